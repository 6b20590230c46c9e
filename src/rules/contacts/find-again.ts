/**
 * Finds a contact again whose row may have moved, been mended, or gone. The one rule of all commands: a row is found
 * only when it can be no other contact's; what can't be told is never guessed.
 */
import type { ContactIdentity, DescribedContact } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { continuesNote, markOf, markOfKnown } from "./contact-marks.ts";
import { isOneMended } from "./mended-contact.ts";
import { digitsOf, foldName, haveOtherIds, isSameName, isSamePhone, saysTheSame } from "./same-contact.ts";

/** What a search for a contact came to. */
export type Found =
  /** `isExact`: the row says all that it said. `twins`: others that say all that too, and stand where they are known from. */
  | {
      readonly kind: "one";
      readonly contact: DescribedContact;
      readonly isExact: boolean;
      readonly twins: readonly DescribedContact[];
    }
  | { readonly kind: "none" }
  /** It can't be told which of these it is, or whether it is the only one. */
  | { readonly kind: "several"; readonly contacts: readonly DescribedContact[] };

/** Finds the contact among all that stand in the sheet now. */
export function findAgain(known: ContactIdentity, contacts: ContactIndex): Found {
  const wanted = asBelieved(known, contacts);
  const here = contacts.described(wanted.row);
  const withId = wanted.id === null ? [] : contacts.withId(wanted.id);
  if (withId.length === 1) return exactly(withId.map((row) => contacts.described(row)));
  const near = [...new Set([...contacts.sharing(wanted), ...withId])]
    .map((row) => contacts.described(row))
    .map((one) => (isNobodysId(one.id, wanted, contacts) ? { ...one, id: null } : one))
    .filter((one) => !haveOtherIds(wanted, one));
  // A row without name and phone is no contact any more once its date is gone, and still the one that was called.
  const isLeft = isSomebody(here) && !near.some(({ row }) => row === here.row);
  const all = isLeft && saysTheSame(wanted, here) ? [...near, here] : near;
  const same = all.filter((one) => saysTheSame(wanted, one));
  if (same.length > 0) return amongTwins(wanted, same, contacts);
  return amongMended(wanted, near, contacts);
}

/**
 * The identity without its id, where that stands beside somebody else by now: who sorts only the columns in sight leaves a
 * column of ids behind. Then an id of our own may also have gone with somebody else's row. An id is believed while its row says the same, or the same name or phone and nobody else says all.
 */
function asBelieved(wanted: ContactIdentity, contacts: ContactIndex): ContactIdentity {
  if (wanted.id === null) return wanted;
  const withId = contacts.withId(wanted.id).map((row) => contacts.described(row));
  const nameless = { ...wanted, id: null };
  if (withId.length === 0)
    return contacts.areIdsOurs && wasAlone(wanted) && isTold(wanted) ? nameless : wanted;
  const same = withId.filter((one) => saysTheSame(wanted, one));
  if (same.length > 0 && twinsOf(wanted).length === 0) return wanted;
  const others = contacts
    .sharing(wanted)
    .map((row) => contacts.described(row))
    .filter((one) => one.id !== wanted.id && saysTheSame(nameless, one));
  if (same.length > 0) return others.some((one) => hasNoteOf(wanted, one, same)) ? nameless : wanted;
  const isNobodyElse = others.length <= twinsOf(wanted).length;
  return isNobodyElse && withId.some((one) => agrees(wanted, one)) ? wanted : nameless;
}

/** True for another id than the wanted one that stands in several rows, and so tells nobody from the others; not where others were just like the wanted one. */
function isNobodysId(id: string | null, wanted: ContactIdentity, contacts: ContactIndex): boolean {
  return id !== null && id !== wanted.id && wasAlone(wanted) && contacts.withId(id).length > 1;
}

/** True for one that has the note of the wanted contact while those with its id have not. */
function hasNoteOf(
  { noteMark }: ContactIdentity,
  one: DescribedContact,
  withId: readonly DescribedContact[],
): boolean {
  if (noteMark === undefined || !continuesNote(one.note, noteMark)) return false;
  return !withId.some(({ note }) => continuesNote(note, noteMark));
}

