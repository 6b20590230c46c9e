/** Comma-separated text (RFC 4180) that a spreadsheet program opens without running anything. */

/** What a field can be; null is an empty field. */
export type CsvField = string | number | boolean | null;

const looksLikeFormula = /^[=+\-@\t\r]/;

/** The rows as CSV, each line ended. Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers do not. */
export function csvText(rows: readonly (readonly CsvField[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

function csvField(field: CsvField): string {
  if (field === null) return "";
  if (typeof field !== "string") return String(field);
  const safe = looksLikeFormula.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
