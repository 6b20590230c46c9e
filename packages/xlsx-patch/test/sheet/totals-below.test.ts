/** A row that sums up those above it ends a list: nothing is added below it, and a formula of another kind does not. */
import { describe, expect, test } from "vitest";
import { partOf } from "../support/change-part.ts";
import { changed, number, problemOf, text } from "../support/changed-workbooks.ts";
import { buildWorkbook, row } from "../support/workbook-builder.ts";

const inline = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
const value = (name: string, of: number) => `<c r="${name}"><v>${of}</v></c>`;
const formula = (name: string, of: string) => `<c r="${name}"><f>${of}</f><v>1</v></c>`;

/** A list of two people with a count each, and a last row with a formula in B4. */
const list = (last: string, above = value("B3", 2)) =>
  buildWorkbook({
    sheets: [
      {
        title: "S",
        rows: [
          row(1, inline("A1", "Name"), inline("B1", "Count")),
          row(2, inline("A2", "Ann"), value("B2", 1)),
          row(3, inline("A3", "Bob"), above),
          row(4, inline("A4", "All"), last),
        ].join(""),
      },
    ],
  });

const add = (bytes: Buffer) =>
  changed(bytes, (draft) => {
    draft.appendRow(
      "S",
      1,
      new Map([
        [1, text("Cid")],
        [2, number(3)],
      ]),
    );
  });

describe("a total", () => {
  test.each([
    ...["SUM(B2:B3)", "sum($B$2:$B$3)", "SUM(B$2:B$3)", "AVERAGE(B2:B3)", "COUNT(B2:B3)", "COUNTA(A2:A3)"],
    ...["SUBTOTAL(9,B2:B3)", "SUBTOTAL(109,B2:B3)", "AGGREGATE(9,6,B2:B3)", "SUM(AB2:AC3)"],
  ])("%s: nothing is added below it", async (of) => {
    const add = problemOf(list(formula("B4", of)), (draft) => {
      draft.appendRow("S", 1, new Map([[1, text("Cid")]]));
    });
    expect(await add).toBe('totals-row {"sheet":"S","cell":"B4"}');
  });

  test.each([
    ...[
      "SUM(B2:B2)",
      "SUM(B3:B3)",
      "SUM(B2:B3)+1",
      "1+SUM(B2:B3)",
      "XSUM(B2:B3)",
      "MAX(B2:B3)",
      "SUM(B2:B3,C1)",
    ],
    ...["SUM(B2:B4)", "B2+B3", "SUM(Count)", "AGGREGATE(9,6,7,B2:B3)", "SUM(B12:B13)"],
  ])("is not %s: the row is one like the others", async (of) => {
    const after = await add(list(formula("B4", of)));
    expect(partOf(after ?? expect.fail("nothing to write"), "xl/worksheets/sheet1.xml")).toContain(
      '<row r="5"',
    );
  });

  test("is none where the row above runs on in the same way, or the formula stands outside of the list", async () => {
    const running = await add(list(formula("B4", "SUM(B2:B3)"), formula("B3", "SUM(B2:B2)")));
    expect(running).not.toBeNull();
    const outside = await add(list(value("B4", 3) + formula("D4", "SUM(D2:D3)")));
    expect(outside).not.toBeNull();
  });
});
