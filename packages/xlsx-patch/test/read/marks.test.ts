/** What a workbook says of itself, and of which sheet. */
import { expect, test } from "vitest";
import { bufferSource, open } from "../../src/index.ts";
import { buildWorkbook, type HandmadeWorkbook, row } from "../support/workbook-builder.ts";

const rows = row(1, '<c r="A1"><v>1</v></c>');

/** The marks: "protected-sheet of B". */
async function marksOf(more: Partial<HandmadeWorkbook>): Promise<string[]> {
  const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "A", rows }], ...more })));
  const marks = await book.marks();
  return marks.map(({ mark, sheet }) => (sheet === null ? mark : `${mark} of ${sheet}`));
}

test.each([
  ["", []],
  ['<workbookProtection lockStructure="1"/>', ["protected-structure"]],
  ['<workbookProtection lockStructure="true"></workbookProtection>', ["protected-structure"]],
  ['<workbookProtection lockStructure="0"/>', []],
  ['<workbookProtection lockWindows="1"/>', []],
  ['<fileSharing readOnlyRecommended="1"/>', ["read-only-recommended"]],
  ['<fileSharing readOnlyRecommended="0" userName="x"/>', []],
  [
    '<externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId9"/></externalReferences>',
    ["external-links"],
  ],
  ["<externalReferences/>", []],
  [
    '<fileSharing readOnlyRecommended="1"/><workbookProtection lockStructure="1"/>',
    ["read-only-recommended", "protected-structure"],
  ],
])("a workbook with %j: %j", async (workbook, expected) => {
  expect(await marksOf({ workbook })).toEqual(expected);
});

test("each sheet that is protected, and no other", async () => {
  const sheets = [
    { title: "A", rows },
    { title: "B", rows, after: '<sheetProtection sheet="1" objects="1"/>' },
    { title: "C", rows, after: '<sheetProtection sheet="0"/>' },
    { title: "D", rows, after: '<sheetCalcPr/><sheetProtection sheet="true"></sheetProtection>' },
    { title: "E", rows, after: '<sheetProtection objects="1"/>' },
    { title: "F", rows, after: '<protectedRanges><protectedRange sheet="1"/></protectedRanges>' },
    { title: "Chart", type: "chartsheet", part: '<chartsheet><sheetProtection sheet="1"/></chartsheet>' },
  ];
  expect(await marksOf({ sheets })).toEqual(["protected-sheet of B", "protected-sheet of D"]);
});
