import { describe, expect, it } from "vitest";
import type { Day } from "../../src/rules/calendar/day.ts";
import type { Contact } from "../../src/rules/contacts/contact.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import type { CallToday, DayFacts, Numbered } from "../../src/rules/deck/day-facts.ts";
import { dayList } from "../../src/rules/deck/day-list.ts";
import { contactIn, indexOf } from "../support/contact-rows.ts";

const today: Day = "2026-11-23";

function contact(
  row: number,
  name: string,
  day: Day | null = today,
  changes: Partial<Contact> = {},
): Contact {
  return {
    ...{ row, id: null, name, phone: `+7 916 000-00-${row}`, company: null, owner: null, status: null },
    ...{
      lastOutcome: null,
      reason: null,
      value: null,
      source: null,
      note: null,
      attempts: null,
      lastCall: null,
    },
    nextContact: day === null ? { kind: "none" } : { kind: "set", day, time: null },
    ...changes,
  };
}

function list(contacts: Contact[], numbered: readonly Numbered[] = [], calls: readonly CallToday[] = []) {
  const facts: DayFacts = {
    today,
    due: contacts.filter(({ nextContact }) => nextContact.kind === "set" && nextContact.day <= today),
    numbered,
    calls,
    find: (wanted) => findAgain(wanted, indexOf(contacts)),
    contact: (row) => contactIn(contacts, row),
    identities: (those) => indexOf(contacts).identitiesOf(those),
    isListed: () => true,
  };
  return dayList(facts);
}

function numbers(result: ReturnType<typeof list>): string[] {
  return result.cards.map(({ number, name, done }) => `${number} ${name}${done ? " done" : ""}`);
}

function called(name: string, row: number, changes: Partial<CallToday> = {}): CallToday {
  return {
    contact: { row: 0, id: null, name, phone: `+7 916 000-00-${row}` },
    at: { day: today, time: "10:00" },
    outcome: "refused",
    due: { kind: "set", day: today, time: null },
    next: { kind: "none" },
    number: null,
    ...changes,
  };
}

describe("today's list", () => {
  it("numbers the due contacts from 1 in the order of the day", () => {
    const result = list([
      contact(2, "Anna"),
      contact(3, "Boris", "2026-11-20"),
      contact(4, "Vera", "2026-11-24"),
    ]);
    expect(numbers(result)).toEqual(["1 Boris", "2 Anna"]);
    expect(result.added.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("keeps each number with its contact when rows are added in between", () => {
    const first = list([contact(2, "Anna"), contact(3, "Boris", "2026-11-20")]);
    const moved = list(
      [
        contact(2, "New", "2026-11-01", { phone: "+7 999" }),
        contact(3, "Anna", today, { phone: "+7 916 000-00-2" }),
        contact(5, "Boris", "2026-11-20", { phone: "+7 916 000-00-3" }),
      ],
      first.added,
    );
    expect(numbers(moved)).toEqual(["1 Boris", "2 Anna", "3 New"]);
  });

  it("keeps the number when the phone or the name is mended meanwhile", () => {
    const first = list([contact(2, "Ana"), contact(3, "Boris")]);
    const mended = [
      contact(9, "Anna", today, { phone: "+7 916 000-00-2" }),
      contact(3, "Boris", today, { phone: "+40 1" }),
    ];
    expect(numbers(list(mended, first.added))).toEqual(["1 Anna", "2 Boris"]);
  });

  it("ticks a contact that was called today and is no longer due", () => {
    const first = list([contact(2, "Anna"), contact(3, "Boris")]);
    const after = [contact(2, "Anna", null), contact(3, "Boris")];
    const result = list(after, first.added, [called("Anna", 2)]);
    expect(numbers(result)).toEqual(["1 Anna done", "2 Boris"]);
    expect(result.cards[0]?.outcome).toBe("refused");
    expect(result.cards[0]?.nextContact).toBe(today);
  });

  it("does not tick a contact that is to be called again today", () => {
    const first = list([contact(2, "Anna")]);
    const again = contact(2, "Anna", today, { nextContact: { kind: "set", day: today, time: "16:00" } });
    const result = list([again], first.added, [called("Anna", 2, { outcome: "later" })]);
    expect(result.cards[0]).toMatchObject({ number: 1, done: false, time: "16:00" });
  });

  it("leaves out a contact that a colleague has moved to another day", () => {
    const first = list([contact(2, "Anna"), contact(3, "Boris")]);
    expect(numbers(list([contact(2, "Anna", "2026-12-01"), contact(3, "Boris")], first.added))).toEqual([
      "2 Boris",
    ]);
  });

  it("shows a due contact that somebody else has called today, ticked, after the last number", () => {
    const contacts = [contact(2, "Anna", "2026-12-01"), contact(3, "Boris")];
    expect(numbers(list(contacts, [], [called("Anna", 2, { outcome: "later" })]))).toEqual([
      "1 Boris",
      "2 Anna done",
    ]);
  });

  it("puts a skipped card's turn after the others and forgets it after the next call", () => {
    const skipped = called("Anna", 2, { outcome: "skipped" });
    expect(list([contact(2, "Anna")], [], [skipped]).cards[0]?.skipped).toBe(1);
    const later = called("Anna", 2, { outcome: "later" });
    expect(list([contact(2, "Anna")], [], [skipped, later]).cards[0]?.skipped).toBeNull();
  });

  it("tells namesakes apart by the row", () => {
    const twins = [contact(2, "Anna", today, { phone: null }), contact(3, "Anna", today, { phone: null })];
    const first = list(twins);
    expect(list(twins, first.added).cards.map(({ number, row }) => [number, row])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});
