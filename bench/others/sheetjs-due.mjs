// The due contacts of a workbook, read with SheetJS where someone has put it into .bench (see run.mjs).
import { createRequire } from "node:module";

const { readFile, utils } = createRequire(new URL("../../.bench/", import.meta.url))("xlsx");
const [path, today] = process.argv.slice(2);
const sheet = readFile(path, { sheets: "Контакты", cellDates: true, UTC: true }).Sheets.Контакты;
const [headings, ...rows] = utils.sheet_to_json(sheet, { header: 1, UTC: true });
const column = headings.indexOf("Дата следующего контакта");
const due = [];
for (const [at, row] of rows.entries()) {
  const found = row[column];
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(found)) ?? [];
  const iso = found instanceof Date ? found.toISOString().slice(0, 10) : year && `${year}-${month}-${day}`;
  if (iso && iso <= today) due.push(at + 2);
}
console.log(JSON.stringify(due));
