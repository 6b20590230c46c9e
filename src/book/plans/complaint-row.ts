/** The row that a call with a complaint adds to the sheet of complaints, and the sheet itself where there is none yet. */
import type { LoggedCall } from "../../records/call/call.ts";
import { yesWord } from "../../words/sheets/calls.ts";
import { sheetTitles } from "../../words/sheets/headings.ts";
import {
  type ComplaintField,
  complaintFields,
  complaintHeadings,
  complaintWidths,
} from "../../words/sheets/team-sheets.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AddSheet, AppendRow, Change } from "../../workbook/changes.ts";
import type { Book } from "../book.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { freeTitle } from "./call-row.ts";

/** The changes that add the complaint of a call; none for a call without one. */
export async function complaintRow(book: Book, call: LoggedCall): Promise<Change[]> {
  const { about, at, complaint, contact, id } = call;
  if (complaint === null) return [];
  const values = new Map<ComplaintField, Value>([
    ["id", text(id)],
    ["when", { kind: "date", day: at.day, time: at.time }],
    ["contact", text(contact.name)],
    ...(contact.phone === null ? [] : [["phone", text(contact.phone)] as const]),
    ...(about === null ? [] : [["about", text(about)] as const]),
    ["said", text(complaint)],
  ]);
  if (book.complaintsPlace !== null) return [appended(book, book.complaintsPlace, values)];
  const sheet = await newSheet(book);
  const columns = new Map(complaintFields.map((field, index) => [field, index + 1]));
  return [sheet, appended(book, { title: sheet.title, headingRow: 1, columns }, values)];
}

/** True for a call without a complaint, and for one whose complaint stands in the workbook. */
export async function hasComplaint(book: Book, call: LoggedCall): Promise<boolean> {
  if (call.complaint === null) return true;
  return (await book.complaints())?.rowOf(call.id) != null;
}

/** Marks the complaint of a call undone; none where there is none, or it is marked. What people typed beside it stays. */
export async function complaintMark(book: Book, call: LoggedCall): Promise<Change[]> {
  if (call.complaint === null) return [];
  const sheet = await book.complaints();
  const row = sheet?.rowOf(call.id) ?? null;
  if (sheet === null || row === null) return [];
  if (sheet.complaints.find((one) => one.row === row)?.undone === true) return [];
  const value = text(yesWord[book.language]);
  const { columns, grid, headingRow, title } = sheet;
  const column = columns.get("undone");
  if (column === undefined) {
    const heading = complaintHeadings[book.language].undone;
    return [
      { kind: "add-column", sheet: title, headingRow, heading, hidden: false, cells: [{ row, value }] },
    ];
  }
  const idColumn = columns.get("id");
  const expect = idColumn === undefined ? [] : [{ column: idColumn, cell: grid.cell(row, idColumn) }];
  const cells = [{ column, before: grid.cell(row, column), value }];
  return [{ kind: "edit", sheet: title, row, cells, expect }];
}

async function newSheet({ language, workbook }: Book): Promise<AddSheet> {
  const taken = new Set((await workbook.tabs()).map(({ title }) => title.toLowerCase()));
  return {
    kind: "add-sheet",
    title: freeTitle(sheetTitles[language].complaints, taken),
    columns: complaintFields.map((field) => ({
      heading: complaintHeadings[language][field],
      width: complaintWidths[field],
    })),
    rows: [],
  };
}

/** A sheet of people's own that lacks one of the columns gets it: without its id a complaint could not be known again. */
function appended(
  { language }: Book,
  { columns, headingRow, title }: OwnSheet<ComplaintField>,
  values: ReadonlyMap<ComplaintField, Value>,
): AppendRow {
  const cells: { column: number; value: Value }[] = [];
  const newColumns: { heading: string; value: Value }[] = [];
  for (const [field, value] of values) {
    const column = columns.get(field);
    if (column !== undefined) cells.push({ column, value });
    else newColumns.push({ heading: complaintHeadings[language][field], value });
  }
  return {
    ...{ kind: "append", sheet: title, headingRow, cells },
    ...(newColumns.length === 0 ? {} : { newColumns }),
    // The call's own row, which is written with it, has the key.
    key: null,
  };
}

function text(content: string): Value {
  return { kind: "text", text: content };
}
