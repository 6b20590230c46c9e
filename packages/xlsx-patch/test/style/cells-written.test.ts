/** A cell as it is written: anew, or with another value; and what stands in a copied look that the schema does not let stand. */
import { describe, expect, test } from "vitest";
import { asTyped, contentOf, type NewValue, styleForValue } from "../../src/style/cell-style.ts";
import { type CellContent, newCellXml, rewrittenCellXml } from "../../src/style/cell-xml.ts";
import { cellFormatShape, columnShape, fontShape, type Shape, shaped } from "../../src/style/schema-shape.ts";
import { StyleSheet } from "../../src/style/style-sheet.ts";
import { rootElement } from "../../src/xml/elements.ts";

const at = { row: 7, column: 2, style: 0 };
const text = (written: string): CellContent => ({ kind: "text", text: written });

describe("a new cell", () => {
  test.each<[CellContent, string]>([
    [{ kind: "empty" }, '<c r="B7"/>'],
    [{ kind: "number", value: 12.5 }, '<c r="B7"><v>12.5</v></c>'],
    [{ kind: "number", value: -0 }, '<c r="B7"><v>0</v></c>'],
    [{ kind: "boolean", value: true }, '<c r="B7" t="b"><v>1</v></c>'],
    [{ kind: "boolean", value: false }, '<c r="B7" t="b"><v>0</v></c>'],
    [{ kind: "formula", formula: "A1<2", array: false }, '<c r="B7"><f>A1&lt;2</f></c>'],
    [{ kind: "formula", formula: "A1", array: true }, '<c r="B7"><f t="array" ref="B7">A1</f></c>'],
    [text("a & b"), '<c r="B7" t="inlineStr"><is><t>a &amp; b</t></is></c>'],
    [text("a b"), '<c r="B7" t="inlineStr"><is><t>a b</t></is></c>'],
    [text(" a"), '<c r="B7" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    [text("a "), '<c r="B7" t="inlineStr"><is><t xml:space="preserve">a </t></is></c>'],
    [text("a  b"), '<c r="B7" t="inlineStr"><is><t xml:space="preserve">a  b</t></is></c>'],
    [text("a\tb"), '<c r="B7" t="inlineStr"><is><t xml:space="preserve">a\tb</t></is></c>'],
    [text("a\r\nb"), '<c r="B7" t="inlineStr"><is><t xml:space="preserve">a&#13;\nb</t></is></c>'],
  ])("%j", (content, xml) => {
    expect(newCellXml({ ...at, content }, "")).toBe(xml);
  });

  test("has its style, and the sheet's prefix", () => {
    const write = { ...at, style: 3, content: text("a") };
    expect(newCellXml(write, "x:")).toBe('<x:c r="B7" s="3" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>');
    expect(() => newCellXml({ ...at, content: { kind: "number", value: Number.NaN } }, "")).toThrow(
      RangeError,
    );
  });
});

test.each([
  [
    "<c r='B7' s='1' t='s' cm='1' vm='2' ph='1' x='&amp;'><f>A1</f><v>1</v></c>",
    "<c r='B7' x='&amp;' s=\"3\"><v>9</v></c>",
  ],
  [
    '<c r="B7"><is><t>a</t></is><extLst><ext/></extLst></c>',
    '<c r="B7" s="3"><v>9</v><extLst><ext/></extLst></c>',
  ],
  ['<c r="B7"/>', '<c r="B7" s="3"><v>9</v></c>'],
])("%s is written over as %s", (before, after) => {
  const bytes = Buffer.from(before);
  const write = { ...at, style: 3, content: { kind: "number", value: 9 } as const };
  expect(rewrittenCellXml(bytes, rootElement(bytes), write, "")).toBe(after);
});

describe("the style of a value", () => {
  const codes = ["dd.mm.yyyy", "dd.mm.yyyy hh:mm", "0.00", "h:mm", "[$-F800]dddd"];
  const formats = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const looks = [0, 164, 165, 166, 167, 168].map((id) => `<xf numFmtId="${id}"/>`);
  const quoted = '<xf numFmtId="164" quotePrefix="1"/>';
  const part = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.join("")}</numFmts><cellXfs>${looks.join("")}${quoted}</cellXfs></styleSheet>`;

  /** What the cell shows afterwards: the code or id of its format; and "own" where it keeps its style. */
  function styled(value: NewValue, own: number): string {
    const styles = new StyleSheet(Buffer.from(part));
    const style = styleForValue(value, own, () => styles);
    const { code, id } = styles.numberFormat(style);
    return `${style === own ? "own " : ""}${code ?? id}`;
  }
  const day = (time: boolean): NewValue => ({ kind: "date", serial: 46_349, time });

  test.each<[string, NewValue, number, string]>([
    ["a day in a plain cell", day(false), 0, "14"],
    ["a moment in a plain cell", day(true), 0, "22"],
    ["a day under a day", day(false), 1, "own dd.mm.yyyy"],
    ["a moment under a day", day(true), 1, "dd.mm.yyyy hh:mm"],
    ["a moment under a moment", day(true), 2, "own dd.mm.yyyy hh:mm"],
    ["a day under a moment", day(false), 2, "dd.mm.yyyy"],
    ["a day under a number", day(false), 3, "14"],
    ["a moment under a number", day(true), 3, "22"],
    ["a moment under a format of the system's", day(true), 5, "22"],
    ["a day under a quoted text", day(false), 6, "dd.mm.yyyy"],
    ["a number under a day", { kind: "number", value: 7 }, 1, "0"],
    ["a number under a number", { kind: "number", value: 7 }, 3, "own 0.00"],
    ["a text under a day", text("a"), 1, "own dd.mm.yyyy"],
    ["a formula as a text", text("=A1"), 1, "dd.mm.yyyy"],
    ["a text with a plus", text("+7 900"), 1, "dd.mm.yyyy"],
    ["a text with a minus", text("-"), 1, "dd.mm.yyyy"],
    ["a text with an at", text("@a"), 1, "dd.mm.yyyy"],
    ["nothing", { kind: "empty" }, 6, "own dd.mm.yyyy"],
    ["a time of day", { kind: "time", fraction: 0.5 }, 4, "own h:mm"],
    ["a formula", { kind: "formula", formula: "A1", array: false }, 1, "own dd.mm.yyyy"],
    ["yes under a quoted text", { kind: "boolean", value: true }, 6, "dd.mm.yyyy"],
  ])("%s", (_, value, own, expected) => {
    expect(styled(value, own)).toBe(expected);
  });

  test("plain text in a plain cell asks for no styles at all", () => {
    const none = (): never => {
      throw new Error("asked");
    };
    expect([styleForValue(text("a"), 0, none), styleForValue({ kind: "empty" }, 0, none)]).toEqual([0, 0]);
    expect(asTyped(text("15:30"), 0, none)).toEqual(text("15:30"));
    expect(asTyped(text("late"), 4, none)).toEqual(text("late"));
  });

  test("a time that is typed under a format of times is one", () => {
    const styles = new StyleSheet(Buffer.from(part));
    const typed = (written: string, style: number) => asTyped(text(written), style, () => styles);
    expect(typed("15:30", 4)).toEqual({ kind: "time", fraction: 930 / 1440 });
    expect(typed("9:05", 4)).toEqual({ kind: "time", fraction: 545 / 1440 });
    expect(typed("00:00", 4)).toEqual({ kind: "time", fraction: 0 });
    for (const none of ["24:00", "15:60", "15:3", "at 15:30", "15:30!"])
      expect(typed(none, 4)).toEqual(text(none));
    for (const style of [1, 2, 3]) expect(typed("15:30", style)).toEqual(text("15:30"));
    expect(asTyped({ kind: "number", value: 1 }, 4, () => styles)).toEqual({ kind: "number", value: 1 });
    expect(contentOf({ kind: "time", fraction: 0.25 })).toEqual({ kind: "number", value: 0.25 });
    expect(contentOf(day(true))).toEqual({ kind: "number", value: 46_349 });
    expect(contentOf(text("a"))).toEqual(text("a"));
  });
});

describe("a font says nothing that the schema doesn't let stand", () => {
  const kept = (child: string, attribute: string, value: string): boolean =>
    shaped(`<font><${child} ${attribute}="${value}"/></font>`, fontShape).includes(`${attribute}="`);

  test.each<[string, string, readonly string[], readonly string[]]>([
    ["b", "val", ["0", "1", "true", "false"], ["2", "yes", "", "10", "truex", "xtrue"]],
    [
      "u",
      "val",
      ["single", "double", "singleAccounting", "doubleAccounting", "none"],
      ["wavy", "singles", "xnone"],
    ],
    ["vertAlign", "val", ["baseline", "superscript", "subscript"], ["top", "baselines", "xsubscript"]],
    [
      "sz",
      "val",
      ["11", "11.", "10.5", ".5", "-1", "+1", "1E5", "1.5e-12", "1E+5"],
      ["big", "1.5x", "x1", ".", "1E", "--1"],
    ],
    ["color", "rgb", ["FF00aa00"], ["00AA00", "FF00AA000", "GG00AA00"]],
    ["color", "theme", ["0", "12", "123456789"], ["", "x", "-1", "1234567890", "1x"]],
    ["color", "tint", ["-0.25"], ["x"]],
    ["color", "auto", ["1"], ["2"]],
    ["color", "indexed", ["64"], ["x"]],
    ["name", "val", ["Arial", ""], []],
    ["family", "val", ["0", "9", "10", "14"], ["15", "20", "x", "114", "1x"]],
    [
      "charset",
      "val",
      ["0", "10", "99", "100", "199", "204", "249", "250", "255"],
      ["256", "260", "300", "x", "2550", "1x"],
    ],
    ["scheme", "val", ["none", "major", "minor"], ["majors", "xminor", "x"]],
  ])("%s %s", (child, attribute, right, wrong) => {
    expect(right.filter((value) => !kept(child, attribute, value))).toEqual([]);
    expect(wrong.filter((value) => kept(child, attribute, value))).toEqual([]);
  });
});

