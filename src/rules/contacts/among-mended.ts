/** Contacts that say something else than before, and those that may have come to say what another one said. */
import type { ContactIdentity, DescribedContact, LikeContact } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { markOf } from "./contact-marks.ts";
import type { Found } from "./found.ts";
import { isOneByTypedId, isOneMended } from "./mended-contact.ts";
import { isNearlyAlike, isOneCorrected, isPerhapsMended, isSameBeside } from "./nearly-alike.ts";
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
  // Another one has come to say all that, while the id that people gave stands elsewhere.
  if (haveOtherTypedIds(wanted, now) && near.some((one) => haveSameTypedId(wanted, one))) return true;
  if (haveSameTypedId(wanted, now)) return false;
  const { name, nearly, others = [], phone, row } = wanted;
  const left = countsOf(near.map(markOf));
  const missing = others.filter(({ mark }) => !left.has(mark));
  if (now.row === row) return isPerhapsReplaced(wanted, now, missing, contacts);
  if (neighboursKept(wanted, now.row, contacts) > 0) return false;
  // Rows above it that were deleted bring it up.
  const isBroughtUp = now.row === row - missing.filter((other) => other.row < row).length;
  const nearlyNow = nearly === undefined ? undefined : contacts.nearly(now, now.row);
  // Unless the one above has come to say the same, and the wanted one says something else.
  if (isBroughtUp)
    return nearlyNow?.some((mark) => !nearly?.includes(mark)) === true || isLeftMended(wanted, contacts);
  const isTold = name !== "" && phone !== null && name !== phone;
  if (!isTold && missing.length > 0) return true;
  // Whom a correction would have made another isn't there any more, or somebody has come to be one.
  if (nearlyNow !== undefined && nearly?.join() !== nearlyNow.join()) return true;
  return isPlaceKept(wanted, contacts) && isNearlyAlike(now, contacts.described(row));
}

/** True where somebody stands in the wanted one's place who was not there before and may be it, corrected. */
function isLeftMended(wanted: ContactIdentity, contacts: ContactIndex): boolean {
  const here = contacts.described(wanted.row);
  const { company = null, source = null, value = null } = wanted;
  const isKnown = (wanted.others ?? []).some(({ mark }) => mark === markOf(here));
  const isSomebody = here.name !== "" || here.phone !== null;
  return isSomebody && !isKnown && isOneCorrected({ ...wanted, company, source, value }, here);
}

/**
 * True for a row in the wanted one's place where nobody beside it is the same, and one whom a correction would have made
 * say the same is nowhere: it may have come there.
 */
function isPerhapsReplaced(
  { above, below, nearly = [], row }: ContactIdentity,
  now: DescribedContact,
  missing: readonly LikeContact[],
  contacts: ContactIndex,
): boolean {
  const gone = missing.filter(({ mark }) => nearly.includes(mark));
  // Corrected where it stood.
  if (gone.every((other) => isSameBeside(now, contacts.described(other.row)))) return false;
  const beside = [[row - 1, above] as const, [row + 1, below] as const];
  return beside.every(([at, was]) => !contacts.holdsContact(at) || contacts.neighbour(at) !== was);
}

/** True where the rows above and below a contact's place say what they said. */
function isPlaceKept({ above, below, row }: ContactIdentity, contacts: ContactIndex): boolean {
  return above === contacts.neighbour(row - 1) && below === contacts.neighbour(row + 1);
}

/** How many of its two neighbours still stand beside a row. */
export function neighboursKept(
  { above = "", below = "" }: ContactIdentity,
  row: number,
  contacts: ContactIndex,
): number {
  const isAbove = above !== "" && above === contacts.neighbour(row - 1);
  const isBelow = below !== "" && below === contacts.neighbour(row + 1);
  return Number(isAbove) + Number(isBelow);
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
  const isInPlace = only.row === wanted.row || neighboursKept(wanted, only.row, contacts) > 0;
  // Whoever stands in its place may be the wanted one, corrected twice.
  const here = contacts.described(wanted.row);
  const { company = null, source = null, value = null } = wanted;
  const isOther = here.row !== only.row && isPerhapsMended({ ...wanted, company, source, value }, here);
  if (isKnown && !isOther && !isPerhapsExchanged(wanted, only, near) && isOneMended(wanted, only, isInPlace))
    return { kind: "one", contact: only, isExact: false, twins: [] };
  return { kind: "several", contacts: left };
}

/** True where another one that differs in a name or a phone alone has moved otherwise than the row: what each says may have come from the other. */
function isPerhapsExchanged(
  { nearly = [], others = [], row }: ContactIdentity,
  now: DescribedContact,
  near: readonly DescribedContact[],
): boolean {
  const alike = others.filter(({ mark }) => nearly.includes(mark));
  return alike.some((was) =>
    near.some((one) => markOf(one) === was.mark && one.row - was.row !== now.row - row),
  );
}

function countsOf(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
