/** Text files as tables: how they are written and parted, what is a number or a date, and where they are broken. */
import { describe, expect, test } from "vitest";
import { typedColumns } from "../../../src/documents/import/column-kinds.ts";
import { decodeText } from "../../../src/documents/import/text-encoding.ts";
import { readTextTable } from "../../../src/documents/import/text-table.ts";

/** Cells as a test writes them: texts and numbers as they are, days with an "@". */
function shown(rows: ReturnType<typeof typedColumns>): unknown[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (cell.kind === "date") return `@${cell.day}${cell.time === null ? "" : ` ${cell.time}`}`;
      return cell.kind === "text" ? cell.text : cell.value;
    }),
  );
}

/** The cells under a heading. */
function column(...values: readonly string[]): unknown[] {
  return shown(typedColumns([["H"], ...values.map((value) => [value])]))
    .slice(1)
    .map(([cell]) => cell);
}

describe("a column", () => {
  test.each<[string, string[], unknown[]]>([
    ["numbers", ["1", "20", "300"], [1, 20, 300]],
    ["numbers with an empty cell", ["1", " ", "-3"], [1, null, -3]],
    ["decimals of both kinds", ["1,25", "0.5"], [1.25, 0.5]],
    ["blanks around", [" 7 ", "8"], [7, 8]],
    ["a leading zero", ["007", "1"], ["007", "1"]],
    ["a plus", ["+5", "6"], ["+5", "6"]],
    ["phones of nine digits", ["690000012", "690000013"], ["690000012", "690000013"]],
    ["phones of seven digits", ["1234567", "1234568"], ["1234567", "1234568"]],
    ["amounts of very different sizes", ["1234567", "900"], [1234567, 900]],
    ["lengths that differ by one", ["1234567", "123456"], ["1234567", "123456"]],
    ["lengths that differ by two", ["1234567", "12345"], [1234567, 12345]],
    ["six digits all alike", ["123456", "654321"], [123456, 654321]],
    ["ten digits among short ones", ["1234567890", "1"], ["1234567890", "1"]],
    ["days and months", ["20.11", "01.12"], ["20.11", "01.12"]],
    ["days and months among others", ["20.11", "45.5"], [20.11, 45.5]],
    ["thousands", ["1.200", "12,500"], ["1.200", "12,500"]],
    ["thousands beside whole ones", ["1.200", "300"], ["1.200", "300"]],
    ["thousands beside decimals", ["1.200", "3.5"], [1.2, 3.5]],
    ["too many decimals", ["1.1234567", "1"], ["1.1234567", "1"]],
    ["a word among numbers", ["1", "many"], ["1", "many"]],
    ["days", ["21.11.2026", "1.2.2026"], ["@2026-11-21", "@2026-02-01"]],
    ["days with times", ["2026-11-21T10:15", "2026-11-22 9:05"], ["@2026-11-21 10:15", "@2026-11-22 09:05"]],
    ["months first", ["11/21/2026", "11/02/2026"], ["@2026-11-21", "@2026-11-02"]],
    ["a day that is none", ["21.11.2026", "31.02.2026"], ["21.11.2026", "31.02.2026"]],
    ["days with seconds", ["21.11.2026 10:15:30"], ["21.11.2026 10:15:30"]],
    ["marked telephones", ["'069000001", "'+373 69 000 001"], ["069000001", "+373 69 000 001"]],
    ["a quoted word", ["'Anna'", "'12"], ["'Anna'", "'12"]],
  ])("of %s", (_, values, cells) => {
    expect(column(...values)).toEqual(cells);
  });

  test("has a heading that stays text, and cells beyond the headings are read as well", () => {
    expect(shown(typedColumns([["1", ""], ["2", "3", "4"], ["5"]]))).toEqual([["1", null], [2, 3, 4], [5]]);
    expect(typedColumns([])).toEqual([[]]);
  });
});

function inTable(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)));
}

const bare16 = (text: string) => Buffer.from(text, "utf16le");

