/** Gives each field its columns. What was taken for what, what was left, and why, is kept as data. The next contact is left open where several columns could be meant. */
import { type Language, languages } from "../../base/language.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { type ContactField, contactFields, isContactField } from "../../words/sheets/headings.ts";
import { columnOfLetters } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import { blockOf } from "./block.ts";
import { type Claim, Columns, isForbidden } from "./claims.ts";
import { type Evidence, isAgainst, type WhyLeft } from "./evidence.ts";
import type { HeadingRow } from "./heading-row.ts";
import { compareReadings, otherReading, type Reading } from "./headings-match.ts";
import { type NameColumn, nameColumns, phoneColumns } from "./people-columns.ts";

/** Headings (or column letters) that a person has named for a field. */
export type NamedColumns = ReadonlyMap<string, string>;

/** What people have decided about columns: by hand on this machine, or on the Settings sheet. */
export interface DecidedColumns {
  readonly named: NamedColumns;
  /** Headings to leave alone, in plain words. */
  readonly left: ReadonlySet<string>;
}

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

/** A column whose heading could mean a field, and which is not read, or read and never written. */
export interface LeftColumn {
  readonly column: number;
  readonly field: ContactField;
  readonly why: WhyLeft;
}

/** The columns of a contacts sheet as far as headings and first rows tell. */
export interface Assigned {
  /** All fields but the next contact, each with the column that stands for it. */
  readonly columns: ReadonlyMap<ContactField, number>;
  /** The columns of the name in the order in which it is said; one for most tables. */
  readonly names: readonly NameColumn[];
  /** All columns of phones, from left to right. */
  readonly phones: readonly number[];
  /** A column with the time of the next contact. */
  readonly time: number | null;
  /** A column that says who must not be called. */
  readonly doNotCall: number | null;
  /** A column with the day a contract is to be renewed. */
  readonly renewal: number | null;
  /** Fields that are read and never written, because the heading alone does not say enough. */
  readonly readOnly: ReadonlySet<ContactField>;
  /** Best first by its words. */
  readonly candidates: readonly Candidate[];
  readonly doubled: readonly Doubled[];
  readonly left: readonly LeftColumn[];
  /** What was seen of each column that was taken. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
  readonly language: Language;
}

/** Fields that are written to: of two columns with the same heading, none is taken. */
export const writtenFields: readonly ContactField[] = [
  "status",
  "lastOutcome",
  "reason",
  "note",
  "attempts",
  "lastCall",
];

/** Assigns the columns of a heading row, by its words and by what stands below it in the rows of `grid`. */
export function assignColumns(found: HeadingRow, { left, named }: DecidedColumns, grid: Grid): Assigned {
  const whole = left.size === 0 ? found : without(found, left);
  const below = grid.rows.filter((row) => row > whole.row);
  const { beside, heading } = blockOf(grid, whole, below);
  const columns = new Columns(heading, grid);
  const claims = columns.claims();
  const candidates = candidatesIn(whole, heading, named);
  return new Assigning(columns, claims, candidates).assign(whole, named, beside);
}

/** The column a person has named by its heading or its letters; null when it is not here. */
export function columnNamed(headings: ReadonlyMap<number, string>, name: string): number | null {
  const wanted = plainText(name);
  for (const [column, text] of headings) if (plainText(text) === wanted) return column;
  const column = columnOfLetters(name.trim());
  return column !== null && headings.has(column) ? column : null;
}

function namedColumn({ headings }: HeadingRow, name: string | undefined): number | null {
  if (name === undefined) return null;
  return columnNamed(new Map([...headings].map(([column, { text }]) => [column, text])), name);
}

/** Headings that are to be left alone say nothing. */
function without(heading: HeadingRow, left: ReadonlySet<string>): HeadingRow {
  const headings = [...heading.headings].map(([column, one]) => {
    return [
      column,
      left.has(plainText(one.text)) ? { ...one, readings: [otherReading(one.text)] } : one,
    ] as const;
  });
  return { ...heading, headings: new Map(headings) };
}

/** The columns with the same heading, this one included. */
export function sameHeading(heading: HeadingRow, column: number): readonly number[] {
  const wanted = plainText(heading.headings.get(column)?.text ?? "");
  return [...heading.headings].filter(([, { text }]) => plainText(text) === wanted).map(([other]) => other);
}

/** The work of one assignment. */
class Assigning {
  readonly #columns: Columns;
  readonly #claims: readonly Claim[];
  readonly #candidates: readonly Candidate[];
  readonly #taken = new Map<number, ContactField>();
  readonly #fields = new Map<ContactField, number>();
  readonly #evidence = new Map<number, readonly Evidence[]>();
  readonly #left: LeftColumn[] = [];
  readonly #doubled: Doubled[] = [];
  readonly #readOnly = new Set<ContactField>();

