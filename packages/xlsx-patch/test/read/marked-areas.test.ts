/** The beginning of a sheet, and what marks off its parts. */
import { describe, expect, test } from "vitest";
import { bufferSource, type CellRange, open } from "../../src/index.ts";
import { buildWorkbook, type HandmadeWorkbook, row } from "../support/workbook-builder.ts";
import { valuesOf } from "./sheet-values.ts";

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
