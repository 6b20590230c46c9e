/** Namesakes whose telephones are exchanged while an outcome waits: who is in charge tells that it was no sort. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

type Row = readonly Written[];

const [north, south] = ["0700 900 101", "0700 900 102"];

const indexOf = async (rows: readonly Row[]) => {
  const all = [
    ["Name", "Phone", "Manager", "Next contact date"],
    ...rows.map((row) => [...row, "@2026-11-20"]),
  ];
  return (await openBook(new MemoryWorkbook([{ title: "List", rows: all }]))).contacts.index;
};

/** The row in which the namesake of the third row is found when the rows have become these. */
async function found(before: readonly Row[], after: readonly Row[]): Promise<string> {
  const wanted = (await indexOf(before)).identityOf(3);
  const result = findAgain(wanted, await indexOf(after));
  return result.kind === "one" ? String(result.contact.row) : result.kind;
}

describe("namesakes with a manager each", () => {
  const first: Row = ["Ion Popa", north, "Anna"];
  const second: Row = ["Ion Popa", south, "Boris"];
  const other: Row = ["Ana Rusu", "0700 900 103", "Anna"];
  const before = [first, second, other];

  test.each<[string, readonly Row[], string]>([
    [
      "an exchange of the telephones is asked about",
      [["Ion Popa", south, "Anna"], ["Ion Popa", north, "Boris"], other],
      "several",
    ],
    ["a sort is none", [second, first, other], "2"],
    ["an inserted row is none", [other, first, second], "4"],
    ["another manager is none", [first, ["Ion Popa", south, "Vera"], other], "3"],
  ])("%s", async (_, after, expected) => expect(await found(before, after)).toBe(expected));
});
