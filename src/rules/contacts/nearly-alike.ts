/** Contacts of whom one correction makes another: a letter, a digit, a phone that was put in, two phones exchanged. */
import type { DescribedContact } from "./contact.ts";
import { isClose } from "./mended-contact.ts";
import { digitsOf, foldName } from "./same-contact.ts";

type Described = Pick<DescribedContact, "company" | "name" | "phone" | "source" | "value">;

/** True where one correction of a name or of a phone would make both say the same. Also true of two that say the same. */
export function isNearlyAlike(one: Described, other: Described): boolean {
  if (!isSameBeside(one, other)) return false;
  const [names, otherNames] = [foldName(one.name), foldName(other.name)];
  const [digits, otherDigits] = [digitsOf(one.phone), digitsOf(other.phone)];
  if (digits === otherDigits) return names === otherNames || isSlip(names, otherNames);
  if (names !== otherNames || names === "") return false;
  // Two phones that were exchanged needn't look alike; then something more than a name has to be the same.
  return one.company !== null || one.value !== null || isSlip(digits, otherDigits);
}

/** True where both can be one contact of which name and phone were corrected, with something beside them that says so. */
export function isPerhapsMended(one: Described, other: Described): boolean {
  const isSaid = one.company !== null || one.value !== null || one.source !== null;
  return isSaid && isOneCorrected(one, other);
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
  return (
    one.value === other.value &&
    foldName(one.company ?? "") === foldName(other.company ?? "") &&
    foldName(one.source ?? "") === foldName(other.source ?? "")
  );
}

function isSlip(one: string, other: string): boolean {
  return one === "" || other === "" ? one !== other : isClose(one, other);
}
