/** The way to the writing half, which is loaded when something is changed for the first time. */
import type { Draft } from "./edit/draft.ts";
import type { XlsxWorkbook } from "./workbook.ts";

/** Begins to change a workbook. Throws XlsxError for a package that may not be written: signed, doubled parts. */
export async function edit(workbook: XlsxWorkbook): Promise<Draft> {
  const draft = await import("./edit/draft.ts");
  return new draft.Draft(workbook);
}
