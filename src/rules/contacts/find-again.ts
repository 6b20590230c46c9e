/**
 * Finds a contact again whose row may have moved, been mended, or gone. The one rule of all commands: a row is found
 * only when it can be no other contact's; what can't be told is never guessed.
 */
import { amongMended, mayBeAnother } from "./among-mended.ts";
import type { ContactIdentity, DescribedContact } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { continuesNote, markOfKnown } from "./contact-marks.ts";
import { exactly, type Found } from "./found.ts";
import { hadNoNeighbour, hasNeighbour, neighboursKept } from "./neighbours.ts";
import {
  digitsOf,
  foldName,
  haveOtherIds,
  haveOtherTypedIds,
  haveSameTypedId,
  isSameName,
  isSamePhone,
  saysTheSame,
} from "./same-contact.ts";

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
  if (same.length > 0 && !areItsTwins(wanted, same)) return amongTwins(wanted, same, near, contacts);
  return amongMended(wanted, near, contacts);
}

/**
 * The identity without its id, where that stands beside somebody else by now: who sorts only the columns in sight leaves a
 * column of ids behind. Then an id of our own may also have gone with somebody else's row. An id is believed while its row
 * says the same, or the same name or phone and nobody else says all.
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

/** True for rows that all have other ids that people gave, and are no more than were there beside the wanted one. */
function areItsTwins(wanted: ContactIdentity, same: readonly DescribedContact[]): boolean {
  return same.length <= twinsOf(wanted).length && same.every((one) => haveOtherTypedIds(wanted, one));
}

/** True for one that has the note of the wanted contact while those with its id have not. */
function hasNoteOf(
  { noteMark: ownMark }: ContactIdentity,
  one: DescribedContact,
  withId: readonly DescribedContact[],
): boolean {
  if (ownMark === undefined || !continuesNote(one.note, ownMark)) return false;
  return !withId.some(({ note }) => continuesNote(note, ownMark));
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

/** Rows that say all that the wanted one said: told apart by the note, else by their places where all stand as they stood. */
function amongTwins(
  wanted: ContactIdentity,
  same: readonly DescribedContact[],
  near: readonly DescribedContact[],
  contacts: ContactIndex,
): Found {
  const twins = twinsOf(wanted);
  const [only] = same;
  if (only !== undefined && same.length === 1 && twins.length === 0) {
    return mayBeAnother(wanted, only, near, contacts) ? { kind: "several", contacts: same } : exactly(same);
  }
  const byId = amongTypedIds(wanted, same);
  if (byId !== null) return byId;
  if (wanted.others === undefined) return { kind: "several", contacts: same };
  const ownMark = wanted.noteMark;
  const isNoted = ownMark !== undefined && twins.every((twin) => twin.noteMark !== ownMark);
  const left = isNoted ? same.filter(({ note }) => continuesNote(note, ownMark)) : same;
  if (isNoted && left.length === 1) return exactly(left, same);
  // More than there were: an older copy or a correction may have brought back a sheet in which another stood there. Fewer:
  // a sort may have put the one that is left where the other stood.
  if (same.length !== twins.length + 1) return { kind: "several", contacts: same };
  if (isExchanged(wanted, same)) return { kind: "several", contacts: same };
  const stays = left.filter(({ row }) => row === wanted.row && neighboursKept(wanted, row, contacts) === 2);
  if (stays.length === 1) return exactly(stays, same);
  if (isNoted) return { kind: "several", contacts: same };
  const then = new Set([wanted.row, ...twins.map(({ row }) => row)]);
  const areInPlace = left.every(({ row }) => then.has(row));
  const own = left.filter(({ row }) => row === wanted.row);
  const isAlone = hadNoNeighbour(wanted, contacts) || hasNeighbour(wanted, contacts);
  return areInPlace && isAlone ? exactly(own, same) : { kind: "several", contacts: same };
}

/** True where the line of a call that another one had stands in the wanted one's place, and in that one's no more: a sort has exchanged them. */
function isExchanged(wanted: ContactIdentity, same: readonly DescribedContact[]): boolean {
  const has = (at: number, mark: string): boolean =>
    same.some(({ note, row }) => row === at && continuesNote(note, mark));
  return twinsOf(wanted).some(
    ({ noted, row }) => noted !== undefined && has(wanted.row, noted) && !has(row, noted),
  );
}

/** The one with the id that people gave it, unless its note is another's; null where no such ids are known. */
function amongTypedIds(wanted: ContactIdentity, same: readonly DescribedContact[]): Found | null {
  if (wanted.typedId == null || same.every(({ typedId }) => typedId == null)) return null;
  const own = same.filter((one) => haveSameTypedId(wanted, one));
  const others = same.filter((one) => !own.includes(one));
  const isOthersNote = others.some((one) => hasNoteOf(wanted, one, own));
  return own.length === 1 && !isOthersNote ? exactly(own, same) : { kind: "several", contacts: same };
}
