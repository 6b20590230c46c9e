/** Contacts that say something else than before, and those that may have come to say what another one said. */
import type { ContactIdentity, DescribedContact, LikeContact } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { continuesNote, markOf } from "./contact-marks.ts";
import type { Found } from "./found.ts";
import { kinNow } from "./kin.ts";
import { isOneByTypedId, isOneMended } from "./mended-contact.ts";
import { isNearlyAlike, isOneCorrected, isPerhapsMended } from "./nearly-alike.ts";
import { hadNoNeighbour, isPlaceKept, neighboursKept } from "./neighbours.ts";
import { haveOtherTypedIds, haveSameTypedId } from "./same-contact.ts";

/**
 * True for a row that says all that the wanted one said, isn't where it is to be looked for, and may have come to say so by
 * a correction, an exchange or an older copy, while the wanted one has gone or was corrected itself.
 */
export function mayBeAnother(
  wanted: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
  contacts: ContactIndex,
): boolean {
  if (haveSameTypedId(wanted, now)) return false;
  // Another one has come to say all that, while the id or the note stands elsewhere.
  if (haveOtherTypedIds(wanted, now) && isIdElsewhere(wanted, now, near, contacts)) return true;
  if (isOthersNote(wanted, now, near)) return true;
  if (isOwnerInPlace(wanted, now, near, contacts)) return true;
  const { name, nearly = [], phone, row } = wanted;
  const isWhereItWas = now.row === row || neighboursKept(wanted, now.row, contacts) > 0;
  if (isWhereItWas && nearly.length === 0) return false;
  const kin = kinNow(wanted, now, contacts);
  if (kin.isOneGone) return now.row !== row || !isPlaceKept(wanted, contacts);
  if (isWhereItWas) return false;
  if (kin.isOneNew) return true;
  const { missing, isOneNew } = changesAmong(wanted, now, near);
  // Who shared a name or a phone was not deleted but corrected.
  if (missing.length > 0 && isOneNew) return true;
  // Rows above it that were deleted bring it up, unless somebody has come to say the same, and it says something else.
  const isBroughtUp = now.row === row - missing.filter((other) => other.row < row).length;
  if (isBroughtUp) return isLeftMended(wanted, contacts);
  const hasOwnName = name !== "" && name !== phone && name !== wanted.company;
  if (!hasOwnName && (isOtherNote(wanted, now) || (phone === null && nearly.length > 0))) return true;
  const isTold = name !== "" && phone !== null && name !== phone;
  if (!isTold && missing.length > 0) return true;
  return isPlaceKept(wanted, contacts) && isNearlyAlike(now, contacts.described(row));
}

/**
 * True where the wanted one's manager still stands in its place, beside a namesake or another with its phone, and not
 * where it was found: names or phones were exchanged, which no sort does.
 */
function isOwnerInPlace(
  { ownerMark, row }: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
  contacts: ContactIndex,
): boolean {
  if (ownerMark === undefined || now.row === row || !near.some((one) => one.row === row)) return false;
  return contacts.owner(row) === ownerMark && contacts.owner(now.row) !== ownerMark;
}

/** True where the id that people gave the wanted one stands beside somebody who shares its name or phone, or is its kin. */
function isIdElsewhere(
  wanted: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
  contacts: ContactIndex,
): boolean {
  const kin = contacts.nearly(now, now.row) ?? [];
  return [...near, ...kin.map(({ row }) => contacts.described(row))].some((one) =>
    haveSameTypedId(wanted, one),
  );
}

/** Who of those with the same name or phone is there no more, and whether somebody has come among them. */
function changesAmong(
  { others = [] }: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
): { readonly missing: readonly LikeContact[]; readonly isOneNew: boolean } {
  const left = new Set(near.map(markOf));
  const known = new Set(others.map(({ mark }) => mark));
  return {
    missing: others.filter(({ mark }) => !left.has(mark)),
    isOneNew: near.some((one) => one.row !== now.row && !known.has(markOf(one))),
  };
}

/** True for another note than the wanted one's, which somebody else has that shares a name or a phone. */
function isOthersNote(
  wanted: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
): boolean {
  return isOtherNote(wanted, now) && near.some((one) => !isOtherNote(wanted, one));
}

function isOtherNote({ noteMark = "" }: ContactIdentity, { note }: DescribedContact): boolean {
  return noteMark !== "" && !continuesNote(note, noteMark);
}

/** True where somebody stands in the wanted one's place who was not there before and may be it, corrected. */
function isLeftMended(wanted: ContactIdentity, contacts: ContactIndex): boolean {
  const here = contacts.described(wanted.row);
  const { company = null, source = null, value = null } = wanted;
  const isKnown = (wanted.others ?? []).some(({ mark }) => mark === markOf(here));
  const isSomebody = here.name !== "" || here.phone !== null;
  return isSomebody && !isKnown && isOneCorrected({ ...wanted, company, source, value }, here);
}

/** No row says all that the wanted one said: it was mended, or it has gone. */
export function amongMended(
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
  const own = left.filter((one) => haveSameTypedId(wanted, one));
  const [byId] = own;
  if (others !== undefined && byId !== undefined && own.length === 1 && isOneByTypedId(wanted, byId))
    return { kind: "one", contact: byId, isExact: false, twins: [] };
  const isKnown = others !== undefined && !missing && left.length === 1 && !haveOtherTypedIds(wanted, only);
  const kept = neighboursKept(wanted, only.row, contacts);
  // Its number of a row says little of one that is called by its phone alone, where both of its neighbours are others.
  const isPlain = wanted.name !== wanted.phone || kept > 0 || hadNoNeighbour(wanted, contacts);
  const isOwnRow = only.row === wanted.row && isPlain;
  const standing = isOwnRow || kept === 2 ? "own" : kept === 1 ? "beside" : "elsewhere";
  // Whoever stands in its place may be the wanted one, corrected twice.
  const here = contacts.described(wanted.row);
  const { company = null, source = null, value = null } = wanted;
  const isOther = here.row !== only.row && isPerhapsMended({ ...wanted, company, source, value }, here);
  const kin = kinNow(wanted, only, contacts);
  const isKin = kin.isOneGone || kin.isOneNew || kin.areMoved;
  if (
    isKnown &&
    !isOther &&
    !isKin &&
    !isOneLeft(wanted, only, contacts) &&
    isOneMended(wanted, only, standing)
  )
    return { kind: "one", contact: only, isExact: false, twins: [] };
  return { kind: "several", contacts: left };
}

/** True where somebody else has come to share a name or a phone with the row, and may be the wanted one, corrected. */
function isOneLeft(wanted: ContactIdentity, now: DescribedContact, contacts: ContactIndex): boolean {
  const { company = null, others = [], source = null, value = null } = wanted;
  const known = new Set(others.map(({ mark }) => mark));
  return contacts
    .sharing(now)
    .filter((row) => row !== now.row)
    .map((row) => contacts.described(row))
    .some((one) => !known.has(markOf(one)) && isOneCorrected({ ...wanted, company, source, value }, one));
}

function countsOf(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
