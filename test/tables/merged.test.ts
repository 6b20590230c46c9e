import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { openBook } from "../../src/book/open-book.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const text = (cell: string, content: string) => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

it("a company that is merged over the rows of its people is the company of each", async () => {
  const rows = [
    row(1, text("A1", "Company"), text("B1", "Name"), text("C1", "Phone"), text("D1", "Next contact")),
    row(
      2,
      text("A2", "Moss Ltd"),
      text("B2", "Ivy Moss"),
      text("C2", "0700 900 001"),
      text("D2", "2026-11-20"),
    ),
    row(3, text("B3", "Bob Moss"), text("C3", "0700 900 002"), text("D3", "2026-11-21")),
    row(4, text("B4", "Cid Rowe"), text("C4", "0700 900 003")),
  ].join("");
  const file = join(newFolder(), "merged.xlsx");
  const after = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
  writeFileSync(file, buildWorkbook({ sheets: [{ title: "People", rows, after }] }));
  const { contacts } = await openBook(openExcel(file, "merged.xlsx"));
  expect(contacts.rows.map((one) => contacts.contact(one).company)).toEqual(["Moss Ltd", "Moss Ltd", null]);
});

it("a heading that is merged over two columns parts nothing", async () => {
  const rows = [
    row(1, text("A1", "Контрагент"), text("C1", "Телефон"), text("D1", "Дата следующего контакта")),
    row(2, text("A2", "ООО Альфа"), text("C2", "8 900 111-22-31"), text("D2", "20.11.2026")),
    row(3, text("A3", "ООО Бета"), text("C3", "8 900 111-22-32")),
  ].join("");
  const file = join(newFolder(), "wide.xlsx");
  const merges = ["A1:B1", "A2:B2", "A3:B3"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const after = `<mergeCells count="3">${merges}</mergeCells>`;
  writeFileSync(file, buildWorkbook({ sheets: [{ title: "TDSheet", rows, after }] }));
  const { contacts } = await openBook(openExcel(file, "wide.xlsx"));
  expect(contacts.rows.map((one) => contacts.contact(one).name)).toEqual(["ООО Альфа", "ООО Бета"]);
});
