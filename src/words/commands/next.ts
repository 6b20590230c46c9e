/** The words of `followup next`: the questions at a card, their keys, and what is said between cards. */

import { counted, type InEveryLanguage } from "../../base/language.ts";
import type { Distance } from "../../rules/calendar/offered-days.ts";

interface Keyed {
  readonly key: string;
  readonly label: string;
}

interface NextWords {
  /** Asks how the client was; Enter alone takes it back. */
  readonly mannerAsk: string;
  readonly mannerNone: string;
  readonly mannerSoFar: (manner: string) => string;
  /** What the firm has written down to answer this reason with. */
  readonly toAnswer: string;
  readonly stillNo: string;
  readonly stillNoChoice: string;
  keptBack(count: number, pieces: string): string;
  keptBackFor(count: number, mentor: string): string;
  keptBackComplaints(count: number): string;
  keptBackForNobody(count: number): string;
  readonly options: { readonly skip: string; readonly owner: string; readonly force: string };
  readonly outcome: string;
  readonly choices: Readonly<
    Record<"noAnswer" | "refused" | "won" | "later" | "skip" | "note" | "difficult" | "leave", Keyed>
  >;
  readonly callAgain: string;
  readonly distance: Readonly<Record<Distance, string>>;
  readonly when: string;
  readonly whenExamples: string;
  readonly note: string;
  readonly noteSoFar: (note: string) => string;
  readonly saidSoFar: (said: string) => string;
  readonly amount: string;
  readonly ask: string;
  readonly questions: readonly string[];
  readonly asked: string;
  readonly askedChoices: Readonly<Record<"yes" | "no" | "later", Keyed>>;
  readonly back: string;
  readonly why: string;
  readonly whyUnlisted: string;
  readonly said: string;
  readonly whatSaid: string;
  readonly junkReason: string;
  readonly whySkip: string;
  readonly junkSkip: string;
  readonly empty: string;
  readonly nobody: string;
  readonly made: (tally: string) => string;
  readonly tryAgain: string;
  readonly answerAnew: string;
  readonly skipped: (name: string) => string;
  readonly leaving: (left: number) => string;
  readonly overtaken: (name: string, outcome: string) => string;
  readonly changed: (name: string) => string;
  readonly notRecorded: (what: string) => string;
  readonly logYours: (row: string, outcome: string) => string;
  readonly howToLog: readonly string[];
}

const en: NextWords = {
  options: {
    skip: "skip this card until the end of the day, and say why",
    owner: "only the cards of one manager",
    force: "write although the workbook looks open elsewhere",
  },
  outcome: "How did it end?",
  choices: {
    noAnswer: { key: "n", label: "no answer" },
    refused: { key: "r", label: "refused" },
    won: { key: "w", label: "won" },
    later: { key: "l", label: "another day" },
    skip: { key: "s", label: "skip for now" },
    note: { key: "+", label: "note" },
    difficult: { key: "d", label: "difficult" },
    leave: { key: "q", label: "leave" },
  },
  callAgain: "Or call again:",
  distance: {
    tomorrow: "tomorrow",
    "in-a-week": "in a week",
    "in-two-weeks": "in two weeks",
    "in-a-month": "in a month",
  },
  when: "When to call again?",
  whenExamples: "tomorrow 15:00, friday, in 3 weeks, 12.01 · Esc goes back",
  note: "Note (Enter: none)",
  noteSoFar: (note) => `Note: ${note}`,
  saidSoFar: (said) => `They said: “${said}”`,
  amount: "Amount",
  ask: "Before you accept the no, ask:",
  questions: [
    "What worries you most about it?",
    "When may I call you again?",
    "May I offer you something that fits better?",
  ],
  asked: "Did you ask?",
  askedChoices: {
    yes: { key: "y", label: "yes, and still no" },
    no: { key: "n", label: "no" },
    later: { key: "l", label: "call again after all" },
  },
  back: "back",
  why: "Why did they refuse? A number, or type their words:",
  whyUnlisted: "Why did they refuse? Type their words:",
  said: "what they said",
  whatSaid: "What did they say?",
  junkReason: "That says nothing yet. What held them back: price, stock, time, place?",
  whySkip: "Why not now?",
  junkSkip: "A card is skipped only for a reason. What keeps you from calling now?",
  mannerAsk: "How was the client? A number, or your own words:",
  mannerNone: "as usual",
  mannerSoFar: (manner) => `The client was: ${manner}`,
  toAnswer: "What to answer:",
  stillNo: "And now?",
  stillNoChoice: "still no",
  keptBack: (count, pieces) => `${counted("en", count, ["card is", "cards are"])} kept back: ${pieces}.`,
  keptBackFor: (count, mentor) => `${count} for ${mentor}`,
  keptBackComplaints: (count) => counted("en", count, ["complaint", "complaints"]),
  keptBackForNobody: (count) => `${count} without a mentor`,
  empty: "The deck is empty: all of today's calls are done.",
  nobody: "Nobody to call today.",
  made: (tally) => `Today: ${tally}.`,
  tryAgain: "try again",
  answerAnew: "answer again",
  skipped: (name) => `${name}: skipped until the end of the day.`,
  leaving: (left) => `${counted("en", left, ["card", "cards"])} left. followup next goes on.`,
  overtaken: (name, outcome) => `${name} has been logged in the meantime: ${outcome}.`,
  changed: (name) => `The row of ${name} has been changed in the meantime.`,
  notRecorded: (what) => `Yours was not recorded: ${what}`,
  logYours: (row, outcome) => `To record it all the same: followup log row:${row} ${outcome} …`,
  howToLog: [
    "followup log no-answer",
    'followup log later --next "friday 15:00"',
    'followup log refused --reason "…"',
    "followup log won",
  ],
};

