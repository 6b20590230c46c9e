/** Problems of what was typed and asked for, as data, with what is needed to tell each. */

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
  "usage.missing-argument": { name: string; example?: string };
  "usage.extra-argument": { text: string; isPlace?: boolean };
  "usage.option-needs-value": { option: string };
  "usage.options-apart": { options: readonly [string, string] };
  /** What was logged longer ago than this is not replaced. */
  "usage.nothing-to-correct": { name: string; minutes: number };
  /** What is said of a call, and there is none. */
  "usage.needs-outcome": { option: string };
  /** Windows allows no file of this name: because of a sign in it, of its end, or because it is a device. */
  "usage.forbidden-name": { name: string; why: "sign" | "end" | "device" };
  "usage.not-xlsx": { file: string; example: string };
  "usage.unreadable-option": { option: string; text: string; expected: string };
  "usage.unknown-outcome": { text: string; near: string | null };
  /** Whom it was with is known (null: the open card), but not how it ended. */
  "usage.missing-outcome": { who: string | null };
  /** `typed`: what was given and is no reason; null where nothing was. */
  "usage.missing-reason": { name: string; reasons: readonly string[]; typed: string | null };
  /** Probably a slip of spelling, and nobody can be asked. */
  "usage.near-reason": { text: string; near: string };
  /** "Other" without the client's words. */
  "usage.words-needed": { reason: string };
  "usage.missing-next": { name: string };
  "usage.unreadable-when": { text: string };
  "usage.ambiguous-when": { text: string; readings: readonly string[] };
  "usage.past-day": { text: string; day: string };
  /** More than ten years ahead. */
  "usage.far-day": { text: string; day: string };
  "usage.unreadable-amount": { text: string };
  "usage.negative-amount": { text: string };
  /** It can be read in two ways, and nobody can be asked. `readings`: both, as they can be typed without doubt. */
  "usage.doubtful-amount": { text: string; readings: readonly [string, string] };
  "usage.no-match": { who: string; near: string | null };
  "usage.no-such-number": { number: number; last: number };
  "usage.no-such-row": { row: number; sheet: string };
  /** A row of a sheet that none of the table's contacts stand in, which are in `titles`. */
  "usage.no-such-sheet": { sheet: string; titles: readonly string[] };
  /** Several sheets of the table have that row: "Anna!17", "Boris!17". */
  "usage.row-in-several": { places: readonly string[] };
  /** `isLooking`: the contact was only to be shown, so nothing is said of writing. */
  "usage.several-match": { who: string; candidates: readonly Candidate[]; isLooking?: boolean };
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
  /** What is no reason for another day: "-", "test". */
  "usage.junk-why": { text: string };
  "usage.text-too-long": { option: string; length: number; most: number };
  "usage.repeat": { name: string; minutes: number };
  /** Another outcome of the same contact was logged minutes ago, and nobody can be asked. */
  "usage.other-outcome": { name: string; outcome: string; minutes: number };
  "usage.no-such-setting": { key: string; near: string | null };
  /** A phone without the digits of one. */
  "usage.no-phone": { text: string };
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
  /** The cell of the manager can't be written. */
  "usage.owner-cell": ToldCell & {
    manager: string;
    why: "formula" | "merged" | "rich" | "link" | "chip" | "not-in-list";
  };
  /** A card put to the end is no call in which a client could be handed over. */
  "usage.skipped-hand-off": Record<never, never>;
}
