/** What Google refuses for one outcome, or for one cell: the others are written, and the refused one is named. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { putCell } from "../../support/google/sheets-document.ts";
import { ApiError } from "../../support/google/sheets-ranges.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";

const people = ["Ann Lee", "Bob Ray", "Cid Orr", "Dan Poe"];
const clients: SheetFixture = {
  title: "Clients",
  rows: [
    ["Name", "followup id", "Phone", "Next contact date", "Status", "Note"],
    ...people.map((name, at) => [name, `k-${at}`, `+373 69 111 22${at}`, "@2026-11-23", "new", null]),
  ],
};

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice([clients]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const waitAll = async (): Promise<string[]> => {
  await office.run(["today"]);
  office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
  const ids: string[] = [];
  for (const [at] of people.entries()) {
    const words = ["log", String(at + 1), "later", "--next", "2026-12-01", "--json"];
    ids.push(JSON.parse((await office.run(words)).out).call.id);
  }
  office.server.faults = () => null;
  return ids;
};

/** Refuses whatever changes a cell of this row, with a sentence of Google's. */
function refuse(row: number | null): void {
  office.server.refuse = (request) => {
    const start = request.updateCells?.start;
    if (row !== null && start?.sheetId === 0 && start.rowIndex === row - 1)
      throw new ApiError(400, "INVALID_ARGUMENT", "The moon is in the wrong quarter");
  };
}

describe.each([0, 1, 2, 3])("of four that wait the outcome of number %i is refused", (at) => {
  it("the others are written, it is named, and written once when it is allowed", async () => {
    const ids = await waitAll();
    refuse(at + 2);
    const told = JSON.parse((await office.run(["sync", "--json"])).out);
    expect(told.written).toHaveLength(3);
    expect(told.waiting).toBeNull();
    expect(told.conflicts).toMatchObject([{ id: ids[at] }]);
    for (const command of ["sync", "check"]) {
      const { out } = await office.run([command]);
      expect(out).toContain(people[at]);
      expect(out).toContain("The moon is in the wrong quarter");
      expect(out).toContain(`followup sync --write-ours ${ids[at]}`);
    }
    refuse(null);
    expect(await office.run(["sync", "--write-ours", ids[at] ?? ""])).toMatchObject({ code: 0 });
    expect(
      office
        .lines("Clients")
        .slice(1)
        .every((line) => line.includes("46357")),
    ).toBe(true);
    expect(
      office.lines("Calls").filter((line) => line.startsWith("26") || line.includes("later")),
    ).toHaveLength(4);
  });
});

it("a later log of another client is written at once", async () => {
  await office.run(["today"]);
  refuse(2);
  const first = await office.run(["log", "1", "later", "--next", "2026-12-01"]);
  expect(`${first.out}${first.err}`).toContain("The moon is in the wrong quarter");
  expect(await office.run(["log", "2", "later", "--next", "2026-12-01"])).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[2]).toContain("46357");
});

describe("a call whose outcome is refused", () => {
  const listed = async (): Promise<{ readonly done: number; readonly ticked: readonly string[] }> => {
    const { cards, counts } = JSON.parse((await office.run(["today", "--json"])).out);
    const done = cards.filter((card: { done: boolean }) => card.done);
    return { done: counts.done, ticked: done.map(({ name }: { name: string }) => name) };
  };
  let id = "";

  beforeEach(async () => {
    await office.run(["today"]);
    refuse(2);
    id = JSON.parse((await office.run(["log", "1", "later", "--next", "2026-12-01", "--json"])).out).call.id;
  });

  it("was made: it is ticked, not dealt again, and nobody is told to make it", async () => {
    expect(await listed()).toEqual({ done: 1, ticked: ["Ann Lee"] });
    expect((await office.run(["today"])).err).toContain("1 outcome could not be written into the workbook");
    const dealt = JSON.parse((await office.run(["next", "--json"])).out);
    expect(dealt).toMatchObject({ card: { name: "Bob Ray" }, left: 2 });
    const other = await office.run(["log", "3", "later", "--next", "2026-12-02"]);
    expect(other.out).toContain("Bob Ray");
    expect(`${other.out}${other.err}`).not.toContain("Ann Lee");
  });

  it("stays made where only the call is noted, until that is undone", async () => {
    expect(await office.run(["sync", "--keep-theirs", id])).toMatchObject({ code: 0 });
    expect(office.lines("Clients")[1]).toContain("46349");
    expect(await listed()).toEqual({ done: 1, ticked: ["Ann Lee"] });
    await office.run(["undo"]);
    expect(await listed()).toEqual({ done: 0, ticked: [] });
  });

  it("is to be made again once it is forgotten", async () => {
    expect(await office.run(["sync", "--forget", id])).toMatchObject({ code: 0 });
    expect(await listed()).toEqual({ done: 0, ticked: [] });
  });
});

