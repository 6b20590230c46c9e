/** Looks that are copied from a broken styles part are written as the schema wants them, and refer to what is there. */
import { describe, expect, it } from "vitest";
import { fontShape, shaped } from "../src/style/schema-shape.ts";
import { StyleSheet } from "../src/style/style-sheet.ts";
import { spliced } from "../src/xml/splice.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The styles part with what `change` asked for. */
function grown(content: string, change: (styles: StyleSheet) => void): string {
  const bytes = Buffer.from(`<styleSheet xmlns="${main}">${content}</styleSheet>`);
  const styles = new StyleSheet(bytes);
  change(styles);
  return Buffer.concat(spliced(bytes, styles.splices())).toString();
}

describe("a font that is copied", () => {
  it.each([
    // as it should be: not a byte is different
    [
      '<font><b/><sz val="11"/><color theme="1"/></font>',
      '<font><b/><sz val="11"/><color theme="1"/></font>',
    ],
    ["<font/>", "<font/>"],
    // another order
    [
      '<font><name val="Arial"/><color rgb="FF000000"/><sz val="11"/><b/></font>',
      '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Arial"/></font>',
    ],
    // values that can't be: six digits of a colour, a size in words, an underline of no kind
    ['<font><sz val="11"/><color rgb="000000"/></font>', '<font><sz val="11"/><color/></font>'],
    ['<font><u val="wavy"/><sz val="big"/></font>', "<font><u/><sz/></font>"],
    // a child twice, a child of nobody, an attribute of nobody
    ['<font x="1"><b/><b/><glow/><sz val="9"/></font>', '<font><b/><sz val="9"/></font>'],
    // with a prefix, in single quotes, with entities
    [
      "<x:font><x:name val='A&amp;B'/><x:sz val='9'/></x:font>",
      "<x:font><x:sz val='9'/><x:name val='A&amp;B'/></x:font>",
    ],
  ])("%s", (from, to) => {
    expect(shaped(from, fontShape)).toBe(to);
    expect(shaped(to, fontShape)).toBe(to);
  });
});

describe("a look that is added", () => {
  const xf = (attributes: string) => `<cellXfs count="1"><xf ${attributes}/></cellXfs>`;

  it.each([
    ["no named styles", 'numFmtId="0" fontId="0" xfId="0"', 'numFmtId="14" fontId="0" applyNumberFormat="1"'],
    ["a font beyond the last", 'numFmtId="0" fontId="7"', 'numFmtId="14" fontId="0" applyNumberFormat="1"'],
    [
      "a border where there are none",
      'numFmtId="0" fontId="0" borderId="3"',
      'numFmtId="14" fontId="0" applyNumberFormat="1"',
    ],
    ["a number that is none", 'numFmtId="0" fontId="a"', 'numFmtId="14" applyNumberFormat="1"'],
    [
      "an answer that is none",
      'numFmtId="0" fontId="0" applyFont="yes"',
      'numFmtId="14" fontId="0" applyNumberFormat="1"',
    ],
  ])("%s", (_, had, gets) => {
    const part = grown(`<fonts count="1"><font/></fonts>${xf(had)}`, (styles) =>
      expect(styles.withNumberFormat(0, 14)).toBe(1),
    );
    expect(part).toContain(`<xf ${had}/><xf ${gets}/></cellXfs>`);
  });

  it("in bold has a bold font behind the plain one, also where there was no font", () => {
    const part = grown(xf('numFmtId="0"'), (styles) => expect(styles.bold(0)).toBe(1));
    expect(part).toContain('<fonts count="2"><font/><font><b/></font></fonts>');
    expect(part).toContain('<xf numFmtId="0" fontId="1" applyFont="1"/>');
  });

  it("is looked for first: what is there already is used", () => {
    const looks =
      '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf fontId="0" applyNumberFormat="1" numFmtId="14"/></cellXfs>';
    const part = grown(`<fonts count="1"><font/></fonts>${looks}`, (styles) =>
      expect(styles.withNumberFormat(0, 14)).toBe(1),
    );
    expect(part).toContain(looks);
  });

  it("that isn't there is the first one", () => {
    grown(xf('numFmtId="0"'), (styles) => {
      expect(styles.existing(0)).toBe(0);
      expect(styles.existing(1)).toBe(0);
    });
  });
});
