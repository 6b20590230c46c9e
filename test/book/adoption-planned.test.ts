/** What is added to a table of people's own, and what is kept of what its owner has decided. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { planAdoption } from "../../src/book/plans/plan-adoption.ts";
import { type Decisions, noDecisions, planDecisions } from "../../src/book/plans/plan-decisions.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import { idHeading } from "../../src/words/sheets/headings.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { day } from "../support/desks.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings: Written[] = ["Name", "Phone", "City"];
const ion: Written[] = ["Ion Popa", "0700 900 001", "Kiel"];
const ana: Written[] = ["Ana Rusu", "0700 900 002", "Oslo"];
const clients: SheetFixture = { title: "Clients", rows: [headings, ion, ana] };
const calls: SheetFixture = {
  title: "Calls",
  rows: [["Call id", "Date", "Name", "Phone", "Outcome", "Reason", "In their own words"]],
};

/** A table whose rows may move. */
class MovingWorkbook extends MemoryWorkbook {
  override readonly needsIds = true;
}

async function adopted(workbook: MemoryWorkbook, decisions: readonly Change[] = []) {
  const book = await openBook(workbook, { today: day, mayLackNextContact: true });
  let last = 0;
  const plan = { wayIn: await wayIn(book, day), days: new Map(), decisions };
  return planAdoption(book, plan, () => `k${++last}`);
}

const told = (changes: readonly Change[]) =>
  changes.map((change) => {
    const where = "sheet" in change ? change.sheet : change.title;
    return "heading" in change ? `${change.kind} ${where} ${change.heading}` : `${change.kind} ${where}`;
  });

describe("an adoption", () => {
  test("adds the next contact, the calls and the reasons, then what was decided", async () => {
    const decisions = await planDecisions(new MemoryWorkbook([clients]), "en", noDecisions, true);
    const changes = await adopted(new MemoryWorkbook([clients]), decisions);
    expect(told(changes)).toEqual([
      "add-column Clients Next contact date",
      "add-sheet Calls",
      "add-sheet Reasons",
      "add-sheet Settings",
    ]);
  });

  test("has nothing to do the second time", async () => {
    const workbook = new MemoryWorkbook([clients]);
    const decisions = await planDecisions(workbook, "en", noDecisions, true);
    await workbook.apply(await adopted(workbook, decisions));
    expect(await planDecisions(workbook, "en", noDecisions, true)).toEqual([]);
    expect(await adopted(workbook)).toEqual([]);
  });

  test("adds no second sheet of calls or of reasons, and none under a title that is taken", async () => {
    expect(told(await adopted(new MemoryWorkbook([clients, calls])))).not.toContain("add-sheet Calls");
    const taken = { title: "reasons", rows: [["mine"]] };
    expect(told(await adopted(new MemoryWorkbook([clients, taken])))).toContain("add-sheet Reasons 2");
  });

  test("brings the usual reasons in the language of the table", async () => {
    const russian = {
      title: "База",
      rows: [
        ["Имя", "Телефон", "Город"],
        ["Анна", "8 900 111-22-33", "Тверь"],
      ],
    };
    const reasons = (await adopted(new MemoryWorkbook([russian]))).find(
      (change) => change.kind === "add-sheet" && change.title === "Причины",
    );
    const [first] = defaultReasons.ru;
    expect(reasons).toMatchObject({
      columns: [{ heading: "Причина", width: 30 }, { width: 62 }, { width: 62 }],
      rows: expect.arrayContaining([
        [first?.name, first?.otherWords, first?.improve].map((text) => expect.objectContaining({ text })),
      ]),
    });
  });
});

describe("where rows may move", () => {
  const ready: SheetFixture[] = [
    {
      title: "Clients",
      rows: [
        [...headings, "Next contact date"],
        [...ion, "@2026-11-30"],
        [...ana, null],
      ],
    },
    calls,
    { title: "Reasons", rows: [["Reason", "Other words", "Improve"]] },
  ];

  test("each person gets an id of their own, in a hidden column within the table", async () => {
    const [column, ...others] = await adopted(new MovingWorkbook(ready));
    expect(others).toEqual([]);
    expect(column).toMatchObject({
      ...{ kind: "add-column", sheet: "Clients", headingRow: 1, heading: idHeading, hidden: true, before: 2 },
      cells: [
        { row: 2, value: { kind: "text", text: "k1" } },
        { row: 3, value: { kind: "text", text: "k2" } },
      ],
    });
    expect(await adopted(new MemoryWorkbook(ready))).toEqual([]);
  });

  test("each sheet of the table gets them for its own people", async () => {
    const [first, ...more] = ready;
    const second = {
      title: "More",
      rows: [
        [...headings, "Next contact date"],
        ["Oleg", "0700 900 003", "Kiel", "@2026-11-30"],
      ],
    };
    const changes = await adopted(new MovingWorkbook(first === undefined ? [] : [first, second, ...more]));
    expect(told(changes)).toEqual([`add-column Clients ${idHeading}`, `add-column More ${idHeading}`]);
    expect(
      changes.map((change) => change.kind === "add-column" && change.cells.map(({ row }) => row)),
    ).toEqual([[2, 3], [2]]);
  });

  test("ids within the table stay, and those at its end are moved inside", async () => {
    const [, ...more] = ready;
    const table = (...rows: Written[][]) => new MovingWorkbook([{ title: "Clients", rows }, ...more]);
    const inside = table(
      ["Name", idHeading, "Phone", "Next contact date"],
      ["Ion", "k9", "0700 900 001", null],
    );
    expect(await adopted(inside)).toEqual([]);
    const atEnd = table(
      ["Name", "Phone", "Next contact date", idHeading],
      ["Ion", "0700 900 001", null, "k9"],
    );
    expect(await adopted(atEnd)).toMatchObject([
      { kind: "add-column", heading: idHeading, before: 2, from: 4, cells: [] },
    ]);
  });

  test("stand behind a column that is named by its letters, in the decisions of just now too", async () => {
    const lines = (value: string): Change[] => [
      {
        ...{ kind: "append", sheet: "Settings", headingRow: 1, key: null },
        cells: [{ column: 2, value: { kind: "text", text: value } }],
      },
    ];
    const placeWith = async (decisions: Change[]) => {
      const changes = await adopted(new MovingWorkbook(ready), decisions);
      return changes.find((change) => change.kind === "add-column")?.before;
    };
    expect(await placeWith(lines("City"))).toBe(2);
    expect(await placeWith(lines("C"))).toBe(4);
    const sheet: Change = {
      ...{ kind: "add-sheet", title: "Settings", columns: [] },
      rows: [[{ kind: "text", text: "C" }]],
    };
    expect(await placeWith([sheet])).toBe(4);
    const kept = {
      title: "Settings",
      rows: [
        ["Setting", "Value"],
        ["Columns taken", "Owner = C"],
      ],
    };
    const changes = await adopted(new MovingWorkbook([...ready, kept]));
    expect(changes.find((change) => change.kind === "add-column")?.before).toBe(4);
  });
});

