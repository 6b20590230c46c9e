/** Records of the journal by their kinds: what is read back, what a person calls them, and what is no record of this version. */
import { describe, expect, test } from "vitest";
import { callIn, callRecord, type Kept, keptOf, titleOf } from "../../../src/journal/kinds/kinds.ts";
import { callTo } from "../../support/desks.ts";

const text = (said: string) => ({ kind: "text", text: said });
const rows = [[text("followup"), { kind: "empty" }]];
const put = { kind: "put-sheet", title: "Report", stamp: "followup", widths: [20], rows };
const table = { what: "Report", changes: [put], former: null };
const contact = {
  ...{ name: "Ana Rusu", phone: "+373 69", company: null, owner: null, value: 900, source: null, note: null },
  ...{ nextContact: { day: "2026-12-01", time: null }, alike: 1 },
};

function read(kind: string, value: unknown): Kept | null {
  return keptOf(kind, JSON.parse(JSON.stringify(value)));
}

describe("a record that is read back", () => {
  test.each([
    ["call", "later"],
    ["moved", "moved"],
  ] as const)("is the call that was saved: %s", (kind, outcome) => {
    const kept = read(kind, callTo(1, "a", { outcome }));
    expect(kept).toEqual({ kind, record: expect.objectContaining({ id: "a", outcome }) });
    expect(kept === null ? null : callIn(kept)?.contact.name).toBe("C1");
  });

  test("is the contact that was added, which is no call", () => {
    const kept = read("contact", contact);
    expect(kept).toEqual({ kind: "contact", record: contact });
    expect(kept === null ? "" : callIn(kept)).toBeNull();
  });

  test.each(["adoption", "report", "reason", "sample"])("is what was written to a table: %s", (kind) => {
    expect(read(kind, table)).toEqual({ kind, record: table });
    expect(read(kind, { ...table, former: rows })).toEqual({ kind, record: { ...table, former: rows } });
    expect(read(kind, { ...table, later: "field" })).toMatchObject({ record: { later: "field" } });
  });

  test.each([
    ["a kind of a newer version", "promise", contact],
    ["a name that every object has", "toString", contact],
    ["a call without a day", "call", { ...callTo(1, "a"), at: null }],
    ["a contact without a next contact", "contact", { ...contact, nextContact: null }],
    ["a table of no fields", "report", [table]],
    ["nothing", "report", null],
    ["changes without their words", "report", { ...table, what: null }],
    ["changes that are no list", "report", { ...table, changes: put }],
    ["changes of which one is not whole", "report", { ...table, changes: [put, { ...put, rows: null }] }],
  ])("is none for %s", (_, kind, value) => {
    expect(read(kind, value)).toBeNull();
  });

  test.each([
    ["rows that are none", "rows"],
    ["a value that is none", [[{ kind: "sum" }]]],
  ])("has no former sheet by %s", (_, former) => {
    expect(read("report", { ...table, former })).toMatchObject({ record: { former: null } });
  });
});

describe("a record's name", () => {
  test.each<[string, unknown, string]>([
    ["call", callTo(1, "a"), "C1"],
    ["contact", contact, "Ana Rusu"],
    ["report", table, "Report"],
    ["adoption", { ...table, what: "Owner" }, "Owner"],
    ["reason", { ...table, what: "Price" }, "Price"],
  ])("tells what it is about: %s", (kind, value, told) => {
    const kept = read(kind, value);
    expect(kept === null ? "" : titleOf(kept, "en")).toContain(told);
  });

  test("is that of a moved day where the day alone was moved", () => {
    expect(callRecord(callTo(1, "a"))).toMatchObject({ id: "a", kind: "call" });
    const moved = callRecord(callTo(1, "b", { outcome: "moved" }));
    expect(moved).toMatchObject({ id: "b", kind: "moved" });
    expect(callIn(moved)?.id).toBe("b");
  });

  test("is told first in its line, so that a line cut short still tells it", () => {
    const [...fields] = Object.keys(callRecord(callTo(1, "a")).record);
    expect(fields.slice(0, 4)).toEqual(["id", "at", "contact", "outcome"]);
  });
});
