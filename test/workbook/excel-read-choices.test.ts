import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildWorkbook,
  type HandmadeSheet,
  row,
} from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { openBytes, testFolder } from "../support/workbooks/excel-files.ts";
import { problemOf } from "./contract-cells.ts";

const folder = testFolder();

const inline = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

const lists: HandmadeSheet = {
  title: "Мои 'списки'",
  rows: [
    row(1, inline("A1", "Исход"), '<c r="B1"><v>1</v></c>'),
    row(2, '<c r="A2" t="s"><v>0</v></c>', '<c r="B2"><v>2.5</v></c>'),
    row(3, '<c r="B3" s="1"><v>46349</v></c>'),
    row(4, inline("A4", " отказ "), inline("B4", "x")),
  ].join(""),
};

function list(sqref: string, formula: string, more = 'type="list"'): string {
  return `<dataValidations count="1"><dataValidation ${more} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
}

async function choicesAt(name: [row: number, column: number], after: string, top?: number) {
  const workbook = openBytes(
    folder,
    buildWorkbook({
      sheets: [{ title: "S", rows: row(1, inline("A1", "one"), inline("B1", "two")), after }, lists],
      strings: "<si><t>перенос</t></si>",
      formats: ["dd.mm.yyyy"],
      workbook:
        '<definedNames><definedName name="Исходы">\'Мои \'\'списки\'\'\'!$A$2:$A$4</definedName><definedName name="Own" localSheetId="1">"wrong"</definedName><definedName name="own">"a,b"</definedName><definedName name="Loop">Loop</definedName></definedNames>',
    }),
  );
  const [grid] = await workbook.read([top === undefined ? { sheet: "S" } : { sheet: "S", top }]);
  return grid?.choices(...name);
}

const quoted = "'Мои ''списки'''!";

describe("the choices of a cell", () => {
  it.each<[string, string, readonly string[] | null]>([
    ["a text", list("C2:C9", "&quot;новый, won,,x&quot;"), ["новый", "won", "x"]],
    ["one of several ranges", list("A1 C:C E5", '"a"'), ["a"]],
    ["cells of this sheet", list("C2", "$A$1:$B$1"), ["one", "two"]],
    ["cells of another sheet", list("C2", `${quoted}$A$2:$A$4`), ["перенос", "отказ"]],
    ["numbers and dates", list("C2", `${quoted}$B$1:$B$4`), ["1", "2.5", "2026-11-23", "x"]],
    ["a whole column", list("C2", `${quoted}$A:$A`), ["Исход", "перенос", "отказ"]],
    ["a name", list("C2", "исходы"), ["перенос", "отказ"]],
    ["a name of the workbook, not of another sheet", list("C2", "Own"), ["a", "b"]],
    ["cells that move along", list("C1:C5", `${quoted}A1:A3`), ["перенос", "отказ"]],
    ["cells of another case", list("C2", `${quoted.toUpperCase()}$A$2`), ["перенос"]],
    [
      "an extended list",
      `<extLst><ext uri="u"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>${quoted}$A$4</xm:f></x14:formula1><xm:sqref>B1 C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ["отказ"],
    ],
    ["the second of two", list("D2", '"no"') + list("C2", '"yes"'), ["yes"]],
    ["another cell's", list("C3", '"a"'), null],
    ["another kind's", list("C2", "5", 'type="whole"'), []],
    ["a calculation", list("C2", "INDIRECT($A$1)"), []],
    ["another workbook", list("C2", "[1]Lists!$A$1:$A$3"), []],
    ["no such sheet", list("C2", "Lists!$A$1:$A$3"), []],
    ["no such name", list("C2", "Nothing"), []],
    ["a name of itself", list("C2", "Loop"), []],
    ["none", "", null],
  ])("are %s", async (_, after, expected) => {
    expect(await choicesAt([2, 3], after)).toEqual(expected);
    expect(await choicesAt([2, 3], after, 1)).toEqual(expected);
  });

  it("are not taken from a file that has changed", async () => {
    const bytes = (formula: string) =>
      buildWorkbook({
        sheets: [{ title: "S", rows: row(1, inline("A1", "one")), after: list("C2", formula) }],
      });
    const workbook = openBytes(folder, bytes("$A$1"), "changed.xlsx");
    const [grid] = await workbook.read([{ sheet: "S" }]);
    writeFileSync(join(folder, "changed.xlsx"), bytes("$B$11111111111"));
    expect((await problemOf((async () => grid?.choices(2, 3))())).code).toBe("conflict.changed");
  });
});
