/** Who is meant, asked on a terminal where several contacts match. */
import { Failure } from "../../base/errors.ts";
import { rowWords } from "../../base/row-words.ts";
import type { Candidate } from "../../base/usage-problems.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { askingWords } from "../../words/commands/asking.ts";
import { shownOf } from "../../words/commands/candidates.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { type Meant, meantContact } from "./meant-contact.ts";
import { verifyNumberSeen } from "./number-seen.ts";

/** One digit takes one of them. */
const mostChoices = 9;

/**
 * The contact that these words mean; on a terminal the person picks one of several. `isLooking`: nothing was to be
 * written anyway. Throws Failure usage.* when none is meant, or several are where nobody can be asked; cancelled.* on Esc.
 */
export async function chosenContact(
  context: Context,
  view: DayView,
  text: string,
  { isLooking = false }: { readonly isLooking?: boolean } = {},
): Promise<Meant> {
  try {
    const meant = meantContact(view, text);
    if (!isLooking) verifyNumberSeen(view, text, meant);
    return meant;
  } catch (error) {
    const { prompt } = context;
    if (!(error instanceof Failure) || error.code !== "usage.several-match") throw error;
    if (!("candidates" in error.data) || error.data.candidates === undefined) throw error;
    const { candidates } = error.data;
    if (prompt === null)
      throw isLooking ? new Failure("usage.several-match", { who: text, candidates, isLooking }) : error;
    return meantContact(view, await chosenRow(context, prompt, text, candidates));
  }
}

async function chosenRow(
  { language, output }: Context,
  prompt: Prompt,
  text: string,
  candidates: readonly Candidate[],
): Promise<string> {
  const { back, whichContact } = askingWords[language];
  const shown = candidates.slice(0, mostChoices);
  if (shown.length < candidates.length) output.line(shownOf[language](candidates.length, shown.length));
  const chosen = await prompt.key<string | null>(
    whichContact(text),
    [
      ...shown.map((one, index) => ({
        key: String(index + 1),
        label: [...new Set([shownName(language, one), one.phone, one.company])]
          .filter((part) => part !== null)
          .join(", "),
        answer: rowWords(one),
      })),
      { key: "Esc", label: back, answer: null },
    ],
    { list: true },
  );
  if (chosen === null) throw new Failure("cancelled.by-person", {});
  return chosen;
}