/** True for the same name or the same phone, or for two that have neither. */
function agrees(wanted: ContactIdentity, now: DescribedContact): boolean {
  if (isSameName(wanted.name, now.name) || isSamePhone(wanted.phone, now.phone)) return true;
  return [wanted.name, now.name, wanted.phone ?? "", now.phone ?? ""].every((text) => text === "");
}

/** True for one with a name and a phone. */
function isTold({ name, phone }: ContactIdentity): boolean {
  return foldName(name) !== "" && digitsOf(phone) !== "";
}

/** True for an identity that nobody else shared all of. */
function wasAlone(wanted: ContactIdentity): boolean {
  return wanted.others !== undefined && twinsOf(wanted).length === 0;
}

/** The others that said just the same, as far as that is known. */
function twinsOf(wanted: ContactIdentity): NonNullable<ContactIdentity["others"]> {
  const mark = markOfKnown(wanted);
  return (wanted.others ?? []).filter((other) => mark === null || other.mark === mark);
}

/** True for a row that says anything at all. */
function isSomebody({ company, name, note, phone, source, value }: DescribedContact): boolean {
  return [company, note, phone, source, value].some((said) => said !== null) || name !== "";
}

/** The only one of `contacts`, among all that say the same. */
function exactly(contacts: readonly DescribedContact[], same = contacts): Found {
  const [contact] = contacts;
  if (contact === undefined) return { kind: "none" };
  if (contacts.length > 1) return { kind: "several", contacts };
  return { kind: "one", contact, isExact: true, twins: same.filter((one) => one !== contact) };
}

/** Rows that say all that the wanted one said: told apart by the note, else by their places where all stand as they stood. */
function amongTwins(
  wanted: ContactIdentity,
  same: readonly DescribedContact[],
  contacts: ContactIndex,
): Found {
  const twins = twinsOf(wanted);
  if (same.length === 1 && twins.length === 0) return exactly(same);
  if (wanted.others === undefined) return { kind: "several", contacts: same };
  const { noteMark } = wanted;
  const isNoted = noteMark !== undefined && twins.every((twin) => twin.noteMark !== noteMark);
  const left = isNoted ? same.filter(({ note }) => continuesNote(note, noteMark)) : same;
  if (isNoted && left.length === 1) return exactly(left, same);
  // One more than there were: an older copy or a correction may have brought back a sheet in which another stood there.
  if (same.length > twins.length + 1) return { kind: "several", contacts: same };
  const stays = left.filter(({ row }) => row === wanted.row && neighboursKept(wanted, row, contacts) === 2);
  if (stays.length === 1) return exactly(stays, same);
  if (isNoted || left.length !== twins.length + 1) return { kind: "several", contacts: same };
  const then = new Set([wanted.row, ...twins.map(({ row }) => row)]);
  const areInPlace = left.every(({ row }) => then.has(row));
  const own = left.filter(({ row }) => row === wanted.row);
  return areInPlace ? exactly(own, same) : { kind: "several", contacts: same };
}

/** How many of its two neighbours still stand beside a row. */
function neighboursKept(
  { above = "", below = "" }: ContactIdentity,
  row: number,
  contacts: ContactIndex,
): number {
  const isAbove = above !== "" && above === contacts.neighbour(row - 1);
  const isBelow = below !== "" && below === contacts.neighbour(row + 1);
  return Number(isAbove) + Number(isBelow);
}

/** No row says all that the wanted one said: it was mended, or it has gone. */
function amongMended(
  wanted: ContactIdentity,
  near: readonly DescribedContact[],
  contacts: ContactIndex,
): Found {
  const { others } = wanted;
  const before = countsOf((others ?? []).map(({ mark }) => mark));
  const now = countsOf(near.map(markOf));
  // Who was there before and says the same is not the wanted one; of more than there were, one may be.
  const left = near.filter((one) => (now.get(markOf(one)) ?? 0) > (before.get(markOf(one)) ?? 0));
  const missing = [...before].some(([mark, count]) => (now.get(mark) ?? 0) < count);
  const [only] = left;
  if (only === undefined) return { kind: "none" };
  const isKnown = others !== undefined && !missing && left.length === 1;
  const isInPlace = only.row === wanted.row || neighboursKept(wanted, only.row, contacts) > 0;
  if (isKnown && isOneMended(wanted, only, isInPlace))
    return { kind: "one", contact: only, isExact: false, twins: [] };
  return { kind: "several", contacts: left };
}

function countsOf(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
