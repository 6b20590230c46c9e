/** Shows the conflicts of a journal: what stands in the sheet, what was logged, and how to settle them. */

import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import { callIn, titleOf } from "../../journal/kinds/kinds.ts";
import type { Conflict } from "../../journal/story/conflicts.ts";
import { isCallGone } from "../../journal/story/gone.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { candidateLine } from "../../terminal/screens/candidate.ts";
import { weekdayMoment } from "../../words/dates.ts";
import { failureFrom, tell } from "../../words/problems/problems.ts";
import { toldCell, toldValue } from "../../words/problems/told-cell.ts";
import { shownName } from "../../words/shown-name.ts";
import { syncWords } from "../../words/upkeep/sync.ts";
import type { Context } from "../context.ts";

/** Fewer deleted rows than this are told and asked about one by one. */
export const manyDeleted = 3;

/** Shows all conflicts, each with the options that settle it. */
export function tellConflicts({ language, output }: Context, conflicts: readonly Conflict[]): void {
  if (conflicts.length === 0) return;
  const words = syncWords[language];
  output.line([styled("warning", words.conflicts)]);
  const deleted = conflicts.filter(({ entry }) => isCallGone(entry));
  const isMany = deleted.length >= manyDeleted;
  if (isMany) {
    output.line(words.manyDeleted(deleted.length));
    output.line([styled("quiet", `  ${words.settleDeleted}`)]);
  }
  for (const conflict of isMany ? conflicts.filter(({ entry }) => !isCallGone(entry)) : conflicts) {
    for (const line of conflictLines(conflict, language)) output.line(line);
    output.line([styled("quiet", `  ${howToSettle(conflict, language)}`)]);
  }
}

/** A conflict: the call, and under it both values or what is the matter. */
export function conflictLines(conflict: Conflict, language: Language): readonly Line[] {
  const { entry } = conflict;
  const words = syncWords[language];
  const when = callIn(entry)?.at ?? entry.saved;
  const { cell, heading, ours, theirs } = conflict;
  const told = heading === null ? {} : { heading };
  const value = (text: string | null): string => (text ? toldValue(text, language) : words.noDate);
  const place = cell === null ? "" : toldCell({ cell, ...told }, language);
  // A closed contact has no date, and neither has one that is won: what it was before tells why it is asked about.
  const compared =
    value(theirs) === value(ours)
      ? words.sameNow(place, value(expectedIn(conflict)), value(theirs))
      : words.inSheet(place, value(theirs), value(ours));
  const matter =
    conflict.kind === "cell" && cell !== null ? compared : conflictMessage({ language }, conflict);
  return [
    [styled("strong", titleOf(entry, language)), when === null ? "" : `, ${weekdayMoment(when, language)}`],
    `  ${matter}`,
    ...conflict.candidates.map((one) => `    ${candidateLine(one)}`),
  ];
}

/** What stood in the cell when the call was logged; null for nothing. */
function expectedIn({ entry }: Conflict): string | null {
  const expected = entry.obstacle?.data.expected;
  return typeof expected === "string" ? expected : null;
}

/** What is the matter with a call, in a sentence. */
export function conflictMessage({ language }: Pick<Context, "language">, { entry }: Conflict): string {
  const failure = entry.obstacle === null ? null : failureFrom(entry.obstacle);
  return failure === null ? (entry.obstacle?.code ?? "") : tell(failure, language).message;
}

/** The command that settles a conflict. */
export function howToSettle({ candidates: [first], entry, kind }: Conflict, language: Language): string {
  const words = syncWords[language];
  if (kind === "row-deleted") return words.putBackWith(entry.id);
  if (kind !== "contact") return words.settleWith(entry.id);
  if (first === undefined) return words.chooseRow(entry.id, null);
  const row = rowText(first);
  const name = shownName(language, first);
  return words.chooseRow(entry.id, { name, row: first.sheet === undefined ? row : `"${row}"` });
}
