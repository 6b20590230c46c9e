/** The words of `followup completion`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "<shell> [options]",
  shell: "bash, zsh, fish or powershell",
};

const ru: typeof en = {
  usage: "<оболочка> [параметры]",
  shell: "bash, zsh, fish или powershell",
};

const ro: typeof en = {
  usage: "<shell> [opțiuni]",
  shell: "bash, zsh, fish sau powershell",
};

/** The words of completion in each language. */
export const completionWords: InEveryLanguage<typeof en> = { en, ru, ro };
