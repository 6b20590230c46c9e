// Counts the refusal reasons of the recorded calls, read with exceljs.
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
const sheet = book.getWorksheet("Звонки");
const headings = sheet.getRow(1).values;
const reasons = new Map();
let calls = 0;
sheet.eachRow((row, number) => {
  if (number === 1) return;
  calls++;
  if (row.getCell(headings.indexOf("Исход")).value !== "отказ") return;
  const reason = row.getCell(headings.indexOf("Причина отказа")).value;
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
});
console.log(JSON.stringify({ calls, reasons: Object.fromEntries([...reasons].sort()) }));
