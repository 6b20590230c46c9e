/** Workbooks that are opened, changed, proved and given back, for tests of what may be changed and how. */
import { expect } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import type { Draft } from "../../src/edit/draft.ts";
import { edit } from "../../src/edit.ts";
import type { NewValue } from "../../src/style/cell-style.ts";
import { open } from "../../src/workbook.ts";
import { buildWorkbook, type HandmadeSheet, row } from "./workbook-builder.ts";
import type { Part } from "./zip-builder.ts";

export const number = (value: number): NewValue => ({ kind: "number", value });
export const text = (words: string): NewValue => ({ kind: "text", text: words });
export const cell = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;
export const head = "xl/workbook.xml";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Opens, changes, proves, and gives the bytes; null when there is nothing to write. */
export async function changed(bytes: Buffer, change: (draft: Draft) => void): Promise<Buffer | null> {
  const draft = await edit(open(bufferSource(bytes)));
  change(draft);
  const slices = await draft.finish();
  if (slices === null) return null;
  const after = Buffer.concat(slices);
  draft.verify(after);
  return after;
}

/** The same of a change that has something to write. */
export async function written(bytes: Buffer, change: (draft: Draft) => void): Promise<Buffer> {
  return (await changed(bytes, change)) ?? expect.fail("nothing to write");
}

/** What a change is refused with: its code and its data. */
export async function problemOf(bytes: Buffer, change: (draft: Draft) => void): Promise<string> {
  try {
    await changed(bytes, change);
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return expect.fail("no error");
}

export const plainSheet: HandmadeSheet = { title: "S", rows: row(1, cell("A1", 1)) };

/** A workbook whose first sheet has these relationships. */
export function related(
  rels: string,
  sheet: Partial<HandmadeSheet> = {},
  more: readonly Part[] = [],
): Buffer {
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`;
  return buildWorkbook({
    sheets: [{ ...plainSheet, ...sheet }],
    more: [{ name: "xl/worksheets/_rels/sheet1.xml.rels", text: xml }, ...more],
  });
}

/** A workbook with a table in B2:D6 that has these attributes, and with other things that a sheet is related to. */
export function withTable(attributes: string): Buffer {
  const table = `<table xmlns="m" id="1" displayName="People" ref="B2:D6" ${attributes}><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/><tableColumn id="3" name="c"/></tableColumns></table>`;
  return related(
    `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/hyperlink" Target="https://example.com/" TargetMode="External"/>` +
      `<Relationship Id="rId3" Type="${office}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId4" Type="${office}/table" Target="https://example.com/t" TargetMode="External"/>`,
    {
      after:
        '<mergeCells><mergeCell ref="F1:G2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    },
    [
      { name: "xl/tables/table1.xml", text: table },
      { name: "xl/comments1.xml", text: "<comments/>" },
    ],
  );
}
