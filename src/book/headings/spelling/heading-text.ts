/** Takes a heading apart: glued words, a thing and its attribute ("Phone 1 - Value"), two names for one column. */
import { plainText, plainWords } from "../../../rules/typed/plain-words.ts";

/** Soft hyphens, zero-width spaces and marks of direction, which come with text pasted from documents. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const between = /[/|\n()[\]:;,–—]+/u;
const attributeDash = /\s+[-–—]\s+/u;
const bracketed = /[([]([^)\]]*)[)\]]/gu;
const cyrillic = /[\u0400-\u052f]/;

/** The heading without what nobody sees, and without what stands around it for decoration. */
export function cleanHeading(text: string): string {
  return text
    .replace(invisible, "")
    .trim()
    .replace(/^#\s+(?=\D)/, "number ")
    .replace(/\bf\/u\b/giu, "follow up");
}

/** NextCallDate, next_call_date and Phone1 as words of their own; the heading itself where nothing is glued. */
export function unglued(heading: string): string {
  const apart = heading.replaceAll("_", " ");
  const below = apart.slice(1);
  // Most headings have neither capitals within nor digits, and the patterns take 2 ms to compile.
  if (below === below.toLowerCase() && !/\d/.test(below)) return apart;
  return apart
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2");
}

/** "Next contact (date)": what stands outside of brackets; null where there are none, or nothing outside. */
export function outsideBrackets(heading: string): string | null {
  const outside = heading.replace(bracketed, " ").trim();
  return outside === heading.trim() || plainText(outside) === "" ? null : outside;
}

/** The parts of "Телефон / Telefon", "Name, company", "Amount: EUR", in plain words. */
export function partsOf(heading: string): readonly string[] {
  return heading
    .split(between)
    .map(plainText)
    .filter((part) => part !== "");
}

/** "Phone 1 - Value" as the thing "phone" and its attributes ["value"]; null where there is no such dash. */
export function attributeOf(
  heading: string,
): { readonly thing: string; readonly attributes: readonly string[] } | null {
  const [thing, ...attributes] = heading.split(attributeDash).map(plainText);
  if (thing === undefined || attributes.length === 0) return null;
  return { thing: thing.replace(/ \d+$/u, ""), attributes: attributes.filter((one) => one !== "") };
}

/** "Контакт: Имя" as the thing and its attribute; null where there is no such colon. */
export function behindColon(
  heading: string,
): { readonly thing: string; readonly attributes: readonly string[] } | null {
  const [thing, attribute, ...more] = heading.split(/:\s+/u).map(plainText);
  if (thing === undefined || attribute === undefined || attribute === "" || more.length > 0) return null;
  return { thing, attributes: [attribute] };
}

/** "Телефон Phone": the words of each script together; null where there is one script, or they take turns. */
export function twoScripts(heading: string): readonly [string, string] | null {
  const words = plainWords(heading).filter((word) => !/^\d+$/u.test(word));
  const isCyrillic = words.map((word) => cyrillic.test(word));
  const turn = isCyrillic.findIndex((is, index) => index > 0 && is !== isCyrillic[index - 1]);
  if (turn === -1 || isCyrillic.slice(turn).some((is) => is !== isCyrillic[turn])) return null;
  return [words.slice(0, turn).join(" "), words.slice(turn).join(" ")];
}
