import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { log } from "../../src/commands/log.ts";
import { Failure } from "../../src/errors.ts";
import { conflictedCopies, sharedFolderOf } from "../../src/files/shared-folder.ts";
import { type TestWorld, testRun } from "../support/command.ts";
import { newFolder } from "../support/folders.ts";
import { expectGolden } from "../support/golden.ts";
import { MemoryWorkbook } from "../support/memory-workbook.ts";

function troubled(): MemoryWorkbook {
  const callHeadings = ["Код звонка", "Когда", "Контакт", "Телефон", "Исход", "Причина отказа"];
  return new MemoryWorkbook([
    {
      title: "База",
      rows: [
        ["Клиенты 2026"],
        ["Имя", "Телефон", "Когда связаться", "Следующий контакт", "Статус", "Комментарий", "Комментарий"],
        ["Анна", "+7 916 111-22-33", "", "@2026-11-14", "", "", ""],
        ["Борис", "8 (916) 111 22 33", "@2026-11-30", "31.02.2026", "", "", ""],
        ["Вера", 7.9e15, "", "@2126-11-30", "", "", ""],
        ["Глеб", "", "", "завтра", "", "", ""],
        ["Дина", "", "", "", "", "", ""],
      ],
      choices: new Map([[5, ["Новый", "Отказ", "Оплачен"]]]),
    },
    {
      title: "Звонки",
      rows: [
        callHeadings,
        ["a1", "@2026-11-20T10:00", "Анна", "", "отказ", "кусается"],
        ["a2", "вчера", "Анна", "", "недозвон", ""],
        ["a2", "@2026-11-20T11:00", "Анна", "", "мутно", ""],
      ],
    },
    {
      title: "Причины",
      rows: [
        ["Причина", "Другие слова", "Что улучшить"],
        ["Дорого", "цена", "скидки"],
      ],
    },
    {
      title: "Настройки",
      rows: [
        ["Настройка", "Значение", "Что это"],
        ["Звонков для отчёта", "много"],
      ],
    },
  ]);
}

async function checked(world: Partial<TestWorld> = {}) {
  const run = testRun({ workbook: troubled(), home: newFolder(), language: "ru", ...world });
  await check(run.context);
  return run;
}

describe("check", () => {
  it("tells everything that is not as it should be", async () => {
    const found = (await checked({ json: true })).document();
    expect(found).toMatchObject({
      place: "clients.xlsx",
      language: "ru",
      sheet: "База",
      headingRow: 2,
      contacts: {
        count: 5,
        unreadableDates: [
          { cell: "База!D4", row: 4, name: "Борис", found: "31.02.2026" },
          { cell: "База!D6", row: 6, name: "Глеб", found: "завтра" },
        ],
        farDates: [{ cell: "База!D5", found: "2126-11-30" }],
        samePhones: [
          {
            contacts: [
              { row: 3, name: "Анна" },
              { row: 4, name: "Борис" },
            ],
          },
        ],
        longNumbers: [{ cell: "База!B5" }],
        shortLists: [{ cell: "База!E2", outcomes: ["later", "no-answer"] }],
      },
      calls: {
        count: 3,
        unknownOutcomes: [{ found: "мутно", count: 1, cell: "Звонки!E4" }],
        unknownReasons: [{ found: "кусается", suggestion: "Дорого" }],
        undatedCalls: [{ found: "вчера", cell: "Звонки!B3" }],
        doubledIds: [{ id: "a2", rows: [3, 4] }],
      },
      settings: [{ cell: "Настройки!B2", found: "много" }],
      machine: { waiting: 0, conflicts: 0, copies: [], sharedFolder: null, conflictedCopies: [] },
    });
  });

  it("tells what waits to be written", async () => {
    const workbook = troubled();
    const home = newFolder();
    workbook.refuses = new Failure("waiting.open", { place: "clients.xlsx", by: "Иван" });
    await log(testRun({ workbook, home, language: "ru", json: true }).context, ["Анна", "недозвон"], {});
    const run = await checked({ workbook, home });
    expect(run.printed().out).toContain("Ждёт записи в таблицу: 1 исход.");
  });

  it.each(["en", "ru", "ro"] as const)("reads well in %s", async (language) => {
    const run = await checked({ language, terminal: 80 });
    expectGolden(`check-${language}-80`, run.printed().out);
  });

  it("keeps within 60 columns", async () => {
    const { out } = (await checked({ terminal: 60 })).printed();
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe("the folder of a workbook", () => {
  it.each([
    ["/home/ana/OneDrive - Firm/sales/clients.xlsx", "onedrive"],
    ["C:\\Users\\Ana\\Dropbox\\clients.xlsx", "dropbox"],
    ["/Users/ana/Library/CloudStorage/GoogleDrive-ana@firm.com/My Drive/clients.xlsx", "google-drive"],
    ["/Users/ana/Library/Mobile Documents/clients.xlsx", "icloud"],
    ["\\\\server\\share\\clients.xlsx", "network"],
    ["/home/ana/Dropbox notes.xlsx", null],
    ["/home/ana/clients.xlsx", null],
  ])("%s: %s", (path, kind) => {
    expect(sharedFolderOf(path)).toBe(kind);
  });

  it("knows the versions that sync programs leave beside it", () => {
    const names = [
      "clients.xlsx",
      "clients (Ion's conflicted copy 2026-11-20).xlsx",
      "clients-DESKTOP-7F3K.xlsx",
      "clients 2025.xlsx",
      "other (conflicted copy).xlsx",
    ];
    expect(conflictedCopies(names, "clients.xlsx")).toEqual(names.slice(1, 3));
  });
});
