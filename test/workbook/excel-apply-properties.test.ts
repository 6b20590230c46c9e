/** Whatever is written reads back as it was meant, by us and by exceljs; whatever else changes is noticed. */
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { Failure } from "../../src/base/errors.ts";
import { dayFromEpoch, epochDays, timeOf } from "../../src/rules/calendar/day.ts";
import type { Value } from "../../src/workbook/cell.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { planChanges } from "../../src/workbook/excel/apply.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { append, applied, partText, replacedText, set, text } from "../support/planned.ts";
import { openBytes, testFolder } from "../support/workbooks/excel-files.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const folder = testFolder();
const sheet = "xl/worksheets/sheet1.xml";

async function gridOf(bytes: Buffer): Promise<Grid> {
  const [grid] = await openBytes(folder, bytes).read([{ sheet: "S" }]);
  return grid ?? expect.fail("no grid");
}

async function byExceljs(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  // exceljs asks for node's older kind of Buffer.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.getWorksheet("S") ?? expect.fail("no sheet");
}

/** A sheet with a heading, so that rows can be added below. */
function oneColumn(date1904 = false): Buffer {
  return buildWorkbook({
    sheets: [{ title: "S", rows: row(1, '<c r="A1" t="inlineStr"><is><t>H</t></is></c>') }],
    formats: ["dd.mm.yyyy"],
    date1904,
  });
}

