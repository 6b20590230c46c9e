import { describe, expect, test } from "vitest";
import {
  anna,
  boris,
  found,
  otherRosa,
  roofDeal,
  rosa,
  type Said,
  sheet,
  vera,
  windowDeal,
} from "./found-again.ts";

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
