/** What is said above a list that was read before, while its workbook is out of reach. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  asOf: (time: string) => `The list as of ${time}, with what was saved on this computer since.`,
};

const ru: typeof en = {
  asOf: (time) => `Список по состоянию на ${time} и то, что сохранено на этом компьютере с тех пор.`,
};

const ro: typeof en = {
  asOf: (time) => `Lista este cea de la ora ${time}, cu ce s-a salvat de atunci pe acest calculator.`,
};

/** The words. */
export const keptListWords: InEveryLanguage<typeof en> = { en, ru, ro };
