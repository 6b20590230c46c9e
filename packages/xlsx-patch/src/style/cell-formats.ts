/** Which styles show a number as a date: the reading side of the styles part. */
import { limits } from "../base/limits.ts";
import type { Package } from "../package/package.ts";
import { Tags } from "../xml/xml.ts";
import { toUtf8 } from "../xml/xml-text.ts";
import { builtInKind, codeKind, type FormatKind } from "./number-format.ts";

/** What each style of a cell (its `s` attribute) makes of a number, by index; "number" for those not listed. */
export function readCellFormats(book: Package): readonly FormatKind[] {
  if (book.styles === null) return [];
  const tags = new Tags(toUtf8(book.zip.bytes(book.styles, limits.small)));
  const codes = new Map<number, FormatKind>();
  const formats: FormatKind[] = [];
  let inCellFormats = false;
  while (tags.next()) {
    const name = tags.localName;
    if (name === "cellXfs") inCellFormats = tags.kind === "open";
    else if (tags.kind === "close") continue;
    else if (name === "numFmt" && formats.length === 0)
      codes.set(Number(tags.attribute("numFmtId")), codeKind(tags.attribute("formatCode") ?? ""));
    else if (name === "xf" && inCellFormats) {
      const id = Number(tags.attribute("numFmtId") ?? 0);
      formats.push(codes.get(id) ?? builtInKind(id));
    }
  }
  return formats;
}
