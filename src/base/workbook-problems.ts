/** Problems of a workbook: of its file, of getting at it, and of what stands in it by now; as data, with what is needed to tell each. */
import type { Candidate, ToldCell } from "./usage-problems.ts";

/** The workbook is not there, can't be read, or lacks something: exit 3. */
export interface WorkbookProblems {
  /** `tables`: workbooks that lack the column; `exports`: files that a workbook can be made of. */
  "workbook.none-here": { folder: string; tables: readonly string[]; exports: readonly string[] };
  /** The current folder was removed, or may not be looked into; `detail` is the system's code. */
  "workbook.folder-unreadable": { folder: string; detail: string };
  "workbook.several-here": { places: readonly string[] };
  /** The workbook of today's list is missing, and `place` is another one. */
  "workbook.other-here": { missing: string; place: string };
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
  /** `detail`: the keys whose values can't be; null when the file is no JSON. */
  "workbook.settings-file": { place: string; detail: string | null };
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
  "waiting.not-saved": { who: string; place: string; isMissing: boolean };
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
  /** gcloud's sign-in has ended, or was made without spreadsheets. */
  "access.default-ended": { place: string };
  /** gcloud's sign-in names no project that its requests are counted for, or one that the person may not use. */
  "access.default-project": Record<never, never>;
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
  /** It is nowhere; `candidates`: those with the same name or phone. */
  "conflict.contact-gone": { name: string; candidates?: readonly Candidate[] };
  /** Which row it is can't be told: others are like it, or it was changed. */
  "conflict.contact-doubled": { name: string; candidates?: readonly Candidate[] };
  /** The words typed while the workbook could not be read name somebody else in it, too or alone. */
  "conflict.typed-otherwise": { who: string; name: string; candidates: readonly Candidate[] };
  /** The row of a recorded call is no longer in the Calls sheet; `of`: its complaint alone has gone from the sheet of complaints, or it is an added contact that the table doesn't show any more. */
  "conflict.row-deleted": { name: string; day: string; of?: "complaint" | "contact" };
  /**
   * A number that nobody has seen today. `before`: whose it was on the last list that was seen, null where today's own is
   * damaged; `now`: whose it is today; an empty name for nobody known by one.
   */
  "conflict.other-list": {
    number: number;
    before: { day: string; name: string } | null;
    now: string;
    candidates: readonly Candidate[];
  };
  "conflict.changed": { place: string };
}

/** The person has stopped: exit 130. */
export interface CancelledProblems {
  "cancelled.by-person": Record<never, never>;
}
