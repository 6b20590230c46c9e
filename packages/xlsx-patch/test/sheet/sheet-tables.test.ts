/** Tables, and ranges that grow with the rows. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { growFilter, growRules } from "../../src/sheet/grow.ts";
import { growColumn, growRows, readTable } from "../../src/sheet/table.ts";
import { spliced } from "../../src/xml/splice.ts";
import { layoutOf } from "../support/sheet-layouts.ts";

describe("a table", () => {
  const xml = (
    attributes: string,
    inside = "",
    columns = '<tableColumn id="3" name="a"/><tableColumn id="9" name="b"/>',
  ) =>
    Buffer.from(
      `<table id="4" displayName="T" ref="B2:C5"${attributes}>${inside}<tableColumns count="2">${columns}</tableColumns></table>`,
    );

  it("is read with its columns and what their cells hold", () => {
    const formulas =
      '<tableColumn id="1" name="a"><calculatedColumnFormula array="1">A&amp;B</calculatedColumnFormula></tableColumn>' +
      '<tableColumn id="2" name="b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><other/>';
    expect(readTable(xml(' headerRowCount="0" totalsRowCount="1"', "", formulas))).toMatchObject({
      id: 4,
      name: "T",
      range: { top: 2, left: 2, bottom: 5, right: 3 },
      headings: 0,
      totals: 1,
      columns: [
        { id: 1, column: 2, name: "a", formula: { text: "A&B", array: true } },
        { id: 2, column: 3, name: "b", formula: { text: "1", array: false } },
      ],
    });
    expect(readTable(xml(""))).toMatchObject({
      headings: 1,
      totals: 0,
      columns: [{ formula: null }, { formula: null }],
    });
    const named = (text: string) =>
      readTable(Buffer.from(xml("").toString().replace('displayName="T"', text))).name;
    expect([named('displayName="D" name="N"'), named('name="N"'), named("")]).toEqual(["D", "N", ""]);
  });

  it.each([
    ["a column too many", xml("", "", "<tableColumn/><tableColumn/><tableColumn/>")],
    ["a column too few", xml("", "", "<tableColumn/>")],
    ["no range", Buffer.from("<table><tableColumns/></table>")],
    ["no columns", Buffer.from('<table ref="A1:A2"></table>')],
    ["another name", Buffer.from('<tables ref="A1:A2"><tableColumns><tableColumn/></tableColumns></tables>')],
  ])("is refused with %s", (_, bytes) => {
    expect(() => readTable(bytes)).toThrow(XlsxError);
  });

  it.each([
    ["no filter", "", "B2:C7", "B2:D5", null, null],
    ["a filter over all of it", '<autoFilter ref="B2:C5"/>', "B2:C7", "B2:D5", "B2:C7", "B2:D5"],
    ["a filter without the totals", '<autoFilter ref="B2:C4"/>', "B2:C7", "B2:D5", "B2:C6", "B2:D4"],
    ["a filter over its first column", '<autoFilter ref="B2:B5"/>', "B2:C7", "B2:D5", "B2:B7", "B2:B5"],
    ["a filter of no range", '<autoFilter ref="?"/>', "B2:C7", "B2:D5", "?", "?"],
    ["a filter that says none", "<autoFilter/>", "B2:C7", "B2:D5", null, null],
  ])("grows with %s", (_, filter, deeper, wider, deeperFilter, widerFilter) => {
    const table = readTable(xml("", filter));
    const refs = (splices: ReturnType<typeof growRows>) => {
      const text = Buffer.concat(spliced(table.bytes, splices)).toString();
      return [
        /<table [^>]*ref="([^"]*)"/.exec(text)?.[1],
        /<autoFilter[^>]*ref="([^"]*)"/.exec(text)?.[1] ?? null,
        text,
      ];
    };
    expect(refs(growRows(table, 7)).slice(0, 2)).toEqual([deeper, deeperFilter]);
    const [ref, filtered, text] = refs(growColumn(table, "c"));
    expect([ref, filtered]).toEqual([wider, widerFilter]);
    expect(text).toContain('<tableColumns count="3">');
    expect(text).toContain('<tableColumn id="10" name="c"/></tableColumns>');
  });
});

describe("ranges that grow with the rows", () => {
  const growth = { headingRow: 1, left: 2, right: 3, from: 5, to: 7, inTable: false };

  it.each([
    ["B2:C5", "B2:C7"],
    ["B5:C5", "B5:C5"],
    ["B2:B5", "B2:B7"],
    ["C2:D5", "C2:D7"],
    ["A2:B5", "A2:B7"],
    // Beside the rows, or ended elsewhere.
    ["D2:E5", "D2:E5"],
    ["A2:A5", "A2:A5"],
    ["B2:C4", "B2:C4"],
    ["B2:C6", "B2:C6"],
    ["B:C", "B:C"],
    ["?", "?"],
  ])("%s to %s", (from, to) => {
    const rule = `<conditionalFormatting sqref="${from} Z1"/><dataValidations><dataValidation sqref="${from}"/><dataValidation/></dataValidations>`;
    const filter = `<autoFilter ref="${from}"/>`;
    const extension = `<extLst><x:conditionalFormatting><xm:sqref>${from}</xm:sqref></x:conditionalFormatting><x:sparkline><xm:sqref>${from}</xm:sqref></x:sparkline></extLst>`;
    const layout = layoutOf("", filter + rule + extension);
    const after = Buffer.concat(spliced(layout.bytes, growRules(layout, [growth]))).toString();
    expect([...after.matchAll(/sqref(?:="|>)([^"<]+)/g)].map(([, range]) => range)).toEqual([
      `${to} Z1`,
      to,
      to,
      from,
    ]);
    const grown = growFilter(layout, [growth], []);
    expect(grown === null ? null : [grown.from, grown.to]).toEqual(from === to ? null : [from, to]);
    // Nothing is rewritten that stays as it is.
    expect(growRules(layout, [growth])).toHaveLength(from === to ? 0 : 3);
  });

  it("are one row only when it is the first below the headings, and none when there was no row", () => {
    const one = layoutOf("", '<autoFilter ref="B2:C2"/>');
    expect(growFilter(one, [{ ...growth, from: 2 }], [])?.to).toBe("B2:C7");
    expect(growFilter(one, [{ ...growth, from: 2, headingRow: 2 }], [])).toBeNull();
    expect(growFilter(layoutOf("", "<autoFilter/>"), [growth], [])).toBeNull();
    expect(growFilter(layoutOf(""), [growth], [])).toBeNull();
  });

  it("reach a new column right beside the filter, so that sorting keeps the rows together", () => {
    const filtered = layoutOf("", '<autoFilter ref="B2:C5"/>');
    const to = (column: number, headingRow = 2) =>
      growFilter(filtered, [], [{ column, headingRow }])?.to ?? null;
    expect([to(4), to(5), to(4, 1)]).toEqual(["B2:D5", null, null]);
  });
});
