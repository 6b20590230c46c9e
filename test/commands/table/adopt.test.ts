import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { openBook } from "../../../src/book/open-book.ts";
import { adopt } from "../../../src/commands/init/adopt.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt, stop } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const headings = ["Имя", "Телефон", "Когда связаться", "Следующий контакт", "Комментарий"];
const base: SheetFixture = {
  title: "База",
  rows: [
    headings,
    ["Анна", "+7 900", "@2026-11-25", "@2026-11-24", "x"],
    ["Борис", "+7 901", "@2026-11-20", null, null],
  ],
};

function adoption(rows: readonly SheetFixture[], world: Partial<TestWorld> = {}) {
  const workbook = new MemoryWorkbook(rows);
  const run = testRun({ workbook, home: newFolder(), ...world });
  return { workbook, ...run };
}

async function cellsOf(workbook: MemoryWorkbook, title: string): Promise<readonly (readonly Written[])[]> {
  const [grid] = await workbook.read([{ sheet: title }]);
  if (grid === undefined) return [];
  return grid.rows.map((row) =>
    Array.from({ length: grid.lastColumn }, (_, index) => {
      const cell = grid.cell(row, index + 1);
      return cell.kind === "text" || cell.kind === "unreadable"
        ? cell.text
        : cell.kind === "number"
          ? cell.value
          : null;
    }),
  );
}

