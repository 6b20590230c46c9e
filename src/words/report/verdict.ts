/** The words of a report's verdict: what has changed, what could have been seen, where to begin, what helped. */
import { counted, type InEveryLanguage, plural } from "../../base/language.ts";

const en = {
  refused: "Refused",
  won: "Bought",
  /** The same before a number of clients. */
  refusedBy: (_count: number) => "Refused",
  wonBy: (_count: number) => "Bought",
  ofTalked: (count: string, of: number) =>
    `${count} of ${counted("en", of, ["client talked to", "clients talked to"])}`,
  before: (share: string) => `${share} before`,
  compared: (now: string, before: string) => `The verdict compares ${now} with ${before}.`,
  tooLittle:
    "There is too little to compare with yet: at least five days with calls are needed on each side.",
  detectable: (refusals: number, points: number, weeks: number) =>
    `With about ${counted("en", refusals, ["refusal", "refusals"])} a week, only a rise of about ${counted("en", points, ["point", "points"])} within ${counted("en", weeks, ["week", "weeks"])} would show.`,
  /** The same where what is compared is shorter than two weeks: nothing is reckoned up to a week. */
  detectableInDays: (refusals: number, points: number, days: number) =>
    `With ${counted("en", refusals, ["refusal", "refusals"])} in ${counted("en", days, ["day", "days"])}, only a rise of about ${counted("en", points, ["point", "points"])} in as many days would show.`,
  /** Where even a rise to everybody would not show. */
  undetectable: "Even if everybody had refused, it would not have shown.",
  nothing: "Nothing has changed that can be told from chance.",
  refusedChange: (up: boolean, now: string, before: string, points: string) =>
    `Clients refuse ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before; ${up ? "up" : "down"} by ${points}.`,
  wonChange: (up: boolean, now: string, before: string, points: string) =>
    `Clients buy ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before; ${up ? "up" : "down"} by ${points}.`,
  reasonChange: (reason: string, up: boolean, now: string, before: string, points: string) =>
    `${reason} is named ${up ? "more" : "less"} often: by ${now} of clients talked to, ${before} before; ${up ? "up" : "down"} by ${points}.`,
  isNew: (reason: string, clients: number) =>
    `${reason} was named for the first time, by ${counted("en", clients, ["client", "clients"])}.`,
  /** "77 points (68 to 83)"; `size` is what `text` shows. */
  points: (size: number, text: string, low: string, high: string) =>
    `${text} ${plural("en", size, ["point", "points"])} (${low} to ${high})`,
  clientsAWeek: (size: number, text: string, low: string, high: string) =>
    `${text} ${plural("en", size, ["client", "clients"])} a week (${low} to ${high})`,
  startHere: "Start here",
  because: {
    money: {
      all: "it cost most",
      equal: "no other cost more",
      advised: "of those with advice, it cost most",
    },
    clients: {
      all: "named by the most clients",
      equal: "no other was named by more clients",
      advised: "of those with advice, named by the most clients",
    },
  },
  lostKnown: (known: string, of: string, count: number) =>
    `known for ${known} of ${of} ${plural("en", count, ["client", "clients"])}`,
  otherCurrency: (sums: string) => `and in other money: ${sums}`,
  everything: "all refusals",
  changedSince: (what: string, day: string) => `${what} since ${day}`,
  changedFew: "there are no recorded days on one side of it: nothing to compare.",
  changedUnclear: (now: string, before: string, points: string, clients: string) =>
    `${now} of clients talked to, ${before} before: ${points}, ${clients}, which may be chance.`,
  changedSure: (up: boolean, now: string, before: string, points: string, clients: string) =>
    `${now} of clients talked to, ${before} before: ${up ? "up" : "down"} by ${points}, about ${clients}.`,
  otherWay: (reasons: string) => `At the same time the other way: ${reasons}.`,
  noOtherWay: "No other reason has clearly moved the other way.",
  few: (clients: number) =>
    `With ${counted("en", clients, ["refusing client", "refusing clients"])} in this period (30 are needed) nothing is said of what to improve.`,
  notCounted: (count: number) => `${counted("en", count, ["row is", "rows are"])} not counted`,
  notCountedWhy: { day: "no usable day", outcome: "unknown outcome", id: "the same call twice" },
  within: (column: string) => `Compared within the same ${column}.`,
  noRanking: "This is no ranking.",
};

