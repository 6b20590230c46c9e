/** An id that stands twice while somebody else writes: another followup is waited for, and only then. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/workbook/changes.ts";
import { patienceWithOthers } from "../../../../src/workbook/google/writing/doubled-ids.ts";
import { keyOf } from "../../../../src/workbook/google/writing/rows/ids.ts";
import { edit, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const table = {
  title: "S",
  rows: [
    ["Name", "Status", "followup id"],
    ["Ann", "new", "k-ann"],
    ["Bob", "new", "k-bob"],
    ["Cid", "old", "k-bob"],
  ],
};
const to = (row: number, name: string, id: string): Change =>
  edit("S", row, { 2: ["new", text("won")] }, { 1: name, 3: id });

async function written(change: Change, prepare: (desk: Desk) => void): Promise<Desk> {
  const desk = new Desk([table]);
  await desk.workbook.read([{ sheet: "S" }]);
  prepare(desk);
  await desk.workbook.apply([change]);
  return desk;
}

/** Somebody else has written a moment ago. */
function busy(desk: Desk): void {
  const { metadataId, value } = keyOf({ text: "c-9", by: "c-9" }, desk.waiting.now(), 0);
  desk.document.state.metadata.push({
    ...{ metadataId, metadataKey: "followup", metadataValue: value, visibility: "DOCUMENT" },
    location: { spreadsheet: true },
  });
}
const meant = ["Name|Status|followup id", "Ann|new|k-ann", "Bob|won|k-bob", "Cid|old|k-bob"];

describe("an id that stands twice", () => {
  it("is written at once, after one look, where nobody else writes", async () => {
    const desk = await written(to(3, "Bob", "k-bob"), () => undefined);
    expect([desk.rows("S"), desk.waiting.slept]).toEqual([meant, []]);
  });

  it("of other rows is no matter", async () => {
    const desk = await written(to(2, "Ann", "k-ann"), busy);
    expect([desk.rows("S")[1], desk.waiting.slept]).toEqual(["Ann|won|k-ann", []]);
  });

  it("is waited for a few times while somebody writes, and then written", async () => {
    const desk = await written(to(3, "Bob", "k-bob"), busy);
    expect(desk.rows("S")).toEqual(meant);
    expect(desk.waiting.slept).toEqual(Array.from({ length: 4 }, () => patienceWithOthers));
  });

  it("is waited for no longer than it stands twice", async () => {
    let looks = 0;
    const desk = await written(to(3, "Bob", "k-bob"), (one) => {
      busy(one);
      one.meddleAtLook = () => {
        looks += 1;
        if (looks === 3) one.document.set("S", 4, 3, "k-cid");
      };
    });
    expect(desk.rows("S")).toEqual([...meant.slice(0, 3), "Cid|old|k-cid"]);
    expect(desk.waiting.slept).toHaveLength(2);
  });

  it("is waited for anew where it stands in other rows by now", async () => {
    let looks = 0;
    const desk = await written(to(3, "Bob", "k-bob"), (one) => {
      busy(one);
      one.meddleAtLook = () => {
        looks += 1;
        if (looks === 3) one.document.moveRow("S", 4, 2);
      };
    });
    expect(desk.rows("S")).toContain("Bob|won|k-bob");
    expect(desk.waiting.slept.length).toBeGreaterThan(4);
  });
});
