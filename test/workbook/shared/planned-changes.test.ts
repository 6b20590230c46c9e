/** A workbook with changes laid over it reads as the workbook does once they are made; merged, they make the same. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Value } from "../../../src/workbook/cell.ts";
import type { CellEdit, Change } from "../../../src/workbook/changes.ts";
import { mergeChanges } from "../../../src/workbook/merge-changes.ts";
import { overlaid } from "../../../src/workbook/overlay.ts";
import type { ReadableWorkbook } from "../../../src/workbook/workbook.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const rows = [
  ["Name", "Phone", "Note"],
  ["Ann", "020", null],
  ["Bo", null, "two\nshops"],
  [null, "030", "x"],
];
const text = (of: string): Value => ({ kind: "text", text: of });
const empty: Cell = { kind: "empty" };
const workbook = () =>
  new MemoryWorkbook([
    { title: "Base", rows },
    { title: "Other", rows: [["H"], ["x"]] },
  ]);

/** All that is read of a sheet: its cells by row. */
async function readOf(from: ReadableWorkbook, sheet: string): Promise<unknown> {
  const [grid] = await from.read([{ sheet }]);
  if (grid === undefined) throw new Error("nothing was read");
  const columns = Array.from({ length: grid.lastColumn }, (_, index) => index + 1);
  const cells = grid.rows.map((row) => [row, ...columns.map((column) => grid.cell(row, column))]);
  return { title: grid.title, lastColumn: grid.lastColumn, cells };
}

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom("", "a", "Note", "b c").map(text),
  fc.integer({ min: 0, max: 9 }).map((number): Value => ({ kind: "number", value: number })),
  fc.constant<Value>({ kind: "date", day: "2026-11-23", time: "10:15" }),
  fc.boolean().map((one): Value => ({ kind: "boolean", value: one })),
  fc.constant<Value>({ kind: "empty" }),
);
/** Those that have headings: nothing else is written. */
const column = fc.integer({ min: 1, max: 3 });
const headed = fc.constantFrom("Note", "Next", "Sum");
const full: Value = { kind: "number", value: 1 };

/** A change, but for edits: what they expect is told by what was made before. */
const added: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant("append" as const), sheet: fc.constant("Base"), headingRow: fc.constant(1) },
    cells: fc
      .array(fc.record({ column, value }), { maxLength: 3 })
      .map((cells) => [{ column: 1, value: full }, ...cells]),
    newColumns: fc.uniqueArray(fc.record({ heading: headed, value }), {
      maxLength: 2,
      selector: ({ heading }) => heading,
    }),
    key: fc.constant(null),
  }),
  fc.record({
    ...{ kind: fc.constant("add-column" as const), sheet: fc.constant("Base"), headingRow: fc.constant(1) },
    ...{ heading: headed, hidden: fc.boolean() },
    cells: fc.uniqueArray(fc.record({ row: fc.integer({ min: 2, max: 6 }), value }), {
      maxLength: 3,
      selector: ({ row }) => row,
    }),
  }),
  fc.constant<Change>({
    ...{ kind: "add-sheet", title: "New", columns: [{ heading: "H", width: 9 }] },
    rows: [[text("x"), { kind: "empty" }, text("y")], [{ kind: "empty" }], [full]],
  }),
);

test("what is planned is what will be read, whatever is added and edited in whatever order", async () => {
  const step = fc.oneof(added, fc.record({ row: fc.integer({ min: 2, max: 6 }), column, value }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const made = workbook();
      const planned: Change[] = [];
      for (const one of steps) {
        if ("kind" in one && one.kind === "add-sheet" && planned.some(({ kind }) => kind === "add-sheet"))
          continue;
        const change =
          "kind" in one ? one : await editOf(overlaid(workbook(), planned), one.row, one.column, one.value);
        // A table that is given a heading twice is no table of ours.
        await made.apply([change]);
        planned.push(change);
      }
      const laid = overlaid(workbook(), planned);
      expect((await laid.tabs()).map(({ title }) => title)).toEqual(
        (await made.tabs()).map(({ title }) => title),
      );
      for (const { title } of await made.tabs()) {
        const [seen, wanted] = [await readOf(laid, title), await readOf(made, title)];
        expect(seen).toMatchObject({ title });
        expect(filledIn(seen)).toEqual(filledIn(wanted));
      }
    }),
    { numRuns: 60 },
  );
});

/** The cells that hold something; how far a sheet that was emptied reaches is each one's own. */
function filledIn(read: unknown): unknown[] {
  const { cells } = Object(read);
  return cells.flatMap(([row, ...ofRow]: [number, ...Cell[]]) =>
    ofRow.flatMap((cell, index) => (cell.kind === "empty" ? [] : [[row, index + 1, cell]])),
  );
}

async function editOf(from: ReadableWorkbook, row: number, at: number, to: Value): Promise<Change> {
  const [grid] = await from.read([{ sheet: "Base" }]);
  const before = grid?.cell(row, at) ?? empty;
  return { kind: "edit", sheet: "Base", row, cells: [{ column: at, before, value: to }], expect: [] };
}

