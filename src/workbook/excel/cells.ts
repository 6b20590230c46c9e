/** A stored cell of the engine as a cell of the port: numbers become dates where their style says so. */

import type { FormatKind } from "#xlsx-patch";
import { type Day, dayOf, type Time, timeOf } from "../../rules/calendar/day.ts";
import type { Cell } from "../cell.ts";
import { dayFromSerial, timeFromFraction } from "./serial.ts";

const empty: Cell = { kind: "empty" };

/** A text; none at all is an empty cell, as a formula gives it that shows nothing. */
export function textCell(text: string): Cell {
  return text === "" ? empty : { kind: "text", text };
}

/**
 * A number as the person sees it. Under a date format: the day, or unreadable when it names none (serial 60, negative,
 * beyond 9999). Under a time format a fraction of a day is a time and no day: the text "16:30"; a number above 1 has a
 * day, which Excel shows in its formula bar. A duration ([h]:mm) is the text "26:30".
 */
export function numberCell(value: number, format: FormatKind, date1904: boolean): Cell {
  if (format === "number") return { kind: "number", value };
  if (format === "elapsed" && value >= 0) return { kind: "text", text: durationText(value) };
  const time = format === "time" ? timeFromFraction(value) : null;
  if (time !== null) return { kind: "text", text: time };
  const moment = dayFromSerial(value, date1904);
  return moment === null
    ? { kind: "unreadable", text: noDayText(value, date1904) }
    : { kind: "date", ...moment };
}

/** A date that stands as ISO 8601 text (cell type "d"): "2026-11-23", "2026-11-23T16:00:00"; anything else is unreadable, a time alone is text. */
export function isoCell(text: string): Cell {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(
    text.trim(),
  );
  if (match === null || text.trim() === "") return { kind: "unreadable", text };
  const [, year, month, date, hour, minute] = match;
  const time = hour === undefined ? null : timeOf(Number(hour), Number(minute));
  if (hour !== undefined && time === null) return { kind: "unreadable", text };
  if (year === undefined) return time === null ? { kind: "unreadable", text } : { kind: "text", text: time };
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === null ? { kind: "unreadable", text } : dateCell(day, time);
}

/** Midnight is no time, as in a serial. */
function dateCell(day: Day, time: Time | null): Cell {
  return { kind: "date", day, time: time === "00:00" ? null : time };
}

function durationText(value: number): string {
  const minutes = Math.floor(Math.round(value * 86_400) / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The two days that Excel shows though they never were; else the number itself. */
function noDayText(value: number, date1904: boolean): string {
  if (!date1904 && Math.floor(value) === 60) return "29.02.1900";
  if (!date1904 && Math.floor(value) === 0) return "00.01.1900";
  return String(value);
}
