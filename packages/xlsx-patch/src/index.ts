/**
 * Reads .xlsx workbooks and changes cells of them without touching anything else.
 *
 * `open` a source, `read` sheets; `edit` the workbook, `finish` the bytes, `verify` what was written.
 */
export { type CellRange, cellName } from "./base/cell-name.ts";
export { XlsxError, type XlsxProblem, type XlsxProblems } from "./base/errors.ts";
export { bufferSource, type Source } from "./base/source.ts";
export type { Draft, Fixed, ListColumn } from "./edit/draft.ts";
export type { WrittenSheet } from "./edit/written.ts";
export { edit } from "./edit.ts";
export type { DropDown, DropDowns } from "./read/drop-downs.ts";
export type { Mark } from "./read/marks.ts";
export type { Merges } from "./read/merges.ts";
export type { SheetValues, ValueKind } from "./read/sheet-values.ts";
export { markOfText } from "./read/text-marks.ts";
export type { NewValue } from "./style/cell-style.ts";
export type { FormatKind } from "./style/number-format.ts";
export { open, type SheetWanted, type Tab, type XlsxWorkbook } from "./workbook.ts";
