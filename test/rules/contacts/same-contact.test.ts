/** What makes two contacts the same, and two next contacts. */
import { describe, expect, test } from "vitest";
import { type ContactIdentity, isSameNext, type NextContact } from "../../../src/rules/contacts/contact.ts";
import {
  areAlike,
  digitsOf,
  foldName,
  isSameContact,
  isSameName,
  isSamePhone,
  saysTheSame,
} from "../../../src/rules/contacts/same-contact.ts";
import { contactAs } from "../../support/contact-rows.ts";

const anna = {
  row: 2,
  id: null,
  name: "Anna",
  phone: "+7 916 123-45-67",
  company: "Rose",
  source: "web",
  value: 5,
};

test.each([
  ["ANNA Price", "anna price"],
  ["Сёмина  Анна ", "семина анна"],
  [" Ｒose\u00a0Ltd", "rose ltd"],
  ["Ștefan", "ștefan"],
  ["ЁЛКА", "елка"],
  ["a  b", "a b"],
])("%j is compared as %j", (text, folded) => expect(foldName(text)).toBe(folded));

test.each<[string | null, string | null, boolean]>([
  ["8 916 123-45-67", "+7 916 1234567", true],
  ["12-34", "1234", true],
  ["1234", "1235", false],
  ["8 916 123-45-67, 8 495 765-43-21", "+7 495 765-43-21", true],
  [null, null, false],
  ["", "", false],
  ["-", "-", false],
  [null, "1234", false],
])("%j and %j are one phone: %s", (left, right, same) => {
  expect(isSamePhone(left, right)).toBe(same);
  expect(isSamePhone(right, left)).toBe(same);
});

test("a missing name or phone is alike only where both are missing", () => {
  expect(isSameName("", " ")).toBe(false);
  expect(isSameName("АННА", "анна")).toBe(true);
  expect(digitsOf(null)).toBe("");
  expect(areAlike({ name: "", phone: null }, { name: " ", phone: "-" })).toBe(true);
  expect(areAlike({ name: "Anna", phone: null }, { name: "Anna", phone: "1" })).toBe(false);
  expect(areAlike({ name: "Anna", phone: "1" }, { name: "Ann", phone: "1" })).toBe(false);
});

describe("a row says the same as what was kept", () => {
  test.each<[string, Partial<ContactIdentity>, boolean]>([
    ["all of it", {}, true],
    ["its place is not asked", { row: 9 }, true],
    ["another name", { name: "Ann" }, false],
    ["another phone", { phone: null }, false],
    ["another company", { company: null }, false],
    ["another source", { source: "fair" }, false],
    ["another value", { value: null }, false],
    [
      "what an older version did not keep is not asked",
      { company: undefined, source: undefined, value: undefined },
      true,
    ],
    ["an id of which the row has none", { id: "a" }, true],
  ])("%s", (_, changes, same) => {
    expect(saysTheSame({ ...anna, ...changes }, contactAs(anna))).toBe(same);
    expect(isSameContact({ ...anna, ...changes }, anna)).toBe(same);
    expect(isSameContact(anna, { ...anna, ...changes })).toBe(same);
  });

  test("ids decide where both have one", () => {
    const withId = (id: string, changes: Partial<ContactIdentity> = {}) => ({ ...anna, id, ...changes });
    expect(saysTheSame(withId("a"), contactAs({ ...anna, id: "b" }))).toBe(false);
    expect(saysTheSame(withId("a"), contactAs({ ...anna, id: "a" }))).toBe(true);
    expect(isSameContact(withId("a"), withId("b"))).toBe(false);
    expect(isSameContact(withId("a"), withId("a", { name: "Boris", phone: null }))).toBe(true);
  });

  test("of two that are just alike the row decides", () => {
    const twin = { ...anna, others: [{ row: 7, mark: "", noteMark: "" }] };
    expect(isSameContact(twin, { ...twin, row: 7 })).toBe(false);
    expect(isSameContact(twin, twin)).toBe(true);
    expect(isSameContact(twin, { ...anna, row: 7 })).toBe(true);
    expect(isSameContact({ ...anna, row: 7 }, twin)).toBe(true);
    expect(isSameContact({ ...twin, row: 7, others: [] }, twin)).toBe(true);
  });
});

test("two next contacts are the same only when they say the same", () => {
  const all: readonly NextContact[] = [
    { kind: "none" },
    { kind: "set", day: "2026-11-23", time: null },
    { kind: "set", day: "2026-11-23", time: "10:00" },
    { kind: "set", day: "2026-11-24", time: null },
    { kind: "unreadable", found: "soon" },
    { kind: "unreadable", found: "later" },
  ];
  for (const left of all)
    for (const right of all) expect(isSameNext(left, { ...right })).toBe(left === right);
});
