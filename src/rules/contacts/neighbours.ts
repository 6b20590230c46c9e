/** Who stands above and below a contact, and whether they still do. */
import type { ContactIdentity } from "./contact.ts";
import type { ContactIndex } from "./contact-index.ts";
import { markOf, markOfKnown, neighbourMark } from "./contact-marks.ts";

/** True where a contact stands above or below the wanted one's place that stood there. One just like it says nothing: the two may have been exchanged. */
export function hasNeighbour(wanted: ContactIdentity, contacts: ContactIndex): boolean {
  const { above, below, row } = wanted;
  const own = markOfKnown(wanted);
  const beside = [[row - 1, above] as const, [row + 1, below] as const];
  return beside.some(
    ([at, was]) =>
      contacts.holdsContact(at) && contacts.neighbour(at) === was && markOf(contacts.described(at)) !== own,
  );
}

/** True where no contact but such as are just like it stood above or below the wanted one's place, as far as that can be told now. */
export function hadNoNeighbour(wanted: ContactIdentity, contacts: ContactIndex): boolean {
  const { above = "", below = "", row } = wanted;
  const own = neighbourMark(wanted);
  const isNone = (was: string, at: number): boolean =>
    was === "" || was === own || (!contacts.holdsContact(at) && contacts.neighbour(at) === was);
  return isNone(above, row - 1) && isNone(below, row + 1);
}

/** True where the rows above and below a contact's place say what they said. */
export function isPlaceKept({ above, below, row }: ContactIdentity, contacts: ContactIndex): boolean {
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
