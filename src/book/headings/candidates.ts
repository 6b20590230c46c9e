/** The columns that could hold the next contact, and the language that the headings are in. */
import { type Language, languages } from "../../base/language.ts";
import type { Candidate, NamedColumns } from "./assigned.ts";
import type { Claim } from "./claims.ts";
import type { HeadingRow } from "./heading-row.ts";
import { isNumbered, isOneOfCalls, namedColumn } from "./named-column.ts";
import { compareReadings, type Reading } from "./spelling/reading.ts";

/** The columns whose heading can mean the next contact, best first by its words; the named one alone where one is named. */
export function candidatesIn(
  whole: HeadingRow,
  heading: HeadingRow,
  named: NamedColumns,
): readonly Candidate[] {
  const column = namedColumn(whole, named.get("nextContact"));
  if (column !== null) return [{ column, reading: null }];
  const found: { column: number; reading: Reading }[] = [];
  for (const [at, { readings }] of heading.headings) {
    const reading = readings.find(({ meaning }) => meaning === "nextContact");
    if (reading === undefined || isNumbered(heading, at) || isOneOfCalls(heading, at)) continue;
    found.push({ column: at, reading });
  }
  return found.sort(
    (left, right) => compareReadings(left.reading, right.reading) || left.column - right.column,
  );
}

const cyrillic = /[а-яё]/iu;
const romanian = /[ăâîșțşţ]/iu;

/** The language most of the recognised headings are in; of equals the one of the next contact. */
export function languageOf(
  heading: HeadingRow,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
): Language {
  const next = candidates[0];
  const votes = new Map<Language, number>();
  const vote = (language: Language, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const { readings, text } of heading.headings.values()) {
    const known = readings.filter(({ language }) => language !== "en" || !cyrillic.test(text));
    for (const language of new Set(known.map((reading) => reading.language))) vote(language, 1);
    // Whoever asks "Как вас зовут?" heads the columns in Russian, whatever is known of them.
    if (cyrillic.test(text)) vote("ru", 0.5);
    else if (romanian.test(text)) vote("ro", 0.5);
  }
  for (const { reading } of claims) {
    if (reading !== null && reading.strength !== "alone") vote(reading.language, 0.2);
  }
  if (next?.reading) vote(next.reading.language, 0.5);
  return [...languages].sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0))[0] ?? "en";
}
