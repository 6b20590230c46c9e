/** A column that only its values tell: how a contact stands. */
import { isForbidden } from "./claims.ts";
import type { Spare } from "./spare-people.ts";

/** The share of the cells that must be words of an outcome: "sent", "in talks" may stand between them. */
const fewOutcomes = 0.3;
/** The most different words that a column of states has. */
const mostStates = 12;

/**
 * "Sold / Not sold", "Where are we?" over words such as Won and Lost, where no other column tells how a contact stands:
 * its status, to be read only.
 */
export function spareStatus({ claims, columns, fields, isTaken }: Spare): number | null {
  if (fields.has("status") || fields.has("lastOutcome")) return null;
  const isKnown = (column: number) =>
    isTaken(column) ||
    claims.some((claim) => claim.column === column && !isForbidden(claim)) ||
    saysMore(columns, column) ||
    columns.isPlace(column);
  const isOfStates = (column: number): boolean => {
    const { different, filled, long, outcomes, yesNo } = columns.profile(column);
    if (filled < 3 || different > mostStates || different * 3 > filled * 2 || yesNo * 2 > filled)
      return false;
    return outcomes >= Math.max(2, filled * fewOutcomes) && long * 4 < filled;
  };
  return only([...columns.heading.headings.keys()].filter((one) => !isKnown(one) && isOfStates(one)));
}

/** The status of something else, a state of the country, or what is known to be none of ours. */
const ofOtherState = /stat|stage|стат|этап|стади|состоян|stadi|stare|etap/iu;

function saysMore({ heading }: Spare["columns"], column: number): boolean {
  const { readings, text } = heading.headings.get(column) ?? { readings: [], text: "" };
  return ofOtherState.test(text) || readings.some(({ meaning }) => meaning === "other");
}

function only(found: readonly number[]): number | null {
  const [first = null, ...others] = found;
  return others.length === 0 ? first : null;
}
