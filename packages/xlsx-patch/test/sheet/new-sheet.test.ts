/** A sheet and a table of our own, to the letter: Excel repairs what has anything too many. */
import { expect, test } from "vitest";
import { columnsXml, newSheetXml, newTableXml, rowsXml } from "../../src/sheet/new-sheet.ts";

const plain = { widths: [], rows: [], frozen: false, filter: null, tableId: null, strict: false };
const usual =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const strict =
  'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"';
const seven = { kind: "number", value: 7 } as const;

test("a sheet has what it is given and nothing else", () => {
  expect(newSheetXml(plain)).toBe(`<worksheet ${usual}><sheetData></sheetData></worksheet>`);
  expect(newSheetXml({ ...plain, strict: true })).toBe(
    `<worksheet ${strict}><sheetData></sheetData></worksheet>`,
  );
  expect(newSheetXml({ ...plain, widths: [9, 12], filter: "A1:B3", tableId: "rId1" })).toBe(
    `<worksheet ${usual}><cols><col min="1" max="1" width="9" customWidth="1"/>` +
      '<col min="2" max="2" width="12" customWidth="1"/></cols><sheetData></sheetData>' +
      '<autoFilter ref="A1:B3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  );
  expect(newSheetXml({ ...plain, frozen: true })).toContain(`<worksheet ${usual}><sheetViews><sheetView `);
});

test("columns and rows carry the prefix of their sheet, and rows without cells are left out", () => {
  expect([columnsXml([]), columnsXml([5], "x:")]).toEqual([
    "",
    '<x:cols><x:col min="1" max="1" width="5" customWidth="1"/></x:cols>',
  ]);
  const cell = { row: 3, column: 2, style: 0, content: seven };
  expect([rowsXml([[], [cell]], ""), rowsXml([[cell]], "x:")]).toEqual([
    '<row r="3"><c r="B3"><v>7</v></c></row>',
    '<x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row>',
  ]);
});

test.each([
  [0, "A1:B2"],
  [1, "A1:B2"],
  [5, "A1:B6"],
])("a table over %i rows is %s", (rows, range) => {
  expect(newTableXml(4, "Calls", ["When", "Said"], rows, false)).toContain(
    `id="4" name="Calls" displayName="Calls" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="When"/><tableColumn id="2" name="Said"/></tableColumns>',
  );
});
