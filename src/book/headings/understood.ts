/** How a contacts table was understood, told column by column: for `check` and `init --adopt`. */

import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import { type ContactField, contactFields } from "../../words/sheets/headings.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Book, UnderstoodPart } from "../book.ts";
import { lineOf, oneLine } from "../sheets/cell-value.ts";
import type { LeftSheet } from "../tables/table-sheet.ts";
import type { Evidence, WhyLeft } from "./evidence.ts";
import type { ColumnValues, WhyChosen } from "./next-contact-column.ts";

/** A heading and what it was taken for; null: for nothing of ours. Several columns can be one field (names, phones). */
export interface UnderstoodColumn {
  /** "База!E3". */
  readonly cell: string;
  readonly heading: string;
  readonly field: ContactField | null;
  /** True for a column of ids that people gave: it tells contacts alike apart, and is never written. */
  readonly tellsApart: boolean;
  /** What a column that is no field is read for; null for a field, and for a column that is not read. */
  readonly readFor: ReadFor | null;
  /** What spoke for the field. */
  readonly evidence: readonly Evidence[];
}

/** What is read beside the fields: the time of the next contact, whom nobody is to call, the day of a renewal, another status. */
export type ReadFor = "time" | "do-not-call" | "renewal" | "status";

/** A column whose heading could mean a field, and that is not read, or read and never written. */
export interface LeftAlone {
  readonly cell: string;
  readonly heading: string;
  readonly field: ContactField;
  readonly why: WhyLeft;
}

/** A column that could hold the next contact, with what stands in it. */
export interface NextContactCandidate extends Omit<ColumnValues, "column"> {
  readonly cell: string;
  readonly heading: string;
}

/** The column taken for the next contact and the ones that were not. */
export interface NextContactChoice extends NextContactCandidate {
  readonly why: WhyChosen;
  readonly rivals: readonly NextContactCandidate[];
}

/** A heading that stands more than once, so that its columns are left alone. */
export interface DoubledHeading {
  readonly field: ContactField;
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Everything that the headings of a contacts table say. */
export interface Understood {
  /** The first sheet of the table. */
  readonly sheet: string;
  /** All sheets of the table, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly headingRow: number;
  /** From left to right, sheet by sheet. */
  readonly columns: readonly UnderstoodColumn[];
  /** null where no sheet has one. */
  readonly nextContact: NextContactChoice | null;
  /** Fields that the table has no column for. */
  readonly missing: readonly ContactField[];
  readonly doubled: readonly DoubledHeading[];
  readonly left: readonly LeftAlone[];
  /** Other sheets that look like contacts and are not read. */
  readonly otherSheets: readonly string[];
  /** Every sheet that is not read, and why. */
  readonly leftSheets: readonly LeftSheet[];
}

/** Tells how the contacts of a book were understood. */
export function understood(book: Book): Understood {
  const { contacts, understanding, workbook } = book;
  const { leftSheets, otherSheets, parts } = understanding;
  const chosen = parts.find(({ nextContact }) => nextContact !== null) ?? null;
  const identified = workbook.needsIds;
  const hasField = (field: ContactField) => contacts.parts.some(({ columns }) => columns.has(field));
  // A status tells the last outcome as well.
  const isNeeded = (field: ContactField) =>
    field === "id" ? identified : field !== "lastOutcome" || !hasField("status");
  return {
    ...{ sheet: contacts.title, sheets: parts.map(({ title }) => title), headingRow: contacts.headingRow },
    columns: parts.flatMap((part, index) => columnsOf(part, book, index)),
    nextContact: chosen === null ? null : choiceOf(chosen),
    missing: contactFields.filter((field) => !hasField(field) && isNeeded(field)),
    doubled: parts.flatMap((part) =>
      part.assigned.doubled.map(({ columns, field, heading }) => ({
        ...{ field, heading: oneLine(heading) },
        cells: columns.map((column) => cellOf(part, column)),
      })),
    ),
    left: parts.flatMap((part) =>
      part.assigned.left
        .filter(({ column }) => column !== part.nextContact?.column)
        .map(({ column, field, why }) => ({
          ...{ cell: cellOf(part, column), heading: headingOf(part, column), field, why },
        })),
    ),
    otherSheets,
    leftSheets,
  };
}

function columnsOf(part: UnderstoodPart, { contacts }: Book, index: number): UnderstoodColumn[] {
  const read = contacts.parts[index];
  const fields = new Map<number, ContactField>();
  if (read === undefined) return [];
  const { columns, doNotCall, names, otherStatuses, phones, renewal, time, typedIds } = read;
  const readFor = (column: number): ReadFor | null => {
    if (column === time) return "time";
    if (column === doNotCall) return "do-not-call";
    if (column === renewal) return "renewal";
    return otherStatuses.includes(column) ? "status" : null;
  };
  for (const [field, column] of columns) fields.set(column, field);
  for (const { column } of names) fields.set(column, "name");
  for (const column of phones) fields.set(column, "phone");
  return [...part.headings.keys()]
    .sort((left, right) => left - right)
    .map((column) => ({
      ...{ cell: cellOf(part, column), heading: headingOf(part, column), field: fields.get(column) ?? null },
      readFor: readFor(column),
      tellsApart: typedIds.includes(column) && tellsApart(contacts, index, column),
      evidence: part.assigned.evidence.get(column) ?? [],
    }));
}

/** True where the values of a column are the ids that contacts are known by: unique, and more than a count of the rows. */
function tellsApart(contacts: Book["contacts"], index: number, column: number): boolean {
  const idOf = (row: number) => contacts.described(row).typedId;
  const row = contacts.rows.find((key) => partOfKey(key) === index && idOf(key) !== null);
  return row !== undefined && lineOf(contacts.part(row).grid.cell(rowOfKey(row), column)) === idOf(row);
}

function choiceOf(part: UnderstoodPart): NextContactChoice | null {
  const { nextContact } = part;
  if (nextContact === null) return null;
  const candidate = ({ column, dates, filled, future }: ColumnValues): NextContactCandidate => ({
    ...{ cell: cellOf(part, column), heading: headingOf(part, column), filled, dates, future },
  });
  const { rivals, why } = nextContact;
  return { ...candidate(nextContact), why, rivals: rivals.map(candidate) };
}

function cellOf({ headingRow, title }: UnderstoodPart, column: number): string {
  return cellName(title, headingRow, column);
}

function headingOf({ headings }: UnderstoodPart, column: number): string {
  return oneLine(headings.get(column) ?? "");
}
