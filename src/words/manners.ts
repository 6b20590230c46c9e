/** The words for how a client was in a call: what we write into a workbook, and what people type. */
import { type InEveryLanguage, languages } from "../base/language.ts";
import { type Manner, manners } from "../rules/deck/manner.ts";
import { plainText } from "../rules/typed/plain-words.ts";

/** The word for each manner, as written into a workbook. */
export const mannerWords: InEveryLanguage<Readonly<Record<Manner, string>>> = {
  en: { silent: "silent", "in a hurry": "in a hurry", critical: "critical", shouting: "shouting" },
  ru: { silent: "молчун", "in a hurry": "спешит", critical: "критикует", shouting: "кричит" },
  ro: { silent: "tăcut", "in a hurry": "grăbit", critical: "critic", shouting: "țipă" },
};

/** What people type for each besides, and for a client who was as usual. */
export const mannerSynonyms: InEveryLanguage<Readonly<Record<Manner | "ordinary", readonly string[]>>> = {
  en: {
    silent: ["quiet", "said nothing"],
    "in a hurry": ["hurried", "hurry", "busy", "rushed"],
    critical: ["criticised", "criticized", "criticising", "criticizing"],
    shouting: ["shouted", "yelling", "yelled"],
    ordinary: ["ordinary", "usual", "normal", "ok", "fine", "calm", "polite", "friendly", "nice", "pleasant"],
  },
  ru: {
    silent: ["молчал", "молчала", "молчит", "молчалив"],
    "in a hurry": ["спешил", "спешила", "торопился", "торопилась", "торопится", "в спешке"],
    critical: ["критик", "критиковал", "критиковала", "критичен"],
    shouting: ["кричал", "кричала", "орал", "орала"],
    ordinary: [
      ...["обычный", "обычная", "обычно", "как обычно", "нормальный", "нормальная", "нормально", "норм"],
      ...["спокойный", "спокойная", "вежливый", "вежливая", "приятный", "приятная", "добрый", "добрая"],
    ],
  },
  ro: {
    silent: ["tăcută", "tăcea"],
    "in a hurry": ["grăbită", "în grabă", "se grăbea", "se grăbește"],
    critical: ["critică", "critica", "a criticat"],
    shouting: ["țipa", "a țipat", "strigă", "striga"],
    ordinary: [
      ...["obișnuit", "obișnuită", "normal", "normală", "ca de obicei", "calm", "calmă"],
      ...["politicos", "politicoasă", "amabil", "amabilă", "plăcut", "plăcută", "prietenos", "prietenoasă"],
    ],
  },
};

let known: ReadonlyMap<string, Manner | "ordinary"> | null = null;

/**
 * The manner that people's words stand for, in any of the languages; their own words where they are none. null for an
 * ordinary client, and for a cell that says nothing, as "-" does.
 */
export function mannerFromWords(text: string): string | null {
  known ??= new Map(
    languages.flatMap((language) => [
      ...manners.map((manner) => [plainText(mannerWords[language][manner]), manner] as const),
      ...manners.flatMap((manner) => named(language, manner)),
      ...named(language, "ordinary"),
    ]),
  );
  const own = text.trim();
  const manner = known.get(plainText(own));
  if (manner === undefined) return /[\p{L}\p{N}]/u.test(own) ? own : null;
  return manner === "ordinary" ? null : manner;
}

function named(language: keyof typeof mannerSynonyms, manner: Manner | "ordinary") {
  return mannerSynonyms[language][manner].map((word) => [plainText(word), manner] as const);
}

/** A manner in a language; own words as they are. */
export function mannerText(manner: string, language: keyof typeof mannerWords): string {
  const found = manners.find((one) => one === manner);
  return found === undefined ? manner : mannerWords[language][found];
}
