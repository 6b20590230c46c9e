/** The words of the report itself, on the screen and in every document. */
import { counted, type InEveryLanguage, plural } from "./language.ts";

const en = {
  title: "Why clients refuse",
  against: (period: string) => `against ${period}`,
  calls: (count: number) => counted("en", count, ["call", "calls"]),
  refusals: (count: number) => counted("en", count, ["refusal", "refusals"]),
  later: (count: number) => `${count} later`,
  won: (count: number) => `${count} won`,
  noAnswer: (count: number) => `${count} no answer`,
  lost: (amount: string) => `${amount} lost`,
  columns: {
    reason: "Reason",
    count: "Refusals",
    share: "Share",
    interval: "95% interval",
    low: "At least",
    high: "At most",
    before: "Before",
    change: "Change",
    lost: "Lost",
    improve: "What to improve",
  },
  changes: { up: "more often", down: "less often", unclear: "may be chance", new: "first time" },
  withoutReason: "without a reason",
  unsorted: "in other words",
  unsortedTitle: "Said in other words",
  suggestion: (reason: string) => `probably ${reason}`,
  sortHint: "followup report --sort puts them where they belong",
  quoted: (text: string) => `“${text}”`,
  more: (count: number) => `and ${count} more`,
  gate: {
    title: "Not enough calls yet",
    progress: (calls: string, needed: string) => `${calls} of ${needed} calls recorded`,
    missing: (count: number) => `${count} to go`,
    why: "Until then these are bare counts: with so few calls, anything may be chance.",
  },
  sure: {
    title: "What is known",
    first: (reason: string) => `${reason} is surely the most frequent reason.`,
    open: (first: string, second: string, more: string) =>
      `Whether ${first} or ${second} is more frequent is not settled; about ${more} more refusals would tell.`,
    equal: (first: string, second: string) => `${first} and ${second} are equally frequent so far.`,
    tooMany: "more than 10,000",
    up: (reason: string, now: string, before: string) =>
      `${reason} has really become more frequent: ${now} of refusals, ${before} before.`,
    down: (reason: string, now: string, before: string) =>
      `${reason} has really become less frequent: ${now} of refusals, ${before} before.`,
    noChange: "No change against the days before is sure: differences of this size come by chance.",
  },
  improveTitle: "What to improve",
  nobodyRefused: "Nobody refused in these days.",
  nothingRecorded: "No calls are recorded in these days.",
  legend: "solid: at least · shaded: perhaps (95% interval)",
  notes: {
    noAnswer: (count: number) =>
      `${counted("en", count, ["refusal says", "refusals say"])} only that nobody answered; counted as no answer.`,
    unknown: (count: number, words: string) =>
      `${counted("en", count, ["call has an outcome", "calls have an outcome"])} that is none of ours and ${plural("en", count, ["is", "are"])} not counted: ${words}.`,
    withoutDay: (count: number) =>
      `${counted("en", count, ["call has", "calls have"])} no readable day and ${plural("en", count, ["belongs", "belong"])} to no week.`,
    noList: "There is no Reasons sheet: the reasons are listed as they were typed.",
  },
  groups: {
    title: (column: string) => `By ${column}`,
    calls: "Calls",
    refused: "Refused",
    won: "Won",
    none: "not given",
    more: "more than the others",
    fewer: "fewer than the others",
    unclear: "may be chance",
    hears: (group: string, reason: string, share: string) =>
      `${group} hears ${reason} more often than the others: ${share} of refusals.`,
    hearsLess: (group: string, reason: string, share: string) =>
      `${group} hears ${reason} less often than the others: ${share} of refusals.`,
    nothingSure: "No other difference between them is sure, so there is no ranking.",
    hidden: (count: number) => `${count} more with fewer calls are not shown.`,
  },
  trendTitle: "Week by week",
  trendNote: "Share of refusals, the most frequent reasons",
  refusalsAxis: "refusals",
  weekOf: (day: string) => `week of ${day}`,
  callsSheet: "Calls",
  reportSheet: "Report",
  madeBy: (place: string) => `Made by followup from ${place}`,
  method:
    "Shares with 95% intervals (Wilson). A change is called real only if it stays below a 5% risk of error over all reasons together (two-proportion test, Holm).",
  mostCalls: (count: string) => `Only the last ${count} calls are listed.`,
};

