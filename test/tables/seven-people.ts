/** Seven made-up people, and what is understood of a table that has columns of them. */
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

/** A heading and what stands below it. */
export type Column = readonly [heading: string, values: readonly Written[]];

/** Full names. */
export const names = ["Ivy Moss", "Bob Pell", "Cid Rowe", "Dot Hale", "Una Birch", "Ned Vane", "Ada Ash"];
/** Firms that are called like people: no word tells them. */
export const firms = [
  "Acme Dental",
  "Best Ink",
  "Coral Post",
  "Dune Rails",
  "Elm Foods",
  "Fern Print",
  "Gull Media",
];
/** Phones as texts. */
export const phones = names.map((_, at) => `0700 900 0${String(at + 10)}`);
/** Days to come. */
export const days = names.map((_, at) => `@2026-12-0${String(at + 1)}`);
/** Days gone by. */
export const past = names.map((_, at) => `@2026-11-0${String(at + 1)}`);
/** Two of our own people, again and again. */
export const staff = names.map((_, at) => (at % 2 === 0 ? "Nina" : "Felix"));
/** Amounts of money. */
export const sums = [1850, 640, 12400, 3300, 275, 9900, 4100];
/** What people write of a call. */
export const remarks = names.map((_, at) => `asked for the brochure, rang ${String(at + 2)} times so far`);
/** Nothing in any row. */
export const none: readonly Written[] = [];

/** A word for each row, again from the beginning where there are fewer. */
export function each(...words: readonly Written[]): readonly Written[] {
  return names.map((_, at) => words[at % words.length] ?? null);
}

/** The fields of these columns, one word each. */
export async function fieldsOf(...columns: readonly Column[]): Promise<string> {
  const rows = [
    columns.map(([heading]) => heading),
    ...names.map((_, at) => columns.map(([, of]) => of[at] ?? null)),
  ];
  const workbook = new MemoryWorkbook([{ title: "People", rows }]);
  const { columns: found } = understood(
    await openBook(workbook, { today: "2026-11-23", mayLackNextContact: true }),
  );
  return found.map(({ field }) => field ?? "-").join(" ");
}

/** The field of the third of these columns. */
export async function thirdField(...columns: readonly Column[]): Promise<string> {
  return (await fieldsOf(...columns)).split(" ")[2] ?? "";
}

/** What a column of an English table is beside a name, a phone and a next contact. */
export const fieldInEnglish = (heading: string, values: Column[1]): Promise<string> =>
  thirdField(["Name", names], ["Phone", phones], [heading, values], ["Next call", days]);

/** The same of a Russian table. */
export const fieldInRussian = (heading: string, values: Column[1]): Promise<string> =>
  thirdField(["ФИО", names], ["Телефон", phones], [heading, values], ["Следующий контакт", days]);

/** What a column of a Russian table is where no other is a next contact. */
export const fieldWithoutNext = (heading: string, values: Column[1]): Promise<string> =>
  thirdField(["ФИО", names], ["Телефон", phones], [heading, values]);
