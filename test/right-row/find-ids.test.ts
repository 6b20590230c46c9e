import { describe, expect, test } from "vitest";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { indexOf } from "../support/contact-rows.ts";
import { anna, boris, found, otherRosa, rosa, rowFor, type Said, sheet, vera } from "./found-again.ts";

describe("ids that a sort left behind", () => {
  const ids = ["i1", "i2", "i3"];
  const withIds = (...rows: readonly Said[]) =>
    sheet(...rows.map((said, at) => ({ ...said, id: ids[at] ?? null })));
  const before = withIds(anna, boris, vera);

  test("lead to nobody else: the contact is found by what its row says", () => {
    const after = withIds(vera, anna, boris);
    expect([2, 3, 4].map((row) => found(before, row, after))).toEqual([3, 4, 2]);
  });

  test("lead to no colleague on the same telephone, and to no namesake", () => {
    const office = withIds(anna, { ...anna, name: "Alina", company: "Roof" }, { ...anna, phone: "+40 1" });
    const sorted = withIds({ ...anna, phone: "+40 1" }, anna, { ...anna, name: "Alina", company: "Roof" });
    expect([2, 3, 4].map((row) => found(office, row, sorted))).toEqual([3, 4, 2]);
  });

  test("don't tell two alike apart: the note does, else nobody is guessed", () => {
    const noted = withIds({ ...rosa, note: "bakery" }, { ...rosa, note: "hotel" });
    const sorted = withIds({ ...rosa, note: "hotel" }, { ...rosa, note: "bakery" });
    expect([2, 3].map((row) => found(noted, row, sorted))).toEqual([3, 2]);
  });

  test("that stand in two rows are nobody's: whoever was alone with all the rest is found", () => {
    const doubled = sheet({ ...anna, id: "i1" }, { ...boris, id: "i1" }, { ...vera, id: "i3" });
    expect([2, 3, 4].map((row) => found(before, row, doubled))).toEqual([2, 3, 4]);
    const moved = sheet({ ...vera, id: "i3" }, { ...boris, id: "i1" }, { ...anna, id: "i1" });
    expect([2, 3, 4].map((row) => found(before, row, moved))).toEqual([4, 3, 2]);
  });

  test("that stand in two rows lead from one of two alike to nobody else", () => {
    const two = sheet({ ...rosa, id: "a1" }, { ...rosa, id: "b2" });
    expect(found(two, 2, sheet({ ...rosa, id: "b2" }, { ...rosa, id: "b2" }))).toBe("none");
  });

  test("and that went with another's row: whoever was alone with name and phone is found, with an id of the person's own nobody", () => {
    const after = sheet({ ...boris, id: "i3" }, { ...anna, id: "i4" });
    expect(findAgain(indexOf(before).identityOf(2), indexOf(after, true))).toMatchObject({
      kind: "one",
      contact: { row: 3 },
    });
    expect(found(before, 2, after)).toBe("none");
    const two = sheet({ ...rosa, id: "a1" }, { ...rosa, id: "b2" });
    const left = indexOf(sheet({ ...rosa, id: "b2" }), true);
    expect(findAgain(indexOf(two).identityOf(2), left).kind).toBe("none");
  });

  test("lead nowhere when the contact has gone", () => {
    expect(found(before, 2, withIds(vera, boris))).toBe("none");
  });
});

describe("ids that people gave", () => {
  const one: Said = { ...vera, typedId: "17" };
  const other: Said = { ...vera, typedId: "4" };

  test("tell those apart that are else just alike, after a sort too", () => {
    const before = sheet(anna, one, boris, other);
    expect([3, 5].map((row) => found(before, row, sheet(other, boris, one, anna)))).toEqual([4, 2]);
  });

  test("say which of two has gone", () => {
    expect(found(sheet(one, other), 2, sheet(other))).toBe("none");
    expect(found(sheet(one, other), 3, sheet(other))).toBe(2);
  });

  test("find a contact whose phone was corrected, elsewhere too", () => {
    const mended = { ...one, phone: "+373 60 000 000" };
    expect(found(sheet(one, anna, other), 2, sheet(anna, other, rosa, mended))).toBe(5);
  });

  test("find two that exchanged their phones", () => {
    const first = { ...rosa, typedId: "a" };
    const second = { ...boris, typedId: "b" };
    const after = sheet({ ...second, phone: rosa.phone ?? null }, { ...first, phone: boris.phone ?? null });
    expect([2, 3].map((row) => found(sheet(first, second), row, after))).toEqual([3, 2]);
  });

  test("keep whoever has come to say the same by exchanges from being taken for the one that has the id", () => {
    const mended = { ...one, phone: "+373 60 000 000" };
    const other = { ...vera, typedId: "4" };
    expect(found(sheet(one, { ...other, phone: null }), 2, sheet(mended, other))).toBe("several");
  });

  test("are not believed alone, nor beside somebody else's firm and money", () => {
    expect(found(sheet(one), 2, sheet({ ...anna, typedId: "17" }))).toBe("none");
    const namesake = { ...one, phone: "+40 1", company: "Else", value: 9 };
    expect(found(sheet(one, anna), 2, sheet(anna, namesake))).toBe("several");
  });

  test("are not believed against a note, which says that they were left behind by a sort", () => {
    const before = sheet({ ...one, note: "bakery" }, { ...other, note: "hotel" });
    const sorted = sheet({ ...one, note: "hotel" }, { ...other, note: "bakery" });
    expect([2, 3].map((row) => found(before, row, sorted))).toEqual(["several", "several"]);
  });

  test("don't matter where the contact is the only one that says all the rest", () => {
    expect(found(sheet(one, anna), 2, sheet(anna, { ...vera, typedId: "18" }))).toBe(3);
    expect(found(sheet(one, anna), 2, sheet(anna, vera))).toBe(3);
  });

  test("keep whoever has another one from being taken for a mended contact", () => {
    const mended = { ...vera, phone: "+373 68 777 889" };
    expect(found(sheet(one, anna), 2, sheet({ ...mended, typedId: "18" }, anna))).toBe("several");
    expect(found(sheet(one, anna), 2, sheet(mended, anna))).toBe(2);
  });
});

describe("what an older version kept (row, id, name and phone)", () => {
  const kept = { row: 2, id: null, name: "Rosa", phone: "+40 721 000 111" };

  test("is found while one row only says the same", () => {
    expect(rowFor(kept, sheet(anna, rosa))).toBe(3);
  });

  test("is nobody by a name or a phone alone, nor one of several alike", () => {
    expect(rowFor(kept, sheet(otherRosa))).toBe("several");
    expect(rowFor(kept, sheet(rosa, { ...rosa, value: 1 }))).toBe("several");
  });
});
