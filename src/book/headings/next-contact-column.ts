/** Settles which column holds the next contact, by the words of the headings and by what stands below them. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Grid } from "../../workbook/workbook.ts";
import { nextContactOf } from "../sheets/next-contact.ts";
import type { Candidate } from "./assigned.ts";
import { isDateText } from "./values/value-kinds.ts";

/** What stands in a column that could hold the next contact. */
export interface ColumnValues {
  readonly column: number;
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these, the ones that are dates. */
  readonly dates: number;
  /** Of these, today and later. */
  readonly future: number;
}

/** Why a column was taken: a person named it, there is no other, the other holds no dates, its heading says it better, it has more dates to come, or it simply comes first. */
export type WhyChosen = "named" | "only" | "dates" | "heading" | "future" | "first";

/** The column taken for the next contact, and the ones that lost. */
export interface ChosenColumn extends ColumnValues {
  readonly why: WhyChosen;
  readonly rivals: readonly ColumnValues[];
}

/** Above this many rows the values of a column are judged by its first and last rows. */
const judgedRows = 20_000;
/** Rows in which a column of dates is sure to hold one. */
const firstRows = 1000;

/** The best of the candidates; null when none of them can be it (a loose heading over cells that are no dates). `orderIn` tells how the dates of a column are written; `today` null: any date counts as one to come. */
export function chooseNextContact(
  candidates: readonly Candidate[],
  grid: Grid,
  headingRow: number,
  orderIn: (column: number) => DateOrder,
  today: Day | null,
): ChosenColumn | null {
  const below = { grid, headingRow, orderIn, today };
  const judgements = candidates.map((candidate) => new Judged(candidate, below));
  const [best, second] = judgements
    .filter((judged) => isPossible(judged, candidates.length))
    .sort((left, right) => comparePair(left, right).difference);
  if (best === undefined) return null;
  const rivals = judgements.filter((judged) => judged !== best && isRival(judged));
  return Object.assign(best, { rivals, why: whyOf(best, second, rivals.length) });
}

/** Where the values of a column stand, and what they mean. */
interface Below {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly orderIn: (column: number) => DateOrder;
  readonly today: Day | null;
}

/** A candidate with its values, which are counted at the first question: mostly there is one candidate and no question. */
class Judged implements ColumnValues {
  readonly candidate: Candidate;
  readonly #below: Below;
  #counts: Counts | null = null;

  constructor(candidate: Candidate, below: Below) {
    this.candidate = candidate;
    this.#below = below;
  }

  get column(): number {
    return this.candidate.column;
  }

  get filled(): number {
    return this.#counted.filled;
  }

  get dates(): number {
    return this.#counted.dates;
  }

  get future(): number {
    return this.#counted.future;
  }

  /** True when any of its values is a date: the first one answers for a column of dates. */
  get hasDate(): boolean {
    const { grid, headingRow } = this.#below;
    if (this.#counts !== null) return this.#counts.dates > 0;
    const first = judged(grid.rows).slice(0, firstRows);
    return (
      first.some((row) => row > headingRow && grid.cell(row, this.column).kind === "date") || this.dates > 0
    );
  }

  get #counted(): Counts {
    this.#counts ??= countsOf(this.column, this.#below);
    return this.#counts;
  }
}

function whyOf(best: Judged, second: Judged | undefined, rivals: number): WhyChosen {
  if (best.candidate.reading === null) return "named";
  if (rivals === 0) return "only";
  return second === undefined ? "dates" : comparePair(best, second).why;
}

function judged(rows: readonly number[]): readonly number[] {
  if (rows.length <= judgedRows) return rows;
  return [...rows.slice(0, judgedRows / 2), ...rows.slice(-judgedRows / 2)];
}

type Counts = Omit<ColumnValues, "column">;

function countsOf(column: number, { grid, headingRow, orderIn, today }: Below): Counts {
  const order = () => orderIn(column);
  let filled = 0;
  let dates = 0;
  let future = 0;
  for (const row of judged(grid.rows.filter((one) => one > headingRow))) {
    const next = nextContactOf(grid.cell(row, column), order);
    if (next.kind === "none") continue;
    filled += 1;
    // 11/12/2026 is a date, though nobody knows yet which.
    if (next.kind === "unreadable" && isDateText(next.found)) dates += 1;
    if (next.kind !== "set") continue;
    dates += 1;
    if (today === null || next.day >= today) future += 1;
  }
  return { filled, dates, future };
}

/**
 * Some of the filled cells must be dates, half of them where the heading is loose; an empty column needs a heading that
 * says it in so many words, and means it whatever stands beside it. "Ring back" alone says it where nothing else could.
 */
function isPossible(judged: Judged, candidates: number): boolean {
  const { reading } = judged.candidate;
  if (reading === null) return true;
  const isOutright = reading.close === "exact" || reading.close === "part";
  if (isOutright && reading.strength === "usual" && judged.hasDate) return true;
  const isWhole = isOutright || (reading.close === "words" && reading.extra === 0);
  if (judged.filled === 0) {
    const isSure = reading.strength !== "alone" || (reading.close === "exact" && candidates === 1);
    return isWhole && isSure && !reading.isShared;
  }
  if (isOutright && reading.strength === "usual") return false;
  return judged.dates * 2 >= judged.filled && judged.dates > 0;
}

/** A step to come that is told in words is nobody's rival: a loose heading over cells that hold something, and no date. */
function isRival(judged: Judged): boolean {
  const close = judged.candidate.reading?.close;
  const isLoose = close === "words" || close === "abbreviation";
  return !isLoose || judged.hasDate || judged.filled === 0;
}

/** Mostly dates first; then the better kind of heading; then more dates to come; then the better spelling, and the left one. */
function comparePair(left: Judged, right: Judged): { difference: number; why: WhyChosen } {
  const dates = Number(holdsDates(right)) - Number(holdsDates(left));
  if (dates !== 0) return { difference: dates, why: "dates" };
  const heading = kindOf(left.candidate) - kindOf(right.candidate);
  if (heading !== 0) return { difference: heading, why: "heading" };
  const future = right.future - left.future;
  if (future !== 0) return { difference: future, why: "future" };
  const rank = (left.candidate.reading?.rank ?? 0) - (right.candidate.reading?.rank ?? 0);
  if (rank !== 0) return { difference: rank, why: "heading" };
  return { difference: left.column - right.column, why: "first" };
}

/** Most filled cells are dates. */
function holdsDates({ dates, filled }: ColumnValues): boolean {
  return dates > 0 && dates * 2 >= filled;
}

function kindOf({ reading }: Candidate): number {
  if (reading === null) return 0;
  // Read by its parts alone: behind whatever a list holds.
  if (reading.close === "words" && reading.strength === "alone") return 4;
  const loose = reading.close === "words" || reading.close === "abbreviation" ? 1 : 0;
  return (reading.strength === "second" ? 2 : 0) + loose;
}
