/** Gives each field its column, each column once. The next contact is left open where several columns could be meant. */

import { type Language, languages } from "../../base/language.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { type ContactField, contactFields } from "../../words/sheets/headings.ts";
import { columnOfLetters } from "../../workbook/cell-name.ts";
import type { HeadingRow } from "./heading-row.ts";
import { compareReadings, type Reading } from "./headings-match.ts";

/** Headings (or column letters) that a person has named for a field. */
export type NamedColumns = ReadonlyMap<string, string>;

/** A column that could hold the next contact. */
export interface Candidate {
  readonly column: number;
  /** null when the person named it. */
  readonly reading: Reading | null;
}

/** A heading that stands more than once, where it matters which one is meant. */
export interface Doubled {
  readonly field: ContactField;
  readonly heading: string;
  readonly columns: readonly number[];
}

/** The columns of a contacts sheet as far as the headings tell. */
export interface Assigned {
  /** All fields but the next contact. */
  readonly columns: ReadonlyMap<ContactField, number>;
  /** Best first by its words. */
  readonly candidates: readonly Candidate[];
  readonly doubled: readonly Doubled[];
  readonly language: Language;
}

/** Fields that are written to: of two columns with the same heading, none is taken. */
const written: readonly ContactField[] = ["status", "lastOutcome", "reason", "note", "attempts", "lastCall"];

/** Assigns the columns of a heading row. */
export function assignColumns(heading: HeadingRow, named: NamedColumns): Assigned {
  const columns = new Map<ContactField, number>();
  const taken = new Set<number>();
  const candidates = candidatesIn(heading, named);
  for (const field of contactFields) {
    const column = namedColumn(heading, named.get(field));
    if (column === null) continue;
    taken.add(column);
    if (field !== "nextContact") columns.set(field, column);
  }
  const doubled: Doubled[] = [];
  for (const { column, field } of claims(heading)) {
    if (columns.has(field) || taken.has(column) || doubled.some((other) => other.field === field)) continue;
    const same = sameHeading(heading, column).filter((other) => !taken.has(other));
    if (same.length > 1 && written.includes(field)) {
      doubled.push({ field, heading: heading.headings.get(column)?.text ?? "", columns: same });
      continue;
    }
    columns.set(field, column);
    taken.add(column);
  }
  return { columns, candidates, doubled, language: languageOf(heading, [...columns.values()], candidates) };
}

/** The column a person has named by its heading or its letters; null when it is not here. */
export function namedColumn(heading: HeadingRow, name: string | undefined): number | null {
  if (name === undefined) return null;
  const wanted = plainText(name);
  for (const [column, { text }] of heading.headings) if (plainText(text) === wanted) return column;
  const column = columnOfLetters(name.trim());
  return column !== null && heading.headings.has(column) ? column : null;
}

/** The columns with the same heading, this one included. */
export function sameHeading(heading: HeadingRow, column: number): readonly number[] {
  const wanted = plainText(heading.headings.get(column)?.text ?? "");
  return [...heading.headings].filter(([, { text }]) => plainText(text) === wanted).map(([other]) => other);
}

function candidatesIn(heading: HeadingRow, named: NamedColumns): readonly Candidate[] {
  const column = namedColumn(heading, named.get("nextContact"));
  if (column !== null) return [{ column, reading: null }];
  return claimsOf(heading)
    .filter(({ field }) => field === "nextContact")
    .map(({ column, reading }) => ({ column, reading }));
}

interface Claim {
  readonly field: ContactField;
  readonly column: number;
  readonly reading: Reading;
}

function claims(heading: HeadingRow): readonly Claim[] {
  return claimsOf(heading).filter(({ field }) => field !== "nextContact");
}

/** Who could stand for what, the surest first. */
function claimsOf(heading: HeadingRow): readonly Claim[] {
  const found: Claim[] = [];
  for (const [column, { readings }] of heading.headings) {
    for (const reading of readings) {
      const field = reading.meaning;
      if (field === "other" || found.some((claim) => claim.column === column && claim.field === field))
        continue;
      found.push({ field, column, reading });
    }
  }
  return found.sort(
    (left, right) => compareReadings(left.reading, right.reading) || left.column - right.column,
  );
}

/** The language most of the recognised headings are in; of equals the one of the next contact. */
function languageOf(
  heading: HeadingRow,
  columns: readonly number[],
  candidates: readonly Candidate[],
): Language {
  const next = candidates[0];
  const votes = new Map<Language, number>();
  const vote = (language: Language, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const column of [...columns, ...(next === undefined ? [] : [next.column])]) {
    const readings = heading.headings.get(column)?.readings ?? [];
    for (const language of new Set(readings.map((reading) => reading.language))) vote(language, 1);
  }
  if (next?.reading) vote(next.reading.language, 0.5);
  return [...languages].sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0))[0] ?? "en";
}
