/** Runs of words, and which word of each a text is asked for first. */

/** Words side by side that stand for a part of patterns. */
export interface Run {
  readonly part: number;
  readonly words: readonly number[];
  /** Which of the words it is looked up by. */
  readonly key: number;
}

/** Runs by the number of the word that each is looked up by, one that few others have: «не» begins a thousand of them. */
export function byRarestWord(runs: readonly Omit<Run, "key">[]): Map<number, Run[]> {
  const counts = new Map<number, number>();
  for (const { words } of runs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = new Map<number, Run[]>();
  for (const { part, words } of runs) {
    const key = rarestOf(words, counts);
    const word = words[key];
    if (word === undefined) continue;
    const before = sorted.get(word);
    if (before === undefined) sorted.set(word, [{ part, words, key }]);
    else before.push({ part, words, key });
  }
  return sorted;
}

/** Which of some words is the rarest, the first of them where several are. */
function rarestOf(words: readonly number[], counts: ReadonlyMap<number, number>): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let key = 0; words.length > 1 && key < words.length; key += 1) {
    const count = counts.get(words[key] ?? -1) ?? 0;
    if (count < least) [rarest, least] = [key, count];
  }
  return rarest;
}
