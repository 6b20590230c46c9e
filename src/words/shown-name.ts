/** What a contact is called where the row names nobody. */
import type { InEveryLanguage, Language } from "../base/language.ts";

const nameless: InEveryLanguage<string> = { en: "(no name)", ru: "(без имени)", ro: "(fără nume)" };

/** The name of a contact; of one without a name that there is none, so that a phone number alone is still seen. */
export function shownName(language: Language, contact: { readonly name: string }): string {
  return contact.name.trim() === "" ? nameless[language] : contact.name;
}