describe("laid over", () => {
  const edit = (sheet: string, row: number, at: number, to: Value): Change => {
    return { kind: "edit", sheet, row, cells: [{ column: at, before: empty, value: to }], expect: [] };
  };

  test("nothing, it is the same grid", async () => {
    const base = workbook();
    expect(await readOf(overlaid(base, []), "Base")).toEqual(await readOf(base, "Base"));
    expect(await readOf(overlaid(base, [edit("Other", 9, 1, text("z"))]), "Base")).toEqual(
      await readOf(base, "Base"),
    );
  });

  test("a text of nothing, a cell is empty and its row not there", async () => {
    const laid = overlaid(workbook(), [edit("Base", 9, 2, text("")), edit("Base", 2, 1, text(""))]);
    const [grid] = await laid.read([{ sheet: "Base" }]);
    expect(grid?.rows).toEqual([1, 2, 3, 4]);
    expect(grid?.cell(2, 1)).toEqual(empty);
    expect(grid?.cell(2, 2)).toEqual(text("020"));
  });

  test("only so many rows are read as were asked for", async () => {
    const laid = overlaid(workbook(), [edit("Base", 9, 1, text("z"))]);
    const [top] = await laid.read([{ sheet: "Base", top: 2 }]);
    expect(top?.rows).toEqual([1, 2]);
    const [grid] = await laid.read([{ sheet: "Base" }]);
    expect(grid?.rows).toEqual([1, 2, 3, 4, 9]);
  });

  test("formulas, formats and marks are those of the cells below, but for the cells laid over", async () => {
    const base = new MemoryWorkbook([
      {
        ...{
          title: "Base",
          rows: [
            ["H", "I"],
            ["=A1", "=B1"],
          ],
        },
        formats: new Map([["2:1", "0.00"]]),
        choices: new Map([[1, ["a"]]]),
      },
    ]);
    const [grid] = await overlaid(base, [edit("Base", 2, 1, text("z"))]).read([{ sheet: "Base" }]);
    expect([grid?.isFormula(2, 1), grid?.isFormula(2, 2), grid?.rich(2, 2)]).toEqual([false, true, null]);
    expect([grid?.format(2, 1), grid?.choices(2, 1), grid?.anchor(2, 1)]).toEqual(["0.00", ["a"], null]);
    expect(grid?.areas("filter")).toEqual([]);
  });

  test("a sheet put anew stands for the one that was there, and a sheet that is nowhere is told", async () => {
    const put: Change = {
      kind: "put-sheet",
      title: "Other",
      stamp: "",
      widths: [],
      rows: [[text("new")], [], [full]],
    };
    const laid = overlaid(workbook(), [put]);
    expect(await readOf(laid, "Other")).toEqual({
      title: "Other",
      lastColumn: 1,
      cells: [
        [1, text("new")],
        [3, full],
      ],
    });
    expect((await laid.tabs()).map(({ title }) => title)).toEqual(["Base", "Other"]);
    const [grid] = await laid.read([{ sheet: "Other" }]);
    expect([grid?.isFormula(1, 1), grid?.rich(1, 1), grid?.anchor(1, 1), grid?.choices(1, 1)]).toEqual([
      false,
      null,
      null,
      null,
    ]);
    expect([grid?.format(1, 1), grid?.areas("filter"), grid?.marks]).toEqual([null, [], null]);
    await expect(laid.read([{ sheet: "None" }])).rejects.toMatchObject({ code: "workbook.no-sheet" });
  });

  test("it is the workbook that it was, without a version", async () => {
    const base = workbook();
    const laid = overlaid(base, []);
    expect(laid).toMatchObject({ place: base.place, identity: base.identity, timeZone: null, isFar: false });
    expect(laid.version?.()).toBeNull();
    expect(laid.savedOn?.()).toBeNull();
    expect(await laid.remarks()).toEqual([]);
  });
});

describe("changes of one row are one", () => {
  const cellEdit = (at: number, before: Cell, to: Value): CellEdit => ({ column: at, before, value: to });
  const edit = (row: number, cells: CellEdit[], expecting: number[] = []): Change => {
    const expect = expecting.map((at) => ({ column: at, cell: text(`kept ${at}`) }));
    return { kind: "edit", sheet: "Base", row, cells, expect };
  };

  test("each cell from what it held at first to what it gets at last, and nothing is expected of it twice", () => {
    const merged = mergeChanges([
      edit(2, [cellEdit(1, empty, text("a"))], [5]),
      { kind: "append", sheet: "Base", headingRow: 1, cells: [], key: null },
      edit(3, [cellEdit(1, empty, text("other row"))]),
      edit(2, [cellEdit(1, text("a"), text("b")), cellEdit(2, empty, text("c"))], [1, 5, 6]),
    ]);
    expect(merged).toEqual([
      {
        ...{ kind: "edit", sheet: "Base", row: 2 },
        cells: [cellEdit(1, empty, text("b")), cellEdit(2, empty, text("c"))],
        expect: [
          { column: 5, cell: text("kept 5") },
          { column: 6, cell: text("kept 6") },
        ],
      },
      { kind: "append", sheet: "Base", headingRow: 1, cells: [], key: null },
      edit(3, [cellEdit(1, empty, text("other row"))]),
    ]);
  });

  test("rows of the same number in two sheets stay apart", () => {
    const other = { ...edit(2, [cellEdit(1, empty, text("b"))]), sheet: "Other" } as const;
    expect(mergeChanges([edit(2, []), other, edit(2, [])])).toEqual([edit(2, []), other]);
  });
});
