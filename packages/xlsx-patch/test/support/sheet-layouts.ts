/** Sheets of a few rows as the writing half sees them. */
import { XlsxError } from "../../src/base/errors.ts";
import { sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { SheetRows } from "../../src/sheet/sheet-rows.ts";
import { sheetXml } from "./workbook-builder.ts";

/** The parts of a sheet with these rows. */
export const layoutOf = (rows: string, after = "") => sheetLayout(Buffer.from(sheetXml(rows, after)));
/** Its rows. */
export const rowsOf = (rows: string) => new SheetRows(layoutOf(rows));

/** What a piece of work is refused with; "none" where it is not. */
export function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof XlsxError) return JSON.stringify(error.data);
    throw error;
  }
  return "none";
}
