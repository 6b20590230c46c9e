/** A contact's kin: those who say the same beside name and phone, and of whom a correction or two makes the contact, or an exchange. */
import type { ContactIdentity, DescribedContact, KinContact } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { markOf } from "./contact-marks.ts";
import { isSameBeside } from "./nearly-alike.ts";

/** What has become of a contact's kin since it was shown. */
export interface KinNow {
  /** True where one is nowhere: the row may be that one, come to say the same. */
  readonly isOneGone: boolean;
  /** True where somebody has come to be one: that one may be the contact. */
  readonly isOneNew: boolean;
  /** True where one has moved otherwise than the row. */
  readonly areMoved: boolean;
}

const asTheyWere: KinNow = { isOneGone: false, isOneNew: false, areMoved: false };

/** Compares the kin with those that the contact would have now, if it stood in the row of `now`. */
export function kinNow(wanted: ContactIdentity, now: DescribedContact, contacts: ContactIndex): KinNow {
  const { company = null, nearly: before, source = null, value = null } = wanted;
  if (before === undefined) return asTheyWere;
  const left = contacts.nearly({ ...wanted, company, source, value }, now.row)?.slice();
  if (left === undefined) return asTheyWere;
  const shift = now.row - wanted.row;
  let areMoved = false;
  const gone: KinContact[] = [];
  for (const kin of before) {
    const same = left.filter(({ mark }) => mark === kin.mark);
    const found = same.find(({ row }) => row === kin.row + shift) ?? same[0];
    if (found === undefined) gone.push(kin);
    else left.splice(left.indexOf(found), 1);
    areMoved ||= found !== undefined && found.row !== kin.row + shift;
  }
  for (const kin of gone) {
    const corrected = correctedIn([kin.row, kin.row + shift], now, contacts);
    if (corrected === null) return { isOneGone: true, isOneNew: left.length > 0, areMoved };
    const place = left.findIndex(({ row }) => row === corrected);
    if (place !== -1) left.splice(place, 1);
  }
  return { isOneGone: false, isOneNew: left.length > 0, areMoved };
}

/** The row of whoever may be one of the kin, corrected where it stood; null for nobody. */
function correctedIn(rows: readonly number[], now: DescribedContact, contacts: ContactIndex): number | null {
  const found = rows.find((row) => {
    const one = contacts.described(row);
    const isSomebody = one.name !== "" || one.phone !== null;
    return row !== now.row && isSomebody && isSameBeside(now, one) && markOf(one) !== markOf(now);
  });
  return found ?? null;
}
