/**
 * Which rows of a Calls sheet are which calls: by the call id, else by when the call was, with whom, how it ended and
 * under which number. People rename, empty and delete the column of the ids.
 */
import type { LoggedCall, RecordedCall } from "../../records/call/call.ts";
import { momentText } from "../../rules/calendar/day.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import type { CallsSheet } from "../book.ts";

/** The rows of the calls that stand in a sheet, by call id. A row is taken for one call only. */
export function rowsOfCalls(
  calls: CallsSheet | null,
  known: Iterable<LoggedCall>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (calls === null) return rows;
  const nameless: number[] = [];
  for (const row of calls.rows) {
    const id = calls.id(row);
    if (id === null) nameless.push(row);
    else rows.set(id, row);
  }
  if (nameless.length > 0) addNameless(rows, calls, nameless, known);
  return rows;
}

/** The row of one call; null when it does not stand there. */
export function rowOfCall(calls: CallsSheet | null, call: LoggedCall): number | null {
  return rowsOfCalls(calls, [call]).get(call.id) ?? null;
}

function addNameless(
  rows: Map<string, number>,
  calls: CallsSheet,
  nameless: readonly number[],
  known: Iterable<LoggedCall>,
): void {
  const free = new Map<string, number[]>();
  const isNumbered = calls.columns.has("number");
  for (const row of nameless) {
    const key = keyOfRow(calls.call(row), isNumbered);
    if (key === null) continue;
    const same = free.get(key);
    if (same === undefined) free.set(key, [row]);
    else same.push(row);
  }
  for (const call of known) {
    if (rows.has(call.id)) continue;
    const row = free.get(keyOf(call, isNumbered))?.shift();
    if (row !== undefined) rows.set(call.id, row);
  }
}

function keyOfRow({ at, contact, number, outcome }: RecordedCall, isNumbered: boolean): string | null {
  if (at === null || outcome === null) return null;
  return [momentText(at), foldName(contact ?? ""), outcome, isNumbered ? number : ""].join("\n");
}

function keyOf({ at, contact, number, outcome }: LoggedCall, isNumbered: boolean): string {
  return [momentText(at), foldName(contact.name), outcome, isNumbered ? number : ""].join("\n");
}
