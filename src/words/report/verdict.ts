/** The words of a report's verdict: what has changed, what could have been seen, where to begin, what helped. */
import { counted, type InEveryLanguage, plural } from "../../base/language.ts";

const en = {
  refused: "Refused",
  won: "Bought",
  ofTalked: (count: string, of: number) =>
    `${count} of ${counted("en", of, ["client talked to", "clients talked to"])}`,
  before: (share: string) => `${share} before`,
  compared: (now: string, before: string) => `The verdict compares ${now} with ${before}.`,
  tooLittle:
    "There is too little to compare with yet: at least five days with calls are needed on each side.",
  detectable: (refusals: string, points: string, weeks: number) =>
    `With about ${refusals} refusals a week, only a rise of about ${points} points within ${counted("en", weeks, ["week", "weeks"])} would show.`,
  /** The same where what is compared is shorter than two weeks: nothing is reckoned up to a week. */
  detectableInDays: (refusals: number, points: string, days: number) =>
    `With ${counted("en", refusals, ["refusal", "refusals"])} in ${counted("en", days, ["day", "days"])}, only a rise of about ${points} points in as many days would show.`,
  nothing: "Nothing has changed that can be told from chance.",
  refusedChange: (up: boolean, now: string, before: string, points: string) =>
    `Clients refuse ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before; ${up ? "up" : "down"} by ${points} points.`,
  wonChange: (up: boolean, now: string, before: string, points: string) =>
    `Clients buy ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before; ${up ? "up" : "down"} by ${points} points.`,
  reasonChange: (reason: string, up: boolean, now: string, before: string, points: string) =>
    `${reason} is named ${up ? "more" : "less"} often: by ${now} of clients talked to, ${before} before; ${up ? "up" : "down"} by ${points} points.`,
  isNew: (reason: string, clients: number) =>
    `${reason} was named for the first time, by ${counted("en", clients, ["client", "clients"])}.`,
  points: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  startHere: "Start here",
  because: { money: "it cost most", clients: "most clients named it" },
  lostKnown: (known: string, of: string, count: number) =>
    `known for ${known} of ${of} ${plural("en", count, ["client", "clients"])}`,
  otherCurrency: (sums: string) => `and in other money: ${sums}`,
  everything: "all refusals",
  changedSince: (what: string, day: string) => `${what} since ${day}`,
  changedFew: "There are no recorded days on one side of it: nothing to compare.",
  changedUnclear: (now: string, before: string) =>
    `${now} of clients talked to, ${before} before: no difference that can be told from chance.`,
  changedSure: (up: boolean, now: string, before: string, points: string, clients: string) =>
    `${now} of clients talked to, ${before} before: ${up ? "up" : "down"} by ${points} points, about ${clients} clients a week.`,
  otherWay: (reasons: string) => `At the same time the other way: ${reasons}.`,
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
  ofTalked: (count, of) =>
    `${count} из ${counted("ru", of, ["клиента, с которым говорили", "клиентов, с которыми говорили", "клиентов, с которыми говорили"])}`,
  before: (share) => `раньше ${share}`,
  compared: (now, before) => `Сравниваются ${now} и ${before}`.replace(/\.?$/, "."),
  tooLittle: "Пока не с чем сравнивать: нужно хотя бы по пять дней со звонками с каждой стороны.",
  detectable: (refusals, points, weeks) =>
    `Примерно при ${refusals} отказах в неделю заметен был бы только рост примерно на ${points} п. п. за ${counted("ru", weeks, ["неделю", "недели", "недель"])}.`,
  detectableInDays: (refusals, points, days) =>
    `При ${counted("ru", refusals, ["отказе", "отказах", "отказах"])} за ${counted("ru", days, ["день", "дня", "дней"])} заметен был бы только рост примерно на ${points} п. п. за столько же дней.`,
  nothing: "Ничего не изменилось так, чтобы это нельзя было объяснить случаем.",
  refusedChange: (up, now, before, points) =>
    `Клиенты отказывают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points} п. п.`,
  wonChange: (up, now, before, points) =>
    `Клиенты покупают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points} п. п.`,
  reasonChange: (reason, up, now, before, points) =>
    `${reason} называют ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}; ${up ? "рост" : "спад"} на ${points} п. п.`,
  isNew: (reason, clients) =>
    `${reason} — впервые, от ${counted("ru", clients, ["клиента", "клиентов", "клиентов"])}.`,
  points: (middle, low, high) => `${middle} (от ${low} до ${high})`,
  startHere: "Начните с этого",
  because: { money: "это стоило больше всего денег", clients: "это назвали больше всего клиентов" },
  lostKnown: (known, of, count) =>
    `известно по ${known} из ${of} ${plural("ru", count, ["клиента", "клиентов"])}`,
  otherCurrency: (sums) => `и в другой валюте: ${sums}`,
  everything: "все отказы",
  changedSince: (what, day) => `${what}: что изменилось с ${day}`,
  changedFew: "С одной стороны нет записанных дней: сравнить не с чем.",
  changedUnclear: (now, before) =>
    `${now} из тех, с кем говорили, раньше ${before}: разницы, которую нельзя объяснить случаем, нет.`,
  changedSure: (up, now, before, points, clients) =>
    `${now} из тех, с кем говорили, раньше ${before}: ${up ? "рост" : "спад"} на ${points} п. п., примерно ${clients} клиентов в неделю.`,
  otherWay: (reasons) => `В то же время в другую сторону: ${reasons}.`,
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
  ofTalked: (count, of) =>
    `${count} din ${counted("ro", of, ["client cu care s-a vorbit", "clienți cu care s-a vorbit", "de clienți cu care s-a vorbit"])}`,
  before: (share) => `înainte ${share}`,
  compared: (now, before) => `Se compară ${now} cu ${before}.`,
  tooLittle: "Încă e prea puțin de comparat: trebuie cel puțin cinci zile cu apeluri de fiecare parte.",
  detectable: (refusals, points, weeks) =>
    `La circa ${refusals} refuzuri pe săptămână s-ar vedea doar o creștere de circa ${points} puncte în ${counted("ro", weeks, ["săptămână", "săptămâni", "de săptămâni"])}.`,
  detectableInDays: (refusals, points, days) =>
    `La ${counted("ro", refusals, ["refuz", "refuzuri", "de refuzuri"])} în ${counted("ro", days, ["zi", "zile", "de zile"])} s-ar vedea doar o creștere de circa ${points} puncte în tot atâtea zile.`,
  nothing: "Nimic nu s-a schimbat încât să nu poată fi întâmplare.",
  refusedChange: (up, now, before, points) =>
    `Clienții refuză mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points} puncte.`,
  wonChange: (up, now, before, points) =>
    `Clienții cumpără mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points} puncte.`,
  reasonChange: (reason, up, now, before, points) =>
    `${reason} se spune mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}; ${up ? "în plus" : "în minus"} ${points} puncte.`,
  isNew: (reason, clients) =>
    `${reason} apare prima dată, la ${counted("ro", clients, ["client", "clienți", "de clienți"])}.`,
  points: (middle, low, high) => `${middle} (între ${low} și ${high})`,
  startHere: "Începeți de aici",
  because: { money: "a costat cel mai mult", clients: "l-au spus cei mai mulți clienți" },
  lostKnown: (known, of, count) =>
    `știut la ${known} din ${of} ${plural("ro", count, ["client", "clienți", "de clienți"])}`,
  otherCurrency: (sums) => `și în altă monedă: ${sums}`,
  everything: "toate refuzurile",
  changedSince: (what, day) => `${what}, din ${day}`,
  changedFew: "Într-o parte nu sunt zile înregistrate: nu e nimic de comparat.",
  changedUnclear: (now, before) =>
    `${now} din cei cu care s-a vorbit, înainte ${before}: nicio diferență care să nu poată fi întâmplare.`,
  changedSure: (up, now, before, points, clients) =>
    `${now} din cei cu care s-a vorbit, înainte ${before}: ${up ? "în plus" : "în minus"} ${points} puncte, circa ${clients} clienți pe săptămână.`,
  otherWay: (reasons) => `În același timp, în sens invers: ${reasons}.`,
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
