/** What is said while Google is waited for. */
import type { InEveryLanguage } from "../base/language.ts";

/** By why it takes longer. */
export const waitWords: InEveryLanguage<Readonly<Record<"quota" | "server", string>>> = {
  en: {
    quota: "Google asks to wait: too many requests in this minute. Trying again…",
    server: "Google does not answer yet. Trying again…",
  },
  ru: {
    quota: "Google просит подождать: слишком много запросов за минуту. Пробую снова…",
    server: "Google пока не отвечает. Пробую снова…",
  },
  ro: {
    quota: "Google cere să așteptați: prea multe cereri într-un minut. Încerc din nou…",
    server: "Google încă nu răspunde. Încerc din nou…",
  },
};
