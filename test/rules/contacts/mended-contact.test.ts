/** A contact of which somebody has mended something: taken for the same one, or for another. */
import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import {
  continuesNote,
  markOf,
  markOfKnown,
  neighbourMark,
  noteMark,
} from "../../../src/rules/contacts/contact-marks.ts";
import { isOneMended } from "../../../src/rules/contacts/mended-contact.ts";
import { contactAs } from "../../support/contact-rows.ts";

type Said = Partial<Pick<Contact, "name" | "phone" | "company" | "source" | "value" | "note">>;

const bare: Said = { name: "Anna Price", phone: "+7 916 123-45-67" };
const full: Said = { ...bare, company: "Rose", source: "web", value: 100 };
const noted: Said = { ...full, note: "likes tulips" };

/** Whether a row that says `now` is the contact that said `was`: where it stood, and elsewhere. */
function isMended(was: Said, now: Said): [inPlace: boolean, elsewhere: boolean] {
  const { note, ...kept } = contactAs({ row: 2, ...was });
  const wanted = { ...kept, noteMark: noteMark(note) };
  const row = contactAs({ row: 5, ...now });
  return [isOneMended(wanted, row, "own"), isOneMended(wanted, row, "elsewhere")];
}

test("who had no name but the company's is the one that has a name now where the company stands beside it, and nobody else on that phone", () => {
  const firm: Said = { name: "Rose", phone: bare.phone ?? null, company: "Rose", value: 100 };
  expect(isMended(firm, { ...firm, name: "Denis Kotov" })).toEqual([true, true]);
  expect(isMended(firm, { ...firm, name: "Denis Kotov", company: null })).toEqual([false, false]);
  expect(isMended({ ...firm, name: "Denis Kotov", company: null }, firm)).toEqual([false, false]);
  // A company's name that was corrected is one thing, not two.
  expect(isMended(firm, { ...firm, name: "Rosa", company: "Rosa" })).toEqual([true, true]);
});

test("beside one neighbour alone, another name on the same phone is somebody else's, unless more says so", () => {
  const isOne = (was: Said, name: string): boolean =>
    isOneMended(contactAs({ row: 2, ...was }), contactAs({ row: 5, ...was, name }), "beside");
  expect([isOne(bare, "Boris Kotov"), isOne(full, "Boris Kotov"), isOne(bare, "Anna Pryce")]).toEqual([
    false,
    true,
    true,
  ]);
  expect(isOne(full, full.phone ?? "")).toBe(false);
});

