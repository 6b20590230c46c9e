/** The beginning of a day's list. */

/** The first few: those still to be called, then those that are done, as the list shows them; all without a limit. Their order stays. */
export function firstCards<Listed>(
  cards: readonly Listed[],
  limit: number | null,
  isDone: (one: Listed) => boolean,
): readonly Listed[] {
  if (limit === null || cards.length <= limit) return cards;
  const open = cards.filter((one) => !isDone(one));
  const shown = new Set([...open, ...cards.filter(isDone)].slice(0, limit));
  return cards.filter((one) => shown.has(one));
}
