/** What a workbook says of itself: protection, links to others, the wish to be opened for reading only. */
import { isYes, type Package, type SheetPart } from "../package/package.ts";
import { Tags } from "../xml/xml.ts";
import { readSheet } from "./sheet-read.ts";

/** A mark of the workbook, or of a sheet of it. */
export interface Mark {
  readonly mark: "protected-sheet" | "protected-structure" | "read-only-recommended" | "external-links";
  /** Null for the workbook as a whole. */
  readonly sheet: string | null;
}

/** The marks, each once; every sheet is looked through. Throws XlsxError. */
export async function readMarks(book: Package): Promise<Mark[]> {
  const marks: Mark[] = [...workbookMarks(book.workbook)].map((mark) => ({ mark, sheet: null }));
  for (const sheet of book.sheets)
    if (sheet.type === "worksheet" && sheet.entry !== null && (await isProtected(book, sheet)))
      marks.push({ mark: "protected-sheet", sheet: sheet.title });
  return marks;
}

function workbookMarks(workbook: Buffer): Set<Mark["mark"]> {
  const marks = new Set<Mark["mark"]>();
  const tags = new Tags(workbook);
  while (tags.next()) {
    const mark = tags.kind === "close" ? null : markOf(tags);
    if (mark !== null) marks.add(mark);
  }
  return marks;
}

function markOf(tags: Tags): Mark["mark"] | null {
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
