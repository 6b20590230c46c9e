/** A contact that was put into a row made ready is taken out again: the row is ready as before, and what stands beside it stays. */
import { describe, expect, it } from "vitest";
import { add } from "../../src/commands/add/add.ts";
import { undo } from "../../src/commands/undo/undo.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings = ["№", "Name", "Phone", "Next contact", "Status", "Owner"];
const prepared: Written[][] = [
  [1, "Ivy Moss", "0700 900 001", "@2026-11-30", "new", "Kate"],
  [2, "Bob Pell", "0700 900 002", null, "new", "Dan"],
  [3, null, null, null, "new", null],
  [4, null, null, null, "new", null],
];

describe("undo of a contact in a row made ready", () => {
  it.each([[prepared], [prepared.map((row) => [...row, null, "Acme", "0700 800 001"])]])(
    "leaves number, default and what stands beside",
    async (rows) => {
      const wide = [...headings, null, "Name", "Phone"].slice(0, rows[0]?.length);
      const workbook = new MemoryWorkbook([{ title: "People", rows: [wide, ...rows] }]);
      const [before] = await workbook.read([{ sheet: "People" }]);
      const home = newFolder();
      const context = () => testRun({ workbook, home }).context;
      await add(context(), ["Zoe Lind"], { phone: "0700 900 555", owner: "Kate" });
      const [between] = await workbook.read([{ sheet: "People" }]);
      expect([1, 2, 5, 6].map((column) => between?.cell(4, column))).toEqual([
        { kind: "number", value: 3 },
        { kind: "text", text: "Zoe Lind" },
        { kind: "text", text: "new" },
        { kind: "text", text: "Kate" },
      ]);
      await undo(context(), { yes: true });
      const [after] = await workbook.read([{ sheet: "People" }]);
      for (let row = 1; row <= 5; row += 1) {
        for (let column = 1; column <= wide.length; column += 1)
          expect(after?.cell(row, column), `${row}:${column}`).toEqual(before?.cell(row, column));
      }
    },
  );
});
