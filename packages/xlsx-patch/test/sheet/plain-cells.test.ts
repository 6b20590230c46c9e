/** The quick way over the cells of a row finds what the slow way finds, or nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCells } from "../../src/sheet/plain-cells.ts";
import { cellsOf } from "../../src/sheet/row-cells.ts";
import { sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { SheetRows } from "../../src/sheet/sheet-rows.ts";
import { sheetXml } from "../support/workbook-builder.ts";

function quick(xml: string) {
  return plainCells(Buffer.from(xml), 0, Buffer.byteLength(xml), "c");
}

/** The same by the slow way, which a comment in front makes the reader take; "refused" where the cells are in no order. */
function slow(xml: string) {
  const comment = "<!---->";
  const layout = sheetLayout(Buffer.from(sheetXml(`<row r="1">${comment}${xml}</row>`)));
  const row = new SheetRows(layout).element(0);
  const origin = row.contentStart + comment.length;
  try {
    return cellsOf(layout, row).map((cell) => ({
      ...cell,
      ...{ start: cell.start - origin, end: cell.end - origin },
      ...{ contentStart: cell.contentStart - origin, contentEnd: cell.contentEnd - origin },
    }));
  } catch {
    return "refused";
  }
}

const names = [
  "A1",
  "B1",
  "C7",
  "Z1",
  "AA1",
  "AZ22",
  "XFD1",
  "B1048576",
  "B1048577",
  "a1",
  "A",
  "1",
  "A0",
  "B-1",
  "A12345678",
  "AAAA1",
  "$A$1",
  "A1:B1",
  "",
];
const attribute = fc.oneof(
  fc.constantFrom(...names).map((name) => `r="${name}"`),
  fc.constantFrom("3", "0", "12", "-1", "x", "12345678", "1.5", "").map((style) => `s="${style}"`),
  fc.constantFrom(
    't="s"',
    'rs="Z9"',
    'sr="5"',
    'x:r="C9"',
    "t='s'",
    "r='D1'",
    's = "4"',
    'cm="a>b"',
    'ph="/"',
  ),
);
const blank = fc.constantFrom(" ", "  ", "\n", "\t", " \n ");
const inside = fc.constantFrom(
  ...[
    "",
    "<v>1</v>",
    "<v/>",
    "<f>A1&lt;2</f><v>0</v>",
    "<is><t>é &gt;</t></is>",
    "text",
    "<cc/>",
    "<v c=''/>",
  ],
  ...["<!-- </c> -->", "<?c </c>?>", "<v><![CDATA[</c>]]></v>", "<c/>", "<c r='B1'></c>"],
);
const cell = fc
  .record({
    attributes: fc.uniqueArray(fc.tuple(blank, attribute), {
      maxLength: 3,
      selector: ([, text]) => text.split(/[ =]/)[0],
    }),
    behind: fc.constantFrom("", "", " "),
    content: fc.option(inside),
    close: fc.constantFrom("</c>", "</c>", "</c >"),
  })
  .map(({ attributes, behind, close, content }) => {
    const tag = `<c${attributes.flat().join("")}${behind}`;
    return content === null ? `${tag}/>` : `${tag}>${content}${close}`;
  });
const between = fc.constantFrom("", "", "", " ", "\n", "text", "<!-- -->", "<cell/>", "<ext><c/></ext>");
const row = fc.array(fc.tuple(cell, between), { maxLength: 4 }).map((pieces) => pieces.flat().join(""));

describe("the cells of a row", () => {
  it("are the same by the quick way, whatever stands there", () => {
    fc.assert(
      fc.property(row, (xml) => {
        const found = quick(xml);
        if (found === null || (found.at(-1)?.column ?? 0) > 16_384) return;
        expect(found).toEqual(slow(xml));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [
      "as Excel writes them",
      '<c r="A1" s="3" t="s"><v>0</v></c><c r="C1" s="4"/><c r="AA1"><f>A1</f><v>1</v></c>',
    ],
    ["as others do", '<c t="n" r="B1"><v>1</v></c>\n  <c r="XFD1" ></c>'],
    ["without names", '<c><v>1</v></c><c s="2"/><c r="Z1"/><c/>'],
    ["as none", " \n"],
  ])("are found by the quick way %s", (_, xml) => {
    expect(quick(xml)).toEqual(slow(xml));
  });

  it.each([
    ...[
      '<c r="A1"/>text',
      "text",
      "<d/>",
      "<cc/>",
      '<c r="A1"/><!-- -->',
      '<c r="B1"/><c r="A1"/>',
      '<c r="A1"/><c r="A1"/>',
    ],
    ...[
      "<c r='A1'/>",
      '<c r = "A1"/>',
      '<c r="a1"/>',
      '<c r="A"/>',
      '<c r="1"/>',
      '<c r="AAAA1"/>',
      '<c r="A12345678"/>',
      '<c r="A0"/>',
      '<c r="A1048577"/>',
    ],
    ...[
      '<c s="-1"/>',
      '<c s="x"/>',
      '<c s=""/>',
      '<c s="12345678"/>',
      "<c>",
      '<c r="A1',
      '<c r="A1"',
      "<c></c",
      "<c><c/></c>",
    ],
    ...["<c><!-- --></c>", "<c><?a?></c>", "<c></c >", '<c r="A1"x/>', "<c/ >"],
  ])("are left to the slow way where %s stands", (xml) => {
    expect(quick(xml)).toBeNull();
  });

  it("end where their row ends, whatever stands behind it", () => {
    const [own, other] = ['<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>'];
    const until = (to: number) => plainCells(Buffer.from(own + other), 0, to, "c");
    expect(until(own.length)?.map(({ column }) => column)).toEqual([1]);
    for (let to = 1; to < own.length; to++) expect(until(to)).toBeNull();
    expect(
      plainCells(Buffer.from(own + other), own.length, own.length * 2, "c")?.map(({ column }) => column),
    ).toEqual([2]);
  });

  it("have the prefix of their sheet", () => {
    const xml = '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"/>';
    expect(plainCells(Buffer.from(xml), 0, xml.length, "x:c")?.map(({ column }) => column)).toEqual([1, 2]);
    expect(quick(xml)).toBeNull();
  });
});
