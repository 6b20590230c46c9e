/** What each column of a contact's own row gets from a call. */
import type { Language } from "../../base/language.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { foldManager } from "../../rules/team/managers.ts";
import { plainText, plainWords } from "../../rules/typed/plain-words.ts";
import { axisDate, shortDate } from "../../words/dates.ts";
import { outcomeFromWords, outcomeWords } from "../../words/outcomes.ts";
import { unreachableWord } from "../../words/sheets/calls.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { dateAsColumn, momentAsColumn } from "./date-spelling.ts";
import { statusWish, type WordColumn } from "./status-cell.ts";
import type { WhyLeft, Wish } from "./wish.ts";

/** The most characters a cell holds. */
export const mostCharacters = 32_767;

/** A cell of a contact's row that a call may change. */
export interface Place {
  readonly part: TablePart & { readonly grid: Grid };
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly language: Language;
  readonly order: DateOrder;
  /** The rows of contacts in this sheet, to see what its owner writes. */
  readonly rows: () => readonly number[];
  /** The same field of the table's other sheets. */
  readonly elsewhere: () => readonly WordColumn[];
}

type Writer = (call: LoggedCall, place: Place) => Wish | WhyLeft | null;

/** What an emptied cell holds. */
export const nothing: Value = { kind: "empty" };

/** What each column gets from a call; a column without an entry is never written. */
export const writers: Partial<Record<ContactField, Writer>> = {
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

/** A text as a cell holds it. */
export function text(content: string): Value {
  return { kind: "text", text: content };
}
