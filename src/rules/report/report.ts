/** What a report says: shares of clients, changes that are sure, money, and the days that all of it is about. */
import type { Day } from "../calendar/day.ts";
import type { OpenPeriod, Period } from "../calendar/week.ts";
import type { Folding } from "../refusals/folding.ts";
import type { Reason } from "../refusals/reason.ts";
import type { Counts } from "./counts.ts";
import type { Difference, Part } from "./differences.ts";
import type { Gate } from "./gate.ts";
import type { GroupLine } from "./groups.ts";
import type { NotCounted } from "./history.ts";
import type { Lost, LostMoney } from "./lost-money.ts";
import type { Order } from "./reason-order.ts";
import type { Share } from "./statistics.ts";
import type { Change } from "./verdict.ts";
import type { Windows } from "./windows.ts";

/** Fewer refusing clients than this say nothing about what to improve. */
export const fewestRefusing = 30;

/** A share of the clients talked to in the period, the one before it, and whether it has changed. */
export interface Rate extends Part {
  readonly share: Share | null;
  readonly before: Part | null;
  /** null before the gate. */
  readonly change: Change | null;
  /** True where the test says that it has changed, also for a reason that is new. */
  readonly isSure: boolean;
  /** Of the days compared, which are not those of the period; null before the gate and where nothing is compared. */
  readonly difference: Difference | null;
  /** The same share in the days compared; null as `difference`. */
  readonly compared: { readonly now: Part; readonly before: Part } | null;
}

/** One reason of the report. */
export interface ReasonLine {
  /** Its place in the list of reasons. */
  readonly place: number;
  readonly reason: string;
  /** null below the gate or with too few refusing clients, and where the sheet says nothing. */
  readonly improve: string | null;
  /** Refusals. */
  readonly count: number;
  readonly clients: number;
  /** Of the clients who refused. */
  readonly share: Share | null;
  /** Clients in the period before; null when there is none. */
  readonly before: number | null;
  readonly rate: Rate;
  readonly lost: Lost;
  /** How surely more clients name it than the next one; null before the gate and for the last. */
  readonly order: Order | null;
}

/** A text that fits no reason. */
export interface UnsortedLine {
  readonly said: string;
  readonly count: number;
}

/** A week of the trend. */
export interface WeekLine {
  readonly week: Period;
  /** True when the week is not over yet. */
  readonly isOpen: boolean;
  readonly counts: Counts;
}

/** What the title says. */
export type Finding =
  | { readonly kind: "rate"; readonly of: "refused" | "won"; readonly rate: Rate }
  | { readonly kind: "reason"; readonly line: ReasonLine }
  | { readonly kind: "none" }
  | { readonly kind: "too-few"; readonly missingTalks: number };

/** Where to begin: the reason with the most money or clients among those that the firm knows how to change. */
export interface StartHere {
  readonly reason: string;
  readonly because: "money" | "clients";
  /** Whether it is the first of all reasons, one of several first ones, or the first of those with advice. */
  readonly among: "all" | "equal" | "advised";
  readonly improve: string;
}

/** What came of something that was changed on a day. */
export interface ChangedLine {
  readonly on: Day;
  /** null: all refusals. */
  readonly reason: string | null;
  readonly before: Part;
  readonly after: Part;
  readonly difference: Difference | null;
  readonly p: number | null;
  readonly change: Change | null;
  /** The difference in clients a week, with its interval. */
  readonly clientsInAWeek: Difference | null;
  /** Reasons that went the other way, for sure; asked only where this one has changed for sure. */
  readonly otherWay: readonly string[];
}

/** What a report is about. */
export interface ReportFrame {
  readonly period: OpenPeriod;
  readonly before: Period | null;
  readonly weeks: readonly Period[];
  readonly today: Day;
  /** Talks needed before anything is concluded. */
  readonly needed: number;
  readonly reasons: readonly Reason[];
  readonly folding: Folding;
  /** Set by --changed: the day, and the place of the one reason asked about. */
  readonly changed: { readonly on: Day; readonly reason: number | null } | null;
  /** Set by --by. */
  readonly split: { readonly column: string; readonly within: string | null } | null;
}

/** All that is known about the refusals of a period. */
export interface RefusalReport {
  readonly from: Day;
  readonly to: Day;
  readonly before: Period | null;
  readonly gate: Gate & { readonly talks: number };
  readonly counts: Counts;
  readonly countsBefore: Counts | null;
  readonly finding: Finding;
  readonly startHere: StartHere | null;
  /** The days of the verdict; null where there is too little to compare. */
  readonly compared: Windows | null;
  /** The smallest rise of the share of refusals that would show, from 0 to 1. */
  readonly detectable: number | null;
  readonly refusedRate: Rate;
  readonly wonRate: Rate;
  readonly lost: LostMoney;
  /** Those with the most clients first. */
  readonly reasons: readonly ReasonLine[];
  readonly unsorted: readonly UnsortedLine[];
  readonly changed: ChangedLine | null;
  readonly groups: {
    readonly column: string;
    readonly within: string | null;
    readonly lines: readonly GroupLine[];
  } | null;
  readonly noAnswerReasons: number;
  readonly notCounted: readonly NotCounted[];
  readonly notCountedCount: number;
  /** Weeks that saw calls, the oldest first. */
  readonly weeks: readonly WeekLine[];
}
