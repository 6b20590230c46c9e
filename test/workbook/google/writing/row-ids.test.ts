/** Ids that rows get right before their first write, while rows are moved: the meant one has it, nobody else loses or gets one. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Status", "followup id"];
const people: Written[][] = [
  ["Ann", "new", "k-ann"],
  ["Bob", "new", null],
  ["Cid", "old", "k-cid"],
  ["Dan", "old", null],
];
const toBob = edit("S", 3, { 2: ["new", text("won")] }, { 1: "Bob", 3: null });
const moves = [2, 3, 4, 5].flatMap((from) =>
  [2, 3, 4, 5, 6].flatMap((to) => (to === from || to === from + 1 ? [] : [[from, to] as const])),
);

async function written(meddle: (desk: Desk, number: number) => void, mishap = 0): Promise<Desk> {
  const desk = new Desk([{ title: "S", rows: [headings, ...people] }]);
  desk.meddle = (number) => meddle(desk, number);
  desk.mishapOf = (number) => (number === Math.abs(mishap) ? { status: 503, isDone: mishap > 0 } : null);
  await desk.workbook.read([{ sheet: "S" }]);
  await desk.workbook.apply([toBob]);
  return desk;
}

function expectMeant(desk: Desk): void {
  const rows = desk.rows("S").slice(1).sort();
  expect(rows.map((row) => row.replace(/\|[a-z0-9]{10}$/, "|made"))).toEqual([
    ...["Ann|new|k-ann", "Bob|won|made", "Cid|old|k-cid", "Dan|old"],
  ]);
}

it("is made before the row is written", async () => {
  const desk = await written(() => undefined);
  expectMeant(desk);
  expect(desk.batches).toHaveLength(2);
});

describe("while rows are moved", () => {
  it.each(moves)("%i to %i before the id", async (from, to) => {
    expectMeant(await written((desk, number) => number === 1 && desk.document.moveRow("S", from, to)));
  });

  it.each(moves)("%i to %i before the write", async (from, to) => {
    expectMeant(await written((desk, number) => number === 2 && desk.document.moveRow("S", from, to)));
  });

  it.each(moves)("before the id, and %i to %i before it is put right", async (from, to) => {
    const desk = await written((one, number) => {
      if (number === 1) one.document.moveRow("S", 2, 4);
      if (number === 2) one.document.moveRow("S", from, to);
    });
    expectMeant(desk);
  });

  it.each(moves)("%i to %i, and the answer is lost", async (from, to) => {
    for (const mishap of [1, -1, 2, -2])
      expectMeant(
        await written((desk, number) => number === 1 && desk.document.moveRow("S", from, to), mishap),
      );
  });
});

it("is the one that another followup was quicker with", async () => {
  const desk = await written((one, number) => number === 1 && one.document.set("S", 3, 3, "k-other"));
  expect(desk.rows("S")).toHaveLength(5);
  expect(desk.rows("S")[2]).toMatch(/^Bob\|won\|\S+$/);
});

it("is given to nobody where rows never keep still", async () => {
  const desk = new Desk([{ title: "S", rows: [headings, ...people] }]);
  desk.meddle = () => desk.document.moveRow("S", 2, 6);
  await desk.workbook.read([{ sheet: "S" }]);
  const told = await desk.workbook.apply([toBob]).then(
    () => "written",
    (error: unknown) => (error instanceof Failure ? error.code : "bug"),
  );
  expect(["written", "conflict.changed"]).toContain(told);
  const names = desk.rows("S").map((row) => row.split("|").slice(0, 2).join(" "));
  for (const one of ["Ann new", "Cid old", "Dan old"]) expect(names).toContain(one);
});
