/** What the styles of cells make of a number: the reading side of the styles part. */
import { limits } from "../base/limits.ts";
import type { Package } from "../package/package.ts";
import { Tags } from "../xml/xml.ts";
import { toUtf8 } from "../xml/xml-text.ts";
import { builtInCode, builtInKind, codeKind, type FormatKind } from "./number-format.ts";

/** The number formats of styles, by the index that cells have in their `s` attribute. */
export interface CellFormats {
  /** What each style makes of a number; "number" for those not listed. */
  readonly kinds: readonly FormatKind[];
  /** The code of a style's number format; null where it shows no more than a number. */
  code(style: number): string | null;
}

/** Reads the number formats of a workbook's styles. */
export function readCellFormats(book: Package): CellFormats {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (book.styles !== null) readStyles(toUtf8(book.zip.bytes(book.styles, limits.small)), codes, ids);
  const ofIds = new Map([...codes].map(([id, code]) => [id, codeKind(code)]));
  return {
    kinds: ids.map((id) => ofIds.get(id) ?? builtInKind(id)),
    code: (style) => {
      const id = ids[style] ?? 0;
      return codes.get(id) ?? builtInCode(id);
    },
  };
}

function readStyles(styles: Buffer, codes: Map<number, string>, ids: number[]): void {
  const tags = new Tags(styles);
  let inCellFormats = false;
  while (tags.next()) {
    const name = tags.localName;
    if (name === "cellXfs") inCellFormats = tags.kind === "open";
    else if (tags.kind === "close") continue;
    else if (name === "numFmt" && ids.length === 0)
      codes.set(Number(tags.attribute("numFmtId")), tags.attribute("formatCode") ?? "");
    else if (name === "xf" && inCellFormats) ids.push(Number(tags.attribute("numFmtId") ?? 0));
  }
}
