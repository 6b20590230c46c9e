/** A new client in a spreadsheet: into a row that is made ready with a number of its own, while others sort and add; and taken out again. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { plain, type SheetRow } from "../../support/google/sheets-document.ts";
import type { Ended } from "../../support/terminal/program.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";

const boxes = Array.from({ length: 6 }, (_, at) => [null, null, null, null, null, false, at + 4]);
const clients: SheetFixture = {
  title: "Clients",
  rows: [
    ["Name", "followup id", "Phone", "Next contact date", "Note", "VIP", "No."],
    ["Ann Lee", "k-ann", "+373 69 111 222", "@2026-11-20", "old note", false, 1],
    ["Bob Ray", "k-bob", "+373 69 333 444", "@2026-11-22", null, true, 2],
    ["Cid Orr", "k-cid", "+373 69 555 666", "@2026-12-24", null, false, 3],
    ...boxes,
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

it("is taken out again as it was put in, with its id", async () => {
  const before = office.lines("Clients");
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")[4]).toMatch(/^Zed New \| \S+ \| \+373 69 999 000 \| \d+ \|.*false \| 4$/);
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")).toEqual(before);
});

it("asks before it is taken out when somebody has filled the row since", async () => {
  await office.run(add);
  office.document.set("Clients", 5, 5, "likes tea");
  expect((await office.run(["undo"])).code).toBe(2);
  expect(office.lines("Clients")[4]).toContain("Zed New");
});

it("goes into a row that was emptied by hand, though its hidden id has stayed", async () => {
  await office.run(add);
  for (const column of [1, 3, 4]) office.document.set("Clients", 5, column, null);
  expect(await office.run(["add", "Yan Two", "--phone", "+373 69 999 111"])).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[4]).toContain("Yan Two");
});

it.each([1, 2])("loses none of two that are added on two machines at once, at write %i", async (at) => {
  const others: Promise<Ended>[] = [];
  let writes = 0;
  office.server.meanwhile = async ({ method }) => {
    if (method.endsWith("batchUpdate")) writes += 1;
    if (writes !== at || others.length > 0) return;
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/other` });
    others.push(office.run(["add", "Yan Two", "--phone", "+373 69 999 111"], { environment }));
    await others[0];
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(await others[0]).toMatchObject({ code: 0, err: "" });
  const names = office.document.sheet("Clients").rows.map((row) => plain(row[0]));
  expect(names.slice(0, 6)).toEqual(["Name", "Ann Lee", "Bob Ray", "Cid Orr", "Yan Two", "Zed New"]);
});

it("leaves the id that it has given to a free row to whoever fills that row first, also when rows are sorted", async () => {
  let given = "";
  let [reads, isFilled] = [0, false];
  office.server.before = ({ method }) => {
    const id = plain(office.document.sheet("Clients").rows[4]?.[1]);
    if (id !== "" && !isFilled) {
      isFilled = true;
      given = id;
      for (const [at, value] of ["Yan Two", null, "+373 69 999 111", "@2026-11-30"].entries())
        if (value !== null) office.document.set("Clients", 5, at + 1, value);
    }
    if (isFilled && !method.endsWith("batchUpdate")) reads += 1;
    // Whatever is written after the first look at the filled row finds the rows in another order.
    if (reads === 1 && method.endsWith("batchUpdate")) {
      reads += 1;
      office.document.sort("Clients", 1, reversed);
    }
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  const rows = office.document.sheet("Clients").rows.map((row) => row.map(plain));
  const idOf = (name: string) => rows.find(([one]) => one === name)?.[1];
  expect(["Ann Lee", "Bob Ray", "Cid Orr", "Yan Two"].map(idOf)).toEqual(["k-ann", "k-bob", "k-cid", given]);
  expect(rows.filter(([name]) => name === "Zed New")).toHaveLength(1);
});

it("waits where others fill one row after the other, and is written by the next command", async () => {
  let others = 0;
  office.server.meanwhile = async ({ method, body }) => {
    if (!method.endsWith("batchUpdate") || !body.includes("Zed New")) return;
    others += 1;
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/other` });
    await office.run(["add", `Other ${others}`, "--phone", `+373 69 999 10${others}`], { environment });
  };
  const { code, err, out } = await office.run(add);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("keeps changing");
  office.server.meanwhile = () => Promise.resolve();
  expect((await office.run(["sync"])).out).toContain("1 new contact");
  const names = office.document.sheet("Clients").rows.map((row) => plain(row[0]));
  expect(names.slice(4, 9)).toEqual(["Other 1", "Other 2", "Other 3", "Other 4", "Zed New"]);
});

it("is written first where a call to the client waits with it", async () => {
  // Nothing is made ready: the client gets a row of its own.
  office.document.state.sheets[0]?.rows.splice(4);
  const closed = { kind: "status", code: 403, when: "before" } as const;
  office.server.faults = ({ method }) => (method.endsWith("batchUpdate") ? closed : null);
  const call = ["log", "Zed New", "later", "--next", "2026-12-03"];
  for (const words of [add, call]) expect(await office.run(words)).toMatchObject({ code: 0 });
  office.server.faults = () => null;
  const { conflicts, waiting, written } = JSON.parse((await office.run(["sync", "--json"])).out);
  expect({ conflicts, waiting, count: written.length }).toEqual({ conflicts: [], waiting: null, count: 2 });
  expect(office.lines("Clients")[4]).toMatch(/^Zed New \| \S+ \| \+373 69 999 000 \| 46359/);
  expect(office.lines("Calls")[1]).toContain("Zed New");
});

const reversed = (left: SheetRow, right: SheetRow) =>
  plain(left[5]) + plain(left[0]) < plain(right[5]) + plain(right[0]) ? -1 : 1;

it.each([1, 2])("takes nobody's place when rows are sorted in the moment of write %i", async (at) => {
  // Two rows are made ready: sorted to the top, they leave their places to clients.
  office.document.state.sheets[0]?.rows.splice(6);
  let writes = 0;
  office.server.before = ({ method }) => {
    if (!method.endsWith("batchUpdate")) return;
    writes += 1;
    if (writes === at) office.document.sort("Clients", 1, reversed);
  };
  const before = office.lines("Clients").filter((line) => line.includes("k-"));
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  const after = office.lines("Clients");
  for (const line of before) expect(after).toContain(line);
  const added = after.filter((line) => line.includes("Zed New"));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^Zed New \| [a-z0-9]{10} \| \+373 69 999 000 \| 46351/);
  const ids = office.document
    .sheet("Clients")
    .rows.map((row) => plain(row[1]))
    .filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives two clients back what they held: one was overwritten, the other by that one's repair", async () => {
  const { document } = office;
  const rowOf = (text: string) =>
    document.sheet("Clients").rows.findIndex((row) => row.map(plain).includes(text)) + 1;
  const before = office.lines("Clients").slice(1, 4);
  let writes = 0;
  office.server.before = ({ method }) => {
    if (!method.endsWith("batchUpdate")) return;
    writes += 1;
    // The free row goes elsewhere, and Ann Lee comes into its place; then Cid Orr into hers.
    if (writes === 2) document.moveRow("Clients", 5, 10);
    if (writes === 2) document.moveRow("Clients", rowOf("Ann Lee"), 6);
    if (writes === 3) document.moveRow("Clients", 5, 2);
    if (writes === 3) document.moveRow("Clients", rowOf("Cid Orr"), 6);
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(writes).toBeGreaterThan(3);
  const after = office.lines("Clients");
  for (const line of before) expect(after).toContain(line);
  expect(after.filter((line) => line.includes("Zed New"))).toHaveLength(1);
});

it("overwrites no client who was filled in by another machine since the look, wherever rows are by then", async () => {
  const { document } = office;
  const others: Promise<Ended>[] = [];
  office.server.meanwhile = async ({ body }) => {
    if (!body.includes("Zed New") || others.length > 0) return;
    // The free row that is meant goes to the end, the other machine fills the one below Ann Lee; then they change places.
    document.moveRow("Clients", 5, 11);
    document.moveRow("Clients", 2, 6);
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/other` });
    others.push(office.run(["add", "Yan Two", "--phone", "+373 69 999 111"], { environment }));
    await others[0];
    expect(plain(document.sheet("Clients").rows[5]?.[0])).toBe("Yan Two");
    document.moveRow("Clients", 6, 5);
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(await others[0]).toMatchObject({ code: 0, err: "" });
  const names = document.sheet("Clients").rows.map((row) => plain(row[0]));
  expect(names.filter((name) => name !== "").sort()).toEqual([
    "Ann Lee",
    "Bob Ray",
    "Cid Orr",
    "Name",
    "Yan Two",
    "Zed New",
  ]);
});

it("gives an id back that was taken from a client in the place of the free row", async () => {
  const rowOf = (text: string) =>
    office.document.sheet("Clients").rows.findIndex((row) => row.map(plain).includes(text)) + 1;
  let id = "";
  let writes = 0;
  office.server.before = ({ method }) => {
    if (!method.endsWith("batchUpdate")) return;
    writes += 1;
    const { document } = office;
    if (writes === 2) {
      // The free row with its id goes down, another free row comes into its place.
      id = plain(document.sheet("Clients").rows[4]?.[1]);
      document.moveRow("Clients", 5, 9);
    }
    // The id of the free row is to go: a client stands there by then.
    if (writes === 3) document.moveRow("Clients", rowOf("Ann Lee"), 9);
  };
  expect(await office.run(add)).toMatchObject({ code: 0, err: "" });
  expect(id).not.toBe("");
  const ids = office.document.sheet("Clients").rows.map((row) => [plain(row[0]), plain(row[1])]);
  expect(ids).toContainEqual(["Ann Lee", "k-ann"]);
  expect(ids).toContainEqual(["Zed New", id]);
});
