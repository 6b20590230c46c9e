/** Moves a formula down as filling down does: relative rows move, absolute ones, texts and names stay. */
import { columnNumber } from "../base/cell-name.ts";
import { limits } from "../base/limits.ts";

/**
 * One piece of a formula: a text, a quoted sheet name, a structured reference, a word with its sign of a call or a
 * sheet behind it, anything else. Only words can be references to cells.
 */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[$A-Za-z0-9_.\\\u0080-\uffff]+[(!]?|[\s\S]/g;
const cell = /^(\$?[A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const wholeRow = /^(\$?)([0-9]{1,7})$/;

/** The formula, without "=", so many rows further down; null when a reference would leave the sheet. */
export function shiftedDown(formula: string, rows: number): string | null {
  const pieces = formula.match(piece) ?? [];
  let left = false;
  const moved = (row: string) => {
    const number = Number(row) + rows;
    if (number < 1 || number > limits.row) left = true;
    return String(number);
  };
  const shifted = pieces.map((text, at) => {
    const reference = cell.exec(text);
    if (reference !== null) {
      const [, column = "", absolute = "", row = ""] = reference;
      // Past the last column it is a name.
      if (columnNumber(column.replace("$", "")) > limits.column) return text;
      return absolute === "$" ? text : column + moved(row);
    }
    // "3:5" is two words around a colon; a lone number is a number.
    const rowsOnly = pieces[at + 1] === ":" || pieces[at - 1] === ":" ? wholeRow.exec(text) : null;
    return rowsOnly === null || rowsOnly[1] === "$" ? text : moved(rowsOnly[2] ?? "");
  });
  return left ? null : shifted.join("");
}

/** True when the formula refers to a cell by its name, so that moving it changes it. */
export function hasRelativeRows(formula: string): boolean {
  return shiftedDown(formula, 1) !== formula;
}
