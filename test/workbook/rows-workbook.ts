import {
  buildWorkbook,
  type HandmadeWorkbook,
  row,
} from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import type { Part } from "../../packages/xlsx-patch/test/support/zip-builder.ts";

export const sheet = "xl/worksheets/sheet1.xml";
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
export const headings = row(1, cell("A1", "Name"), cell("B1", "Phone"), cell("C1", "Sum"));

export function cell(name: string, value: string | number, style = 0): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  if (typeof value === "number") return `<c r="${name}"${look}><v>${value}</v></c>`;
  return `<c r="${name}"${look} t="inlineStr"><is><t>${value}</t></is></c>`;
}

export function withRows(rows: string, after = "", more: Partial<HandmadeWorkbook> = {}): Buffer {
  return buildWorkbook({ sheets: [{ title: "S", rows, after }], formats: ["0.00", "dd.mm.yyyy"], ...more });
}

/** A table part with its relationship. */
export function table(ref: string, columns: string, attributes = ""): Part[] {
  const type = `${office}/table`;
  return [
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      text: `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
    },
    {
      name: "xl/tables/table1.xml",
      text: `<table xmlns="${main}" id="1" name="T" displayName="T" ref="${ref}"${attributes}><autoFilter ref="${ref}"/><tableColumns count="${columns.split("<tableColumn ").length - 1}">${columns}</tableColumns></table>`,
    },
  ];
}

export const plainColumns = ["Name", "Phone", "Sum"]
  .map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`)
  .join("");
