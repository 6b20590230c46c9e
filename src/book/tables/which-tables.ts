/** The tables that hold the contacts, or what to say where there are none. */
import { Failure } from "../../base/errors.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { oneLine } from "../sheets/cell-value.ts";
import type { SortedSheets } from "./choose-sheet.ts";
import type { TableSheet } from "./table-sheet.ts";

/** The tables of the contacts. Throws Failure workbook.no-headings, .sideways, .no-name-or-phone or .several-tables. */
export function contactsTable(workbook: ReadableWorkbook, sheets: SortedSheets): readonly TableSheet[] {
  const { contacts, left, others, rivals } = sheets;
  const [first] = contacts;
  const sideways = left.find(({ why }) => why === "sideways")?.title;
  if (first === undefined && sideways !== undefined)
    throw new Failure("workbook.sideways", { place: workbook.place, sheet: sideways });
  if (first === undefined) throw nobodyThere(workbook, others);
  if (rivals.length === 0) return contacts;
  const titles = [first, ...rivals].map(({ title }) => title);
  throw new Failure("workbook.several-tables", { place: workbook.place, sheets: titles });
}

function nobodyThere(workbook: ReadableWorkbook, others: readonly TableSheet[]): Failure {
  const { place } = workbook;
  const likeliest = others.find(({ assigned }) => assigned.candidates.length > 0) ?? others[0];
  const isKnown = [...(likeliest?.heading.headings.values() ?? [])].some(
    ({ readings }) => readings.length > 0,
  );
  if (likeliest === undefined || !isKnown) return new Failure("workbook.no-headings", { place });
  return new Failure("workbook.no-name-or-phone", { place, sheet: likeliest.title });
}

/** What was understood is told, so that the person sees that only one thing is missing. */
export function noNextContact(workbook: ReadableWorkbook, tables: readonly TableSheet[]): Failure {
  const [table] = tables;
  const headings = table?.heading.headings ?? new Map<number, { readonly text: string }>();
  const taken = new Map([...(table?.assigned.columns ?? [])].map(([field, column]) => [column, field]));
  for (const { column } of table?.assigned.names ?? []) taken.set(column, "name");
  for (const column of table?.assigned.phones ?? []) taken.set(column, "phone");
  const columns: [string, string][] = [];
  const others: string[] = [];
  for (const [column, { text }] of headings) {
    const field = taken.get(column);
    if (field === undefined) others.push(oneLine(text));
    else columns.push([oneLine(text), field]);
  }
  const sheets = tables.map(({ title }) => title);
  return new Failure("workbook.no-next-contact", { place: workbook.place, sheets, columns, others });
}
