/** What a call changes in the contact's own row: only cells of columns that exist, never a formula, never a value outside a drop-down, never the owner's own words. */

import type { Language } from "../../base/language.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import type { SalesSettings } from "../../rules/deck/sales-settings.ts";
import { foldManager } from "../../rules/team/managers.ts";
import { plainText, plainWords } from "../../rules/typed/plain-words.ts";
import { axisDate, shortDate } from "../../words/dates.ts";
import { outcomeFromWords, outcomeWords } from "../../words/outcomes.ts";
import { unreachableWord } from "../../words/sheets/calls.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { oneLine } from "../sheets/cell-value.ts";
import { dateAsColumn, momentAsColumn, writtenOrder } from "./date-spelling.ts";
import { ownWordFor, statusWish } from "./status-cell.ts";
import type { WhyLeft, Wish } from "./wish.ts";

/** A cell that a call changes, with what undo needs. */
export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "time": the column with the time of the next contact. */
  readonly field: ContactField | "time";
  /** "База!E11" */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Value;
}

/** A cell that is left as it is. */
export interface LeftAlone {
  readonly cell: string;
  readonly field: ContactField;
  readonly heading: string;
  /** What stands in it. */
  readonly found: string;
  readonly why: WhyLeft;
}

/** The most characters a cell holds. */
export const mostCharacters = 32_767;

/** A cell of a contact's row that a call may change. */
interface Place {
  readonly part: TablePart & { readonly grid: Grid };
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly language: Language;
  readonly order: DateOrder;
  /** The rows of contacts in this sheet, to see what its owner writes. */
  readonly rows: () => readonly number[];
}

type Writer = (call: LoggedCall, place: Place) => Wish | WhyLeft | null;

const nothing: Value = { kind: "empty" };

/** What each column gets from a call; a column without an entry is never written. */
const writers: Partial<Record<ContactField, Writer>> = {
  nextContact: (call, place) => {
    if (!call.setsNext) return null;
    // "n/a" says already what an empty cell would.
    if (call.next === null && place.before.kind === "text" && saysNothing(place.before.text)) return null;
    const time = place.part.time === null ? (call.next?.time ?? null) : null;
    return { value: call.next === null ? nothing : dateAsColumn({ day: call.next.day, time }, place) };
  },
  status: (call, place) => {
    const { language } = place;
    if (!call.unreachable) return statusWish(outcomeWish(call, language), place);
    const word = unreachableWord[language];
    const wish = { value: text(word), fits: (choice: string) => choice.toLowerCase() === word };
    return statusWish(wish, place);
  },
  lastOutcome: (call, place) => statusWish(outcomeWish(call, place.language), place),
  lastCall: (call, place) => ({ value: momentAsColumn(call.at, place) }),
  owner: ({ handedTo }) => {
    if (handedTo === null) return null;
    return { value: text(handedTo), fits: (choice) => foldManager(choice) === foldManager(handedTo) };
  },
  attempts: (_call, { before }) => {
    if (before.kind === "number") return { value: { kind: "number", value: before.value + 1 } };
    return before.kind === "empty" ? { value: { kind: "number", value: 1 } } : "unreadable";
  },
  reason: (call, { before }) => {
    const reason = call.outcome === "refused" ? call.reason : null;
    return reason === null || saysAlready(before, reason)
      ? null
      : { value: text(reason), fits: (choice) => plainText(choice) === plainText(reason) };
  },
  note: (call, { before, language }) => {
    if (call.note === null) return null;
    if (before.kind !== "text" && before.kind !== "empty") return "unreadable";
    const note = stampedNote(call.at.day, call.note, cellText(before), language);
    return note.length > mostCharacters ? "full" : { value: text(note) };
  },
};

/** True for a cell that names the reason in the owner's own, shorter words: "price" for "Price too high". */
function saysAlready(before: Cell, reason: string): boolean {
  if (before.kind !== "text") return false;
  const said = plainWords(before.text);
  const wanted = plainWords(reason);
  return said.length > 0 && said.every((word) => wanted.includes(word));
}