test.each<[string, Uint8Array, string]>([
  ["utf-8", Buffer.from("Имя;Ștefan"), "Имя;Ștefan"],
  ["utf-8", Buffer.from("\ufeffName"), "Name"],
  ["utf-8", Buffer.from("plain"), "plain"],
  ["utf-8", Buffer.alloc(0), ""],
  ["utf-16le", bare16("\ufeffИмя"), "Имя"],
  ["utf-16be", bare16("\ufeffИмя").swap16(), "Имя"],
  ["utf-16le", bare16("Name;Phone"), "Name;Phone"],
  ["utf-16be", bare16("Name;Phone").swap16(), "Name;Phone"],
  ["utf-16le", bare16("Имя клиента;Телефон;Адрес\r\n1;2;3\r\n"), "Имя клиента;Телефон;Адрес\r\n1;2;3\r\n"],
  ["windows-1251", inTable("Имя;Анна", "windows-1251"), "Имя;Анна"],
  ["windows-1251", inTable("№ Ёлка «ёж»", "windows-1251"), "№ Ёлка «ёж»"],
  ["windows-1250", inTable("Mihăiţă Şerban", "windows-1250"), "Mihăiţă Şerban"],
  ["windows-1250", inTable("Ştefan", "windows-1250"), "Ştefan"],
])("%s is told: %j", (encoding, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ encoding, text });
});

function table(text: string) {
  const { separator, sheet } = readTextTable(Buffer.from(text), "a.csv");
  return { separator, rows: shown(sheet.rows) };
}

describe("the separator", () => {
  test.each([
    ["a;b\n1;2\n", ";"],
    ["a,b\n1,2\n", ","],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ["one column\nx\n", ","],
    ["Name;Sum\nAnn;1,5\nBo;2,5\n", ";"],
    ['Name,Note\nAnn,"a;b;c"\nBo,"d;e;f"\n', ","],
    ["a;b;c\n1;2;3\nx,y\n", ";"],
    ["sep=|\na|b;c\n", "|"],
  ])("of %j is %j", (text, separator) => {
    expect(table(text).separator).toBe(separator);
  });

  test("that a file names is taken, and its line is none of the table", () => {
    expect(table("sep=;\r\na;b\r\nx;y\r\n").rows).toEqual([
      ["a", "b"],
      ["x", "y"],
    ]);
  });

  test("is told by the beginning of a long file, of which the last line may be cut", () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `name ${at};${at},5`);
    expect(table(`a;b\n${rows.join("\n")}`).separator).toBe(";");
  });
});

function broken(text: string) {
  try {
    table(text);
    return null;
  } catch (error) {
    return Object(error);
  }
}

describe("a broken file is named with its line and column", () => {
  test.each([
    ['Name,Phone\nAnn,1\nBo,"2\nCid,3\n', { line: 3, column: 2, why: "open-quote" }],
    ['"Name,Phone\n', { line: 1, why: "open-quote" }],
    ['sep=,\nName,Phone\nBo,"2\n', { line: 3, column: 2, why: "open-quote" }],
    ['Name,Note\n"two\nlines",x\nBo,"2\n', { line: 4, column: 2, why: "open-quote" }],
    [`a,b\nx,${"y".repeat(32_768)}\n`, { line: 2, column: 2, why: "too-long" }],
    [`a,b\n${"x,".repeat(16_384)}y\n`, { line: 2, column: 16_385, why: "too-many-columns" }],
    ["ab\r\ncd\u0001e", { line: 2, column: 3, why: "no-text" }],
    ["\u0001", { line: 1, column: 1, why: "no-text" }],
  ])("%#", (text, data) => {
    expect(broken(text)).toMatchObject({ code: "workbook.import-line", data: { file: "a.csv", ...data } });
  });

  test("a cell of the greatest length is none, nor is a stray control in a long text", () => {
    expect(broken(`a,b\nx,${"y".repeat(32_767)}\n`)).toBeNull();
    expect(table(`a,b\nx\u0001,${"y".repeat(400)}\n`).rows[1]?.[0]).toBe("x");
    expect(table("a;b\none\vtwo;x\n").rows[1]?.[0]).toBe("one\ntwo");
  });

  test("an empty one is said to be empty", () => {
    expect(broken("")).toMatchObject({ code: "workbook.import-empty", data: { file: "a.csv" } });
    expect(broken("\n\n")).toMatchObject({ code: "workbook.import-empty" });
  });
});
