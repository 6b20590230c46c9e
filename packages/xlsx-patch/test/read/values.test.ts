/** What a sheet's cells hold, and what marks off its parts: one small workbook, asked from outside. */
import { describe, expect, test } from "vitest";
import { bufferSource, type CellRange, open, type SheetValues } from "../../src/index.ts";
import { emptyMark, unknownMark } from "../../src/read/text-marks.ts";
import { buildWorkbook, type HandmadeWorkbook, row } from "../support/workbook-builder.ts";

const inline = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is>${text}</is></c>`;

const strings =
  "<si><t>Иван</t></si><si><r><rPr><b/></rPr><t>Ana</t></r></si><si><t>иван</t></si><si><t>7</t></si>";

async function valuesOf(rows: string, more: Partial<HandmadeWorkbook> = {}): Promise<SheetValues> {
  const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", rows }], strings, ...more })));
  const [values] = await book.read([{ sheet: "S" }]);
  if (values === undefined) throw new Error("nothing was read");
  return values;
}

describe("a cell", () => {
  const rows = row(
    2,
    '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>12.5</v></c><c r="D2" t="b"><v>1</v></c>',
    '<c r="E2" t="b"><v>0</v></c><c r="F2" t="str"><v>a &amp; b</v></c>',
    inline("G2", "<r><rPr><i/></rPr><t>in</t></r><r><t>line</t></r>"),
    '<c r="H2" t="e"><v>#N/A</v></c><c r="I2"><f>A1</f></c><c r="J2" t="d"><v>2026-11-28</v></c><c r="K2" s="1"/>',
  );

  test("holds what stands there, in its kind", async () => {
    const values = await valuesOf(rows);
    const all = Array.from({ length: 12 }, (_, at) => values.value(2, at + 1));
    expect(all).toEqual([
      "Иван",
      "Ana",
      12.5,
      true,
      false,
      "a & b",
      "inline",
      "#N/A",
      null,
      "2026-11-28",
      null,
      null,
    ]);
    const kinds = Array.from({ length: 11 }, (_, at) => {
      const index = values.find(2, at + 1);
      return index < 0 ? "-" : values.kind(index);
    });
    expect(kinds.join(" ")).toBe("text text number boolean boolean text text error none iso-date -");
    expect([values.rows, values.lastColumn, values.value(3, 1)]).toEqual([[2], 10, null]);
  });

  test("is a formula where it has one, or lies in the range of one", async () => {
    const array = '<c r="A3"><f t="array" ref="A3:B4">X</f><v>1</v></c><c r="C3"><v>1</v></c>';
    const values = await valuesOf(
      row(2, '<c r="A2"><f>B2</f><v>1</v></c><c r="B2"><v>1</v></c>') + row(3, array),
    );
    const formulas = [2, 3, 4, 5].map((line) => [1, 2, 3].map((column) => values.isFormula(line, column)));
    expect(formulas).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
    expect((await valuesOf(row(2, '<c r="A2"><v>1</v></c>'))).isFormula(2, 1)).toBe(false);
  });

  test("has formats of its own in its text, or none", async () => {
    const values = await valuesOf(rows);
    expect([1, 2, 3, 6, 7, 9, 12].map((column) => values.isRich(2, column))).toEqual([
      ...[false, true, false, false, true, false, false],
    ]);
  });

  test("is read as its format says", async () => {
    const dates = row(2, '<c r="A2" s="1"><v>1</v></c><c r="B2" s="2"><v>1</v></c><c r="C2"><v>1</v></c>');
    const values = await valuesOf(dates, { formats: ["dd.mm.yyyy", "0.00"] });
    expect([1, 2, 3].map((column) => values.format(values.find(2, column)))).toEqual([
      "date",
      "number",
      "number",
    ]);
    expect([1, 2, 3, 4].map((column) => values.formatCode(2, column))).toEqual([
      "dd.mm.yyyy",
      "0.00",
      null,
      null,
    ]);
  });

  test("without its text is told by its place", async () => {
    const values = await valuesOf(row(7, '<c r="C7" t="s"><v>4</v></c>'));
    expect(() => values.value(7, 3)).toThrow(
      JSON.stringify({ sheet: "S", cell: "C7", detail: "there is no text number 4" }),
    );
  });
});

describe("cells that read the same", () => {
  test("have one likeness: the same text, or the same whole number in the same kind of format", async () => {
    const values = await valuesOf(
      row(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>2</v></c>') +
        row(3, '<c r="A3" t="str"><v>x</v></c><c r="B3" t="str"><v>x</v></c><c r="C3" t="str"><v>y</v></c>') +
        row(4, '<c r="A4"><v>7</v></c><c r="B4"><v>7</v></c><c r="C4"><v>8</v></c>') +
        row(5, '<c r="A5" s="1"><v>7</v></c><c r="B5" s="1"><v>7</v></c><c r="C5"><v>0</v></c>'),
      { formats: ["dd.mm.yyyy"] },
    );
    const like = (line: number): number[] => [1, 2, 3].map((column) => values.likeness(line, column));
    const all = [2, 3, 4, 5].flatMap(like);
    for (const line of [2, 3, 4, 5]) expect(like(line)[0]).toBe(like(line)[1]);
    expect(new Set(all).size).toBe(8);
    expect(all.every((one) => one > 0)).toBe(true);
    expect([values.likeness(9, 1), values.likeness(2, 9)]).toEqual([emptyMark, emptyMark]);
  });

  test("have none where that can't be told", async () => {
    const values = await valuesOf(
      row(
        2,
        '<c r="A2"><v>1.5</v></c><c r="B2"><v>-1</v></c><c r="C2"><v>1099511627776</v></c><c r="D2" t="b"><v>1</v></c>',
        `${inline("E2", "<r><t>a</t></r>")}<c r="F2"><f>A1</f></c><c r="G2"><v>1099511627775</v></c>`,
      ),
    );
    const all = [1, 2, 3, 4, 5, 6, 7].map((column) => values.likeness(2, column));
    expect(all.slice(0, 6)).toEqual([...Array(5).fill(unknownMark), emptyMark]);
    expect(all[6]).toBeGreaterThan(0);
  });

  test("have one mark where their texts may say the same", async () => {
    const values = await valuesOf(
      row(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="str"><v>ИВАН</v></c>') +
        row(3, `<c r="A3" t="s"><v>1</v></c>${inline("B3", "<t>Иван</t>")}<c r="C3"><v>7</v></c>`) +
        row(4, '<c r="A4" t="str"><v>7</v></c><c r="B4"><f>A1</f></c>'),
    );
    const marks = (line: number): number[] => [1, 2, 3].map((column) => values.mark(line, column, "words"));
    expect(new Set(marks(2)).size).toBe(1);
    expect(marks(2)[0]).not.toBe(unknownMark);
    expect([marks(3)[0], marks(3)[2]]).toEqual([unknownMark, unknownMark]);
    expect(marks(4).slice(1)).toEqual([emptyMark, emptyMark]);
    expect(values.mark(4, 1, "digits")).not.toBe(unknownMark);
    expect(values.mark(2, 1, "digits")).toBe(unknownMark);
  });
});

describe("texts that are asked for again and again", () => {
  test("are the same each time, however many there are", async () => {
    const many = Array.from({ length: 300 }, (_, at) => `<si><t>text ${at}</t></si>`).join("");
    const cells = Array.from({ length: 300 }, (_, at) =>
      row(
        at + 1,
        `<c r="A${at + 1}" t="s"><v>${at}</v></c><c r="B${at + 1}" t="str"><v>own ${at % 7}</v></c>`,
      ),
    );
    const values = await valuesOf(cells.join(""), { strings: many });
    for (const _ of [1, 2]) {
      expect(values.rows.map((line) => values.value(line, 1))).toEqual(
        values.rows.map((line) => `text ${line - 1}`),
      );
      expect(values.rows.map((line) => values.value(line, 2))).toEqual(
        values.rows.map((line) => `own ${(line - 1) % 7}`),
      );
    }
  });

  test("are told apart by every byte, also long ones", async () => {
    const long = "x".repeat(70);
    const texts = ["ab", "ac", "abc", "", `${long}a`, `${long}b`, "ab"];
    const cells = texts.map((text, at) => row(at + 1, inline(`A${at + 1}`, `<t>${text}</t>`)));
    const values = await valuesOf(cells.join(""));
    expect(values.rows.map((line) => values.value(line, 1))).toEqual(texts);
  });
});

describe("the beginning of a sheet", () => {
  test("asks only for the strings that it needs", async () => {
    // Different enough that they can't be packed into nothing.
    const words = Array.from({ length: 4000 }, (_, at) => ((at * 2654435761) % 4294967296).toString(36));
    const rows = words.map((_, at) => row(at + 1, `<c r="A${at + 1}" t="s"><v>${at}</v></c>`)).join("");
    const book = buildWorkbook({
      sheets: [{ title: "S", rows }],
      strings: words.map((word) => `<si><t>${word}</t></si>`).join(""),
    });
    const workbook = open(bufferSource(book));
    const read = async (top: number | null) => {
      const [values] = await workbook.read([{ sheet: "S", top }]);
      return values?.rows.map((line) => values.value(line, 1)) ?? [];
    };
    expect(await read(3)).toEqual(words.slice(0, 3));
    expect(await read(500)).toEqual(words.slice(0, 500));
    expect(await read(null)).toEqual(words);
    expect(await read(3)).toEqual(words.slice(0, 3));
    const now = open(bufferSource(book)).readNow({ sheet: "S", top: 2 });
    expect(now.value(2, 1)).toBe(words[1]);
  });

  test("is refused where the strings break off", async () => {
    await expect(
      valuesOf(row(1, '<c r="A1" t="s"><v>0</v></c>'), { strings: "<si><t>a</t>" }),
    ).rejects.toThrow("the shared strings break off");
  });
});

describe("what marks off a part of a sheet", () => {
  const after =
    '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>' +
    '<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="D2"/><mergeCell ref="?"/></mergeCells>' +
    '<dataValidations><dataValidation type="whole" sqref="C2:C9 E1"><formula1>1</formula1></dataValidation></dataValidations>';
  const tables = (...relations: string[]): HandmadeWorkbook["more"] => [
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    },
    { name: "xl/tables/table1.xml", text: '<table ref="A1:C9" totalsRowCount="1"/>' },
    { name: "xl/tables/table2.xml", text: '<table ref="E1:F4"/>' },
    { name: "xl/tables/table3.xml", text: "<table/>" },
  ];
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, target: string, type = "table", more = ""): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`;
  const shown = (range: CellRange | null): string =>
    range === null ? "none" : [range.top, range.left, range.bottom, range.right].join(" ");

  async function opened(sheetAfter: string, more: HandmadeWorkbook["more"] = []) {
    const rows = row(1, '<c r="A1"><v>1</v></c>');
    const book = open(
      bufferSource(buildWorkbook({ sheets: [{ title: "S", rows, after: sheetAfter }], more })),
    );
    const [values] = await book.read([{ sheet: "S" }]);
    const [top] = await book.read([{ sheet: "S", top: 1 }]);
    if (values === undefined || top === undefined) throw new Error("nothing was read");
    return { book, values, top };
  }

  test("its merged cells, each hidden one by its range", async () => {
    const { book, top, values } = await opened(after);
    for (const one of [values, top]) {
      const merges = book.merges(one);
      const over = [2, 3, 4].map((line) =>
        [1, 2, 3, 4].map((column) => shown(merges.over(line, column))).join(", "),
      );
      expect(over).toEqual([
        "none, 2 1 3 2, none, none",
        "2 1 3 2, 2 1 3 2, none, none",
        "none, none, none, none",
      ]);
    }
    const none = await opened("");
    expect(none.book.merges(none.values).over(2, 2)).toBeNull();
  });

  test("its filter and the rules of its cells", async () => {
    const { book, values } = await opened(after);
    const { filter, rules } = book.bounds(values);
    expect([shown(filter), rules.map(shown)]).toEqual(["1 1 9 3", ["2 3 9 3", "1 5 1 5"]]);
    const none = await opened("<pageMargins left='1'/>");
    expect(none.book.bounds(none.values)).toEqual({ filter: null, rules: [] });
    const odd = await opened("<autoFilter/>");
    expect(odd.book.bounds(odd.values).filter).toBeNull();
    const named = await opened("<x name='autoFilter' ref='A1:B2'/>");
    expect(named.book.bounds(named.values).filter).toBeNull();
  });

  test("its tables, without their rows of totals", async () => {
    const relations = [
      relation("r1", "../tables/table1.xml"),
      relation("r2", "../tables/table2.xml"),
      relation("r3", "../tables/table3.xml"),
      relation("r4", "../tables/gone.xml"),
      relation("r5", "../tables/table2.xml", "comments"),
      relation("r6", "http://example.com/table2.xml", "table", ' TargetMode="External"'),
    ];
    const { book } = await opened("", tables(...relations));
    expect(book.tables("S").map(shown)).toEqual(["1 1 8 3", "1 5 4 6"]);
    expect((await opened("")).book.tables("S")).toEqual([]);
  });
});
