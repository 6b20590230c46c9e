/** S8, passed over: clients whose day had come and who waited past the day's end while clients behind them were called. */

import { isCall } from "../deck/outcome.ts";
import type { Chronicle } from "./chronicle.ts";
import type { ManagerKey } from "./managers.ts";
import { between, type Client, following, type PlacedCall, wasInTurn } from "./placed-call.ts";

/** A day that a call set for a client, once it is decided whether the client was called in turn or passed over. */
export interface Turn {
  /** The call that set it. */
  readonly setter: PlacedCall;
  readonly client: Client;
  readonly manager: ManagerKey;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly isPassedOver: boolean;
  /** True when enough clients behind were called for this one to be passed over, had it been left on its day. */
  readonly couldBePassedOver: boolean;
  /** True while nobody has called since. */
  readonly isWaiting: boolean;
  /** True when the card was put to the end meanwhile. */
  readonly isSkipped: boolean;
  /** Why it was put to the end, as typed last; null when it wasn't. */
  readonly skipReason: string | null;
}

/** The decided turns that `isAsked` about, in no set order; behind `from` calls, and one at least, a client is passed over. */
export function turnsOf(
  chronicle: Chronicle,
  from: number,
  isAsked: (day: number, isLast: boolean) => boolean,
): Turn[] {
  const queues = new Map<ManagerKey, Queue>();
  for (const call of chronicle.calls) {
    if (!wasInTurn(call)) continue;
    const queue = queues.get(call.manager) ?? new Queue();
    queues.set(call.manager, queue);
    queue.add(call);
  }
  const turns: Turn[] = [];
  for (const setter of chronicle.calls) {
    const turn = setTurn(setter, chronicle.today);
    if (turn === null || !isAsked(turn.day, turn.end === null)) continue;
    const queue = queues.get(setter.keeper);
    const left = waited(turn, queue, chronicle.today, from);
    if (left.isPassedOver || turn.isCalled) turns.push(decided(turn, left));
  }
  return turns;
}

interface SetTurn {
  readonly setter: PlacedCall;
  readonly client: Client;
  readonly day: number;
  /** The row that ended it; null while the cell still says the day. */
  readonly end: PlacedCall | null;
  readonly isCalled: boolean;
}

/** The turn that a call set, if the day came and neither the row nor the cell was changed meanwhile. */
function setTurn(setter: PlacedCall, today: number): SetTurn | null {
  const { client, nextDay: day } = setter;
  if (client === null || day === null || day > today || !isCall(setter.facts.outcome)) return null;
  const end = following(setter, ({ facts }) => facts.outcome !== "skipped");
  if (end === null) {
    const next = client.contact?.next;
    const stands = next?.kind === "set" && setter.facts.next?.day === next.day;
    return stands ? { setter, client, day, end, isCalled: false } : null;
  }
  if (end.dueDay !== day || end.day < day) return null;
  // A day moved without a call ends the waiting, but nobody was called.
  return { setter, client, day, end, isCalled: isCall(end.facts.outcome) };
}

type Waited = Pick<Turn, "isPassedOver" | "couldBePassedOver">;

/** Whether enough calls were made to clients behind this one before it was called, and with those of the day itself. */
function waited(turn: SetTurn, queue: Queue | undefined, today: number, from: number): Waited {
  const first = Math.max(turn.day, turn.setter.day + 1);
  const last = turn.end?.day ?? today;
  const value = turn.client.value ?? 0;
  const isEnough = ({ behind, all }: Counted): boolean => behind >= Math.max(1, from) && behind * 3 >= all;
  const before = queue?.count(first, last - 1, turn.day, value) ?? nothing;
  if (isEnough(before)) return { isPassedOver: true, couldBePassedOver: true };
  const onTheDay = queue?.count(last, last, turn.day, value) ?? nothing;
  const both = { behind: before.behind + onTheDay.behind, all: before.all + onTheDay.all };
  return { isPassedOver: false, couldBePassedOver: isEnough(both) };
}

interface Counted {
  readonly behind: number;
  readonly all: number;
}

const nothing: Counted = { behind: 0, all: 0 };

function decided(turn: SetTurn, left: Waited): Turn {
  const { setter, client, day, end } = turn;
  const skips = between(setter, end).filter(({ facts }) => facts.outcome === "skipped");
  return {
    ...{ setter, client, manager: setter.keeper, day, ...left },
    isWaiting: end === null,
    isSkipped: skips.length > 0,
    skipReason: skips.at(-1)?.facts.note ?? null,
  };
}

/** The calls in turn of one manager, by day, each day's in the order of the list. */
class Queue {
  readonly #days: { readonly day: number; readonly calls: PlacedCall[] }[] = [];
  #isSorted = true;

  /** Adds a call; the calls come in the order of their days. */
  add(call: PlacedCall): void {
    const last = this.#days.at(-1);
    if (last?.day === call.day) last.calls.push(call);
    else this.#days.push({ day: call.day, calls: [call] });
    this.#isSorted = false;
  }

  /** From the first day to the last: all calls, and those behind a client due on a day and worth a value. */
  count(first: number, last: number, due: number, value: number): Counted {
    this.#sort();
    let behind = 0;
    let all = 0;
    for (let index = firstFrom(this.#days, ({ day }) => day >= first); ; index += 1) {
      const on = this.#days[index];
      if (on === undefined || on.day > last) return { behind, all };
      all += on.calls.length;
      behind += on.calls.length - firstFrom(on.calls, (call) => isBehind(call, due, value));
    }
  }

  #sort(): void {
    if (this.#isSorted) return;
    for (const { calls } of this.#days) {
      calls.sort((left, right) => (left.dueDay ?? 0) - (right.dueDay ?? 0) || worth(right) - worth(left));
    }
    this.#isSorted = true;
  }
}

function isBehind(call: PlacedCall, due: number, value: number): boolean {
  const day = call.dueDay ?? 0;
  return day > due || (day === due && worth(call) < value);
}

function worth({ client }: PlacedCall): number {
  return client?.value ?? 0;
}

/** The first place from which all are so, in a list where those that are not come first. */
function firstFrom<One>(list: readonly One[], isSo: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isSo(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
