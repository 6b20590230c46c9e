/** Cells scanned from a part that comes in pieces. */
import { cellKinds, type SheetCells } from "../../src/read/sheet-cells.ts";
import { type ScanWanted, SheetScan } from "../../src/read/sheet-scan.ts";

/** Everything is wanted. */
export const all: ScanWanted = { top: null, columns: null };

/** The cells of a part that comes in pieces of so many bytes. */
export function scan(xml: Buffer, size: number, wanted = all): SheetCells {
  const sheet = new SheetScan(wanted);
  for (let at = 0; at < xml.length; at += size) sheet.push(xml.subarray(at, at + size));
  return sheet.finish();
}

/** Everything that was stored, as text. */
export function stored(cells: SheetCells): string[] {
  return cells.rows.flatMap((number) =>
    Array.from({ length: cells.lastColumn }, (_, index) => {
      const found = cells.find(number, index + 1);
      if (found < 0) return "-";
      const kind = cells.kind(found);
      const value = cells.value(found);
      const shown = kind >= cellKinds.inline ? cells.texts.bytes(value).toString() : value;
      return `${kind} ${cells.style(found)} ${cells.hasFormula(found)} ${shown}`;
    }),
  );
}
