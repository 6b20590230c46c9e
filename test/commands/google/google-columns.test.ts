/** Columns that somebody inserts, deletes or drags in the very moment of a write: nothing stays under a heading that it does not belong to. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { plain, type SheetRow } from "../../support/google/sheets-document.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["log", "2", "later", "--next", "2026-12-01"]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

/** The rows of a sheet by their headings, those without a value left out. */
function told(title: string): Record<string, string>[] {
  const [headings = [], ...rows] = office.document.sheet(title).rows.map((row) => row.map(plain));
  return rows
    .map((row) => Object.fromEntries(row.flatMap((text, at) => (text === "" ? [] : [[headings[at], text]]))))
    .filter((row) => Object.keys(row).length > 0);
}

/** Rearranges the columns of a sheet right before the next write. */
function inTheMoment(title: string, columns: (row: SheetRow) => SheetRow, heading: string | null): void {
  let isDone = false;
  office.server.before = ({ method }) => {
    if (isDone || !method.endsWith("batchUpdate")) return;
    isDone = true;
    const sheet = office.document.sheet(title);
    sheet.rows = sheet.rows.map(columns);
    const at = (sheet.rows[0] ?? []).indexOf(undefined);
    if (heading !== null) office.document.set(title, 1, at + 1, heading);
  };
}

const log = ["log", "1", "later", "--next", "2026-12-01T15:30", "--note", "hello"];
const ann = {
  ...{ Name: "Ann Lee", Phone: "+373 69 111 222", Status: "later", "followup id": "k-ann" },
  ...{ "Next contact date": "46357.645833333336", Note: "[23 Nov 26] hello\nold note" },
};

it.each([0, 1, 2, 3, 4, 5])("inserted as number %i", async (at) => {
  const [, ...others] = told("Clients");
  inTheMoment("Clients", (row) => [...row.slice(0, at), undefined, ...row.slice(at)], "Extra");
  expect(await office.run(log)).toMatchObject({ code: 0, err: "" });
  expect(told("Clients")).toEqual([ann, ...others]);
  expect(told("Calls")).toHaveLength(2);
  expect((await office.run(["sync", "--json"])).out).toContain('"conflicts": []');
  expect(told("Clients")).toEqual([ann, ...others]);
});

it("inserted while rows are sorted as well, nobody else keeps anything of it", async () => {
  const [, ...others] = told("Clients");
  inTheMoment("Clients", (row) => [...row.slice(0, 2), undefined, ...row.slice(2)], "Extra");
  const { before } = office.server;
  office.server.before = (request) => {
    before(request);
    if (
      request.method.endsWith("batchUpdate") &&
      plain(office.document.sheet("Clients").rows[1]?.[0]) === "Ann Lee"
    )
      office.document.moveRow("Clients", 2, 5);
  };
  await office.run(log);
  const after = told("Clients");
  for (const one of others) expect(after).toContainEqual(one);
});

it("deleted", async () => {
  inTheMoment("Clients", (row) => row.toSpliced(3, 1), null);
  expect(await office.run(log)).toMatchObject({ code: 0, err: "" });
  const { Status: _, ...rest } = ann;
  expect(told("Clients")[0]).toEqual(rest);
});

it("dragged", async () => {
  inTheMoment("Clients", (row) => [...row.slice(0, 1), row[4], ...row.slice(1, 4), ...row.slice(5)], null);
  expect(await office.run(log)).toMatchObject({ code: 0, err: "" });
  expect(told("Clients")[0]).toEqual(ann);
});

it.each([0, 2, 5])("inserted in the sheet of calls as number %i", async (at) => {
  inTheMoment("Calls", (row) => [...row.slice(0, at), undefined, ...row.slice(at)], "Extra");
  expect(await office.run(log)).toMatchObject({ code: 0, err: "" });
  expect(told("Clients")[0]).toEqual(ann);
  const [call, ...others] = told("Calls");
  expect(call).toMatchObject({ Contact: "Ann Lee", Outcome: "later", Note: "hello" });
  expect(call).not.toHaveProperty("Extra");
  expect(others).toHaveLength(1);
  expect((await office.run(["sync", "--json"])).out).toContain('"conflicts": []');
  expect(told("Calls")).toHaveLength(2);
});
