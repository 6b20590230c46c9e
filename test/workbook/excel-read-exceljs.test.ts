import exceljs from "exceljs";
import { expect, it } from "vitest";
import type { Grid } from "../../src/workbook/workbook.ts";
import { openBytes, testFolder } from "../support/workbooks/excel-files.ts";

const folder = testFolder();

/** A list of contacts as exceljs writes it, with all that people put into one. */
async function written(date1904: boolean): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet("Клиенты & Co", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [
    { header: "Имя", width: 20 },
    { header: "Следующий контакт", style: { numFmt: "dd.mm.yyyy" } },
    { header: "Сумма" },
    { header: "Статус" },
    { header: "Заметка" },
  ];
  const rich = { richText: [{ font: { bold: true }, text: "дорого" }, { text: ", <думает>" }] };
  sheet.addRow(["Анна", new Date(Date.UTC(2026, 10, 23)), 1234.5, "новый", rich]);
  sheet.addRow([
    "Ștefan 👩‍💻",
    new Date(Date.UTC(2026, 10, 23, 16, 30)),
    { formula: "C2*2", result: 2469 },
    true,
    "a\nb",
  ]);
  sheet.addRow([
    { text: "Ion", hyperlink: "https://example.com" },
    "31.02.2026",
    { error: "#N/A" },
    null,
    "два  пробела",
  ]);
  sheet.getRow(3).hidden = true;
  sheet.mergeCells("A6:C6");
  sheet.getCell("A6").value = "Итого";
  sheet.autoFilter = "A1:E4";
  for (let row = 2; row <= 100; row++)
    sheet.getCell(row, 4).dataValidation = { type: "list", allowBlank: true, formulae: ["Lists!$A$1:$A$3"] };
  book.addWorksheet("Lists", { state: "veryHidden" }).addRows([["новый"], ["перенос"], ["отказ"]]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

it.each([false, true])("a workbook that exceljs wrote is read (1904: %s)", async (date1904) => {
  const workbook = openBytes(folder, await written(date1904));
  expect(await workbook.tabs()).toEqual([
    { title: "Клиенты & Co", hidden: false, hasCells: true },
    { title: "Lists", hidden: true, hasCells: true },
  ]);
  const [grid] = await workbook.read([{ sheet: "Клиенты & Co" }]);
  expect(grid === undefined ? [] : shown(grid)).toEqual([
    "1: Имя | Следующий контакт | Сумма | Статус | Заметка",
    "2: Анна | 2026-11-23 | 1234.5 | новый | дорого, <думает>",
    "3: Ștefan 👩‍💻 | 2026-11-23 16:30 | 2469 | true | a\nb",
    "4: Ion | 31.02.2026 | ?#N/A |  | два  пробела",
    "6: Итого |  |  |  | ",
  ]);
  expect([grid?.isFormula(3, 3), grid?.isFormula(2, 3)]).toEqual([true, false]);
  expect([grid?.choices(2, 4), grid?.choices(101, 4), grid?.choices(2, 5)]).toEqual([
    ["новый", "перенос", "отказ"],
    null,
    null,
  ]);
});

function shown(grid: Grid): string[] {
  return grid.rows.map((row) => {
    const cells = Array.from({ length: grid.lastColumn }, (_, at) => {
      const cell = grid.cell(row, at + 1);
      if (cell.kind === "empty") return "";
      if (cell.kind === "date") return cell.time === null ? cell.day : `${cell.day} ${cell.time}`;
      if (cell.kind === "unreadable") return `?${cell.text}`;
      return String(cell.kind === "text" ? cell.text : cell.value);
    });
    return `${row}: ${cells.join(" | ")}`;
  });
}
