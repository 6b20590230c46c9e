/** What is said in a folder without a workbook that followup knows. */
import { expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { tell } from "../../src/words/problems/problems.ts";

const hint = (tables: readonly string[], exports: readonly string[]): string | null =>
  tell(new Failure("workbook.none-here", { folder: "/sales", tables, exports }), "en").hint;

test("a table is adopted, an export read, and where there is neither a workbook is made", () => {
  expect(hint(["a.xlsx", "b.xlsx"], ["c.csv"])).toBe(
    'If it is one of the tables here (a.xlsx, b.xlsx), take it: followup init --adopt "a.xlsx"',
  );
  expect(hint(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"], [])).toContain("(a.xlsx, b.xlsx, c.xlsx, …)");
  expect(hint([], ["my clients.xls"])).toBe(
    'followup init clients.xlsx --from "my clients.xls" makes a workbook of that file.',
  );
  expect(hint([], [])).toBe("Name it with -w clients.xlsx, or make one: followup init.");
});
