/** Short marks of what a contact's row says, to be kept where the words themselves would take too much room. */
import type { ContactIdentity, DescribedContact } from "./contact.ts";
import { digitsOf, foldName } from "./same-contact.ts";

/** The mark of everything that a row says of who it is, but its id and its note; the same for contacts that are just alike. */
export function markOf({
  company,
  name,
  phone,
  source,
  value,
}: Omit<DescribedContact, "note" | "typedId">): string {
  const said = [
    foldName(name),
    digitsOf(phone),
    foldName(company ?? ""),
    value ?? "",
    foldName(source ?? ""),
  ];
  return shortMark(said.join("\n"));
}

/** The mark of an identity that knows everything but perhaps its note; null for one of an older version. */
export function markOfKnown({ company, source, value, ...known }: ContactIdentity): string | null {
  if (company === undefined || source === undefined || value === undefined) return null;
  return markOf({ ...known, company, source, value });
}

/** The mark of a neighbour's name and phone; empty for a row that says neither. */
export function neighbourMark({ name, phone }: Pick<DescribedContact, "name" | "phone">): string {
  const said = `${foldName(name)}\n${digitsOf(phone)}`;
  return said === "\n" ? "" : shortMark(said);
}

/** The mark of a note. */
export function noteMark(note: string | null): string {
  return note === null ? "" : shortMark(note);
}

/** The mark of who is in charge; empty for nobody. */
export function ownerMark(owner: string | null): string {
  return owner === null ? "" : shortMark(foldName(owner));
}

/** Lines that are put before a note when a call is recorded: "[23.11.26] text", "[23 Nov 26] text". */
const stamp = /^\[\d{1,2}[ .]\p{L}*\d*[ .]?\d*\]/u;

/** True when a note is the one of the mark, perhaps with lines put before it since. */
export function continuesNote(note: string | null, mark: string): boolean {
  if (noteMark(note) === mark) return true;
  const lines = (note ?? "").split("\n");
  if (mark === "") return lines.every((line) => stamp.test(line));
  return lines.some((_line, index) => index > 0 && shortMark(lines.slice(index).join("\n")) === mark);
}

// As numbers with a sign, which the compiler keeps in one register.
const firstPrime = 2_654_435_761 | 0;
const secondPrime = 1_597_334_677;
const firstMixing = 2_246_822_507 | 0;
const secondMixing = 3_266_489_909 | 0;

/** 53 bits of a text (cyrb53, bryc 2018, public domain), in base 36. */
function shortMark(text: string): string {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, firstPrime);
    low = Math.imul(low ^ code, secondPrime);
  }
  high = Math.imul(high ^ (high >>> 16), firstMixing) ^ Math.imul(low ^ (low >>> 13), secondMixing);
  low = Math.imul(low ^ (low >>> 16), firstMixing) ^ Math.imul(high ^ (high >>> 13), secondMixing);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
