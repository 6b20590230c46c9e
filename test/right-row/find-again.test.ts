/** Who is found again after what people do to their rows, and who is not guessed. */
import { describe, expect, test } from "vitest";
import type { Contact, ContactIdentity } from "../../src/rules/contacts/contact.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { contactAs, indexOf } from "../support/contact-rows.ts";

type Said = Partial<Omit<Contact, "row">> & { readonly typedId?: string };

const anna: Said = { name: "Anna Petrova", phone: "+7 916 123-45-67", company: "Roof", value: 300 };
const boris: Said = { name: "Boris Kotov", phone: "+7 916 765-43-21", company: "Door", value: 200 };
const vera: Said = { name: "Vera Pop", phone: "+373 68 777 888", company: "Wall", value: 100 };
const rosa: Said = { name: "Rosa", phone: "+40 721 000 111", company: "Nord", value: 300 };
const otherRosa: Said = { name: "Rosa", phone: "+40 721 000 222", company: "Sud", value: 200 };
const roofDeal: Said = { ...vera, company: "Roof", value: 5000 };
const windowDeal: Said = { ...vera, company: "Windows", value: 800 };

/** Rows from 2 on. */
function sheet(...rows: readonly Said[]) {
  return rows.map((said, index) => contactAs({ row: index + 2, ...said }));
}

/** The row that the contact of a row of `before` is found in afterwards; else what the search came to. */
function found(before: readonly Contact[], row: number, after: readonly Contact[]): number | string {
  return rowFor(indexOf(before).identityOf(row), after);
}

function rowFor(wanted: ContactIdentity, after: readonly Contact[]): number | string {
  const result = findAgain(wanted, indexOf(after));
  return result.kind === "one" ? result.contact.row : result.kind;
}

describe("a contact that nobody is like", () => {
  const before = sheet(anna, boris, vera);
  const cases: readonly (readonly [what: string, after: readonly Contact[], row: number])[] = [
    ["a row put in above", sheet(rosa, anna, boris, vera), 4],
    ["the row above deleted", sheet(boris, vera), 2],
    ["a sort", sheet(vera, boris, anna), 3],
    ["its phone corrected", sheet(anna, { ...boris, phone: "+40 1" }, vera), 3],
    ["its name corrected", sheet(anna, { ...boris, name: "Борис Котов" }, vera), 3],
    ["its company and value corrected", sheet(anna, { ...boris, company: "Doors", value: 250 }, vera), 3],
    ["its phone corrected and a row put in", sheet(rosa, anna, { ...boris, phone: "+40 1" }, vera), 4],
    ["its name corrected and a sort", sheet(vera, { ...boris, name: "Boris Kotow" }, anna), 3],
    ["its value changed and the row above deleted", sheet({ ...boris, value: 900 }, vera), 2],
    ["a namesake added", sheet(anna, boris, vera, { ...boris, phone: "+1 555 000 0000", value: 9 }), 3],
  ];
  test.each(cases)("is found after %s", (_what, after, row) => {
    expect(found(before, 3, after)).toBe(row);
  });

  test("is not found in whoever got its phone by an exchange", () => {
    const after = sheet(
      { ...anna, phone: boris.phone ?? null },
      { ...boris, phone: anna.phone ?? null },
      vera,
    );
    expect(found(before, 2, after)).toBe("several");
  });

  test("is not found in a colleague of the same office phone once it has gone", () => {
    const office = sheet({ ...anna, name: "Денис" }, { ...anna, name: "Алина" });
    expect(found(office, 2, sheet({ ...anna, name: "Алина" }))).toBe("none");
  });

  test("is not found in somebody who was put in instead of it elsewhere", () => {
    expect(found(before, 3, sheet(anna, vera, { ...boris, phone: "+1 555 000 0000", value: 7 }))).toBe(
      "several",
    );
    expect(found(before, 3, sheet(anna, vera, { ...boris, company: "New", value: 7 }))).toBe("several");
  });
});

