import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { openBook } from "../../src/book/open-book.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { newFolder } from "../support/folders.ts";

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
