/** A Calls sheet made by an older version, as an .xlsx file with a table: the column that it lacks comes into the table. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { callRow } from "../../src/book/plans/call-row.ts";
import { partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { callColumn } from "../../src/records/call/fields.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { callTo } from "../support/desks.ts";
import { newFolder } from "../support/workbooks/folders.ts";

it.each(languages)("the table of Calls grows by the column, in %s", async (language) => {
  const path = join(newFolder(), "clients.xlsx");
  copyFileSync(`templates/${language}.xlsx`, path);
  const log = async (id: string, manner: string | null) => {
    const workbook = openExcel(path, path);
    const book = await openBook(workbook);
    await workbook.apply(await callRow(book, callTo(1, id, { manner })));
  };
  await log("c-1", null);
  expect(tableOf(path)).toMatchObject({ columns: 16 });
  await log("c-2", "in a hurry");
  await log("c-3", null);
  await log("c-4", "sang");
  const heading = callColumn("manner").headings[language][0];
  expect(tableOf(path)).toMatchObject({ columns: 17, last: heading, ref: "A1:Q5" });
  const calls = await (await openBook(openExcel(path, path))).calls();
  const read = calls?.rows.map((row) => calls.call(row)).map(({ id, manner }) => [id, manner]);
  expect(read).toEqual([
    ["c-1", null],
    ["c-2", "in a hurry"],
    ["c-3", null],
    ["c-4", "sang"],
  ]);
});

it("stands right of everything where something stands beside the table", async () => {
  const path = join(newFolder(), "clients.xlsx");
  copyFileSync("templates/en.xlsx", path);
  const open = () => openBook(openExcel(path, path));
  const log = async (id: string) => {
    await openExcel(path, path).apply(await callRow(await open(), callTo(1, id, { manner: "silent" })));
  };
  const remark = { column: 17, before: { kind: "empty" }, value: { kind: "text", text: "mine" } } as const;
  await openExcel(path, path).apply([{ kind: "edit", sheet: "Calls", row: 2, cells: [remark], expect: [] }]);
  await log("c-1");
  await log("c-2");
  const book = await open();
  const calls = await book.calls();
  expect(calls?.columns.get("manner")).toBe(18);
  expect(calls?.rows.map((row) => calls.call(row).manner)).toEqual(["silent", "silent"]);
  expect(calls?.grid.cell(2, 17)).toEqual({ kind: "empty" });
  const [grid] = await book.workbook.read([{ sheet: "Calls" }]);
  expect(grid?.cell(2, 17)).toEqual({ kind: "text", text: "mine" });
  expect(tableOf(path)).toMatchObject({ columns: 16 });
});

/** The table of the second sheet, as it stands in the file. */
function tableOf(path: string) {
  const table = partsOf(readFileSync(path)).get("xl/tables/table2.xml")?.toString("utf8") ?? "";
  const names = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return { columns: names.length, last: names.at(-1), ref: / ref="([^"]*)"/.exec(table)?.[1] };
}
