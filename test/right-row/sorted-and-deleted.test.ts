/** Whatever was sorted, deleted or put in: nobody is taken for somebody else, and whoever is like nobody is found. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contact } from "../../src/rules/contacts/contact.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { contactAs, indexOf } from "../support/contact-rows.ts";

/** Few names and phones, so that many are alike. */
const said = fc.record({
  name: fc.constantFrom("Rosa", "Rosaa", "Boris", ""),
  phone: fc.constantFrom("+40 721 000 111", "+40 721 000 112", "+7 916 765-43-21", null),
  company: fc.constantFrom(null, "Nord", "Sud"),
  source: fc.constantFrom(null, "web"),
  value: fc.constantFrom(null, 100, 200),
  note: fc.constantFrom(null, "kiosk", "bakery"),
});
type Said = Pick<Contact, "company" | "name" | "note" | "phone" | "source" | "value">;
type Person = Said & { readonly who: number };

function sheet(people: readonly Person[]): Contact[] {
  return people.map(({ who: _, ...one }, index) => contactAs({ row: index + 2, ...one }));
}

function wordsOf({ company, name, note, phone, source, value }: Said): string {
  return JSON.stringify([name, phone, company, source, value, note]);
}

/** Some people, and the same sorted, with some of them gone and others put in. */
const books = fc
  .array(said, { minLength: 1, maxLength: 7 })
  .map((all) => all.map((one, who): Person => ({ ...one, who })))
  .chain((before) =>
    fc.record({
      before: fc.constant(before),
      kept: fc.shuffledSubarray([...before], { minLength: Math.max(0, before.length - 2) }),
      fresh: fc.array(said, { maxLength: 2 }),
      at: fc.nat(8),
    }),
  )
  .map(({ at, before, fresh, kept }) => {
    const put = fresh.map((one, index): Person => ({ ...one, who: 100 + index }));
    return { before, after: [...kept.slice(0, at), ...put, ...kept.slice(at)] };
  });

test("whoever is found says all that was said, or is the one, where nobody was put in", () => {
  fc.assert(
    fc.property(books, ({ after, before }) => {
      const left = after.filter(({ who }) => who < 100);
      const index = indexOf(sheet(left));
      for (const [place, wanted] of before.entries()) {
        const found = findAgain(indexOf(sheet(before)).identityOf(place + 2), index);
        if (found.kind !== "one") continue;
        const person = left[found.contact.row - 2];
        expect(person && wordsOf(person)).toBe(wordsOf(wanted));
      }
    }),
    { numRuns: 300 },
  );
});

test("whoever has a name and a phone of their own, and is still there, is found", () => {
  const own = {
    name: "Vera Pop",
    phone: "+373 68 777 888",
    company: "Wall",
    source: null,
    value: 7,
    note: null,
  };
  fc.assert(
    fc.property(books, fc.nat(7), fc.nat(7), ({ after, before }, was, is) => {
      const vera: Person = { ...own, who: 99 };
      const [then, now] = [before.toSpliced(was, 0, vera), after.toSpliced(is, 0, vera)];
      const found = findAgain(indexOf(sheet(then)).identityOf(then.indexOf(vera) + 2), indexOf(sheet(now)));
      expect(found).toMatchObject({ kind: "one", contact: { row: now.indexOf(vera) + 2 }, isExact: true });
      const gone = findAgain(indexOf(sheet(then)).identityOf(then.indexOf(vera) + 2), indexOf(sheet(after)));
      expect(gone).toEqual({ kind: "none" });
    }),
    { numRuns: 200 },
  );
});
