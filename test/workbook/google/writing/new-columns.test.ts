/** New columns: where they stand, how they look, and that everything else stays under its heading. */
import { describe, expect, it } from "vitest";
import type { AddColumn, AppendRow, Change } from "../../../../src/workbook/changes.ts";
import { draftColumns } from "../../../../src/workbook/google/writing/draft-columns.ts";
import { problemOf, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";
import { freshSheet } from "./fresh-rows.ts";

const rows = [
  ["Name", "Next", "Status", "Sum"],
  ["Ann", "@2026-11-20", "new", 5],
  ["Bob", "@2026-11-21", "won", 7],
];
const add = (more: Partial<AddColumn>): AddColumn => ({
  ...{ kind: "add-column", sheet: "S", headingRow: 1, heading: "Day", hidden: false, cells: [] },
  ...more,
});
const dates = (like: number, rightOf = 4) => ({ like, lastRow: 3, rightOf });

async function applied(changes: readonly Change[], prepare = (_: Desk) => {}): Promise<Desk> {
  const desk = new Desk([{ title: "S", rows }]);
  prepare(desk);
  await desk.workbook.read([{ sheet: "S" }]);
  await desk.workbook.apply(changes);
  return desk;
}
const inTable = (endColumnIndex: number) => (desk: Desk) => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex };
  desk.document.sheet("S").tables = [{ range, columnProperties: [] }];
};
const headingsOf = (desk: Desk) => desk.rows("S")[0];
const formatAt = (desk: Desk, row: number, column: number) =>
  desk.document.sheet("S").rows[row - 1]?.[column - 1]?.userEnteredFormat?.numberFormat?.type ?? null;

describe("a column", () => {
  it("stands at the right end of the headings, with what is written into it", async () => {
    const desk = await applied([
      add({
        cells: [
          { row: 2, value: text("one") },
          { row: 3, value: value("@2026-12-01") },
        ],
      }),
    ]);
    expect(desk.rows("S")).toEqual([
      "Name|Next|Status|Sum|Day",
      "Ann|46346|new|5|one",
      "Bob|46347|won|7|46357",
    ]);
    expect([formatAt(desk, 2, 5), formatAt(desk, 3, 5)]).toEqual([null, "DATE"]);
    expect(desk.document.sheet("S").hiddenColumns).toEqual([]);
  });

  it("is hidden where that is wanted, several in their order", async () => {
    const desk = await applied([add({ heading: "One" }), add({ heading: "Two", hidden: true })]);
    expect(headingsOf(desk)).toBe("Name|Next|Status|Sum|One|Two");
    expect(desk.document.sheet("S").hiddenColumns).toEqual([5]);
  });

  it.each([1, 2, 4])("pushes number %i to the right", async (before) => {
    const desk = await applied([add({ before, cells: [{ row: 3, value: text("x") }] })]);
    const wanted = (cells: string[], own: string) => cells.toSpliced(before - 1, 0, own).join("|");
    expect(desk.rows("S")).toEqual([
      wanted(["Name", "Next", "Status", "Sum"], "Day"),
      wanted(["Ann", "46346", "new", "5"], ""),
      wanted(["Bob", "46347", "won", "7"], "x"),
    ]);
  });

  it.each([
    [1, 3],
    [1, 4],
    [2, 4],
    [4, 2],
    [3, 1],
  ])("moves into the place of number %i from number %i, with all that stands in it", async (before, from) => {
    const { [from - 1]: heading = "" } = rows[0]?.map(String) ?? [];
    const desk = await applied([add({ before, from, heading })]);
    const moved = (cells: string[]) => {
      const own = cells[from - 1] ?? "";
      return cells
        .flatMap((cell, at) => (at === before - 1 ? [own, cell] : [cell]))
        .filter((_, at) => at !== (from >= before ? from : from - 1))
        .join("|");
    };
    expect(desk.rows("S")).toEqual(
      [
        ["Name", "Next", "Status", "Sum"],
        ["Ann", "46346", "new", "5"],
        ["Bob", "46347", "won", "7"],
      ].map(moved),
    );
    expect(desk.document.sheet("S").columnCount).toBe(26);
  });

  it("of days looks as another one of them, and shows days in every row", async () => {
    const desk = await applied([add({ dates: dates(4) })], (one) => {
      one.document.sheet("S").hiddenColumns = [];
    });
    expect(headingsOf(desk)).toBe("Name|Next|Status|Sum|Day");
    expect([1, 2, 3, 4].map((row) => formatAt(desk, row, 5))).toEqual([null, "DATE", "DATE", null]);
  });

  it("of days stands right of everything that is used", async () => {
    const desk = await applied([add({ dates: dates(2, 6) }), add({ heading: "More" })]);
    expect(headingsOf(desk)).toBe("Name|Next|Status|Sum|||Day|More");
    expect([formatAt(desk, 2, 7), formatAt(desk, 3, 7)]).toEqual(["DATE", "DATE"]);
  });

  it("of days is that of headings alone where no row is below them", async () => {
    const { requests } = draftColumns(
      [add({ dates: { like: 2, lastRow: 1, rightOf: 4 } })],
      new Map([["S", freshSheet(rows.map((row) => row.map(String)))]]),
      false,
    );
    expect(requests.map((one) => Object.keys(one)[0])).toEqual([
      ...["insertDimension", "updateDimensionProperties", "copyPaste", "updateCells"],
    ]);
  });
});

