/** The documents about the workbook itself: check, init, restore. */
import { array, boolean, nullable, number, optional, strictObject, string, union } from "zod/mini";
import { entry, open, text, unreadableDate } from "./pieces.ts";

const understood = {
  place: string(),
  language: string(),
  sheet: text,
  sheets: array(string()),
  headingRow: nullable(number()),
  columns: array(open),
  nextContact: nullable(open),
  missing: array(string()),
  doubled: array(open),
  left: array(open),
  otherSheets: array(string()),
  leftSheets: array(strictObject({ title: string(), why: string() })),
};

/** `followup check --json`. */
export const check = strictObject({
  ...understood,
  contacts: strictObject({
    count: number(),
    dated: number(),
    undated: number(),
    unreadableDates: array(unreadableDate),
    farDates: array(open),
    unreadableRenewals: array(open),
    formulas: array(open),
    longNumbers: array(open),
    samePhones: array(open),
    yearless: number(),
    shortLists: array(open),
    ids: nullable(open),
  }),
  calls: strictObject({
    count: number(),
    unknownOutcomes: array(open),
    unknownReasons: array(open),
    undatedCalls: array(open),
    doubledIds: array(open),
  }),
  callsNotKept: array(string()),
  lostIdHeading: nullable(strictObject({ sheet: string(), heading: string(), cell: text })),
  dateDoubt: nullable(open),
  unreadableSettings: array(strictObject({ cell: string(), setting: string(), found: string() })),
  unreadableEntries: array(open),
  remarks: array(open),
  journal: strictObject({
    written: number(),
    putBack: number(),
    undone: number(),
    waiting: number(),
    why: text,
    conflicts: number(),
    open: array(strictObject(entry)),
    unreadable: number(),
    unreadableEntries: array(open),
    copies: strictObject({ count: number(), last: text }),
    others: array(open),
    sharedFolder: text,
    conflictedCopies: array(string()),
  }),
});

const made = strictObject({
  made: string(),
  language: string(),
  sample: nullable(strictObject({ contacts: number(), calls: number() })),
  next: array(string()),
});

const adopted = strictObject({
  adopted: boolean(),
  ...understood,
  decisions: open,
  added: open,
  spread: optional(nullable(open)),
});

/** `followup init --json`: a new workbook, or with --adopt how the person's own is understood and what is added. */
export const init = union([made, adopted]);

const copy = strictObject({ name: string(), made: string(), path: string(), bytes: number() });

/** `followup restore --json`: the copies, or the one that was put back and the copy kept of what was there. */
export const restore = union([
  strictObject({ copies: array(copy) }),
  strictObject({ restored: copy, kept: text, callsBack: number(), contactsBack: number() }),
]);
