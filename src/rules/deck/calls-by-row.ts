/** Which contact each call of a day was with, as far as it can be told. */
import { isSameNext } from "../contacts/contact.ts";
import type { Found } from "../contacts/found.ts";
import { areAlike } from "../contacts/same-contact.ts";
import type { CallToday, DayFacts } from "./day-facts.ts";

type Facts = Pick<DayFacts, "calls" | "contact" | "find" | "numbered">;

/**
 * The calls with each row's contact, oldest first. A call of this machine is known by the number it was dealt as, else by
 * all that its contact's row said; a colleague's by name and phone, and where several are alike by the next contact that
 * was agreed, which tells nothing of a call that was never written there. A call that may have been with one or another is
 * with nobody.
 */
export function callsByRow(facts: Facts): ReadonlyMap<number, readonly CallToday[]> {
  const rows = new Map<number, CallToday[]>();
  for (const call of facts.calls) {
    const row = rowOf(call, facts);
    if (row === null) continue;
    const calls = rows.get(row);
    if (calls === undefined) rows.set(row, [call]);
    else calls.push(call);
  }
  return rows;
}

function rowOf(call: CallToday, { contact, find, numbered }: Facts): number | null {
  const dealt = numbered.find(({ number }) => number === call.number);
  const isIts = dealt !== undefined && areAlike(dealt.contact, call.contact);
  const found = find(isIts ? dealt.contact : call.contact);
  if (call.unwritten !== undefined) return rowOfUnwritten(found, call, contact);
  if (found.kind === "one") return found.contact.row;
  if (found.kind === "none") return null;
  const [only, ...more] = found.contacts.filter(
    ({ row, ...alike }) =>
      areAlike({ ...alike }, call.contact) && isSameNext(contact(row).nextContact, call.next),
  );
  return only === undefined || more.length > 0 ? null : only.row;
}

/** One of several that say the same is it only while it has the next contact that the call was made for: they may have changed places. */
function rowOfUnwritten(found: Found, { due }: CallToday, contact: Facts["contact"]): number | null {
  if (found.kind !== "one") return null;
  const { row } = found.contact;
  return found.twins.length === 0 || isSameNext(contact(row).nextContact, due) ? row : null;
}
