/** The values of a small sheet of made-up rows. */
import { bufferSource, open, type SheetValues } from "../../src/index.ts";
import { buildWorkbook, type HandmadeWorkbook } from "../support/workbook-builder.ts";

export const inline = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is>${text}</is></c>`;

export const strings =
  "<si><t>Иван</t></si><si><r><rPr><b/></rPr><t>Ana</t></r></si><si><t>иван</t></si><si><t>7</t></si>";

export async function valuesOf(rows: string, more: Partial<HandmadeWorkbook> = {}): Promise<SheetValues> {
  const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", rows }], strings, ...more })));
  const [values] = await book.read([{ sheet: "S" }]);
  if (values === undefined) throw new Error("nothing was read");
  return values;
}
