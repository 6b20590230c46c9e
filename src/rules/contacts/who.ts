/** Which contact a person means: a number of today's list, row:17, a phone number in any spelling, or a part of a name. */

import { holdsWords } from "../typed/holds-words.ts";
import { looksLikePhone, phoneKeys } from "../typed/phone.ts";
import { plainText, plainWords } from "../typed/plain-words.ts";
import type { ContactIdentity } from "./contact.ts";

/** What a person means by their words. */
export type Who =
  | { readonly kind: "number"; readonly number: number }
  /** `sheet`: "row:Anna!17" names it, for a table that stands in several. */
  | { readonly kind: "row"; readonly row: number; readonly sheet: string | null }
  | { readonly kind: "phone"; readonly text: string }
  | { readonly kind: "name"; readonly text: string };

const rowWord = /^(?:row|строка|ряд|rând|rand)(?:\s*:?\s*|\s*:\s*(.+)!)(\d{1,7})$/iu;
const numberWord = /^([#№]?)\s*(\d{1,9})$/u;

/** Digits that a phone has at least. */
const fewestDigits = 5;
/** Words that stand in many others. */
const wholeWord = /^\p{L}$/u;

/**
 * The kind of the words: "3", "#3" and "№3" are numbers of the list, "row:17" a row. Five digits and more are a phone,
 * unless they are a number of today's list, as `isListed` says.
 */
export function whoOf(text: string, isListed: (number: number) => boolean): Who {
  const plain = text.slice(0, 200).normalize("NFC").trim();
  const [, sheet = null, row] = rowWord.exec(plain) ?? [];
  if (row !== undefined) return { kind: "row", row: Number(row), sheet };
  const [, sign = "", digits = ""] = numberWord.exec(plain) ?? [];
  const number = Number(digits);
  const isShort = sign !== "" || digits.length < fewestDigits;
  // No number of a list begins with a zero: "00001" is the beginning of a phone, or a slip.
  const isNumber = digits !== "" && (isShort || (String(number) === digits && isListed(number)));
  if (isNumber) return { kind: "number", number };
  return looksLikePhone(plain) ? { kind: "phone", text: plain } : { kind: "name", text: plain };
}

/** Someone who can be meant. */
export interface Somebody extends ContactIdentity {
  readonly company: string | null;
  /** All phones, where there are more than the one that is shown. */
  readonly phones?: readonly string[];
}

/** The contacts with this phone, in whatever spelling; when there are none, those whose number ends with the digits typed (six or more). */
export function withPhone<Person extends Somebody>(people: readonly Person[], text: string): Person[] {
  const wanted = phoneKeys(text);
  const keysOf = ({ phone, phones }: Person) => (phones ?? [phone ?? ""]).flatMap((one) => phoneKeys(one));
  const same = people.filter((person) => keysOf(person).some((key) => wanted.includes(key)));
  if (same.length > 0) return same;
  const ending = text.replace(/\D/g, "");
  if (ending.length < 6) return [];
  return people.filter((person) => keysOf(person).some((key) => key.endsWith(ending)));
}

/**
 * The contacts whose name holds every word typed, in whatever order, each in a place of its own; when there are none, those
 * whose company does. Case, ё, diacritics and apostrophes do not count. A letter is a whole word where any of them has it
 * so: "Client C" is none of the other clients.
 */
export function withName<Person extends Somebody>(people: readonly Person[], text: string): Person[] {
  const words = plainWords(text);
  if (words.length === 0) return [];
  const holding = (contentOf: (person: Person) => string | null) => {
    const found = people.filter((person) => holdsWords(plainText(contentOf(person) ?? ""), words));
    const exact = found.filter((person) => {
      const own = plainWords(contentOf(person) ?? "");
      return words.every((word) => !wholeWord.test(word) || own.includes(word));
    });
    return exact.length > 0 ? exact : found;
  };
  const named = holding(({ name }) => name);
  return named.length > 0 ? named : holding(({ company }) => company);
}
