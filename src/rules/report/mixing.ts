/** How differently groups are mixed over the values of a column: what they are best compared within. */

/** A contact's group and what stands in a column of it; null where nothing does. */
export interface Placed {
  readonly group: string;
  readonly value: string | null;
}

/** Values that are kinds of clients, not names or numbers of each. */
const mostValues = 12;
/** The column must be filled for so much of the contacts. */
const leastFilled = 0.8;
/** So much of the contacts must have a value that another group has, too. */
const leastShared = 0.5;

/**
 * How much a column splits the groups (Cramér's V, from 0 to 1); null for a column within which they can't be compared:
 * mostly empty, always the same, too many values, or values that each group has for itself.
 */
export function mixingOf(placed: readonly Placed[]): number | null {
  const filled = placed.flatMap(({ group, value }) => (value === null ? [] : [{ group, value }]));
  if (filled.length === 0 || filled.length < leastFilled * placed.length) return null;
  const groups = countsOf(filled.map(({ group }) => group));
  const values = countsOf(filled.map(({ value }) => value));
  if (groups.size < 2 || values.size < 2 || values.size > mostValues) return null;
  const cells = new Map<string, Map<string, number>>();
  for (const { group, value } of filled) {
    const of = cells.get(value) ?? new Map<string, number>();
    of.set(group, (of.get(group) ?? 0) + 1);
    cells.set(value, of);
  }
  const shared = [...cells.values()].filter((of) => of.size > 1);
  const inShared = shared.reduce((sum, of) => sum + [...of.values()].reduce((all, one) => all + one, 0), 0);
  if (inShared < leastShared * filled.length) return null;
  let chiSquared = 0;
  for (const [value, inValue] of values) {
    for (const [group, inGroup] of groups) {
      const expected = (inValue * inGroup) / filled.length;
      chiSquared += ((cells.get(value)?.get(group) ?? 0) - expected) ** 2 / expected;
    }
  }
  return Math.sqrt(chiSquared / (filled.length * (Math.min(groups.size, values.size) - 1)));
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
