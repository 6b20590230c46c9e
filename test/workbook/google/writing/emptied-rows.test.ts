/** A row that is emptied, its id too, while others are moved into its place: only the meant one goes. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Next", "Status", "followup id"];
const people: Written[][] = [
  ["Ann", "@2026-11-20", "new", "k-ann"],
  ["Bob", "@2026-11-21", "later", "k-bob"],
  ["Cid", "@2026-11-22", "won", "k-cid"],
  ["Dan", null, "won", "k-dan"],
];
const nothing = text("");
/** Takes Bob away again. */
const taken = edit("S", 3, {
  1: ["Bob", nothing],
  2: ["@2026-11-21", nothing],
  3: ["later", nothing],
  4: ["k-bob", nothing],
});

async function emptied(meddle: (desk: Desk, number: number) => void): Promise<readonly [Desk, string]> {
  const desk = new Desk([{ title: "S", rows: [headings, ...people] }]);
  desk.meddle = (number) => meddle(desk, number);
  await desk.workbook.read([{ sheet: "S" }]);
  try {
    await desk.workbook.apply([taken]);
    return [desk, "written"];
  } catch (error) {
    if (error instanceof Failure) return [desk, error.code];
    throw error;
  }
}

const shown = () => new Desk([{ title: "S", rows: [headings, ...people] }]).told("S");
const others = () => shown().filter(({ Name }) => Name !== "Bob");
const byName = (rows: readonly Record<string, string>[]) =>
  [...rows].sort((left, right) => ((left.Name ?? "") < (right.Name ?? "") ? -1 : 1));
/** What stands there with a name, or anything but a format. */
const standing = (desk: Desk) =>
  byName(desk.told("S").filter((row) => "Name" in row || "Status" in row || "followup id" in row));

it("goes, and nobody else", async () => {
  const [desk, told] = await emptied(() => undefined);
  expect([told, standing(desk)]).toEqual(["written", others()]);
  expect(desk.batches).toHaveLength(1);
});

const moves = [2, 3, 4, 5].flatMap((from) =>
  [2, 3, 4, 5, 6].flatMap((to) => (to === from || to === from + 1 ? [] : [[from, to] as const])),
);

describe("while rows are moved", () => {
  it.each(moves)("%i to %i: whoever was hit gets everything back", async (from, to) => {
    const [desk] = await emptied((one, number) => number === 1 && one.document.moveRow("S", from, to));
    const left = standing(desk);
    expect(left.filter(({ Name }) => Name !== "Bob")).toEqual(others());
    for (const one of left) expect(shown()).toContainEqual(one);
  });

  it.each(moves)("before the write, and %i to %i before the repair", async (from, to) => {
    const [desk] = await emptied((one, number) => {
      if (number === 1) one.document.moveRow("S", 2, 4);
      if (number === 2) one.document.moveRow("S", from, to);
    });
    const left = standing(desk);
    expect(left.filter(({ Name }) => Name !== "Bob")).toEqual(others());
  });

  it.each([2, 3])("a row is inserted as number %i", async (at) => {
    const [desk] = await emptied((one, number) => number === 1 && one.document.insertRow("S", at));
    expect(standing(desk).filter(({ Name }) => Name !== "Bob")).toEqual(others());
  });
});
