/** Which cells have a rule, and where the values of a drop-down come from. */
import { describe, expect, test } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";
import { listSource, readCellRules } from "../../src/read/validations.ts";
import { buildWorkbook } from "../support/workbook-builder.ts";

/** "A1:B2 formula", or "A1:B2 !" for a rule that is no list. */
function rules(xml: string): string[] {
  return readCellRules(Buffer.from(xml)).map(({ formula, ranges }) => {
    const places = ranges.map(({ bottom, left, right, top }) => `${top}.${left}-${bottom}.${right}`);
    return `${places.join(" ")} ${formula ?? "!"}`;
  });
}

describe("the rules behind the rows", () => {
  const rule = (attributes: string, inside = "<formula1>A</formula1>") =>
    `<dataValidations><dataValidation ${attributes}>${inside}</dataValidation></dataValidations>`;

  test.each<[string, readonly string[]]>([
    ["", []],
    ["<pageMargins/>", []],
    [rule('type="list" sqref="A1:A9"'), ["1.1-9.1 A"]],
    [rule('type="list" sqref=" A1:A9  C2 "'), ["1.1-9.1 2.3-2.3 A"]],
    [
      rule('type="list" sqref="A1"', "<formula1>&quot;a,b&quot;</formula1><formula2>B</formula2>"),
      ['1.1-1.1 "a,b"'],
    ],
    [rule('type="list" sqref="A1"', "<formula2>B</formula2>"), []],
    [
      rule('type="list"', "<x14:formula1><xm:f>L!A1</xm:f></x14:formula1><xm:sqref>B2</xm:sqref>"),
      ["2.2-2.2 L!A1"],
    ],
    ...["custom", "whole", "decimal", "date", "time"].map((type): [string, string[]] => [
      rule(`type="${type}" sqref="A1"`),
      ["1.1-1.1 !"],
    ]),
    [rule('type="textLength" sqref="A1"'), []],
    [rule('sqref="A1"'), []],
    ['<dataValidation type="list" sqref="A1"/><x type="list" sqref="A1"><formula1>A</formula1></x>', []],
    [
      `${rule('type="list" sqref="A1"')}<conditionalFormatting sqref="B1"><cfRule/></conditionalFormatting>${rule('type="list" sqref="C1"')}`,
      ["1.1-1.1 A", "1.3-1.3 A"],
    ],
  ])("%s", (xml, expected) => {
    expect(rules(xml)).toEqual(expected);
  });
});

describe("the values of a drop-down", () => {
  const names = [
    '<definedName name="Colours">Lists!$A$1:$A$3</definedName>',
    '<definedName name="Own" localSheetId="1">$C$1:$C$2</definedName><definedName name="Own">$D$1:$D$2</definedName>',
    '<definedName name="Elsewhere" localSheetId="0">$E$1</definedName>',
    '<definedName name="One">Two</definedName><definedName name="Two">Three</definedName>',
    '<definedName name="Three">Four</definedName><definedName name="Four">"x"</definedName>',
    '<definedName name="Zero">One</definedName><definedName name="Round">Round</definedName>',
  ].join("");
  const book = openSource(
    bufferSource(
      buildWorkbook({
        sheets: [{ title: "First" }, { title: "Second" }],
        workbook: `<definedNames>${names}</definedNames><x name="Shape">$A$1</x>`,
      }),
    ),
  );
  /** "a|b", "Sheet!1.1-2.2 rc" (r, c: rows, columns move along), or "?". */
  const source = (formula: string): string => {
    const found = listSource(formula, book, "Second");
    if (found === null) return "?";
    if (found.kind === "values") return found.values.join("|");
    const { columnsMove, range, rowsMove, sheet } = found;
    const { bottom, left, right, top } = range;
    return `${sheet ?? ""}!${top}.${left}-${bottom}.${right} ${rowsMove ? "r" : ""}${columnsMove ? "c" : ""}`.trim();
  };

  test.each([
    ['"a,b"', "a|b"],
    [' = "a, b ,,c" ', "a|b|c"],
    ['="a, b ,,c"', "a|b|c"],
    ['"a," & "b"', "a|b"],
    ['"a,"&"b"&"c"', "a|bc"],
    ['"say ""hi"",b"', 'say "hi"|b'],
    ['"a" & ', "?"],
    ['"a"&B1', "?"],
    ['"a" "b"', "?"],
    ['x"a"', "?"],
    ["$A$1:$A$5", "!1.1-5.1"],
    ["A$1:A$5", "!1.1-5.1 c"],
    ["$A1:$A5", "!1.1-5.1 r"],
    ["A1", "!1.1-1.1 rc"],
    ["=Lists!$B$2:$B$9", "Lists!2.2-9.2"],
    ["'My ''own'' lists'!$B$2", "My 'own' lists!2.2-2.2"],
    ["[1]Lists!$A$1", "?"],
    ["'[1]Lists'!$A$1", "?"],
    ["Lists!A1 B2", "?"],
    ["INDIRECT(A1)", "?"],
    ["x!OFFSET(A1,1,1)", "?"],
    ["colours", "Lists!1.1-3.1"],
    ["Own", "!1.3-2.3"],
    ["Elsewhere", "?"],
    ["Nobody", "?"],
    ["Shape", "?"],
    ["One", "x"],
    ["Zero", "?"],
    ["Round", "?"],
  ])("%s: %s", (formula, expected) => {
    expect(source(formula)).toBe(expected);
  });
});
