/** Asks a person about each conflict, one key each. */

import type { Book } from "../../book/book.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { type Choice, type Conflict, settle } from "../../journal/story/conflicts.ts";
import { isCallGone } from "../../journal/story/gone.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { syncWords } from "../../words/upkeep/sync.ts";
import type { Context } from "../context.ts";
import { choiceOfRow, namedRow, rowsMeant } from "./choice-of-row.ts";
import { conflictLines, manyDeleted } from "./tell-conflicts.ts";

type Answer = Choice["how"] | "each" | "later";

/** What is asked about. */
interface Asked {
  /** As it stands now; null where it can't be read, so that no row can be named. */
  readonly book: Book | null;
  readonly conflicts: readonly Conflict[];
}

/** Asks about all conflicts; true when anything was settled. */
export async function askAboutConflicts(
  context: Context,
  prompt: Prompt,
  desk: Desk,
  { book, conflicts }: Asked,
): Promise<boolean> {
  const deleted = conflicts.filter(({ entry }) => isCallGone(entry));
  const others = conflicts.filter(({ entry }) => !isCallGone(entry));
  let settled = false;
  let single = deleted;
  if (deleted.length >= manyDeleted) {
    const answer = await askAboutMany(context, prompt, deleted.length);
    if (answer !== "each") single = [];
    if (answer === "ours" || answer === "forget") {
      settle(desk, deleted, { how: answer });
      settled = true;
    }
  }
  for (const conflict of [...single, ...others]) {
    const choice = await ask(context, prompt, conflict, book);
    if (choice === null) continue;
    settle(desk, [conflict], choice);
    settled = true;
  }
  return settled;
}

async function askAboutMany({ language, output }: Context, prompt: Prompt, count: number): Promise<Answer> {
  const { choices, manyDeleted, what } = syncWords[language];
  output.line(manyDeleted(count));
  return prompt.key<Answer>(what, [
    { key: "1", label: choices.putBack, answer: "ours" },
    { key: "2", label: choices.leaveOut, answer: "forget" },
    { key: "3", label: choices.each, answer: "each" },
    { key: "Esc", label: choices.later, answer: "later" },
  ]);
}

async function ask(
  { language, output }: Context,
  prompt: Prompt,
  conflict: Conflict,
  book: Book | null,
): Promise<Choice | null> {
  for (const line of conflictLines(conflict, language)) output.line(line);
  const words = syncWords[language];
  const answer = await prompt.key<Answer>(words.what, [
    ...answersFor(conflict, language, book !== null),
    { key: "Esc", label: words.choices.later, answer: "later" },
  ]);
  if (answer === "later" || answer === "each") return null;
  if (answer !== "row") return { how: answer };
  return book === null ? null : askRow(prompt, language, book);
}

async function askRow(prompt: Prompt, language: Context["language"], book: Book): Promise<Choice | null> {
  const words = syncWords[language];
  const text = await prompt.textOrBack(words.whichRow, {
    check: (typed) => {
      const named = namedRow(typed);
      return named !== null && rowsMeant(book, named).length === 1 ? null : words.rowExpected;
    },
  });
  const named = text === null ? null : namedRow(text);
  return named === null ? null : choiceOfRow(named, book);
}

function answersFor({ kind }: Conflict, language: Context["language"], canNameRow: boolean) {
  const { choices } = syncWords[language];
  const answers: readonly (readonly [string, Choice["how"]])[] =
    kind === "row-deleted"
      ? [
          [choices.putBack, "ours"],
          [choices.leaveOut, "forget"],
        ]
      : [...firstAnswer(kind, choices, canNameRow), [choices.theirs, "theirs"], [choices.forget, "forget"]];
  return answers.map(([label, answer], index) => ({ key: String(index + 1), label, answer }));
}

function firstAnswer(
  kind: Conflict["kind"],
  choices: (typeof syncWords)["en"]["choices"],
  canNameRow: boolean,
): readonly (readonly [string, Choice["how"]])[] {
  if (kind === "contact") return canNameRow ? [[choices.row, "row"]] : [];
  return [[kind === "unwritable" ? choices.retry : choices.ours, "ours"]];
}
