/** Tables under headings of every kind: understood, each column once, or refused with a plain problem. */
import { expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { checkContacts } from "../../src/book/checks/check-contacts.ts";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { callColumn, callFields } from "../../src/records/call/fields.ts";
import { contactHeadings } from "../../src/words/sheets/headings.ts";
import { day } from "../support/desks.ts";
import { casesOf, FuzzFigures, numbersFrom, oneOf } from "../support/fuzz.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import type { Next } from "../support/workbooks/mutate.ts";
import { oddText } from "../support/workbooks/odd-text.ts";

const count = casesOf(150);
const known = languages.flatMap((language) => [
  ...Object.values(contactHeadings[language]),
  ...callFields.map((field) => callColumn(field).headings[language][0]),
]);
const figures = new FuzzFigures("tables by their headings");

test(`${count} tables are understood or refused`, { timeout: 3_600_000 }, async () => {
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const sheets = Array.from({ length: 1 + next(3) }, (_, index) => sheetOf(next, `S${index}`));
    await figures.try(seed, async () => {
      const book = await openBook(new MemoryWorkbook(sheets), { today: day, withCalls: true });
      const columns = [...book.contacts.columns.values()];
      expect(new Set(columns).size).toBe(columns.length);
      const {
        count: contacts,
        dated,
        noLongerCalled,
        undated,
        unreadableDates,
      } = await checkContacts(book, day);
      expect(contacts).toBe(book.contacts.rows.length);
      expect(dated + undated + unreadableDates.length + noLongerCalled).toBe(contacts);
      expect(noLongerCalled).toBeGreaterThanOrEqual(0);
      understood(book);
      for (const row of (await book.calls())?.rows ?? []) (await book.calls())?.call(row);
      await book.reasons();
      await book.settings();
      return true;
    });
  }
});

function sheetOf(next: Next, title: string): SheetFixture {
  const width = 1 + next(9);
  const above = Array.from({ length: next(4) }, () => rowOf(next, width));
  const headings = Array.from({ length: width }, () => headingOf(next));
  const below = Array.from({ length: next(8) }, () => rowOf(next, width));
  return { title, hidden: next(9) === 0, rows: [...above, headings, ...below] };
}

function headingOf(next: Next): Written {
  if (next(3) > 0) return oneOf(next, known);
  return next(3) === 0 ? oddCell(next) : oddText(next, known);
}

function rowOf(next: Next, width: number): Written[] {
  return Array.from({ length: width }, () => oddCell(next));
}

function oddCell(next: Next): Written {
  const plain = [
    null,
    null,
    "Анна",
    "+373 69 123 456",
    "@2026-11-23",
    "@2026-11-23T16:00",
    "=A1",
    "#N/A",
    "31.02.2026",
    "11/12/2026",
    "Итого",
    "отказ",
    "yes",
  ];
  switch (next(4)) {
    case 0:
      return oddText(next, known);
    case 1:
      return oneOf(next, [0, -1, 46_349, 7.9e10, 1e300, 0.1, true, false]);
    default:
      return oneOf(next, plain);
  }
}
