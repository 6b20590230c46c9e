/** What a write looks at right before it is sent: enough to know every row that is meant, and of a big sheet no more. */
import { describe, expect, it } from "vitest";
import type { AddColumn, AppendRow, Change, PutSheet } from "../../../../src/workbook/changes.ts";
import { Reader } from "../../../../src/workbook/google/reading/reader.ts";
import { freshOfAnswer, freshOrRead, readFresh } from "../../../../src/workbook/google/writing/fresh.ts";
import { GoogleAnswers } from "../../../support/google/google-answers.ts";
import { documentId } from "../../../support/google/google-waiting.ts";
import { SheetsDocument } from "../../../support/google/sheets-document.ts";
import { masked, maskOf } from "../../../support/google/sheets-mask.ts";
import { batchGet, spreadsheet } from "../../../support/google/sheets-reading.ts";
import { edit, text } from "../../contract-cells.ts";
import { cellsOf } from "./fresh-rows.ts";

const headings = ["Name", "Phone", "Status", "followup id"];
const rows = [
  headings,
  ["Ann", "111", "new", "k-ann"],
  ["Bob", "222", "new", "k-bob"],
  ["Cid", "333", "old", "k-cid"],
];

/** A spreadsheet of two sheets and one without ids, each with so many rows, and what was asked of it. */
class Table {
  readonly document = new SheetsDocument(documentId, [
    { title: "S", rows },
    {
      title: "Calls",
      rows: [
        ["Call id", "When"],
        ["c-0", "@2026-11-20"],
      ],
    },
    { title: "Plain", rows: rows.map((row) => row.slice(0, 3)) },
  ]);
  readonly answers = new GoogleAnswers((_number, { url }) => {
    const { searchParams } = url;
    const mask = maskOf(searchParams.get("fields") ?? "");
    const isWhole = (searchParams.get("fields") ?? "").includes("rowData(");
    const isPlain = url.pathname.endsWith(":batchGet");
    const { document } = this;
    return Response.json(
      masked(
        isPlain
          ? batchGet(document, searchParams)
          : spreadsheet(document, searchParams.getAll("ranges"), isWhole),
        mask,
      ),
    );
  });
  readonly reader = new Reader(this.answers.api, false);

  constructor(rowCount: number) {
    for (const sheet of this.document.state.sheets) sheet.rowCount = rowCount;
  }

  /** As a person was shown it: every sheet, of a big one these columns. */
  async shown(): Promise<void> {
    await this.reader.read(["S", "Calls", "Plain"].map((sheet) => ({ sheet, columns: [1, 2, 3, 4] })));
    this.answers.heard.length = 0;
  }

  asked(): string[][] {
    return this.answers.heard.map(({ url }) => url.searchParams.getAll("ranges"));
  }
}

const bob = edit("S", 3, { 3: ["new", text("won")] }, { 1: "Bob", 4: "k-bob" });
const plainBob = edit("Plain", 3, { 3: ["new", text("won")] }, { 1: "Bob", 2: "222" });
const emptied = edit("S", 3, { 1: ["Bob", text("")], 4: ["k-bob", text("")] });
const filled = edit("S", 5, { 1: [null, text("Zed")] }, { 4: "k-free" });
const call: AppendRow = {
  ...{ kind: "append", sheet: "Calls", headingRow: 1, key: "c-1" },
  cells: [
    { column: 1, value: text("c-1") },
    { column: 2, value: text("then") },
  ],
};
const contact: AppendRow = {
  kind: "append",
  sheet: "S",
  headingRow: 1,
  key: null,
  cells: [{ column: 2, value: text("444") }],
};
const column: AddColumn = {
  ...{ kind: "add-column", sheet: "S", headingRow: 3, heading: "New", hidden: false, cells: [] },
};
const put: PutSheet = { kind: "put-sheet", title: "Calls", stamp: "followup", widths: [], rows: [] };
const added: Change = { kind: "add-sheet", title: "Team", columns: [], rows: [] };
const cleared = edit("S", 3, { 3: ["new", text("")] }, { 1: "Bob", 4: "k-bob" });
const renamed = edit("S", 3, { 4: ["k-bob", text("k-new")] }, { 1: "Bob" });
const last = edit("S", 200, { 3: ["new", text("won")] }, { 4: "k-bob" });
const bobsRanges = ["'S'!A:A", "'S'!C:D", "'S'!1:1", "'S'!3:3"];
const [small, big] = [200, 6000];