const ru: NextWords = {
  options: {
    skip: "пропустить эту карточку (в конец дня) и сказать почему",
    owner: "только карточки одного менеджера",
    force: "записать, даже если файл похож на открытый",
  },
  outcome: "Чем закончился звонок?",
  choices: {
    noAnswer: { key: "н", label: "недозвон" },
    refused: { key: "о", label: "отказ" },
    won: { key: "у", label: "успех" },
    later: { key: "п", label: "другой день" },
    skip: { key: "к", label: "в конец" },
    note: { key: "+", label: "заметка" },
    difficult: { key: "с", label: "сложный" },
    leave: { key: "в", label: "выйти" },
  },
  callAgain: "Или перезвонить:",
  distance: {
    tomorrow: "завтра",
    "in-a-week": "через неделю",
    "in-two-weeks": "через две недели",
    "in-a-month": "через месяц",
  },
  when: "Когда перезвонить?",
  whenExamples: "завтра в 15:00, в пятницу, через 3 недели, 12.01 · Esc — назад",
  note: "Заметка (Enter — без неё)",
  noteSoFar: (note) => `Заметка: ${note}`,
  saidSoFar: (said) => `Клиент сказал: «${said}»`,
  amount: "Сумма",
  ask: "Прежде чем принять отказ, спросите:",
  questions: [
    "Что вас больше всего смущает?",
    "Когда можно вам перезвонить?",
    "Можно предложить вариант, который подойдёт лучше?",
  ],
  asked: "Спросили?",
  askedChoices: {
    yes: { key: "д", label: "да, всё равно отказ" },
    no: { key: "н", label: "нет" },
    later: { key: "п", label: "всё-таки перезвонить" },
  },
  back: "назад",
  why: "Почему отказ? Номер или слова клиента:",
  whyUnlisted: "Почему отказ? Напишите словами клиента:",
  said: "что сказал клиент",
  whatSaid: "Что сказал клиент?",
  junkReason: "Это пока ни о чём не говорит. Что помешало: цена, наличие, сроки, расположение?",
  whySkip: "Почему не сейчас?",
  junkSkip: "Отложить можно только по причине. Что мешает позвонить сейчас?",
  mannerAsk: "Каким был клиент? Номер или свои слова:",
  mannerNone: "как обычно",
  mannerSoFar: (manner) => `Клиент был: ${manner}`,
  toAnswer: "Что ответить:",
  stillNo: "А теперь?",
  stillNoChoice: "всё равно отказ",
  keptBack: (count, pieces) =>
    `${counted("ru", count, ["карточка придержана", "карточки придержаны", "карточек придержано"])}: ${pieces}.`,
  keptBackFor: (count, mentor) => `${count} – ${mentor}`,
  keptBackComplaints: (count) => counted("ru", count, ["жалоба", "жалобы", "жалоб"]),
  keptBackForNobody: (count) => `${count} без наставника`,
  empty: "Колода пуста: все звонки на сегодня сделаны.",
  nobody: "Сегодня звонить некому.",
  made: (tally) => `За сегодня: ${tally}.`,
  tryAgain: "попробовать ещё раз",
  answerAnew: "ответить заново",
  skipped: (name) => `${name}: карточка пропущена и вернётся в конце дня.`,
  leaving: (left) => `Осталось карточек: ${left}. Продолжить — followup next.`,
  overtaken: (name, outcome) => `${name}: звонок тем временем уже записан — ${outcome}.`,
  changed: (name) => `${name}: строку тем временем изменили.`,
  notRecorded: (what) => `Ваш исход не записан: ${what}`,
  logYours: (row, outcome) => `Записать всё равно: followup log row:${row} ${outcome} …`,
  howToLog: [
    "followup log недозвон",
    'followup log перенос --next "в пятницу в 15:00"',
    'followup log отказ --reason "…"',
    "followup log успех",
  ],
};

