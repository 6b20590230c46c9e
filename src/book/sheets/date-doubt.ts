/** Dates such as 11/12/2026 in a column that does not show which number is the day. */

import type { Day } from "../../rules/calendar/day.ts";
import { readCellDate } from "../../rules/when/cell-date.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";

/** A date that can be read both ways. */
export interface DateDoubt {
  /** "База!E11". */
  readonly cell: string;
  readonly text: string;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
}

/** The first next contact that can be read both ways; null when there is none. */
export function firstDateDoubt(contacts: ContactsSheet): DateDoubt | null {
  for (const row of contacts.rows) {
    const next = contacts.nextContact(row);
    if (next.kind !== "unreadable") continue;
    const dayFirst = readCellDate(next.found, "day-first");
    const monthFirst = readCellDate(next.found, "month-first");
    if (dayFirst.kind !== "set" || monthFirst.kind !== "set" || dayFirst.day === monthFirst.day) continue;
    const cell = contacts.cellName(row, "nextContact") ?? "";
    return { cell, text: next.found, dayFirst: dayFirst.day, monthFirst: monthFirst.day };
  }
  return null;
}
