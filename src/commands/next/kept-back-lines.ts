/** The line that says how many cards are kept back from their managers, and for whom. */
import type { Language } from "../../base/language.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import type { DayView } from "../day/day-view.ts";

/** One line; none when nothing is kept back. */
export function keptBackLines({ keptBack }: Pick<DayView, "keptBack">, language: Language): Line[] {
  if (keptBack.length === 0) return [];
  const words = nextWords[language];
  const mentors = new Map<string, number>();
  let complaints = 0;
  let nobody = 0;
  for (const { hold } of keptBack) {
    if (hold?.why === "complaint") complaints += 1;
    else if (hold?.to == null) nobody += 1;
    else mentors.set(hold.to, (mentors.get(hold.to) ?? 0) + 1);
  }
  const pieces = [
    ...[...mentors].map(([mentor, count]) => words.keptBackFor(count, mentor)),
    ...(nobody === 0 ? [] : [words.keptBackForNobody(nobody)]),
    ...(complaints === 0 ? [] : [words.keptBackComplaints(complaints)]),
  ];
  return [[styled("warning", words.keptBack(keptBack.length, pieces.join(", ")))]];
}
