/** The head's page as one value: what must be done now, then figures, in the shape of its JSON. */
import type { Day } from "../../calendar/day.ts";
import type { OpenPeriod } from "../../calendar/week.ts";
import { type Gate, gateAt } from "../../report/gate.ts";
import type { TeamHistory, TeamSettings } from "../history.ts";
import { foldManager, type ManagerKey } from "../managers.ts";
import type { Fate } from "../promises.ts";
import { type ComparedAsked, type Followed, followedWhenNotAsked } from "../technique.ts";
import { type BehindFigure, rowsBehind } from "./behind.ts";
import {
  type ComplaintFigures,
  complaintFigures,
  type HandOffFigures,
  handOffFigures,
} from "./case-figures.ts";
import { type ManagerLine, managerLines } from "./manager-lines.ts";
import { type Now, nowLists } from "./now.ts";
import { dayAt, type Seen, see } from "./seen.ts";
import { type Work, workOf } from "./work.ts";

/** The technique over the whole team, or of the one manager that is asked for. */
export interface TeamTechnique extends ComparedAsked {
  /** Calls in which a client was marked difficult. */
  readonly marked: number;
  /** What follows when the questions are not asked, in the team's words; null: nothing is agreed. */
  readonly follows: string | null;
  readonly followed: Followed;
}

/** How many renewals are near, and how many of them at risk with their value. */
export interface RenewalFigures {
  readonly coming: number;
  readonly atRisk: number;
  readonly value: number;
}

/** The page. */
export interface TeamPage {
  readonly from: Day;
  readonly to: Day;
  readonly gate: Gate;
  readonly now: Now;
  readonly managers: readonly ManagerLine[];
  readonly renewals: RenewalFigures;
  readonly technique: TeamTechnique;
  readonly complaints: ComplaintFigures;
  readonly handoffs: HandOffFigures;
  /** Promises of the period that could not be followed. */
  readonly notFollowed: {
    readonly gone: number;
    readonly closedByHand: number;
    readonly unreadable: number;
    readonly noOwner: number;
  };
}

/** The page, and what can be asked about it. */
export interface WholeTeamPage {
  readonly page: TeamPage;
  /** The rows of Calls behind each figure, worked out when they are asked for. */
  rows(): readonly BehindFigure[];
  /** Everybody who can be asked for by name. */
  readonly names: readonly string[];
}

/** What is asked of the page. */
export interface TeamQuestion {
  readonly period: OpenPeriod;
  readonly today: Day;
  /** One manager's page, still compared with all the others; null: everybody's. */
  readonly owner: string | null;
}

/** The page of a history: pure, the same for the same rows in whatever order the sheet is sorted. */
export function teamPage(
  history: TeamHistory,
  settings: TeamSettings,
  question: TeamQuestion,
): WholeTeamPage {
  const seen = see(history, settings, question.period, question.today);
  const { chronicle } = seen;
  const owner = question.owner === null ? null : foldManager(question.owner);
  const isMeant = (manager: ManagerKey): boolean => question.owner === null || manager === owner;
  const work = workOf(seen);
  const { lines, asked } = managerLines(seen, work);
  const meant = work.filter(({ manager }) => isMeant(manager));
  const managers = lines.filter((_, index) => isMeant(work[index]?.manager ?? null));
  const calls = meant.flatMap((one) => one.calls);
  const page: TeamPage = {
    from: dayAt(seen.from),
    to: dayAt(seen.to),
    gate: gateAt(chronicle.recorded, settings.neededCalls),
    now: nowLists(seen, isMeant),
    managers,
    renewals: renewalFigures(seen, isMeant),
    technique: {
      ...(question.owner === null ? asked : (managers[0]?.asked ?? nobodyAsked)),
      marked: calls.filter(({ facts }) => facts.manner !== null).length,
      follows: settings.whenNotAsked,
      followed: followedWhenNotAsked(calls, seen.complaints, chronicle),
    },
    complaints: complaintFigures(seen, isMeant),
    handoffs: handOffFigures(seen, isMeant),
    notFollowed: notFollowed(meant, history.hasOwners),
  };
  return { page, rows: () => rowsBehind(seen, meant), names: chronicle.managers.names() };
}

const none = { count: 0, of: 0, share: null, low: null, high: null };
const nobodyAsked: ComparedAsked = { ordinary: none, difficult: none, comparison: null };

function renewalFigures(
  { renewals, chronicle }: Seen,
  isMeant: (manager: ManagerKey) => boolean,
): RenewalFigures {
  const own = renewals.filter(({ client }) =>
    isMeant(chronicle.managers.keyOf(client.contact?.owner ?? null)),
  );
  const atRisk = own.filter(({ why }) => why.length > 0);
  const value = atRisk.reduce((sum, { client }) => sum + (client.value ?? 0), 0);
  return { coming: own.length, atRisk: atRisk.length, value };
}

function notFollowed(work: readonly Work[], hasOwners: boolean): TeamPage["notFollowed"] {
  const promises = work.flatMap((one) => one.promises);
  const number = (fate: Fate): number => promises.filter((promise) => promise.fate === fate).length;
  return {
    gone: number("gone"),
    closedByHand: number("closed-by-hand"),
    unreadable: number("unreadable"),
    noOwner: hasOwners ? promises.filter(({ manager }) => manager === null).length : 0,
  };
}
