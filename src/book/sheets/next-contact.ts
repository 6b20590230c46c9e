/** The next contact as it stands in a cell. What can't be read is told as it stands, never guessed and never dropped. */

import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { type Day, timeOf as dayTime, type Time } from "../../rules/calendar/day.ts";
import { dayOfSerial } from "../../rules/calendar/serial.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import { readNearDate } from "../../rules/when/cell-date.ts";
import { takeTime } from "../../rules/when/when-time.ts";
import { tokensOf } from "../../rules/when/when-tokens.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import { saysClosed } from "../../words/sheets/status-words.ts";
import type { Cell } from "../../workbook/cell.ts";
import { isBlank, textOf } from "./cell-value.ts";

/** Serial numbers of 1 January 2000 and 31 December 2099: a date whose format was lost. */
const firstSerial = 36_526;
const lastSerial = 73_050;

const hasDigit = /\d/;
const none: NextContact = { kind: "none" };

/**
 * Reads a next-contact cell. `order` is asked for only when a text needs it. Days without a year are the nearest to
 * `near`, the day the workbook was last saved; unreadable where that is not known.
 */
export function nextContactOf(cell: Cell, order: () => DateOrder, near: Day | null = null): NextContact {
  if (cell.kind === "date") return { kind: "set", day: cell.day, time: cell.time };
  if (isBlank(cell)) return none;
  const found = textOf(cell) ?? "";
  if (cell.kind === "number") {
    const isSerial = Number.isInteger(cell.value) && cell.value >= firstSerial && cell.value <= lastSerial;
    const day = isSerial ? dayOfSerial(cell.value) : null;
    return day === null ? { kind: "unreadable", found } : { kind: "set", day, time: null };
  }
  if (cell.kind !== "text") return { kind: "unreadable", found };
  if (!hasDigit.test(found) && (saysNothing(found) || saysClosed(found))) return none;
  // Working out the order takes a look at the whole column; only these marks make it matter.
  return readNearDate(found, /[/-]/.test(found) ? order() : "unknown", near);
}

/** The time of day in a column of times: "16:30", "9.15", "3 pm", "в 16", a moment; null for anything else. */
export function timeOf(cell: Cell): Time | null {
  if (cell.kind === "date") return cell.time;
  if (cell.kind !== "text") return null;
  const [, hour, minute] = clock.exec(cell.text.trim()) ?? [];
  if (hour === undefined || minute === undefined) return saidTime(cell.text);
  return dayTime(Number(hour), Number(minute));
}

/** A time in words, where the cell says nothing else. */
function saidTime(text: string): Time | null {
  if (text.length > longestTime || !hasDigit.test(text) || withSeconds.test(text)) return null;
  const taken = takeTime(tokensOf(text) ?? [], { isWritten: true });
  return taken?.rest.length === 0 && taken.times.length === 1 ? (taken.times[0] ?? null) : null;
}

const longestTime = 20;
/** Rather how long something took. */
const withSeconds = /:\d+:/;

const clock = /^(\d{1,2})[:.](\d{2})(?::00)?$/;
