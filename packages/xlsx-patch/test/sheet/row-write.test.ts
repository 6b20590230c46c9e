/** Cells written into the XML of a sheet: where they go, and that all else stays as it stands. */
import { describe, expect, it } from "vitest";
import { type RowLook, writeCells } from "../../src/sheet/row-write.ts";
import { type SheetLayout, sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { SheetRows } from "../../src/sheet/sheet-rows.ts";
import type { CellWrite } from "../../src/style/cell-xml.ts";
import { type Splice, spliced } from "../../src/xml/splice.ts";
import { sheetXml } from "../support/workbook-builder.ts";

const changed = (layout: SheetLayout, splices: readonly Splice[]) =>
  Buffer.concat(spliced(layout.bytes, splices)).toString();

/** The number 7 in a cell such as [row, column]. */
const sevens = (...places: readonly (readonly [number, number])[]): CellWrite[] =>
  places.map(([row, column]) => ({ row, column, content: { kind: "number", value: 7 }, style: 0 }));

/** What stands between `<sheetData>` and its end, once these cells are written. */
function written(rows: string, writes: readonly CellWrite[], looks: readonly RowLook[] = []): string {
  const layout = sheetLayout(Buffer.from(sheetXml(rows)));
  const after = changed(layout, writeCells(new SheetRows(layout), writes, looks));
  return /<sheetData>(.*)<\/sheetData>/s.exec(after)?.[1] ?? after;
}

const seven = (name: string) => `<c r="${name}"><v>7</v></c>`;

describe("cells of a row that is there", () => {
  const present = '<c r="B2" s="3"><v>1</v></c><c r="D2"/>';

  it.each<[string, [number, number][], string]>([
    ["before all", [[2, 1]], `${seven("A2")}${present}`],
    ["between", [[2, 3]], `<c r="B2" s="3"><v>1</v></c>${seven("C2")}<c r="D2"/>`],
    ["behind all", [[2, 5]], `${present}${seven("E2")}`],
    ["in the place of another", [[2, 4]], `<c r="B2" s="3"><v>1</v></c>${seven("D2")}`],
    [
      "everywhere, in their order",
      [
        [2, 6],
        [2, 1],
        [2, 5],
        [2, 3],
      ],
      `${seven("A2")}<c r="B2" s="3"><v>1</v></c>${seven("C2")}<c r="D2"/>${seven("E2")}${seven("F2")}`,
    ],
  ])("go %s", (_, places, inside) => {
    expect(written(`<row r="2">${present}</row>`, sevens(...places))).toBe(`<row r="2">${inside}</row>`);
  });

  it("go into a row without cells", () => {
    expect(written('<row r="2" ht="9"/>', sevens([2, 1]))).toBe(`<row r="2" ht="9">${seven("A2")}</row>`);
    expect(written('<row r="2"></row>', sevens([2, 1]))).toBe(`<row r="2">${seven("A2")}</row>`);
  });

  it.each([
    ["2:4", [3], "2:4"],
    ["2:4", [2, 4], "2:4"],
    ["2:4", [1], "1:4"],
    ["2:4", [5], "2:5"],
    ["2:3 10:12", [11], "2:3 10:12"],
    ["2:3 10:12", [13], "2:13"],
    ["2:3 10:12", [1], "1:12"],
    ["wide", [9], "wide"],
    ["x2:4", [9], "x2:4"],
    ["2:4x", [9], "2:4x"],
  ])("with spans of %s in columns %j: %s", (spans, columns, after) => {
    const writes = sevens(...columns.map((column) => [2, column] as const));
    expect(/spans="([^"]*)"/.exec(written(`<row r="2" spans="${spans}"/>`, writes))?.[1]).toBe(after);
  });
});

describe("rows that are added", () => {
  const [second, fifth] = ['<row r="2"><c r="A2"/></row>', '<row r="5"/>'];
  const fresh = (row: number) => `<row r="${row}">${seven(`A${row}`)}</row>`;

  it.each<[string, string, number[], string]>([
    ["before all", second + fifth, [1], fresh(1) + second + fifth],
    ["between", second + fifth, [3], second + fresh(3) + fifth],
    ["behind all", second + fifth, [9], second + fifth + fresh(9)],
    [
      "several in their order",
      second + fifth,
      [10, 9, 1, 4, 3],
      fresh(1) + second + fresh(3) + fresh(4) + fifth + fresh(9) + fresh(10),
    ],
    ["into a sheet without rows", "", [2, 1], fresh(1) + fresh(2)],
  ])("go %s", (_, rows, numbers, after) => {
    expect(written(rows, sevens(...numbers.map((row) => [row, 1] as const)))).toBe(after);
  });

  it("have the look that is given, each its own", () => {
    const looks = [{ row: 3, attributes: ' s="4" customFormat="1"' }];
    expect(written("", sevens([3, 1], [4, 1]), looks)).toBe(
      `<row r="3" s="4" customFormat="1">${seven("A3")}</row>${fresh(4)}`,
    );
  });

  it("are shown, where one that was there with nothing but a look was hidden", () => {
    const hidden = '<row r="3" hidden="1"/>';
    expect(written(hidden, sevens([3, 1]), [{ row: 3, attributes: "" }])).toContain('hidden="0"');
    expect(written(hidden, sevens([3, 1]))).toContain('hidden="1"');
    expect(written('<row r="3"/>', sevens([3, 1]), [{ row: 3, attributes: "" }])).toBe(fresh(3));
  });

  it("come with a place for rows, where the sheet has none", () => {
    const bare = sheetXml("").replace("<sheetData></sheetData>", '<cols/><pageMargins left="1"/>');
    const layout = sheetLayout(Buffer.from(bare));
    expect(changed(layout, writeCells(new SheetRows(layout), sevens([1, 1]), []))).toContain(
      `<cols/><sheetData>${fresh(1)}</sheetData><pageMargins left="1"/>`,
    );
  });
});
