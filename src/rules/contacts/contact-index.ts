/** Looks contacts up by what they are known by. Nothing is folded before the first question. */
import type { ContactIdentity, DescribedContact, KinContact, LikeContact, NamedContact } from "./contact.ts";
import { continuesNote, markOf, neighbourMark, noteMark, ownerMark } from "./contact-marks.ts";
import type { ContactRows } from "./contact-rows.ts";
import { Folded } from "./folded.ts";
import { besideEach, besideKey, isKin, isSaidBeside, isSameBeside } from "./nearly-alike.ts";
import { addRow, type RowsByKey, unknownKeys } from "./rows-by-key.ts";
import { digitsOf, foldName } from "./same-contact.ts";

/** More others than this are not kept: whose name or phone so many share is not found again after a correction. */
const mostOthers = 60;

/** Among more than this nobody looks for kin: each would be compared with each. */
const mostPerhapsKin = 300;

/** In a longer table reading what all say beside name and phone would take too long. */
const longestCompared = 400;

type Named = Pick<NamedContact, "name" | "phone">;

/** The contacts of a sheet, found by each thing that tells them apart. */
export class ContactIndex {
  readonly #contacts: ContactRows;
  /** Rows by folded name and by digits, of those that were asked for, or of all. */
  readonly #names: RowsByKey = new Map();
  readonly #phones: RowsByKey = new Map();
  readonly #folded = new Folded();
  #knowsAll = false;
  #ids: RowsByKey | null = null;
  #nameless: readonly number[] | null = null;
  #phoneless: readonly number[] | null = null;
  #holding: ReadonlySet<number> | null = null;
  /** All by what they say beside name and phone. */
  #beside: ReadonlyMap<string, readonly DescribedContact[]> | null = null;

  constructor(contacts: ContactRows) {
    this.#contacts = contacts;
  }

  /** What a row says. */
  described(row: number): DescribedContact {
    return this.#contacts.described(row);
  }

  /** True for ids of our own, which may come to stand beside somebody else. */
  get areIdsOurs(): boolean {
    return this.#contacts.areIdsOurs;
  }

