/** What the head's page says, key by key: each language has all of it. */
import type { Missing } from "../../rules/team/complaints.ts";
import type { KeptBackWhy } from "../../rules/team/kept-back.ts";
import type { FigureName } from "../../rules/team/page/behind.ts";
import type { RenewalRisk } from "../../rules/team/renewals.ts";
import type { ClientKind } from "../../rules/team/which-kind.ts";

/** Everything that the page says, in one language. */
export interface TeamWords {
  readonly title: string;
  readonly gate: (calls: string, needed: number) => string;
  readonly recorded: (calls: string) => string;
  readonly nothing: string;
  readonly noManager: string;
  readonly everybody: string;
  readonly foot: string;
  readonly method: string;
  readonly madeBy: (place: string, day: string) => string;
  readonly more: (count: number) => string;
  readonly tooFew: (count: number, least: number) => string;
  readonly of: (count: number, of: number) => string;
  readonly days: (count: number) => string;
  readonly late: (days: number) => string;
  readonly row: (row: string) => string;
  readonly quoted: (text: string) => string;
  readonly compared: Readonly<Record<"more" | "fewer" | "unclear", string>>;
  readonly now: {
    readonly complaints: string;
    readonly about: (name: string) => string;
    readonly missing: Readonly<Record<Missing, (about: string) => string>>;
    /** `text`: what the client, or a manager, said. */
    readonly clientSaid: (text: string) => string;
    readonly managerSaid: (name: string, text: string) => string;
    readonly recording: (text: string) => string;
    readonly complaintRow: (row: number) => string;
    readonly count12: (count: number, about: string) => string;
    readonly thatDay: (calls: number, usual: string | null) => string;
    readonly before: (about: string, on: string | null) => string;
    readonly handoffs: string;
    readonly promisedFor: (day: string) => string;
    readonly noDay: string;
    readonly keptBack: string;
    readonly why: Readonly<Record<KeptBackWhy, string>>;
    readonly newcomers: string;
    readonly notAdmitted: (days: number) => string;
    readonly renewals: string;
    /** `inDays`: from today on; below 0 it has gone by. */
    readonly renewsOn: (day: string, inDays: number) => string;
    readonly risk: Readonly<Record<RenewalRisk, string>>;
    readonly promises: string;
    readonly state: Readonly<Record<"waiting" | "moved" | "dropped", string>>;
    readonly movedTo: (from: string, to: string) => string;
    readonly workingDays: (days: number) => string;
    readonly passedOver: string;
    readonly since: (day: string) => string;
    readonly putToEnd: (reason: string) => string;
    /** What takes a case off its list; the headings are those of the workbook. */
    readonly todo: {
      readonly complaints: (settled: string) => string;
      readonly handoffs: string;
      readonly keptBack: (mentor: string) => string;
      readonly newcomers: (checked: string, admitted: string) => string;
    };
  };
  readonly figures: {
    readonly title: string;
    readonly columns: Readonly<
      Record<"manager" | "order" | "promises" | "onTime" | "passedOver" | "ordinary" | "difficult", string>
    >;
    readonly aside: string;
    readonly unknown: (known: number, calls: number) => string;
    readonly details: string;
    readonly calls: (calls: number, talks: number) => string;
    readonly typical: (cards: number) => string;
    /** The same where nothing was set aside on a typical day: so many on a typical call of some of the days. */
    readonly typicalOnSome: (days: number, of: number, cards: number) => string;
    readonly known: (known: number, calls: number) => string;
    readonly skips: (count: number, of: number, share: string) => string;
    readonly fates: Readonly<
      Record<"kept" | "late" | "waiting" | "moved" | "dropped" | "early", (count: number) => string>
    >;
    readonly medianLate: (days: number) => string;
    readonly promisesCompared: Readonly<Record<"more" | "fewer", string>>;
    readonly atStake: (sum: string) => string;
    readonly withReason: (count: number) => string;
    readonly names: (names: string) => string;
    readonly kind: (kind: ClientKind, inside: string, others: string) => string;
    readonly complaints: (count: number, share: string) => string;
    readonly complaintsCompared: Readonly<Record<"more" | "fewer", string>>;
  };
  readonly technique: {
    readonly title: string;
    readonly allOfThem: (fewer: number, of: number, unclear: string) => string;
    readonly notClear: (name: string, refusals: number) => string;
    readonly always: (ordinary: string, difficult: string, compared: string) => string;
    readonly checked: (name: string, on: string, difficult: string) => string;
    readonly canThey: Readonly<Record<"yes" | "no" | "unsaid", string>>;
    readonly facts: (refusals: number) => string;
    readonly noCheck: (name: string) => string;
    readonly follows: (text: string) => string;
    readonly nothingAgreed: string;
    readonly followed: (refusals: number, complaints: number, renewals: number) => string;
    readonly nobodyMarked: string;
  };
  readonly newcomers: {
    readonly title: string;
    readonly since: (day: string, days: number) => string;
    readonly talks: (count: number) => string;
    readonly mentor: (name: string) => string;
    readonly dealsUpTo: (sum: string) => string;
    readonly admitted: (day: string, isToCome: boolean) => string;
    readonly asked: string;
    readonly keptBack: (count: number) => string;
    readonly checked: (day: string) => string;
    readonly notChecked: string;
  };
  readonly cases: {
    readonly title: string;
    readonly renewals: (coming: number, days: number, atRisk: number, value: string) => string;
    readonly settled: (count: number, median: number | null) => string;
    readonly sameManager: (contact: string, about: string) => string;
    readonly notNoted: (count: number) => string;
    readonly handedOver: (handed: number, takenUp: number, stuck: number, back: number) => string;
    readonly takenUpAfter: (days: number) => string;
    readonly often: (contact: string, times: number) => string;
    readonly notFollowed: (pieces: string) => string;
    readonly gone: (count: number) => string;
    readonly closedByHand: (count: number) => string;
    readonly unreadable: (count: number) => string;
    readonly noOwner: (count: number) => string;
  };
  readonly rows: { readonly title: string; readonly behind: (figure: FigureName, rows: string) => string };
}
