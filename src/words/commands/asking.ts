/** Questions about what was typed and can be understood in two ways. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  nearReason: (text: string, near: string) => `“${text}”: do you mean “${near}”?`,
  whichAmount: (text: string) => `“${text}”: which amount?`,
  whichContact: (text: string) => `“${text}”: who is meant?`,
  back: "back",
};

const ru: typeof en = {
  nearReason: (text, near) => `«${text}»: имеется в виду «${near}»?`,
  whichAmount: (text) => `«${text}»: какая сумма?`,
  whichContact: (text) => `«${text}»: кто имеется в виду?`,
  back: "назад",
};

const ro: typeof en = {
  nearReason: (text, near) => `„${text}”: vă referiți la „${near}”?`,
  whichAmount: (text) => `„${text}”: ce sumă?`,
  whichContact: (text) => `„${text}”: la cine vă referiți?`,
  back: "înapoi",
};

/** The questions in each language. */
export const askingWords: InEveryLanguage<typeof en> = { en, ru, ro };