  constructor(columns: Columns, claims: readonly Claim[], candidates: readonly Candidate[]) {
    this.#columns = columns;
    this.#claims = claims;
    this.#candidates = candidates;
  }

  assign(whole: HeadingRow, named: NamedColumns, beside: readonly number[]): Assigned {
    this.#takeNamed(whole, named);
    const language = languageOf(this.#columns.heading, this.#claims, this.#candidates);
    let names = this.#takePeople(language);
    let phones = this.#takePhones();
    for (const claim of this.#claims) this.#take(claim);
    this.#takeCompany();
    this.#takeOwnerOfThings();
    const [name, phone] = [this.#fields.get("name"), this.#fields.get("phone")];
    if (names.length === 0 && name !== undefined) names = [{ column: name, part: "full" }];
    if (phones.length === 0 && phone !== undefined) phones = [phone];
    const isFree = ({ column }: Claim) => !this.#taken.has(column);
    const beneath = (meaning: Claim["meaning"]) =>
      this.#claims.find((claim) => claim.meaning === meaning && !isForbidden(claim) && isFree(claim))
        ?.column ?? null;
    this.#tellLeft(whole, beside);
    return {
      ...{ columns: this.#fields, names, phones, candidates: this.#candidates, doubled: this.#doubled },
      ...{ left: this.#left, evidence: this.#evidence, readOnly: this.#readOnly, language },
      ...{ time: beneath("time"), doNotCall: beneath("doNotCall"), renewal: beneath("renewal") },
    };
  }

  #takeNamed(whole: HeadingRow, named: NamedColumns): void {
    for (const field of contactFields) {
      const column = namedColumn(whole, named.get(field));
      if (column === null) continue;
      this.#taken.set(column, field);
      this.#evidence.set(column, [{ kind: "named", weight: 200 }]);
      if (field !== "nextContact") this.#fields.set(field, column);
    }
  }

  #takePeople(language: Language): readonly NameColumn[] {
    const named = this.#fields.get("name");
    if (named !== undefined) return [{ column: named, part: "full" }];
    const free = this.#claims.filter(({ column }) => !this.#taken.has(column));
    const names = nameColumns(free, this.#columns, language);
    for (const { column } of names) this.#put("name", column, evidenceOf(free, column, nameMeanings));
    const [first] = names;
    if (first !== undefined) this.#fields.set("name", first.column);
    return names;
  }

  #takePhones(): readonly number[] {
    const named = this.#fields.get("phone");
    const free = this.#claims.filter(({ column }) => !this.#taken.has(column));
    const phones = phoneColumns(free);
    for (const column of phones) this.#put("phone", column, evidenceOf(free, column, ["phone"]));
    const all = named === undefined ? phones : [named, ...phones];
    const [first] = all;
    if (first !== undefined) this.#fields.set("phone", first);
    return all;
  }

  #take(claim: Claim): void {
    const { column, meaning } = claim;
    if (!isContactField(meaning) || meaning === "name" || meaning === "phone") return;
    if (isForbidden(claim) || this.#fields.has(meaning) || this.#taken.has(column)) return;
    if (this.#doubled.some(({ field }) => field === meaning) || !isEnough(claim)) return;
    const same = sameHeading(this.#columns.heading, column).filter((other) => !this.#taken.has(other));
    if (same.length > 1 && writtenFields.includes(meaning)) {
      const heading = this.#columns.heading.headings.get(column)?.text ?? "";
      this.#doubled.push({ field: meaning, heading, columns: same });
      return;
    }
    this.#put(meaning, column, claim.evidence);
    this.#fields.set(meaning, column);
    if (writtenFields.includes(meaning) && !isSureToWrite(claim)) this.#readOnly.add(meaning);
  }

  /** "Client" beside "Contact person" is the company, where no other column is. */
  #takeCompany(): void {
    if (this.#fields.has("company") || !this.#fields.has("name")) return;
    const spare = this.#claims.find(
      (claim) =>
        claim.meaning === "name" && !isForbidden(claim) && !this.#taken.has(claim.column) && isEnough(claim),
    );
    if (spare === undefined) return;
    const { filled, firms, names } = this.#columns.profile(spare.column);
    if (firms * 3 < filled && names * 2 > filled) return;
    this.#put("company", spare.column, spare.evidence);
    this.#fields.set("company", spare.column);
  }

  /** "Owner name" of a list of houses or dogs, where nobody else is named: each is another person. */
  #takeOwnerOfThings(): void {
    const column = this.#fields.get("owner");
    if (column === undefined || this.#fields.has("name") || this.#fields.has("company")) return;
    const { different, filled } = this.#columns.profile(column);
    if (filled < 2 || different < filled * 0.8) return;
    this.#fields.delete("owner");
    this.#put("name", column, this.#evidence.get(column) ?? []);
    this.#fields.set("name", column);
    if (this.#fields.has("phone")) return;
    const phone = [...this.#columns.heading.headings.keys()].find((one) => this.#columns.holdsPhones(one));
    if (phone === undefined) return;
    this.#put("phone", phone, [{ kind: "phones", weight: 45 }]);
    this.#fields.set("phone", phone);
  }

  #put(field: ContactField, column: number, evidence: readonly Evidence[]): void {
    this.#taken.set(column, field);
    this.#evidence.set(column, evidence);
  }

  /** Every column whose heading could mean something and that is not taken, or is only read. */
  #tellLeft(whole: HeadingRow, beside: readonly number[]): void {
    const tell = (column: number, field: ContactField, why: WhyLeft) => {
      if (!this.#left.some((one) => one.column === column)) this.#left.push({ column, field, why });
    };
    for (const field of this.#readOnly) {
      const column = this.#fields.get(field);
      if (column !== undefined) tell(column, field, "unsure");
    }
    for (const { columns, field } of this.#doubled)
      for (const column of columns) tell(column, field, "doubled");
    for (const { column, evidence, meaning, reading } of this.#claims) {
      const field = fieldOf(meaning);
      if (field === null || this.#taken.has(column)) continue;
      const against = evidence.find(isAgainst);
      if (against !== undefined) tell(column, field, against.kind);
      else if (reading?.isShared === true) tell(column, field, "two-fields");
      else if (this.#fields.has(field)) tell(column, field, "taken");
    }
    for (const column of beside) {
      const field = whole.headings
        .get(column)
        ?.readings.map(({ meaning }) => (meaning === "other" ? null : fieldOf(meaning)))
        .find((one) => one !== null);
      if (field !== undefined && field !== null) tell(column, field, "side-list");
    }
  }
}

const nameMeanings: readonly Claim["meaning"][] = ["name", "given", "family", "middle"];

function evidenceOf(
  claims: readonly Claim[],
  column: number,
  meanings: readonly Claim["meaning"][],
): readonly Evidence[] {
  const claim = claims.find(
    (one) => one.column === column && meanings.includes(one.meaning) && !isForbidden(one),
  );
  return claim?.evidence ?? [];
}

/** The field that a meaning belongs to; null for the time and the mark not to call. */
function fieldOf(meaning: Claim["meaning"]): ContactField | null {
  if (isContactField(meaning)) return meaning;
  return meaning === "given" || meaning === "family" || meaning === "middle" ? "name" : null;
}

/** A heading that names two fields needs values that decide. */
function isEnough({ evidence, reading }: Claim): boolean {
  if (reading?.isShared !== true) return true;
  return evidence.some(({ kind, weight }) => kind === "values-fit" && weight >= 15);
}

/** A usual heading is written unless its values say otherwise; any other only where they say so outright. */
function isSureToWrite({ evidence, reading }: Claim): boolean {
  if (reading === null) return false;
  if (reading.strength === "usual" && !reading.isShared) return true;
  return (
    evidence.some(({ kind, weight }) => kind === "values-fit" && weight >= 20) &&
    reading.strength !== "second"
  );
}

function candidatesIn(whole: HeadingRow, heading: HeadingRow, named: NamedColumns): readonly Candidate[] {
  const column = namedColumn(whole, named.get("nextContact"));
  if (column !== null) return [{ column, reading: null }];
  const found: { column: number; reading: Reading }[] = [];
  for (const [at, { readings }] of heading.headings) {
    const reading = readings.find(({ meaning }) => meaning === "nextContact");
    if (reading !== undefined && !isNumbered(heading, at)) found.push({ column: at, reading });
  }
  return found.sort(
    (left, right) => compareReadings(left.reading, right.reading) || left.column - right.column,
  );
}

/** "Follow up 1", "Follow up 2": calls that were made, one after the other; only a lone "Next contact 1" is a next contact. */
function isNumbered({ headings }: HeadingRow, column: number): boolean {
  const number = /[\s#№]*\d{1,2}\s*$/u;
  const text = headings.get(column)?.text ?? "";
  if (!number.test(text)) return false;
  const base = plainText(text.replace(number, ""));
  const others = [...headings].filter(
    ([other, { text: its }]) => other !== column && plainText(its.replace(number, "")) === base,
  );
  return others.length > 0;
}

/** The language most of the recognised headings are in; of equals the one of the next contact. */
function languageOf(
  heading: HeadingRow,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
): Language {
  const next = candidates[0];
  const votes = new Map<Language, number>();
  const vote = (language: Language, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const { readings } of heading.headings.values()) {
    for (const language of new Set(readings.map((reading) => reading.language))) vote(language, 1);
  }
  for (const { reading } of claims) {
    if (reading !== null && reading.strength !== "alone") vote(reading.language, 0.2);
  }
  if (next?.reading) vote(next.reading.language, 0.5);
  return [...languages].sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0))[0] ?? "en";
}
