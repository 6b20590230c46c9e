/** Which rows of a table hold a contact: not the repeated headings, the rows made ready, the totals and what stands below them. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import { isGroupName } from "../../words/sheets/group-names.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { footerBeginnings, totalWords } from "../../words/sheets/totals.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { isBlank, lineOf } from "./cell-value.ts";
import { columnReading } from "./column-reading.ts";
import { isLone, numbersColumns } from "./rows-of-words.ts";
import { tableEnd } from "./table-end.ts";

const digit = /[0-9]/;
/** Digits that a phone has at least; a count of people has fewer. */
const fewestDigits = 5;
/** Enough rows to tell whether a table's people have more than a name. */
const least = 2;

/** The rows of one sheet that hold a contact, ascending. */
export function contactRows(part: TablePart & { readonly grid: Grid }): number[] {
  const { grid, headingRow } = part;
  const look = new Look(part);
  const rows: number[] = [];
  /** Those that stand apart from the table, below its end. */
  const apart: number[] = [];
  let before = headingRow;
  let isBelow = false;
  let end: number | null = null;
  for (const row of grid.rows) {
    if (row <= headingRow || (row === headingRow + 1 && numbersColumns(grid, row))) continue;
    if (row > before + 1) isBelow = true;
    before = row;
    const kind = look.kindOf(row);
    if (kind === "total") isBelow = true;
    const isParted = isBelow;
    if (kind === "contact") isBelow = false;
    if (kind !== "contact" && (kind !== "name" || (isBelow && look.isTold))) continue;
    look.count(kind);
    if (isParted) end ??= tableEnd(part)?.row ?? Number.POSITIVE_INFINITY;
    if (end !== null && row > end) apart.push(row);
    else rows.push(row);
  }
  return look.isList(apart, rows.length) ? [...rows, ...apart] : rows;
}

/** What a row is: a contact for sure, a name alone (which may be a line of text), a line of totals, or nothing. */
type RowKind = "contact" | "name" | "total" | "none";

const telling: readonly ContactField[] = [
  "company",
  "owner",
  "status",
  "value",
  "source",
  "note",
  "attempts",
];

class Look {
  readonly #part: TablePart & { readonly grid: Grid };
  readonly #next: number;
  readonly #isDay: (row: number) => boolean;
  #contacts = 0;
  #alone = 0;

  constructor(part: TablePart & { readonly grid: Grid }) {
    this.#part = part;
    this.#next = part.columns.get("nextContact") ?? 0;
    this.#isDay = columnReading(part.grid, this.#next, ({ kind }) => kind === "date");
  }

  /** True where most people up to here have more than a name. */
  get isTold(): boolean {
    return this.#contacts >= least && this.#contacts > this.#alone * 3;
  }

  count(kind: "contact" | "name"): void {
    if (kind === "contact") this.#contacts += 1;
    else this.#alone += 1;
  }

  /** Rows below the end that go on with the table: as many as stand in it, or with a day that somebody has set. */
  isList(rows: readonly number[], inside: number): boolean {
    return rows.length > inside || rows.some((row) => !isBlank(this.#part.grid.cell(row, this.#next)));
  }

  kindOf(row: number): RowKind {
    const { grid, names, phones } = this.#part;
    if (this.#isDay(row) && !grid.isFormula(row, this.#next)) return "contact";
    const typed = (column: number | undefined): Cell | null => {
      const cell = column === undefined ? null : grid.cell(row, column);
      if (cell === null || isBlank(cell) || grid.isFormula(row, column ?? 0)) return null;
      return cell.kind === "text" && saysNothing(cell.text) ? null : cell;
    };
    const nextTyped = typed(this.#next);
    if (nextTyped !== null && this.#isHeadingAgain(this.#next, nextTyped)) return "none";
    const phone = phones.find((column) => typed(column) !== null);
    const phoneCell = typed(phone);
    if (phone !== undefined && phoneCell !== null && hasPhoneDigits(phoneCell))
      return this.#isHeadingAgain(phone, phoneCell) ? "none" : "contact";
    const nameColumn = names.find(({ column }) => typed(column) !== null)?.column;
    const company = this.#part.columns.get("company");
    const named = typed(nameColumn) ?? typed(company);
    const name = lineOf(named ?? { kind: "empty" });
    // "Total" may stand under any heading, with the number of people beside it; "Total Energies" is a firm.
    const isCount = phoneCell?.kind === "number";
    if (isTotal(name) && (phone === undefined || isCount || isWord(name))) return "total";
    if (phoneCell !== null && isTotal(lineOf(phoneCell))) return "total";
    if (phone !== undefined) return this.#isHeadingAgain(phone, phoneCell) ? "none" : "contact";
    if (name === null && isTotal(lineOf(nextTyped ?? { kind: "empty" }))) return "total";
    // A number under the heading of the names is how many there are.
    if (name === null || named?.kind === "number") return nextTyped === null ? "none" : "contact";
    if (nextTyped !== null) return "contact";
    if (nameColumn !== undefined && this.#isHeadingAgain(nameColumn, typed(nameColumn))) return "none";
    const others = telling.filter(
      (field) =>
        (field !== "company" || nameColumn !== undefined) && typed(this.#part.columns.get(field)) !== null,
    );
    if (others.length > 0 || names.filter(({ column }) => typed(column) !== null).length > 1)
      return "contact";
    return this.#isGroup(row, nameColumn ?? company ?? 0, name) ? "none" : "name";
  }

  /** "HOT", "Новые:" above a group of contacts: in capitals where the next name is not, with a colon, or across the columns. */
  #isGroup(row: number, column: number, name: string): boolean {
    const { grid } = this.#part;
    if (isGroupName(name) && isLone(grid, row, column)) return true;
    if (name.endsWith(":") || grid.anchor(row, column + 1)?.row === row) return true;
    const next = lineOf(grid.cell(row + 1, column));
    return isCapitals(name) && next !== null && !isCapitals(next);
  }

  /** Lists printed page by page repeat their headings. */
  #isHeadingAgain(column: number, cell: Cell | null): boolean {
    const heading = this.#part.headings.get(column);
    if (heading === undefined || cell?.kind !== "text") return false;
    // Most phones and dates are known to be no heading by their digits, without being folded.
    // Stryker disable next-line ConditionalExpression,BooleanLiteral,LogicalOperator: only saves time
    if (digit.test(cell.text) && !digit.test(heading)) return false;
    return plainText(cell.text) === plainText(heading);
  }
}

function isCapitals(text: string): boolean {
  return text.toUpperCase() === text && text.toLowerCase() !== text;
}

/** Asked of every row: stops at the digit that is enough. */
function hasPhoneDigits(cell: Cell): boolean {
  if (cell.kind === "number") return cell.value >= 10 ** (fewestDigits - 1);
  if (cell.kind !== "text") return false;
  let digits = 0;
  for (let at = 0; at < cell.text.length && digits < fewestDigits; at += 1) {
    const code = cell.text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits === fewestDigits;
}

function isWord(name: string | null): boolean {
  return name !== null && (name.endsWith(":") || !plainText(name).includes(" "));
}

function isTotal(name: string | null): boolean {
  if (name === null) return false;
  const words = plainText(name);
  return (
    totalWords.has(words.split(" ")[0] ?? "") ||
    totalWords.has(words.split(" ").slice(0, 2).join(" ")) ||
    footerBeginnings.some((beginning) => words.startsWith(beginning))
  );
}
