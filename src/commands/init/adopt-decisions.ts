/** A book read as it will be once what was decided stands on the Settings sheet, which is then the same for everybody. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { columnNamed } from "../../book/headings/named-column.ts";
import { openBook } from "../../book/open-book.ts";
import { type Decisions, planDecisions } from "../../book/plans/plan-decisions.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import type { Change } from "../../workbook/changes.ts";
import { overlaid } from "../../workbook/overlay.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { sheetsMeant } from "./adopt-questions.ts";

/** Headings that were named on this machine. */
type Named = Readonly<Record<string, string>>;

/** The book of a workbook under decisions that are not written yet. */
export class DecidedBook {
  decisions: Decisions;
  readonly #context: Context;
  readonly #workbook: ReadableWorkbook;
  #book: Book | null = null;

  constructor(context: Context, workbook: ReadableWorkbook, decisions: Decisions) {
    this.#context = context;
    this.#workbook = workbook;
    this.decisions = decisions;
  }

  /** The book as it is understood by now. */
  get book(): Book {
    if (this.#book === null) throw new TypeError("the book was not opened");
    return this.#book;
  }

  /** Opens it; asks which sheet is meant where several could be. Throws Failure. */
  async open(): Promise<Book> {
    await this.#verifySheets();
    const book = await this.#opened().catch(async (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      this.decisions = { ...this.decisions, sheets: await sheetsMeant(this.#context, error) };
      return this.#opened();
    });
    this.#book = book;
    this.#verifyHeadings(book);
    return book;
  }

  /** Takes in what was decided; nothing is done for null. */
  async decide(
    one: {
      readonly [Key in keyof Decisions]?: Decisions[Key] | null;
    },
  ): Promise<void> {
    const made = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
    if (Object.keys(made).length === 0) return;
    this.decisions = { ...this.decisions, ...made };
    this.#book = await this.#opened();
  }

  /** The headings that are named in the settings of this machine. */
  async named(): Promise<Named | undefined> {
    return (await this.#context.settings()).columns;
  }

  async #opened(): Promise<Book> {
    const workbook = this.#workbook;
    const { language, now } = this.#context;
    const changes = await planDecisions(workbook, this.#book?.language ?? language, this.decisions);
    const columns = await this.named();
    const today = now(workbook.timeZone).day;
    const seen = changes.length === 0 ? workbook : overlaid(workbook, changes);
    return openBook(seen, { columns, today, mayLackNextContact: true });
  }

  async #verifySheets(): Promise<void> {
    const titles = (await this.#workbook.tabs()).map(({ title }) => plainText(title));
    const missing = this.decisions.sheets.find((sheet) => !titles.includes(plainText(sheet)));
    if (missing !== undefined) throw new Failure("workbook.no-sheet", { sheet: missing });
  }

  #verifyHeadings({ understanding }: Book): void {
    const { left, nextContactColumn, taken } = this.decisions;
    const all = understanding.parts.map(({ headings }) => headings);
    const verify = (option: string, text: string) => {
      if (all.some((headings) => columnNamed(headings, text) !== null)) return;
      const expected = [...(all[0]?.values() ?? [])]
        .map((heading) => heading.replace(/\s+/g, " "))
        .join(", ");
      throw new Failure("usage.unreadable-option", { option, text, expected });
    };
    if (nextContactColumn !== null) verify("--take", nextContactColumn);
    for (const { heading } of taken) verify("--take", heading);
    for (const heading of left) verify("--leave", heading);
  }
}

/**
 * Reads the table as it will stand: each of its sheets must then have a next contact, or nothing is written. Throws
 * Failure workbook.cannot-edit, and what opening throws.
 */
export async function foundAgain(
  workbook: ReadableWorkbook,
  changes: readonly Change[],
  columns: Named | undefined,
  today: Day,
): Promise<void> {
  if (changes.length === 0) return;
  const { understanding } = await openBook(overlaid(workbook, changes), { columns, today });
  const lacking = understanding.parts.find(({ nextContact }) => nextContact === null);
  if (lacking === undefined) return;
  const detail = "the column would not be found again";
  throw new Failure("workbook.cannot-edit", { place: workbook.place, sheet: lacking.title, detail });
}