const ro: NextWords = {
  options: {
    skip: "lasă fișa la sfârșitul zilei și spune de ce",
    owner: "doar fișele unui responsabil",
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
  },
  outcome: "Cum s-a încheiat apelul?",
  choices: {
    noAnswer: { key: "n", label: "nu răspunde" },
    refused: { key: "r", label: "refuz" },
    won: { key: "s", label: "succes" },
    later: { key: "a", label: "altă zi" },
    skip: { key: "f", label: "la sfârșit" },
    note: { key: "+", label: "notă" },
    difficult: { key: "d", label: "dificil" },
    leave: { key: "i", label: "ieșire" },
  },
  callAgain: "Sau sunați din nou:",
  distance: {
    tomorrow: "mâine",
    "in-a-week": "peste o săptămână",
    "in-two-weeks": "peste două săptămâni",
    "in-a-month": "peste o lună",
  },
  when: "Când sunați din nou?",
  whenExamples: "mâine la 15:00, vineri, peste 3 săptămâni, 12.01 · Esc: înapoi",
  note: "Notă (Enter: fără)",
  noteSoFar: (note) => `Notă: ${note}`,
  saidSoFar: (said) => `Clientul a spus: „${said}”`,
  amount: "Suma",
  ask: "Înainte de a primi refuzul, întrebați:",
  questions: [
    "Ce vă îngrijorează cel mai mult?",
    "Când vă pot suna din nou?",
    "Vă pot propune ceva mai potrivit?",
  ],
  asked: "Ați întrebat?",
  askedChoices: {
    yes: { key: "d", label: "da, și tot refuză" },
    no: { key: "n", label: "nu" },
    later: { key: "a", label: "totuși sun din nou" },
  },
  back: "înapoi",
  why: "De ce a refuzat? Un număr sau cuvintele clientului:",
  whyUnlisted: "De ce a refuzat? Scrieți cuvintele clientului:",
  said: "ce a spus clientul",
  whatSaid: "Ce a spus clientul?",
  junkReason: "Asta încă nu spune nimic. Ce l-a oprit: prețul, stocul, termenul, locul?",
  whySkip: "De ce nu acum?",
  junkSkip: "O fișă merge la sfârșit doar cu un motiv. Ce vă împiedică să sunați acum?",
  mannerAsk: "Cum a fost clientul? Un număr sau cuvintele dvs.:",
  mannerNone: "ca de obicei",
  mannerSoFar: (manner) => `Clientul a fost: ${manner}`,
  toAnswer: "Ce răspundem:",
  stillNo: "Și acum?",
  stillNoChoice: "tot refuză",
  keptBack: (count, pieces) =>
    `${counted("ro", count, ["fișă este reținută", "fișe sunt reținute", "de fișe sunt reținute"])}: ${pieces}.`,
  keptBackFor: (count, mentor) => `${count} pentru ${mentor}`,
  keptBackComplaints: (count) => counted("ro", count, ["reclamație", "reclamații", "de reclamații"]),
  keptBackForNobody: (count) => `${count} fără mentor`,
  empty: "Nu mai sunt fișe: toate apelurile de azi sunt făcute.",
  nobody: "Azi nu aveți pe cine suna.",
  made: (tally) => `Azi: ${tally}.`,
  tryAgain: "încercați din nou",
  answerAnew: "răspundeți din nou",
  skipped: (name) => `${name}: fișa a fost lăsată la sfârșitul zilei.`,
  leaving: (left) =>
    `${left === 1 ? "A rămas" : "Au rămas"} ${counted("ro", left, ["fișă", "fișe", "de fișe"])}. Continuați cu followup next.`,
  overtaken: (name, outcome) => `${name}: apelul a fost notat între timp – ${outcome}.`,
  changed: (name) => `${name}: rândul a fost schimbat între timp.`,
  notRecorded: (what) => `Rezultatul dumneavoastră nu a fost notat: ${what}`,
  logYours: (row, outcome) => `Ca să-l notați totuși: followup log row:${row} ${outcome} …`,
  howToLog: [
    'followup log "nu răspunde"',
    'followup log amânat --next "vineri la 15:00"',
    'followup log refuz --reason "…"',
    "followup log succes",
  ],
};

/** The words of next in each language. */
export const nextWords: InEveryLanguage<NextWords> = { en, ru, ro };
