/** The documents about the workbook itself: check, init, restore. */
import {
  array,
  boolean,
  nullable,
  number,
  optional,
  strictObject,
  string,
  union,
  enum as words,
} from "zod/mini";

import { conflict, entry, named, outcome, place, text, unreadableDate, unreadEntries } from "./pieces.ts";

/** A column that could hold the next contact, with how many of its cells are filled, are dates, and are still to come. */
const datedColumn = {
  cell: string(),
  heading: string(),
  filled: number(),
  dates: number(),
  future: number(),
};

const understood = {
  place: string(),
  language: string(),
  sheet: text,
  sheets: array(string()),
  headingRow: nullable(number()),
  columns: array(
    strictObject({
      cell: string(),
      heading: string(),
      field: text,
      tellsApart: boolean(),
      readFor: nullable(words(["time", "do-not-call", "renewal", "status"])),
      evidence: array(strictObject({ kind: string(), weight: number() })),
    }),
  ),
  nextContact: nullable(
    strictObject({ ...datedColumn, why: string(), rivals: array(strictObject(datedColumn)) }),
  ),
  missing: array(string()),
  doubled: array(strictObject({ field: string(), heading: string(), cells: array(string()) })),
  left: array(strictObject({ cell: string(), heading: string(), field: string(), why: string() })),
  otherSheets: array(string()),
  leftSheets: array(strictObject({ title: string(), why: string() })),
};

const doubledId = strictObject({ id: string(), rows: array(number()) });

/** A word of the Calls sheet, how often it stands there, and where first. */
const foundWord = { found: string(), count: number(), cell: string() };

/** `followup check --json`. */
export const check = strictObject({
  ...understood,
  contacts: strictObject({
    count: number(),
    dated: number(),
    undated: number(),
    noLongerCalled: number(),
    unreadableDates: array(unreadableDate),
    farDates: array(unreadableDate),
    unreadableRenewals: array(unreadableDate),
    formulas: array(unreadableDate),
    longNumbers: array(unreadableDate),
    samePhones: array(strictObject({ phone: string(), contacts: array(named) })),
    yearless: number(),
    shortLists: array(
      strictObject({ field: string(), heading: string(), cell: string(), outcomes: array(outcome) }),
    ),
    ids: nullable(
      strictObject({
        blank: array(number()),
        doubled: array(doubledId),
        moved: array(strictObject({ ...place, name: string() })),
        isAtEnd: boolean(),
      }),
    ),
  }),
  calls: strictObject({
    count: number(),
    unknownOutcomes: array(strictObject(foundWord)),
    unknownReasons: array(strictObject({ ...foundWord, suggestion: text })),
    undatedCalls: array(strictObject(foundWord)),
    doubledIds: array(doubledId),
  }),
  callsNotKept: array(string()),
  lostIdHeading: nullable(strictObject({ sheet: string(), heading: string(), cell: text })),
  dateDoubt: nullable(
    strictObject({ cell: string(), text: string(), dayFirst: string(), monthFirst: string() }),
  ),
  unreadableSettings: array(strictObject({ cell: string(), setting: string(), found: string() })),
  unreadableEntries: unreadEntries,
  remarks: array(
    strictObject({
      code: words([
        "protected-sheet",
        "protected-for-some",
        "protected-structure",
        "read-only-recommended",
        "external-links",
        "signed-in",
      ]),
      sheet: text,
      account: optional(string()),
    }),
  ),
  journal: strictObject({
    written: number(),
    putBack: number(),
    undone: number(),
    waiting: number(),
    why: text,
    conflicts: number(),
    open: array(union([conflict, strictObject(entry)])),
    unreadable: number(),
    unreadableEntries: unreadEntries,
    copies: strictObject({ count: number(), last: text }),
    others: array(strictObject({ place: string(), open: number() })),
    sharedFolder: text,
    conflictedCopies: array(string()),
  }),
});

/** `file` is `made` under a name that says so. */
const made = strictObject({
  made: string(),
  file: string(),
  language: string(),
  sample: nullable(strictObject({ contacts: number(), calls: number() })),
  next: array(string()),
});

const adoption = {
  adopted: boolean(),
  ...understood,
  decisions: strictObject({
    nextContactColumn: text,
    dateOrder: nullable(words(["day-first", "month-first"])),
    sheets: array(string()),
    taken: array(strictObject({ field: string(), heading: string() })),
    left: array(string()),
  }),
  added: strictObject({
    sheets: array(string()),
    columns: array(string()),
    cells: array(string()),
    settings: number(),
  }),
  spread: strictObject({
    undated: number(),
    perDay: number(),
    people: number(),
    from: text,
    to: text,
  }),
};

const adopted = strictObject(adoption);

/** Made of an export: how its columns were understood, and how the file was read. */
const from = strictObject({
  ...adoption,
  made: string(),
  file: string(),
  sample: nullable(strictObject({ contacts: number(), calls: number() })),
  next: array(string()),
  from: strictObject({ file: string(), encoding: text, separator: text, contacts: number() }),
});

/** `followup init --json`: a new workbook, also of an export, or with --adopt how the person's own is understood and what is added. */
export const init = union([made, adopted, from]);

/** `madeAt` is `made` under a name that says so. */
const copy = strictObject({
  name: string(),
  made: string(),
  madeAt: string(),
  path: string(),
  bytes: number(),
});

/** `followup restore --json`: the copies, or the one that was put back and the copy kept of what was there. */
export const restore = union([
  strictObject({ copies: array(copy) }),
  strictObject({ restored: copy, kept: text, callsBack: number(), contactsBack: number() }),
]);
