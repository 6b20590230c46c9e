/** Looks contacts up by what they are recognised by: id, name and phone together, either alone. Nothing is folded before the first question. */
import type { ContactIdentity } from "./contact.ts";
import { digitsOf, type Found, foldName, isSameContact } from "./same-contact.ts";

/** Contacts by each thing that tells them apart, in their order. */
export class ContactIndex<One extends Pick<ContactIdentity, "id" | "name" | "phone">> {
  readonly #contacts: readonly One[];
  readonly #maps = new Map<(contact: One) => string | null, ReadonlyMap<string, readonly One[]>>();

  constructor(contacts: readonly One[]) {
    this.#contacts = contacts;
  }

  /** Those that are the same contact, by id where both have one, else by name and phone together. */
  same(wanted: ContactIdentity): readonly One[] {
    const alike = this.alike(wanted).filter((one) => isSameContact(wanted, { row: 0, ...one }));
    if (wanted.id === null) return alike;
    return [...new Set([...this.withId(wanted.id), ...alike])];
  }

  withId(id: string): readonly One[] {
    return this.#find(idOf, id);
  }

  /** Those with the same name and phone, whatever their ids. */
  alike({ name, phone }: Pick<ContactIdentity, "name" | "phone">): readonly One[] {
    return this.#find(nameAndPhone, nameAndPhone({ name, phone }));
  }

  /** Those with the same digits in the phone; none for a phone without digits. */
  withPhone(phone: string | null): readonly One[] {
    const digits = digitsOf(phone);
    return digits === "" ? [] : this.#find(phoneDigits, digits);
  }

  /** Those with the same name; none for an empty one. */
  withName(name: string): readonly One[] {
    const folded = foldName(name);
    return folded === "" ? [] : this.#find(foldedName, folded);
  }

  #find(keyOf: (contact: One) => string | null, key: string): readonly One[] {
    let map = this.#maps.get(keyOf);
    if (map === undefined) {
      map = groupedBy(this.#contacts, keyOf);
      this.#maps.set(keyOf, map);
    }
    return map.get(key) ?? [];
  }
}

/**
 * The contact of the index that `wanted` is now: by id; else by name and phone together; else, when just one of the two
 * was changed, by the phone or the name alone as long as one contact only has it. Of several alike the one in the same
 * row.
 */
export function findAgain<One extends ContactIdentity>(
  wanted: ContactIdentity,
  contacts: ContactIndex<One>,
): Found {
  const withId = wanted.id === null ? [] : contacts.withId(wanted.id);
  if (withId.length > 0) return chosen(withId, wanted.row);
  const alike = contacts.alike(wanted);
  if (alike.length > 0) return chosen(alike, wanted.row);
  const samePhone = contacts.withPhone(wanted.phone);
  if (samePhone.length > 0)
    return samePhone.length === 1 ? chosen(samePhone, wanted.row) : several(samePhone);
  const sameName = contacts.withName(wanted.name);
  return sameName.length > 1 ? several(sameName) : chosen(sameName, wanted.row);
}

type Told = Pick<ContactIdentity, "name" | "phone">;

const idOf = ({ id }: Pick<ContactIdentity, "id">): string | null => id;
const nameAndPhone = ({ name, phone }: Told): string => `${foldName(name)}\n${digitsOf(phone)}`;
const phoneDigits = ({ phone }: Pick<Told, "phone">): string => digitsOf(phone);
const foldedName = ({ name }: Pick<Told, "name">): string => foldName(name);

function groupedBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string | null,
): ReadonlyMap<string, readonly One[]> {
  const map = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = map.get(key);
    if (group === undefined) map.set(key, [one]);
    else group.push(one);
  }
  return map;
}

function chosen(contacts: readonly ContactIdentity[], row: number): Found {
  const only = contacts.length === 1 ? contacts[0] : contacts.find((contact) => contact.row === row);
  if (only !== undefined) return { kind: "one", contact: only };
  return contacts.length === 0 ? { kind: "none" } : several(contacts);
}

function several(contacts: readonly ContactIdentity[]): Found {
  return { kind: "several", contacts };
}