describe("those alike", () => {
  test.each([
    ["name", sheet(rosa, otherRosa), sheet(otherRosa)],
    ["name and phone", sheet(roofDeal, windowDeal), sheet(windowDeal)],
  ])("in %s are not taken for each other when one has gone", (_what, before, after) => {
    expect(found(before, 2, after)).toBe("none");
    expect(found(before, 3, after)).toBe(2);
  });

  test("in all but their notes are told apart by these, also with a line put before one", () => {
    const kiosk = { ...vera, note: "kiosk" };
    const bakery = { ...vera, note: "bakery" };
    const before = sheet(kiosk, bakery);
    const after = sheet(anna, { ...bakery, note: "[23.11.26] rang\nbakery" }, kiosk);
    expect([found(before, 2, after), found(before, 3, after)]).toEqual([4, 3]);
  });

  test("in everything are known by their places on a quiet sheet, and not guessed on another", () => {
    const before = sheet(anna, vera, boris, vera, rosa);
    expect([found(before, 3, before), found(before, 5, before)]).toEqual([3, 5]);
    expect(found(before, 3, sheet(anna, boris, vera, rosa))).toBe("several");
    expect(found(before, 3, sheet(vera, boris, vera, rosa, anna))).toBe("several");
  });

  test("are not taken for each other when a correction is taken back that told them apart", () => {
    const mended = { ...vera, phone: "+373 68 777 889" };
    expect(found(sheet(mended, anna, vera), 2, sheet(vera, anna, vera))).toBe("several");
  });

  test("in everything are not known by their places any more once there is one more", () => {
    const before = sheet(anna, vera, boris, vera, rosa);
    expect(found(before, 3, sheet(anna, vera, boris, vera, rosa, vera))).toBe("several");
  });

  test("are not taken for one that was alone when it was called, after a copy from before a deletion and a sort", () => {
    const called = sheet(vera, anna, boris);
    expect(found(called, 2, sheet(vera, anna, boris, vera))).toBe("several");
    expect(found(called, 2, sheet(vera, rosa, anna, boris, vera))).toBe("several");
  });

  test("are not taken for one that was alone while the other had a wrong phone, once that is put right", () => {
    const listed = sheet({ ...rosa, phone: anna.phone ?? null }, anna, rosa);
    expect(found(listed, 4, sheet(anna, boris, rosa, rosa))).toBe("several");
    expect(found(listed, 4, sheet(anna, rosa, vera, rosa))).toBe("several");
  });

  test("in everything are not known by their places any more once there is one less", () => {
    const before = sheet(rosa, vera, anna, vera, boris);
    expect(found(before, 3, sheet(rosa, vera, anna, boris))).toBe("several");
    expect(found(before, 5, sheet(rosa, otherRosa, anna, vera, boris))).toBe("several");
  });

  test("in everything are not taken for each other once the line of a call shows that a sort exchanged them", () => {
    const called = { ...vera, note: "[23 Nov 26] rang" };
    const before = sheet(called, anna, boris, vera);
    expect(found(before, 5, sheet(vera, anna, boris, called))).toBe("several");
    expect(found(before, 5, sheet(called, anna, boris, { ...vera, note: "[24 Nov 26] came" }))).toBe(5);
    expect(found(before, 5, sheet(called, anna, boris, called))).toBe(5);
  });

  test("without a phone are not taken for one that has gone, once an exchange made them say the same", () => {
    const gone = { name: "Денис", value: 1001 };
    const left = { ...gone, phone: "+373 69 000 005" };
    const other = { ...gone, company: "Sud", value: 200 };
    const exchanged = sheet({ ...other, phone: left.phone }, rosa, gone);
    expect(found(sheet(gone, other, rosa, left), 2, exchanged)).toBe("several");
    expect(found(sheet(gone, other, rosa, left), 2, sheet(gone, other, rosa))).toBe(2);
    expect(found(sheet(left, rosa, gone, other), 4, sheet(rosa, gone, other))).toBe("several");
  });

  test("are told from one that was alone by its note", () => {
    const called = sheet(anna, { ...vera, note: "kiosk" });
    expect(found(called, 3, sheet(anna, { ...vera, note: "bakery" }, { ...vera, note: "kiosk" }))).toBe(4);
  });

  test("without name and phone are told by their value or their note", () => {
    const before = sheet({ value: 30, note: "kiosk" }, { value: 20, note: "bakery" }, anna);
    const after = sheet(anna, { value: 20, note: "bakery" }, { value: 30, note: "kiosk" });
    expect([found(before, 2, after), found(before, 3, after)]).toEqual([4, 3]);
    expect(found(before, 2, sheet({ value: 20, note: "bakery" }, anna))).toBe("none");
  });

  test("are known by their ids where there are any, while name or phone agrees", () => {
    const before = sheet({ ...rosa, id: "a1" }, { ...rosa, id: "b2" });
    const after = sheet({ ...rosa, id: "b2" }, { name: "Rosa", phone: "+1", id: "a1" });
    expect([found(before, 2, after), found(before, 3, after)]).toEqual([3, 2]);
    expect(found(before, 2, sheet({ ...rosa, id: "b2" }))).toBe("none");
    const other = sheet({ ...rosa, id: "b2" }, { name: "Maria", phone: "+1", id: "a1" });
    expect(found(before, 2, other)).toBe("several");
  });
});

