/** Looks that are copied from a broken styles part are written as the schema wants them, and refer to what is there. */
import { describe, expect, it } from "vitest";
import { fontShape, shaped } from "../../src/style/schema-shape.ts";
import { StyleSheet } from "../../src/style/style-sheet.ts";
import { spliced } from "../../src/xml/splice.ts";

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

describe("a style that is added", () => {
  const formats = '<cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>';

  it.each([
    [
      "behind those that are there",
      '<numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="170" formatCode="a"/>',
      171,
    ],
    ["behind those of every program", '<numFmt numFmtId="50" formatCode="b"/>', 164],
    ["the first of its own", '<numFmt numFmtId="164" formatCode="b"/>', 165],
    [
      "the one that is there",
      '<numFmt numFmtId="164" formatCode="b"/><numFmt numFmtId="166" formatCode="d.m"/>',
      166,
    ],
  ])("has a number format of a number that is free: %s", (_, codes, id) => {
    const after = grown(`<numFmts count="1">${codes}</numFmts>${formats}`, (styles) => {
      const style = styles.withNumberFormat(0, "d.m");
      expect(style).toBe(1);
      expect(styles.numberFormat(style)).toEqual({ id, code: "d.m" });
      expect(styles.withNumberFormat(0, "d.m")).toBe(1);
    });
    expect(after.match(new RegExp(`numFmtId="${id}" formatCode="d.m"`, "g"))).toHaveLength(1);
    expect(after).toContain(`<xf numFmtId="${id}" applyNumberFormat="1"/>`);
  });

  it("stands where the schema wants its list, and is counted", () => {
    const both = (styles: StyleSheet) => {
      styles.withNumberFormat(0, "d.m");
      styles.bold(0);
    };
    const lists = (xml: string) =>
      [...xml.matchAll(/<(numFmts|fonts|fills|cellXfs|cellStyles|dxfs) count="(\d+)"/g)].map(
        ([, name, count]) => `${name} ${count}`,
      );
    const others = '<fills count="1"><fill/></fills>';
    expect(lists(grown(`${others}${formats}<dxfs count="0"/>`, both))).toEqual([
      "numFmts 1",
      "fonts 2",
      "fills 1",
      "cellXfs 3",
      "dxfs 0",
    ]);
    expect(lists(grown(others, both))).toEqual(["numFmts 1", "fonts 2", "fills 1", "cellXfs 3"]);
    expect(lists(grown("", both))).toEqual(["numFmts 1", "fonts 2", "cellXfs 3"]);
  });

  it.each([
    ["<font/>", "<font><b/></font>"],
    ["<font></font>", "<font><b/></font>"],
    ['<font><sz val="9"/></font>', '<font><b/><sz val="9"/></font>'],
  ])("is bold beside the one that is not: %s", (font, bold) => {
    const after = grown(`<fonts count="1">${font}</fonts>${formats}`, (styles) =>
      expect(styles.bold(0)).toBe(1),
    );
    expect(after).toContain(`<fonts count="2">${font}${bold}</fonts>`);
  });

  it("is the same one when it is bold already, and asked for twice one", () => {
    const fonts = '<fonts count="2"><font/><font><b/></font></fonts>';
    const after = grown(`${fonts}<cellXfs count="1"><xf numFmtId="0" fontId="1"/></cellXfs>`, (styles) => {
      expect([styles.bold(0), styles.bold(0)]).toEqual([1, 1]);
      expect([styles.existing(0), styles.existing(1), styles.existing(2)]).toEqual([0, 1, 0]);
      expect(styles.withoutQuotePrefix(0)).toBe(0);
      const quoted = styles.withQuotePrefix(0);
      expect(styles.withoutQuotePrefix(quoted)).not.toBe(quoted);
    });
    expect(after).toContain(fonts);
  });

  it("needs a part that holds styles", () => {
    expect(() => new StyleSheet(Buffer.from("<theme/>"))).toThrow("styles part that holds <theme>");
  });
});
