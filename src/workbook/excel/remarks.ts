/** What `check` tells about an Excel file itself: protection, links to others, the wish to be opened for reading only. */
import type { Remark } from "../workbook.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** The remarks on a file, each once; every sheet is looked through. Throws Failure. */
export function readRemarks(file: WorkbookFile): Promise<Remark[]> {
  return file.use(async ({ workbook }) => {
    const marks = await workbook.marks();
    return marks.map(({ mark, sheet }) => ({ code: mark, sheet }));
  });
}