describe("what the owner has decided", () => {
  const all: Decisions = {
    ...{ sheets: ["Clients", "Leads"], nextContactColumn: "Follow-up", dateOrder: "month-first" },
    taken: [{ field: "status", heading: "Mood" }],
    left: ["Stage"],
  };
  const lines = (changes: readonly Change[]) =>
    changes.map((change) =>
      change.kind === "append"
        ? change.cells.map(({ column, value }) => [column, value.kind === "text" ? value.text : null])
        : change.kind,
    );
  const settings = (...rows: Written[][]) =>
    new MemoryWorkbook([clients, { title: "Settings", rows: [["Setting", "Value", "Meaning"], ...rows] }]);

  test("is kept line by line on the Settings sheet", async () => {
    expect(lines(await planDecisions(settings(), "en", all))).toEqual([
      [
        [1, "Contacts sheet"],
        [2, "Clients"],
      ],
      [
        [1, "Contacts sheet"],
        [2, "Leads"],
      ],
      [
        [1, "Next contact column"],
        [2, "Follow-up"],
      ],
      [
        [1, "Columns taken"],
        [2, "Status = Mood"],
      ],
      [
        [1, "Columns left alone"],
        [2, "Stage"],
      ],
      [
        [1, "Dates such as 11/12/2026"],
        [2, "month first"],
      ],
    ]);
    const dayFirst = await planDecisions(settings(), "en", { ...noDecisions, dateOrder: "day-first" });
    expect(lines(dayFirst)).toEqual([
      [
        [1, "Dates such as 11/12/2026"],
        [2, "day first"],
      ],
    ]);
  });

  test("stands under the headings of the sheet, wherever they are", async () => {
    const workbook = new MemoryWorkbook([
      clients,
      { title: "Settings", rows: [[], ["Value", "Setting"], ["Anna", "Your name"]] },
    ]);
    const [line] = await planDecisions(workbook, "en", { ...noDecisions, left: ["Stage"] });
    expect(line).toMatchObject({
      headingRow: 2,
      cells: [{ column: 2 }, { column: 1, value: { text: "Stage" } }],
    });
  });

  test("is not said twice, however it was written", async () => {
    const workbook = settings();
    await workbook.apply(await planDecisions(workbook, "en", all));
    expect(await planDecisions(workbook, "en", all)).toEqual([]);
    const again = { ...all, left: ["STAGE", "Mood"], nextContactColumn: "follow-up" };
    expect(lines(await planDecisions(workbook, "en", again))).toEqual([
      [
        [1, "Columns left alone"],
        [2, "Mood"],
      ],
    ]);
  });

  test("makes a sheet where there is none, with the usual lines below it, and none for nothing", async () => {
    const workbook = new MemoryWorkbook([clients, { title: "settings", rows: [["mine"]] }]);
    expect(await planDecisions(workbook, "en", noDecisions)).toEqual([]);
    const [usual] = await planDecisions(workbook, "en", noDecisions, true);
    const [sheet] = await planDecisions(workbook, "en", { ...noDecisions, left: ["Stage"] });
    if (usual?.kind !== "add-sheet" || sheet?.kind !== "add-sheet") throw new Error("no sheet");
    expect(sheet).toMatchObject({
      title: "Settings 2",
      columns: [{ heading: "Setting", width: 34 }, { heading: "Value", width: 44 }, { width: 62 }],
    });
    expect(sheet.rows[0]).toMatchObject([{ text: "Columns left alone" }, { text: "Stage" }]);
    expect(sheet.rows.slice(1)).toEqual(usual.rows);
    expect(usual.rows.flat().some((value) => value.kind === "number")).toBe(true);
    expect(usual.rows.flat()).not.toContainEqual({ kind: "text", text: "" });
  });
});