describe("is looked at", () => {
  it.each<[string, number, Change[], boolean, string[]]>([
    ["a small sheet's columns and row", small, [bob], false, ["'S'!A:A", "'S'!C:D", "'S'!1:1", "'S'!3:3"]],
    ["of a big sheet the ids and the row", big, [bob], false, ["'S'!D:D", "'S'!1:1", "'S'!3:3"]],
    [
      "of a big sheet all, where it was not clear",
      big,
      [bob],
      true,
      ["'S'!A:A", "'S'!C:D", "'S'!1:1", "'S'!3:3"],
    ],
    ["without ids what tells the row", big, [plainBob], false, ["'Plain'!A:B", "'Plain'!3:3"]],
    ["without ids all that is written too", small, [plainBob], false, ["'Plain'!A:C", "'Plain'!3:3"]],
    ["all, where a row is emptied with its id", small, [emptied], false, ["'S'"]],
    ["of a big sheet not all for that", big, [emptied], false, ["'S'!D:D", "'S'!1:1", "'S'!3:3"]],
    ["all, where a free row is filled", small, [bob, filled], false, ["'S'"]],
    ["all, where a contact is added", small, [contact], false, ["'S'"]],
    ["of a big sheet the columns of a new contact", big, [contact], false, ["'S'!B:B", "'S'!D:D", "'S'!1:2"]],
    ["the headings that a call stands under, and the row below", small, [call], false, ["'Calls'!1:2"]],
    [
      "where headings have moved all rows that may be them, and the calls' ids",
      small,
      [call],
      true,
      ["'Calls'!A:A", "'Calls'!1:41"],
    ],
    ["no row below the last", 1, [call], true, ["'Calls'!A:A", "'Calls'!1:1"]],
    ["the headings beside a new column", small, [column], false, ["'S'!D:D", "'S'!1:1", "'S'!3:3"]],
    ["the stamp of our own sheet", small, [put], false, ["'Calls'!1:1"]],
    [
      "each sheet for its own changes",
      small,
      [bob, call],
      false,
      ["'S'!A:A", "'S'!C:D", "'S'!1:1", "'S'!3:3", "'Calls'!1:2"],
    ],
    ["no more where another cell is emptied", big, [cleared], false, ["'S'!D:D", "'S'!1:1", "'S'!3:3"]],
    [
      "no more where a row gets another id",
      small,
      [renamed],
      false,
      ["'S'!A:A", "'S'!D:D", "'S'!1:1", "'S'!3:3"],
    ],
    ["the last row of a sheet", 200, [last], false, ["'S'!C:D", "'S'!1:1", "'S'!200:200"]],
    [
      "nothing of rows in a sheet of the same write",
      small,
      [added, { ...call, sheet: "Team" }, bob],
      false,
      bobsRanges,
    ],
    [
      "nothing of our own sheet where there is none",
      small,
      [{ ...put, title: "Report" }, bob],
      false,
      bobsRanges,
    ],
    [
      "nothing of a sheet that is only added",
      small,
      [added, bob],
      false,
      ["'S'!A:A", "'S'!C:D", "'S'!1:1", "'S'!3:3"],
    ],
  ])("%s: %#", async (_what, rowCount, changes, throughout, ranges) => {
    const table = new Table(rowCount);
    if (rowCount > 1) await table.shown();
    else await table.reader.read([{ sheet: "Calls", columns: [1, 2] }]);
    await readFresh(table.answers.api, table.reader, changes, throughout);
    expect(table.asked().at(-1)).toEqual(ranges);
  });

  it("no row that the sheet no longer has", async () => {
    const table = new Table(small);
    await table.shown();
    await readFresh(table.answers.api, table.reader, [
      edit("S", 201, { 3: ["new", text("won")] }, { 4: "k-bob" }),
    ]);
    expect(table.asked().at(-1)).toEqual(["'S'!C:D", "'S'!1:1"]);
  });

  it("nothing where only new sheets are meant, but for the keys of past writes", async () => {
    const table = new Table(small);
    await table.shown();
    const fresh = await readFresh(table.answers.api, table.reader, [added]);
    expect([fresh.sheets.size, fresh.keys?.size, table.asked()]).toEqual([0, 0, [[]]]);
  });

  it("a sheet that nobody has read, at its headings first", async () => {
    const table = new Table(small);
    const fresh = await readFresh(table.answers.api, table.reader, [bob]);
    expect(fresh.sheets.get("S")?.headings).toEqual({ row: 1, idColumn: 4 });
  });
});

