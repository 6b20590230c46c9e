import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { languages } from "../../../src/base/language.ts";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";
import { openBook } from "../../../src/book/open-book.ts";
import { contactHeadings, isContactField } from "../../../src/words/sheets/headings.ts";
import { columnLetters, columnOfLetters } from "../../../src/workbook/cell-name.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const headings = languages.flatMap((language) => Object.values(contactHeadings[language]));
const written = fc.oneof(
  fc.constantFrom(...headings),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, "@2026-11-23", "@2026-11-23T16:00", "#N/A", "31.02.2026", "Итого"),
);
const rows = fc.array(fc.array(written, { maxLength: 8 }), { maxLength: 12 });
/** Half of the sheets have headings of contacts, in some order. */
const sheet = fc.oneof(
  rows,
  fc
    .tuple(fc.shuffledSubarray(headings, { minLength: 2, maxLength: 8 }), rows)
    .map(([first, rest]) => [first, ...rest]),
);

describe("any table", () => {
  it("is understood, each column once, or refused with a plain problem", async () => {
    let understood = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const workbook = new MemoryWorkbook(sheets.map((rows, index) => ({ title: `S${index}`, rows })));
        const book = await openBook(workbook, { mayLackNextContact: true }).catch((error: unknown) => {
          if (error instanceof Failure) return null;
          throw error;
        });
        if (book === null) return;
        understood += 1;
        const columns = [...book.contacts.columns.values()];
        expect(new Set(columns).size).toBe(columns.length);
        for (const row of book.contacts.rows) {
          expect(row).toBeGreaterThan(book.contacts.headingRow);
          const contact = book.contacts.contact(row);
          expect(contact.nextContact).toEqual(book.contacts.nextContact(row));
          if (contact.nextContact.kind === "unreadable") expect(contact.nextContact.found).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
    expect(understood).toBeGreaterThan(20);
  });

  it("gives the same columns whatever stands around its headings", () => {
    const noise = fc.constantFrom("", " ", ".", ":", " *", "\n", "\u00ad", "\u200b", "  ");
    fc.assert(
      fc.property(
        fc.constantFrom(...headings),
        noise,
        noise,
        fc.boolean(),
        (heading, before, after, upper) => {
          const changed = `${before}${upper ? heading.toUpperCase() : heading}${after}`;
          expect(readingsOf(changed).map(({ meaning }) => meaning)).toEqual(
            readingsOf(heading).map(({ meaning }) => meaning),
          );
        },
      ),
    );
  });

  it("never takes long for one heading", () => {
    const start = performance.now();
    for (const text of [
      "а ".repeat(5000),
      "следующий контакт ".repeat(300),
      "(".repeat(5000),
      "a-".repeat(5000),
    ])
      readingsOf(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("column letters", () => {
  it("go there and back for every column of a sheet", () => {
    for (let column = 1; column <= 16_384; column += 1)
      expect(columnOfLetters(columnLetters(column))).toBe(column);
    expect([
      columnOfLetters("XFE"),
      columnOfLetters(""),
      columnOfLetters("A1"),
      columnOfLetters("Ж"),
    ]).toEqual([null, null, null, null]);
    expect([columnLetters(1), columnLetters(26), columnLetters(27), columnLetters(16_384)]).toEqual([
      "A",
      "Z",
      "AA",
      "XFD",
    ]);
  });
});

it("our own headings are recognised as what they are, in every language", () => {
  for (const language of languages) {
    for (const [field, heading] of Object.entries(contactHeadings[language])) {
      expect(isContactField(field)).toBe(true);
      expect(readingsOf(heading).map(({ meaning }) => meaning)).toContain(field);
    }
  }
});
