/** A phone that was typed with the name: followup add "Jane Roe" +44 7700 900123. */

/** At least seven digits: a name may well end in a shorter number. */
const phone = String.raw`[+(]?\d(?:[\s().\u2010-\u2015-]*\d){6,14}`;
const behind = new RegExp(`^(.*?)[\\s,;:]*(?<![\\p{L}\\d])(${phone})$`, "u");
const before = new RegExp(`^(${phone})(?![\\p{L}\\d])[\\s,;:]*(.*)$`, "u");

/** The name and the phone apart; the phone null where none stands at the end or at the beginning. */
export function phoneInName(text: string): { readonly name: string; readonly phone: string | null } {
  const [, name, number] = behind.exec(text) ?? [];
  if (name !== undefined && number !== undefined) return { name: name.trim(), phone: number };
  const [, first, rest] = before.exec(text) ?? [];
  if (first !== undefined && rest !== undefined) return { name: rest.trim(), phone: first };
  return { name: text, phone: null };
}
