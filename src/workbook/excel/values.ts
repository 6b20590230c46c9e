/** Values and cells of the port as the engine writes them, and what they become once they are written. */

import type { NewValue } from "#xlsx-patch";
import { Failure } from "../../base/errors.ts";
import type { Cell, Value } from "../cell.ts";
import { serialFromDay } from "./serial.ts";

/** The longest text of a cell, in UTF-16 units. */
const longestText = 32_767;

/** Where a value goes, for the words of a refusal. */
export interface Target {
  readonly place: string;
  readonly sheet: string;
  /** "B7". */
  readonly cell: string;
}

/** A value as the engine writes it. Throws Failure: a text too long, a day before the calendar of the workbook begins. */
export function newValue(value: Value, date1904: boolean, target: Target): NewValue {
  const { cell, place, sheet } = target;
  if (value.kind === "text") {
    if (value.text === "") return { kind: "empty" };
    if (value.text.length <= longestText) return value;
    throw new Failure("workbook.text-too-long", { cell: `${sheet}!${cell}`, most: longestText });
  }
  if (value.kind !== "date") return value;
  const serial = serialFromDay(value.day, value.time, date1904);
  if (serial !== null) return { kind: "date", serial, time: value.time !== null && value.time !== "00:00" };
  throw new Failure("workbook.cannot-edit", {
    place,
    sheet,
    detail: `${cell}: no such day as ${value.day} in its calendar`,
  });
}

/** What a cell holds once the value is written: an empty text is no value, midnight is no time. */
export function cellFor(value: Value): Cell {
  if (value.kind === "text" && value.text === "") return { kind: "empty" };
  return value.kind === "date" && value.time === "00:00" ? { ...value, time: null } : value;
}
