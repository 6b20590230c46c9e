/** Comma-separated text (RFC 4180) that a spreadsheet program opens without running anything. */

/** What a field can be; null is an empty field. */
export type CsvField = string | number | boolean | null;

/** What parts fields, and what parts the decimals of a number. */
export interface CsvMarks {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

const looksLikeFormula = /^[=+\-@\t\r]/;
const standard: CsvMarks = { separator: ",", decimal: "." };

/** The rows as CSV, each line ended. Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers do not. */
export function csvText(rows: readonly (readonly CsvField[])[], marks = standard): string {
  return rows
    .map((row) => `${row.map((field) => csvField(field, marks)).join(marks.separator)}\r\n`)
    .join("");
}

function csvField(field: CsvField, marks: CsvMarks): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field).replace(".", marks.decimal);
  if (typeof field === "boolean") return String(field);
  const safe = looksLikeFormula.test(field) ? `'${field}` : field;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
