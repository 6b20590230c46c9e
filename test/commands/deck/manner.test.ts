/** How the client was: a column that a workbook gets with the first call that has something for it. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { check } from "../../../src/commands/check/check.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { callColumn, callFields } from "../../../src/records/call/fields.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const older = callFields.filter((field) => callColumn(field).isAddedLater !== true);
const oldHeadings = older.map((field) => callColumn(field).headings.ru[0]);

const contacts: SheetFixture = {
  title: "База",
  rows: [
    ["Имя", "Телефон", "Дата следующего контакта"],
    ["Анна", "+7 916 111-22-33", "@2026-11-23"],
    ["Борис", "+7 916 222-33-44", "@2026-11-23"],
  ],
};

function scene(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook([contacts, ...sheets]);
  const home = newFolder();
  const run = (more: Partial<TestWorld> = {}) =>
    testRun({ workbook, home, language: "ru", json: true, ...more });
  const logged = async (who: string, options: LogOptions) => {
    const { context, document } = run();
    await log(context, [who, "перенос"], { next: "2026-12-01", ...options });
    return document();
  };
  const rows = async (sheet: string) => {
    const [grid] = await workbook.read([{ sheet }]);
    return (grid?.rows ?? []).map((row) =>
      Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) => {
        const cell = grid?.cell(row, index + 1);
        return cell?.kind === "text" ? cell.text : (cell?.kind ?? "");
      }),
    );
  };
  return { workbook, run, logged, rows };
}

describe("log --manner", () => {
  it.each([
    ["hurried", "спешит", "in a hurry"],
    ["Молчун", "молчун", "silent"],
    ["țipă", "кричит", "shouting"],
    ["CRITICAL", "критикует", "critical"],
    ["  пел песни ", "пел песни", "пел песни"],
  ])("writes %s in the workbook's language, and tells it in one for all", async (typed, written, told) => {
    const { logged, rows } = scene();
    expect(await logged("Анна", { manner: typed })).toMatchObject({ written: true, call: { manner: told } });
    const [headings, call] = await rows("Звонки");
    expect(headings).toEqual([...oldHeadings, "Клиент был"]);
    expect(call?.at(-1)).toBe(written);
  });

  it.each([
    ...["обычный", "ordinary", "obișnuit", " ", "-", "—", "?"],
    ...["Polite", "calm", "вежливая", "спокойный", "amabilă", "politicos"],
  ])("takes %s for nothing special", async (typed) => {
    const { logged, rows } = scene();
    expect(await logged("Анна", { manner: typed })).toMatchObject({ call: { manner: null } });
    expect((await rows("Звонки"))[0]).toEqual(oldHeadings);
  });

  it("leaves an older Calls sheet of ours as it is until a call has something for the column", async () => {
    const { logged, rows } = scene({ title: "Звонки", rows: [oldHeadings] });
    expect(await logged("Анна", {})).toMatchObject({ call: { manner: null } });
    expect((await rows("Звонки"))[0]).toEqual(oldHeadings);
    await logged("Борис", { manner: "silent" });
    const [headings, first, second] = await rows("Звонки");
    expect(headings).toEqual([...oldHeadings, "Клиент был"]);
    expect([first?.at(-1), second?.at(-1)]).toEqual(["empty", "молчун"]);
  });

  it("adds no column to somebody's own sheet of calls, and uses one that is there", async () => {
    const headings = ["Номер звонка", "Дата", "Клиент", "Результат"];
    const { logged, rows } = scene({ title: "Журнал", rows: [headings] });
    expect(await logged("Анна", { manner: "silent" })).toMatchObject({ written: true });
    expect((await rows("Журнал"))[0]).toEqual(headings);
    const own = scene({ title: "Журнал", rows: [[...headings, "клиент был"]] });
    await own.logged("Анна", { manner: "silent" });
    expect((await own.rows("Журнал"))[1]?.at(-1)).toBe("молчун");
  });

  it("says in check, once, what somebody's own sheet of calls does not keep, and nothing of ours", async () => {
    const headings = ["Номер звонка", "Дата", "Клиент", "Результат", "Причина", "Сказал"];
    const { run } = scene({ title: "Журнал", rows: [headings] });
    const told = run({ json: false });
    await check(told.context);
    const text = told.printed().out.replace(/\s+/g, " ");
    expect(text).toContain("Звонки идут на ваш собственный лист «Журнал», столбцы туда не добавляются.");
    expect(text.match(/Клиент был/g)).toHaveLength(1);
    const listed = run();
    await check(listed.context);
    expect(listed.document()).toMatchObject({
      callsNotKept: expect.arrayContaining(["Клиент был", "Сумма"]),
    });
    const ours = scene({ title: "Звонки", rows: [oldHeadings] }).run();
    await check(ours.context);
    expect(ours.document()).toMatchObject({ callsNotKept: [] });
  });

  it("adds it once for all calls that have waited, and shows them together before", async () => {
    const { logged, rows, run, workbook } = scene({ title: "Звонки", rows: [oldHeadings] });
    workbook.refuses = new Failure("waiting.busy", { place: "clients.xlsx" });
    await logged("Анна", { manner: "silent" });
    expect(await logged("Борис", { manner: "critical" })).toMatchObject({ written: false });
    workbook.refuses = null;
    await sync(run().context, {});
    const [headings, ...calls] = await rows("Звонки");
    expect(headings).toEqual([...oldHeadings, "Клиент был"]);
    expect(calls.map((call) => call.at(-1))).toEqual(["молчун", "критикует"]);
  });

  it("names the column in a dry run and writes nothing", async () => {
    const { rows, run } = scene({ title: "Звонки", rows: [oldHeadings] });
    const { context, printed } = run({ json: false });
    await log(context, ["Анна", "перенос"], { next: "2026-12-01", manner: "молчун", dryRun: true });
    expect(printed().out).toContain("новый столбец «Клиент был» на листе «Звонки»");
    expect(await rows("Звонки")).toEqual([oldHeadings]);
  });
});