const ru: typeof en = {
  refused: "Отказались",
  won: "Купили",
  refusedBy: (count) => plural("ru", count, ["Отказался", "Отказались", "Отказались"]),
  wonBy: (count) => plural("ru", count, ["Купил", "Купили", "Купили"]),
  ofTalked: (count, of) =>
    `${count} из ${counted("ru", of, ["клиента, с которым говорили", "клиентов, с которыми говорили", "клиентов, с которыми говорили"])}`,
  before: (share) => `раньше ${share}`,
  compared: (now, before) => `Сравниваются ${now} и ${before}`.replace(/\.?$/, "."),
  tooLittle: "Пока не с чем сравнивать: нужно хотя бы по пять дней со звонками с каждой стороны.",
  detectable: (refusals, points, weeks) =>
    `Примерно при ${counted("ru", refusals, ["отказе", "отказах", "отказах"])} в неделю заметен был бы только рост примерно на ${points} п. п. за ${counted("ru", weeks, ["неделю", "недели", "недель"])}.`,
  detectableInDays: (refusals, points, days) =>
    `При ${counted("ru", refusals, ["отказе", "отказах", "отказах"])} за ${counted("ru", days, ["день", "дня", "дней"])} заметен был бы только рост примерно на ${points} п. п. за столько же дней.`,
  undetectable: "Даже если бы отказались все, это не было бы заметно.",
  nothing: "Ничего не изменилось так, чтобы это нельзя было объяснить случаем.",
  refusedChange: (up, now, before, points) =>
    `Клиенты отказывают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points}.`,
  wonChange: (up, now, before, points) =>
    `Клиенты покупают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points}.`,
  reasonChange: (reason, up, now, before, points) =>
    `${reason} называют ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points}.`,
  isNew: (reason, clients) =>
    `${reason} — впервые, от ${counted("ru", clients, ["клиента", "клиентов", "клиентов"])}.`,
  points: (_size, text, low, high) => `${text} п. п. (от ${low} до ${high})`,
  clientsAWeek: (size, text, low, high) =>
    `${text} ${Number.isInteger(size) ? plural("ru", size, ["клиент", "клиента", "клиентов"]) : "клиента"} в неделю (от ${low} до ${high})`,
  startHere: "Начните с этого",
  because: {
    money: {
      all: "она стоила больше всего денег",
      equal: "ни одна другая не стоила больше",
      advised: "из причин с советом она стоила больше всего",
    },
    clients: {
      all: "её назвало больше всего клиентов",
      equal: "ни одну другую не назвало больше клиентов",
      advised: "из причин с советом её назвало больше всего клиентов",
    },
  },
  lostKnown: (known, of, count) =>
    `известно по ${known} из ${of} ${plural("ru", count, ["клиента", "клиентов"])}`,
  otherCurrency: (sums) => `и в другой валюте: ${sums}`,
  everything: "все отказы",
  changedSince: (what, day) => `${what}: что изменилось с ${day}`,
  changedFew: "с одной стороны нет записанных дней: сравнить не с чем.",
  changedUnclear: (now, before, points, clients) =>
    `${now} из тех, с кем говорили, раньше ${before}: ${points}, ${clients}; это может быть случайно.`,
  changedSure: (up, now, before, points, clients) =>
    `${now} из тех, с кем говорили, раньше ${before}: ${up ? "рост" : "спад"} на ${points}, примерно ${clients}.`,
  otherWay: (reasons) => `В то же время в другую сторону: ${reasons}.`,
  noOtherWay: "Ни одна другая причина надёжно не сдвинулась в другую сторону.",
  few: (clients) =>
    `За эти дни ${counted("ru", clients, ["отказавшийся клиент", "отказавшихся клиента", "отказавшихся клиентов"])} (нужно 30): что улучшить, сказать рано.`,
  notCounted: (count) =>
    counted("ru", count, ["строка не посчитана", "строки не посчитаны", "строк не посчитано"]),
  notCountedWhy: { day: "дата не годится", outcome: "незнакомый исход", id: "тот же звонок дважды" },
  within: (column) => `Сравнение внутри столбца «${column}».`,
  noRanking: "Это не рейтинг.",
};