const ru: typeof en = {
  title: "Почему клиенты отказываются",
  against: (period) => `по сравнению с ${period}`,
  calls: (count) => counted("ru", count, ["звонок", "звонка", "звонков"]),
  refusals: (count) => counted("ru", count, ["отказ", "отказа", "отказов"]),
  later: (count) => counted("ru", count, ["перенос", "переноса", "переносов"]),
  won: (count) => counted("ru", count, ["успех", "успеха", "успехов"]),
  noAnswer: (count) => counted("ru", count, ["недозвон", "недозвона", "недозвонов"]),
  lost: (amount) => `потеряно ${amount}`,
  columns: {
    reason: "Причина",
    count: "Отказы",
    share: "Доля",
    interval: "95 % интервал",
    low: "Не меньше",
    high: "Не больше",
    before: "Было",
    change: "Изменение",
    lost: "Потеряно",
    improve: "Что улучшить",
  },
  changes: { up: "чаще", down: "реже", unclear: "может быть случайно", new: "впервые" },
  withoutReason: "без причины",
  unsorted: "другими словами",
  unsortedTitle: "Сказано другими словами",
  suggestion: (reason) => `похоже на ${reason}`,
  sortHint: "followup report --sort разложит их по причинам",
  quoted: (text) => `«${text}»`,
  more: (count) => `и ещё ${count}`,
  gate: {
    title: "Звонков пока мало",
    progress: (calls, needed) => `записано звонков: ${calls} из ${needed}`,
    missing: (count) => `осталось ${count}`,
    why: "До тех пор это просто счёт: при таком числе звонков всё может быть случайностью.",
  },
  sure: {
    title: "Что известно точно",
    first: (reason) => `${reason} — точно самая частая причина.`,
    open: (first, second, more) =>
      `Что чаще, ${first} или ${second}, пока не ясно; чтобы узнать, нужно ещё примерно ${more} отказов.`,
    equal: (first, second) => `${first} и ${second} пока встречаются одинаково часто.`,
    tooMany: "более 10\u00a0000",
    up: (reason, now, before) => `${reason} действительно чаще: ${now} отказов, было ${before}.`,
    down: (reason, now, before) => `${reason} действительно реже: ${now} отказов, было ${before}.`,
    noChange: "Ни одно изменение по сравнению с прошлым не надёжно: такая разница бывает и случайно.",
  },
  improveTitle: "Что улучшить",
  nobodyRefused: "В эти дни никто не отказался.",
  nothingRecorded: "В эти дни звонков не записано.",
  legend: "сплошное: не меньше · штриховка: возможно (95 % интервал)",
  notes: {
    noAnswer: (count) =>
      `${counted("ru", count, ["отказ означает", "отказа означают", "отказов означают"])} только, что не дозвонились; ${plural("ru", count, ["посчитан", "посчитаны", "посчитаны"])} как недозвон.`,
    unknown: (count, words) =>
      `${counted("ru", count, ["звонок с незнакомым результатом не посчитан", "звонка с незнакомым результатом не посчитаны", "звонков с незнакомым результатом не посчитаны"])}: ${words}.`,
    withoutDay: (count) =>
      `${counted("ru", count, ["звонок без понятной даты не попал", "звонка без понятной даты не попали", "звонков без понятной даты не попали"])} ни в одну неделю.`,
    noList: "Листа «Причины» нет: причины перечислены так, как их записали.",
  },
  groups: {
    title: (column) => `В разрезе: ${column}`,
    calls: "Звонки",
    refused: "Отказы",
    won: "Успехи",
    none: "не указано",
    more: "больше, чем у остальных",
    fewer: "меньше, чем у остальных",
    unclear: "может быть случайно",
    hears: (group, reason, share) => `${group}: ${reason} чаще, чем у остальных — ${share} отказов.`,
    hearsLess: (group, reason, share) => `${group}: ${reason} реже, чем у остальных — ${share} отказов.`,
    nothingSure: "Других надёжных различий нет, поэтому нет и рейтинга.",
    hidden: (count) => `Ещё ${count} с меньшим числом звонков не показаны.`,
  },
  trendTitle: "По неделям",
  trendNote: "Доля в отказах, самые частые причины",
  refusalsAxis: "отказы",
  weekOf: (day) => `неделя с ${day}`,
  callsSheet: "Звонки",
  reportSheet: "Отчёт",
  madeBy: (place) => `Сделано программой followup по таблице ${place}`,
  method:
    "Доли с 95 % интервалами (Уилсон). Изменение названо настоящим, только если риск ошибки по всем причинам вместе не больше 5 % (сравнение долей, поправка Холма).",
  mostCalls: (count) => `Показаны только последние ${count} звонков.`,
};

