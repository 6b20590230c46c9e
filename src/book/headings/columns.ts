/** Gives each field its columns. What was taken for what, what was left, and why, is kept as data. The next contact is left open where several columns could be meant. */
import type { Language } from "../../base/language.ts";
import { type ContactField, contactFields, isContactField } from "../../words/sheets/headings.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Assigned, Candidate, DecidedColumns, Doubled, LeftColumn, NamedColumns } from "./assigned.ts";
import { blockOf } from "./block.ts";
import { candidatesIn, languageOf } from "./candidates.ts";
import { evidenceOf, fieldOf, firstField, isEnough, isSureToWrite, nameMeanings } from "./claim-strength.ts";
import { type Claim, Columns, isForbidden } from "./claims.ts";
import { type Evidence, isAgainst, type WhyLeft } from "./evidence.ts";
import type { HeadingRow } from "./heading-row.ts";
import { namedColumn, sameHeading } from "./named-column.ts";
import { type NameColumn, nameColumns, phoneColumns, withoutStaff } from "./people-columns.ts";
import * as people from "./spare-people.ts";
import { spareStatus } from "./spare-values.ts";
import { toldIn, without } from "./told-to-leave.ts";

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
  const { beside, heading } = blockOf(grid, whole, below, namedColumn(whole, named.get("nextContact")));
  const columns = new Columns(heading, grid);
  const claims = columns.claims();
  const candidates = candidatesIn(whole, heading, named);
  const assigned = new Assigning(columns, claims, candidates).assign(whole, named, beside);
  return left.size === 0 ? assigned : { ...assigned, left: [...assigned.left, ...toldIn(found, left)] };
}

/** What speaks for a column that its heading does not tell. */
const byValues: readonly Evidence[] = [{ kind: "values-fit", weight: 15 }];

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
    this.#takeSpare();
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
      beside,
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
    const names = nameColumns(withoutStaff(free, this.#columns), this.#columns, language);
    for (const { column } of names) this.#put("name", column, evidenceOf(free, column, nameMeanings));
    const [first] = names;
    if (first !== undefined) this.#fields.set("name", first.column);
    return names;
  }

  #takePhones(): readonly number[] {
    const named = this.#fields.get("phone");
    const free = this.#claims.filter(({ column }) => !this.#taken.has(column));
    const phones = phoneColumns(free, this.#columns);
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

  /** Whoever the headings have not told: a firm, the owner of things, people by their full names. */
  #takeSpare(): void {
    const spare: people.Spare = {
      columns: this.#columns,
      claims: this.#claims,
      fields: this.#fields,
      isTaken: (column) => this.#taken.has(column),
    };
    const set = (field: ContactField, column: number | null, evidence: readonly Evidence[] = byValues) => {
      if (column === null) return;
      this.#put(field, column, evidence);
      this.#fields.set(field, column);
    };
    const company = people.spareCompany(spare);
    set("company", company?.column ?? null, company?.evidence);
    set("owner", people.spareStaff(spare));
    const owner = people.ownerOfThings(spare);
    if (owner !== null) this.#takeOwnerOfThings(owner, spare);
    const status = spareStatus(spare);
    set("status", status);
    if (status !== null) this.#readOnly.add("status");
    set(
      "name",
      people.fullNames(spare) ?? (this.#candidates.length > 0 ? people.spareIdentity(spare) : null),
    );
  }

  #takeOwnerOfThings(column: number, spare: people.Spare): void {
    if (this.#fields.get("owner") === column) this.#fields.delete("owner");
    this.#put("name", column, this.#evidence.get(column) ?? []);
    this.#fields.set("name", column);
    const phone = this.#fields.has("phone") ? null : people.sparePhone(spare);
    if (phone === null) return;
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
      const field = firstField(whole.headings.get(column)?.readings ?? []);
      if (field !== null) tell(column, field, "side-list");
    }
  }
}