describe("a row of a big sheet that has moved", () => {
  const moved = async (throughout: boolean) => {
    const table = new Table(big);
    await table.shown();
    table.document.insertRow("S", 2);
    table.document.insertRow("S", 2);
    const { sheets } = await readFresh(table.answers.api, table.reader, [bob], throughout);
    return { asked: table.asked(), name: sheets.get("S")?.cells.cell(5, 1) };
  };

  it("is looked at where it stands by now, with one more request", async () => {
    const { asked, name } = await moved(false);
    expect(asked).toEqual([
      ["'S'!D:D", "'S'!1:1", "'S'!3:3"],
      ["'S'!D:D", "'S'!1:1", "'S'!3:3", "'S'!5:5"],
    ]);
    expect(name).toEqual(text("Bob"));
  });

  it("was seen already where everything is looked at", async () => {
    const { asked, name } = await moved(true);
    expect([asked.length, name]).toEqual([1, text("Bob")]);
  });

  it("of a small sheet was seen already", async () => {
    const table = new Table(small);
    await table.shown();
    table.document.insertRow("S", 2);
    await readFresh(table.answers.api, table.reader, [bob]);
    expect(table.asked()).toHaveLength(1);
  });
});

describe("what was read last", () => {
  it.each([
    [1000, 0],
    [1001, 1],
  ])("%i ms ago needs %i further looks", async (milliseconds, looks) => {
    const table = new Table(small);
    await table.shown();
    table.answers.waiting.pass(milliseconds);
    const fresh = await freshOrRead(table.answers.api, table.reader, [bob, call]);
    expect([table.asked().length, [...fresh.sheets.keys()]]).toEqual([looks, ["S", "Calls"]]);
    expect(fresh.keys === null).toBe(looks === 0);
  });
});

it("the answer to a write shows the sheets that were known, with what stands in them now", async () => {
  const table = new Table(small);
  await table.shown();
  const before = await readFresh(table.answers.api, table.reader, [bob]);
  const data = (value: string) => [
    {
      rowData: [
        { values: [{ userEnteredValue: { stringValue: value }, effectiveValue: { stringValue: value } }] },
      ],
    },
  ];
  const sheets = [
    { properties: { title: "Another" }, data: data("theirs") },
    { data: data("nobody's") },
    { properties: { title: "S" }, data: data("ours") },
    { properties: { title: "S" } },
  ];
  const after = freshOfAnswer({ updatedSpreadsheet: { sheets: sheets.slice(0, 3) } }, before);
  expect([...after.sheets.keys()]).toEqual(["S"]);
  expect(after.sheets.get("S")?.cells.cell(1, 1)).toEqual(cellsOf([["ours"]]).cell(1, 1));
  expect(
    freshOfAnswer({ updatedSpreadsheet: { sheets: sheets.slice(3) } }, before)
      .sheets.get("S")
      ?.cells.filledRows(),
  ).toEqual([]);
  expect(freshOfAnswer({}, before).sheets.size).toBe(0);
});
