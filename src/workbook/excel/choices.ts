/** The drop-downs on the cells of an Excel sheet, looked up when somebody asks. */
import { type CellRange, inRange } from "../../../packages/xlsx-patch/src/base/cell-name.ts";
import type { SheetPart } from "../../../packages/xlsx-patch/src/package/package.ts";
import type { SheetCells } from "../../../packages/xlsx-patch/src/read/sheet-cells.ts";
import { readWhole } from "../../../packages/xlsx-patch/src/read/sheet-read.ts";
import {
  type ListCells,
  type ListValidation,
  listSource,
  readListValidations,
} from "../../../packages/xlsx-patch/src/read/validations.ts";
import type { Cell } from "../workbook.ts";
import { type Choices, SheetGrid } from "./grid.ts";
import { tellingProblems } from "./problems.ts";
import type { OpenWorkbook, WorkbookFile } from "./workbook-file.ts";

/** A sheet of an opened file. */
interface SheetIn {
  readonly file: WorkbookFile;
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetPart;
}

/** The drop-downs of a sheet; the file is opened again only when a list stands in cells, and must not have changed. */
export function choicesOf(
  file: WorkbookFile,
  workbook: OpenWorkbook,
  sheet: SheetPart,
  cells: SheetCells,
): Choices {
  const place = { file, workbook, sheet };
  let validations: readonly ListValidation[] | null = null;
  const known = new Map<string, readonly string[]>();
  const choices: Choices = (row, column) => {
    validations ??= readListValidations(cells.tail ?? readTail(place));
    const validation = validations.find(({ ranges }) => ranges.some((range) => inRange(range, row, column)));
    if (validation === undefined) return null;
    const source = listSource(validation.formula, workbook.package, sheet.title);
    if (source === null || source.kind === "values") return source?.values ?? null;
    const moved = movedRange(source, validation, row, column);
    const key = `${source.sheet ?? ""}!${Object.values(moved).join()}`;
    const values = known.get(key) ?? readList(place, source, moved);
    if (values !== null) known.set(key, values);
    return values;
  };
  return (row, column) => tellingProblems(file.place, () => choices(row, column));
}

/** The XML behind the rows of a sheet of which only the top was read. */
function readTail({ file, sheet, workbook }: SheetIn): Buffer {
  return (
    file.useAgain(workbook, () => readWhole(workbook.package, sheet, { top: null, columns: [] }).tail) ??
    Buffer.alloc(0)
  );
}

/** The list as this cell sees it: a reference without "$" moves along from the drop-down's first cell. */
function movedRange(source: ListCells, { ranges }: ListValidation, row: number, column: number): CellRange {
  const rows = source.rowsMove ? row - (ranges[0]?.top ?? row) : 0;
  const columns = source.columnsMove ? column - (ranges[0]?.left ?? column) : 0;
  const { bottom, left, right, top } = source.range;
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function readList(
  { file, sheet, workbook }: SheetIn,
  source: ListCells,
  range: CellRange,
): readonly string[] | null {
  const title = (source.sheet ?? sheet.title).toLowerCase();
  const list = workbook.package.sheets.find((one) => one.title.toLowerCase() === title);
  if (list === undefined || list.entry === null) return null;
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const cells = file.useAgain(workbook, () => {
    const found = readWhole(workbook.package, list, { top: null, columns });
    workbook.strings.reachNow(found.lastShared);
    return found;
  });
  const grid = new SheetGrid(list.title, cells, workbook, file.place, () => null);
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
