/** The words of `followup report` apart from the report itself. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  options: {
    week: "a week: last, this, 48 or 2026-W48",
    changed: "we changed something on that day: did it help?",
    reason: "with --changed: the one reason asked about",
    since: "from this day on",
    until: "up to this day",
    all: "all recorded calls",
    by: "split by a column: owner, source, status or a heading",
    min: "calls needed before anything is concluded",
    out: "write it as report.html, .xlsx, .md, .csv or .json",
    force: "replace a file that is not a report, or write while the workbook is open",
    sort: "go through the words that fit no reason",
    intoSheet: "write it into a sheet of the workbook",
  },
  expected: {
    week: "a week: last, this, 48 or 2026-W48",
    withChanged: "--changed with a day beside it",
    reasonName: (names: string) => `one of the reasons: ${names}`,
    day: "a day such as 2026-11-16",
    number: "a whole number from 1",
    column: (headings: string) => `a column of the contacts: ${headings}`,
    out: "a file that ends in .html, .xlsx, .md, .csv or .json",
    order: "a day that is not before --since",
    pastDay: "a day up to today",
    notAfterToday: "a day up to today, or --until beside it",
    begunWeek: "a week that has begun",
  },
  saved: (place: string) => `Saved: ${place}`,
  intoSheet: (sheet: string) => `Written into the sheet “${sheet}”.`,
  sort: {
    nothing: "Everything has its place: no words without a reason.",
    left: (count: number) => `${counted("en", count, ["text fits", "texts fit"])} no reason yet.`,
    question: (said: string, count: number) =>
      `“${said}”${count === 1 ? "" : ` × ${count}`} – which reason is it?`,
    leave: "leave it",
    back: "back to the one before",
    stop: "stop here",
    another: "a new reason",
    name: "What is the new reason called?",
    done: (count: number) =>
      `${counted("en", count, ["text", "texts"])} put in place; the Reasons sheet knows the words now.`,
    none: "Nothing was put in place.",
    empty: "A reason needs a name.",
  },
};

const ru: typeof en = {
  options: {
    week: "неделя: прошлая, эта, 48 или 2026-W48",
    changed: "в этот день мы что-то изменили: помогло ли?",
    reason: "вместе с --changed: о какой причине речь",
    since: "с этого дня",
    until: "по этот день",
    all: "все записанные звонки",
    by: "разрез по столбцу: owner, source, status или заголовок",
    min: "сколько звонков нужно для выводов",
    out: "записать в report.html, .xlsx, .md, .csv или .json",
    force: "заменить файл, который не отчёт, или писать в открытую таблицу",
    sort: "разобрать слова, не подошедшие ни к одной причине",
    intoSheet: "записать на лист самой таблицы",
  },
  expected: {
    week: "неделя: прошлая, эта, 48 или 2026-W48",
    withChanged: "рядом --changed с днём",
    reasonName: (names: string) => `одна из причин: ${names}`,
    day: "день, например 2026-11-16",
    number: "целое число от 1",
    column: (headings) => `столбец листа контактов: ${headings}`,
    out: "файл .html, .xlsx, .md, .csv или .json",
    order: "день не раньше --since",
    pastDay: "день не позже сегодняшнего",
    notAfterToday: "день не позже сегодняшнего, или вместе с --until",
    begunWeek: "неделя, которая уже началась",
  },
  saved: (place) => `Сохранено: ${place}`,
  intoSheet: (sheet) => `Записано на лист «${sheet}».`,
  sort: {
    nothing: "Всё на своих местах: слов без причины нет.",
    left: (count) =>
      `${counted("ru", count, ["текст пока не подходит", "текста пока не подходят", "текстов пока не подходят"])} ни к одной причине.`,
    question: (said, count) => `«${said}»${count === 1 ? "" : ` × ${count}`} — какая это причина?`,
    leave: "оставить так",
    stop: "закончить",
    back: "назад, к предыдущему",
    another: "новая причина",
    name: "Как назвать новую причину?",
    done: (count) =>
      `${counted("ru", count, ["текст разложен", "текста разложены", "текстов разложены"])} по причинам; лист причин теперь знает эти слова.`,
    none: "Ничего не разложено по причинам.",
    empty: "У причины должно быть название.",
  },
};

const ro: typeof en = {
  options: {
    week: "o săptămână: trecută, asta, 48 sau 2026-W48",
    changed: "în ziua aceea am schimbat ceva: a ajutat?",
    reason: "împreună cu --changed: despre ce motiv e vorba",
    since: "din această zi",
    until: "până în această zi",
    all: "toate apelurile înregistrate",
    by: "împărțit după o coloană: owner, source, status sau un antet",
    min: "câte apeluri sunt necesare pentru concluzii",
    out: "scrie în report.html, .xlsx, .md, .csv sau .json",
    force: "înlocuiește un fișier care nu e raport sau scrie cât timp tabelul e deschis",
    sort: "ia pe rând cuvintele care nu se potrivesc la niciun motiv",
    intoSheet: "scrie într-o foaie a tabelului",
  },
  expected: {
    week: "o săptămână: trecută, asta, 48 sau 2026-W48",
    withChanged: "alături --changed cu o zi",
    reasonName: (names: string) => `unul dintre motive: ${names}`,
    day: "o zi, de exemplu 2026-11-16",
    number: "un număr întreg de la 1",
    column: (headings) => `o coloană a foii de contacte: ${headings}`,
    out: "un fișier .html, .xlsx, .md, .csv sau .json",
    order: "o zi care nu e înainte de --since",
    pastDay: "o zi până azi",
    notAfterToday: "o zi până azi, sau împreună cu --until",
    begunWeek: "o săptămână care a început",
  },
  saved: (place) => `Salvat: ${place}`,
  intoSheet: (sheet) => `Scris în foaia „${sheet}”.`,
  sort: {
    nothing: "Toate sunt la locul lor: nu sunt cuvinte fără motiv.",
    left: (count) =>
      `${counted("ro", count, ["text nu se potrivește", "texte nu se potrivesc", "de texte nu se potrivesc"])} deocamdată la niciun motiv.`,
    question: (said, count) => `„${said}”${count === 1 ? "" : ` × ${count}`} – ce motiv este?`,
    leave: "lasă așa",
    stop: "oprește aici",
    back: "înapoi, la cel dinainte",
    another: "un motiv nou",
    name: "Cum se numește noul motiv?",
    done: (count) =>
      `${counted("ro", count, ["text pus", "texte puse", "de texte puse"])} la loc; foaia cu motive știe acum aceste cuvinte.`,
    none: "Nu a fost pus nimic la loc.",
    empty: "Motivul are nevoie de un nume.",
  },
};

/** The words in each language. */
export const reportCommandWords: InEveryLanguage<typeof en> = { en, ru, ro };
