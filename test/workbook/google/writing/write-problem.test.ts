/** Why a write was refused, as far as the sheets themselves tell: full, protected, a tab that somebody else has made; else nothing is known. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import type { Change } from "../../../../src/workbook/changes.ts";
import type { Layout, SheetLayout } from "../../../../src/workbook/google/reading/layout.ts";
import { draftOf } from "../../../../src/workbook/google/writing/draft.ts";
import { writeProblem } from "../../../../src/workbook/google/writing/write-problem.ts";
import { edit, text } from "../../contract-cells.ts";
import { freshSheet } from "./fresh-rows.ts";

const append: Change = {
  ...{ kind: "append", sheet: "S", headingRow: 1, key: null },
  cells: [{ column: 1, value: text("Zed") }],
};
const won = edit("S", 3, { 2: ["new", text("won")] }, { 1: "Bob" });
const tab = (title: string): Change => ({ kind: "add-sheet", title, columns: [], rows: [] });
const rows = [
  ["Name", "Status"],
  ["Ann", "new"],
  ["Bob", "new"],
];

function problem(
  changes: readonly Change[],
  how: {
    readonly layout?: Partial<SheetLayout>;
    readonly message?: string;
    readonly isDrafted?: boolean;
  } = {},
): readonly [code: string, data: object] | null {
  const sheet = freshSheet(rows, { layout: how.layout ?? {} });
  const layout: Layout = { timeZone: null, sheets: [sheet.layout], keys: new Map() };
  const before = { sheets: new Map([["S", sheet]]), keys: null };
  const empty: Layout = { ...layout, sheets: [] };
  const draft =
    how.isDrafted === false
      ? new Failure("conflict.changed", { place: "Table" })
      : draftOf(changes, before, empty, () => 0.5);
  const refusal = {
    ...{ status: 400, name: "INVALID_ARGUMENT", reason: "", link: null },
    message: how.message ?? "No.",
  };
  const found = writeProblem(refusal, changes, draft, before, layout, "Table");
  return found === null ? null : [found.code, found.data];
}

const full = ["workbook.full", { place: "Table" }];
const changed = ["conflict.changed", { place: "Table" }];
const locked = ["access.protected", { place: "Table", sheet: "S" }];

describe("a table that is full", () => {
  it("holds no more than ten million cells with the new rows", () => {
    expect(problem([append], { layout: { rowCount: 1_000_000, columnCount: 10 } })).toEqual(full);
    expect(problem([append], { layout: { rowCount: 999_999, columnCount: 10 } })).toBeNull();
    expect(problem([append, append], { layout: { rowCount: 999_999, columnCount: 10 } })).toEqual(full);
    expect(problem([won], { layout: { rowCount: 1_000_000, columnCount: 10 } })).toBeNull();
  });

  it.each([
    ["above the limit of 10000000 cells.", full],
    ["above the limit of 999999 cells.", null],
    ["in 10000000 rows", null],
  ])("as Google says: %s", (message, told) => {
    expect(problem([append], { message })).toEqual(told);
    expect(problem([won], { message })).toBeNull();
  });
});

describe("a part that is protected", () => {
  it.each([
    ["all of the sheet", {}, locked, locked],
    ["the row", { startRowIndex: 2, endRowIndex: 3 }, locked, null],
    ["the rows above", { startRowIndex: 0, endRowIndex: 2 }, null, null],
    ["the rows below", { startRowIndex: 3 }, null, locked],
    ["the rows further below", { startRowIndex: 4 }, null, null],
    ["the status", { startColumnIndex: 1, endColumnIndex: 2 }, locked, null],
    ["the columns behind", { startColumnIndex: 2 }, null, null],
    ["the name", { startColumnIndex: 0, endColumnIndex: 1 }, null, locked],
    ["the cell", { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }, locked, null],
    [
      "a cell beside it",
      { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      null,
      null,
    ],
  ])("%s", (_name, range, written, added) => {
    expect(problem([won], { layout: { closed: [range] } })).toEqual(written);
    expect(problem([append], { layout: { closed: [range] } })).toEqual(added);
  });

  it("is one of several, and none where nothing could be drafted", () => {
    const closed = [{ startRowIndex: 50 }, { startRowIndex: 2, endRowIndex: 3 }];
    expect(problem([won], { layout: { closed } })).toEqual(locked);
    expect(problem([won], { layout: { closed }, isDrafted: false })).toBeNull();
  });
});

describe("a tab that is to be added", () => {
  it.each([
    ["S", changed],
    ["s", changed],
    ["T", null],
  ])("%s", (title, told) => {
    expect(problem([tab(title)])).toEqual(told);
    if (title !== "S") expect(problem([won, tab(title)])).toEqual(told);
  });
});

it("of anything else nothing is known", () => {
  expect(problem([won])).toBeNull();
  expect(problem([append])).toBeNull();
});
