/** A call as a record: what its columns keep, what JSON shows, what is typed for it, what it is called. */
import { describe, expect, it } from "vitest";
import { columnsFrom, inColumns, type LoggedCall } from "../../src/records/call/call.ts";
import { callJson } from "../../src/records/call/call-json.ts";
import { callColumns } from "../../src/records/call/columns.ts";
import { callColumn, callFields, isCallField, isHeldAs } from "../../src/records/call/fields.ts";
import { noDetails } from "../../src/records/call/saved-call.ts";
import { callTexts, given, textsOf } from "../../src/records/call/typed-call.ts";
import { callKind, movedKind } from "../../src/records/call-kinds.ts";

const call: LoggedCall = {
  ...noDetails,
  id: "c-1",
  at: { day: "2026-11-23", time: "10:15" },
  contact: { row: 3, id: "k-3", name: "Anna", phone: "+373 69 123456" },
  company: "Lumea",
  outcome: "refused",
  reason: "Price",
  said: "too dear",
  note: "rings back",
  next: { day: "2026-12-01", time: null },
  setsNext: true,
  amount: 12.5,
  due: { kind: "set", day: "2026-11-22", time: null },
  number: 4,
  top: 2,
  asked: true,
  manner: "in a hurry",
  cardsBefore: 0,
  handedTo: "Ivan",
  unreachable: false,
  complaint: "late",
  about: "Ion",
};

const shown = {
  ...{ id: "c-1", at: "2026-11-23T10:15", contact: { row: 3, name: "Anna" }, outcome: "refused" },
  ...{ reason: "Price", said: "too dear", next: "2026-12-01", amount: 12.5, note: "rings back", number: 4 },
  ...{ manner: "in a hurry", to: "Ivan", complaint: "late", about: "Ion" },
};

describe("in JSON", () => {
  it("stands what has a key there, moments as texts", () => expect(callJson(call)).toEqual(shown));

  it("stands nothing where nothing is known", () => {
    expect(callJson({ ...call, next: null, reason: null, handedTo: null, complaint: null })).toEqual({
      ...shown,
      ...{ next: null, reason: null, to: null, complaint: null },
    });
  });

  it("stand only the columns that are asked for", () => {
    expect(callJson(call, ["at", "next", "top"])).toEqual({ at: shown.at, next: shown.next });
  });
});

describe("the columns", () => {
  it("keep name and phone of the contact, and nothing undone", () => {
    expect(inColumns(call)).toMatchObject({
      contact: "Anna",
      phone: "+373 69 123456",
      undone: false,
      top: 2,
    });
  });

  it("are read back by the reader of what each holds", () => {
    const read: string[] = [];
    const told =
      <Content>(held: string, content: Content) =>
      (field: string): Content => {
        read.push(`${field}: ${held}`);
        return content;
      };
    const columns = columnsFrom({
      line: told("line", "a line"),
      text: told("text", "a text"),
      moment: told("moment", call.at),
      amount: told("amount", 1.5),
      count: told("count", 7),
      yes: told("yes", true),
      outcome: told("outcome", "won" as const),
      manner: told("manner", "rude"),
      due: told("due", call.next),
    });
    expect(read).toEqual(callFields.map((field) => `${field}: ${callColumn(field).holds}`));
    expect(columns).toMatchObject({ id: "a line", said: "a text", at: call.at, amount: 1.5, number: 7 });
    expect(columns).toMatchObject({ asked: true, outcome: "won", manner: "rude", due: call.next });
  });

  it("are known by their names alone", () => {
    expect(["id", "handedTo", "toString", "Id", ""].map(isCallField)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([...callFields]).toEqual(Object.keys(callColumns));
    expect(isHeldAs("at", "moment", "due")).toBe(true);
    expect(isHeldAs("due", "moment", "due")).toBe(true);
    expect(isHeldAs("note", "moment", "due")).toBe(false);
  });
});

describe("what is typed", () => {
  it("has three options of the names of columns", () =>
    expect(callTexts).toEqual(["said", "note", "manner"]));

  it("is kept without the blanks around it, and is none without a word", () => {
    expect(textsOf({ said: "  too\ndear ", note: " " })).toEqual({
      said: "too\ndear",
      note: null,
      manner: null,
    });
    expect([given(" a b "), given("a\r\nb\rc"), given(""), given("\n")]).toEqual([
      "a b",
      "a\nb\nc",
      null,
      null,
    ]);
  });
});

describe("its kinds", () => {
  const saved = (outcome: string): unknown => JSON.parse(JSON.stringify({ ...call, outcome }));

  it("are a call with any outcome, and a contact moved to another day", () => {
    expect(callKind.read(saved("refused"))).toEqual(call);
    expect(movedKind.read(saved("refused"))).toBe(null);
    expect(movedKind.read(saved("moved"))).toEqual({ ...call, outcome: "moved" });
    expect(movedKind.read({})).toBe(null);
  });

  it("are called by the contact and the outcome", () => {
    expect(callKind.title(call, "en")).toBe("Anna – refused");
    expect(movedKind.title({ ...call, outcome: "moved" }, "ru")).toMatch(/^Anna\u00a0— \p{L}/u);
    expect(callKind.title({ ...call, contact: { ...call.contact, name: "" } }, "en")).toBe(
      "(no name) – refused",
    );
  });
});
