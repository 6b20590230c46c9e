/** Finds the contact that a recorded call was with, by its phone or its name; never by a guess. */
import { phoneKey, phoneKeys } from "../typed/phone.ts";
import { plainWords } from "../typed/plain-words.ts";
import { foldName } from "./same-contact.ts";

/** What a report needs of a contact. */
export interface ReportedContact {
  readonly row: number;
  readonly name: string;
  readonly phone: string | null;
  readonly value: number | null;
  /** What stands in the column that the report is split by; null when it isn't split or the cell is empty. */
  readonly group: string | null;
}

/** The contact of a call; null when none or several could be meant. */
export type FindContact = (name: string | null, phone: string | null) => ReportedContact | null;

/**
 * Looks contacts up by phone first, in any spelling; where several share it, by the name among them. Without a phone,
 * or when nobody has it, by a name that one contact only has.
 */
export function contactFinder(contacts: Iterable<ReportedContact>): FindContact {
  const all = [...contacts];
  const byPhone = new Map<string, ReportedContact[]>();
  for (const contact of all) for (const key of phoneKeys(contact.phone ?? "")) push(byPhone, key, contact);
  let byName: ReadonlyMap<string, readonly ReportedContact[]> | null = null;
  return (name, phone) => {
    const key = phone === null ? null : phoneKey(phone);
    const sharing = key === null ? [] : (byPhone.get(key) ?? []);
    if (sharing.length === 1) return sharing[0] ?? null;
    const folded = nameKey(name ?? "");
    if (folded === "") return null;
    if (sharing.length > 1) return onlyOne(sharing.filter((one) => nameKey(one.name) === folded));
    byName ??= allByName(all);
    return onlyOne(byName.get(folded));
  };
}

function allByName(contacts: readonly ReportedContact[]): Map<string, ReportedContact[]> {
  const byName = new Map<string, ReportedContact[]>();
  for (const contact of contacts) push(byName, nameKey(contact.name), contact);
  return byName;
}

function onlyOne(found: readonly ReportedContact[] | undefined): ReportedContact | null {
  return found?.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The words of a name in one order, without diacritics: "Țurcan Ștefan" and "stefan turcan" are the same. A name without
 * letters and digits is itself; "" for none.
 */
export function nameKey(name: string): string {
  return plainWords(name).sort().join(" ") || foldName(name);
}

function push(map: Map<string, ReportedContact[]>, key: string, contact: ReportedContact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [contact]);
  else list.push(contact);
}
