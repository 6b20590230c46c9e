/** Contacts of whom one correction makes another. */
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import { exactly } from "../../../src/rules/contacts/found.ts";
import { isNearlyAlike, isPerhapsMended } from "../../../src/rules/contacts/nearly-alike.ts";
import { contactAs } from "../../support/contact-rows.ts";

const bare = contactAs({ row: 2, name: "Rosa", phone: "+40 721 000 111" });
const full = { ...bare, company: "Nord", source: "web", value: 300 };
type Said = Partial<Contact>;

/** Both ways round: whether one correction makes one the other, and whether both may be one that was corrected. */
function judged(one: Contact, change: Said): [nearly: boolean, mended: boolean] {
  const other = { ...one, ...change };
  const both = [isNearlyAlike(one, other), isPerhapsMended(one, other)] as const;
  expect([isNearlyAlike(other, one), isPerhapsMended(other, one)]).toEqual(both);
  return [...both];
}

describe("who has a firm, a source and a value", () => {
  it.each<[string, Said, boolean, boolean]>([
    ["says the same", {}, true, true],
    ["writes its name otherwise", { name: " ROSA" }, true, true],
    ["has a letter more in the name", { name: "Rosaa" }, true, true],
    ["has no name", { name: "" }, true, true],
    ["has another name", { name: "Boris" }, false, true],
    ["has a digit more in the phone", { phone: "+40 721 000 1119" }, true, true],
    ["has no phone", { phone: null }, true, true],
    ["has another phone", { phone: "+1 555 987 65 43" }, true, true],
    ["has a letter and a digit more", { name: "Rosaa", phone: "+40 721 000 1119" }, false, true],
    ["has another name and a digit more", { name: "Boris", phone: "+40 721 000 1119" }, false, true],
    ["has a letter more and another phone", { name: "Rosaa", phone: "+1 555 987 65 43" }, false, true],
    ["has another name and another phone", { name: "Boris", phone: "+1 555 987 65 43" }, false, false],
    ["writes its firm and source otherwise", { company: "NORD", source: " Web" }, true, true],
    ["has another firm", { company: "Sud" }, false, false],
    ["has no firm", { company: null }, false, false],
    ["has another source", { source: "fair" }, false, false],
    ["has no source", { source: null }, false, false],
    ["has another value", { value: 301 }, false, false],
    ["has no value", { value: null }, false, false],
  ])("and who %s", (_, change, nearly, mended) => {
    expect(judged(full, change)).toEqual([nearly, mended]);
  });
});

describe("another phone alone makes two one", () => {
  it.each<[string, Said, boolean]>([
    ["with a firm", { company: "Nord" }, true],
    ["with a value", { value: 300 }, true],
    ["not with a source alone", { source: "web" }, false],
    ["not with nothing", {}, false],
  ])("%s", (_, known, nearly) => {
    expect(judged({ ...bare, ...known }, { phone: "+1 555 987 65 43" })[0]).toBe(nearly);
    expect(judged({ ...bare, ...known }, { phone: "+40 721 000 112" })[0]).toBe(true);
    expect(judged({ ...bare, ...known, name: "" }, { phone: "+1 555 987 65 43" })[0]).toBe(false);
  });
});

describe("name and phone may both have been corrected", () => {
  it.each<[string, Said, boolean]>([
    ["with a firm", { company: "Nord" }, true],
    ["with a value", { value: 300 }, true],
    ["with a source", { source: "web" }, true],
    ["not with nothing", {}, false],
  ])("%s", (_, known, mended) => {
    expect(judged({ ...bare, ...known }, { name: "Rosaa", phone: "+40 721 000 112" })).toEqual([
      false,
      mended,
    ]);
  });
});

describe("one of several", () => {
  it("is the only one, with those beside it that say the same", () => {
    const twin = { ...bare, row: 3 };
    expect(exactly([bare])).toEqual({ kind: "one", contact: bare, isExact: true, twins: [] });
    expect(exactly([bare], [twin, bare])).toEqual({
      kind: "one",
      contact: bare,
      isExact: true,
      twins: [twin],
    });
  });

  it("is none of none, and not told among two", () => {
    expect(exactly([])).toEqual({ kind: "none" });
    expect(exactly([], [bare])).toEqual({ kind: "none" });
    const two = [bare, { ...bare, row: 3 }];
    expect(exactly(two)).toEqual({ kind: "several", contacts: two });
  });
});