describe("those whom one correction makes say the same", () => {
  const ion: Said = { name: "Ion Pop", value: 100, note: "old" };
  const gone: Said = { ...ion, name: "Ion Popa" };
  const deal: Said = { ...rosa, note: "old" };
  const others = [anna, boris, vera] as const;

  test("without a phone are not taken for one that has gone", () => {
    const before = sheet(anna, ion, boris, gone, vera);
    expect(found(before, 5, sheet({ ...ion, name: "Ion Popa" }, anna, boris, vera))).toBe("several");
    expect(found(before, 5, sheet(gone, anna, ion, boris, vera))).toBe(2);
  });

  test("are not taken for one whose phone went to somebody else meanwhile", () => {
    const before = sheet({ ...rosa, name: "Rosaa" }, rosa, anna, boris);
    const mended = sheet({ ...anna, phone: rosa.phone ?? null }, boris, { ...rosa, name: "Rosaa" }, vera, {
      ...rosa,
      name: "Rosaa",
      phone: anna.phone ?? null,
    });
    expect(found(before, 2, mended)).toBe("several");
  });

  test("are not taken for each other when both were corrected crosswise", () => {
    const before = sheet({ ...deal, name: "Rosaa" }, ...others, deal);
    const after = sheet(deal, ...others, { ...deal, name: "Rosaa" });
    expect([found(before, 2, after), found(before, 6, after)]).toEqual(["several", "several"]);
  });

  test("are not taken for one that was alone and is corrected itself, once an older copy brought them back", () => {
    const close = { ...deal, phone: "+40 721 000 113" };
    expect(found(sheet(...others, deal), 5, sheet(deal, ...others, close))).toBe("several");
    const noPhone = { ...ion, phone: "+40 721 000 113" };
    expect(found(sheet(...others, ion), 5, sheet(ion, vera, anna, noPhone, boris))).toBe("several");
  });

  test("are not taken for one that is corrected twice where it stood", () => {
    const before = sheet({ ...deal, name: "Rosaa" }, boris, anna);
    const after = sheet({ ...deal, phone: "+40 721 000 113" }, vera, deal, anna, boris);
    expect(found(before, 2, after)).toBe("several");
  });

  test("nor is a namesake put in below that has got its phone by an exchange", () => {
    const exchanged = { ...deal, name: "Rosaa", phone: "+40 60 999 999" };
    const namesake = { ...deal, value: 1003, note: "kiosk" };
    expect(found(sheet(deal, anna), 2, sheet(exchanged, namesake, anna))).toBe("several");
    expect(found(sheet(deal, anna), 2, sheet(boris, namesake, anna))).toBe(3);
  });

  test("are not taken for one below whom an older copy brought back, and whose name is corrected then", () => {
    const other = { ...ion, phone: "+373 69 000 003" };
    const called = sheet(other, ion);
    expect(found(called, 3, sheet(ion, rosa, gone))).toBe("several");
    expect(found(called, 3, sheet(ion))).toBe("several");
  });

  test("are not taken for one that has gone, once they say the same in its place, with others beside them", () => {
    const other = { ...ion, phone: "+373 69 000 003" };
    expect(found(sheet(anna, ion, other), 4, sheet(anna, boris, other))).toBe("several");
    expect(found(sheet({ ...deal, name: "Rosaa" }, anna, deal), 2, sheet({ ...deal, name: "Rosaa" }))).toBe(
      "several",
    );
    const mended = { ...ion, name: "Ionel" };
    expect(found(sheet(anna, ion, other), 4, sheet(anna, mended, other))).toBe(4);
    expect(found(sheet(anna, ion, other, vera), 4, sheet(anna, boris, other, vera))).toBe("several");
    expect(found(sheet(anna, other, vera, ion), 3, sheet(anna, other, vera))).toBe(3);
  });

  test("are not taken for one below whom somebody else's phone brought to say the same", () => {
    const first = { ...ion, value: null, phone: "+373 69 001 274" };
    const second = { ...ion, value: null, phone: "+373 69 001 137" };
    const exchanged = [second, { ...first, name: "Ion Popa" }];
    expect(found(sheet(first, second, boris), 3, sheet(...exchanged))).toBe("several");
    expect(found(sheet(first, second, boris), 3, sheet(second, boris))).toBe(2);
    expect(found(sheet(first, second), 3, sheet(second))).toBe(2);
  });

  test("are not taken for one whose phone and name were changed with theirs, once a sort moved them", () => {
    const other = { ...deal, phone: "+373 69 001 274" };
    const before = sheet(anna, deal, boris, other);
    const mended = { ...deal, name: "Rosaa" };
    expect(found(before, 3, sheet(other, mended, anna, boris))).toBe("several");
    expect(found(before, 3, sheet(anna, mended, boris, other))).toBe(3);
    expect(found(before, 3, sheet(vera, anna, mended, boris, other))).toBe(4);
  });

  test("are not taken for one whose outcome an older copy took back, once it is deleted", () => {
    const exchanged = { ...deal, phone: "+40 60 999 999" };
    const before = sheet(exchanged, anna, boris, vera, deal);
    expect(found(before, 6, sheet(deal, anna, boris, vera))).toBe("several");
  });

  test("and who stand where they stood are found, also after a sort", () => {
    const before = sheet({ ...deal, name: "Rosaa" }, ...others, deal);
    const sorted = sheet(vera, deal, anna, { ...deal, name: "Rosaa" }, boris);
    expect([found(before, 2, sorted), found(before, 6, sorted)]).toEqual([5, 3]);
  });
});

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
