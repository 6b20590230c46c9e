/** Looks contacts up by what they are known by. Nothing is folded before the first question. */
import type { ContactIdentity, DescribedContact, NamedContact } from "./contact.ts";
import { markOf, noteMark } from "./contact-marks.ts";
import { digitsOf, foldName } from "./same-contact.ts";

/** The contacts of a sheet, by row. */
export interface ContactRows {
  readonly rows: readonly number[];
  identity(row: number): NamedContact;
  /** Everything that the row says, also of a row that holds no contact any more. */
  described(row: number): DescribedContact;
}

/** More others than this are not kept: whose name or phone so many share is not found again after a correction. */
const mostOthers = 60;

/** The contacts of a sheet, found by each thing that tells them apart. */
export class ContactIndex {
  readonly #contacts: ContactRows;
  readonly #maps = new Map<(contact: NamedContact) => string, ReadonlyMap<string, readonly number[]>>();

  constructor(contacts: ContactRows) {
    this.#contacts = contacts;
  }

  /** What a row says. */
  described(row: number): DescribedContact {
    return this.#contacts.described(row);
  }

  /** The rows with this id. */
  withId(id: string): readonly number[] {
    return this.#find(idOf, id);
  }

  /** The rows with the same name or the same digits in the phone; for a contact without both, those without both. Ascending. */
  sharing({ name, phone }: Pick<NamedContact, "name" | "phone">): readonly number[] {
    const folded = foldName(name);
    const digits = digitsOf(phone);
    if (folded === "" && digits === "") return this.#find(namelessness, "nameless");
    const named = folded === "" ? [] : this.#find(foldedName, folded);
    const called = digits === "" ? [] : this.#find(phoneDigits, digits);
    if (called.length === 0) return named;
    return [...new Set([...named, ...called])].sort((left, right) => left - right);
  }

  /** The contact of a row with all that is needed to find it again. */
  identityOf(row: number): ContactIdentity {
    const { note, ...contact } = this.described(row);
    const others = this.sharing(contact).filter((other) => other !== row);
    return {
      ...contact,
      noteMark: noteMark(note),
      others: others.length > mostOthers ? undefined : others.map((other) => this.#like(other)),
    };
  }

  #like(row: number) {
    const contact = this.described(row);
    return { row, mark: markOf(contact), noteMark: noteMark(contact.note) };
  }

  #find(keyOf: (contact: NamedContact) => string, key: string): readonly number[] {
    let map = this.#maps.get(keyOf);
    if (map === undefined) {
      map = this.#groupedBy(keyOf);
      this.#maps.set(keyOf, map);
    }
    return map.get(key) ?? [];
  }

  #groupedBy(keyOf: (contact: NamedContact) => string): ReadonlyMap<string, readonly number[]> {
    const map = new Map<string, number[]>();
    for (const row of this.#contacts.rows) {
      const key = keyOf(this.#contacts.identity(row));
      if (key === "") continue;
      const group = map.get(key);
      if (group === undefined) map.set(key, [row]);
      else group.push(row);
    }
    return map;
  }
}

const idOf = ({ id }: NamedContact): string => id ?? "";
const phoneDigits = ({ phone }: NamedContact): string => digitsOf(phone);
const foldedName = ({ name }: NamedContact): string => foldName(name);
const namelessness = ({ name, phone }: NamedContact): string =>
  foldName(name) === "" && digitsOf(phone) === "" ? "nameless" : "";
