/** The language of the workbook that a command is about to read, and of none other. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { workbookLanguage } from "../../src/program/workbook-language.ts";
import { makeOutput } from "../../src/terminal/output.ts";
import { worldWith } from "../support/terminal/made-world.ts";
import { testFolder } from "../support/workbooks/excel-files.ts";

const folder = testFolder();

beforeAll(async () => {
  const headings = {
    "clients.xlsx": ["Имя", "Телефон", "Дата следующего контакта"],
    "clienti.xlsx": ["Nume", "Telefon", "Data următorului contact"],
    "undated.xlsx": ["Имя", "Телефон", "Заметки"],
  };
  for (const [name, row] of Object.entries(headings)) {
    const book = new exceljs.Workbook();
    book.addWorksheet("A").addRows([row, ["Анна", "069000001", ""], ["Мария", "069000002", ""]]);
    await book.xlsx.writeFile(join(folder, name));
  }
  writeFileSync(join(folder, "broken.xlsx"), "no workbook");
});

function told(...words: string[]): Promise<string | null> {
  const world = worldWith({
    words,
    folder,
    environment: { FOLLOWUP_HOME: join(folder, "home"), FOLLOWUP_WORKBOOK: "clients.xlsx" },
  });
  const { stderr: err, stdout: out } = world;
  return workbookLanguage(world, makeOutput({ out, err }, { json: false, colour: false, unicode: true }));
}

test.each<[string[], string | null]>([
  [["today"], "ru"],
  [[], "ru"],
  [["log", "1", "won"], "ru"],
  [["today", "-w", "clienti.xlsx"], "ro"],
  [["today", "--workbook", "clienti.xlsx"], "ro"],
  [["today", "--workbook=clienti.xlsx"], "ro"],
  [["check", "-w", "undated.xlsx"], "ru"],
  [["today", "-w", "broken.xlsx"], null],
  [["today", "-w", "none.xlsx"], null],
  [["today", "--help"], null],
  [["today", "-h"], null],
  [["help", "today"], null],
  [["nonsense"], null],
  [["init"], null],
  [["settings"], null],
  [["completion", "bash"], null],
  [["login"], null],
  [["logout"], null],
])("%j: %s", async (words, language) => {
  expect(await told(...words)).toBe(language);
});
