/** Today's list as CSV that the person's spreadsheet program opens in columns. */

import { resolve } from "node:path";
import { verifyAllowedName } from "../../base/forbidden-name.ts";
import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import { type CsvField, csvText } from "../../documents/csv.ts";
import { marks } from "../../documents/report-csv.ts";
import { saveDocument } from "../../documents/save-document.ts";
import type { Card } from "../../rules/deck/deck.ts";
import { harmless } from "../../terminal/harmless.ts";
import { styled } from "../../terminal/output.ts";
import { holdText, whyFirst } from "../../words/commands/card.ts";
import { todayWords } from "../../words/commands/today.ts";
import { todayCsvWords } from "../../words/commands/today-csv.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";

/** A number as people write it, and nothing else. */
const phone = /^\+?[\d\s().\u00a0-]{3,40}$/;

/** Prints the list, or writes it into a file. Throws Failure usage.out-* when that must not or can't be written. */
export function giveCsv(
  { folder, language, output, platform }: Context,
  view: DayView,
  cards: readonly Card[],
  { force, out }: { readonly force: boolean; readonly out: string | null },
): void {
  const text = listCsv(view, cards, language);
  if (out === null) {
    // A terminal would obey what a cell holds; whatever opens tables wants the byte order mark.
    output.raw(output.isTerminal ? harmless(text) : `\ufeff${text}`);
    return;
  }
  verifyAllowedName(out, platform);
  const destination = {
    path: resolve(folder, out),
    place: out,
    kind: "csv",
    workbook: view.workbook.file,
  } as const;
  saveDocument({ ...destination, force }, `\ufeff${text}`);
  output.line([styled("good", todayCsvWords[language].written(out, cards.length))]);
}

function listCsv(view: DayView, cards: readonly Card[], language: Language): string {
  const { csv, done } = todayWords[language];
  const rows = cards.map((card): CsvField[] => [
    view.numbersLost === null ? card.number : null,
    card.name,
    phoneField(card.phone),
    card.company,
    card.owner,
    card.nextContact,
    card.time,
    card.daysLate,
    card.value,
    card.attempts,
    card.note,
    card.done ? done : null,
    whyText(card, language),
    rowText(view.book.contacts.place(card.row)),
  ]);
  return csvText([csv, ...rows], marks[language]);
}

/** A phone goes out as it is, also with a plus before it; whatever else stands in its cell is text. */
function phoneField(text: string | null): CsvField {
  return text !== null && phone.test(text) ? { plain: text } : text;
}

/** Why the card stands there, and whom it is kept back for. */
function whyText({ hold, why }: Card, language: Language): string {
  const first = whyFirst(language, why);
  return hold === undefined ? first : `${first}, ${holdText(language, hold)}`;
}
