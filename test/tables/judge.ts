/** Tries a made-up table as its owner would: is it understood, is it right in every field, does a call harm anything? */

import { Failure } from "../../src/base/errors.ts";
import type { Book } from "../../src/book/book.ts";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { rowOfKey } from "../../src/rules/contacts/row-key.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import { outcomeFromWords } from "../../src/words/outcomes.ts";
import { saysNew } from "../../src/words/sheets/status-words.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { callWith } from "./made-call.ts";
import type { MadeTable } from "./made-table.ts";

/** What came of a made-up table. */
export interface Verdict {
  readonly adopted: boolean;
  /** Every column is what it is, every row is known for a contact or none. */
  readonly isRight: boolean;
  /** What is wrong, for people. */
  readonly faults: readonly string[];
  /** Cells that a call would write and the owner would not. */
  readonly harmful: readonly string[];
}

const outcomes: readonly Outcome[] = ["refused", "later", "won", "no-answer"];

/** Opens the table and compares what was understood with the truth. */
export async function judge(made: MadeTable): Promise<Verdict> {
  const workbook = new MemoryWorkbook(made.sheets);
  const book = await opened(workbook);
  if (typeof book === "string") return { adopted: false, isRight: false, faults: [book], harmful: [] };
  const faults = faultsOf(book, made);
  const isSheetRight = !faults.some((fault) => fault.startsWith("sheet") || fault.includes("nextContact"));
  return {
    adopted: isSheetRight,
    isRight: faults.length === 0,
    faults,
    harmful: await harmIn(book, made),
  };
}

async function opened(workbook: MemoryWorkbook): Promise<Book | string> {
  try {
    return await openBook(workbook, { mayLackNextContact: true, today: "2026-11-23" });
  } catch (error) {
    if (error instanceof Failure) return `refused: ${error.code}`;
    throw error;
  }
}

function faultsOf(book: Book, { sheets, truth }: MadeTable): string[] {
  const faults: string[] = [];
  const wanted = truth.sheets.length > 0 ? truth.sheets : [sheets[0]?.title ?? ""];
  const found = understood(book);
  if (found.sheets.join() !== wanted.join())
    faults.push(`sheets ${found.sheets.join()} for ${wanted.join()}`);
  if (found.headingRow !== truth.headingRow)
    faults.push(`headings in ${found.headingRow}, not ${truth.headingRow}`);
  const fields = new Map(
    found.columns
      .filter(({ cell }) => cell.startsWith(`${book.contacts.title}!`))
      .map(({ cell, field }) => [cell.slice(cell.indexOf("!") + 1).replace(/\d/g, ""), field]),
  );
  for (const { column, field, heading } of truth.columns) {
    const got = fields.get(lettersOf(column)) ?? null;
    if (field !== "either" && got !== field)
      faults.push(`“${heading.trim()}” is ${got ?? "nothing"}, not ${field ?? "nothing"}`);
  }
  const rows = book.contacts.rows.filter((row) => row < 1e6).map(rowOfKey);
  const missing = truth.rows.filter((row) => !rows.includes(row));
  const more = rows.filter((row) => !truth.rows.includes(row));
  if (missing.length > 0) faults.push(`rows ${missing.join()} are contacts`);
  if (more.length > 0) faults.push(`rows ${more.join()} are none`);
  const marked = truth.rows.filter((row) => rows.includes(row) && book.contacts.mustNotBeCalled(row));
  if (marked.join() !== truth.doNotCall.join())
    faults.push(`not to call ${marked.join()} for ${truth.doNotCall.join()}`);
  return faults;
}

/** Logs every outcome for every contact, and looks at each cell that would be written. */
async function harmIn(book: Book, made: MadeTable): Promise<string[]> {
  const harmful: string[] = [];
  for (const row of book.contacts.rows.slice(0, 12)) {
    for (const outcome of outcomes) {
      const { cells } = contactCells(book, row, callWith(book, row, outcome), defaultSalesSettings);
      for (const cell of cells) {
        const why = harmOf(cell, made, outcome);
        if (why !== null)
          harmful.push(
            `${cell.cell} ${why}: ${JSON.stringify(cell.after)} over ${JSON.stringify(cell.before)}`,
          );
      }
    }
  }
  return harmful;
}

type Planned = ReturnType<typeof contactCells>["cells"][number];

function harmOf(
  { after, before, column, field }: Planned,
  { sheets, truth }: MadeTable,
  outcome: Outcome,
): string | null {
  const wanted = truth.sheets.length > 0 ? truth.sheets : [sheets[0]?.title ?? ""];
  const true_ = truth.columns.find((one) => one.column === column);
  if (true_ === undefined) return "stands outside of the table";
  if (!true_.written || true_.field !== field) return `“${true_.heading}” is not ${field}`;
  if (field === "note" || field === "nextContact") return null;
  const main = sheets.find(({ title }) => wanted.includes(title));
  const column_ = truth.rows.map((row) => String(main?.rows[row - 1]?.[column - 1] ?? ""));
  const old = before.kind === "text" ? before.text : "";
  const written = after.kind === "text" ? after.text : "";
  if (field === "status" && truth.hasList && !truth.statusWords.includes(written))
    return "is not in the list";
  if (field === "status" && !truth.hasList && truth.statusWords.length > 0) {
    const isUntouched = column_.every((word) => word === "" || saysNew(word));
    if (!truth.statusWords.includes(written) && !isUntouched) return "is no word of this column";
    if (outcomeFromWords(written) !== outcome) return "is another outcome";
  }
  if ((field === "status" || field === "lastOutcome") && old !== "" && !truth.hasList) {
    if (outcomeFromWords(old) === null && !saysNew(old)) return "replaces the owner's words";
  }
  if (field === "lastCall" && before.kind === "text" && after.kind === "date")
    return "changes the spelling of the dates";
  return null;
}

function lettersOf(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
