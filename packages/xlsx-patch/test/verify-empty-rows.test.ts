/** Rows that were empty before they were written are proved by reading them back, too. */
import { expect, it } from "vitest";
import { XlsxError } from "../src/base/errors.ts";
import { bufferSource } from "../src/base/source.ts";
import type { Draft } from "../src/edit/draft.ts";
import { edit } from "../src/edit.ts";
import { open } from "../src/workbook.ts";
import { changedPart } from "./support/change-part.ts";
import { buildWorkbook, row } from "./support/workbook-builder.ts";

function refusal(draft: Draft, bytes: Buffer): string {
  try {
    draft.verify(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return "accepted";
}

it.each([
  [
    "between others",
    [row(1, '<c r="A1" t="inlineStr"><is><t>H</t></is></c>'), row(4, '<c r="A4"><v>1</v></c>')].join(""),
    3,
  ],
  ["where there was no row at all", "", 2],
] as const)("%s", async (_, rows, at) => {
  const bytes = buildWorkbook({ sheets: [{ title: "S", rows }] });
  const draft = await edit(open(bufferSource(bytes)));
  draft.set("S", at, 1, { kind: "number", value: 5 });
  const written = Buffer.concat((await draft.finish()) ?? expect.fail());
  const tampered = (change: (xml: string) => string) =>
    changedPart(written, "xl/worksheets/sheet1.xml", change);
  expect(refusal(draft, written)).toBe("accepted");
  expect(refusal(draft, await tampered((xml) => xml.replace("<v>5</v>", "<v>6</v>")))).toContain(
    "reads back",
  );
  expect(
    refusal(draft, await tampered((xml) => xml.replace("</sheetData>", '<row r="9"/></sheetData>'))),
  ).toContain("row 9 is not where it was");
});
