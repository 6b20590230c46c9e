/** A new client in a spreadsheet with rows made ready (check boxes, formulas, words): above the first of them, never over anybody's row. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { plain } from "../../support/google/sheets-document.ts";
import type { Ended } from "../../support/terminal/program.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";

const ready = Array.from({ length: 6 }, () => [null, null, null, null, null, "new", "=1+1", false]);
const clients: SheetFixture = {
  title: "Clients",
  rows: [
    ["Name", "followup id", "Phone", "Next contact date", "Note", "Status", "Rank", "VIP"],
    ["Ann Lee", "k-ann", "+373 69 111 222", "@2026-11-20", "old note", "new", "=1+1", false],
    ["Bob Ray", "k-bob", "+373 69 333 444", "@2026-11-22", null, "new", "=1+1", true],
    ["Cid Orr", "k-cid", "+373 69 555 666", "@2026-12-24", null, "new", "=1+1", false],
    ...ready,
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

const add = ["add", "Zed New", "--phone", "+373 69 999 000", "--next", "2026-11-25"];
const zed = /^Zed New \| [a-z0-9]{10} \| \+373 69 999 000 \| 46351 \|.*\| new \| .*false$/;
const rowsNamed = (name: string): string[] =>
  office.lines("Clients").filter((line) => line.startsWith(`${name} |`));
const formulaIn = (row: number): string | undefined =>
  office.document.sheet("Clients").rows[row - 1]?.[6]?.userEnteredValue?.formulaValue ?? undefined;

it("goes above the first of them with what they hold, in two requests from the second time on", async () => {
  const before = office.lines("Clients");
  await office.run(["today"]);
  const asked = office.server.count();
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(office.server.count() - asked).toBe(2);
  const after = office.lines("Clients");
  expect(after[4]).toMatch(zed);
  expect(formulaIn(5)).toBe("=1+1");
  expect(after.toSpliced(4, 1)).toEqual(before);
});

it("is taken out again as if its row had been made ready", async () => {
  const before = office.lines("Clients");
  await office.run(add);
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
  const after = office.lines("Clients");
  expect(after[4]).toBe(before[4]);
  expect(after.toSpliced(4, 1)).toEqual(before);
});

it("asks before it is taken out when somebody has written into the row since", async () => {
  await office.run(add);
  office.document.set("Clients", 5, 5, "likes tea");
  expect((await office.run(["undo"])).code).toBe(2);
  expect(rowsNamed("Zed New")).toHaveLength(1);
});

it("leaves whoever comes into the place of the row made ready in the moment of the write", async () => {
  office.server.before = ({ body }) => {
    if (!body.includes("Zed New") || rowsNamed("Yan Two").length > 0) return;
    // The row made ready goes elsewhere; a client who was in no look comes into its place.
    office.document.moveRow("Clients", 5, 9);
    for (const [at, value] of ["Yan Two", "k-yan", "+373 69 999 111", "@2026-11-30", "tea"].entries())
      office.document.set("Clients", 5, at + 1, value);
  };
  const before = office.lines("Clients").filter((line) => line.includes("k-"));
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  for (const line of before) expect(office.lines("Clients")).toContain(line);
  expect(rowsNamed("Yan Two")).toEqual([expect.stringContaining("k-yan | +373 69 999 111 | 46356 | tea")]);
  expect(rowsNamed("Zed New")).toEqual([expect.stringMatching(zed)]);
  expect(rowsNamed("Zed New")[0]).not.toContain("tea");
});

it("loses none of two that are added on two machines at once", async () => {
  const others: Promise<Ended>[] = [];
  office.server.meanwhile = async ({ body }) => {
    if (!body.includes("Zed New") || others.length > 0) return;
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/other` });
    others.push(office.run(["add", "Yan Two", "--phone", "+373 69 999 111"], { environment }));
    await others[0];
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(await others[0]).toMatchObject({ code: 0, err: "" });
  const names = office.document.sheet("Clients").rows.map((row) => plain(row[0]));
  expect(names.slice(0, 7)).toEqual(["Name", "Ann Lee", "Bob Ray", "Cid Orr", "Zed New", "Yan Two", ""]);
});

it("is planned anew when somebody fills the row made ready before the write is drafted", async () => {
  let reads = 0;
  office.server.before = ({ method }) => {
    if (!method.endsWith("batchUpdate")) reads += 1;
    // What was read is read again when it is more than a second old, and after a refusal.
    if (reads === 3)
      for (const [at, value] of ["Yan Two", "k-yan"].entries())
        office.document.set("Clients", 5, at + 1, value);
  };
  let refused = 0;
  office.server.faults = ({ method }) => {
    if (!method.endsWith("batchUpdate") || refused > 0) return null;
    refused += 1;
    return { kind: "status", code: 503, when: "before" };
  };
  expect(await office.run(add)).toMatchObject({ code: 0 });
  expect(office.lines("Clients").slice(4, 6)).toEqual([
    expect.stringContaining("Yan Two | k-yan"),
    expect.stringMatching(zed),
  ]);
});

it("adds several that have waited, one below the other, each with an id of its own", async () => {
  const closed = { kind: "status", code: 403, when: "before" } as const;
  office.server.faults = ({ method }) => (method.endsWith("batchUpdate") ? closed : null);
  for (const name of ["Zed New", "Yan Two", "Xan Six"])
    await office.run(["add", name, "--phone", `+373 69 999 0${name.length}${name.codePointAt(0)}`]);
  office.server.faults = () => null;
  expect((await office.run(["sync"])).code).toBe(0);
  const rows = office.document.sheet("Clients").rows.map((row) => row.map(plain));
  expect(rows.slice(4, 7).map(([name]) => name)).toEqual(["Zed New", "Yan Two", "Xan Six"]);
  expect(new Set(rows.slice(4, 7).map(([, id]) => id)).size).toBe(3);
  expect(rows.slice(7)).toHaveLength(6);
});

it("leaves a formula that fills the whole column its room", async () => {
  const { rows } = office.document.sheet("Clients");
  for (let at = 2; at < rows.length; at += 1)
    rows[at] = (rows[at] ?? []).with(6, { effectiveValue: { numberValue: 2 } });
  expect(await office.run(add)).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[4]).toMatch(zed);
  expect(office.document.sheet("Clients").rows[4]?.[6]?.userEnteredValue).toBeUndefined();
});
