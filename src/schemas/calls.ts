/** The documents of what records: log, move, add, undo, and sync that settles. */
import { array, boolean, nullable, number, optional, record, strictObject, string } from "zod/mini";
import { call, conflict, entry, figure, leftCells, text, unreadEntries } from "./pieces.ts";

const recorded = {
  saved: boolean(),
  written: boolean(),
  waiting: text,
  call,
  nextContact: text,
  time: text,
  movedFrom: text,
  left: leftCells,
  cellsLeft: leftCells,
};

/**
 * `followup log --json`; with --dry-run also what would change. `saved`: on this disk; `written`: in the workbook; `waiting`:
 * why not yet. `movedFrom`: the day off that was named. `cellsLeft` is `left` under a name that says so.
 */
export const log = strictObject({
  ...recorded,
  changes: optional(
    array(strictObject({ cell: string(), heading: string(), before: string(), after: string() })),
  ),
  adds: optional(array(strictObject({ sheet: string(), row: record(string(), string()) }))),
});

/** `followup move --json`. */
export const move = strictObject(recorded);

/** `followup add --json`; with an outcome after the name the document of log. */
export const add = strictObject({
  added: boolean(),
  written: boolean(),
  waiting: text,
  contact: strictObject({
    row: figure,
    sheet: optional(string()),
    name: string(),
    phone: text,
    company: text,
    owner: text,
    value: figure,
    source: text,
    note: text,
    nextContact: string(),
    time: text,
  }),
  withoutColumn: array(string()),
});

/**
 * `followup undo --json`. `record`: the kind of what was taken back; the keys of a call stand there for calls. `left`:
 * cells and sheets, by their names, that say something else by now and stay.
 */
export const undo = strictObject({
  undone: boolean(),
  record: string(),
  what: string(),
  saved: boolean(),
  written: boolean(),
  waiting: text,
  call: optional(call),
  nextContact: optional(text),
  time: optional(text),
  movedFrom: optional(text),
  left: array(string()),
  cellsLeft: array(string()),
  emptied: optional(strictObject({ sheet: string(), row: number() })),
  contactFound: optional(boolean()),
  staysUndone: optional(strictObject({ id: string(), outcome: string() })),
});

const one = strictObject(entry);

/** `followup sync --json`. */
export const sync = strictObject({
  written: array(one),
  putBack: array(one),
  undone: array(one),
  waiting: nullable(strictObject({ why: string(), calls: array(one) })),
  conflicts: array(conflict),
  unreadableEntries: unreadEntries,
  elsewhere: array(strictObject({ identity: string(), open: number(), isMissing: boolean() })),
});
