/** The documents of what records: log, move, add, undo, and sync that settles. */
import { array, boolean, nullable, number, optional, strictObject, string } from "zod/mini";
import { call, entry, figure, leftCells, open, text } from "./pieces.ts";

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
  changes: optional(array(open)),
  adds: optional(array(open)),
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
});

/** `followup undo --json`. `record`: the kind of what was taken back; the keys of a call stand there for calls. */
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
  left: leftCells,
  cellsLeft: leftCells,
  contactFound: optional(boolean()),
});

const one = strictObject(entry);

/** `followup sync --json`. */
export const sync = strictObject({
  written: array(one),
  putBack: array(one),
  undone: array(one),
  waiting: nullable(strictObject({ why: string(), calls: array(one) })),
  conflicts: array(
    strictObject({
      ...entry,
      kind: string(),
      cell: text,
      ours: text,
      theirs: text,
      candidates: array(open),
      message: string(),
    }),
  ),
  unreadableEntries: array(open),
  elsewhere: array(strictObject({ identity: string(), open: number(), isMissing: boolean() })),
});
