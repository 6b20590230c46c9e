/** Rows of our own sheets: complaints, the team, reasons and their words. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { complaintMark, complaintRow, hasComplaint } from "../../src/book/plans/complaint-row.ts";
import { planOtherWords, planReason, planWords } from "../../src/book/plans/edit-reasons.ts";
import { planTeam } from "../../src/book/plans/plan-team.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { callTo, day } from "../support/desks.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";
const contacts: SheetFixture = {
  title: "Contacts",
  rows: [
    ["Name", "Phone", "Next contact date", "Owner"],
    ["C1", "+37369000001", due, "Emma"],
    ["C2", "+37369000002", due, "IVAN"],
    ["C3", "+37369000003", due, "emma"],
    ["C4", "+37369000004", due, null],
    ["C5", "+37369000005", due, "Ivan "],
  ],
};

function workbookWith(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook([contacts, ...sheets]);
  return { workbook, open: () => openBook(workbook, { today: day }) };
}

describe("complaints", () => {
  const call = callTo(1, "c-1", { complaint: "was rude", about: "Emma" });

  test("stand in a sheet of their own, one row a call, under a title that is free", async () => {
    const { open, workbook } = workbookWith({ title: "complaints", rows: [["mine"]] });
    expect(await complaintRow(await open(), callTo(1, "c-0"))).toEqual([]);
    const changes = await complaintRow(await open(), call);
    expect(changes.map(({ kind }) => kind)).toEqual(["add-sheet", "append"]);
    expect(changes[0]).toMatchObject({ title: "Complaints 2" });
    await workbook.apply(changes);
    const more = await complaintRow(await open(), callTo(2, "c-2", { complaint: "late", about: null }));
    expect(more).toMatchObject([{ kind: "append", sheet: "Complaints 2", key: null }]);
    await workbook.apply(more);
    const sheet = await (await open()).complaints();
    expect(sheet?.complaints).toMatchObject([
      {
        row: 2,
        when: day,
        contact: "C1",
        phone: "+37369000001",
        about: "Emma",
        said: "was rude",
        undone: false,
      },
      { row: 3, when: day, contact: "C2", phone: "+37369000002", about: null, said: "late", undone: false },
    ]);
  });

  test("are known by their call, and marked when it is undone, once", async () => {
    const { open, workbook } = workbookWith();
    expect(await hasComplaint(await open(), callTo(1, "c-0"))).toBe(true);
    expect(await hasComplaint(await open(), call)).toBe(false);
    expect(await complaintMark(await open(), call)).toEqual([]);
    await workbook.apply(await complaintRow(await open(), call));
    await workbook.apply(
      await complaintRow(await open(), callTo(2, "c-2", { complaint: "late", about: "Ivan" })),
    );
    expect(await hasComplaint(await open(), call)).toBe(true);
    expect(await complaintMark(await open(), callTo(1, "c-1"))).toEqual([]);
    expect(await complaintMark(await open(), callTo(1, "c-9", { complaint: "x" }))).toEqual([]);
    const mark = await complaintMark(await open(), callTo(2, "c-2", { complaint: "late", about: "Ivan" }));
    expect(mark).toMatchObject([{ kind: "edit", row: 3, expect: [{ cell: { kind: "text", text: "c-2" } }] }]);
    await workbook.apply(mark);
    const sheet = await (await open()).complaints();
    expect(sheet?.complaints.map(({ undone }) => undone)).toEqual([false, true]);
    expect(await complaintMark(await open(), callTo(2, "c-2", { complaint: "late" }))).toEqual([]);
  });

  test("in a sheet of people's own get the columns that it lacks, the mark too", async () => {
    const { open, workbook } = workbookWith({
      title: "Complaints",
      rows: [["When", "Contact", "About", "What the client said", "What the manager said", "Settled on"]],
    });
    const before = (await workbook.read([{ sheet: "Complaints" }]))[0];
    const [append] = await complaintRow(await open(), call);
    expect(append?.kind).toBe("append");
    await workbook.apply(append === undefined ? [] : [append]);
    const mark = await complaintMark(await open(), call);
    await workbook.apply(mark);
    const sheet = await (await open()).complaints();
    expect(sheet?.complaints).toMatchObject([{ contact: "C1", phone: "+37369000001", undone: true }]);
    const [after] = await workbook.read([{ sheet: "Complaints" }]);
    for (const column of [1, 2, 3, 4, 5, 6]) expect(after?.cell(1, column)).toEqual(before?.cell(1, column));
  });
});

describe("the team's sheet", () => {
  test("names each manager once, as first written, with the day of the first call", async () => {
    const { open, workbook } = workbookWith({ title: "TEAM", rows: [["mine"]] });
    const bare = await planTeam(await open());
    expect(bare.names).toEqual(["Emma", "IVAN"]);
    expect(bare.sheet.title).toBe("Team 2");
    expect(bare.sheet.rows.map((row) => row.map(cellText))).toEqual([
      ["Emma", ""],
      ["IVAN", ""],
    ]);
    expect(bare.sheet.columns.map(({ heading }) => heading).slice(0, 3)).toEqual([
      "Manager",
      "Since",
      "Mentor",
    ]);
    expect(bare.sheet.columns.every(({ width }) => (width ?? 0) > 4)).toBe(true);
    const rows: Written[][] = [
      ["Call id", "When", "Contact", "Phone", "Owner", "Outcome", "Undone"],
      ["c-5", "@2026-08-01T10:00", "C1", "+37369000001", "Emma", "skipped"],
      ["c-6", "@2026-08-02T10:00", "C1", "+37369000001", "Emma", "moved"],
      ["c-7", "@2026-08-03T10:00", "C1", "+37369000001", "Emma", "won", "yes"],
      ["c-0", "@2026-11-05T10:00", "C1", "+37369000001", "EMMA", "later"],
      ["c-1", "@2026-10-01T10:00", "C3", "+37369000003", "Emma", "later"],
      ["c-2", "@2026-11-01T10:00", "C1", "+37369000001", "Emma", "later"],
      ["c-3", "@2026-09-01T10:00", "C4", "+37369000004", null, "later"],
      ["c-4", "soon", "C2", "+37369000002", "Ivan", "later"],
    ];
    const known = workbookWith({ title: "Calls", rows });
    const { sheet } = await planTeam(await known.open());
    expect(sheet.rows.map((row) => row.map(cellText))).toEqual([
      ["Emma", "2026-10-01"],
      ["IVAN", ""],
    ]);
    expect((await workbook.tabs()).length).toBe(2);
  });
});

describe("reasons", () => {
  const rows: Written[][] = [
    ["Reason", "Other words", "What to improve"],
    ["Price", "too dear, expensive,", "the offer"],
    ["Later", null, null],
  ];
  const sheetOf = async (reasons: Written[][] = rows) => {
    const { open, workbook } = workbookWith({ title: "Reasons", rows: reasons });
    const sheet = await (await open()).reasons();
    if (sheet === null) throw new Error("no sheet of reasons");
    return { book: await open(), sheet, workbook, reasons: sheet.reasons };
  };

  test("get other words behind those they have, each one entry", async () => {
    for (const [row, said, text, words] of [
      [
        2,
        "costs, too;  much",
        "too dear, expensive, costs too much",
        ["too dear", "expensive", "costs too much"],
      ],
      [3, " in spring ", "in spring", ["in spring"]],
    ] as const) {
      const { reasons, sheet, workbook } = await sheetOf();
      const reason = reasons.find((one) => one.row === row);
      if (reason === undefined) throw new Error("no reason");
      const plan = await planWords(workbook, sheet, reasons, { reason, said });
      await workbook.apply(plan.changes);
      const [grid] = await workbook.read([{ sheet: "Reasons" }]);
      expect(grid?.cell(row, 2)).toEqual({ kind: "text", text });
      const after = plan.after([row]);
      expect(after.map((one) => one.row)).toEqual([2, 3]);
      expect(after.find((one) => one.row === row)?.otherWords).toEqual(words);
      expect(after.filter((one) => one.row !== row)).toEqual(reasons.filter((one) => one.row !== row));
      expect((await (await openBook(workbook, { today: day })).reasons())?.reasons).toEqual(after);
    }
  });

  test("are not given words where another reason stands by now", async () => {
    const { reasons, sheet, workbook } = await sheetOf();
    const [reason] = reasons;
    if (reason === undefined) throw new Error("no reason");
    workbook.set("Reasons", 2, 1, "Delivery");
    await expect(planWords(workbook, sheet, reasons, { reason, said: "dear" })).rejects.toMatchObject({
      code: "conflict.cell",
      data: { cell: "Reasons!A2", expected: "Price", found: "Delivery" },
    });
    workbook.set("Reasons", 2, 1, null);
    await expect(planWords(workbook, sheet, reasons, { reason, said: "dear" })).rejects.toMatchObject({
      data: { found: "" },
    });
  });

  test("of a person's own come below the others, with what was said as another word unless it is the name", async () => {
    for (const [name, said, words] of [
      [" Boss says no ", "director, refused", ["director refused"]],
      ["Boss says no", "boss  SAYS no", []],
    ] as const) {
      const { reasons, sheet, workbook } = await sheetOf();
      const plan = planReason(sheet, reasons, { name, said });
      const { rows: got } = await workbook.apply(plan.changes);
      const after = plan.after(got);
      expect(after.at(-1)).toEqual({ row: 4, name: "Boss says no", otherWords: words, improve: null });
      expect((await (await openBook(workbook, { today: day })).reasons())?.reasons).toEqual(after);
    }
  });

  test("get a column for other words where there is none", async () => {
    const { book, sheet } = await sheetOf();
    expect(planOtherWords(book, sheet)).toBeNull();
    const bare = await sheetOf([
      ["Reason", "What to improve"],
      ["Price", "the offer"],
    ]);
    expect(planOtherWords(bare.book, bare.sheet)).toMatchObject({
      ...{
        kind: "add-column",
        sheet: "Reasons",
        headingRow: 1,
        heading: "Other words for it",
        hidden: false,
      },
    });
  });
});
