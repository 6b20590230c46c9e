import { Failure } from "../../../src/base/errors.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { type TestRun, type TestWorld, testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

export const headings = [
  "Имя",
  "Телефон",
  "Компания",
  "Ответственный",
  "Дата следующего контакта",
  "Статус",
  "Попытки",
  "Причина отказа",
  "Комментарий",
  "Дата последнего контакта",
  "Сумма",
];

export function clients(): MemoryWorkbook {
  return new MemoryWorkbook([
    {
      title: "База",
      rows: [
        headings,
        [
          "Анна Смирнова",
          "+7 916 111-22-33",
          "Ромашка",
          "Иван",
          "@2026-11-14",
          "",
          0,
          "",
          "звонила сама",
          "",
          1000,
        ],
        ["Борис Котов", 79162223344, "", "Иван", "@2026-11-23T16:00", "Новый", "", "", "", "", 500],
        ["Вера Котова", "8 (495) 333-44-55", "", "Олег", "@2026-11-23", "", 2, "", "", "", ""],
        ["Глеб", "", "", "Олег", "завтра", "", "", "", "", "", ""],
        ["Дина", "+7 900 000 00 00", "", "Олег", "", "", "", "", "", "", ""],
      ],
    },
    {
      title: "Причины",
      rows: [
        ["Причина", "Другие слова", "Что улучшить"],
        ["Дорого", "цена", "скидки"],
      ],
    },
  ]);
}

export interface Scene {
  readonly workbook: MemoryWorkbook;
  readonly home: string;
}

export function scene(): Scene {
  return { workbook: clients(), home: newFolder() };
}

export function start(at: Scene, world: Partial<TestWorld> = {}): TestRun {
  return testRun({ ...at, language: "ru", ...world });
}

export async function logged(
  at: Scene,
  typed: string,
  options: LogOptions = {},
  world: Partial<TestWorld> = {},
): Promise<unknown> {
  const run = start(at, { json: true, ...world });
  await log(run.context, typed.split(" "), options);
  return run.document();
}

export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw new Error(`no Failure: ${String(error)}`);
}

export async function row(workbook: MemoryWorkbook, sheet: string, number: number): Promise<string[]> {
  const [grid] = await workbook.read([{ sheet }]);
  const columns = Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) => index + 1);
  return columns.map((column) => (grid === undefined ? "" : cellText(grid.cell(number, column))));
}
