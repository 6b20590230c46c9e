/** What the kinds of record are called. */
import type { InEveryLanguage } from "../base/language.ts";

const en = {
  contact: (name: string) => `new contact ${name}`,
  adoption: (what: string) => `what was added to the table (${what})`,
  report: (sheet: string) => `the report in sheet “${sheet}”`,
  reason: (reason: string) => `words for the reason “${reason}”`,
  sample: "the example contacts and calls",
};

const ru: typeof en = {
  contact: (name) => `новый контакт ${name}`,
  adoption: (what) => `добавленное в таблицу (${what})`,
  report: (sheet) => `отчёт на листе «${sheet}»`,
  reason: (reason) => `слова для причины «${reason}»`,
  sample: "примеры контактов и звонков",
};

const ro: typeof en = {
  contact: (name) => `contact nou ${name}`,
  adoption: (what) => `ce s-a adăugat în tabel (${what})`,
  report: (sheet) => `raportul din foaia „${sheet}”`,
  reason: (reason) => `cuvinte pentru motivul „${reason}”`,
  sample: "contactele și apelurile de exemplu",
};

/** The words for the kinds of record in each language. */
export const recordWords: InEveryLanguage<typeof en> = { en, ru, ro };