it("a call that was written and can't be taken back leaves the day that somebody has set since", async () => {
  await office.run(["today"]);
  await office.run(["log", "1", "later", "--next", "2026-12-01"]);
  refuse(2);
  await office.run(["undo"]);
  expect(JSON.parse((await office.run(["sync", "--json"])).out).conflicts).toHaveLength(1);
  const value = { numberValue: 46348 };
  putCell(office.document.sheet("Clients"), 1, 3, {
    ...office.document.sheet("Clients").rows[1]?.[3],
    ...{ userEnteredValue: value, effectiveValue: value },
  });
  expect(JSON.parse((await office.run(["today", "--json"])).out).counts).toMatchObject({ due: 4, done: 0 });
});

it("a protected range is named only where it was in the way", async () => {
  office.document.sheet("Clients").protectedRanges.push({
    range: { sheetId: 0, startRowIndex: 4, endRowIndex: 5 },
    requestingUserCanEdit: false,
  });
  const ids = await waitAll();
  const { out } = await office.run(["sync"]);
  expect(out).toContain("is protected");
  expect(out).toContain("Dan Poe");
  expect(office.lines("Calls").slice(1)).toHaveLength(3);
  refuse(2);
  const other = await office.run(["log", "1", "won", "--again"]);
  expect(`${other.out}${other.err}`).toContain("The moon is in the wrong quarter");
  expect(ids).toHaveLength(4);
});

describe("a Table with typed columns", () => {
  beforeEach(() => {
    office.document.sheet("Clients").tables = [
      {
        tableId: "1007",
        name: "Clients",
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 6 },
        columnProperties: [
          { columnName: "Name", columnType: "TEXT" },
          { columnIndex: 3, columnName: "Next contact date", columnType: "DATE" },
          {
            columnIndex: 4,
            columnName: "Status",
            columnType: "DROPDOWN",
            dataValidationRule: {
              condition: {
                type: "ONE_OF_LIST",
                values: [{ userEnteredValue: "new" }, { userEnteredValue: "Later" }],
              },
            },
          },
        ],
      },
    ];
  });

  it("takes a day with its time without a format, in the same command", async () => {
    await office.run(["today"]);
    const ended = await office.run(["log", "1", "later", "--next", "2026-11-27 15:00"]);
    expect(ended).toMatchObject({ code: 0, err: "", requests: 2 });
    expect(office.lines("Clients")[1]).toContain("46353.625 | Later");
  });

  it("gets no word that its drop-down has not", async () => {
    await office.run(["today"]);
    const ended = await office.run(["log", "1", "won"]);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("Status");
    expect(office.lines("Clients")[1]).toContain("| new |");
  });
});

it("a format that is refused without anybody knowing why is left out", async () => {
  await office.run(["today"]);
  office.server.refuse = ({ updateCells }) => {
    if (updateCells?.start?.sheetId === 0 && updateCells.fields !== "userEnteredValue")
      throw new ApiError(400, "INVALID_ARGUMENT", "This operation is not allowed on cells in typed columns.");
  };
  expect(await office.run(["log", "1", "later", "--next", "2026-11-27 15:00"])).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[1]).toContain("46353.625");
  expect(office.lines("Calls").slice(1)).toHaveLength(1);
});

describe.each([
  ["a link", { hyperlink: "https://example.com" }, "there is a link in its text"],
  [
    "a link in a part of it",
    {
      textFormatRuns: [{ startIndex: 2, format: { link: { uri: "https://example.com" }, underline: true } }],
    },
    "there is a link in its text",
  ],
  ["bold letters", { textFormatRuns: [{ startIndex: 2, format: { bold: true } }] }, "parts of its text are"],
  ["a chip", { chipRuns: [{ chip: { personProperties: { email: "a@example.com" } } }] }, "it holds a chip"],
])("a note with %s", (_what, looks, why) => {
  it("is left alone; the new one stands in Calls, and that is said", async () => {
    const value = { stringValue: "see there" };
    putCell(office.document.sheet("Clients"), 1, 5, {
      userEnteredValue: value,
      effectiveValue: value,
      ...looks,
    });
    await office.run(["today"]);
    const ended = await office.run(["log", "1", "won", "--note", "sends the contract"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain(why);
    expect(office.document.sheet("Clients").rows[1]?.[5]).toMatchObject(looks);
    expect(office.lines("Calls")[1]).toContain("sends the contract");
  });
});
