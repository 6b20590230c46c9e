// Records a call as a script with exceljs would: load, edit the contact's row, append a call, save.
import ExcelJS from "exceljs";

const [path, row] = process.argv.slice(2);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(path);
const contacts = book.getWorksheet("Контакты");
const headings = contacts.getRow(1).values;
const cell = (heading) => contacts.getRow(Number(row)).getCell(headings.indexOf(heading));
const next = new Date("2026-12-01T00:00:00Z");
const at = new Date("2026-11-23T10:15:00Z");
cell("Дата следующего контакта").value = next;
cell("Результат звонка").value = "недозвон";
cell("Попытки").value = (cell("Попытки").value ?? 0) + 1;
const who = ["Имя", "Телефон", "Менеджер"].map((heading) => cell(heading).value);
book.getWorksheet("Звонки").addRow(["made-by-exceljs", at, ...who, "недозвон", null, null, next]);
await book.xlsx.writeFile(path);
