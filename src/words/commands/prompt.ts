/** The words of questions themselves. */
import type { InEveryLanguage } from "../../base/language.ts";

interface PromptWords {
  readonly yes: { readonly key: string; readonly label: string };
  readonly no: { readonly key: string; readonly label: string };
}

/** Yes and no, each with its key. */
export const promptWords: InEveryLanguage<PromptWords> = {
  en: { yes: { key: "y", label: "yes" }, no: { key: "n", label: "no" } },
  ru: { yes: { key: "д", label: "да" }, no: { key: "н", label: "нет" } },
  ro: { yes: { key: "d", label: "da" }, no: { key: "n", label: "nu" } },
};
