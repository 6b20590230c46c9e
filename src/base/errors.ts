/**
 * What can go wrong, as data: a code "kind.name" with what is needed to tell it. The sentences, in three languages,
 * stand in words/problems/. Everything else that is thrown is our own bug.
 */

/** The kinds of problem; each has its exit code. */
export type ProblemKind = "usage" | "workbook" | "access" | "conflict" | "cancelled";

/** A cell, "Contacts!D4", with its heading and the contact it belongs to where they are known. */
export interface ToldCell {
  readonly cell: string;
  readonly heading?: string;
  readonly name?: string;
}

/** Someone or something that may have been meant, shown under an error. */
export interface Candidate {
  readonly row: number;
  /** Its sheet, where the table stands in several. */
  readonly sheet?: string;
  readonly name: string;
  readonly phone: string | null;
  readonly company: string | null;
  /** The number of today's list; null when the contact is not on it. */
  readonly number: number | null;
}

/** Wrong or incomplete words on the command line: exit 2. */
export interface UsageProblems {
  /** `near`: the known word that was probably meant, here and below; null when none is near. */
  "usage.unknown-command": { name: string; near: string | null };
  "usage.unknown-option": { option: string; near: string | null };
  "usage.missing-argument": { name: string };
  "usage.extra-argument": { text: string; isPlace?: boolean };
  "usage.option-needs-value": { option: string };
  /** Windows allows no file of this name: because of a sign in it, of its end, or because it is a device. */
  "usage.forbidden-name": { name: string; why: "sign" | "end" | "device" };
  "usage.not-xlsx": { file: string; example: string };
  "usage.unreadable-option": { option: string; text: string; expected: string };
  "usage.unknown-outcome": { text: string; near: string | null };
  /** Whom it was with is known (null: the open card), but not how it ended. */
  "usage.missing-outcome": { who: string | null };
  "usage.missing-reason": { name: string; reasons: readonly string[] };
  /** Probably a slip of spelling, and nobody can be asked. */
  "usage.near-reason": { text: string; near: string };
  /** "Other" without the client's words. */
  "usage.words-needed": { reason: string };
  "usage.missing-next": { name: string };
  "usage.unreadable-when": { text: string };
  "usage.ambiguous-when": { text: string; readings: readonly string[] };
  "usage.past-day": { text: string; day: string };
  "usage.unreadable-amount": { text: string };
  "usage.negative-amount": { text: string };
  /** It can be read in two ways, and nobody can be asked. `readings`: both, as they can be typed without doubt. */
  "usage.doubtful-amount": { text: string; readings: readonly [string, string] };
  "usage.no-match": { who: string; near: string | null };
  "usage.no-such-number": { number: number; last: number };
  "usage.no-such-row": { row: number; sheet: string };
  /** Several sheets of the table have that row: "Anna!17", "Boris!17". */
  "usage.row-in-several": { places: readonly string[] };
  "usage.several-match": { who: string; candidates: readonly Candidate[] };
  "usage.nothing-to-undo": Record<never, never>;
  /** The last call is of an earlier day, and nobody can be asked. */
  "usage.old-call": { name: string; day: string };
  /** What is to be taken back has been changed since, and nobody can be asked. */
  "usage.changed-since": { what: string };
  "usage.no-such-conflict": { id: string };
  /** One conflict was to be settled in two ways at once. */
  "usage.settled-twice": { id: string };
  /** A row was named for none or for several conflicts. */
  "usage.row-for-one": Record<never, never>;
  "usage.nothing-waits-there": { place: string };
  "usage.no-such-copy": { text: string; days: readonly string[] };
  "usage.no-copies": { place: string };
  "usage.nothing-to-log": Record<never, never>;
  "usage.junk-skip": { text: string };
  "usage.text-too-long": { option: string; length: number; most: number };
  "usage.repeat": { name: string; minutes: number };
  /** Another outcome of the same contact was logged minutes ago, and nobody can be asked. */
  "usage.other-outcome": { name: string; outcome: string; minutes: number };
  "usage.phone-is-there": { phone: string; sheet: string; candidates: readonly Candidate[] };
  "usage.name-is-there": { name: string; sheet: string; candidates: readonly Candidate[] };
  "usage.no-such-owner": { owner: string; owners: readonly string[]; near: string | null };
  /** A document was to be written over the person's own workbook. */
  "usage.out-is-workbook": { place: string };
  /** A file that is no earlier report stands where a document was to be written. */
  "usage.out-exists": { place: string };
  /** A document can't be written; `detail` is the system's code. */
  "usage.out-failed": { place: string; detail: string };
  /** What was printed could not be written where it was sent; `detail` is the system's code. */
  "usage.output-lost": { detail: string };
  /** What only works by asking was run without a terminal. */
  "usage.needs-terminal": { option: string };
}

