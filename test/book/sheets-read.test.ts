/** What the rows of a workbook tell: which call is which, how a contact stands, whose name it is, which dates are in doubt. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameColumn } from "../../src/book/headings/people-columns.ts";
import { openBook } from "../../src/book/open-book.ts";
import { rowOfCall, rowsOfCalls } from "../../src/book/sheets/calls-known.ts";
import { firstDateDoubt } from "../../src/book/sheets/date-doubt.ts";
import { endedByCalls } from "../../src/book/sheets/ended-by-calls.ts";
import { fullNameIn, inColumnOrder, splitName } from "../../src/book/sheets/full-name.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import { callTo, day } from "../support/desks.ts";
import { gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";

const bookOf = (contacts: Written[][], calls: Written[][] = []) =>
  openBook(
    new MemoryWorkbook([
      { title: "Contacts", rows: contacts },
      ...(calls.length === 0 ? [] : [{ title: "Calls", rows: calls }]),
    ]),
    { today: day },
  );

describe("which row of Calls is which call", () => {
  const headings = ["Call id", "When", "Contact", "Phone", "Outcome", "Number"];
  const contacts: Written[][] = [
    ["Name", "Phone", "Next contact date"],
    ["C1", "+37369000001", due],
  ];
  const at = "@2026-11-23T10:15";
  const call = (id: string, more: Partial<LoggedCall> = {}) => callTo(1, id, { number: 1, ...more });
  const knownIn = async (calls: Written[][], ...known: LoggedCall[]) =>
    Object.fromEntries(rowsOfCalls(await (await bookOf(contacts, [headings, ...calls])).calls(), known));

  test("is told by the id", async () => {
    const rows = [
      ["a", at, "C1", null, "later", 1],
      ["b", at, "C1", null, "later", 1],
    ];
    expect(await knownIn(rows, call("b"))).toEqual({ a: 2, b: 3 });
    const calls = await (await bookOf(contacts, [headings, ...rows])).calls();
    expect(rowOfCall(calls, call("b"))).toBe(3);
    expect(rowOfCall(calls, call("c"))).toBeNull();
    expect(rowOfCall(null, call("b"))).toBeNull();
  });

  test("is told by moment, name, outcome and number where the id has gone, each row for one call only", async () => {
    const row = [null, at, "C1", null, "later", 1];
    expect(await knownIn([row], call("a"), call("b"))).toEqual({ a: 2 });
    expect(await knownIn([row, row], call("a"), call("b"))).toEqual({ a: 2, b: 3 });
    expect(await knownIn([row, ["a", at, "C1", null, "later", 1]], call("a"), call("b"))).toEqual({
      a: 3,
      b: 2,
    });
  });

  test.each<[what: string, row: Written[]]>([
    ["another minute", [null, "@2026-11-23T10:16", "C1", null, "later", 1]],
    ["another day", [null, "@2026-11-22T10:15", "C1", null, "later", 1]],
    ["no moment", [null, "soon", "C1", null, "later", 1]],
    ["another name", [null, at, "C2", null, "later", 1]],
    ["no name", [null, at, null, null, "later", 1]],
    ["another outcome", [null, at, "C1", null, "refused", 1]],
    ["no outcome", [null, at, "C1", null, null, 1]],
    ["another number", [null, at, "C1", null, "later", 2]],
  ])("is not told by a row of %s", async (_, row) => {
    expect(await knownIn([row], call("a"))).toEqual({});
  });

  test("needs no number where the sheet has no such column, and no name where the contact has none", async () => {
    const rows = [headings.slice(0, 5), [null, at, "C1", null, "later"]];
    const calls = await (await bookOf(contacts, rows)).calls();
    expect(rowOfCall(calls, call("a", { number: 7 }))).toBe(2);
    const unnamed = { row: 2, id: null, name: "", phone: "+37369000001" };
    expect(await knownIn([[null, at, null, null, "later", 1]], call("a", { contact: unnamed }))).toEqual({
      a: 2,
    });
  });
});

describe("a name in several columns", () => {
  const columns = (...parts: NameColumn["part"][]): NameColumn[] =>
    parts.map((part, index) => ({ column: index + 1, part }));
  const split = (name: string, names: readonly NameColumn[]) =>
    names.map(({ column }) => splitName(name, names).get(column) ?? null);
  const read = (cells: readonly Written[], names: readonly NameColumn[]) =>
    fullNameIn({ grid: gridOf(makeSheet({ title: "S", rows: [cells] }), {}), names }, 1);

  test.each<[name: string, parts: NameColumn["part"][], split: (string | null)[]]>([
    ["Ana Rusu", ["full"], ["Ana Rusu"]],
    ["Ana Maria Rusu", ["given", "family"], ["Ana Maria", "Rusu"]],
    ["Ana", ["given", "family"], ["Ana", null]],
    ["Ana", ["family", "given"], [null, "Ana"]],
    ["Сидоров Пётр", ["family", "given"], ["Сидоров", "Пётр"]],
    ["Сидоров Пётр Ильич", ["family", "given"], ["Сидоров", "Пётр Ильич"]],
    ["Сидоров Пётр Ильич", ["family", "given", "middle"], ["Сидоров", "Пётр", "Ильич"]],
    ["Сидоров Пётр", ["family", "given", "middle"], ["Сидоров", "Пётр", null]],
    ["Олег Петрович", ["family", "given", "middle"], [null, "Олег", "Петрович"]],
    ["Олег Петрович", ["family", "given"], [null, "Олег Петрович"]],
    ["Ana Maria Rusu", ["given", "middle", "family"], ["Ana", "Maria", "Rusu"]],
    ["Ana Rusu", ["given", "middle", "family"], ["Ana", null, "Rusu"]],
    ["  Ana   Rusu ", ["given", "family"], ["Ana", "Rusu"]],
  ])("%s goes into %j as %j", (name, parts, expected) => {
    expect(split(name, columns(...parts))).toEqual(expected);
  });

  test("is read back as it was, whatever it is and wherever it stands", () => {
    const word = fc.constantFrom("Ana", "Пётр", "Ștefan", "O'Neil", "de", "Ли");
    const parts = fc.constantFrom(
      columns("full"),
      columns("given", "family"),
      columns("family", "given"),
      columns("family", "given", "middle"),
      columns("given", "middle", "family"),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), parts, (words, names) => {
        expect(read(split(words.join(" "), names), names)).toBe(words.join(" "));
      }),
    );
  });

  test.each<[name: string, parts: NameColumn["part"][], ordered: string]>([
    ["Мария Сидорова", ["family", "given"], "Сидорова Мария"],
    ["Сидорова Мария", ["family", "given"], "Сидорова Мария"],
    ["Олег Петрович Кузнецов", ["family", "given", "middle"], "Кузнецов Олег Петрович"],
    ["Ion Ceban", ["family", "given"], "Ceban Ion"],
    ["Ștefan Țurcanu", ["family", "given"], "Țurcanu Ștefan"],
    ["Smith, John", ["given", "family"], "John Smith"],
    ["Artiom Popescu", ["family", "given"], "Popescu Artiom"],
    ["Ли Ван", ["family", "given"], "Ли Ван"],
    ["Ирина Левкович", ["family", "given", "middle"], "Левкович Ирина"],
    ["Мария Сидорова", ["full"], "Мария Сидорова"],
    ["Mary Ann Smith", ["given", "family"], "Mary Ann Smith"],
  ])("%s is told in the order of %j: %s", (name, parts, ordered) => {
    expect(inColumnOrder(name, columns(...parts))).toBe(ordered);
    expect(read(split(ordered, columns(...parts)), columns(...parts))).toBe(ordered);
  });

  test("is none where nothing, or a word for nothing, stands there", () => {
    for (const nothing of [null, "-", "n/a"]) {
      expect(read([nothing], columns("full"))).toBeNull();
      expect(read([nothing, nothing], columns("given", "family"))).toBeNull();
      expect(read([nothing, "Rusu"], columns("given", "family"))).toBe("Rusu");
    }
    expect(splitName("Ana", [])).toEqual(new Map());
  });
});

describe("a date in doubt", () => {
  const doubtIn = async (...dates: Written[]) =>
    firstDateDoubt(
      (await bookOf([["Name", "Next contact date"], ...dates.map((date, n) => [`C${n}`, date])])).contacts,
    );

  test("is the first that can be read both ways", async () => {
    expect(await doubtIn(due, "perhaps", "11/12/2026", "10/12/2026")).toEqual({
      ...{ cell: "Contacts!B4", text: "11/12/2026", dayFirst: "2026-12-11", monthFirst: "2026-11-12" },
    });
  });

  test("is none where each can be read one way only, or both ways alike, or not at all", async () => {
    expect(await doubtIn(due, "perhaps", "31/31/2026")).toBeNull();
    expect(await doubtIn("11/11/2026", "12/12/2026")).toBeNull();
    expect(await doubtIn("25/12/2026", "11/12/2026")).toBeNull();
  });
});

describe("a contact that a call has ended", () => {
  const calls = ["When", "Contact", "Phone", "Outcome", "Undone"];
  const phone = "+37369000001";
  const ended = async (
    rows: Written[][],
    contact: Written[] = [],
    more: string[] = ["Last outcome", "Attempts", "Last call"],
    others: Written[][] = [],
  ) => {
    const contacts = [
      ["Name", "Phone", "Next contact date", ...more],
      ["C1", phone, due, ...contact],
      ...others,
    ];
    const book = await bookOf(contacts, [["Call id", ...calls], ...rows.map((row, n) => [`c-${n}`, ...row])]);
    return [...(await endedByCalls(book, book.contacts.rows))];
  };
  const won: Written[] = ["@2026-11-20T10:00", "C1", phone, "won", null];

  test("is one whose last call won or refused it", async () => {
    expect(await ended([won])).toEqual([2]);
    expect(await ended([["@2026-11-20T10:00", "c1", "0037369000001", "refused", null]])).toEqual([2]);
    expect(await ended([])).toEqual([]);
    const later: Written[] = ["@2026-11-21T10:00", "C1", phone, "later", null];
    expect(await ended([won, later])).toEqual([]);
    expect(await ended([later, won])).toEqual([]);
    expect(await ended([won, ["@2026-11-21T10:00", "C1", phone, "skipped", null]])).toEqual([2]);
    expect(await ended([won, ["@2026-11-21T10:00", "C1", phone, "moved", null]])).toEqual([2]);
  });

  test.each<[what: string, row: Written[]]>([
    ["was undone", ["@2026-11-20T10:00", "C1", phone, "won", "yes"]],
    ["was with another name", ["@2026-11-20T10:00", "C2", phone, "won", null]],
    ["was with another phone", ["@2026-11-20T10:00", "C1", "+37369000009", "won", null]],
    ["was with nobody", ["@2026-11-20T10:00", null, phone, "won", null]],
  ])("is none whose only such call %s", async (_, row) => {
    expect(await ended([row])).toEqual([]);
  });

  test("is none whose row shows that nobody was called; an empty cell shows nothing", async () => {
    const more = ["Attempts", "Last call"];
    const busy: Written[][] = [
      ["C8", "+37369000008", due, 3, "@2026-11-19"],
      ["C9", "+37369000009", due, 4, "@2026-11-18"],
    ];
    expect(await ended([won], [0, "-"], more, busy)).toEqual([]);
    expect(await ended([won], [0, null], more, busy)).toEqual([2]);
    expect(await ended([won], [null, null], more, busy)).toEqual([2]);
    expect(await ended([won], [0, "@2026-11-20"], more, busy)).toEqual([2]);
    expect(await ended([won], [2, "-"], more, busy)).toEqual([2]);
  });

  test("is none that was opened again: its column has the word and says another", async () => {
    const words = (...all: string[]): Written[][] =>
      all.map((word, n) => [`N${n}`, `+3736900001${n}`, due, word]);
    expect(await ended([won], ["later"], ["Last outcome"], words("won", "refused"))).toEqual([]);
    expect(await ended([won], ["later"], ["Last outcome"], words("later", "refused"))).toEqual([2]);
    expect(await ended([won], [null], ["Last outcome"], words("won", "refused"))).toEqual([2]);
  });

  test("is none of two alike in name and phone", async () => {
    const twin: Written[][] = [["C1", phone, due]];
    expect(await ended([won], [], [], twin)).toEqual([]);
    expect(await ended([won], [], [], [["C1", "+37369000007", due]])).toEqual([2]);
  });
});

describe("how a contact stands", () => {
  const standing = async (heading: string, ...cells: Written[]) => {
    const filler: Written[] = heading === "Do not call" ? [true, "x"] : ["warm", "in progress"];
    const rows = [...cells, ...filler].map((cell, n) => [`C${n}`, `+3736900000${n}`, due, cell]);
    const { contacts } = await bookOf([["Name", "Phone", "Next contact date", heading], ...rows]);
    return contacts.rows
      .slice(0, cells.length)
      .map((key) => [contacts.mustNotBeCalled(key), contacts.isClosed(key)]);
  };

  test("is told by the words of its status", async () => {
    expect(await standing("Status", "do not call", "won", "lost", "new", null, 1)).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  test("is told by a yes in a column of such marks", async () => {
    const marks = await standing(
      "Do not call",
      true,
      false,
      1,
      0,
      2,
      "x",
      "yes",
      "no",
      "-",
      "do not call",
      null,
    );
    expect(marks.map(([isMarked]) => isMarked)).toEqual([
      ...[true, false, true, false, false, true, true, false, false, true, false],
    ]);
  });
});
