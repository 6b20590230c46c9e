/** "Order status", «Статус заказа», "Statut dosar": the state of a thing, which is the contact's where the table has no other. */
import { plainWords } from "../../rules/typed/plain-words.ts";
import type { HeadingRow } from "./heading-row.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

const state =
  /^(?:status|statusul|statut|statutul|stadiu|stadiul|stare|starea|статус|состояние|стадия|этап)$/;
/** What has a state of its own, whatever the client says: money, papers, a parcel, a page. */
const ofItself =
  /^(?:payment|paid|delivery|shipping|site|website|account|invoice|document|documents|email|marital|civil|оплат|плат|достав|сайт|сч[её]т|документ|договор|рассыл|семейн|plat|achit|livr|factur|document|contract|site|civil)/;

/**
 * The one column that tells the state of a thing by words of outcomes, where no heading says how the client stands; null
 * where there is none, or more than one. It is read and never written.
 */
export function statusOfThing(
  { headings }: HeadingRow,
  profile: (column: number) => ColumnProfile,
): number | null {
  const found = [...headings].filter(([column, { readings, text }]) => {
    const words = plainWords(text);
    if (words.length < 2 || words.length > 3 || !words.some((word) => state.test(word))) return false;
    if (words.some((word) => ofItself.test(word))) return false;
    if (readings.some(({ meaning }) => meaning !== "other")) return false;
    // "Paid" and "delivered" are the order's; "no answer" and "thinks" are said of a client.
    const { filled, talks } = profile(column);
    return talks > 0 && talks * 6 >= filled;
  });
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
