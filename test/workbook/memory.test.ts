/** The contract of the port on the memory workbook. */
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { workbookContract } from "./contract.ts";

workbookContract("memory", async (sheets) => {
  const workbook = new MemoryWorkbook(sheets);
  return {
    workbook,
    colleague: {
      set: async (sheet, row, column, written) => workbook.set(sheet, row, column, written),
      insertRow: async (sheet, at) => workbook.insertRow(sheet, at),
      deleteRow: async (sheet, at) => workbook.deleteRow(sheet, at),
    },
    reopen: async () => workbook,
  };
});