/** The cells of a row that a call changes, and those left alone. A skipped card changes none, a moved day only the day. */
export function contactCells(
  book: Book,
  key: number,
  call: LoggedCall,
  settings: SalesSettings,
): { cells: PlannedCell[]; left: LeftAlone[] } {
  const cells: PlannedCell[] = [];
  const left: LeftAlone[] = [];
  if (call.outcome === "skipped") return { cells, left };
  const part = book.contacts.part(key);
  const row = rowOfKey(key);
  const rows = () => book.contacts.rows.filter((one) => book.contacts.part(one) === part).map(rowOfKey);
  const put = (field: PlannedCell["field"], column: number, before: Cell, after: Value) => {
    const cell = cellName(part.title, row, column);
    cells.push({ sheet: part.title, row, column, field, cell, before, after });
  };
  for (const [field, column] of part.columns) {
    if (call.outcome === "moved" && field !== "nextContact") continue;
    if ((field === "note" && !settings.noteInContact) || part.readOnly.has(field)) continue;
    const before = part.grid.cell(row, column);
    const place = { part, row, column, before, language: book.language, order: writtenOrder(book), rows };
    const wish = writers[field]?.(call, place) ?? null;
    if (wish === null) continue;
    const after = typeof wish === "string" ? wish : allowed(place, wish);
    if (typeof after !== "string") {
      if (!holds(before, after)) put(field, column, before, after);
      continue;
    }
    const heading = oneLine(part.headings.get(column) ?? "");
    left.push({
      cell: cellName(part.title, row, column),
      field,
      heading,
      found: cellText(before),
      why: after,
    });
  }
  const timeCell = timeCellOf(part, row, call);
  if (timeCell !== null && cells.some(({ field }) => field === "nextContact")) {
    put("time", timeCell.column, timeCell.before, timeCell.after);
  }
  return { cells, left };
}

/** The time in its own column beside the day; null where there is none, or it stays as it is. */
function timeCellOf(
  { grid, time }: Place["part"],
  row: number,
  call: LoggedCall,
): { readonly column: number; readonly before: Cell; readonly after: Value } | null {
  if (time === null || !call.setsNext || grid.isFormula(row, time) || grid.isRich(row, time)) return null;
  const before = grid.cell(row, time);
  const after = call.next?.time == null ? nothing : text(call.next.time);
  return holds(before, after) ? null : { column: time, before, after };
}

function allowed({ column, part: { grid }, row, rows }: Place, wish: Wish): Value | WhyLeft {
  if (grid.isFormula(row, column)) return "formula";
  if (grid.anchor(row, column) !== null) return "merged";
  if (grid.isRich(row, column)) return "rich";
  const choices = wish.value.kind === "text" ? grid.choices(row, column) : null;
  if (choices === null) return wish.value;
  const wanted = wish.value.kind === "text" ? wish.value.text : "";
  const choice = choices.includes(wanted) ? wanted : ownWordFor(choices, wish, { grid, column, rows });
  return choice === null ? "not-in-list" : text(choice);
}

function outcomeWish(call: LoggedCall, language: Language): Wish {
  return {
    value: text(outcomeWords[language][call.outcome]),
    fits: (choice) => outcomeFromWords(choice) === call.outcome,
  };
}

/** "[23.11.26] new note", then the old one on a line of its own; "[23 Nov 26]" in English, where 11.12 may be either day. */
function stampedNote(day: Day, note: string, old: string, language: Language): string {
  const date = language === "en" ? `${axisDate(day, language)} ${day.slice(2, 4)}` : shortDate(day);
  const stamped = `[${date}] ${note}`;
  return old === "" ? stamped : `${stamped}\n${old}`;
}

function text(content: string): Value {
  return { kind: "text", text: content };
}
