import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { makeTemplate } from "../../scripts/templates/template.ts";
import { languages } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { sampleCalls, sampleContacts } from "../../src/commands/init/sample-day.ts";
import { partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { outcomeFromWords } from "../../src/words/outcomes.ts";
import { sampleWords } from "../../src/words/upkeep/sample.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";

describe.each(languages)("the template in %s", (language) => {
  const path = `templates/${language}.xlsx`;

  it("is what the script makes, part for part", async () => {
    const made = partsOf(await makeTemplate(language));
    const kept = partsOf(readFileSync(path));
    expect([...kept.keys()]).toEqual([...made.keys()]);
    for (const [name, data] of made) expect(kept.get(name)?.equals(data), name).toBe(true);
  });

  it("is understood: language, columns, drop-downs, reasons, settings", async () => {
    const book = await openBook(openExcel(path, path));
    expect(book.language).toBe(language);
    expect(book.contacts.columns.size).toBe(12);
    expect(book.contacts.rows).toEqual([]);
    const status = book.contacts.columns.get("status") ?? 0;
    const choices = book.contacts.grid.choices(2, status) ?? [];
    expect(choices.map(outcomeFromWords)).toEqual(
      expect.arrayContaining(["later", "won", "refused", "no-answer"]),
    );
    const reason = book.contacts.columns.get("reason") ?? 0;
    expect(book.contacts.grid.choices(2, reason)).toContain(sampleWords[language].reason);
    expect((await book.calls())?.columns.size).toBe(16);
    expect((await book.reasons())?.reasons.length).toBe(9);
    const settings = await book.settingsSheet();
    expect(settings?.unreadable).toEqual([]);
    expect(settings?.settings).toMatchObject({
      neededCalls: 100,
      retryLadder: [1, 2, 4, 7],
      workingDays: [1, 2, 3, 4, 5],
      noteInContact: true,
    });
    expect(settings?.settings.saveQuestions.length).toBe(3);
  });

  it("opens in another reader, with a table on every sheet", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const tables = workbook.worksheets.map((sheet) => Object.keys(sheet.getTables()).length);
    expect(tables).toEqual([1, 1, 1, 1]);
  });
});

describe.each(languages)("the example day in %s", (language) => {
  it("has a card of every kind", () => {
    const contacts = sampleContacts(language, "2026-11-23");
    const dues = contacts.map((row) => row.get("nextContact"));
    const days = dues.flatMap((due) => (due?.kind === "date" ? [due] : []));
    expect(days.filter((due) => due.day === "2026-11-23" && due.time !== null)).toHaveLength(2);
    expect(days.filter((due) => due.day < "2026-11-23").length).toBeGreaterThan(2);
    expect(days.filter((due) => due.day > "2026-11-23").length).toBeGreaterThan(1);
    expect(dues.filter((due) => due?.kind === "text")).toHaveLength(1);
    expect(contacts.filter((row) => !row.has("name"))).toHaveLength(1);
    expect(contacts.every((row) => row.has("phone"))).toBe(true);
  });

  it("has calls on working days before today, in order, each under its own id", () => {
    const calls = sampleCalls(language, "2026-11-23");
    const days = calls.map((row) => row.get("at")).flatMap((at) => (at?.kind === "date" ? [at.day] : []));
    expect(days).toHaveLength(calls.length);
    expect([...days].sort()).toEqual(days);
    expect(days.every((day) => day < "2026-11-23")).toBe(true);
    expect(new Set(calls.map((row) => JSON.stringify(row.get("id")))).size).toBe(calls.length);
  });
});
