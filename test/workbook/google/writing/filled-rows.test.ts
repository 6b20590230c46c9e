/** A new client in a free row, while others move rows into its place or fill it themselves: nobody loses anything, and the client stands there once or not at all. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import type { EditRow } from "../../../../src/workbook/changes.ts";
import { plain } from "../../../support/google/sheets-document.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Phone", "Status", "followup id"];
const ann = ["Ann", "111", "new", "k-ann"];
const bob = ["Bob", "222", "later", "k-bob"];
const cid = ["Cid", "333", "won", "k-cid"];
const zed = (row: number, name = "Zed"): EditRow =>
  edit("S", row, { 1: [null, text(name)], 2: [null, text("999")], 3: [null, text("fresh")] }, {});

/** A table with free rows: with an id that is there already, or without. */
function deskOf(rows: readonly (readonly Written[])[], id: string | null): Desk {
  const free = rows.map((row) => (row.length > 0 ? row : [null, null, null, id]));
  return new Desk([{ title: "S", rows: [headings, ...free] }]);
}

const line = (row: readonly Written[]) => row.join("|");

/** What has become of the write: "written", or the code of what was told. */
async function filled(desk: Desk, change = zed(4)): Promise<string> {
  try {
    await desk.workbook.read([{ sheet: "S" }]);
    await desk.workbook.apply([change]);
    return "written";
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** Everybody who was there stands there once with all they had, the new one once where that was told, and no id twice. */
function expectWhole(desk: Desk, told: string, people: readonly (readonly Written[])[]): void {
  const rows = desk.rows("S").slice(1);
  for (const one of people) expect(rows).toContain(line(one));
  const names = desk.document.sheet("S").rows.map((row) => plain(row[0]));
  expect(names.filter((name) => name === "Zed")).toHaveLength(told === "written" ? 1 : 0);
  if (told === "written") expect(rows.filter((row) => /^Zed\|999\|fresh\|\S+$/.test(row))).toHaveLength(1);
  else expect(told).toBe("conflict.changed");
  const ids = desk.document.sheet("S").rows.flatMap((row) => plain(row[3]) || []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(names.filter((name) => name !== "" && name !== "Zed")).toHaveLength(people.length + 1);
}

const people = [ann, bob, cid];
const table = [ann, bob, [], cid];

describe.each([null, "k-free"])("a free row with the id %s", (id) => {
  it("is filled where it stands, and keeps or gets an id", async () => {
    const desk = deskOf(table, id);
    expect(await filled(desk)).toBe("written");
    expectWhole(desk, "written", people);
    expect(desk.rows("S")[3]).toMatch(/^Zed\|/);
    expect(desk.rows("S")[3]?.endsWith("|k-free")).toBe(id !== null);
  });

  const moves = [2, 3, 4, 5].flatMap((from) =>
    [2, 3, 4, 5, 6].flatMap((to) => (to === from || to === from + 1 ? [] : [[from, to] as const])),
  );

  it.each(moves)("while row %i is moved to %i before the first batch", async (from, to) => {
    const desk = deskOf(table, id);
    desk.meddle = (number) => number === 1 && desk.document.moveRow("S", from, to);
    expectWhole(desk, await filled(desk), people);
  });

  it.each(moves)("while row %i is moved to %i before the second batch", async (from, to) => {
    const desk = deskOf(table, id);
    desk.meddle = (number) => number === 2 && desk.document.moveRow("S", from, to);
    expectWhole(desk, await filled(desk), people);
  });

  it.each(moves)("while row %i is moved to %i before the write and its repair", async (from, to) => {
    const desk = deskOf(table, id);
    desk.meddle = (number) => {
      if (number === (id === null ? 2 : 1)) desk.document.moveRow("S", 4, 6);
      if (number === (id === null ? 3 : 2)) desk.document.moveRow("S", from, to);
    };
    expectWhole(desk, await filled(desk), people);
  });

  it.each(moves)("while row %i is moved to %i before every batch", async (from, to) => {
    const desk = deskOf(table, id);
    desk.meddle = (number) => number < 5 && desk.document.moveRow("S", from, to);
    expectWhole(desk, await filled(desk), people);
  });

  it.each([1, 2, 3])("while a row is inserted above before batch %i", async (at) => {
    const desk = deskOf(table, id);
    desk.meddle = (number) => number === at && desk.document.insertRow("S", 2);
    expectWhole(desk, await filled(desk), people);
  });
});

describe("somebody else fills it", () => {
  const other = ["Eve", "777", "new"];
  const byHand = (desk: Desk, row: number) => {
    for (const [at, written] of other.entries()) desk.document.set("S", row, at + 1, written);
  };

  it.each([null, "k-free"])("before the look, with the id %s: another one is looked for", async (id) => {
    const desk = deskOf(table, id);
    await desk.workbook.read([{ sheet: "S" }]);
    desk.waiting.pass(5000);
    byHand(desk, 4);
    expect(await desk.workbook.apply([zed(4)]).catch((error: Failure) => error.code)).toBe(
      "conflict.changed",
    );
    expect(desk.rows("S")[3]).toMatch(/^Eve\|777\|new/);
    expectWhole(desk, "conflict.changed", [ann, bob, cid, [...other, ...(id === null ? [] : [id])]]);
  });

  it.each([null, "k-free"])("with followup in the same moment, with the id %s", async (id) => {
    const desk = deskOf([...table, []], id === null ? null : "k-free");
    if (id !== null) desk.document.set("S", 6, 4, "k-free-2");
    const { workbook } = desk;
    const rival = desk.another();
    await Promise.all([workbook.read([{ sheet: "S" }]), rival.read([{ sheet: "S" }])]);
    const told = await Promise.allSettled([workbook.apply([zed(4)]), rival.apply([zed(4, "Yan")])]);
    const rows = desk.rows("S");
    for (const one of people) expect(rows).toContain(line(one));
    const [isZed, isYan] = ["Zed", "Yan"].map((name) =>
      rows.filter((row) => row.startsWith(`${name}|999|fresh|`)),
    );
    expect([isZed?.length, isYan?.length]).toEqual(
      told.map(({ status }) => (status === "fulfilled" ? 1 : 0)),
    );
    expect(told.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  });
});