  /** The rows with this id. */
  withId(id: string): readonly number[] {
    if (this.#ids === null) {
      this.#ids = new Map();
      for (const row of this.#contacts.rows) addRow(this.#ids, this.#contacts.id(row) ?? "", row);
    }
    return this.#ids.get(id) ?? [];
  }

  /** True for a row with a contact: not for headings, nor for a line between two of them. */
  holdsContact(row: number): boolean {
    this.#holding ??= new Set(this.#contacts.rows);
    return this.#holding.has(row);
  }

  /** The mark of whoever stands in a row; empty for nobody. */
  neighbour(row: number): string {
    const { name, phone } = this.#contacts;
    return row < 1 ? "" : neighbourMark({ name: name(row), phone: phone(row) });
  }

  /** The mark of who is in charge of a row. */
  owner(row: number): string {
    return ownerMark(this.#contacts.owner(row));
  }

  /** Looks for all that share a name or a phone with one of these, in one pass: a sheet can be long, and its list short. */
  gather(wanted: readonly Named[]): void {
    this.#gather(wanted, new Map());
  }

  /** `known`: what some rows say, so that they need not be read again. */
  #gather(wanted: readonly Named[], known: ReadonlyMap<number, Named>): void {
    if (this.#knowsAll) return;
    const names = unknownKeys(this.#names, wanted, ({ name }) => this.#folded.name(name));
    const phones = unknownKeys(this.#phones, wanted, ({ phone }) => this.#folded.digits(phone));
    if (names.size === 0 && phones.size === 0) return;
    const { name, phone } = this.#contacts;
    for (const row of this.#contacts.likely(new Set(names.keys()), new Set(phones.keys()))) {
      const own = known.get(row);
      names.get(this.#folded.name(own === undefined ? name(row) : own.name))?.push(row);
      phones.get(this.#folded.digits(own === undefined ? phone(row) : own.phone))?.push(row);
    }
    for (const [key, found] of names) this.#names.set(key, found);
    for (const [key, found] of phones) this.#phones.set(key, found);
  }

  /** The rows with the same name or the same digits in the phone; for a contact without both, those without both. Ascending. */
  sharing({ name, phone }: Named): readonly number[] {
    const folded = this.#folded.name(name);
    const digits = this.#folded.digits(phone);
    if (folded === "" && digits === "") return this.#withoutBoth();
    const isKnown = (folded === "" || this.#names.has(folded)) && (digits === "" || this.#phones.has(digits));
    if (!isKnown) this.#learnAll();
    const named = folded === "" ? [] : (this.#names.get(folded) ?? []);
    const called = digits === "" ? [] : (this.#phones.get(digits) ?? []);
    if (called.length === 0) return named;
    return [...new Set([...named, ...called])].sort((left, right) => left - right);
  }

  /** The contact of a row with all that is needed to find it again. */
  identityOf(row: number): ContactIdentity {
    const contact = this.described(row);
    this.gather([contact]);
    return this.#identityOf(contact);
  }

  /** The same for many contacts by their rows, with one look at all the others. */
  identitiesOf(contacts: readonly DescribedContact[]): ReadonlyMap<number, ContactIdentity> {
    this.#gather(contacts, new Map(contacts.map((contact) => [contact.row, contact])));
    return new Map(contacts.map((contact) => [contact.row, this.#identityOf(contact)]));
  }

  #identityOf(contact: DescribedContact): ContactIdentity {
    const { company, id, name, note, phone, row, source, value } = contact;
    const typedId = this.#contacts.typedId(row);
    const ownMark = noteMark(note);
    const others = this.sharing({ name, phone }).filter((other) => other !== row);
    const owner = others.length === 0 ? "" : this.owner(row);
    return {
      ...{ row, id, name, phone, company, value, source },
      noteMark: ownMark,
      ...(owner === "" ? {} : { ownerMark: owner }),
      ...(typedId === null ? {} : { typedId }),
      above: this.neighbour(row - 1),
      below: this.neighbour(row + 1),
      others: others.length > mostOthers ? undefined : others.map((other) => this.#like(other, ownMark)),
      nearly: this.nearly(contact, row),
    };
  }

  /** The kin of a contact that stands in `row`; undefined where there are too many to look. */
  nearly(wanted: Omit<DescribedContact, "note" | "typedId">, row: number): readonly KinContact[] | undefined {
    const perhaps = this.#perhapsKin(wanted, row);
    if (perhaps === null) return undefined;
    const kin = perhaps.filter((other) => other.row !== row && isKin(wanted, other));
    if (kin.length === 0) return [];
    const own = markOf(wanted);
    return kin.map((other) => ({ row: other.row, mark: markOf(other) })).filter(({ mark }) => mark !== own);
  }

  /** Who says the same beside name and phone, null for too many: in a short table all; else among those with the same name or phone, and for one without a phone among all without. */
  #perhapsKin(
    wanted: Omit<DescribedContact, "note" | "typedId">,
    own: number,
  ): readonly DescribedContact[] | null {
    const { rows } = this.#contacts;
    if (rows.length <= longestCompared && isSaidBeside(wanted)) {
      this.#beside ??= besideEach(rows.map((row) => this.described(row)));
      const group = this.#beside.get(besideKey(wanted)) ?? [];
      return group.length > mostPerhapsKin ? null : group;
    }
    const phoneless = wanted.phone === null ? this.#withoutPhone() : [];
    if (phoneless.length > mostPerhapsKin) return null;
    const near = new Set([...this.sharing(wanted), ...phoneless]);
    if (near.size > mostPerhapsKin) return null;
    near.delete(own);
    return [...near].map((row) => this.described(row)).filter((other) => isSameBeside(wanted, other));
  }

  /** A note that only has a line more than one's own doesn't tell the two apart: one's own may get that line too. */
  #like(row: number, ownMark: string): LikeContact {
    const contact = this.described(row);
    const noted = noteMark(contact.note);
    const like = { row, mark: markOf(contact) };
    if (noted === ownMark || !continuesNote(contact.note, ownMark)) return { ...like, noteMark: noted };
    return { ...like, noteMark: ownMark, noted };
  }

  #learnAll(): void {
    if (this.#knowsAll) return;
    this.#knowsAll = true;
    this.#names.clear();
    this.#phones.clear();
    const { name, phone, rows } = this.#contacts;
    for (const row of rows) {
      addRow(this.#names, foldName(name(row)), row);
      addRow(this.#phones, digitsOf(phone(row)), row);
    }
  }

  #withoutPhone(): readonly number[] {
    const { phone, rows } = this.#contacts;
    this.#phoneless ??= rows.filter((row) => digitsOf(phone(row)) === "");
    return this.#phoneless;
  }

  #withoutBoth(): readonly number[] {
    const { name, phone, rows } = this.#contacts;
    this.#nameless ??= rows.filter((row) => foldName(name(row)) === "" && digitsOf(phone(row)) === "");
    return this.#nameless;
  }
}
