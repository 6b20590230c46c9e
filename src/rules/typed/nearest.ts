/** Did you mean: the known word that a mistyped one is nearest to. */
import { plainText } from "./plain-words.ts";
import { within } from "./typos.ts";

/** More words than this are not searched: a typo is looked for among commands, outcomes and names. */
const mostWords = 20_000;
/** Longer texts are no mistyped word. */
const longest = 60;

/**
 * The word at the fewest typing mistakes from `text`, as it stands in `words`; null when none is near enough: one mistake
 * in a word of three letters, two from six on. Several equally near ones are a guess, and no answer.
 */
export function nearest(text: string, words: readonly string[]): string | null {
  // Stryker disable next-line MethodExpression: a bound that only saves time
  const typed = plainText(text.slice(0, longest));
  const most = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  // Stryker disable next-line MethodExpression: a bound that only saves time
  const plain = words.slice(0, mostWords).map((word) => ({ word, plain: plainText(word) }));
  for (let mistakes = 1; mistakes <= most; mistakes += 1) {
    const near = plain.filter((one) => within(typed, one.plain, mistakes));
    const [first] = near;
    if (first === undefined) continue;
    return near.every((one) => one.plain === first.plain) ? first.word : null;
  }
  return null;
}