/** Text of any UTF-16 units, with what escapes and spreadsheets are particular about. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "_x000D_",
        "_x0041_",
        "_x",
        "_",
        "\r\n",
        "\n",
        "\t",
        " ",
        "\u0000",
        "\ud800",
        "\udc00",
        "]]>",
        "&amp;",
        "=",
        "'",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""))
  .filter((one) => one !== "");

describe("a text", () => {
  it("of any characters is read back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const after = await applied(oneColumn(), ...texts.map((one) => append(1, text(one))));
        const grid = await gridOf(after.bytes);
        expect(texts.map((_, at) => grid.cell(at + 2, 1))).toEqual(texts.map(text));
      }),
      { numRuns: 60 },
    );
  });

  it("is read the same by exceljs", async () => {
    // exceljs does not understand "_x0041_" in a cell's own text, and makes nothing of a text of nothing but spaces.
    const plain = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .filter((one) => one.trim() !== "");
    const texts = fc.sample(
      fc.oneof(plain, fc.constantFrom("=1+1", "+373", "a\r\nb", " spaced ", "<&>")),
      300,
    );
    const after = await applied(oneColumn(), ...texts.map((one) => append(1, text(one))));
    const theirs = await byExceljs(after.bytes);
    expect(texts.map((_, at) => theirs.getCell(at + 2, 1).value)).toEqual(texts);
  });
});

describe("a date", () => {
  it.each([false, true])("is read back as it was written, by exceljs too (1904: %s)", async (date1904) => {
    const first = epochDays("1904-01-01");
    const moments = fc.sample(
      fc.tuple(fc.integer({ min: first, max: epochDays("9999-12-31") }), fc.integer({ min: 0, max: 1439 })),
      300,
    );
    const values = moments.map(([epoch, minute]): Value => {
      const day = dayFromEpoch(epoch) ?? expect.fail("no day");
      return { kind: "date", day, time: minute === 0 ? null : timeOf(Math.floor(minute / 60), minute % 60) };
    });
    const after = await applied(oneColumn(date1904), ...values.map((value) => append(1, value)));
    const grid = await gridOf(after.bytes);
    expect(values.map((_, at) => grid.cell(at + 2, 1))).toEqual(values);
    const theirs = await byExceljs(after.bytes);
    for (const [at, [epoch, minute]] of moments.entries()) {
      const value = theirs.getCell(at + 2, 1).value;
      if (!(value instanceof Date)) return expect.fail(`${value} is no date`);
      expect(Math.round(value.getTime() / 60_000)).toBe(epoch * 1440 + minute);
    }
  });
});

describe("any changes", () => {
  const columns = 5;
  const value: fc.Arbitrary<Value> = fc.oneof(
    anyText.map(text),
    fc.integer({ min: -1e9, max: 1e9 }).map((number): Value => ({ kind: "number", value: number })),
    fc.boolean().map((yes): Value => ({ kind: "boolean", value: yes })),
    fc.constant<Value>({ kind: "date", day: "2026-11-23", time: null }),
    fc.constant<Value>({ kind: "date", day: "2026-11-24", time: "16:30" }),
    fc.constant<Value>({ kind: "empty" }),
  );
  const cells = fc.uniqueArray(fc.record({ column: fc.integer({ min: 1, max: columns }), value }), {
    minLength: 1,
    selector: ({ column }) => column,
  });
  const change = fc.oneof(
    fc.record({ kind: fc.constant("edit" as const), row: fc.integer({ min: 2, max: 12 }), cells }),
    fc.record({ kind: fc.constant("append" as const), row: fc.constant(0), cells }),
  );
  const fixture = fc.array(fc.array(fc.option(value), { maxLength: columns }), { maxLength: 10 });

  it("leave the same sheet as in memory", async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fc.array(change, { minLength: 1, maxLength: 8 }), async (rows, wanted) => {
        const headings = Array.from({ length: columns }, (_, at) => text(`h${at}`));
        const memory = new MemoryWorkbook([{ title: "S", rows: [headings, ...rows] }]);
        const start = await applied(oneColumn(), {
          kind: "put-sheet",
          title: "S",
          stamp: "H",
          widths: [],
          rows: [headings, ...rows.map((one) => one.map((cell) => cell ?? { kind: "empty" as const }))],
        });
        let { bytes } = start;
        for (const one of wanted) {
          const [grid] = await memory.read([{ sheet: "S" }]);
          const changes: Change[] =
            one.kind === "append"
              ? [{ kind: "append", sheet: "S", headingRow: 1, key: null, cells: one.cells }]
              : [
                  {
                    kind: "edit",
                    sheet: "S",
                    row: one.row,
                    expect: [],
                    cells: one.cells.map(({ column, value: next }) => ({
                      column,
                      before: grid?.cell(one.row, column) ?? expect.fail(),
                      value: next,
                    })),
                  },
                ];
          const expected = await memory.apply(changes);
          const found = await applied(bytes, ...changes);
          expect(found.rows).toEqual(expected.rows);
          bytes = found.bytes;
        }
        const [theirs] = await memory.read([{ sheet: "S" }]);
        expect(cellsOf(await gridOf(bytes))).toEqual(cellsOf(theirs ?? expect.fail()));
      }),
      { numRuns: 60 },
    );
  });
});

function cellsOf(grid: Grid): unknown[] {
  return grid.rows.map((at) => [at, ...[1, 2, 3, 4, 5].map((column) => grid.cell(at, column))]);
}

describe("verifying", () => {
  const rows =
    row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>') +
    row(2, '<c r="A2"><v>3</v></c>') +
    row(9, '<c r="A9"><v>9</v></c>');
  const bytes = buildWorkbook({
    sheets: [
      { title: "S", rows, after: '<pageMargins left="1"/><conditionalFormatting sqref="A1:A9"/>' },
      { title: "T" },
    ],
    more: [{ name: "xl/media/image1.png", text: "picture" }],
  });

  it.each<[string, string, (xml: string) => string]>([
    ["another row", sheet, (xml) => xml.replace("<v>3</v>", "<v>4</v>")],
    ["another cell of the row", sheet, (xml) => xml.replace("<v>2</v>", "<v>4</v>")],
    ["the cell itself", sheet, (xml) => xml.replace("<t>new</t>", "<t>nwe</t>")],
    ["its look", sheet, (xml) => xml.replace('<c r="A9">', '<c r="A9" s="7">')],
    ["a row that goes", sheet, (xml) => xml.replace(/<row r="2">.*?<\/row>/, "")],
    ["a row that comes", sheet, (xml) => xml.replace("</sheetData>", '<row r="12"/></sheetData>')],
    ["a part of the sheet", sheet, (xml) => xml.replace('left="1"', 'left="2"')],
    ["a part that goes", sheet, (xml) => xml.replace('<pageMargins left="1"/>', "")],
    ["a formula", sheet, (xml) => xml.replace('<c r="B1">', '<c r="B1"><f>1</f>')],
    ["a rule", sheet, (xml) => xml.replace("<conditionalFormatting ", '<conditionalFormatting pivot="1" ')],
    ["a broken sheet", sheet, (xml) => xml.replace('<c r="A1"', '<c r="A1" r="A1"')],
    ["another sheet", "xl/worksheets/sheet2.xml", (xml) => xml.replace("<sheetData>", "<sheetData> ")],
    ["a picture", "xl/media/image1.png", () => "picturf"],
    ["the styles", "xl/styles.xml", (xml) => `${xml} `],
  ])("notices %s", async (_, name, change) => {
    const { chunks, verify } = await planChanges("x", bytes, [
      set(1, 1, 1, text("new")),
      append(1, text("row")),
    ]);
    const good = Buffer.concat(chunks ?? []);
    verify(good);
    const bad = replacedText(good, name, change);
    expect(partText(bad, name)).not.toBe(partText(good, name));
    expect(() => verify(bad)).toThrow(Failure);
  });

  it("notices a part that comes or goes", async () => {
    const { verify } = await planChanges("x", bytes, [set(1, 1, 1, text("new"))]);
    expect(() => verify(bytes)).toThrow(Failure);
    expect(() => verify(bytes.subarray(0, bytes.length - 30))).toThrow(Failure);
  });
});
