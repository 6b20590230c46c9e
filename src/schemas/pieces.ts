/** What several documents of --json share. Strict: a key that is not named here is an error. */
// Named imports, so that the bundle keeps only these of zod.
import { array, boolean, nullable, number, optional, strictObject, string, enum as words } from "zod/mini";

/** A text, or null where the sheet has no such column or the cell is empty. */
export const text = nullable(string());

/** A number, or null. */
export const figure = nullable(number());

/** Where a row is: `sheet` stands there when the table has several sheets. */
export const place = { row: number(), sheet: optional(string()) };

/** Where a contact's row is and what it is called. */
export const named = strictObject({ ...place, name: string() });

/** What came of a call, in English whatever the language. */
export const outcome = words(["refused", "later", "won", "no-answer", "skipped", "moved"]);

/** A next contact that can't be read. */
export const unreadableDate = strictObject({ ...place, cell: string(), name: string(), found: string() });

/** The fields of a call. `at` and `next` are "2026-11-23T10:15" or a day alone. */
export const call = strictObject({
  id: string(),
  at: string(),
  contact: strictObject({ row: figure, sheet: optional(string()), name: string() }),
  outcome,
  reason: text,
  said: text,
  next: text,
  amount: figure,
  note: text,
  number: figure,
  manner: text,
  to: text,
  complaint: text,
  about: text,
});

/** A record of the journal; `outcome` is null for what is no call. */
export const entry = {
  record: string(),
  id: string(),
  at: text,
  contact: nullable(strictObject({ row: figure, sheet: optional(string()), name: string() })),
  outcome: nullable(outcome),
  reason: text,
};

/** Cells that a call left alone, with the heading of their column, what stands there, and why. */
export const leftCells = array(
  strictObject({ cell: string(), field: string(), heading: string(), found: string(), why: string() }),
);

/** Contacts that may be meant. `number`: of today's list. */
export const candidates = array(
  strictObject({ ...place, name: string(), phone: text, company: text, number: figure }),
);

/** A saved entry that this version can't read, with what is known of it. `id`: what `sync --forget` takes. */
export const unreadEntries = array(
  strictObject({ id: string(), why: words(["damaged", "newer"]), name: text, outcome: text, at: text }),
);

/** A record of the journal that a person decides about. `ours`, `theirs`: the next contact here and there. */
export const conflict = strictObject({
  ...entry,
  kind: words(["cell", "contact", "row-deleted", "unwritable"]),
  cell: text,
  ours: text,
  theirs: text,
  candidates,
  message: string(),
});

/** A share from 0 to 1 with its 95 % interval; null where too little is known. */
export const share = { share: figure, low: figure, high: figure };

/** How often out of how many. */
export const part = { count: number(), of: number(), ...share };

/** Two days, both included. */
export const days = strictObject({ from: string(), to: string() });

/** Whether enough calls are recorded to conclude anything. */
export const gate = { calls: number(), needed: number(), open: boolean() };
