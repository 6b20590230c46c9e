/** Where a table of a spreadsheet ends, by its filter, its Table and its rules, and a new client inside it; hours in a column of their own. */
import { afterEach, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address } from "../../support/google/google-waiting.ts";
import { putCell, type SheetState } from "../../support/google/sheets-document.ts";
import { ApiError } from "../../support/google/sheets-ranges.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";

const headings = ["Name", "followup id", "Phone", "Next contact date", "Note"];
const people: readonly Written[][] = [
  ["Ann Lee", "k-ann", "+373 69 111 222", "@2026-11-20", "tea"],
  ["Bob Ray", "k-bob", "+373 69 333 444", "@2026-11-22", null],
  ["Cid Orr", "k-cid", "+373 69 555 666", "@2026-12-24", null],
];
const footer: readonly Written[][] = [[], ["Prepared by Jane Roe", null, "+373 69 777 888", null, null]];

let office: GoogleOffice;

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 5 };
const typed = [
  { columnName: "Name", columnType: "TEXT" },
  { columnIndex: 3, columnName: "Next contact date", columnType: "DATE" },
];
const marks: Record<string, (sheet: SheetState) => void> = {
  filter: (sheet) => {
    sheet.basicFilter = { range };
  },
  table: (sheet) => {
    sheet.tables = [{ tableId: "1", name: "Clients", range, columnProperties: typed }];
  },
};
const kinds = Object.keys(marks);

const open = async (kind: string, rows: readonly (readonly Written[])[]): Promise<SheetState> => {
  const clients: SheetFixture = { title: "Clients", rows: [headings, ...rows] };
  office = await googleOffice([clients]);
  const sheet = office.document.sheet("Clients");
  marks[kind]?.(sheet);
  return sheet;
};

it.each(kinds)("a line with a phone below the end of a %s is no client", async (kind) => {
  await open(kind, [...people, ...footer]);
  const { counts, cards, undated } = JSON.parse((await office.run(["today", "--undated", "--json"])).out);
  expect(counts).toMatchObject({ due: 2, undated: 0 });
  expect([...cards, ...undated].map(({ name }: { name: string }) => name)).toEqual(["Ann Lee", "Bob Ray"]);
});

it("a line with a phone below the rules of a table is no client", async () => {
  const sheet = await open("none", [...people, ...footer]);
  for (const row of [1, 2, 3])
    putCell(sheet, row, 3, {
      ...sheet.rows[row]?.[3],
      dataValidation: { condition: { type: "DATE_IS_VALID" } },
    });
  const { counts } = JSON.parse((await office.run(["today", "--json"])).out);
  expect(counts).toMatchObject({ due: 2, undated: 0 });
});

it.each(kinds)("a new client joins the %s, below its last row", async (kind) => {
  await open(kind, people);
  const added = await office.run([
    "add",
    "Zed New",
    "--phone",
    "+373 69 999 000",
    "--next",
    "2026-11-25 15:00",
  ]);
  expect(added).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients").slice(0, 4)).toEqual(
    ["Name", "Ann Lee", "Bob Ray", "Cid Orr"].map((name) => expect.stringMatching(`^${name}`)),
  );
  expect(office.lines("Clients")[4]).toMatch(/^Zed New \| [a-z0-9]{10} \| \+373 69 999 000 \| 46351.625/);
  const { basicFilter, tables = [] } = office.document.sheet("Clients");
  expect((tables[0]?.range ?? basicFilter?.range)?.endRowIndex).toBe(5);
  const { counts } = JSON.parse((await office.run(["today", "--date", "2026-11-25", "--json"])).out);
  expect(counts.due).toBe(3);
});

it("the only client of a Table stays above the new one", async () => {
  const sheet = await open("table", people.slice(0, 1));
  sheet.tables = [
    { tableId: "1", name: "Clients", range: { ...range, endRowIndex: 2 }, columnProperties: typed },
  ];
  expect(await office.run(["add", "Zed New", "--phone", "+373 69 999 000"])).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[1]).toContain("Ann Lee");
  expect(office.lines("Clients")[2]).toContain("Zed New");
  expect(office.document.sheet("Clients").tables?.[0]?.range?.endRowIndex).toBe(3);
});

it("an hour in a column of its own is the promise's", async () => {
  const hour = (value: number) => ({
    userEnteredValue: { numberValue: value },
    effectiveValue: { numberValue: value },
    userEnteredFormat: { numberFormat: { type: "TIME", pattern: "hh:mm" } },
  });
  const rows = [
    ["Ann Lee", "k-ann", "+373 69 111 222", "@2026-11-23", null],
    ["Bob Ray", "k-bob", "+373 69 333 444", "@2026-11-23", null],
  ];
  const sheet = await open("none", rows);
  for (const row of [0, 1, 2]) putCell(sheet, row, 5, sheet.rows[row]?.[4] ?? {});
  office.document.set("Clients", 1, 5, "Time");
  office.document.set("Clients", 1, 6, "Note");
  putCell(sheet, 1, 4, hour(0.6875));
  putCell(sheet, 2, 4, hour(11 / 24));
  const { cards } = JSON.parse((await office.run(["today", "--json"])).out);
  expect(cards.map(({ name, time }: { name: string; time: string }) => [name, time])).toEqual([
    ["Bob Ray", "11:00"],
    ["Ann Lee", "16:30"],
  ]);
  expect(await office.run(["log", "1", "later", "--next", "2026-11-24 15:00"])).toMatchObject({
    code: 0,
    err: "",
  });
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")[2]).toContain("Bob Ray");
});

it.each(kinds)("the column that adoption adds joins the %s, at its right end", async (kind) => {
  const table: SheetFixture = {
    title: "Clients",
    rows: [
      ["Name", "Phone", "Note"],
      ["Ann Lee", "+373 69 111 222", "tea"],
      ["Bob Ray", "+373 69 333 444", null],
    ],
  };
  office = await googleOffice([table]);
  const sheet = office.document.sheet("Clients");
  const own = { ...range, endRowIndex: 3, endColumnIndex: 3 };
  const note = { columnIndex: 2, columnName: "Note", columnType: "TEXT" };
  if (kind === "filter") sheet.basicFilter = { range: own };
  else sheet.tables = [{ tableId: "1", name: "Clients", range: own, columnProperties: [note] }];
  const adopted = await office.run(["init", "--adopt", address, "--yes", "--spread", "10"]);
  expect(adopted).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")[0]).toBe("Name | followup id | Phone | Note | Next contact date");
  expect(office.lines("Clients")[1]).toMatch(/^Ann Lee \| \S+ \| \+373 69 111 222 \| tea \| 46349$/);
  const { basicFilter, tables = [] } = office.document.sheet("Clients");
  expect(tables[0]?.range ?? basicFilter?.range).toMatchObject({ startColumnIndex: 0, endColumnIndex: 5 });
  expect(tables[0]?.columnProperties ?? [{ ...note, columnIndex: 3 }]).toEqual([{ ...note, columnIndex: 3 }]);
});

it("where Google refuses to move anything, a new client still comes below the table", async () => {
  await open("table", people);
  office.server.refuse = ({ moveDimension }) => {
    if (moveDimension !== undefined) throw new ApiError(400, "INVALID_ARGUMENT", "No moving here");
  };
  const added = await office.run(["add", "Zed New", "--phone", "+373 69 999 000"]);
  expect(added).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")[4]).toContain("Zed New");
});