describe("a look and a column say nothing else either", () => {
  const keeps =
    (element: string, child: string | null, attribute: string, shape: Shape) => (value: string) => {
      const said = `${attribute}="${value}"`;
      const xml = child === null ? `<${element} ${said}/>` : `<${element}><${child} ${said}/></${element}>`;
      return shaped(xml, shape).includes(said);
    };

  test.each<[string | null, string, readonly string[], readonly string[]]>([
    [null, "numFmtId", ["0", "164"], ["x", "-1"]],
    [null, "quotePrefix", ["1", "false"], ["x"]],
    [
      "alignment",
      "horizontal",
      ["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"],
      ["lefts", "xleft"],
    ],
    ["alignment", "vertical", ["top", "center", "bottom", "justify", "distributed"], ["tops", "xtop"]],
    [
      "alignment",
      "textRotation",
      ["0", "90", "99", "100", "179", "180", "255"],
      ["181", "190", "256", "x", "2550", "x90"],
    ],
    ["alignment", "relativeIndent", ["-3", "+3", "12"], ["x", "1x", "x1", ""]],
    ["alignment", "wrapText", ["1"], ["2"]],
    ["protection", "locked", ["0"], ["x"]],
    ["protection", "hidden", ["1"], ["x"]],
  ])("%s %s", (child, attribute, right, wrong) => {
    const isKept = keeps("xf", child, attribute, cellFormatShape);
    expect([right.every(isKept), wrong.some(isKept)]).toEqual([true, false]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["outlineLevel", ["0", "7"], ["8", "12", "x7"]],
    ["width", ["8.43", "12"], ["wide"]],
    ["hidden", ["true"], ["x"]],
  ])("col %s", (attribute, right, wrong) => {
    const isKept = keeps("col", null, attribute, columnShape);
    expect([right.every(isKept), wrong.some(isKept)]).toEqual([true, false]);
  });

  test("what is kept as it stands is kept whole", () => {
    const xf = '<xf numFmtId="0"><alignment wrapText="1"/><extLst><ext uri="x"/></extLst></xf>';
    expect(shaped(xf, cellFormatShape)).toBe(xf);
    expect(shaped(xf.replace('wrapText="1"', 'wrapText="x"'), cellFormatShape)).toBe(
      '<xf numFmtId="0"><alignment/><extLst><ext uri="x"/></extLst></xf>',
    );
  });
});
