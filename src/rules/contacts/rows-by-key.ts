/** Rows by what is looked for in them. */

/** Rows by a folded name, by the digits of a phone, or by an id; nothing is kept under an empty one. */
export type RowsByKey = Map<string, number[]>;

/** The keys of these contacts that are not known yet, with no rows under them. */
export function unknownKeys<Wanted>(
  known: RowsByKey,
  wanted: readonly Wanted[],
  keyOf: (one: Wanted) => string,
): RowsByKey {
  const keys: RowsByKey = new Map();
  for (const one of wanted) {
    const key = keyOf(one);
    if (key !== "" && !known.has(key)) keys.set(key, []);
  }
  return keys;
}

/** Adds a row to those of a key. */
export function addRow(map: RowsByKey, key: string, row: number): void {
  if (key === "") return;
  const group = map.get(key);
  if (group === undefined) map.set(key, [row]);
  else group.push(row);
}
