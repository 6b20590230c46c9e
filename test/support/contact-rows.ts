/** Contacts without a sheet, for the rules that look them up. */
import type { Contact } from "../../src/rules/contacts/contact.ts";
import { ContactIndex } from "../../src/rules/contacts/contact-index.ts";

/** A contact of which nothing is known but what is said here. */
export function contactAs(said: Partial<Contact> & Pick<Contact, "row">): Contact {
  return {
    ...{ id: null, name: "", phone: null, company: null, owner: null, status: null, lastOutcome: null },
    ...{ reason: null, value: null, source: null, note: null, attempts: null, lastCall: null },
    nextContact: { kind: "none" },
    ...said,
  };
}

/** The contact of a row; one that says nothing where there is none. */
export function contactIn(contacts: readonly Contact[], row: number): Contact {
  return contacts.find((one) => one.row === row) ?? contactAs({ row });
}

/** Looks up these contacts; their ids are a person's own, or ours. Rows of `left` still say what they say, and are no contacts any more. */
export function indexOf(
  contacts: readonly (Contact & { readonly typedId?: string | null })[],
  areIdsOurs = false,
  left: readonly Contact[] = [],
): ContactIndex {
  const described = (row: number): Contact => contactIn([...contacts, ...left], row);
  return new ContactIndex({
    rows: contacts.map(({ row }) => row),
    name: (row) => described(row).name,
    phone: (row) => described(row).phone,
    id: (row) => described(row).id,
    areIdsOurs,
    typedId: (row) => contacts.find((one) => one.row === row)?.typedId ?? null,
    owner: (row) => described(row).owner,
    likely: () => contacts.map(({ row }) => row),
    described,
  });
}
