/** How a new cell should look: as its neighbours, its row or its column do. */
import { attributeOf, childrenOf, type Element } from "./elements.ts";
import { isYes } from "./package.ts";
import { cellsOf, holdsValue, styleOf } from "./row-cells.ts";
import { findRow, type RowIndex, rowAt, type SheetLayout, sheetPart } from "./sheet-layout.ts";

/** The style for a new cell: of the cell in the row `above` (null: nothing there to follow), else of its own row (one that is added looks like the row above), else of its column. */
export function styleForNew(
  layout: SheetLayout,
  index: RowIndex,
  row: number,
  column: number,
  above: number | null,
): number {
  return (
    (above === null ? null : cellStyle(layout, index, above, column)) ??
    rowStyle(layout, index, findRow(index, row) < 0 && above !== null ? above : row) ??
    columnStyle(layout, column) ??
    0
  );
}

/** The attributes that a new row takes over from the row above: its style, where the whole row has one. */
export function lookOfRow(layout: SheetLayout, index: RowIndex, above: number): string {
  const style = rowStyle(layout, index, above);
  return style === null ? "" : ` s="${style}" customFormat="1"`;
}

/**
 * The row above, when it is a row like this one: some column has the same look in both, or there is nothing to compare.
 * A heading looks different from what stands under it, and is not to be followed.
 */
export function rowToFollow(layout: SheetLayout, index: RowIndex, row: number): number | null {
  const own = rowElement(layout, index, row);
  const above = rowElement(layout, index, row - 1);
  if (above === null) return null;
  const { bytes } = layout;
  const looks = new Map(
    cellsOf(bytes, above)
      .filter((cell) => holdsValue(bytes, cell))
      .map((cell) => [cell.column, styleOf(bytes, cell)]),
  );
  const shared = (own === null ? [] : cellsOf(bytes, own)).filter(
    (cell) => holdsValue(bytes, cell) && looks.has(cell.column),
  );
  if (shared.length === 0) return index.numbers[0] === row - 1 ? null : row - 1;
  return shared.some((cell) => looks.get(cell.column) === styleOf(bytes, cell)) ? row - 1 : null;
}

function rowElement(layout: SheetLayout, index: RowIndex, row: number): Element | null {
  const position = findRow(index, row);
  return position < 0 ? null : rowAt(layout, index, position);
}

function cellStyle(layout: SheetLayout, index: RowIndex, row: number, column: number): number | null {
  const element = rowElement(layout, index, row);
  const cell =
    element === null ? undefined : cellsOf(layout.bytes, element).find((one) => one.column === column);
  return cell === undefined ? null : styleOf(layout.bytes, cell);
}

function rowStyle(layout: SheetLayout, index: RowIndex, row: number): number | null {
  const element = rowElement(layout, index, row);
  if (element === null || !isYes(attributeOf(layout.bytes, element, "customFormat"))) return null;
  return styleOf(layout.bytes, element);
}

function columnStyle(layout: SheetLayout, column: number): number | null {
  const columns = sheetPart(layout, "cols");
  if (columns === null) return null;
  const { bytes } = layout;
  const found = childrenOf(bytes, columns).find(
    (one) =>
      Number(attributeOf(bytes, one, "min")) <= column && Number(attributeOf(bytes, one, "max")) >= column,
  );
  return found === undefined ? null : Number(attributeOf(bytes, found, "style") ?? 0);
}
