/** The drop-downs on the cells of an Excel sheet, looked up when somebody asks. */
import type { DropDown, DropDowns, Merges, SheetValues } from "#xlsx-patch";
import type { Cell } from "../cell.ts";
import { type Choices, SheetGrid } from "./grid.ts";
import { tellingProblems } from "./problems.ts";
import type { OpenWorkbook, WorkbookFile } from "./workbook-file.ts";

/** The drop-downs of a sheet; the file is opened again only for what was not read, and must not have changed. */
export function choicesOf(file: WorkbookFile, opened: OpenWorkbook, values: SheetValues): Choices {
  let dropDowns: DropDowns | null = null;
  const known = new Map<string, readonly string[]>();
  const choices: Choices = (row, column) => {
    dropDowns ??= dropDownsOf(file, opened, values);
    const found = dropDowns.on(row, column);
    if (found === null) return null;
    if (found.kind === "unknown") return [];
    if (found.kind === "values") return found.values;
    const key = `${found.sheet}!${Object.values(found.range).join()}`;
    const list = known.get(key) ?? readList(file, opened, found);
    known.set(key, list);
    return list;
  };
  return (row, column) => tellingProblems(file.place, () => choices(row, column));
}

/** The merged ranges of a sheet, likewise. */
export function mergesOf(file: WorkbookFile, opened: OpenWorkbook, values: SheetValues): () => Merges {
  let merges: Merges | null = null;
  const find = () => opened.workbook.merges(values);
  return () => {
    const known =
      merges ??
      tellingProblems(file.place, () => (values.tail === null ? file.useAgain(opened, find) : find()));
    merges = known;
    return known;
  };
}

/** The drop-downs stand behind the rows: of a sheet of which only the top was read, the rest is read now. */
function dropDownsOf(file: WorkbookFile, opened: OpenWorkbook, values: SheetValues): DropDowns {
  const find = () => opened.workbook.dropDowns(values);
  return values.tail === null ? file.useAgain(opened, find) : find();
}

function readList(
  file: WorkbookFile,
  opened: OpenWorkbook,
  { range, sheet }: Extract<DropDown, { kind: "cells" }>,
): readonly string[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const { workbook } = opened;
  const values = file.useAgain(opened, () => workbook.readNow({ sheet, columns }));
  const grid = new SheetGrid(values, { place: file.place, date1904: workbook.date1904 });
  return grid.rows
    .filter((row) => row >= range.top && row <= range.bottom)
    .flatMap((row) => columns.map((column) => choiceText(grid.cell(row, column))))
    .filter((text) => text !== "");
}

function choiceText(cell: Cell): string {
  if (cell.kind === "text") return cell.text.trim();
  if (cell.kind === "number") return String(cell.value);
  return cell.kind === "date" ? cell.day : "";
}
