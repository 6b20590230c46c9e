import { Failure } from "../../../src/base/errors.ts";
import type { Book } from "../../../src/book/book.ts";
import { type OpenBookOptions, openBook } from "../../../src/book/open-book.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

export type Rows = readonly (readonly Written[])[];

export function open(rows: Rows, options?: OpenBookOptions): Promise<Book> {
  return openBook(new MemoryWorkbook([{ title: "База", rows }]), options);
}

export function openSheets(sheets: readonly SheetFixture[], options?: OpenBookOptions): Promise<Book> {
  return openBook(new MemoryWorkbook(sheets), options);
}

export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`expected a Failure, got ${String(thrown)}`);
  return thrown;
}

export const russian = ["Имя", "Телефон", "Дата следующего контакта", "Комментарий"];