const ro: typeof en = {
  title: "De ce refuză clienții",
  against: (period) => `față de ${period}`,
  calls: (count) => counted("ro", count, ["apel", "apeluri", "de apeluri"]),
  refusals: (count) => counted("ro", count, ["refuz", "refuzuri", "de refuzuri"]),
  later: (count) => counted("ro", count, ["amânare", "amânări", "de amânări"]),
  won: (count) => counted("ro", count, ["succes", "succese", "de succese"]),
  noAnswer: (count) => `${count} fără răspuns`,
  lost: (amount) => `pierderi: ${amount}`,
  columns: {
    reason: "Motiv",
    count: "Refuzuri",
    share: "Pondere",
    interval: "Interval 95 %",
    low: "Cel puțin",
    high: "Cel mult",
    before: "Înainte",
    change: "Schimbare",
    lost: "Pierdut",
    improve: "Ce îmbunătățim",
  },
  changes: { up: "mai des", down: "mai rar", unclear: "poate fi întâmplare", new: "prima dată" },
  withoutReason: "fără motiv",
  unsorted: "cu alte cuvinte",
  unsortedTitle: "Spus cu alte cuvinte",
  suggestion: (reason) => `probabil ${reason}`,
  sortHint: "followup report --sort le pune la locul lor",
  quoted: (text) => `„${text}”`,
  more: (count) => `și încă ${count}`,
  gate: {
    title: "Încă sunt prea puține apeluri",
    progress: (calls, needed) => `${calls} din ${needed} apeluri înregistrate`,
    missing: (count) => `mai lipsesc ${count}`,
    why: "Până atunci sunt simple numere: cu atât de puține apeluri, orice poate fi întâmplare.",
  },
  sure: {
    title: "Ce se știe sigur",
    first: (reason) => `${reason} este sigur cel mai frecvent motiv.`,
    open: (first, second, more) =>
      `Nu e clar încă ce e mai frecvent, ${first} sau ${second}; ar mai trebui cam ${more} de refuzuri.`,
    equal: (first, second) => `${first} și ${second} sunt deocamdată la fel de frecvente.`,
    tooMany: "peste 10.000",
    up: (reason, now, before) =>
      `${reason} a devenit într-adevăr mai frecvent: ${now} din refuzuri, înainte ${before}.`,
    down: (reason, now, before) =>
      `${reason} a devenit într-adevăr mai rar: ${now} din refuzuri, înainte ${before}.`,
    noChange:
      "Nicio schimbare față de zilele dinainte nu e sigură: diferențe ca acestea apar și din întâmplare.",
  },
  improveTitle: "Ce îmbunătățim",
  nobodyRefused: "În aceste zile nu a refuzat nimeni.",
  nothingRecorded: "În aceste zile nu sunt apeluri înregistrate.",
  legend: "plin: cel puțin · hașurat: poate (interval 95 %)",
  notes: {
    noAnswer: (count) =>
      `${counted("ro", count, ["refuz spune", "refuzuri spun", "de refuzuri spun"])} doar că nu a răspuns nimeni; ${count === 1 ? "este numărat" : "sunt numărate"} la „fără răspuns”.`,
    unknown: (count, words) =>
      `${counted("ro", count, ["apel are", "apeluri au", "de apeluri au"])} un rezultat necunoscut și nu ${count === 1 ? "este numărat" : "sunt numărate"}: ${words}.`,
    withoutDay: (count) =>
      `${counted("ro", count, ["apel nu are o dată clară și nu intră", "apeluri nu au o dată clară și nu intră", "de apeluri nu au o dată clară și nu intră"])} în nicio săptămână.`,
    noList: "Nu există foaia „Motive”: motivele sunt trecute așa cum au fost scrise.",
  },
  groups: {
    title: (column) => `După: ${column}`,
    calls: "Apeluri",
    refused: "Refuzuri",
    won: "Succese",
    none: "nespecificat",
    more: "mai multe decât la ceilalți",
    fewer: "mai puține decât la ceilalți",
    unclear: "poate fi întâmplare",
    hears: (group, reason, share) =>
      `${group}: ${reason} apare mai des decât la ceilalți, ${share} din refuzuri.`,
    hearsLess: (group, reason, share) =>
      `${group}: ${reason} apare mai rar decât la ceilalți, ${share} din refuzuri.`,
    nothingSure: "Nicio altă diferență nu e sigură, deci nu există un clasament.",
    hidden: (count) => `Încă ${count} cu mai puține apeluri nu sunt arătate.`,
  },
  trendTitle: "Pe săptămâni",
  trendNote: "Ponderea în refuzuri, cele mai frecvente motive",
  refusalsAxis: "refuzuri",
  weekOf: (day) => `săptămâna din ${day}`,
  callsSheet: "Apeluri",
  reportSheet: "Raport",
  madeBy: (place) => `Făcut de followup din ${place}`,
  method:
    "Ponderi cu intervale de 95 % (Wilson). O schimbare e numită reală doar dacă riscul de eroare pe toate motivele împreună rămâne sub 5 % (compararea proporțiilor, Holm).",
  mostCalls: (count) => `Sunt listate doar ultimele ${count} apeluri.`,
};

/** The words of the report in each language. */
export const reportWords: InEveryLanguage<typeof en> = { en, ru, ro };
