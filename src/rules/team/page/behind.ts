/** The rows of the Calls sheet behind each figure, so that a person can look at every one of them. */
import { isCall } from "../../deck/outcome.ts";
import { isTalk } from "../history.ts";
import { orderDays } from "../order-kept.ts";
import { type PlacedCall, wasInTurn } from "../placed-call.ts";
import type { Fate } from "../promises.ts";
import type { Seen } from "./seen.ts";
import type { Work } from "./work.ts";

/** The promises' fates that a figure stands on. */
const fates = ["kept", "late", "waiting", "moved", "dropped", "early"] as const satisfies readonly Fate[];

/** A figure that has rows behind it. */
export type FigureName =
  | "calls"
  | "talks"
  | "order"
  | "skips"
  | (typeof fates)[number]
  | "on-time"
  | "not-on-time"
  | "passed-over"
  | "in-turn"
  | "asked-ordinary"
  | "not-asked-ordinary"
  | "asked-difficult"
  | "not-asked-difficult"
  | "handed-over";

/** The rows behind one figure of one manager; a promise or a turn is the row that made it. */
export interface BehindFigure {
  readonly manager: string | null;
  readonly figure: FigureName;
  readonly rows: readonly number[];
}

/** The rows behind every figure of this work; figures without any are left out. */
export function rowsBehind({ chronicle }: Seen, work: readonly Work[]): BehindFigure[] {
  return work.flatMap((one) => {
    const manager = chronicle.managers.nameOf(one.manager);
    return figuresOf(one, chronicle.today)
      .filter(([, calls]) => calls.length > 0)
      .map(([figure, calls]) => ({ manager, figure, rows: calls.map(({ facts }) => facts.row) }));
  });
}

function figuresOf({ calls, promises, turns }: Work, today: number): [FigureName, PlacedCall[]][] {
  const counted = new Set(orderDays(calls).flatMap(({ day, counts }) => (counts ? [day] : [])));
  const refused = (isAsked: boolean, isDifficult: boolean): PlacedCall[] =>
    calls.filter(
      ({ facts }) =>
        facts.outcome === "refused" && facts.asked === isAsked && (facts.manner !== null) === isDifficult,
    );
  const due = promises.filter(({ day, fate }) => day < today || fate === "kept" || fate === "early");
  return [
    ["calls", calls.filter(({ facts }) => isCall(facts.outcome))],
    ["talks", calls.filter(({ facts }) => isTalk(facts.outcome))],
    ["order", calls.filter((call) => wasInTurn(call) && counted.has(call.day))],
    ["skips", calls.filter(({ facts }) => facts.outcome === "skipped")],
    ...fates.map((fate): [FigureName, PlacedCall[]] => [
      fate,
      due.filter((promise) => promise.fate === fate).map(({ call }) => call),
    ]),
    ["on-time", promises.filter(({ isOnTime }) => isOnTime === true).map(({ call }) => call)],
    ["not-on-time", promises.filter(({ isOnTime }) => isOnTime === false).map(({ call }) => call)],
    ["passed-over", turns.filter(({ isPassedOver }) => isPassedOver).map(({ setter }) => setter)],
    ["in-turn", turns.filter(({ isPassedOver }) => !isPassedOver).map(({ setter }) => setter)],
    ["asked-ordinary", refused(true, false)],
    ["not-asked-ordinary", refused(false, false)],
    ["asked-difficult", refused(true, true)],
    ["not-asked-difficult", refused(false, true)],
    ["handed-over", calls.filter(({ facts }) => facts.handedTo !== null)],
  ];
}
