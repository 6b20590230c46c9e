/** Who could stand for what: each heading's readings, weighed together with what stands below it. */
import type { Grid } from "../../workbook/workbook.ts";
import { type Evidence, headingEvidence, veto } from "./evidence.ts";
import type { HeadingRow } from "./heading-row.ts";
import { hasUnit, isNoAmount } from "./money-headings.ts";
import { isNumbered, isOfEarlierYear } from "./named-column.ts";
import { isBareState, isPlaceHeading, mayBeState } from "./place-headings.ts";
import { compareReadings, type Reading } from "./spelling/reading.ts";
import type { Meaning } from "./spelling/written-spellings.ts";
import { statusOfThing } from "./status-of-things.ts";
import { valueEvidence } from "./value-evidence.ts";
import { isOfMoney, isOfPhones } from "./values/column-kinds.ts";
import { ColumnProfile } from "./values/column-profile.ts";

/** A column that could be something, with what speaks for and against it. */
export interface Claim {
  readonly column: number;
  readonly meaning: Exclude<Meaning, "other">;
  /** null where only the values say it. */
  readonly reading: Reading | null;
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** As many rows of values as tell what a column holds. */
const judgedRows = 30;

/** The columns of a heading row with what stands below them; values are looked at when they matter. */
export class Columns {
  readonly heading: HeadingRow;
  readonly rows: readonly number[];
  readonly #grid: Grid;
  readonly #profiles = new Map<number, ColumnProfile>();

  constructor(heading: HeadingRow, grid: Grid) {
    this.heading = heading;
    this.#grid = grid;
    this.rows = grid.rows.filter((row) => row > heading.row).slice(0, judgedRows);
  }

  profile(column: number): ColumnProfile {
    const known = this.#profiles.get(column);
    if (known !== undefined) return known;
    const profile = new ColumnProfile(
      this.#grid,
      this.rows,
      column,
      this.heading.headings.get(column)?.text ?? null,
    );
    this.#profiles.set(column, profile);
    return profile;
  }

  /** Every claim of the headings but those on the next contact, the surest first; the vetoed ones at the end. */
  claims(): readonly Claim[] {
    const found: Claim[] = [];
    for (const [column, { readings, text }] of this.heading.headings) {
      const isBesideAddress = this.#isBesideAddress(column);
      for (const reading of readings) {
        const { meaning } = reading;
        if (meaning === "other" || meaning === "nextContact") continue;
        if (found.some((one) => one.column === column && one.meaning === meaning)) continue;
        const evidence = [
          headingEvidence(reading),
          ...valueEvidence(meaning, this.profile(column), {
            isBesideAddress: isBesideAddress && mayBeState(text),
            isPlace: isBareState(text) && this.#hasPlace(),
            isExact: reading.close === "exact" && reading.strength === "usual" && !money.test(text),
            isPartial: reading.close !== "exact",
            isWeak: reading.strength === "alone",
          }),
        ];
        if (ofOneCall.has(meaning) && isNumbered(this.heading, column))
          evidence.push({ kind: "numbered", weight: veto });
        if (meaning === "value" && (isNoAmount(text) || isOfEarlierYear(this.heading, column)))
          evidence.push({ kind: "no-numbers", weight: veto });
        found.push({ column, meaning, reading, evidence, weight: sum(evidence) });
      }
      const own = found.filter((one) => one.column === column);
      const isOfPhones = own.length > 0 && own.every(isPhonesInstead);
      if (readings.length === 0 || readings.every(isMisleading) || isOfPhones)
        found.push(...this.#byValues(column));
    }
    const more = [...this.#moneyByUnit(found), ...this.#talks(found), ...this.#stateOfThing(found)];
    return [...found, ...more].sort(compareClaims);
  }

  /** "Treatment plan (€)" over amounts is the money at stake, where no other column is money. */
  #moneyByUnit(found: readonly Claim[]): Claim[] {
    if (found.some((claim) => claim.meaning === "value" && !isForbidden(claim))) return [];
    const all = [...this.heading.headings].filter(
      ([column, { text }]) => hasUnit(text) && !isNoAmount(text) && isOfMoney(this.profile(column)),
    );
    const [[column, { readings }] = [0, { readings: [] }]] = all;
    if (all.length !== 1 || readings.length > 0) return [];
    return [byValues(column, "value")];
  }

  #stateOfThing(found: readonly Claim[]): Claim[] {
    if (found.some(({ meaning }) => meaning === "status" || meaning === "lastOutcome")) return [];
    const column = statusOfThing(this.heading, (one) => this.profile(one));
    return column === null ? [] : [byValues(column, "status")];
  }

