/** The tables, filter and rules of an Excel sheet, looked up when somebody asks. */
import type { SheetValues } from "#xlsx-patch";
import type { Area, AreaKind } from "../workbook.ts";
import { tellingProblems } from "./problems.ts";
import type { OpenWorkbook, WorkbookFile } from "./workbook-file.ts";

/** The areas of a sheet by what marks them off; the file is opened again, and must not have changed. */
export function areasOf(
  file: WorkbookFile,
  opened: OpenWorkbook,
  values: SheetValues,
): (kind: AreaKind) => readonly Area[] {
  const { workbook } = opened;
  let tables: readonly Area[] | null = null;
  let bounds: ReturnType<typeof workbook.bounds> | null = null;
  const again = <Result>(find: () => Result): Result =>
    tellingProblems(file.place, () => file.useAgain(opened, find));
  return (kind) => {
    if (kind === "table") {
      tables ??= again(() => workbook.tables(values.title));
      return tables;
    }
    bounds ??= values.tail === null ? again(() => workbook.bounds(values)) : workbook.bounds(values);
    if (kind === "rule") return bounds.rules;
    return bounds.filter === null ? [] : [bounds.filter];
  };
}
