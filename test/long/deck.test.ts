/**
 * The deck on a real terminal and a real .xlsx file: six cards, every outcome, Ctrl-C in the middle, and resumed; the keys
 * that are no outcome, in three languages, on 24 lines. Only with FOLLOWUP_LONG, where tmux is, and on the built program.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { expect, onTestFinished, test } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import { callColumns } from "../../src/records/call/columns.ts";
import { cardWords } from "../../src/words/commands/card.ts";
import { deckWords } from "../../src/words/commands/deck.ts";
import { logWords } from "../../src/words/commands/log.ts";
import { nextWords } from "../../src/words/commands/next/next.ts";
import { outcomeWords } from "../../src/words/outcomes.ts";
import { sixDueSheets } from "../support/terminal/deck.ts";
import { hasTmux, TmuxWindow } from "../support/terminal/tmux.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const program = resolve(import.meta.dirname, "..", "..", "bin", "followup.js");
const asked = process.env.FOLLOWUP_LONG !== undefined;
if (asked && !hasTmux) console.log("skipped: the deck on a real terminal needs tmux");

test.skipIf(!asked || !hasTmux)("the deck on a real terminal, from first card to last", async () => {
  const folder = newFolder();
  await writeWorkbook(join(folder, "clients.xlsx"), "ru");
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

const people = {
  en: ["Ann Price", "+44 20 7946 0958", "Bo Diddley", "02079460000"],
  ru: ["Анна Петрова", "+7 912 345-67-89", "Борис Ким", "89120001122"],
  ro: ["Ștefania Popescu", "+40 721 123 456", "Bogdan Pop", "0721000111"],
} as const;

test.skipIf(!asked || !hasTmux).each(languages)(
  "undo, a client of the list who rings, and a new one, on 24 lines in %s",
  async (language) => {
    const folder = newFolder();
    const file = join(folder, "clients.xlsx");
    await writeWorkbook(file, language);
    const window = new TmuxWindow({ width: 80, height: 24 }, folder, join(folder, "home"));
    onTestFinished(() => window.close());
    const { inbound, undo } = deckWords[language];
    const { asked: tried, askedChoices, choices, note, why } = nextWords[language];
    const [first, firstPhone, bo, boPhone] = people[language];
    const { saved } = logWords[language];
    await window.shows(">");
    window.type(
      `node ${program} next --lang ${language} --date 2026-11-23T10:15 -w clients.xlsx; echo "code $?"`,
    );
    window.press("Enter");
    await window.shows(first, firstPhone, choices.later.label);
    window.type(choices.noAnswer.key);
    await window.shows(`${saved}: ${first}`, choices.later.label);
    window.type(undo.key);
    await window.shows(`: ${first}${language === "ru" ? "\u00a0—" : " –"}`, firstPhone, choices.later.label);
    window.type(choices.refused.key);
    await window.shows(first, firstPhone, tried);
    window.type(askedChoices.yes.key);
    // Name and phone still stand above the list of reasons.
    await window.shows(first, firstPhone, why.slice(0, 20));
    window.type("1");
    await window.shows(`${saved}: ${first}`, choices.later.label);
    window.type(inbound.choice.key);
    await window.shows(inbound.phone);
    window.type("12");
    window.press("Enter");
    await window.shows(inbound.noPhone);
    window.type(boPhone);
    window.press("Enter");
    await window.shows(bo, choices.later.label);
    window.type(choices.noAnswer.key);
    await window.shows(`${saved}: ${bo}`, choices.later.label);
    window.type(inbound.choice.key);
    await window.shows(inbound.phone);
    window.type("+49 30 1234567");
    window.press("Enter");
    await window.shows(inbound.name);
    window.type("Jane Roe");
    window.press("Enter");
    await window.shows(inbound.isNew, "Jane Roe", "+49 30 1234567");
    window.type("2");
    await window.shows(note);
    window.type("demo");
    window.press("Enter");
    await window.shows(`${saved}: Jane Roe`, choices.later.label);
    window.type(choices.leave.key);
    await window.shows("code 0");
    expect(await recorded(file, language)).toEqual([
      `${first}: ${outcomeWords[language]["no-answer"]}`,
      `${first}: ${outcomeWords[language].refused}`,
      `${bo}: ${outcomeWords[language]["no-answer"]}`,
      `Jane Roe: ${outcomeWords[language].later}`,
    ]);
  },
  60_000,
);

async function workTheDeck(window: TmuxWindow): Promise<void> {
  const words = "next --lang ru --date 2026-11-23T10:15 -w clients.xlsx";
  const start = () => {
    window.type(`clear; node ${program} ${words}; echo "exit code $?"`);
    window.press("Enter");
  };
  start();
  await window.shows("Анна Петрова", "другой день");
  window.type("н");
  await window.shows("Сохранено: Анна Петрова\u00a0— недозвон", "Иван Сергеев", "другой день");
  window.type("2");
  await window.shows("Заметка (Enter");
  window.type("просит прайс на почту");
  window.press("Enter");
  await window.shows("Сохранено: Иван Сергеев\u00a0— перенос", "Мария Котова", "другой день");
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
  await window.shows("Сохранено: Мария Котова\u00a0— отказ\u00a0— Дорого", "Борис Ким", "другой день");
  window.type("у");
  await window.shows("Сумма [1");
  window.press("Enter");
  await window.shows("Заметка (Enter");
  window.press("Enter");
  await window.shows("Сохранено: Борис Ким\u00a0— успех", "Ольга Белая", "другой день");
  window.type("к");
  await window.shows("Почему не сейчас?");
  window.type("нет");
  window.press("Enter");
  await window.shows(nextWords.ru.junkSkip.slice(0, 40));
  window.type("обед до двух");
  window.press("Enter");
  await window.shows("Сохранено: Ольга Белая\u00a0— пропуск", cardWords("ru").skipped, "другой день");
  window.type("п");
  await window.shows("Когда перезвонить?");
  window.type("в пятницу в 15:00");
  window.press("Enter");
  await window.shows("пятница, 27 ноября 2026 г., 15:00", "Заметка (Enter");
  window.press("Enter");
  await window.shows("Сохранено: Ольга Белая\u00a0— перенос", "Зоя Чёрная", "другой день");
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
async function recorded(file: string, language: Language = "ru"): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: unknown[][] = [];
  book.worksheets.at(-1)?.eachRow(({ values }) => void rows.push(Array.isArray(values) ? values : []));
  const [heading = [], ...calls] = rows;
  const contact = heading.indexOf(callColumns.contact.headings[language][0]);
  const outcome = heading.indexOf(callColumns.outcome.headings[language][0]);
  return calls.map((call) => `${call[contact]}: ${call[outcome]}`);
}

/** The six contacts as a file that exceljs writes. */
async function writeWorkbook(path: string, language: Language): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const { title, rows } of sixDueSheets(language)) {
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
