/** What `check` finds in the contacts and in the calls: each thing by itself, with its cell, and nothing where all is well. */
import { describe, expect, test } from "vitest";
import { checkCalls, notKeptIn } from "../../src/book/checks/check-calls.ts";
import { checkContacts } from "../../src/book/checks/check-contacts.ts";
import { openBook } from "../../src/book/open-book.ts";
import { type CallField, callColumn, callFields } from "../../src/records/call/fields.ts";
import type { NamedContact } from "../../src/rules/contacts/contact.ts";
import type { Folding } from "../../src/rules/refusals/folding.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const day = "2026-11-23";
const due = `@${day}`;

/** A workbook in which rows have names of their own. */
class NeedingIds extends MemoryWorkbook {
  override readonly needsIds = true;
}

async function found(
  rows: readonly (readonly Written[])[],
  more: Partial<SheetFixture> & {
    readonly called?: readonly NamedContact[];
    readonly needsIds?: boolean;
  } = {},
) {
  const { called = [], needsIds = false, ...sheet } = more;
  const sheets = [{ title: "Base", rows, ...sheet }];
  const workbook = needsIds ? new NeedingIds(sheets) : new MemoryWorkbook(sheets);
  return checkContacts(await openBook(workbook, { today: day }), day, called);
}

describe("in the contacts", () => {
  test("dates are counted: those with one, without, no longer called, and that can't be read", async () => {
    const rows: Written[][] = [
      ["Name", "Next contact date", "Status", "Do not call"],
      ["Ann", due, null, null],
      ["Bob", "25.11.2026", null, null],
      ["Cid", null, null, null],
      ["Dot", null, "refused", null],
      ["Eve", null, null, "yes"],
      ["Fay", "31.02.2026", null, null],
      ["Gus", "1 декабря", null, null],
      ["Hal", "@2028-11-23", null, null],
      ["Ivy", "@2028-11-24", null, null],
    ];
    expect(await found(rows)).toEqual({
      ...{ count: 9, dated: 5, undated: 1, noLongerCalled: 2, yearless: 1, ids: null },
      unreadableDates: [{ cell: "Base!B7", row: 7, name: "Fay", found: "31.02.2026" }],
      farDates: [{ cell: "Base!B10", row: 10, name: "Ivy", found: "2028-11-24" }],
      ...{ unreadableRenewals: [], formulas: [], samePhones: [], longNumbers: [], shortLists: [] },
    });
  });

  test("a day of a renewal that can't be read", async () => {
    const rows: Written[][] = [
      ["Name", "Next contact date", "Renewal date"],
      ["Ann", due, "@2027-01-01"],
      ["Bob", due, "31.02.2027"],
      ["Cid", due, null],
    ];
    expect((await found(rows)).unreadableRenewals).toEqual([
      { cell: "Base!C3", row: 3, name: "Bob", found: "31.02.2027" },
    ]);
  });

  test("a next contact that a formula works out", async () => {
    const { formulas } = await found([
      ["Name", "Next contact date"],
      ["Ann", due],
      ["Bob", "=TODAY()"],
    ]);
    expect(formulas).toEqual([{ cell: "Base!B3", row: 3, name: "Bob", found: "" }]);
  });

  test("phones that several have, and one that was rounded", async () => {
    const rows: Written[][] = [
      ["Name", "Phone", "Next contact date"],
      ["Ann", "+7 900 111-22-33", due],
      ["Bob", "8 (900) 111 22 33", due],
      ["Cid", "+7 900 111-22-34, +7 900 111-22-34", due],
      ["Dot", 1e15, due],
      ["Eve", 999_999_999_999_999, due],
    ];
    const { longNumbers, samePhones } = await found(rows);
    const [ann, bob] = [
      { row: 2, name: "Ann" },
      { row: 3, name: "Bob" },
    ];
    expect(samePhones).toEqual([{ phone: "+7 900 111-22-33", contacts: [ann, bob] }]);
    expect(longNumbers).toEqual([{ cell: "Base!B5", row: 5, name: "Dot", found: "1000000000000000" }]);
  });

  test("a drop-down that lacks words for some outcomes", async () => {
    const all = ["refused", "won", "later", "no answer", "wrong number"];
    const rows: Written[][] = [
      ["Name", "Next contact date", "Status", "Last outcome"],
      ["Ann", due, null, null],
    ];
    const lists = async (status: string[] | null, outcome: string[] | null) => {
      const choices = new Map<number, readonly string[]>();
      if (status !== null) choices.set(3, status);
      if (outcome !== null) choices.set(4, outcome);
      const { shortLists } = await found(rows, { choices });
      return shortLists.map(({ cell, field, heading, outcomes }) => [field, heading, cell, outcomes.join()]);
    };
    expect(await lists(null, null)).toEqual([]);
    const [whole] = await lists(["x"], null);
    expect(whole?.slice(0, 3)).toEqual(["status", "Status", "Base!C1"]);
    const [some] = await lists(null, all.slice(1));
    expect(some).toEqual(["lastOutcome", "Last outcome", "Base!D1", expect.stringContaining("refused")]);
    expect(some?.[3]).not.toContain("won");
    const { shortLists } = await found([rows[0] ?? []], { choices: new Map([[3, ["x"]]]) });
    expect(shortLists).toEqual([]);
  });

  describe("names of rows", () => {
    const headings: Written[] = ["Name", "Phone", "Next contact date", "followup id"];
    const people: Written[][] = [
      ["Ann", "0700 900 001", due, "aaaaaaaa"],
      ["Bob", "0700 900 002", due, "bbbbbbbb"],
      ["Cid", "0700 900 003", due, null],
      ["Dot", "0700 900 004", due, "bbbbbbbb"],
    ];
    const called = (name: string, phone: string, id: string | null): NamedContact => ({
      row: 2,
      name,
      phone,
      id,
    });

    test("that are missing or doubled", async () => {
      const { ids } = await found([headings, ...people]);
      expect(ids).toEqual({
        blank: [4],
        doubled: [{ id: "bbbbbbbb", rows: [3, 5] }],
        moved: [],
        isAtEnd: false,
      });
    });

    test("that were left behind by a sort", async () => {
      const moved = async (...contacts: NamedContact[]) =>
        (await found([headings, ...people], { called: contacts, needsIds: true })).ids?.moved;
      expect(await moved(called("Ann", "0700 900 001", "aaaaaaaa"))).toEqual([]);
      expect(await moved(called("Bob", "0700 900 002", "aaaaaaaa"))).toEqual([{ row: 3, name: "Bob" }]);
      expect(await moved(called("Bob", "0700 900 002", "cccccccc"))).toEqual([]);
      expect(await moved(called("Bob", "0700 900 002", null))).toEqual([]);
      expect(await moved(called("Zoe", "0700 900 009", "aaaaaaaa"))).toEqual([]);
      expect(await moved(called("Dot", "0700 900 004", "bbbbbbbb"))).toEqual([]);
      // Only what the latest call under an id says counts.
      const [first, latest] = [
        called("Bob", "0700 900 002", "aaaaaaaa"),
        called("Ann", "0700 900 001", "aaaaaaaa"),
      ];
      expect(await moved(first, latest)).toEqual([]);
      const file = await found([headings, ...people], { called: [first] });
      expect(file.ids?.moved).toEqual([]);
    });

    test("that stand to the right of the table, where a sort doesn't reach them", async () => {
      const isAtEnd = async (needsIds: boolean, row: Written[]) =>
        (await found([row, ["Ann", "0700 900 001", due, "aaaaaaaa"]], { needsIds })).ids?.isAtEnd;
      expect([await isAtEnd(true, headings), await isAtEnd(false, headings)]).toEqual([true, false]);
      const first = await found(
        [
          ["followup id", "Name", "Next contact date"],
          ["aaaaaaaa", "Ann", due],
        ],
        {
          needsIds: true,
        },
      );
      expect(first.ids?.isAtEnd).toBe(false);
    });
  });
});

