/** Which money an amount of a sheet is in. */
import type { Book, CallsSheet } from "../../book/book.ts";
import { lineOf } from "../../book/sheets/cell-value.ts";
import { currencyIn, currencyOfFormat } from "../../rules/typed/currency.ts";
import type { Cell } from "../../workbook/cell.ts";

/** The currencies of a book's amounts, each as its code; null where none is told. */
export interface BookCurrencies {
  /** Of what a contact is worth. */
  ofValue(row: number): string | null;
  /** Of the amount of a call. */
  ofAmount(calls: CallsSheet, row: number): string | null;
}

/** Reads them as they are typed beside the amount, as the cell's format shows it, or as the heading says for the column. */
export function bookCurrencies({ contacts }: Book): BookCurrencies {
  const ofCode = remembered(currencyOfFormat);
  const ofHeading = remembered(currencyIn);
  const currencyOf = (cell: Cell, code: string | null, heading: string | null): string | null => {
    const typed = cell.kind === "text" ? currencyIn(cell.text) : null;
    const shown = cell.kind === "number" && code !== null ? ofCode(code) : null;
    return typed ?? shown ?? (heading === null ? null : ofHeading(heading));
  };
  return {
    ofValue: (row) => {
      const { columns, headings } = contacts.part(row);
      const heading = headings.get(columns.get("value") ?? 0) ?? null;
      return currencyOf(contacts.cell(row, "value"), contacts.format(row, "value"), heading);
    },
    ofAmount: (calls, row) => {
      const column = calls.columns.get("amount");
      if (column === undefined) return null;
      const heading = lineOf(calls.grid.cell(calls.headingRow, column));
      return currencyOf(calls.cell(row, "amount"), calls.format(row, "amount"), heading);
    },
  };
}

/** A sheet has few formats and headings, and each is read once. */
function remembered(read: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
