/** The money that refusals cost: each client once, and none that has bought since. */
import type { History } from "./history.ts";

/** Money, in a currency where one is told. */
export interface Amount {
  readonly sum: number;
  readonly currency: string | null;
}

/** Money lost, and for how many of the clients it is known. */
export interface Lost {
  /** In the currency named; null when no amount is known though clients were lost. */
  readonly sum: number | null;
  readonly known: number;
  readonly of: number;
  /** Money in other currencies, which is not added. */
  readonly others: readonly Amount[];
}

/** The money of a period: in all, and by the place of the reason of each client's last refusal. */
export interface LostMoney extends Lost {
  /** The sign or code of the money; null when the sheet names none. */
  readonly currency: string | null;
  readonly byReason: ReadonlyMap<number, Lost>;
}

interface LostClient {
  readonly reason: number;
  readonly money: number | null;
  readonly currency: string | null;
}

/**
 * For every client who refused in the days counted and has not bought since: the amount of the last refusal, else what
 * the contact is worth. `isCounted` takes the calls of the period; purchases count on any later day.
 */
export function lostMoney(history: History, isCounted: (index: number) => boolean): LostMoney {
  const lost = lostClients(history, isCounted);
  const currency = mainCurrency(lost);
  const byReason = new Map<number, LostClient[]>();
  for (const one of lost) {
    const named = byReason.get(one.reason);
    if (named === undefined) byReason.set(one.reason, [one]);
    else named.push(one);
  }
  return {
    ...summed(lost, currency),
    currency,
    byReason: new Map([...byReason].map(([place, clients]) => [place, summed(clients, currency)])),
  };
}

function lostClients(history: History, isCounted: (index: number) => boolean): LostClient[] {
  const last = new Map<number, number>();
  const bought = new Map<number, number>();
  const isLater = (index: number, than: number | undefined): boolean =>
    than === undefined || history.minute.at(index) >= history.minute.at(than);
  for (let index = 0; index < history.client.length; index++) {
    const client = history.client.at(index);
    const ended = history.ended.at(index);
    if (ended === "won" && isLater(index, bought.get(client))) bought.set(client, index);
    if (ended === "refused" && isCounted(index) && isLater(index, last.get(client))) last.set(client, index);
  }
  const usual = usualCurrency(history);
  return [...last].flatMap(([client, index]) => {
    const sale = bought.get(client);
    if (sale !== undefined && history.minute.at(sale) >= history.minute.at(index)) return [];
    const contact = history.clients[client];
    return [
      {
        reason: history.reason.at(index),
        money: history.amounts.get(index) ?? contact?.value ?? null,
        currency: history.currencies.get(index) ?? contact?.currency ?? usual,
      },
    ];
  });
}

/** Where the sheet names one currency only, and for most of its values, those without one are taken to be in it. */
function usualCurrency({ clients, currencies }: History): string | null {
  const named = new Set(currencies.values());
  let [told, untold] = [0, 0];
  for (const { currency, value } of clients) {
    if (currency !== null) named.add(currency);
    if (currency !== null) told += 1;
    else if (value !== null) untold += 1;
  }
  const [only = null] = named.size === 1 ? named : [];
  return told >= untold ? only : null;
}

/** The currency of most lost clients; the first one seen where two are equal. */
function mainCurrency(lost: readonly LostClient[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { currency, money } of lost) {
    if (money !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** The money in one currency, and apart from it that in others. */
function summed(lost: readonly LostClient[], main: string | null): Lost {
  const sums = new Map<string | null, number>();
  let known = 0;
  for (const { currency, money } of lost) {
    if (money === null) continue;
    if (currency === main) known += 1;
    sums.set(currency, (sums.get(currency) ?? 0) + money);
  }
  const others = [...sums].filter(([currency]) => currency !== main);
  return {
    sum: known === 0 && lost.length > 0 ? null : (sums.get(main) ?? 0),
    known,
    of: lost.length,
    others: others.map(([currency, sum]) => ({ currency, sum })),
  };
}