/** Wrong or incomplete words about managers, complaints and hand-offs: exit 2. */
export interface TeamProblems {
  /** Something is added to the workbook only with a yes, and nobody can be asked. */
  "usage.needs-yes": { command: string };
  /** `managers`: all of them, or those that a part of a name fits. */
  "usage.no-such-manager": { name: string; managers: readonly string[]; near: string | null };
  "usage.missing-promise": Record<never, never>;
  /** What is no text: "-", "test". */
  "usage.junk-promise": { text: string };
  "usage.junk-complaint": { text: string };
  /** Nobody is named whom a complaint is about. */
  "usage.missing-about": { name: string };
  "usage.about-alone": Record<never, never>;
  "usage.same-manager": { name: string; manager: string };
  /** There is no cell for the manager. */
  "usage.no-owner-cell": { sheet: string };
  /** Two columns have the heading of the managers. */
  "usage.owner-doubled": { heading: string; manager: string };
  "usage.owner-cell": ToldCell & { manager: string; why: "formula" | "merged" | "rich" | "not-in-list" };
  /** A card put to the end is no call in which a client could be handed over. */
  "usage.skipped-hand-off": Record<never, never>;
}

/** The workbook is not there, can't be read, or lacks something: exit 3. */
export interface WorkbookProblems {
  "workbook.none-here": { folder: string };
  /** The current folder was removed, or may not be looked into; `detail` is the system's code. */
  "workbook.folder-unreadable": { folder: string; detail: string };
  "workbook.several-here": { places: readonly string[] };
  "workbook.missing": { place: string };
  "workbook.exists": { place: string };
  "workbook.no-folder": { folder: string };
  "workbook.is-folder": { place: string };
  "workbook.no-permission": { place: string };
  /** The disk or network failed while reading; `detail` is the system's code. */
  "workbook.unreadable": { place: string; detail: string };
  /** The journal in `folder` could not be written, so nothing was saved; `detail` is the system's code. */
  "workbook.not-saved": { folder: string; detail: string };
  /** The numbers of the day can't be read, so that nobody is meant by one; `detail` is the system's code. */
  "workbook.day-list": { place: string; detail: string };
  /** The journal in `folder` failed while it was written, and what was written could not be taken out again. */
  "workbook.perhaps-saved": { folder: string };
  "workbook.old-format": { place: string; format: "xls" | "xlsb" | "csv" | "ods" | "other" };
  /** A text file that is to become a workbook is broken there; `column` is a cell's, or of `no-text` a character's. */
  "workbook.import-line": {
    file: string;
    line: number;
    column: number;
    why: "open-quote" | "quote" | "no-text" | "too-long" | "too-many-rows" | "too-many-columns";
  };
  "workbook.import-empty": { file: string };
  /** `detail` is the reader's own sentence. */
  "workbook.import-unreadable": { file: string; detail: string };
  "workbook.encrypted": { place: string };
  "workbook.signed": { place: string };
  /** `detail` is technical and shown only with --debug. */
  "workbook.damaged": { place: string; detail: string };
  "workbook.too-large": { place: string; detail: string };
  /** `columns`: what was understood, as headings with the names of their fields. */
  "workbook.no-next-contact": {
    place: string;
    sheets: readonly string[];
    columns: readonly (readonly [heading: string, field: string])[];
    /** Other headings that stand there. */
    others: readonly string[];
  };
  "workbook.no-headings": { place: string };
  /** Sheets that could all be the contacts. */
  "workbook.sideways": { place: string; sheet: string };
  "workbook.several-tables": { place: string; sheets: readonly string[] };
  "workbook.no-name-or-phone": { place: string; sheet: string };
  "workbook.doubled-heading": { sheet: string; heading: string; cells: readonly string[] };
  "workbook.no-owner-column": { place: string; sheet: string };
  "workbook.no-sheet": { sheet: string };
  "workbook.formula": ToldCell;
  "workbook.merged": ToldCell;
  /** A new row would stand under a row of totals. */
  "workbook.totals-row": { cell: string };
  "workbook.cannot-edit": { place: string; sheet: string; detail: string };
  "workbook.not-ours": { sheet: string };
  /** An Excel file kept in Google Drive. */
  "workbook.office-file": { place: string };
  /** Google has refused a change for a reason that nobody here knows; `detail` is its own sentence. */
  "workbook.change-refused": { place: string; detail: string };
  /** Ten million cells, the most of a Google spreadsheet. */
  "workbook.full": { place: string };
  "workbook.text-too-long": ToldCell & { most: number };
  /** The settings are in UTF-16. */
  "workbook.settings-encoding": { place: string };
  /** A path in the settings has single backslashes. */
  "workbook.settings-backslash": { place: string };
  /** The day's copy of the workbook could not be kept before its first change; `detail` is the system's code. */
  "workbook.no-copy": { place: string; folder: string; detail: string };
  "workbook.settings-not-saved": { place: string; detail: string };
  "workbook.settings-file": { place: string; detail: string };
}

