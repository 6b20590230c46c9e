/** Names and phones as they are compared. Folding takes longer than looking up what was folded: a listed contact is asked for several times. */
import { digitsOf, foldName } from "./same-contact.ts";

/** What foldName and digitsOf make of texts, worked out once for each. */
export class Folded {
  readonly #names = new Map<string, string>();
  readonly #phones = new Map<string, string>();

  /** A name, as foldName gives it. */
  name(name: string): string {
    return kept(this.#names, name, foldName);
  }

  /** The digits of a phone, as digitsOf gives them. */
  digits(phone: string | null): string {
    return phone === null ? "" : kept(this.#phones, phone, digitsOf);
  }
}

function kept(known: Map<string, string>, text: string, fold: (text: string) => string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = fold(text);
    known.set(text, folded);
  }
  return folded;
}
