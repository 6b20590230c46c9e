/** Ids that a sort left behind or a deleted row took along, and rows that hardly say anything. */
import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import { findAgain } from "../../../src/rules/contacts/find-again.ts";
import { contactAs, indexOf } from "../../support/contact-rows.ts";

type Said = Partial<Omit<Contact, "row">>;

const anna: Said = { id: "a", name: "Anna", phone: "+7 916 123-45-67", company: "Roof", value: 300 };
const boris: Said = { id: "b", name: "Boris", phone: "+7 916 765-43-21", company: "Door", value: 200 };
const bare: Said = { id: null, name: "", phone: null, company: "Roof" };

const sheet = (...rows: readonly Said[]) => rows.map((said, at) => contactAs({ row: at + 2, ...said }));

/** The row in which the contact of the first row is found afterwards, and whether it says all that it said. */
function found(before: readonly Said[], after: readonly Said[], areIdsOurs = true): string {
  const wanted = indexOf(sheet(...before), areIdsOurs).identityOf(2);
  const result = findAgain(wanted, indexOf(sheet(...after), areIdsOurs));
  return result.kind === "one" ? `${result.contact.row}${result.isExact ? "" : " mended"}` : result.kind;
}

describe("with ids", () => {
  test.each<[string, Said[], Said[], string]>([
    ["nothing happened", [anna, boris], [anna, boris], "2"],
    ["the row moved along with its id", [anna, boris], [boris, anna], "3"],
    [
      "the ids stayed where they stood",
      [anna, boris],
      [
        { ...boris, id: "a" },
        { ...anna, id: "b" },
      ],
      "3",
    ],
    ["mended beside its id", [anna, boris], [boris, { ...anna, name: "Ann", company: "Wall" }], "3"],
    [
      "all mended but the phone, beside its id",
      [anna, boris],
      [{ ...boris }, { ...bare, id: "a", phone: "+7 916 123-45-67" }],
      "3",
    ],
    ["gone, and its id stands beside somebody else", [anna, boris], [{ ...boris, id: "a" }], "none"],
    ["gone with its id", [anna, boris], [boris], "none"],
    ["its id was taken away, it says the same", [anna, boris], [boris, { ...anna, id: null }], "3"],
    ["two have its id, one says the same", [anna, boris], [{ ...boris, id: "a" }, anna], "3"],
    [
      "its id stands beside one who is like it",
      [anna, boris],
      [
        { ...anna, company: "Wall" },
        { ...anna, id: "b" },
      ],
      "3",
    ],
  ])("%s", (_, before, after, row) => {
    expect(found(before, after)).toBe(row);
  });

  test("a person's own id is believed when it is gone: the row went with it", () => {
    const after = [boris, { ...anna, id: "c" }];
    expect(found([anna, boris], after, false)).toBe("none");
    expect(found([anna, boris], after, true)).toBe("3");
  });
});

describe("rows without name and phone", () => {
  test.each<[string, Said[], Said[], string]>([
    ["the only one, in place", [bare, boris], [bare, boris], "2"],
    ["moved", [bare, boris], [boris, bare], "3"],
    ["two of them, in place", [bare, bare, boris], [bare, bare, boris], "2"],
    ["another was put in before it", [bare, boris], [bare, bare, boris], "several"],
    ["emptied", [bare, boris], [{ name: "", company: null }, boris], "several"],
  ])("%s", (_, before, after, row) => {
    expect(found(before, after)).toBe(row);
  });
});

describe("those alike", () => {
  const note = (text: string): Said => ({ ...anna, id: null, note: text });
  test.each<[string, Said[], Said[], string]>([
    ["known by the note", [note("x"), note("y")], [note("y"), note("x")], "3"],
    ["known by the note that went on", [note("x"), note("y")], [note("y"), note("[23.11.26] z\nx")], "3"],
    ["the note is gone", [note("x"), note("y")], [note("y"), note("z")], "several"],
    ["not known by the note, in place", [note("x"), note("x")], [note("x"), note("x")], "2"],
    ["one of them gone", [note("x"), note("x")], [note("x")], "several"],
    ["one more", [note("x"), note("x")], [note("x"), note("x"), note("x")], "several"],
    ["sorted elsewhere", [note("x"), note("x"), boris], [boris, note("x"), note("x")], "several"],
    ["all gone", [note("x"), note("x"), boris], [boris], "none"],
  ])("%s", (_, before, after, row) => {
    expect(found(before, after)).toBe(row);
  });
});
