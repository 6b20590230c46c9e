/** What `check` tells about an Excel file itself: protection, links to others, the wish to be opened for reading only. */
import { isYes, type Package, type SheetPart } from "../../../packages/xlsx-patch/src/package/package.ts";
import { readSheet } from "../../../packages/xlsx-patch/src/read/sheet-read.ts";
import { Tags } from "../../../packages/xlsx-patch/src/xml/xml.ts";
import type { Remark } from "../workbook.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** The remarks on a file, each once; every sheet is looked through. Throws Failure. */
export function readRemarks(file: WorkbookFile): Promise<Remark[]> {
  return file.use(async ({ package: book }) => {
    const remarks: Remark[] = [...workbookRemarks(book.workbook)].map((code) => ({ code, sheet: null }));
    for (const sheet of book.sheets)
      if (sheet.type === "worksheet" && sheet.entry !== null && (await isProtected(book, sheet)))
        remarks.push({ code: "protected-sheet", sheet: sheet.title });
    return remarks;
  });
}

function workbookRemarks(workbook: Buffer): Set<Remark["code"]> {
  const codes = new Set<Remark["code"]>();
  const tags = new Tags(workbook);
  while (tags.next()) {
    const code = tags.kind === "close" ? null : remarkOf(tags);
    if (code !== null) codes.add(code);
  }
  return codes;
}

function remarkOf(tags: Tags): Remark["code"] | null {
  switch (tags.localName) {
    case "externalReference":
      return "external-links";
    case "fileSharing":
      return isYes(tags.attribute("readOnlyRecommended")) ? "read-only-recommended" : null;
    case "workbookProtection":
      return isYes(tags.attribute("lockStructure")) ? "protected-structure" : null;
    default:
      return null;
  }
}

async function isProtected(book: Package, sheet: SheetPart): Promise<boolean> {
  const { tail } = await readSheet(book, sheet, { bottom: null, top: null, columns: [] });
  const tags = new Tags(tail ?? Buffer.alloc(0));
  while (tags.next())
    if (tags.kind !== "close" && tags.localName === "sheetProtection") return isYes(tags.attribute("sheet"));
  return false;
}