describe("followup init --adopt", () => {
  it("shows the columns, and writes nothing without --yes when nobody can be asked", async () => {
    const { context, printed, workbook } = adoption([base], { language: "ru" });
    await adopt(context, behindDoor(workbook), {});
    const { out } = printed();
    expect(out).toContain("clients.xlsx, лист «База», заголовки в строке 1");
    expect(out).toMatch(/D1 +Следующий контакт +→ Дата следующего контакта/);
    expect(out).toMatch(/C1 +Когда связаться +не используется/);
    expect(out).toContain("его заголовок говорит об этом яснее");
    expect(out).toContain("+ лист «Звонки»");
    expect(out).toContain("добавьте --yes");
    expect(workbook.applied).toBe(0);
  });

  it("adds sheets in the workbook's own language and touches nothing else", async () => {
    const { context, printed, workbook } = adoption([base], { language: "en" });
    const before = await cellsOf(workbook, "База");
    await adopt(context, behindDoor(workbook), { yes: true });
    expect(printed().out).toContain("Added. The table is ready.");
    const tabs = (await workbook.tabs()).map(({ title }) => title);
    expect(tabs).toEqual(["База", "Звонки", "Причины", "Настройки"]);
    expect(await cellsOf(workbook, "База")).toEqual(before);
    const book = await openBook(workbook);
    expect(book.understanding.parts[0]?.nextContact).toMatchObject({ column: 4, why: "named" });
    expect((await book.reasons())?.reasons[0]?.name).toBe("Дорого");
    expect((await book.calls())?.rows).toEqual([]);
    expect((await book.settingsSheet())?.unreadable).toEqual([]);
  });

  it("has nothing to do a second time", async () => {
    const { context, printed, workbook } = adoption([base]);
    await adopt(context, behindDoor(workbook), { yes: true });
    await adopt(context, behindDoor(workbook), { yes: true });
    expect(workbook.applied).toBe(1);
    expect(printed().out).toContain("Nothing is missing");
  });

  it("asks which column is meant, and keeps the answer on the Settings sheet", async () => {
    const prompt = new ScriptedPrompt("2", "y");
    const { context, workbook } = adoption([base], { prompt, language: "ru" });
    await adopt(context, behindDoor(workbook), {});
    expect(prompt.left).toBe(0);
    expect((await openBook(workbook)).contacts.columns.get("nextContact")).toBe(3);
  });

  it("adds the answer to a Settings sheet that is there", async () => {
    const settings = {
      title: "Опции",
      rows: [
        ["Настройка", "Значение"],
        ["Звонков для отчёта", 50],
      ],
    };
    const { context, workbook } = adoption([base, settings], { prompt: new ScriptedPrompt("2", "y") });
    await adopt(context, behindDoor(workbook), {});
    expect((await cellsOf(workbook, "Опции")).at(-1)).toEqual([
      "Столбец следующего контакта",
      "Когда связаться",
    ]);
    expect((await openBook(workbook)).contacts.columns.get("nextContact")).toBe(3);
  });

  it("asks how dates with slashes are meant", async () => {
    const rows = [
      ["Name", "Next contact"],
      ["Ann", "11/12/2026"],
    ];
    const prompt = new ScriptedPrompt("1", "y");
    const { context, workbook } = adoption([{ title: "People", rows }], { prompt });
    await adopt(context, behindDoor(workbook), {});
    const { contacts } = await openBook(workbook);
    expect(contacts.nextContact(2)).toEqual({ kind: "set", day: "2026-12-11", time: null });
  });

  it("says in a script that such dates stay unread, unless told by --dates", async () => {
    const rows = [
      ["Name", "Next contact"],
      ["Ann", "11/12/2026"],
    ];
    const told = adoption([{ title: "People", rows }]);
    await adopt(told.context, behindDoor(told.workbook), { yes: true });
    expect(told.printed().err).toContain("--dates day-first");
    const { context, workbook } = adoption([{ title: "People", rows }]);
    await adopt(context, behindDoor(workbook), { yes: true, dates: "month-first" });
    const { contacts } = await openBook(workbook);
    expect(contacts.nextContact(2)).toEqual({ kind: "set", day: "2026-11-12", time: null });
    const failure = await adopt(context, behindDoor(workbook), { dates: "yes" }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: "usage.unreadable-option" });
  });

  it("writes nothing when the answer is no, or Ctrl-C", async () => {
    const no = adoption([base], { prompt: new ScriptedPrompt("1", "0", "n") });
    await adopt(no.context, behindDoor(no.workbook), {});
    const stopped = adoption([base], { prompt: new ScriptedPrompt("1", stop) });
    await expect(adopt(stopped.context, behindDoor(stopped.workbook), {})).rejects.toThrow(Failure);
    expect(no.workbook.applied + stopped.workbook.applied).toBe(0);
  });

  it("tells everything as JSON, and writes only with --yes", async () => {
    const { context, document, workbook } = adoption([base], { json: true });
    await adopt(context, behindDoor(workbook), {});
    expect(workbook.applied).toBe(0);
    expect(document()).toMatchObject({
      adopted: false,
      place: "clients.xlsx",
      language: "ru",
      sheet: "База",
      columns: expect.arrayContaining([
        expect.objectContaining({ cell: "База!B1", heading: "Телефон", field: "phone" }),
      ]),
      nextContact: {
        cell: "База!D1",
        why: "heading",
        filled: 1,
        dates: 1,
        rivals: [{ cell: "База!C1", dates: 2 }],
      },
      missing: expect.arrayContaining(["owner", "value"]),
      added: { sheets: ["Звонки", "Причины", "Настройки"], columns: [], settings: 0 },
    });
  });

  describe("of a table without a next contact", () => {
    const people: SheetFixture = {
      title: "База",
      rows: [
        ["Имя", "Телефон", "Статус", "Срок"],
        ["Анна", "+373 69 000 001", "новый", "@2026-11-20"],
        ["Борис", "+373 69 000 002", "отказ", null],
        ["Вера", "+373 69 000 003", null, "@2026-11-25"],
        ["Глеб", "+373 69 000 004", "не звонить", null],
        ["Дина", "+373 69 000 005", null, null],
      ],
    };

    it("only shows what it would do while nobody has said yes", async () => {
      const { context, document, workbook } = adoption([people], { json: true });
      await adopt(context, behindDoor(workbook), {});
      expect(workbook.applied).toBe(0);
      expect(document()).toMatchObject({
        adopted: false,
        added: { columns: ["Дата следующего контакта"], cells: ["База!E1"], sheets: ["Звонки", "Причины"] },
        spread: { undated: 3, perDay: 0, people: 0, from: null, to: null },
      });
    });

    it("adds the column at the right end, so that the day can begin at once", async () => {
      const { context, printed, workbook } = adoption([people], { language: "ru" });
      await adopt(context, behindDoor(workbook), { yes: true });
      expect(printed().out).toContain("+ столбец «Дата следующего контакта» (База!E1)");
      expect(printed().out).toContain("Без даты пока 3 человека");
      const { contacts, understanding } = await openBook(workbook);
      expect(contacts.columns.get("nextContact")).toBe(5);
      expect(understanding.parts[0]?.nextContact?.why).toBe("only");
      expect(contacts.rows.map((row) => contacts.nextContact(row).kind)).toEqual(Array(5).fill("none"));
      await adopt(context, behindDoor(workbook), { yes: true });
      expect(workbook.applied).toBe(1);
    });

    it("has nothing to do a second time where an empty column could be taken for it too", async () => {
      const rows: SheetFixture["rows"] = [
        ["Client", "Phone", "Ring back"],
        ["Ivy Moss", "0700 900 001", null],
      ];
      const { context, workbook } = adoption([{ title: "People", rows }]);
      await adopt(context, behindDoor(workbook), { yes: true });
      await adopt(context, behindDoor(workbook), { yes: true });
      expect(workbook.applied).toBe(1);
    });

    it("spreads those who are neither closed nor barred over working days, in the order of the sheet", async () => {
      const { context, workbook } = adoption([people], { now: "2026-11-27T10:00" });
      await adopt(context, behindDoor(workbook), { yes: true, spread: "2" });
      const { contacts } = await openBook(workbook);
      expect(contacts.rows.map((row) => contacts.nextContact(row))).toEqual([
        { kind: "set", day: "2026-11-27", time: null },
        { kind: "none" },
        { kind: "set", day: "2026-11-27", time: null },
        { kind: "none" },
        { kind: "set", day: "2026-11-30", time: null },
      ]);
    });

    it("asks about a date that could serve, and spreads only into empty cells then", async () => {
      const prompt = new ScriptedPrompt("2", "10", "y");
      const { context, workbook } = adoption([people], { prompt });
      await adopt(context, behindDoor(workbook), {});
      expect(prompt.left).toBe(0);
      const { contacts } = await openBook(workbook);
      expect(contacts.columns.get("nextContact")).toBe(4);
      expect(contacts.nextContact(2)).toMatchObject({ day: "2026-11-20" });
      expect(contacts.nextContact(6)).toMatchObject({ day: "2026-11-23" });
    });

    it("takes what was said beforehand, and keeps it on the Settings sheet once", async () => {
      const { context, workbook } = adoption([people]);
      const options = { yes: true, take: ["nextContact=Срок"], leave: ["Статус"] };
      await adopt(context, behindDoor(workbook), options);
      await adopt(context, behindDoor(workbook), options);
      expect(workbook.applied).toBe(1);
      const { contacts, understanding } = await openBook(workbook);
      expect(contacts.columns.get("nextContact")).toBe(4);
      expect(contacts.columns.has("status")).toBe(false);
      expect(understanding.decided?.leftColumns).toEqual(["Статус"]);
    });

    it("refuses headings and sheets that are not there", async () => {
      for (const options of [
        { take: ["nextContact=Нет"] },
        { take: ["Имя"] },
        { leave: ["x"] },
        { spread: "many" },
      ]) {
        const { context, workbook } = adoption([people]);
        await expect(adopt(context, behindDoor(workbook), options)).rejects.toMatchObject({
          code: "usage.unreadable-option",
        });
      }
      const { context, workbook } = adoption([people]);
      await expect(adopt(context, behindDoor(workbook), { sheet: ["Нет"] })).rejects.toMatchObject({
        code: "workbook.no-sheet",
      });
    });

    it("adds what is missing to every sheet of the table", async () => {
      const more = { title: "Ольга", rows: [people.rows[0] ?? [], ["Ева", "+373 69 000 009", null, null]] };
      const { context, document, workbook } = adoption([{ ...people, title: "Анна" }, more], { json: true });
      await adopt(context, behindDoor(workbook), { yes: true, spread: "1" });
      expect(document()).toMatchObject({
        added: { cells: ["Анна!E1", "Ольга!E1"] },
        sheets: ["Анна", "Ольга"],
      });
      const { contacts } = await openBook(workbook);
      expect(contacts.parts.map(({ columns }) => columns.get("nextContact"))).toEqual([5, 5]);
      expect(contacts.nextContact(contacts.rows.at(-1) ?? 0)).toMatchObject({ day: "2026-11-26" });
    });

    it("asks which sheet is meant where several could be, and remembers it for the team", async () => {
      const sheet = (title: string, second: string): SheetFixture => ({
        title,
        rows: [
          ["Client", "Phone", second],
          [`Ivy ${title}`, "0700 900 001", "x"],
        ],
      });
      const sheets = [sheet("Firms", "Town"), sheet("Leads", "Colour")];
      const { context, workbook } = adoption(sheets, { prompt: new ScriptedPrompt("2", "0", "y") });
      await adopt(context, behindDoor(workbook), {});
      expect((await openBook(workbook)).contacts.title).toBe("Leads");
      const told = adoption(sheets);
      await adopt(told.context, behindDoor(told.workbook), { yes: true, sheet: ["Firms"] });
      expect((await openBook(told.workbook)).contacts.title).toBe("Firms");
      const silent = adoption(sheets);
      await expect(adopt(silent.context, behindDoor(silent.workbook), { yes: true })).rejects.toMatchObject({
        code: "workbook.several-tables",
      });
    });

    it("has another title for a sheet whose name the person uses, and another heading likewise", async () => {
      const calls: SheetFixture = { title: "Звонки", rows: [["Чем занимаюсь", "Сколько"]] };
      const taken: SheetFixture = {
        title: "База",
        rows: [
          ["Имя", "Телефон", "Дата следующего контакта"],
          ["Анна", "+373 69 000 001", "как договорились"],
          ["Борис", "+373 69 000 002", "когда сам захочет"],
        ],
      };
      const { context, workbook } = adoption([taken, calls]);
      await adopt(context, behindDoor(workbook), { yes: true });
      const titles = (await workbook.tabs()).map(({ title }) => title);
      expect(titles).toEqual(["База", "Звонки", "Звонки 2", "Причины"]);
      expect((await openBook(workbook)).contacts.columns.get("nextContact")).toBe(4);
    });
  });
});