const ro: typeof en = {
  refused: "Au refuzat",
  won: "Au cumpărat",
  refusedBy: (count) => (count === 1 ? "A refuzat" : "Au refuzat"),
  wonBy: (count) => (count === 1 ? "A cumpărat" : "Au cumpărat"),
  ofTalked: (count, of) =>
    `${count} din ${counted("ro", of, ["client cu care s-a vorbit", "clienți cu care s-a vorbit", "de clienți cu care s-a vorbit"])}`,
  before: (share) => `înainte ${share}`,
  compared: (now, before) => `Se compară ${now} cu ${before}.`,
  tooLittle: "Încă e prea puțin de comparat: trebuie cel puțin cinci zile cu apeluri de fiecare parte.",
  detectable: (refusals, points, weeks) =>
    `La circa ${counted("ro", refusals, ["refuz", "refuzuri", "de refuzuri"])} pe săptămână s-ar vedea doar o creștere de circa ${counted("ro", points, ["punct", "puncte", "de puncte"])} în ${counted("ro", weeks, ["săptămână", "săptămâni", "de săptămâni"])}.`,
  detectableInDays: (refusals, points, days) =>
    `La ${counted("ro", refusals, ["refuz", "refuzuri", "de refuzuri"])} în ${counted("ro", days, ["zi", "zile", "de zile"])} s-ar vedea doar o creștere de circa ${counted("ro", points, ["punct", "puncte", "de puncte"])} în tot atâtea zile.`,
  undetectable: "Chiar dacă ar fi refuzat toți, nu s-ar fi văzut.",
  nothing: "Nimic nu s-a schimbat încât să nu poată fi întâmplare.",
  refusedChange: (up, now, before, points) =>
    `Clienții refuză mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points}.`,
  wonChange: (up, now, before, points) =>
    `Clienții cumpără mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points}.`,
  reasonChange: (reason, up, now, before, points) =>
    `${reason} se spune mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points}.`,
  isNew: (reason, clients) =>
    `${reason} apare prima dată, la ${counted("ro", clients, ["client", "clienți", "de clienți"])}.`,
  points: (size, text, low, high) =>
    `${text} ${plural("ro", size, ["punct", "puncte", "de puncte"])} (între ${low} și ${high})`,
  clientsAWeek: (size, text, low, high) =>
    `${text} ${plural("ro", size, ["client", "clienți", Number.isInteger(size) ? "de clienți" : "clienți"])} pe săptămână (între ${low} și ${high})`,
  startHere: "Începeți de aici",
  because: {
    money: {
      all: "a costat cel mai mult",
      equal: "niciun altul n-a costat mai mult",
      advised: "dintre cele cu sfat, a costat cel mai mult",
    },
    clients: {
      all: "l-au spus cei mai mulți clienți",
      equal: "niciun altul n-a fost spus de mai mulți clienți",
      advised: "dintre cele cu sfat, l-au spus cei mai mulți clienți",
    },
  },
  lostKnown: (known, of, count) =>
    `știut la ${known} din ${of} ${plural("ro", count, ["client", "clienți", "de clienți"])}`,
  otherCurrency: (sums) => `și în altă monedă: ${sums}`,
  everything: "toate refuzurile",
  changedSince: (what, day) => `${what}, din ${day}`,
  changedFew: "într-o parte nu sunt zile înregistrate: nu e nimic de comparat.",
  changedUnclear: (now, before, points, clients) =>
    `${now} din cei cu care s-a vorbit, înainte ${before}: ${points}, ${clients}; poate fi întâmplare.`,
  changedSure: (up, now, before, points, clients) =>
    `${now} din cei cu care s-a vorbit, înainte ${before}: ${up ? "în plus" : "în minus"} ${points}, circa ${clients}.`,
  otherWay: (reasons) => `În același timp, în sens invers: ${reasons}.`,
  noOtherWay: "Niciun alt motiv nu s-a mișcat sigur în sens invers.",
  few: (clients) =>
    `Cu ${counted("ro", clients, ["client care a refuzat", "clienți care au refuzat", "de clienți care au refuzat"])} în aceste zile (trebuie 30) nu se spune ce e de îmbunătățit.`,
  notCounted: (count) =>
    counted("ro", count, ["rând nu este numărat", "rânduri nu sunt numărate", "de rânduri nu sunt numărate"]),
  notCountedWhy: { day: "fără o zi bună", outcome: "rezultat necunoscut", id: "același apel de două ori" },
  within: (column) => `Comparat în cadrul aceleiași coloane „${column}”.`,
  noRanking: "Acesta nu este un clasament.",
};

/** The words of the verdict in each language. */
export const verdictWords: InEveryLanguage<typeof en> = { en, ru, ro };
