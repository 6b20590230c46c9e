/** The look a value needs: the cell's own where it shows the value rightly, else one more style, once. */
import { describe, expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { buildZip } from "../../packages/xlsx-patch/test/support/zip-builder.ts";
import type { Value } from "../../src/workbook/cell.ts";
import { append, applied, element, set, text } from "../support/planned.ts";

const sheet = "xl/worksheets/sheet1.xml";
const styles = "xl/styles.xml";
const day: Value = { kind: "date", day: "2026-11-23", time: null };
const moment: Value = { kind: "date", day: "2026-11-23", time: "16:00" };
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One cell under style 1, which has this number format. */
function withFormat(code: string, date1904 = false): Buffer {
  return buildWorkbook({
    sheets: [{ title: "S", rows: row(1, '<c r="A1" s="1"/>') }],
    formats: [code],
    date1904,
  });
}

/** The number format of cell A1 after it was written: a code, or the id of a built-in one. */
async function formatAfter(code: string, value: Value): Promise<string> {
  const after = await applied(withFormat(code), set(1, 1, null, value));
  const style = Number(/<c r="A1" s="(\d+)"/.exec(after.part(sheet))?.[1] ?? 0);
  const xfs = [...element(after.part(styles), "cellXfs").matchAll(/<xf numFmtId="(\d+)"/g)];
  const id = xfs[style]?.[1] ?? "";
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(after.part(styles))?.[1] ?? id;
}

describe("a time of day", () => {
  it.each([
    ["h:mm", "0.4375"],
    ["hh:mm:ss", "0.4375"],
  ])("under %s is a time, as when it is typed", async (code, stored) => {
    const after = await applied(withFormat(code), set(1, 1, null, { kind: "text", text: "10:30" }));
    expect(after.part(sheet)).toContain(`<c r="A1" s="1"><v>${stored}</v></c>`);
  });

  it.each(["@", "General", "[h]:mm", "dd.mm.yyyy"])("under %s stays a text", async (code) => {
    const after = await applied(withFormat(code), set(1, 1, null, { kind: "text", text: "10:30" }));
    expect(after.part(sheet)).toContain("10:30");
  });

  it("under h:mm is a text where it is more than a time", async () => {
    const after = await applied(withFormat("h:mm"), set(1, 1, null, { kind: "text", text: "10:30-11:00" }));
    expect(after.part(sheet)).toContain("10:30-11:00");
  });
});

describe("a date", () => {
  it.each([
    ["General", "14", "22"],
    ["dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy hh:mm"],
    ["dd/mm/yyyy;@", "dd/mm/yyyy;@", "dd/mm/yyyy hh:mm;@"],
    [
      "[$-419]d mmm yyyy &quot;г.;&quot;;@",
      "[$-419]d mmm yyyy &quot;г.;&quot;;@",
      "[$-419]d mmm yyyy &quot;г.;&quot; hh:mm;@",
    ],
    ["yyyy-mm-dd hh:mm", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"],
    ["dd.mm.yyyy\\ h:mm;@", "dd.mm.yyyy;@", "dd.mm.yyyy\\ h:mm;@"],
    ["m/d/yyyy h:mm AM/PM", "m/d/yyyy", "m/d/yyyy h:mm AM/PM"],
    ["hh:mm:ss, dd mmm yyyy", "dd mmm yyyy", "hh:mm:ss, dd mmm yyyy"],
    ["yyyy-mm-ddThh:mm", "14", "yyyy-mm-ddThh:mm"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd", "[$-F800]dddd\\,\\ mmmm\\ dd", "22"],
    ["@", "14", "22"],
    ["h:mm", "14", "22"],
    ["0.00", "14", "22"],
  ])("under %s is shown under %s, with a time under %s", async (code, plain, timed) => {
    const raw = code.replaceAll("&quot;", '"');
    expect(await formatAfter(raw, day)).toBe(plain);
    expect(await formatAfter(raw, moment)).toBe(timed);
  });

  it.each([
    ["dd.mm.yyyy", day, "dd.mm.yyyy"],
    ["dd.mm.yyyy", moment, "dd.mm.yyyy hh:mm"],
    ["yyyy-mm-dd hh:mm", day, "yyyy-mm-dd"],
    ["0.00", day, "14"],
  ])("in a plain cell is shown as the column's others under %s", async (code, value, expected) => {
    const bytes = buildWorkbook({
      sheets: [{ title: "S", rows: row(1, '<c r="A1" s="1"><v>46000</v></c>') + row(2, '<c r="A2"/>') }],
      formats: [code],
    });
    const after = await applied(bytes, set(2, 1, null, value));
    const style = Number(/<c r="A2" s="(\d+)"/.exec(after.part(sheet))?.[1] ?? 0);
    const ids = [...element(after.part(styles), "cellXfs").matchAll(/<xf numFmtId="(\d+)"/g)];
    const id = ids[style]?.[1] ?? "";
    const found = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(after.part(styles))?.[1];
    expect(found ?? id).toBe(expected);
  });

  it("is a serial of the workbook's own date system", async () => {
    const usual = await applied(withFormat("dd.mm.yyyy"), set(1, 1, null, moment));
    expect(usual.part(sheet)).toContain('<c r="A1" s="2"><v>46349.666666666664</v></c>');
    const mac = await applied(withFormat("dd.mm.yyyy", true), set(1, 1, null, day));
    expect(mac.part(sheet)).toContain('<c r="A1" s="1"><v>44887</v></c>');
  });
});

describe("another value", () => {
  it("a number does not stay under a date format, a text does", async () => {
    expect(await formatAfter("dd.mm.yyyy", { kind: "number", value: 3 })).toBe("0");
    expect(await formatAfter("dd.mm.yyyy", text("soon"))).toBe("dd.mm.yyyy");
    expect(await formatAfter("0.00", { kind: "number", value: 3 })).toBe("0.00");
  });
});

describe("styles", () => {
  it("get one more for many cells, and none the next time", async () => {
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows: row(1, '<c r="A1"><v>1</v></c>') }] });
    const once = await applied(bytes, append(1, day, day, text("=x")), append(1, day, day, text("=y")));
    expect(element(once.part(styles), "cellXfs")).toBe(
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>',
    );
    const twice = await applied(once.bytes, append(1, day, day, text("=z")));
    expect(twice.part(styles)).toBe(once.part(styles));
  });

  it("lose the mark of a text where something else is written", async () => {
    const bytes = buildWorkbook({
      sheets: [{ title: "S", rows: row(1, '<c r="A1" t="inlineStr"><is><t>H</t></is></c>') }],
    });
    const marked = await applied(bytes, append(1, text("+1")));
    const plain = await applied(marked.bytes, append(1, { kind: "number", value: 2 }));
    expect(plain.part(sheet)).toContain('<row r="3"><c r="A3"><v>2</v></c></row>');
    expect(plain.part(styles)).toBe(marked.part(styles));
  });

  it("keep everything else of a style, and are found whatever the order of their attributes", async () => {
    const xf = '<xf fontId="2" numFmtId="0" applyFont="1"><alignment wrapText="1"/></xf>';
    const known =
      '<xf applyNumberFormat="1" applyFont="1" fontId="2" numFmtId="14"><alignment wrapText="1"/></xf>';
    const part = `<styleSheet xmlns="${main}"><fonts count="3"><font/><font/><font/></fonts><cellXfs count="2">${xf}${known}</cellXfs></styleSheet>`;
    const bytes = withStyles(part);
    const after = await applied(bytes, set(1, 1, null, day));
    expect(after.part(sheet)).toContain('<c r="A1" s="1"><v>46349</v></c>');
    expect(after.part(styles)).toBe(part);
    const timed = await applied(bytes, set(1, 1, null, moment));
    expect(timed.part(styles)).toContain(
      `<cellXfs count="3">${xf}${known}<xf fontId="2" numFmtId="22" applyFont="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>`,
    );
  });

  it("get a format with a new number, in a list of its own where there is none, with the prefix of the part", async () => {
    const part = `<x:styleSheet xmlns:x="${main}"><x:fonts/><x:cellXfs><x:xf numFmtId="0"/></x:cellXfs><x:dxfs/></x:styleSheet>`;
    const after = await applied(withStyles(part), set(1, 1, null, text("+1")), set(2, 1, null, day));
    expect(after.part(styles)).toBe(
      `<x:styleSheet xmlns:x="${main}"><x:fonts/><x:cellXfs count="3"><x:xf numFmtId="0"/><x:xf numFmtId="0" quotePrefix="1"/>` +
        '<x:xf numFmtId="14" applyNumberFormat="1"/></x:cellXfs><x:dxfs/></x:styleSheet>',
    );
  });

  it("are made for a workbook that has none", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const relation = (id: string, type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
    const bytes = buildZip([
      { name: "[Content_Types].xml", text: "<Types></Types>" },
      { name: "_rels/.rels", text: relation("rId1", "officeDocument", "/book/main.xml") },
      {
        name: "book/main.xml",
        text: `<workbook xmlns="${main}" xmlns:q="${office}"><sheets><sheet name="S" sheetId="1" q:id="rId1"/></sheets></workbook>`,
      },
      { name: "book/_rels/main.xml.rels", text: relation("rId1", "worksheet", "one.xml") },
      { name: "book/one.xml", text: `<worksheet xmlns="${main}"><sheetData/></worksheet>` },
    ]);
    const after = await applied(bytes, set(1, 1, null, day));
    expect(after.part("book/styles.xml")).toContain(
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    );
    expect(after.part("[Content_Types].xml")).toContain('PartName="/book/styles.xml"');
    expect(after.part("book/_rels/main.xml.rels")).toContain('Target="styles.xml"');
  });
});

/** A workbook with an empty cell A1 and these styles. */
function withStyles(part: string): Buffer {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (...links: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return buildZip([
    { name: "[Content_Types].xml", text: "<Types/>" },
    { name: "_rels/.rels", text: relations(link("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: relations(
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "styles", "styles.xml"),
      ),
    },
    { name: styles, text: part },
    {
      name: sheet,
      text: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>`,
    },
  ]);
}
