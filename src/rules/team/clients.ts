/** Who a call was with: a row of the contacts sheet, else the same phone in any spelling, else the same name. */
import { contactFinder, nameKey } from "../contacts/contact-finder.ts";
import { phoneKey } from "../typed/phone.ts";
import type { ContactFacts } from "./history.ts";
import type { Client } from "./placed-call.ts";

/** The clients of a workbook. */
export interface Clients {
  /** The client of a row that names one; null when it names nobody. */
  of(name: string | null, phone: string | null): Client | null;
  /** Those who are in the contacts sheet, in its order, then those who are only in calls. */
  all(): Iterable<Client>;
}

/** The clients of a contacts sheet. Calls with nobody of it make clients of their own. */
export function clientsOf(contacts: readonly ContactFacts[]): Clients {
  const byRow = new Map<number, Client>();
  for (const contact of contacts) byRow.set(contact.row, clientOf(contact, contact.name));
  const find = contactFinder(
    contacts.map(({ row, name, phone, value }) => ({ row, name, phone, value, group: null })),
  );
  const gone = new Map<string, Client>();
  const met = new Map<string | null, Map<string | null, Client | null>>();
  const look = (name: string | null, phone: string | null): Client | null => {
    const row = find(name, phone)?.row;
    const listed = row === undefined ? undefined : byRow.get(row);
    if (listed !== undefined) return listed;
    const folded = nameKey(name ?? "");
    const key = phone === null ? null : phoneKey(phone);
    if (key === null && folded === "") return null;
    const identity = key === null ? `name ${folded}` : `phone ${key}`;
    const known = gone.get(identity) ?? clientOf(null, name ?? phone ?? "");
    gone.set(identity, known);
    return known;
  };
  return {
    of(name, phone) {
      let ofName = met.get(name);
      if (ofName === undefined) {
        ofName = new Map<string | null, Client | null>();
        met.set(name, ofName);
      }
      const before = ofName.get(phone);
      if (before !== undefined) return before;
      const found = look(name, phone);
      ofName.set(phone, found);
      return found;
    },
    *all() {
      yield* byRow.values();
      yield* gone.values();
    },
  };
}

function clientOf(contact: ContactFacts | null, name: string): Client {
  return { contact, name, value: contact?.value ?? null, calls: [] };
}
