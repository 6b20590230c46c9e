/** Keeps of each recorded call what a report counts, as columns of numbers: a million calls take some tens of megabytes. */
import { addDays } from "../calendar/date.ts";
import { type Day, epochDays, type Moment, minutesOf } from "../calendar/day.ts";
import type { Outcome } from "../deck/outcome.ts";
import type { Folding } from "../refusals/folding.ts";
import { type Refusal, refusalOf } from "../refusals/refusal.ts";
import { plainText } from "../typed/plain-words.ts";
import {
  type Column,
  type Ended,
  EndedColumn,
  endedAs,
  isEnded,
  NumberColumn,
  WordColumn,
} from "./call-columns.ts";
import { SeenIds } from "./seen-ids.ts";

/** A recorded call as a report reads it. */
export interface HistoryCall {
  readonly row: number;
  readonly id: string | null;
  readonly at: Moment | null;
  /** null when the outcome's word is unknown; `outcomeText` has it as it stands, null where the cell is empty. */
  readonly outcome: Outcome | null;
  readonly outcomeText: string | null;
  readonly reason: string | null;
  readonly said: string | null;
  readonly amount: number | null;
  readonly undone: boolean;
}

/** Who a call was with. */
export interface Client {
  /** The same for all calls with one client, whatever the spelling of name and phone. */
  readonly key: string;
  /** What the contact is worth; null when it isn't known. */
  readonly value: number | null;
  /** The sign or code of the money; null when none is given. */
  readonly currency: string | null;
}

/** What a history needs to know besides the calls. */
export interface HistoryFacts {
  readonly today: Day;
  readonly folding: Folding;
  /** The places of catch-all reasons ("Other") in the list: their words count, not their name. */
  readonly catchAlls: ReadonlySet<number>;
  /** The id of a call by its row, once more: a million of them are not kept. */
  idOf(row: number): string | null;
  clientOf(call: HistoryCall): Client;
  /** The currency of a call's amount; null where none is told. */
  currencyOf(call: HistoryCall): string | null;
  /** The group of a call (its manager, its source…); null when nothing is given or the report isn't split. */
  groupOf(call: HistoryCall): string | null;
  /** What the groups are compared within; null when nothing is given. */
  stratumOf(call: HistoryCall): string | null;
}

/** A row that is not counted: its day can't be, its outcome is no known word, or its id stood further up. */
export interface NotCounted {
  readonly row: number;
  readonly why: "day" | "outcome" | "id";
}

/** The reason of a refusal where it is none of the list: nothing said, or words that fit none. */
export const withoutReason = -1;
/** See `withoutReason`. */
export const unsortedReason = -2;

/** The calls that count, one entry a call in each column, in the order of the sheet. */
export interface History {
  readonly clients: readonly Client[];
  readonly client: Column<number>;
  /** Days since 1970-01-01. */
  readonly day: Column<number>;
  /** Minutes since 1970-01-01, in the person's own time. */
  readonly minute: Column<number>;
  readonly ended: Column<Ended>;
  /** The place of a refusal's reason, `withoutReason` or `unsortedReason`; meaningless for other calls. */
  readonly reason: Column<number>;
  readonly group: Column<string | null>;
  readonly stratum: Column<string | null>;
  /** Amounts of refusals, by the call's place in the columns. */
  readonly amounts: ReadonlyMap<number, number>;
  /** The currencies of those that are told: most are not, and a million of them must not take room. */
  readonly currencies: ReadonlyMap<number, string>;
  /** Words that fit no reason, by the call's place. */
  readonly unsorted: ReadonlyMap<number, string>;
  /** Refusals whose reason says that nobody answered; they count as no answer. */
  readonly noAnswerReasons: ReadonlySet<number>;
  readonly notCounted: readonly NotCounted[];
  /** Rows that are not counted, all of them, also those beyond the list. */
  readonly notCountedCount: number;
}

