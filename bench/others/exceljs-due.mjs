// The due contacts of a workbook, read with exceljs.
import ExcelJS from "exceljs";

const [path, today] = process.argv.slice(2);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(path);
const sheet = book.getWorksheet("Контакты");
const column = sheet.getRow(1).values.indexOf("Дата следующего контакта");
const due = [];
sheet.eachRow((row, number) => {
  if (number === 1) return;
  const found = row.getCell(column).value;
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(found)) ?? [];
  const iso = found instanceof Date ? found.toISOString().slice(0, 10) : year && `${year}-${month}-${day}`;
  if (iso && iso <= today) due.push(number);
});
console.log(JSON.stringify(due));
