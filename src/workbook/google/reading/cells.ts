/** Cells of the Sheets API as cells of the port, and values the other way. */
import type { sheets_v4 } from "@googleapis/sheets";
import { isTime, minutesOf } from "../../../rules/calendar/day.ts";
import { momentOfSerial, partsOfSerial, secondsOfDay, serialOf } from "../../../rules/calendar/serial.ts";
import type { Cell, Value } from "../../cell.ts";

/** A number's serial day 0 is 1899-12-30, and there is no 29 February 1900 (Google's guide to date and time values). */

const empty: Cell = { kind: "empty" };

/** True for a number format that shows a day. */
export function isDateFormat(format: sheets_v4.Schema$NumberFormat | undefined): boolean {
  return format?.type === "DATE" || format?.type === "DATE_TIME";
}

/** How the numbers of a cell, or of a column, are shown. */
export type NumberKind = "number" | "date" | "time" | "elapsed";

/** How a number format shows a number. */
export function numberKind(format: sheets_v4.Schema$NumberFormat | undefined): NumberKind {
  if (isDateFormat(format)) return "date";
  if (format?.type !== "TIME") return "number";
  return /\[[hms]+\]/i.test(format.pattern ?? "") ? "elapsed" : "time";
}

/** The port's cell of a cell with its format. A formula gives its result. */
export function cellOf(data: sheets_v4.Schema$CellData | undefined): Cell {
  const value = data?.effectiveValue;
  if (typeof value?.numberValue === "number") {
    return numberCell(value.numberValue, numberKind(data?.effectiveFormat?.numberFormat));
  }
  if (typeof value?.stringValue === "string") return textCell(value.stringValue);
  if (typeof value?.boolValue === "boolean") return { kind: "boolean", value: value.boolValue };
  if (value?.errorValue) return { kind: "unreadable", text: errorText(value.errorValue.type) };
  return empty;
}

/** The port's cell of a plain value as values.batchGet gives it: errors come as their text. */
export function cellOfPlain(value: unknown, kind: NumberKind = "number"): Cell {
  if (typeof value === "number") return numberCell(value, kind);
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value !== "string") return empty;
  return errorPattern.test(value) ? { kind: "unreadable", text: value } : textCell(value);
}

const errorPattern = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|ERROR!)$/;

function textCell(text: string): Cell {
  return text === "" ? empty : { kind: "text", text };
}

/** A part of a day under a format of times is a time and no day: the text "16:30"; a length of time is the text "26:30". */
function numberCell(value: number, kind: NumberKind): Cell {
  if (kind === "number") return { kind: "number", value };
  if (kind === "elapsed" && value >= 0) return { kind: "text", text: lengthText(value) };
  if (kind === "time" && value >= 0 && value < 1)
    return { kind: "text", text: partsOfSerial(value).time ?? "00:00" };
  const moment = momentOfSerial(value);
  return moment === null ? { kind: "unreadable", text: String(value) } : { kind: "date", ...moment };
}

function lengthText(value: number): string {
  const minutes = Math.floor(Math.round(value * secondsOfDay) / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const errorTexts = new Map([
  ["NULL_VALUE", "#NULL!"],
  ["DIVIDE_BY_ZERO", "#DIV/0!"],
  ["VALUE", "#VALUE!"],
  ["REF", "#REF!"],
  ["NAME", "#NAME?"],
  ["NUM", "#NUM!"],
  ["N_A", "#N/A"],
  ["LOADING", "Loading..."],
]);

function errorText(type: string | null | undefined): string {
  return errorTexts.get(type ?? "") ?? "#ERROR!";
}

/** What the API is sent for a value; undefined empties the cell. Text is always text, never parsed. */
export function enteredValue(value: Value): sheets_v4.Schema$ExtendedValue | undefined {
  switch (value.kind) {
    case "empty":
      return undefined;
    case "text":
      return value.text === "" ? undefined : { stringValue: value.text };
    case "number":
      return { numberValue: value.value };
    case "boolean":
      return { boolValue: value.value };
    case "date":
      return { numberValue: serialOf(value) };
  }
}

/** The same in a cell under a format of times: there an hour is a part of a day. */
export function enteredTime(value: Value): sheets_v4.Schema$ExtendedValue | undefined {
  const time = value.kind === "text" && isTime(value.text) ? value.text : null;
  return time === null ? enteredValue(value) : { numberValue: minutesOf(time) / 1440 };
}

/** What the API is sent to put a plain value back. */
export function enteredPlain(value: unknown): sheets_v4.Schema$ExtendedValue | undefined {
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return typeof value === "string" && value !== "" ? { stringValue: value } : undefined;
}

/** True when a cell's own value is what was sent. */
export function isEntered(
  data: sheets_v4.Schema$CellData | undefined,
  entered: sheets_v4.Schema$ExtendedValue | undefined,
): boolean {
  const own = data?.userEnteredValue ?? {};
  const sent = entered ?? {};
  if (typeof own.numberValue === "number" && typeof sent.numberValue === "number") {
    // Half a second: a date's fraction may come back with another last digit.
    return Math.abs(own.numberValue - sent.numberValue) < 0.5 / secondsOfDay;
  }
  return (
    (own.stringValue ?? "") === (sent.stringValue ?? "") &&
    own.numberValue === sent.numberValue &&
    own.boolValue === sent.boolValue &&
    own.formulaValue === sent.formulaValue
  );
}

/** A number format to be set with a value; "keep" where the cell's own will do, "none" to take a date's format away. */
export type FormatChange = "keep" | "none" | sheets_v4.Schema$NumberFormat;

/** The pattern of a moment without its time, under which a day alone is not shown as midnight; none where it can't be taken out. */
function dayPattern(own: sheets_v4.Schema$NumberFormat | undefined): { readonly pattern?: string } {
  if (own?.type !== "DATE_TIME" || !own.pattern) return {};
  const pattern = own.pattern.replace(/[\s,]*\bh{1,2}:mm(?::ss)?(?:\s*am\/pm)?[\s,]*/i, " ").trim();
  return /[hs]/i.test(pattern) || pattern === "" ? {} : { pattern };
}

/** The format that makes a value readable in a cell of this format. */
export function formatFor(value: Value, own: sheets_v4.Schema$NumberFormat | undefined): FormatChange {
  if (value.kind === "number") return isDateFormat(own) ? "none" : "keep";
  if (value.kind !== "date") return "keep";
  if (value.time === null) return own?.type === "DATE" ? "keep" : { type: "DATE", ...dayPattern(own) };
  if (own?.type === "DATE_TIME") return "keep";
  // A day's format would hide the hour: the person's own pattern is kept and the hour put behind it.
  return own?.type === "DATE" && own.pattern
    ? { type: "DATE_TIME", pattern: `${own.pattern} hh:mm` }
    : { type: "DATE_TIME" };
}