describe("in the calls", () => {
  const names = ["Price"];
  const folding: Folding = {
    fold: (text) => (text === "Price" ? { kind: "reason", reason: 0, also: [] } : { kind: "unsorted" }),
  };
  const fields = ["id", "at", "contact", "outcome", "reason"] as const;

  async function calls(...rows: readonly Written[][]) {
    const headings = fields.map((field) => callColumn(field).headings.en[0]);
    const base = {
      title: "Base",
      rows: [
        ["Name", "Next contact date"],
        ["Ann", due],
      ],
    };
    return openBook(new MemoryWorkbook([base, { title: "Calls", rows: [headings, ...rows] }]), {
      today: day,
    });
  }

  const check = async (reasons: readonly string[], ...rows: readonly Written[][]) =>
    checkCalls(await (await calls(...rows)).calls(), folding, reasons);

  test("nothing where there is no sheet of them, or all is well", async () => {
    const nothing = { unknownOutcomes: [], unknownReasons: [], undatedCalls: [], doubledIds: [] };
    expect(checkCalls(null, folding, names)).toEqual({ count: 0, ...nothing });
    expect(await check(names, ["a", due, "Ann", "won", null])).toEqual({ count: 1, ...nothing });
  });

  test("what can't be counted, the most frequent first, with where it stands first", async () => {
    const findings = await check(
      names,
      ["a", due, "Ann", "sunny", null],
      ["b", due, "Ann", "rainy", null],
      ["c", "soon", "Ann", "rainy", null],
      ["a", null, "Ann", "won", "far"],
      ["d", due, "Ann", "refused", "Price"],
      ["e", due, "Ann", "refused", "pricey"],
      ["f", due, "Ann", "refused", "far"],
      ["g", due, "Ann", "refused", "far"],
      ["h", due, "Ann", null, "far"],
      [null, due, "Ann", "refused", "odd"],
      [null, due, "Ann", "refused", null],
    );
    expect(findings).toEqual({
      count: 11,
      unknownOutcomes: [
        { found: "rainy", count: 2, cell: "Calls!D3" },
        { found: "sunny", count: 1, cell: "Calls!D2" },
      ],
      unknownReasons: [
        { found: "far", count: 2, cell: "Calls!E8" },
        { found: "pricey", count: 1, cell: "Calls!E7" },
        { found: "odd", count: 1, cell: "Calls!E11" },
      ],
      undatedCalls: [
        { found: "soon", count: 1, cell: "Calls!B4" },
        { found: "", count: 1, cell: "Calls!B5" },
      ],
      doubledIds: [{ id: "a", rows: [2, 5] }],
    });
    expect((await check([], ["a", due, "Ann", "refused", "odd"])).unknownReasons).toEqual([]);
  });

  test("the columns that somebody's own sheet lacks, but that of undo", async () => {
    expect(notKeptIn({ callsPlace: null, language: "en" })).toEqual([]);
    const place = { title: "Calls", headingRow: 1, lost: null } as const;
    const some = new Map<CallField, number>([
      ["id", 1],
      ["at", 2],
    ]);
    expect(notKeptIn({ callsPlace: { ...place, columns: some, isOurs: true }, language: "en" })).toEqual([]);
    const lacking = notKeptIn({ callsPlace: { ...place, columns: some, isOurs: false }, language: "ru" });
    const all = callFields.filter((field) => !["id", "at", "undone"].includes(field));
    expect(lacking).toEqual(all.map((field) => callColumn(field).headings.ru[0]));
  });
});
