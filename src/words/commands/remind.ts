/** The words of `followup remind`. */
import { counted, type InEveryLanguage } from "../../base/language.ts";

const en = {
  options: {
    owner: "only this manager's contacts",
    minutes: "how many minutes ahead (10)",
    run: "hand each message to a command: as its last argument and on its stdin",
    brief: "without names and phones",
    ics: "write the promises of the next 14 days into a calendar file",
    recipe: "show what to paste so that this machine runs it every five minutes",
    force: "replace a file that followup did not write",
  },
  expectedMinutes: "a whole number of minutes up to 1440",
  expectedFile: "a file name that ends in .ics",
  morning: {
    due: (count: number) => counted("en", count, ["call", "calls"]),
    none: "nobody to call",
    late: (count: number) => `${count} late`,
    timed: (count: number, times: string) => `${count} at a set time (${times})`,
  },
  someone: "a call",
  ahead: (minutes: number) => `in ${counted("en", minutes, ["minute", "minutes"])}, as promised`,
  now: "promised for now",
  ago: (minutes: number) => `promised for ${counted("en", minutes, ["minute", "minutes"])} ago`,
  said: (text: string) => `“${text}”`,
  asOf: (when: string) => `(as of ${when})`,
  unread: (why: string) => `${why} Reminders go by what was seen last.`,
  runFailed: (command: string, detail: string) => `${command}: ${detail}. It is tried again.`,
  ended: (code: string) => `ended with ${code}`,
  notKept: (detail: string) => `What was told can't be noted (${detail}), so it may be told again.`,
  calendar: (count: number, file: string) =>
    `${counted("en", count, ["promised call", "promised calls"])} in ${file}. Import the file into your calendar; once imported, it does not change by itself.`,
  event: (name: string) => `Call ${name}`,
  nameless: "a client",
};

const ru: typeof en = {
  options: {
    owner: "только контакты этого менеджера",
    minutes: "за сколько минут напоминать (10)",
    run: "передать каждое сообщение команде: последним аргументом и на её stdin",
    brief: "без имён и телефонов",
    ics: "записать обещания на 14 дней вперёд в файл календаря",
    recipe: "показать, что вставить, чтобы эта машина запускала команду каждые пять минут",
    force: "заменить файл, который записал не followup",
  },
  expectedMinutes: "целое число минут до 1440",
  expectedFile: "имя файла с окончанием .ics",
  morning: {
    due: (count) => counted("ru", count, ["звонок", "звонка", "звонков"]),
    none: "звонить некому",
    late: (count) => counted("ru", count, ["просрочен", "просрочены", "просрочено"]),
    timed: (count, times) => `${count} в назначенное время (${times})`,
  },
  someone: "один звонок,",
  ahead: (minutes) => `через ${counted("ru", minutes, ["минуту", "минуты", "минут"])}, как обещали`,
  now: "сейчас, как обещали",
  ago: (minutes) => `должны были позвонить ${counted("ru", minutes, ["минуту", "минуты", "минут"])} назад`,
  said: (text) => `«${text}»`,
  asOf: (when) => `(по состоянию на ${when})`,
  unread: (why) => `${why} Напоминания идут по тому, что было прочитано последним.`,
  runFailed: (command, detail) => `${command}: ${detail}. Повторим в следующий раз.`,
  ended: (code) => `код завершения ${code}`,
  notKept: (detail) =>
    `Не удалось отметить, что уже напомнено (${detail}), поэтому напоминание может повториться.`,
  calendar: (count, file) =>
    `${counted("ru", count, ["обещанный звонок", "обещанных звонка", "обещанных звонков"])} в ${file}. Импортируйте файл в календарь; сам он потом не меняется.`,
  event: (name) => `Позвонить: ${name}`,
  nameless: "клиент",
};

const ro: typeof en = {
  options: {
    owner: "doar contactele acestui responsabil",
    minutes: "cu câte minute înainte (10)",
    run: "dă fiecare mesaj unei comenzi: ca ultimul argument și la stdin",
    brief: "fără nume și telefoane",
    ics: "scrie promisiunile din următoarele 14 zile într-un fișier de calendar",
    recipe: "arată ce să lipiți pentru ca acest calculator să o pornească la cinci minute",
    force: "înlocuiește un fișier pe care nu l-a scris followup",
  },
  expectedMinutes: "un număr întreg de minute, cel mult 1440",
  expectedFile: "un nume de fișier care se termină în .ics",
  morning: {
    due: (count) => counted("ro", count, ["apel", "apeluri", "de apeluri"]),
    none: "nu aveți pe cine suna",
    late: (count) => counted("ro", count, ["întârziat", "întârziate"]),
    timed: (count, times) => `${count} la oră fixă (${times})`,
  },
  someone: "un apel",
  ahead: (minutes) => `peste ${counted("ro", minutes, ["minut", "minute", "de minute"])}, cum ați promis`,
  now: "promis pentru acum",
  ago: (minutes) => `promis pentru acum ${counted("ro", minutes, ["minut", "minute", "de minute"])}`,
  said: (text) => `„${text}”`,
  asOf: (when) => `(situația de la ${when})`,
  unread: (why) => `${why} Reamintirile urmează ce s-a citit ultima dată.`,
  runFailed: (command, detail) => `${command}: ${detail}. Se încearcă din nou data viitoare.`,
  ended: (code) => `s-a încheiat cu ${code}`,
  notKept: (detail) => `Nu s-a putut nota ce s-a amintit (${detail}), așa că se poate repeta.`,
  calendar: (count, file) =>
    `${counted("ro", count, ["apel promis", "apeluri promise", "de apeluri promise"])} în ${file}. Importați fișierul în calendar; după aceea nu se schimbă singur.`,
  event: (name) => `De sunat: ${name}`,
  nameless: "un client",
};

/** The words of remind in each language. */
export const remindWords: InEveryLanguage<typeof en> = { en, ru, ro };
