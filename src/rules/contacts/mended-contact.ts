/** Whether a row can be a contact of which somebody has mended something since. */
import { within } from "../typed/typos.ts";
import type { ContactIdentity, DescribedContact } from "./contact.ts";
import { continuesNote } from "./contact-marks.ts";
import { digitsOf, foldName, isSameName, isSamePhone } from "./same-contact.ts";

/** So many letters or digits a correction changes; more make it another word. */
const mendedSigns = 2;

/** Where a row stands: in the contact's place, or between its neighbours · beside one of them · elsewhere. */
export type Standing = "own" | "beside" | "elsewhere";

/**
 * True when the row is the wanted contact, mended. The caller has made sure that nobody else in the sheet has its name or
 * its phone, but those who had them before. Elsewhere it may be another contact that was put in since: then all but one
 * word has to say the same, and that one nearly the same.
 */
export function isOneMended(wanted: ContactIdentity, now: DescribedContact, standing: Standing): boolean {
  const isInPlace = standing !== "elsewhere";
  const isPhonesName = wanted.phone !== null && wanted.name === wanted.phone;
  const isNamed = isSameName(wanted.name, now.name) && !isPhonesName;
  const isCalled = isSamePhone(wanted.phone, now.phone);
  const { agreeing, differing } = compared(wanted, now);
  if (isNamed && isCalled) return isInPlace || (agreeing > 1 && differing < 2);
  if (!isNamed && !isCalled) return isInPlace ? agreeing > 0 : agreeing > 1 && differing === 0;
  // A name that is gone, or another word where nothing else tells, may be somebody else's on the same telephone.
  const isClear = agreeing > 0 || isClose(foldName(wanted.name), foldName(now.name));
  if (isCalled && standing !== "own" && !isPhonesName && (now.name === now.phone || !isClear)) return false;
  // Another name on the same telephone, elsewhere, is rather somebody who has got that telephone.
  const hasOwnName = wanted.name !== "" && !isPhonesName && !isSameName(wanted.company ?? "", wanted.name);
  if (isCalled && !isInPlace && hasOwnName && !areNamesOfOne(wanted.name, now.name)) return false;
  const hasNoPhone = wanted.phone === null && now.phone === null;
  if (hasNoPhone || isPhonesName) return isInPlace && agreeing > 0 && differing < (isPhonesName ? 1 : 2);
  if (differing > 0) return false;
  if (isInPlace || agreeing > 1) return true;
  if (isCalled) return isClose(foldName(wanted.name), foldName(now.name));
  return agreeing > 0 && isClose(digitsOf(wanted.phone), digitsOf(now.phone));
}

/** True when a row with the id that people gave the wanted contact is that one, mended: its name or its phone has to say so too. */
export function isOneByTypedId(wanted: ContactIdentity, now: DescribedContact): boolean {
  const isNamed = isSameName(wanted.name, now.name);
  const isCalled = isSamePhone(wanted.phone, now.phone);
  const { agreeing, differing } = compared(wanted, now);
  return (isNamed && isCalled) || ((isNamed || isCalled) && differing <= agreeing);
}

interface Compared {
  /** How many of the other things say the same. */
  readonly agreeing: number;
  readonly differing: number;
}

function compared(wanted: ContactIdentity, now: DescribedContact): Compared {
  const { company, noteMark = "", source, value } = wanted;
  // Where no name stands, the company is the name, and is compared as that.
  const areFirms = isSameName(company ?? "", wanted.name) && isSameName(now.company ?? "", now.name);
  const texts: readonly (readonly [string | null | undefined, string | null])[] = [
    areFirms ? [null, null] : [company, now.company],
    [source, now.source],
  ];
  const same = [
    ...texts.map(([was, is]) => [was, is, isSameName(was ?? "", is ?? "")] as const),
    [value, now.value, value === now.value] as const,
  ];
  const told = same.filter(([was, is]) => was !== undefined && !((was ?? null) === null && is === null));
  const isNoted = noteMark !== "" && continuesNote(now.note, noteMark);
  const isOtherNote = noteMark !== "" && !isNoted;
  return {
    agreeing: told.filter(([, , isSame]) => isSame).length + Number(isNoted),
    differing: told.filter(([, , isSame]) => !isSame).length + Number(isOtherNote),
  };
}

/** True for two names of which one can be the other, corrected: nearly the same, or with a word in common. */
function areNamesOfOne(one: string, other: string): boolean {
  const [left, right] = [foldName(one), foldName(other)];
  const words = new Set(left.split(" "));
  return isClose(left, right) || right.split(" ").some((word) => word.length > 1 && words.has(word));
}

/** True for two words of which one can be a correction of the other. */
export function isClose(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  return shorter > 2 && within(left, right, Math.min(mendedSigns, Math.floor(shorter / 2)));
}
