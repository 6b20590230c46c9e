/** Walks a person through the words that fit no reason, and puts them into the Reasons sheet: report --sort. */
import { Failure } from "../../base/errors.ts";
import type { Book, ReasonsSheet } from "../../book/book.ts";
import { planOtherWords, planReason, planWords } from "../../book/plans/edit-reasons.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { lastToTakeBack, takeBack } from "../../journal/delivery/take-back.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import { reasonFolding } from "../../rules/refusals/folding.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import type { UnsortedLine } from "../../rules/report/report.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import type { Choice, Prompt } from "../../terminal/asking/prompt.ts";
import { reasonWords } from "../../words/report/reason-themes.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import { sheetTitles } from "../../words/sheets/headings.ts";
import type { Context } from "../context.ts";

/** What a person answers to one text. */
type Answer =
  | { readonly kind: "reason"; readonly reason: Reason }
  /** `name`: null is asked for. */
  | { readonly kind: "new"; readonly name: string | null }
  | { readonly kind: "leave" }
  /** The text before this one once more. */
  | { readonly kind: "back" }
  | { readonly kind: "stop" };

/** Where the words go. */
interface Sorting {
  readonly context: Context;
  readonly prompt: Prompt;
  readonly desk: Desk;
  readonly book: Book;
  readonly force: boolean;
}

/** Asks about each text and writes each answer at once. Throws Failure usage.needs-terminal, or workbook.no-sheet without a Reasons sheet. */
export async function sortReasons(
  context: Context,
  desk: Desk,
  book: Book,
  unsorted: readonly UnsortedLine[],
  force: boolean,
): Promise<void> {
  const { language, output, prompt } = context;
  const words = reportCommandWords[language].sort;
  if (prompt === null) throw new Failure("usage.needs-terminal", { option: "--sort" });
  if ((await book.reasons()) === null) {
    throw new Failure("workbook.no-sheet", { sheet: sheetTitles[book.language].reasons });
  }
  if (unsorted.length === 0) {
    output.line(words.nothing);
    return;
  }
  output.line(words.left(unsorted.length));
  const placed = await walk({ context, prompt, desk, book, force }, unsorted);
  output.line(placed === 0 ? words.none : words.done(placed));
}

/** One answered text: where it stands among the texts, the list before it, and whether it was written. */
interface Step {
  readonly index: number;
  readonly before: readonly Reason[];
  readonly isWritten: boolean;
}

/** The number of texts that have a place now. A word that was added may take texts along that come later. */
async function walk(sorting: Sorting, unsorted: readonly UnsortedLine[]): Promise<number> {
  const sheet = await withOtherWords(sorting);
  let reasons: readonly Reason[] = sheet.reasons;
  const steps: Step[] = [];
  for (let index = 0; index < unsorted.length; index += 1) {
    const line = unsorted[index];
    if (line === undefined || isPlaced(line, reasons)) continue;
    const answer = await ask(sorting, line, reasons, steps.length > 0);
    if (answer.kind === "stop") break;
    if (answer.kind === "back") {
      const last = steps.pop();
      if (last === undefined) continue;
      if (last.isWritten) await unwrite(sorting);
      reasons = last.before;
      index = last.index - 1;
      continue;
    }
    steps.push({ index, before: reasons, isWritten: answer.kind !== "leave" });
    if (answer.kind !== "leave") reasons = await write(sorting, sheet, reasons, line.said, answer);
  }
  return unsorted.filter((line) => isPlaced(line, reasons)).length;
}

function isPlaced({ said }: UnsortedLine, reasons: readonly Reason[]): boolean {
  return reasonFolding(reasons, reasonWords).fold(said).kind === "reason";
}

/** Takes the words back that were written last, as `followup undo` would. */
async function unwrite({ desk, force }: Sorting): Promise<void> {
  const entry = lastToTakeBack(desk);
  if (entry?.kind === "reason") await takeBack(desk, entry, { force });
}

/** The Reasons sheet with a column for other words, which is added where there is none. */
async function withOtherWords({ book, desk, force }: Sorting): Promise<ReasonsSheet> {
  const sheet = await book.reasons();
  if (sheet === null) throw new RangeError("the book has no Reasons sheet");
  const column = planOtherWords(book, sheet);
  if (column === null) return sheet;
  await writeNow(desk, "reason", { what: sheet.title, changes: [column], former: null }, { force });
  return (await (await desk.open(desk.workbook)).reasons()) ?? sheet;
}

async function write(
  sorting: Sorting,
  sheet: ReasonsSheet,
  reasons: readonly Reason[],
  said: string,
  answer: Exclude<Answer, { kind: "leave" | "back" | "stop" }>,
): Promise<readonly Reason[]> {
  const { desk, force } = sorting;
  const what =
    answer.kind === "reason" ? answer.reason.name : (answer.name ?? (await askName(sorting, said)));
  const plan =
    answer.kind === "reason"
      ? await planWords(desk.workbook, sheet, reasons, { reason: answer.reason, said })
      : planReason(sheet, reasons, { name: what, said });
  const { rows } = await writeNow(desk, "reason", { what, changes: plan.changes, former: null }, { force });
  return plan.after(rows);
}

/** A reason by its number, or whatever is typed: the name of a new one. */
async function ask(
  { context, prompt }: Sorting,
  line: UnsortedLine,
  reasons: readonly Reason[],
  hasBefore: boolean,
): Promise<Answer> {
  const words = reportCommandWords[context.language].sort;
  const choices: Choice<Answer>[] = [
    ...reasons.map((reason, index) => ({
      key: String(index + 1),
      label: reason.name,
      answer: { kind: "reason", reason } as const,
      typed: reasons.length > mostKeys,
    })),
    { key: "+", label: words.another, answer: { kind: "new", name: null } },
    { key: "-", label: words.leave, answer: { kind: "leave" } },
    ...(hasBefore ? [{ key: "<", label: words.back, answer: { kind: "back" } as const }] : []),
    { key: "Esc", label: words.stop, answer: { kind: "stop" } },
  ];
  context.output.line();
  const picked = await prompt.keyOrText(words.question(line.said, line.count), choices, {
    list: true,
    check: (text) => (isJunk(text) && !isNumberOf(text, reasons) ? words.empty : null),
  });
  if (picked.kind === "choice") return picked.answer;
  const numbered = isNumberOf(picked.text, reasons) ? reasons[Number(picked.text) - 1] : undefined;
  const named = numbered ?? reasons.find(({ name }) => plainText(name) === plainText(picked.text));
  return named === undefined ? { kind: "new", name: picked.text } : { kind: "reason", reason: named };
}

/** The most reasons that one key can take; more of them are typed as a number. */
const mostKeys = 9;

function isNumberOf(text: string, reasons: readonly Reason[]): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= reasons.length;
}

function askName({ context, prompt }: Sorting, said: string): Promise<string> {
  const words = reportCommandWords[context.language].sort;
  return prompt.text(words.name, {
    suggested: said,
    check: (text) => (isJunk(text) ? words.empty : null),
  });
}
