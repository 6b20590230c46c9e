/** Comma-separated text (RFC 4180) that a spreadsheet program opens without running anything. */

/** What a field can be; null is an empty field. `plain`: a text that is known to be no formula, as it is. */
export type CsvField = string | number | boolean | null | { readonly plain: string };

/** What parts fields, and what parts the decimals of a number. */
export interface CsvMarks {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/**
 * What a spreadsheet would begin a formula with: at the start of a field, and after anything that some program parts
 * fields at (whose quotes then no longer count), also behind blanks and quotes.
 */
const formulaStart = /(^|[;,|\t\r\n])([\s"'\u00a0]*)(?=[=+\-@＝＋－＠])|^(?=[\t\r])/gu;
const standard: CsvMarks = { separator: ",", decimal: "." };

/** The rows as CSV, each line ended. Text that a spreadsheet would take for a formula, whatever it parts fields at, gets an apostrophe before it; numbers do not. Controls and marks of direction are left out. */
export function csvText(rows: readonly (readonly CsvField[])[], marks = standard): string {
  return rows
    .map((row) => `${row.map((field) => csvField(field, marks)).join(marks.separator)}\r\n`)
    .join("");
}

/** What a terminal obeys, and what shows the rest of a line in another order. */
const unseen = /(?![\t\r\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function csvField(field: CsvField, marks: CsvMarks): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field).replace(".", marks.decimal);
  if (typeof field === "boolean") return String(field);
  const safe =
    typeof field === "string" ? field.replace(unseen, "").replace(formulaStart, "$1$2'") : field.plain;
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
