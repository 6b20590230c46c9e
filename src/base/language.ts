/** The three languages, and what each needs to count things. */

/** A language of the messages, of a workbook, or both. */
export type Language = "en" | "ru" | "ro";

/** All languages, in the order they are shown. */
export const languages: readonly Language[] = ["en", "ru", "ro"];

/** The same words in every language; a missing key or language does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** True for the code of a language that we speak. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The language of a locale such as "ru_RU.UTF-8"; null when it is none of ours. */
export function languageOfLocale(locale: string): Language | null {
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : null;
}

/** The forms of a counted noun: [1 call, 2 calls] or [1 звонок, 2 звонка, 5 звонков] or [1 apel, 2 apeluri, 20 de apeluri]. */
export type Forms = readonly [one: string, few: string, many?: string];

const rules = new Map<Language, Intl.PluralRules>();

/** The form of a noun that goes with a whole number (CLDR plural rules). */
export function plural(language: Language, count: number, forms: Forms): string {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const category = rule.select(Math.abs(count));
  if (category === "one") return forms[0];
  if (category === "few") return forms[1];
  return forms[2] ?? forms[1];
}

/** A number with its noun: "5 звонков". */
export function counted(language: Language, count: number, forms: Forms): string {
  return `${count} ${plural(language, count, forms)}`;
}
