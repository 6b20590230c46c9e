import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import { findAgain } from "../../../src/rules/contacts/find-again.ts";
import type { CallToday, DayFacts, Numbered } from "../../../src/rules/deck/day-facts.ts";
import { dayList } from "../../../src/rules/deck/day-list.ts";
import { contactIn, indexOf } from "../../support/contact-rows.ts";

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

function list(
  contacts: Contact[],
  numbered: readonly Numbered[] = [],
  calls: readonly CallToday[] = [],
  isListed: DayFacts["isListed"] = () => true,
  keepsDate: DayFacts["keepsDate"] = () => false,
) {
  const facts: DayFacts = {
    today,
    due: contacts.filter(({ nextContact }) => nextContact.kind === "set" && nextContact.day <= today),
    numbered,
    calls,
    find: (wanted) => findAgain(wanted, indexOf(contacts)),
    contact: (row) => contactIn(contacts, row),
    identities: (those) => indexOf(contacts).identitiesOf(those),
    isListed,
    keepsDate,
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

  it("says why and how late; the time of an earlier day is none", () => {
    const cards = list([contact(2, "Anna"), contact(3, "Boris", "2026-11-20")]).cards;
    expect(cards.map(({ daysLate, why }) => [daysLate, why])).toEqual([
      [3, { kind: "late", days: 3 }],
      [0, { kind: "today" }],
    ]);
  });

  it("leaves out another manager's contact, numbered or called", () => {
    const contacts = [contact(2, "Anna"), contact(3, "Boris")];
    const first = list(contacts);
    const isMine = (row: number) => row !== 2;
    expect(numbers(list(contacts, first.added, [], isMine))).toEqual(["2 Boris"]);
    const after = [contact(2, "Anna", null), contact(3, "Boris")];
    expect(numbers(list(after, [], [called("Anna", 2)], isMine))).toEqual(["1 Boris"]);
  });

  it("lists by number, whatever order the numbers were noted in", () => {
    const contacts = [contact(2, "Anna"), contact(3, "Boris"), contact(4, "Vera")];
    const { added } = list(contacts);
    expect(numbers(list(contacts, added.toReversed()))).toEqual(["1 Anna", "2 Boris", "3 Vera"]);
  });

  it("gives the row of two numbers to the one that says all of it", () => {
    const first = list([contact(2, "Ana"), contact(3, "Anna")]);
    const [ana, anna] = first.added;
    if (ana === undefined || anna === undefined) throw new Error("no numbers");
    const phone = "+7 916 000-00-3";
    const mended = { ...ana, contact: { ...ana.contact, phone } };
    const left = [contact(3, "Anna")];
    expect(numbers(list(left, [anna, mended]))).toEqual(["2 Anna"]);
    expect(numbers(list(left, [mended]))).toEqual(["1 Anna"]);
    // Two that say a half each: neither is sure.
    expect(numbers(list(left, [mended, { ...mended, number: 7 }]))).toEqual(["8 Anna"]);
    expect(numbers(list(left, [anna, { ...anna, number: 7 }]))).toEqual(["7 Anna"]);
  });

  it("forgets the numbers of two alike that were sorted, and keeps them when only one was moved", () => {
    const alike = (row: number, day: Day) => contact(row, "Anna", day, { phone: null });
    const first = list([alike(2, today), alike(3, "2026-11-20")]);
    const shown = (cards: ReturnType<typeof list>["cards"]) =>
      cards.map(({ number, nextContact }) => `${number} ${nextContact}`);
    expect(shown(first.cards)).toEqual(["1 2026-11-20", "2 2026-11-23"]);
    const sorted = shown(list([alike(2, "2026-11-20"), alike(3, today)], first.added).cards);
    expect(sorted).not.toContain("1 2026-11-23");
    expect(sorted).not.toContain("2 2026-11-20");
    expect(sorted).toHaveLength(2);
    const moved = shown(list([alike(2, today), alike(3, "2026-11-19")], first.added).cards);
    expect(moved).toEqual(["1 2026-11-19", "2 2026-11-23"]);
  });

  it("ticks, of two alike, the one whose number the call had", () => {
    const alike = (row: number, day: Day | null) => contact(row, "Anna", day, { phone: null });
    const first = list([alike(2, "2026-11-20"), alike(3, today)]);
    const call = called("Anna", 0, { contact: { row: 0, id: null, name: "Anna", phone: null }, number: 2 });
    const after = list([alike(2, "2026-11-20"), alike(3, null)], first.added, [call]);
    expect(numbers(after)).toEqual(["1 Anna", "2 Anna done"]);
  });

  it("shows a ticked card with the day that the call was due, else the day that was shown", () => {
    const first = list([contact(2, "Anna", "2026-11-20")]);
    const after = [contact(2, "Anna", null)];
    const day = (changes: Partial<CallToday>) =>
      list(after, first.added, [called("Anna", 2, changes)]).cards.map(({ nextContact }) => nextContact);
    expect(day({ due: { kind: "set", day: "2026-11-19", time: null } })).toEqual(["2026-11-19"]);
    expect(day({ due: { kind: "none" } })).toEqual(["2026-11-20"]);
    expect(day({ outcome: "skipped" })).toEqual([]);
  });

  it.each<[string, Partial<CallToday>]>([
    ["was put to the end", { outcome: "skipped" }],
    ["had no day", { due: { kind: "none" } }],
    ["was not due yet", { due: { kind: "set", day: "2026-11-24", time: null } }],
  ])("does not list a colleague's contact that %s", (_, changes) => {
    expect(numbers(list([contact(2, "Anna", null)], [], [called("Anna", 2, changes)]))).toEqual([]);
  });

  it("is with nobody when the contact of a call has gone", () => {
    expect(list([contact(2, "Anna")], [], [called("Boris", 9)]).calls.size).toBe(0);
    const twice = list([contact(2, "Anna")], [], [called("Anna", 2), called("Anna", 2, { outcome: "won" })]);
    expect(twice.calls.get(2)?.map(({ outcome }) => outcome)).toEqual(["refused", "won"]);
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

describe("a contact whose day is worked out by a formula, so that no call can change it", () => {
  const anna = (day: Day = today): Contact => contact(2, "Anna", day);
  const listed = (row: Contact, changes: Partial<CallToday>, isKept = true): string[] =>
    numbers(
      list(
        [row],
        [],
        [called("Anna", 2, changes)],
        () => true,
        () => isKept,
      ),
    );
  const later = { outcome: "later", next: { kind: "set", day: "2026-11-27", time: null } } as const;
  const due = (day: Day) => ({ due: { kind: "set", day, time: null } }) as const;

  it("is ticked once it was called", () => {
    expect(listed(anna(), later)).toEqual(["1 Anna done"]);
    expect(listed(anna(), {})).toEqual(["1 Anna done"]);
  });

  it("stays due where the row was only put back by hand, was skipped, or says another day by now", () => {
    expect(listed(anna(), later, false)).toEqual(["1 Anna"]);
    expect(listed(anna(), { outcome: "skipped" })).toEqual(["1 Anna"]);
    expect(listed(anna("2026-11-22"), later)).toEqual(["1 Anna"]);
    expect(listed(anna("2026-11-22"), { ...later, ...due("2026-11-22") })).toEqual(["1 Anna done"]);
  });

  it("is due again for what was agreed for later today", () => {
    const next = { kind: "set", day: today, time: "15:00" } as const;
    const { cards } = list([anna()], [], [called("Anna", 2, { ...later, next })], undefined, () => true);
    expect(cards).toMatchObject([{ name: "Anna", done: false, time: "15:00" }]);
  });
});
