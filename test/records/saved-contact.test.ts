/** What is read back of a saved contact, also from an older version, a newer one, or a damaged line. */
import { describe, expect, test } from "vitest";
import { contactKind } from "../../src/records/added-contact.ts";
import { isFields, momentOf, numberOf, textOf } from "../../src/records/fields.ts";
import { identityOf, nextContactOf } from "../../src/records/saved-contact.ts";

const whole = {
  ...{ row: 2, id: "a", name: "Anna", phone: "1", company: "Rose", value: 5, source: "web", noteMark: "n" },
  ...{ typedId: "t", above: "x", below: "y", others: [{ row: 3, mark: "m", noteMark: "k" }] },
};

describe("the identity of a contact", () => {
  test("goes to JSON and back", () => {
    expect(identityOf(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const empty = { ...whole, id: null, phone: null, company: null, value: null, source: null, others: [] };
    expect(identityOf(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });

  test("of an older version leaves open what that did not keep", () => {
    const old = identityOf({ row: 2, name: "Anna" });
    expect(old).toEqual({ row: 2, id: null, name: "Anna", phone: null });
    expect(old?.company === undefined && old?.value === undefined && old?.others === undefined).toBe(true);
  });

  test.each([
    null,
    5,
    "Anna",
    [],
    {},
    { row: 2 },
    { name: "Anna" },
    { row: "2", name: "Anna" },
    { row: 2, name: 5 },
  ])("%j is none", (value) => expect(identityOf(value)).toBe(null));

  test.each([
    [{}],
    [[{ row: 3, mark: "m" }]],
    [[{ row: 3, noteMark: "k" }]],
    [[{ mark: "m", noteMark: "k" }]],
    [[...whole.others, null]],
  ])("others that are damaged are not known: %j", (others) => {
    expect(identityOf({ ...whole, others })?.others).toBe(undefined);
  });
});

test.each([
  [{ kind: "none" }, { kind: "none" }],
  [
    { kind: "set", day: "2026-11-23", time: null },
    { kind: "set", day: "2026-11-23", time: null },
  ],
  [
    { kind: "set", day: "2026-11-23", time: "10:00" },
    { kind: "set", day: "2026-11-23", time: "10:00" },
  ],
  [
    { kind: "unreadable", found: "soon" },
    { kind: "unreadable", found: "soon" },
  ],
  [{ kind: "unreadable" }, { kind: "unreadable", found: "" }],
  [{ kind: "set", day: "2026-11-31", time: null }, null],
  [{ kind: "later", day: "2026-11-23", time: null }, null],
  ["none", null],
])("the next contact %j is read as %j", (value, next) => {
  expect(nextContactOf(value)).toEqual(next);
});

test("a field of another kind is none", () => {
  expect([isFields({}), isFields([]), isFields(null), isFields("x")]).toEqual([true, false, false, false]);
  expect([textOf("x"), textOf(""), textOf(5)]).toEqual(["x", "", null]);
  expect([numberOf(5), numberOf(Number.POSITIVE_INFINITY), numberOf("5")]).toEqual([5, null, null]);
  expect(momentOf({ day: "2026-11-23", time: "24:00" })).toBe(null);
  expect(momentOf({ day: "2026-11-23" })).toBe(null);
  expect(momentOf({ day: 5, time: null })).toBe(null);
  expect(momentOf("2026-11-23")).toBe(null);
});

describe("an added contact", () => {
  const added = { name: "Anna", nextContact: { day: "2026-11-23", time: null }, alike: 2, phone: "1" };
  const nothing = { company: null, owner: null, value: null, source: null, note: null };

  test("is read back, and what a newer version knows of it goes along", () => {
    expect(contactKind.read({ ...added, ...nothing, later: "x" })).toEqual({
      ...added,
      ...nothing,
      later: "x",
    });
    const said = { company: "Rose", owner: "Ann", value: 5, source: "web", note: "n" };
    expect(contactKind.read({ ...added, ...said })).toEqual({ ...added, ...said });
    expect(contactKind.read({ ...added, alike: undefined })).toMatchObject({ alike: 0, ...nothing });
  });

  test("without a name or a day is none", () => {
    expect(contactKind.read("Anna")).toBe(null);
    expect(contactKind.read({ ...added, name: null })).toBe(null);
    expect(contactKind.read({ ...added, nextContact: null })).toBe(null);
  });

  test("is called by its name, else by its phone", () => {
    const titles = [{ name: "Anna" }, { name: "", phone: "1234" }, { name: "", phone: null }].map((said) =>
      contactKind.title(
        { ...nothing, ...added, ...said, nextContact: { day: "2026-11-23", time: null } },
        "en",
      ),
    );
    expect(titles[0]).toContain("Anna");
    expect(titles[1]).toContain("1234");
    expect(titles[2]).not.toContain("null");
  });
});
