/** Lines as events: what is whole is read, what is not is passed over, and a record is known by its id all the same. */
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { eventOf, idOf, isSaved } from "../../src/journal/story/events.ts";
import { callTo } from "../support/desks.ts";

const call = callTo(1, "a");
const saved = { ...callRecord(call), event: "saved", id: "a", order: 3 };
const cell = {
  sheet: "S",
  row: 2,
  column: 3,
  field: "next",
  cell: "S!C2",
  before: { kind: "empty" },
  after: { kind: "text", text: "x" },
};
const planned = { event: "planned", id: "a", cells: [cell] };
const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

describe("an event", () => {
  test.each<[object]>([
    [{ event: "seen", version: "7" }],
    [{ event: "reopened", id: "a" }],
    [{ event: "forgotten", id: "a" }],
    [{ event: "undone", id: "a" }],
    [planned],
    [{ ...planned, row: 7, cells: [] }],
    [{ event: "written", id: "a" }],
    [{ event: "written", id: "a", row: 7, file: "f" }],
    [{ event: "taken-back", id: "a" }],
    [{ event: "taken-back", id: "a", whole: true }],
    [{ event: "conflict", id: "a", obstacle: { code: "c", data: {} } }],
    ...["ours", "theirs", "back"].map((how): [object] => [
      { event: "settled", id: "a", settlement: { how } },
    ]),
    [{ event: "settled", id: "a", settlement: { how: "row", row: 3 } }],
    [{ event: "settled", id: "a", settlement: { how: "row", row: 3, contact: call.contact } }],
    [saved],
  ])("is read as it was written: %j", (value) => {
    expect(eventOf({ ...value, of: "tomorrow" })).toEqual(value);
  });

  test.each<[unknown]>([
    [null],
    ["seen"],
    [{ event: "seen", version: 7 }],
    [{ event: "reopened" }],
    [{ event: "reopened", id: "" }],
    [{ event: "reopened", id: 7 }],
    [{ event: "of tomorrow", id: "a" }],
    [{ event: "planned", id: "a" }],
    [{ event: "planned", id: "a", cells: [cell, null] }],
    ...Object.keys(cell).map((name): [unknown] => [{ ...planned, cells: [without(cell, name)] }]),
    ...Object.keys(cell).map((name): [unknown] => [{ ...planned, cells: [{ ...cell, [name]: true }] }]),
    [{ event: "conflict", id: "a" }],
    [{ event: "conflict", id: "a", obstacle: { code: 7, data: {} } }],
    [{ event: "conflict", id: "a", obstacle: { code: "c", data: null } }],
    [{ event: "settled", id: "a" }],
    [{ event: "settled", id: "a", settlement: { how: "otherwise" } }],
    [{ event: "settled", id: "a", settlement: { how: "row", row: "3" } }],
    [{ event: "settled", id: "a", settlement: { how: "row", row: 3, contact: 7 } }],
    [{ ...saved, record: null }],
    [{ ...saved, kind: "of tomorrow" }],
    // The record says that it is another one.
    [{ ...saved, id: "b" }],
  ])("is passed over: %j", (value) => {
    expect(eventOf(value)).toBeNull();
  });

  test("leaves out what is no number, no text, no yes", () => {
    expect(eventOf({ event: "written", id: "a", row: "7", file: 7 })).toEqual({ event: "written", id: "a" });
    expect(eventOf({ event: "taken-back", id: "a", whole: "true" })).toEqual({
      event: "taken-back",
      id: "a",
    });
  });

  test("of before the kinds is a call", () => {
    expect(eventOf({ event: "saved", id: "a", order: 3, call })).toEqual(saved);
    expect(eventOf({ event: "saved", id: "b", order: 3, call })).toBeNull();
  });

  test.each([
    [0, 0],
    [5, 5],
    [1e12, 1e12],
    [1e12 + 1, 0],
    [-1, 0],
    ["5", 0],
    [undefined, 0],
  ])("has an order that can be counted on from: %j is %d", (order, expected) => {
    expect(eventOf({ ...saved, order })).toMatchObject({ order: expected });
  });

  test("tells its record and whether it is the first, also when it can't be read", () => {
    const lines = [
      { id: "a", event: "saved" },
      { id: "a", event: "x" },
      { id: "", event: "saved" },
      { id: 7 },
      {},
      null,
      "a",
    ];
    expect(lines.map(idOf)).toEqual(["a", "a", null, null, null, null, null]);
    expect(lines.map(isSaved)).toEqual([true, false, true, false, false, false, false]);
  });
});
