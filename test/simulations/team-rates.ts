/** How often the head's page says something of a made-up manager, and after how many calls. */
import { addDays } from "../../src/rules/calendar/day.ts";
import { lowerMedian } from "../../src/rules/team/figures.ts";
import { defaultTeamSettings, isCall, type TeamHistory } from "../../src/rules/team/history.ts";
import { teamPage } from "../../src/rules/team/page/team-page.ts";
import { type Manners, SimulatedManager } from "./simulated-manager.ts";

/** The weekly pages of a quarter. */
const weeks = 13;

/** What the pages of one manager said. */
export interface Said {
  /** "Cards are set aside", on a page of the first hundred calls. */
  readonly toldAt100: boolean;
  /** The same on any of 13 weekly pages, each of 28 days. */
  readonly toldInQuarter: boolean;
  /** Calls recorded when a kind of client was first named as passed over on a weekly page; null: never. */
  readonly kindAfter: number | null;
  /** The share of decided turns passed over, on the last page. */
  readonly passedOver: number;
}

/** What was said of several managers. */
export interface Rates {
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
    toldAt100: share(({ toldAt100 }) => toldAt100),
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
  return { toldAt100: isToldAt100(manager), toldInQuarter, kindAfter, passedOver };
}

function isToldAt100(manager: SimulatedManager): boolean {
  const calls = manager.calls.filter(({ outcome }) => isCall(outcome)).slice(0, 100);
  const line = lineOf({ ...manager.history(), calls }, null, manager.today);
  return line?.order.told === true;
}

function lineOf(
  history: TeamHistory,
  from: `${number}-${number}-${number}` | null,
  today: typeof from & string,
) {
  const period = { from, to: today };
  return teamPage(history, defaultTeamSettings, { period, today, owner: null }).page.managers[0];
}
