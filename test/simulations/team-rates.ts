/** How often the head's page says something of a made-up manager, and after how many calls. */
import { addDays } from "../../src/rules/calendar/date.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { isCall } from "../../src/rules/deck/outcome.ts";
import { lowerMedian } from "../../src/rules/team/figures.ts";
import { defaultTeamSettings, type TeamHistory } from "../../src/rules/team/history.ts";
import type { ManagerLine } from "../../src/rules/team/page/manager-lines.ts";
import { teamPage } from "../../src/rules/team/page/team-page.ts";
import { type Manners, SimulatedManager } from "./simulated-manager.ts";

/** The weekly pages of a quarter. */
const weeks = 13;

/** What the weekly pages of one manager said. */
interface Said {
  /** "Cards are set aside" on any of 13 weekly pages, each of 28 days. */
  readonly toldInQuarter: boolean;
  /** Calls recorded when a kind of client was first named as passed over on a weekly page; null: never. */
  readonly kindAfter: number | null;
  /** The share of decided turns passed over, on the last page. */
  readonly passedOver: number;
}

/** What was said of several managers. */
interface Rates {
  readonly toldAt100: number;
  readonly toldInQuarter: number;
  readonly kindSaid: number;
  /** The median number of calls after which a kind was named, of those of whom one was; null: of none. */
  readonly kindAfter: number | null;
  /** The median share of turns passed over on the last page. */
  readonly passedOver: number;
}

/** The rates over so many managers with the same manners; each has a seed of their own. */
export function ratesOf(manners: Manners, managers: number, seed: number): Rates {
  const said = Array.from({ length: managers }, (_, index) => quarterOf(manners, seed + index));
  const share = (isSo: (one: Said) => boolean): number => said.filter(isSo).length / managers;
  const after = said.flatMap(({ kindAfter }) => (kindAfter === null ? [] : [kindAfter]));
  return {
    toldAt100: toldWithinHundred(manners, managers, seed),
    toldInQuarter: share(({ toldInQuarter }) => toldInQuarter),
    kindSaid: share(({ kindAfter }) => kindAfter !== null),
    kindAfter: lowerMedian(after),
    passedOver: lowerMedian(said.map(({ passedOver }) => passedOver)) ?? 0,
  };
}

function quarterOf(manners: Manners, seed: number): Said {
  const manager = new SimulatedManager(manners, seed);
  let toldInQuarter = false;
  let kindAfter: number | null = null;
  let passedOver = 0;
  for (let week = 0; week < weeks; week += 1) {
    for (let day = 0; day < 5; day += 1) manager.workDay();
    const line = lineOf(manager.history(), addDays(manager.today, -28), manager.today);
    passedOver = (line?.passedOver.count ?? 0) / Math.max(1, line?.passedOver.of ?? 0);
    toldInQuarter ||= line?.order.told === true;
    if (kindAfter === null && line?.passedOver.kinds.some(({ said }) => said === true)) {
      kindAfter = manager.calls.filter(({ outcome }) => isCall(outcome)).length;
    }
  }
  return { toldInQuarter, kindAfter, passedOver };
}

/** The share of so many managers of whom "cards are set aside" is told on a page of their first hundred calls. */
export function toldWithinHundred(manners: Manners, managers: number, seed: number): number {
  const isTold = (_: unknown, index: number): boolean => {
    const manager = new SimulatedManager(manners, seed + index);
    const called = () => manager.calls.filter(({ outcome }) => isCall(outcome));
    while (called().length < 100) manager.workDay();
    const history = { ...manager.history(), calls: called().slice(0, 100) };
    return lineOf(history, null, manager.today)?.order.told === true;
  };
  return Array.from({ length: managers }, isTold).filter(Boolean).length / managers;
}

function lineOf(history: TeamHistory, from: Day | null, today: Day): ManagerLine | undefined {
  const question = { period: { from, to: today }, today, owner: null };
  return teamPage(history, defaultTeamSettings, question).page.managers[0];
}
