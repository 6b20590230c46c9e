/** Sheets of any cells, written in any way, are read as they were meant. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnName } from "../../src/base/cell-name.ts";
import { stringText } from "../../src/read/rich-text.ts";
import { cellKinds, type SheetCells } from "../../src/read/sheet-cells.ts";
import { scan } from "../support/scanned-cells.ts";
import { row, sheetXml } from "../support/workbook-builder.ts";

interface Model {
  readonly column: number;
  readonly value: number | string | boolean;
}

const cellText = fc.string({
  unit: fc.constantFrom("a", "я", "<", "&", ">", "]", "😀", "\n", " ", "_x0041_", "'", '"'),
});
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  cellText.filter((text) => text !== ""),
  fc.boolean(),
);
const models = fc.array(
  fc.uniqueArray(fc.record<Model>({ column: fc.integer({ min: 1, max: 40 }), value }), {
    selector: ({ column }) => column,
    maxLength: 8,
  }),
  { maxLength: 6 },
);

function cellXml(number: number, { column, value }: Model, way: number): string {
  const quote = way & 1 ? "'" : '"';
  const gap = way & 2 ? "\n " : " ";
  const reference = `r=${quote}${columnName(column)}${number}${quote}`;
  const typed = (type: string, content: string) => {
    const attributes =
      way & 4 ? [reference, `t=${quote}${type}${quote}`] : [`t=${quote}${type}${quote}`, reference];
    return `<c${gap}${attributes.join(gap)}${way & 8 ? " " : ""}>${way & 16 ? "<!-- </c> -->" : ""}${content}</c>`;
  };
  if (typeof value === "number") return typed("n", `<v>${value}</v>`);
  if (typeof value === "boolean") return typed("b", `<v>${value ? 1 : 0}</v>`);
  const content =
    way & 32 && !value.includes("]]>")
      ? `<![CDATA[${value}]]>`
      : value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return way & 64 ? typed("inlineStr", `<is><t>${content}</t></is>`) : typed("str", `<v>${content}</v>`);
}

describe("a sheet of any cells, written in any way", () => {
  it("gives them back", () => {
    fc.assert(
      fc.property(
        models,
        fc.infiniteStream(fc.nat(127)),
        fc.integer({ min: 1, max: 300 }),
        (rows, ways, size) => {
          const next = () => ways.next().value ?? 0;
          const lines = rows.map((cells, index) => {
            const sorted = [...cells].sort((left, right) => left.column - right.column);
            return row(index + 1, ...sorted.map((cell) => cellXml(index + 1, cell, next())));
          });
          const cells = scan(Buffer.from(sheetXml(lines.join("\n"))), size);
          for (const [index, line] of rows.entries())
            for (const { column, value } of line)
              expect(valueAt(cells, index + 1, column)).toEqual(plain(value));
        },
      ),
      { numRuns: 300 },
    );
  });

  function valueAt(cells: SheetCells, number: number, column: number): unknown {
    const found = cells.find(number, column);
    const kind = cells.kind(found);
    const content = cells.value(found);
    if (kind === cellKinds.number) return plain(content);
    if (kind === cellKinds.boolean) return content === 1;
    const bytes = cells.texts.bytes(content);
    return kind === cellKinds.inline ? stringText(bytes) : stringText(Buffer.from(`<t>${bytes}</t>`));
  }

  /** What the cell's text reads as: escapes are resolved, and there is no negative zero in a sheet. */
  function plain(value: unknown): unknown {
    if (typeof value === "string") return value.replaceAll("_x0041_", "A");
    return value === 0 ? 0 : value;
  }
});
