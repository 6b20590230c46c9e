import { join } from "node:path";
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

test.each([
  ["EIO", "workbook.unreadable"],
  ["EACCES", "workbook.no-permission"],
  ["EBUSY", "waiting.open"],
  ["ENOENT", "workbook.missing"],
])("%s when more of a workbook is looked at is told as %s", async (code, told) => {
  const made = new exceljs.Workbook();
  const columns = ["Name", "Next contact date"].map((name) => ({ name }));
  made.addWorksheet("People").addTable({ name: "T", ref: "A1", columns, rows: [["Ivy", "1.12.2026"]] });
  const path = join(newFolder(), "people.xlsx");
  await made.xlsx.writeFile(path);
  let isFailing = false;
  const machine = faultyMachine({ when: (call) => isFailing && call === "read", fault: { code } });
  const [grid] = await openExcel(path, "people.xlsx", machine).read([{ sheet: "People" }]);
  isFailing = true;
  expect(() => grid?.areas("table")).toThrow(expect.objectContaining({ code: told }));
});
