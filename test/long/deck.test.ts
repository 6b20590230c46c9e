/** The deck on a real terminal and a real .xlsx file: six cards, every outcome, Ctrl-C in the middle, and resumed. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sixDueSheets } from "../support/deck.ts";
import { newFolder } from "../support/folders.ts";
import { hasTmux, TmuxWindow } from "../support/tmux.ts";

const program = resolve(import.meta.dirname, "..", "..", "bin", "followup.js");
if (!hasTmux) console.log("skipped: the deck on a real terminal needs tmux");

describe.skipIf(!hasTmux)("the deck on a real terminal", () => {
  const folder = newFolder();
  const home = join(folder, "home");
  const file = join(folder, "clients.xlsx");
  const words = ["next", "--lang", "ru", "--date", "2026-11-23T10:15", "-w", "clients.xlsx"];
  let window: TmuxWindow;

  beforeAll(async () => {
    await writeWorkbook(file);
    window = new TmuxWindow({ width: 80, height: 40 }, folder, home);
    await window.shows("> ");
  });
  afterAll(() => window.close());

  function start(): void {
    window.type(`clear; node ${program} ${words.join(" ")}; echo "exit code $?"`);
    window.press("Enter");
  }

  test("six cards from first to last", async () => {
    start();
    await window.shows("Анна Петрова", "другой день");
    window.type("н");
    await window.shows("Сохранено: Анна Петрова – недозвон", "Иван Сергеев", "другой день");
    window.type("2");
    await window.shows("Заметка (Enter");
    window.type("просит прайс на почту");
    window.press("Enter");
    await window.shows("Сохранено: Иван Сергеев – перенос", "Мария Котова", "другой день");
    window.type("о");
    await window.shows("Спросили?");
    window.press("C-c");
    await window.shows("Остановлено", "exit code 130");

    start();
    await window.shows("Мария Котова", "другой день");
    // The keyboard is left in the Latin layout: j is the key of «о», l of «д».
    window.type("j");
    await window.shows("Спросили?");
    window.type("l");
    await window.shows("1  Дорого");
    window.type("1");
    await window.shows("Сохранено: Мария Котова – отказ – Дорого", "Борис Ким", "другой день");
    window.type("у");
    await window.shows("Сумма [1500]");
    window.press("Enter");
    await window.shows("Заметка (Enter");
    window.press("Enter");
    await window.shows("Сохранено: Борис Ким – успех", "Ольга Белая", "другой день");
    window.type("к");
    await window.shows("Почему не сейчас?");
    window.type("нет");
    window.press("Enter");
    await window.shows("только по делу");
    window.press("C-u");
    window.type("обед до двух");
    window.press("Enter");
    await window.shows("Сохранено: Ольга Белая – пропуск", "раньше отложен в конец", "другой день");
    window.type("п");
    await window.shows("Когда перезвонить?");
    window.type("в пятницу в 15:00");
    window.press("Enter");
    await window.shows("пятница, 27 ноября 2026 г., 15:00", "Заметка (Enter");
    window.press("Enter");
    await window.shows("Сохранено: Ольга Белая – перенос", "Зоя Чёрная", "другой день");
    window.type("н");
    await window.shows("Колода пуста", "exit code 0");
  });

  test("every outcome stands in the workbook once", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const calls = book.worksheets.at(-1);
    const rows = (calls?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row] : []));
    const heading = rows[0] ?? [];
    const contact = heading.indexOf("Контакт");
    const outcome = heading.indexOf("Исход");
    expect(rows.slice(1).map((row) => `${row[contact]}: ${row[outcome]}`)).toEqual([
      "Анна Петрова: недозвон",
      "Иван Сергеев: перенос",
      "Мария Котова: отказ",
      "Борис Ким: успех",
      "Ольга Белая: пропуск",
      "Ольга Белая: перенос",
      "Зоя Чёрная: недозвон",
    ]);
  });

  test("the list of the day has all six ticked", () => {
    const today = ["today", "--json", "--date", "2026-11-23T18:00", "-w", file];
    const { stdout } = spawnSync(process.execPath, [program, ...today], {
      encoding: "utf8",
      env: { ...process.env, FOLLOWUP_HOME: home },
    });
    expect(JSON.parse(stdout)).toMatchObject({ counts: { due: 0, done: 6 } });
  });
});

/** The six contacts as a file that exceljs writes. */
async function writeWorkbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const { title, rows } of sixDueSheets("ru")) {
    const sheet = book.addWorksheet(title);
    for (const row of rows) sheet.addRow(row.map(valueOf));
  }
  await book.xlsx.writeFile(path);
}

/** "@2026-11-23T10:00" of the memory workbook is a date. */
function cellFrom(written: unknown): unknown {
  if (typeof written !== "string" || !written.startsWith("@")) return written;
  const text = written.slice(1);
  return new Date(`${text.includes("T") ? text : `${text}T00:00`}:00Z`);
}
