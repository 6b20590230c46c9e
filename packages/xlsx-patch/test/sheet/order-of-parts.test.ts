/** Columns and rows are put where the format wants them (ECMA-376, 18.3.1.99, CT_Worksheet), whichever other parts are there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { insertPart } from "../../src/sheet/row-write.ts";
import { sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { spliced } from "../../src/xml/splice.ts";

const sequence =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst";
const names = sequence.split(" ");

const sheetOf = (parts: readonly string[]) =>
  Buffer.from(`<worksheet>${parts.map((name) => `<${name}/>`).join("")}</worksheet>`);

test.each(["cols", "sheetData"] as const)(
  "%s are put behind what stands before them and before the rest",
  (name) => {
    fc.assert(
      fc.property(fc.subarray(names), (present) => {
        const others = present.filter((one) => one !== name);
        const layout = sheetLayout(sheetOf(others));
        const after = Buffer.concat(spliced(layout.bytes, [insertPart(layout, `<${name}/>`)]));
        const expected = names.filter((one) => one === name || others.includes(one));
        expect(after.toString()).toBe(sheetOf(expected).toString());
      }),
    );
  },
);
