/** Contacts of whom one correction makes another: a letter, a digit, a phone that was put in, two phones exchanged. */
import type { DescribedContact } from "./contact.ts";
import { isClose } from "./mended-contact.ts";
import { digitsOf, foldName } from "./same-contact.ts";

type Described = Pick<DescribedContact, "company" | "name" | "phone" | "source" | "value">;

/** True where one correction of a name or of a phone would make both say the same. Also true of two that say the same. */
export function isNearlyAlike(one: Described, other: Described): boolean {
  return isSameBeside(one, other) && isOneSlipAway(one, other);
}

/** The same for two of whom it is known that they say the same beside name and phone. */
function isOneSlipAway(one: Described, other: Described): boolean {
  const [names, otherNames] = [foldName(one.name), foldName(other.name)];
  const [digits, otherDigits] = [digitsOf(one.phone), digitsOf(other.phone)];
  if (digits === otherDigits) return names === otherNames || isSlip(names, otherNames);
  if (names !== otherNames || names === "") return false;
  // Two phones that were exchanged needn't look alike; then something more than a name has to be the same.
  return one.company !== null || one.value !== null || isSlip(digits, otherDigits);
}

/**
 * True for one's kin among those who say the same beside name and phone: whom one correction makes say the same, or who,
 * where anything stands beside, has nearly the same name, or none either.
 */
export function isKin(one: Described, other: Described): boolean {
  if (isOneSlipAway(one, other)) return true;
  if (!isSaidBeside(one)) return false;
  const [names, otherNames] = [ownName(one), ownName(other)];
  return names === otherNames || isClose(names, otherNames);
}

/** True where anything is told but name and phone. */
export function isSaidBeside({ company, source, value }: Described): boolean {
  return company !== null || value !== null || source !== null;
}

/** The name; empty for one that is only called by its phone or its firm. */
function ownName({ company, name, phone }: Described): string {
  return name === phone || name === company ? "" : foldName(name);
}

/** True where both can be one contact of which name and phone were corrected, with something beside them that says so. */
export function isPerhapsMended(one: Described, other: Described): boolean {
  return isSaidBeside(one) && isOneCorrected(one, other);
}

/** The same where nothing beside them need say so. */
export function isOneCorrected(one: Described, other: Described): boolean {
  if (!isSameBeside(one, other)) return false;
  const [names, otherNames] = [foldName(one.name), foldName(other.name)];
  return (
    names === otherNames || isSlip(names, otherNames) || isSlip(digitsOf(one.phone), digitsOf(other.phone))
  );
}

/** True where everything but name and phone is the same. */
export function isSameBeside(one: Described, other: Described): boolean {
  return besideKey(one) === besideKey(other);
}

/** What a contact says beside name and phone, the same for those who say the same. */
export function besideKey({ company, source, value }: Described): string {
  return `${value ?? ""}\n${foldName(company ?? "")}\n${foldName(source ?? "")}`;
}

/** Contacts by what they say beside name and phone. */
export function besideEach(contacts: readonly DescribedContact[]): ReadonlyMap<string, DescribedContact[]> {
  const groups = new Map<string, DescribedContact[]>();
  for (const one of contacts) {
    const key = besideKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function isSlip(one: string, other: string): boolean {
  return one === "" || other === "" ? one !== other : isClose(one, other);
}