/** Rows named at the most; beyond them they are only counted. */
const mostNamed = 2000;
/** Calls before this day are slips of a cell's format. */
const firstDay: Day = "2000-01-01";

/** Reads all calls once. Undone, skipped and moved ones, and rows without an outcome, are no calls. */
export function historyOf(calls: Iterable<HistoryCall>, facts: HistoryFacts): History {
  const draft = {
    clients: [] as Client[],
    client: new NumberColumn((size) => new Int32Array(size)),
    day: new NumberColumn((size) => new Int32Array(size)),
    minute: new NumberColumn((size) => new Int32Array(size)),
    ended: new EndedColumn(),
    reason: new NumberColumn((size) => new Int16Array(size)),
    group: new WordColumn<string | null>(null),
    stratum: new WordColumn<string | null>(null),
    amounts: new Map<number, number>(),
    currencies: new Map<number, string>(),
    unsorted: new Map<number, string>(),
    noAnswerReasons: new Set<number>(),
    notCounted: [] as NotCounted[],
    notCountedCount: 0,
  };
  const places = new Map<string, number>();
  const ids = new SeenIds(facts.idOf);
  const last = addDays(facts.today, 1);
  const refuse = (row: number, why: NotCounted["why"]): void => {
    draft.notCountedCount += 1;
    if (draft.notCounted.length < mostNamed) draft.notCounted.push({ row, why });
  };
  for (const call of calls) {
    const { at, outcome } = call;
    if (call.undone || (outcome === null && call.outcomeText === null)) continue;
    if (outcome !== null && outcome !== "refused" && !isEnded(outcome)) continue;
    if (at === null || at.day < firstDay || at.day > last) {
      refuse(call.row, "day");
      continue;
    }
    if (outcome === null) {
      refuse(call.row, "outcome");
      continue;
    }
    if (call.id !== null && ids.isAgain(call.id, call.row)) {
      refuse(call.row, "id");
      continue;
    }
    const refusal = outcome === "refused" ? refusalOf(call, facts) : null;
    const client = facts.clientOf(call);
    let place = places.get(client.key);
    if (place === undefined) {
      place = draft.clients.length;
      places.set(client.key, place);
      draft.clients.push(client);
    }
    const index = draft.client.length;
    const day = epochDays(at.day);
    draft.client.push(place);
    draft.day.push(day);
    draft.minute.push(day * 1440 + (at.time === null ? 0 : minutesOf(at.time)));
    draft.ended.push(refusal?.kind === "no-answer" ? "no-answer" : endedAs(outcome));
    draft.reason.push(placeOf(refusal));
    draft.group.push(facts.groupOf(call));
    draft.stratum.push(facts.stratumOf(call));
    if (refusal?.kind === "no-answer") draft.noAnswerReasons.add(index);
    if (refusal?.kind === "unsorted") draft.unsorted.set(index, refusal.text);
    if (outcome === "refused" && call.amount !== null && call.amount >= 0) {
      draft.amounts.set(index, call.amount);
      const currency = facts.currencyOf(call);
      if (currency !== null) draft.currencies.set(index, currency);
    }
  }
  return draft;
}

function placeOf(refusal: Refusal | null): number {
  if (refusal?.kind === "reason") return refusal.reason;
  return refusal?.kind === "unsorted" ? unsortedReason : withoutReason;
}

/** The words that fit no reason, forms of the same together: as first typed, the most frequent first. */
export function unsortedTexts(
  history: History,
  isCounted: (index: number) => boolean,
): { readonly said: string; readonly count: number }[] {
  const texts = new Map<string, { said: string; count: number }>();
  for (const [index, text] of history.unsorted) {
    if (!isCounted(index)) continue;
    const key = plainText(text) || text;
    const known = texts.get(key);
    if (known !== undefined) known.count += 1;
    else texts.set(key, { said: text.trim(), count: 1 });
  }
  return [...texts.values()].sort((left, right) => right.count - left.count);
}