describe("a column of days in a Table", () => {
  it.each([
    ["ends with the headings", 4, "Name|Next|Status|Sum|Day"],
    ["ends before other columns", 3, "Name|Next|Status|Day|Sum"],
  ])("that %s joins it as its last one", async (_name, end, told) => {
    const desk = await applied([add({ dates: dates(2) })], inTable(end));
    expect(headingsOf(desk)).toBe(told);
    const [table] = desk.document.sheet("S").tables ?? [];
    expect(table?.range).toMatchObject({ startColumnIndex: 0, endColumnIndex: end + 1 });
    expect(desk.rows("S")[1]?.startsWith("Ann|46346|new")).toBe(true);
  });

  it("joins behind those that this write adds before", async () => {
    const desk = await applied(
      [add({ heading: "One", dates: dates(2) }), add({ dates: dates(2) })],
      inTable(3),
    );
    expect(headingsOf(desk)).toBe("Name|Next|Status|One|Day|Sum");
  });

  it.each([
    ["a Table of one column", 0, 1, 1],
    ["a Table beside it", 2, 4, 2],
    ["a Table with other headings", 0, 4, 2],
  ])("does not join %s", async (name, startColumnIndex, endColumnIndex, like) => {
    const desk = await applied([add({ dates: dates(like) })], (one) => {
      const startRowIndex = name.endsWith("headings") ? 1 : 0;
      const range = { sheetId: 0, startRowIndex, endRowIndex: 3, startColumnIndex, endColumnIndex };
      one.document.sheet("S").tables = [{ range, columnProperties: [] }];
    });
    expect(headingsOf(desk)).toBe("Name|Next|Status|Sum|Day");
    expect(desk.document.sheet("S").tables?.[0]?.range?.endColumnIndex).toBe(endColumnIndex);
  });

  it("joins a filter as well, but moves nothing where moves are refused", () => {
    const layout = { filter: [{ startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 }] };
    const sheets = new Map([
      [
        "S",
        freshSheet(
          rows.map((row) => row.map(String)),
          { layout },
        ),
      ],
    ]);
    const moves = (isPlain: boolean) =>
      draftColumns([add({ dates: dates(2) })], sheets, isPlain).requests.some((one) => one.moveDimension);
    expect([moves(false), moves(true)]).toEqual([true, false]);
  });
});

describe("headings that new rows name", () => {
  const call = (key: string, headings: readonly string[]): AppendRow => ({
    ...{ kind: "append", sheet: "S", headingRow: 1, key },
    cells: [{ column: 1, value: text(key) }],
    newColumns: headings.map((heading) => ({ heading, value: text(`${key} ${heading}`) })),
  });

  it("are added once for all rows, and found where they stand", async () => {
    const desk = await applied([call("c-1", ["Why", "Status"]), call("c-2", ["Why", "How"])]);
    expect(desk.told("S").slice(0, 2)).toEqual([
      { Name: "c-2", Next: "dd.mm.yyyy", Why: "c-2 Why", How: "c-2 How" },
      { Name: "c-1", Next: "dd.mm.yyyy", Why: "c-1 Why", Status: "c-1 Status" },
    ]);
    expect(headingsOf(desk)).toBe("Name|Next|Status|Sum|Why|How");
    expect(desk.rows("S")[4]).toBe("Bob|46347|won|7");
  });

  it("are none of another spelling", async () => {
    const desk = await applied([call("c-1", ["status"])], (one) => one.document.set("S", 1, 3, " Status "));
    expect(headingsOf(desk)).toBe("Name|Next| Status |Sum|status");
  });

  it("may have spaces around them", async () => {
    const desk = await applied([call("c-1", ["Status"])], (one) => one.document.set("S", 1, 3, " Status "));
    expect(headingsOf(desk)).toBe("Name|Next| Status |Sum");
  });
});

it("is refused in a sheet that is not there, and where a heading beside it has changed", async () => {
  const desk = new Desk([{ title: "S", rows }]);
  await desk.workbook.read([{ sheet: "S" }]);
  expect((await problemOf(desk.workbook.apply([add({ sheet: "T" })]))).code).toBe("workbook.no-sheet");
  desk.waiting.pass(5000);
  desk.document.set("S", 1, 2, "When");
  expect((await problemOf(desk.workbook.apply([add({ before: 2 })]))).code).toBe("conflict.cell");
  expect((await problemOf(desk.workbook.apply([add({ before: 1, from: 2 })]))).code).toBe("conflict.cell");
});
