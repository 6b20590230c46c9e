/** What a card says: why it has its place in the order. */
import type { Why } from "../rules/deck.ts";
import { counted, type Forms, type InEveryLanguage, type Language } from "./language.ts";

interface WhyWords {
  readonly days: Forms;
  late(days: string): string;
  at(time: string): string;
  readonly today: string;
  readonly nameless: string;
}

const words: InEveryLanguage<WhyWords> = {
  en: {
    days: ["day", "days"],
    late: (days) => `${days} late`,
    at: (time) => `today at ${time}`,
    today: "today",
    nameless: "(no name)",
  },
  ru: {
    days: ["день", "дня", "дней"],
    late: (days) => `просрочен на ${days}`,
    at: (time) => `сегодня в ${time}`,
    today: "сегодня",
    nameless: "(без имени)",
  },
  ro: {
    days: ["zi", "zile", "de zile"],
    late: (days) => `${days} întârziere`,
    at: (time) => `azi la ${time}`,
    today: "azi",
    nameless: "(fără nume)",
  },
};

/** Why a card stands where it stands: "9 days late", "today at 16:00". The `why` of the JSON. */
export function whyFirst(language: Language, why: Why): string {
  const { at, late, today } = words[language];
  if (why.kind === "late") return late(whyShort(language, why));
  return why.kind === "promised" ? at(why.time) : today;
}

/** The same under a heading that already says late or today: "9 days", "16:00", nothing. */
export function whyShort(language: Language, why: Why): string {
  if (why.kind === "late") return counted(language, why.days, words[language].days);
  return why.kind === "promised" ? why.time : "";
}

/** The name of a contact; of one without a name that there is none, so that a phone number alone is still seen. */
export function shownName(language: Language, contact: { readonly name: string }): string {
  return contact.name.trim() === "" ? words[language].nameless : contact.name;
}
