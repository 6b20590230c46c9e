/** Which contact each call of a day was with. */
import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import type { Contact, ContactIdentity } from "../../../src/rules/contacts/contact.ts";
import { findAgain } from "../../../src/rules/contacts/find-again.ts";
import { callsByRow } from "../../../src/rules/deck/calls-by-row.ts";
import type { CallToday, Numbered } from "../../../src/rules/deck/day-facts.ts";
import { contactAs, contactIn, indexOf } from "../../support/contact-rows.ts";

const none = { kind: "none" } as const;
const on = (day: Day) => ({ kind: "set", day, time: null }) as const;

const kiosk = contactAs({
  row: 2,
  name: "Rosa",
  phone: "+40 721 000 111",
  value: 1,
  nextContact: on("2026-11-30"),
});
const bakery = { ...kiosk, row: 3, value: 2, nextContact: on("2026-12-01") };
const anna = contactAs({ row: 4, name: "Anna", phone: "+7 916 123-45-67", nextContact: on("2026-12-01") });

/** A colleague's call, of which the sheet of calls says name and phone. */
function callOf(said: Pick<Contact, "name" | "phone">, changes: Partial<CallToday> = {}): CallToday {
  const contact: ContactIdentity = { row: 0, id: null, name: said.name, phone: said.phone };
  const at = { day: "2026-11-27", time: "10:00" } as const;
  return { contact, at, outcome: "later", due: none, next: none, number: null, ...changes };
}

/** The rows of the contacts that the calls were with, and how many calls each had. */
function rowsOf(
  calls: readonly CallToday[],
  contacts: readonly Contact[],
  numbered: readonly Numbered[] = [],
) {
  const index = indexOf(contacts);
  const contact = (row: number): Contact => contactIn(contacts, row);
  const byRow = callsByRow({ calls, numbered, contact, find: (wanted) => findAgain(wanted, index) });
  return [...byRow].map(([row, own]) => [row, own.length]);
}

describe("a colleague's call", () => {
  it("was with the only one of that name and phone, each time", () => {
    expect(rowsOf([callOf(anna), callOf(anna)], [kiosk, bakery, anna])).toEqual([[4, 2]]);
  });

  it("was, of two alike, with the one that has the next contact that was agreed", () => {
    const agreed = (day: Day) => rowsOf([callOf(kiosk, { next: on(day) })], [kiosk, bakery, anna]);
    expect(agreed("2026-11-30")).toEqual([[2, 1]]);
    expect(agreed("2026-12-01")).toEqual([[3, 1]]);
  });

  it("was with nobody that can be told where none of them has it, or both", () => {
    expect(rowsOf([callOf(kiosk, { next: on("2026-12-24") })], [kiosk, bakery])).toEqual([]);
    const both = [kiosk, { ...bakery, nextContact: kiosk.nextContact }];
    expect(rowsOf([callOf(kiosk, { next: on("2026-11-30") })], both)).toEqual([]);
  });

  it("was with no namesake of another phone, whatever was agreed", () => {
    const namesake = { ...anna, phone: "+40 60 000 000" };
    expect(rowsOf([callOf(anna, { next: on("2026-12-01") })], [kiosk, namesake])).toEqual([]);
  });

  it("was with nobody once its contact has gone", () => {
    expect(rowsOf([callOf(anna)], [kiosk, bakery])).toEqual([]);
  });
});

describe("a call of this machine", () => {
  const index = indexOf([kiosk, bakery, anna]);
  const dealt = [
    { number: 1, contact: index.identityOf(2), due: none },
    { number: 2, contact: index.identityOf(3), due: none },
  ];

  it("was with the contact of the number that it was dealt as, though another is alike", () => {
    expect(rowsOf([callOf(kiosk, { number: 2 })], [kiosk, bakery, anna], dealt)).toEqual([[3, 1]]);
    expect(rowsOf([callOf(kiosk, { number: 1 })], [kiosk, bakery, anna], dealt)).toEqual([[2, 1]]);
  });

  it("was with whom it says, where its number is somebody else's by now", () => {
    expect(rowsOf([callOf(anna, { number: 2 })], [kiosk, bakery, anna], dealt)).toEqual([[4, 1]]);
    expect(rowsOf([callOf(anna, { number: 7 })], [kiosk, bakery, anna], dealt)).toEqual([[4, 1]]);
  });
});

describe("a call that was never written into its contact's row", () => {
  const unwritten = (said: Contact, changes: Partial<CallToday> = {}): CallToday =>
    callOf(said, { unwritten: "undecided", due: said.nextContact, ...changes });

  it("was with the only one who can be meant, whatever the row says by now", () => {
    expect(rowsOf([unwritten(anna)], [kiosk, bakery, anna])).toEqual([[4, 1]]);
    expect(rowsOf([unwritten(anna)], [{ ...anna, nextContact: on("2026-11-27") }])).toEqual([[4, 1]]);
  });

  it("was with none of two alike, though one has the day that was agreed", () => {
    expect(rowsOf([unwritten(kiosk, { next: on("2026-12-01") })], [kiosk, bakery])).toEqual([]);
  });

  it("was with one of two who say the same only while that one has the day that was shown", () => {
    const twin = { ...kiosk, row: 3, nextContact: on("2026-12-01") };
    const contact = indexOf([kiosk, twin]).identityOf(2);
    const call = unwritten(kiosk, { contact });
    expect(rowsOf([call], [kiosk, twin])).toEqual([[2, 1]]);
    const sorted = [
      { ...kiosk, nextContact: twin.nextContact },
      { ...twin, nextContact: kiosk.nextContact },
    ];
    expect(rowsOf([call], sorted)).toEqual([]);
  });
});
