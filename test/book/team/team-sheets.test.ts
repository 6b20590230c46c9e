/** The Team and Complaints sheets as people fill them in, and what they keep from whom. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { heldCards } from "../../../src/book/team/held-cards.ts";
import { managersMeant, managersOf, withManagers } from "../../../src/book/team/named-managers.ts";
import { hasOwnerColumn, teamHistoryOf } from "../../../src/book/team/team-history.ts";
import type { Folding } from "../../../src/rules/refusals/folding.ts";
import { complaintHeadings, teamHeadings } from "../../../src/words/sheets/team-sheets.ts";
import { callTo } from "../../support/desks.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const day = "2026-11-23";
const due = `@${day}`;
const people: SheetFixture = {
  title: "Base",
  rows: [
    ["Name", "Phone", "Next contact date", "Owner", "Value"],
    ["Ann", "+37369000001", due, "Emma", 100],
    ["Bob", "+37369000002", due, "IVAN", 900],
    ["Cid", "+37369000003", due, null, null],
    ["Dot", "+37369000004", null, " emma ", "1 500"],
  ],
};
const team = (...rows: Written[][]): SheetFixture => ({
  title: "Team",
  rows: [Object.values(teamHeadings.en), ...rows],
});
const complaints = (...rows: Written[][]): SheetFixture => ({
  title: "Complaints",
  rows: [["House rules"], Object.values(complaintHeadings.en), ...rows],
});
const open = (...sheets: SheetFixture[]) => openBook(new MemoryWorkbook([people, ...sheets]), { today: day });
const nothing: Folding = { fold: () => ({ kind: "unsorted" }) };

describe("the Team sheet", () => {
  test("one row a manager, in its order; without a name none", async () => {
    const book = await open(
      team(
        ["Emma", "@2025-01-10", null, "@2025-03-01", null, "@2026-11-01", null, "x"],
        [null, "@2025-01-10"],
        ["Ivan", "01.02.2026", "Emma", "yes", 500, null, "yes"],
        ["Oleg", null, "not yet", "not yet", "1 000", "soon", "no"],
        ["Ala", null, "-", null],
      ),
    );
    const empty = {
      since: null,
      mentor: null,
      admitted: null,
      isAdmitted: false,
      dealsUpTo: null,
      checked: null,
    };
    expect(await book.team()).toEqual([
      {
        ...{ ...empty, manager: "Emma", since: "2025-01-10", admitted: "2025-03-01", checked: "2026-11-01" },
        withDifficult: null,
      },
      {
        ...{
          ...empty,
          manager: "Ivan",
          since: "2026-02-01",
          mentor: "Emma",
          isAdmitted: true,
          dealsUpTo: 500,
        },
        withDifficult: true,
      },
      { ...empty, manager: "Oleg", dealsUpTo: 1000, withDifficult: false },
      { ...empty, manager: "Ala", withDifficult: null },
    ]);
  });

  test("with few of its columns, and none", async () => {
    const few: SheetFixture = {
      title: "Team",
      rows: [
        ["Manager", "Since"],
        ["Emma", null],
      ],
    };
    expect(await (await open(few)).team()).toMatchObject([
      { manager: "Emma", mentor: null, withDifficult: null },
    ]);
    expect(await (await open()).team()).toEqual([]);
  });
});

describe("the Complaints sheet", () => {
  test("a row of any of contact, manager and words; none of the rows above the headings", async () => {
    const book = await open(
      complaints(
        [
          "c-1",
          due,
          "Ann",
          "+37369000001",
          "Emma",
          "rude\nagain",
          "sorry",
          "http://x/1",
          due,
          null,
          "@2026-11-24",
        ],
        [null, null, null, "+37369000002", null, null, "-"],
        [null, "23.11.2026", "Bob", null, null, null, "-", null, "not yet", null, "no", null, "✓"],
        [null, null, null, null, "Ivan", null, null, null, "yes"],
        [null, null, null, null, null, "late"],
      ),
    );
    const sheet = await book.complaints();
    const empty = {
      ...{ when: null, contact: null, phone: null, about: null, said: null, answer: null, recording: null },
      ...{ apologised: null, settled: null, undone: false },
    };
    expect(sheet?.complaints).toEqual([
      {
        ...{
          ...empty,
          row: 3,
          when: day,
          contact: "Ann",
          phone: "+37369000001",
          about: "Emma",
          said: "rude\nagain",
        },
        ...{ answer: "sorry", recording: "http://x/1", apologised: { day }, settled: { day: "2026-11-24" } },
      },
      { ...empty, row: 5, when: day, contact: "Bob", undone: true },
      { ...empty, row: 6, about: "Ivan", apologised: { day: null } },
      { ...empty, row: 7, said: "late" },
    ]);
    expect([sheet?.rowOf("c-1"), sheet?.rowOf("c-2")]).toEqual([3, null]);
  });
});

describe("whom a card is kept from", () => {
  const complained = (settled: Written, undone: Written = null) =>
    complaints([
      null,
      due,
      "Ann",
      "+37369000001",
      "emma",
      "rude",
      null,
      null,
      null,
      null,
      settled,
      null,
      undone,
    ]);

  test("nobody, where there is neither sheet: none is read", async () => {
    const held = await heldCards(await open(), day);
    expect([2, 3, 4, 5].map(held)).toEqual(Array(4).fill({ keptBack: null, complaint: null }));
  });

  test("whom an open complaint is about, with its words; the others' cards are dealt", async () => {
    const held = await heldCards(await open(complained(null)), day);
    const ann = { keptBack: { why: "complaint", to: null }, complaint: "rude" };
    expect([2, 2, 3].map(held)).toEqual([ann, ann, { keptBack: null, complaint: null }]);
  });

  test.each<[string, SheetFixture, boolean]>([
    ["settled today", complained(due), false],
    ["to be settled tomorrow", complained("@2026-11-24"), true],
    ["not settled yet", complained("no"), true],
    ["taken back", complained(null, "✓"), false],
    ["of somebody else", complaints([null, due, "Zoe", null, "emma", "rude"]), false],
  ])("a complaint that is %s", async (_, sheet, isHeld) => {
    const held = await heldCards(await open(sheet), day);
    expect(held(2).complaint).toBe(isHeld ? "rude" : null);
    expect(held(2).keptBack === null).toBe(!isHeld);
  });

  test("a newcomer, above what he may deal with: his mentor gets it", async () => {
    const held = await heldCards(await open(team(["Ivan", null, "Emma", null, 500], ["Emma"])), day);
    expect(held(3)).toEqual({ keptBack: { why: "value", to: "Emma" }, complaint: null });
    expect(held(2).keptBack).toBeNull();
    const more = await heldCards(await open(team(["Ivan", null, "Emma", null, 900], ["Emma"])), day);
    expect(more(3).keptBack).toBeNull();
  });
});

describe("the managers", () => {
  test("each once: as the Team sheet spells the name, else as the owner column does", async () => {
    const book = await open(team(["EMMA ", null, null, "x"], ["Oleg", null]));
    expect(await managersOf(book)).toEqual(["EMMA", "Oleg", "IVAN"]);
    expect(await managersOf(await open())).toEqual(["Emma", "IVAN"]);
  });

  test.each([
    ["ivan", ["Ivan"]],
    ["Ivan ", ["Ivan"]],
    ["ivan p", ["Ivan Petrov", "Ivan Popa"]],
    ["petrov ivan", ["Ivan Petrov"]],
    ["po", ["Ivan Popa"]],
    ["zoe", []],
    ["ivan iva", []],
    ["popa ivan", ["Ivan Popa"]],
  ])("%s may mean %j", (typed, expected) => {
    expect(managersMeant(["Ivan Petrov", "Ivan Popa", "Ivan"], typed)).toEqual(expected);
  });

  test("of a call are named as the workbook names them", async () => {
    const book = await open();
    const named = async (key: number, more: Parameters<typeof callTo>[2]) => {
      const { about, handedTo, owner } = await withManagers(
        book,
        key,
        callTo(1, "c-1", { owner: null, ...more }),
      );
      return { owner, about, handedTo };
    };
    expect(await named(2, {})).toEqual({ owner: null, about: null, handedTo: null });
    expect(await named(2, { complaint: "rude" })).toEqual({ owner: "Emma", about: "Emma", handedTo: null });
    expect(await named(2, { complaint: "rude", about: "iv" })).toEqual({
      owner: "Emma",
      about: "IVAN",
      handedTo: null,
    });
    expect(await named(2, { complaint: "rude", about: "zoe" })).toMatchObject({ about: "zoe" });
    expect(await named(2, { complaint: "rude", owner: "Oleg" })).toMatchObject({
      owner: "Oleg",
      about: "Oleg",
    });
    expect(await named(2, { handedTo: "ivan" })).toEqual({ owner: "Emma", about: null, handedTo: "IVAN" });
    expect(await named(2, { handedTo: "a" })).toMatchObject({ handedTo: "a" });
    expect(await named(4, { complaint: "rude" })).toMatchObject({ owner: null, about: null });
  });
});

describe("the history of a team", () => {
  test("is everything that its page counts", async () => {
    const calls: SheetFixture = {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Outcome", "Owner"],
        ["a", due, "Ann", "won", null],
        ["b", due, "Bob", "won", "Emma"],
      ],
    };
    const noOwner: SheetFixture = {
      title: "Base",
      rows: [
        ["Name", "Next contact date"],
        ["Ann", due],
      ],
    };
    const sorted = { folding: nothing, reasons: [] };
    const read = async (...sheets: SheetFixture[]) =>
      teamHistoryOf(await openBook(new MemoryWorkbook(sheets), { today: day }), sorted);
    const whole = await read(people, calls, team(["Emma", null]), complaints([null, due, "Ann"]));
    expect(whole.calls.map(({ row }) => row)).toEqual([2, 3]);
    expect(whole.contacts).toEqual([
      {
        ...{ row: 2, name: "Ann", phone: "+37369000001", owner: "Emma", value: 100 },
        ...{ next: { kind: "set", day, time: null }, closed: false, renewal: null },
      },
      expect.objectContaining({ row: 3, owner: "IVAN", value: 900 }),
      expect.objectContaining({ row: 4, owner: null, value: null }),
      expect.objectContaining({ row: 5, value: 1500, next: { kind: "none" } }),
    ]);
    expect([whole.team.length, whole.complaints.length, whole.hasOwners]).toEqual([1, 1, true]);
    expect((await read(noOwner, calls)).hasOwners).toBe(true);
    expect((await read(noOwner)).hasOwners).toBe(false);
    const sheetOf = (title: string, name: string): SheetFixture => ({
      title,
      rows: [
        ["Name", "Next contact date"],
        [name, due],
      ],
    });
    const sheets = [sheetOf("Мария Попова", "Анна"), sheetOf("Иван Петров", "Олег")];
    const byTitle = await openBook(new MemoryWorkbook(sheets), {});
    expect(hasOwnerColumn(byTitle.contacts)).toBe(true);
  });

  test("a renewal is told where the column has a day", async () => {
    const rows: Written[][] = [
      ["Name", "Next contact date", "Renewal date"],
      ["Ann", due, "@2027-01-15"],
      ["Bob", due, "soon"],
    ];
    const book = await openBook(new MemoryWorkbook([{ title: "Base", rows }]), { today: day });
    const { contacts } = await teamHistoryOf(book, { folding: nothing, reasons: [] });
    expect(contacts.map(({ renewal }) => renewal)).toEqual(["2027-01-15", null]);
  });
});
