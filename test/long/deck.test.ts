/**
 * The deck on a real terminal and a real .xlsx file: six cards, every outcome, Ctrl-C in the middle, and resumed. Only
 * with FOLLOWUP_LONG, where tmux is, and on the built program.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { expect, onTestFinished, test } from "vitest";
import { sixDueSheets } from "../support/deck.ts";
import { newFolder } from "../support/folders.ts";
import { hasTmux, TmuxWindow } from "../support/tmux.ts";

const program = resolve(import.meta.dirname, "..", "..", "bin", "followup.js");
const asked = process.env.FOLLOWUP_LONG !== undefined;
if (asked && !hasTmux) console.log("skipped: the deck on a real terminal needs tmux");

test.skipIf(!asked || !hasTmux)("the deck on a real terminal, from first card to last", async () => {
  const folder = newFolder();
  await writeWorkbook(join(folder, "clients.xlsx"));
  const window = new TmuxWindow({ width: 80, height: 40 }, folder, join(folder, "home"));
  onTestFinished(() => window.close());
  await window.shows(">");
  await workTheDeck(window);
  expect(await recorded(join(folder, "clients.xlsx"))).toEqual([
    "Анна Петрова: недозвон",
    "Иван Сергеев: перенос",
    "Мария Котова: отказ",
    "Борис Ким: успех",
    "Ольга Белая: пропуск",
    "Ольга Белая: перенос",
    "Зоя Чёрная: недозвон",
  ]);
  expect(today(folder)).toMatchObject({ counts: { due: 0, done: 6 } });
});

async function workTheDeck(window: TmuxWindow): Promise<void> {
  const words = "next --lang ru --date 2026-11-23T10:15 -w clients.xlsx";
  const start = () => {
    window.type(`clear; node ${program} ${words}; echo "exit code $?"`);
    window.press("Enter");
  };
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
}

/** Today's list as the program's JSON. */
function today(folder: string): unknown {
  const words = ["today", "--json", "--date", "2026-11-23T18:00", "-w", join(folder, "clients.xlsx")];
  const { stdout } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    env: { ...process.env, FOLLOWUP_HOME: join(folder, "home") },
  });
  return JSON.parse(stdout);
}

/** The calls as another reader finds them in the last sheet: "contact: outcome". */
async function recorded(file: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: unknown[][] = [];
  book.worksheets.at(-1)?.eachRow(({ values }) => void rows.push(Array.isArray(values) ? values : []));
  const [heading = [], ...calls] = rows;
  const contact = heading.indexOf("Контакт");
  const outcome = heading.indexOf("Исход");
  return calls.map((call) => `${call[contact]}: ${call[outcome]}`);
}

/** The six contacts as a file that exceljs writes. */
async function writeWorkbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const { title, rows } of sixDueSheets("ru")) {
    const sheet = book.addWorksheet(title);
    for (const row of rows) sheet.addRow(row.map(cellValue));
  }
  await book.xlsx.writeFile(path);
}

/** "@2026-11-23T10:00" of the memory workbook is a date. */
function cellValue(written: unknown): unknown {
  if (typeof written !== "string" || !written.startsWith("@")) return written;
  const text = written.slice(1);
  return new Date(`${text.includes("T") ? text : `${text}T00:00`}:00Z`);
}
