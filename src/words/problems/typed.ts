/** Problems of what is typed about a call: an outcome, a reason or an amount that is missing or doubtful. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { ProblemWords } from "./told.ts";

type TypedWords = Pick<
  ProblemWords,
  | "usage.missing-outcome"
  | "usage.near-reason"
  | "usage.words-needed"
  | "usage.negative-amount"
  | "usage.doubtful-amount"
  | "usage.name-is-there"
  | "usage.no-phone"
  | "usage.no-such-setting"
  | "usage.junk-why"
  | "usage.options-apart"
  | "usage.needs-outcome"
  | "usage.nothing-to-correct"
>;

const en: TypedWords = {
  "usage.junk-why": ({ text }) => ({
    message: `“${text}” says nothing about why the day was changed.`,
    hint: 'For example: --why "on holiday until Monday"; without --why it is moved all the same.',
  }),
  "usage.nothing-to-correct": ({ minutes, name }) => ({
    message: `No call of ${name} was logged within the last ${minutes} minutes, so there is nothing to replace.`,
    hint: "Without --correct it is a call of its own; a call of earlier is taken back by followup undo.",
  }),
  "usage.options-apart": ({ options: [one, other] }) => ({
    message: `${one} and ${other} can't stand together.`,
    hint: "Choose one of them.",
  }),
  "usage.needs-outcome": ({ option }) => ({
    message: `${option} is about a call, and no outcome was given.`,
    hint: 'Put the outcome behind the name: followup add "Jane Roe" refused --reason "…"',
  }),
  "usage.missing-outcome": ({ who }) => ({
    message: "The outcome is missing.",
    hint: `How did the call end? followup log ${quoted(who)}won, or refused, later, no-answer.`,
  }),
  "usage.near-reason": ({ near, text }) => ({
    message: `“${text}” is not in the Reasons sheet.`,
    hint: `Did you mean “${near}”?`,
  }),
  "usage.words-needed": ({ reason }) => ({
    message: `“${reason}” alone teaches nobody anything: it needs the client's words.`,
    hint: 'Add --said "…", or give the words as the reason: --reason "…"',
  }),
  "usage.negative-amount": ({ text }) => ({
    message: `“${text}” is below zero.`,
    hint: "An amount is the money agreed or lost, without a minus.",
  }),
  "usage.doubtful-amount": ({ readings: [money, thousands], text }) => ({
    message: `“${text}” can be read in two ways.`,
    hint: `Write ${money} or ${thousands}.`,
  }),
  "usage.name-is-there": ({ candidates, name, sheet }) => ({
    message: `${name} is in sheet “${sheet}” already, row ${candidates[0]?.row ?? 0}${phoneOf(candidates)}.`,
    hint: "Log the call there, or add a namesake with --anyway.",
  }),
  "usage.no-phone": ({ text }) => ({
    message: `“${text}” is not a phone number: it has fewer than five digits.`,
    hint: "Write the number in full, or add --anyway if it belongs there as it is.",
  }),
  "usage.no-such-setting": ({ key, near }) => ({
    message: `There is no setting “${key}”.`,
    hint:
      near === null ? "The settings: owner, language, workbook, noteInContact." : `Did you mean “${near}”?`,
  }),
};

const ru: TypedWords = {
  "usage.junk-why": ({ text }) => ({
    message: `«${text}» ничего не говорит о том, почему день сдвинут.`,
    hint: 'Например: --why "в отпуске до понедельника"; без --why день тоже сдвигается.',
  }),
  "usage.nothing-to-correct": ({ minutes, name }) => ({
    message: `За последние ${minutes} минут звонок не записан (${name}): заменять нечего.`,
    hint: "Без --correct это отдельный звонок; более ранний звонок отменяет followup undo.",
  }),
  "usage.options-apart": ({ options: [one, other] }) => ({
    message: `${one} и ${other} вместе не используются.`,
    hint: "Выберите что-то одно.",
  }),
  "usage.needs-outcome": ({ option }) => ({
    message: `${option} — это о звонке, а исход не указан.`,
    hint: 'Напишите исход после имени: followup add "Анна Котова" отказ --reason "…"',
  }),
  "usage.missing-outcome": ({ who }) => ({
    message: "Не хватает исхода.",
    hint: `Чем закончился звонок? followup log ${quoted(who)}успех, или отказ, перенос, недозвон.`,
  }),
  "usage.near-reason": ({ near, text }) => ({
    message: `«${text}» нет на листе причин.`,
    hint: `Может быть, «${near}»?`,
  }),
  "usage.words-needed": ({ reason }) => ({
    message: `Одно «${reason}» никого ничему не научит: нужны слова клиента.`,
    hint: 'Добавьте --said "…" или назовите причину словами: --reason "…"',
  }),
  "usage.negative-amount": ({ text }) => ({
    message: `«${text}» меньше нуля.`,
    hint: "Сумма — это деньги, о которых договорились или которые потеряны, без минуса.",
  }),
  "usage.doubtful-amount": ({ readings: [money, thousands], text }) => ({
    message: `«${text}» можно прочитать двояко.`,
    hint: `Напишите ${withComma(money)} или ${withComma(thousands)}.`,
  }),
  "usage.name-is-there": ({ candidates, name, sheet }) => ({
    message: `${name} уже есть на листе «${sheet}», строка ${candidates[0]?.row ?? 0}${phoneOf(candidates)}.`,
    hint: "Запишите звонок там или добавьте однофамильца с --anyway.",
  }),
  "usage.no-phone": ({ text }) => ({
    message: `«${text}» — не телефон: в нём меньше пяти цифр.`,
    hint: "Напишите номер целиком или добавьте --anyway, если так и нужно.",
  }),
  "usage.no-such-setting": ({ key, near }) => ({
    message: `Настройки «${key}» нет.`,
    hint: near === null ? "Настройки: owner, language, workbook, noteInContact." : `Может быть, «${near}»?`,
  }),
};

const ro: TypedWords = {
  "usage.junk-why": ({ text }) => ({
    message: `„${text}” nu spune de ce s-a mutat ziua.`,
    hint: 'De exemplu: --why "în concediu până luni"; ziua se mută și fără --why.',
  }),
  "usage.nothing-to-correct": ({ minutes, name }) => ({
    message: `În ultimele ${minutes} minute nu a fost notat niciun apel (${name}): nu e nimic de înlocuit.`,
    hint: "Fără --correct este un apel separat; un apel mai vechi se anulează cu followup undo.",
  }),
  "usage.options-apart": ({ options: [one, other] }) => ({
    message: `${one} și ${other} nu se folosesc împreună.`,
    hint: "Alegeți una dintre ele.",
  }),
  "usage.needs-outcome": ({ option }) => ({
    message: `${option} ține de un apel, iar rezultatul lipsește.`,
    hint: 'Scrieți rezultatul după nume: followup add "Ana Popa" refuz --reason "…"',
  }),
  "usage.missing-outcome": ({ who }) => ({
    message: "Lipsește rezultatul.",
    hint: `Cum s-a terminat apelul? followup log ${quoted(who)}succes, sau refuz, amânat, nu răspunde.`,
  }),
  "usage.near-reason": ({ near, text }) => ({
    message: `„${text}” nu este în foaia motivelor.`,
    hint: `Ați vrut să scrieți „${near}”?`,
  }),
  "usage.words-needed": ({ reason }) => ({
    message: `„${reason}” singur nu învață pe nimeni nimic: e nevoie de cuvintele clientului.`,
    hint: 'Adăugați --said "…" sau spuneți motivul în cuvinte: --reason "…"',
  }),
  "usage.negative-amount": ({ text }) => ({
    message: `„${text}” este sub zero.`,
    hint: "Suma înseamnă banii conveniți sau pierduți, fără minus.",
  }),
  "usage.doubtful-amount": ({ readings: [money, thousands], text }) => ({
    message: `„${text}” se poate citi în două feluri.`,
    hint: `Scrieți ${withComma(money)} sau ${withComma(thousands)}.`,
  }),
  "usage.name-is-there": ({ candidates, name, sheet }) => ({
    message: `${name} este deja în foaia „${sheet}”, rândul ${candidates[0]?.row ?? 0}${phoneOf(candidates)}.`,
    hint: "Notați apelul acolo sau adăugați pe cineva cu același nume cu --anyway.",
  }),
  "usage.no-phone": ({ text }) => ({
    message: `„${text}” nu este un telefon: are mai puțin de cinci cifre.`,
    hint: "Scrieți numărul întreg sau adăugați --anyway dacă așa trebuie să fie.",
  }),
  "usage.no-such-setting": ({ key, near }) => ({
    message: `Setarea „${key}” nu există.`,
    hint: near === null ? "Setările: owner, language, workbook, noteInContact." : `Poate „${near}”?`,
  }),
};

/** As it is typed again: quoted where it has blanks, and a blank after it. */
function quoted(who: string | null): string {
  if (who === null) return "";
  return /\s/.test(who) ? `"${who}" ` : `${who} `;
}

function phoneOf([first]: readonly { readonly phone: string | null }[]): string {
  return first?.phone == null ? "" : `, ${first.phone}`;
}

/** The sentences in each language. */
export const typedProblems: InEveryLanguage<TypedWords> = { en, ru, ro };

/** A sure amount with the decimal comma of Russian and Romanian, which is read just as surely. */
function withComma(amount: string): string {
  return amount.replace(".", ",");
}
