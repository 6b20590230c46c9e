import { describe, expect, it } from "vitest";
import { callDetails, type LoggedCall } from "../../src/records/call/call.ts";
import { noDetails, savedCall } from "../../src/records/call/saved-call.ts";

const call: LoggedCall = {
  ...noDetails,
  id: "c-1",
  at: { day: "2026-11-23", time: "10:15" },
  contact: { row: 3, id: "k-3", name: "Anna", phone: "+373 69 123456" },
  company: "Lumea",
  outcome: "refused",
  reason: "Price",
  said: "too\ndear",
  next: { day: "2026-12-01", time: null },
  setsNext: true,
  amount: 12.5,
  due: { kind: "unreadable", found: "soon" },
  number: 4,
  asked: true,
  manner: "in a hurry",
  cardsBefore: 0,
  handedTo: "Ivan",
  unreachable: false,
  complaint: null,
  about: null,
};

function again(value: object): unknown {
  return savedCall(JSON.parse(JSON.stringify(value)));
}

describe("a call in the journal", () => {
  it("is read back as it was saved", () => {
    expect(again(call)).toEqual(call);
  });

  it("of an older version has nothing for the columns that came later", () => {
    const { manner, cardsBefore, handedTo, top, ...older } = call;
    expect(again(older)).toEqual({ ...older, manner: null, cardsBefore: null, handedTo: null, top: null });
    expect([manner, cardsBefore, handedTo, top]).toEqual(["in a hurry", 0, "Ivan", null]);
  });

  it("of a newer version keeps what this one does not know", () => {
    expect(again({ ...call, mood: "sunny" })).toEqual({ ...call, mood: "sunny" });
  });

  it("is none without what a delivery needs, or with an outcome of a newer version", () => {
    for (const field of ["id", "at", "contact", "outcome", "due"]) {
      expect(again({ ...call, [field]: null })).toBe(null);
    }
    expect(again({ ...call, outcome: "promoted" })).toBe(null);
  });

  it.each(callDetails)("takes nothing of another kind for %s", (field) => {
    const read = again({ ...call, [field]: [1] });
    expect(read).toMatchObject({ id: "c-1", [field]: noDetails[field] });
  });
});