/** The workbook can't be written at this moment; an outcome waits in the journal: exit 3 where nothing was saved. */
export interface WaitingProblems {
  "waiting.open": { place: string; by: string | null };
  "waiting.read-only": { place: string };
  "waiting.folder-read-only": { place: string };
  "waiting.hard-links": { place: string };
  "waiting.missing": { place: string };
  "waiting.disk-full": { place: string };
  "waiting.busy": { place: string };
  "waiting.failed": { place: string; detail: string };
  "waiting.offline": { place: string };
  "waiting.quota": { place: string };
  /** The workbook is away, and today's list on this disk does not say who was meant. */
  "waiting.not-saved": { who: string; place: string };
}

/** Signing in and permissions: exit 4. */
export interface AccessProblems {
  "access.signed-out": { place: string };
  /** An address that leads to something else. */
  "access.not-a-spreadsheet": {
    place: string;
    what: "published" | "folder" | "form" | "document" | "microsoft" | "page";
  };
  /** A service account signs in by the clock, and this one is wrong. */
  "access.clock": Record<never, never>;
  /** The key of a service account was taken back. */
  "access.key-refused": { address: string };
  /** The service account is not there any more. */
  "access.account-gone": { address: string };
  /** The client of the Google project was deleted or renewed. */
  "access.client-gone": Record<never, never>;
  /** The organisation does not allow it. `detail` is Google's word. */
  "access.organisation": { detail: string };
  /** A key where a client file is to be, and the reverse. */
  "access.is-key": { path: string };
  "access.is-client": { path: string };
  /** The sign-in has ended: taken back, changed, or seven days old in a "testing" client. */
  "access.expired": { place: string };
  /** `address`: a service account's own, which a spreadsheet has to be shared with; null for a person, whose `account` is told where it is known. */
  "access.not-found": { place: string; address: string | null };
  "access.not-shared": { place: string; address: string | null; account?: string | null };
  /** The sign-in is for single spreadsheets, and this one was not chosen. */
  "access.not-picked": { place: string };
  /** Another spreadsheet than the meant one was chosen in the browser, or none. */
  "access.wrong-file": { place: string };
  "access.nothing-picked": Record<never, never>;
  "access.read-only": { place: string; address: string | null; account?: string | null };
  "access.protected": { place: string; sheet: string };
  "access.api-disabled": { link: string };
  "access.scope": { place: string };
  /** `found`: the path of a client file that was downloaded on this machine. */
  "access.no-client": { found?: string };
  "access.client-file": { path: string };
  "access.key-file": { path: string };
  "access.no-default": Record<never, never>;
  "access.refused": Record<never, never>;
  "access.timed-out": { minutes: number };
  /** `detail` is Google's own word, such as invalid_client. */
  "access.failed": { detail: string };
  /** The sign-in can't be kept on this machine; `detail` is the system's code. */
  "access.not-kept": { folder: string; detail: string };
  "access.endpoint": { endpoint: string };
}

/** The row is not what was shown: exit 5. */
export interface ConflictProblems {
  "conflict.cell": ToldCell & { expected: string; found: string };
  "conflict.contact-gone": { name: string };
  /** Which row it is can't be told: others are like it, or it was changed. */
  "conflict.contact-doubled": { name: string; candidates?: readonly Candidate[] };
  /** The row of a recorded call is no longer in the Calls sheet. */
  "conflict.row-deleted": { name: string; day: string };
  "conflict.changed": { place: string };
}

/** The person has stopped: exit 130. */
export interface CancelledProblems {
  "cancelled.by-person": Record<never, never>;
}

/** Every problem: its code and what is needed to tell it. */
export interface Problems
  extends UsageProblems,
    TeamProblems,
    WorkbookProblems,
    WaitingProblems,
    AccessProblems,
    ConflictProblems,
    CancelledProblems {}

/** The code of a problem. */
export type ProblemCode = keyof Problems;

/** A problem that the person is told in plain words, without a stack trace. */
export class Failure<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly data: Problems[Code];

  constructor(code: Code, data: Problems[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = "Failure";
    this.code = code;
    this.data = data;
  }
}

/** The kind a problem is reported as; waiting problems are about the workbook. */
export function kindOf(code: ProblemCode): ProblemKind {
  if (code.startsWith("usage.")) return "usage";
  if (code.startsWith("access.")) return "access";
  if (code.startsWith("conflict.")) return "conflict";
  if (code.startsWith("cancelled.")) return "cancelled";
  return "workbook";
}

/** True when an outcome can be saved all the same and delivered later. */
export function isWaiting(failure: Failure): boolean {
  return failure.code.startsWith("waiting.");
}

/** True when the row is not what was shown. */
export function isConflict(failure: Failure): boolean {
  return failure.code.startsWith("conflict.");
}