  /** «Итоги разговора» over what was said: notes to read, where there are no others. */
  #talks(found: readonly Claim[]): Claim[] {
    if (found.some((claim) => claim.meaning === "note" && !isForbidden(claim))) return [];
    const talk = found.find(
      ({ column, evidence, meaning }) =>
        meaning === "lastOutcome" &&
        evidence.every(({ kind, weight }) => weight > veto || ofTalks.has(kind)) &&
        this.profile(column).long * 2 >= Math.max(this.profile(column).filled, 1),
    );
    if (talk?.reading == null) return [];
    const reading: Reading = { ...talk.reading, meaning: "note", strength: "alone" };
    const evidence = [headingEvidence(reading), { kind: "values-fit", weight: 15 } as const];
    return [{ column: talk.column, meaning: "note", reading, evidence, weight: sum(evidence) }];
  }

  /** "Contact" over phones, and phones under a heading that nobody knows. */
  #byValues(column: number): Claim[] {
    if (!this.holdsPhones(column)) return [];
    const evidence: Evidence[] = [{ kind: "phones", weight: 45 }];
    return [{ column, meaning: "phone", reading: null, evidence, weight: sum(evidence) }];
  }

  /** True for a column of phones, whatever its heading. */
  holdsPhones(column: number): boolean {
    return isOfPhones(this.profile(column));
  }

  /** The heading says a place: city, street, zip. */
  isPlace(column: number): boolean {
    return isPlaceHeading(this.heading.headings.get(column)?.text ?? "");
  }

  /** City, street or zip stand anywhere in the table. */
  #hasPlace(): boolean {
    return [...this.heading.headings.keys()].some((column) => this.isPlace(column));
  }

  /** City, street or zip stand within two columns. */
  #isBesideAddress(column: number): boolean {
    return [-2, -1, 1, 2].some((step) => this.isPlace(column + step));
  }
}

function byValues(column: number, meaning: Claim["meaning"]): Claim {
  return { column, meaning, reading: null, evidence: [{ kind: "values-fit", weight: 20 }], weight: 20 };
}

/** "Mobile (€)" is what mobile lines cost. */
const money = /[€$£₽%]/u;
/** What tells of one call: of "Call result 1" and "Call result 2" none is the one that the next call writes. */
const ofOneCall: ReadonlySet<Meaning> = new Set<Meaning>(["lastCall", "lastOutcome", "attempts"]);
/** What forbids an outcome where whole talks stand. */
const ofTalks: ReadonlySet<Evidence["kind"]> = new Set(["long-texts", "no-outcomes", "all-different"]);

/** Headings that say "contact" or "number" and may well stand over phones. */
function isMisleading({ meaning, strength }: Reading): boolean {
  return (meaning === "name" && strength === "alone") || meaning === "given";
}

/** «Прямой номер ЛПР»: a name among other words of the heading, and phones below it. */
function isPhonesInstead({ evidence, meaning, reading }: Claim): boolean {
  return (
    meaning === "name" &&
    reading?.close === "words" &&
    evidence.some(({ kind, weight }) => kind === "phones" && weight <= veto)
  );
}

/** The weight of all that was seen. */
export function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, one) => total + one.weight, 0);
}

/** True for a claim that the values forbid. */
export function isForbidden({ evidence }: Pick<Claim, "evidence">): boolean {
  return evidence.some(({ weight }) => weight <= veto);
}

function compareClaims(left: Claim, right: Claim): number {
  return (
    Number(isForbidden(left)) - Number(isForbidden(right)) ||
    classOf(left) - classOf(right) ||
    right.weight - left.weight ||
    (left.reading !== null && right.reading !== null ? compareReadings(left.reading, right.reading) : 0) ||
    left.column - right.column
  );
}

/** A spelling that means the thing only when it stands alone ranks below every usual one, whatever the values. */
function classOf({ reading }: Claim): number {
  if (reading === null || reading.isShared) return 2;
  return reading.strength === "alone" ? 1 : 0;
}
