/** What a call changes in the contact's own row: only cells of columns that exist, never a formula, never a value outside a drop-down. */

import type { Language } from "../../base/language.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { SalesSettings } from "../../rules/deck/sales-settings.ts";
import { outcomeFromWords, outcomeWords } from "../../words/outcomes.ts";
import { unreachableWord } from "../../words/sheets/calls.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell, Value } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";

/** A cell that a call changes, with what undo needs. */
export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: ContactField;
  /** "База!E11" */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Value;
}

/** A cell that is left as it is. */
export interface LeftAlone {
  readonly cell: string;
  readonly field: ContactField;
  readonly why: "formula" | "not-in-list" | "unreadable" | "full";
}

/** The most characters a cell holds. */
export const mostCharacters = 32_767;

interface Wish {
  readonly value: Value;
  /** What fits a drop-down instead of the text itself. */
  readonly fits?: (choice: string) => boolean;
}

type Writer = (call: LoggedCall, before: Cell, language: Language) => Wish | LeftAlone["why"] | null;

const nothing: Value = { kind: "empty" };

/** What each column gets from a call; a column without an entry is never written. */
const writers: Partial<Record<ContactField, Writer>> = {
  nextContact: (call) => {
    if (!call.setsNext) return null;
    return { value: call.next === null ? nothing : { kind: "date", ...call.next } };
  },
  status: (call, _before, language) =>
    call.unreachable ? unreachable(language) : outcomeWish(call, language),
  lastOutcome: (call, _before, language) => outcomeWish(call, language),
  lastCall: (call) => ({ value: { kind: "date", day: call.at.day, time: null } }),
  attempts: (_call, before) => {
    if (before.kind === "number") return { value: { kind: "number", value: before.value + 1 } };
    return before.kind === "empty" ? { value: { kind: "number", value: 1 } } : "unreadable";
  },
  reason: (call) => {
    const reason = call.outcome === "refused" ? call.reason : null;
    return reason === null ? null : { value: text(reason), fits: (choice) => choice === reason };
  },
  note: (call, before) => {
    if (call.note === null) return null;
    const note = stampedNote(call, call.note, cellText(before));
    return note.length > mostCharacters ? "full" : { value: text(note) };
  },
};

/** The cells of a row that a call changes, and those left alone. A skipped card changes none, a moved day only the day. */
export function contactCells(
  book: Book,
  row: number,
  call: LoggedCall,
  settings: SalesSettings,
): { cells: PlannedCell[]; left: LeftAlone[] } {
  const cells: PlannedCell[] = [];
  const left: LeftAlone[] = [];
  if (call.outcome === "skipped") return { cells, left };
  for (const [field, column] of book.contacts.columns) {
    if (call.outcome === "moved" && field !== "nextContact") continue;
    if (field === "note" && !settings.noteInContact) continue;
    const before = book.contacts.cell(row, field);
    const wish = writers[field]?.(call, before, book.language) ?? null;
    const cell = book.contacts.cellName(row, field) ?? "";
    if (wish === null) continue;
    const after = typeof wish === "string" ? wish : allowed(book, row, column, wish);
    if (typeof after === "string") left.push({ cell, field, why: after });
    else if (!isSame(before, after)) {
      cells.push({ sheet: book.contacts.title, row, column, field, cell, before, after });
    }
  }
  return { cells, left };
}

function allowed(book: Book, row: number, column: number, wish: Wish): Value | LeftAlone["why"] {
  const { grid } = book.contacts;
  if (grid.isFormula(row, column)) return "formula";
  const choices = wish.value.kind === "text" ? grid.choices(row, column) : null;
  if (choices === null) return wish.value;
  const wanted = wish.value.kind === "text" ? wish.value.text : "";
  const choice = choices.includes(wanted) ? wanted : choices.find((one) => wish.fits?.(one) === true);
  return choice === undefined ? "not-in-list" : text(choice);
}

function outcomeWish(call: LoggedCall, language: Language): Wish {
  return {
    value: text(outcomeWords[language][call.outcome]),
    fits: (choice) => outcomeFromWords(choice) === call.outcome,
  };
}

function unreachable(language: Language): Wish {
  const word = unreachableWord[language];
  return { value: text(word), fits: (choice) => choice.toLowerCase() === word };
}

/** "[23.11.26] new note", then the old one on a line of its own. */
function stampedNote(call: LoggedCall, note: string, old: string): string {
  const [year, month, date] = call.at.day.split("-");
  const stamped = `[${date}.${month}.${(year ?? "").slice(2)}] ${note}`;
  return old === "" ? stamped : `${stamped}\n${old}`;
}

function text(content: string): Value {
  return { kind: "text", text: content };
}

/** A cell as text, for a note that keeps what stood there. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
    case "unreadable":
      return cell.text;
    case "date":
      return cell.time === null ? cell.day : `${cell.day} ${cell.time}`;
    default:
      return String(cell.value);
  }
}

function isSame(before: Cell, after: Value): boolean {
  if (before.kind === "date" && after.kind === "date") {
    return before.day === after.day && before.time === after.time;
  }
  return before.kind === after.kind && cellText(before) === cellText(after);
}