describe("what was mended, and whether it is the same contact in place and elsewhere", () => {
  test.each<[string, Said, Said, boolean, boolean]>([
    ["nothing", full, {}, true, true],
    ["nothing, and little is known", bare, {}, true, false],
    ["nothing, and the company is all that is known", { ...bare, company: "Rose" }, {}, true, false],
    ["the company", full, { company: "Lily" }, true, true],
    ["the company was put in", { ...full, company: null }, { company: "Lily" }, true, true],
    ["company and source", full, { company: "Lily", source: "fair" }, true, false],
    ["company and source, with a note", noted, { company: "Lily", source: "fair" }, true, false],
    ["the note was taken away", noted, { note: null }, true, true],
    ["a call was noted before the note", noted, { note: "[23.11.26] said no\nlikes tulips" }, true, true],
    ["another phone", full, { phone: "+44 7700 900123" }, true, true],
    ["another phone, one thing known", { ...bare, value: 5 }, { phone: "+44 7700 900123" }, true, false],
    [
      "a digit of the phone, one thing known",
      { ...bare, value: 5 },
      { phone: "+7 916 123-45-68" },
      true,
      true,
    ],
    ["a digit of the phone, nothing known", bare, { phone: "+7 916 123-45-68" }, true, false],
    ["phone and company", full, { phone: "+7 916 123-45-68", company: "Lily" }, false, false],
    ["another name", full, { name: "Boris" }, true, false],
    ["another name, one thing known", { ...bare, value: 5 }, { name: "Boris" }, true, false],
    ["a letter of the name, nothing known", bare, { name: "Ana Price" }, true, true],
    ["three letters of the name", bare, { name: "Ana Prices!?" }, true, false],
    ["a letter of a very short name", { ...bare, name: "Al" }, { name: "Ali" }, true, false],
    ["a letter of a short name", { ...bare, name: "Ann" }, { name: "Anna" }, true, true],
    ["two letters of a short name", { ...bare, name: "Ann" }, { name: "Abb" }, true, false],
    ["name and company", full, { name: "Ana Price", company: "Lily" }, false, false],
    ["name and phone", full, { name: "Boris", phone: "1234567" }, true, true],
    [
      "name and phone, and the company",
      full,
      { name: "Boris", phone: "1234567", company: "Lily" },
      true,
      false,
    ],
    [
      "name and phone, one thing known",
      { ...bare, value: 5 },
      { name: "Boris", phone: "1234567" },
      true,
      false,
    ],
    ["name and phone, nothing known", bare, { name: "Boris", phone: "1234567" }, false, false],
    ["nothing, without a phone", { ...full, phone: null }, {}, true, false],
    ["without a phone, nothing known", { ...bare, phone: null }, {}, false, false],
    ["the company, without a phone", { ...full, phone: null }, { company: "Lily" }, true, false],
    [
      "two things, without a phone",
      { ...full, phone: null },
      { company: "Lily", source: "fair" },
      false,
      false,
    ],
    [
      "a name where the phone stood for it",
      { ...full, name: "123456", phone: "123456" },
      { name: "Bob" },
      true,
      false,
    ],
    [
      "a name where the phone stood for it, and the company",
      { ...full, name: "123456", phone: "123456" },
      { name: "Bob", company: "Lily" },
      false,
      false,
    ],
    ["the company that stands for the name counts once", { ...bare, company: "Anna Price" }, {}, true, false],
  ])("%s", (_, was, changes, inPlace, elsewhere) => {
    expect(isMended(was, { ...was, ...changes })).toEqual([inPlace, elsewhere]);
  });
});

describe("marks", () => {
  test("differ when anything that they say differs, and not for spelling", () => {
    const all: Said[] = [
      full,
      { ...full, name: "Ann" },
      { ...full, phone: null },
      { ...full, company: null },
    ];
    all.push({ ...full, source: null }, { ...full, value: null }, { ...full, value: 101 }, bare);
    const marks = all.map((said) => markOf(contactAs({ row: 2, ...said })));
    expect(new Set(marks).size).toBe(all.length);
    expect(markOf(contactAs({ row: 3, ...full, name: "ANNA  PRICE", note: "x" }))).toBe(marks[0]);
  });

  test("are kept on disks: the same words give the same mark in every version", () => {
    expect(markOf(contactAs({ row: 2, ...full }))).toBe("1m3m0f6sij");
    expect(noteMark("likes tulips")).toBe("14djdto4hxx");
    expect(neighbourMark({ name: "Anna Price", phone: "+7 916 123-45-67" })).toBe("1sg79tmwull");
  });

  test("are none where nothing is said, or an older version kept less", () => {
    expect(noteMark(null)).toBe("");
    expect(neighbourMark({ name: " ", phone: "-" })).toBe("");
    const known = contactAs({ row: 2, ...full });
    expect(markOfKnown(known)).toBe(markOf(known));
    expect(markOfKnown({ ...known, value: undefined })).toBe(null);
    expect(markOfKnown({ ...known, company: undefined })).toBe(null);
    expect(markOfKnown({ ...known, source: undefined })).toBe(null);
  });

  test.each<[string | null, string | null, boolean]>([
    ["old", "old", true],
    ["old", "[23.11.26] new\nold", true],
    ["old\nolder", "[23 Nov 26] new\nold\nolder", true],
    ["old", "older", false],
    ["old", "old\nolder", false],
    ["old", null, false],
    [null, null, true],
    [null, "[23.11.26] new", true],
    [null, "[23 Nov 26] new\n[22 Nov 26] before", true],
    [null, "[23.11.26] new\nold", false],
    [null, "new", false],
  ])("a note that was %j goes on in %j: %s", (was, now, goesOn) => {
    expect(continuesNote(now, noteMark(was))).toBe(goesOn);
  });
});
