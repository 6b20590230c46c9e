/** The words of `followup sync`. */
import { counted, type Forms, type InEveryLanguage } from "../../base/language.ts";

const callsEn: Forms = ["call is", "calls are"];
const outcomesEn: Forms = ["outcome waits", "outcomes wait"];

const en = {
  options: {
    ours: "settle conflicts: write our values over what stands there (ids, or all)",
    theirs: "settle conflicts: leave the contact's row as it is and only note the call (ids, or all)",
    forget: "settle conflicts: don't write these calls at all (ids, or all)",
    putBack: "write again calls and clients that have gone from the sheets (ids, or all)",
    gone: "what has gone from the sheets was taken out on purpose (ids, or all)",
    row: "with --write-ours and one id: the row the call belongs to",
    from: "take over what waits for a workbook that has been moved or renamed",
    force: "write although the workbook looks open elsewhere",
  },
  rowExpected: "a row number such as 17, or Anna!17 where the table has several sheets",
  allDone: "Everything is in the workbook.",
  conflicts: "To be settled:",
  inSheet: (cell: string, theirs: string, ours: string) =>
    `${cell}: in the sheet “${theirs}”, yours “${ours}”`,
  sameNow: (cell: string, was: string, now: string) =>
    `${cell}: “${was}” when it was logged, “${now}” in the sheet now, as in yours; the contact may have been closed by somebody else`,
  noDate: "no date",
  settleWith: (id: string) =>
    `Settle with: followup sync --write-ours ${id} · --keep-theirs ${id} · --forget ${id}`,
  putBackWith: (id: string) =>
    `Put it back: followup sync --put-back ${id} · it was taken out on purpose: followup sync --gone ${id}`,
  /** `one`: the first who may be meant, with the row as it is typed; null where nobody is known. */
  chooseRow: (id: string, one: { readonly name: string; readonly row: string } | null) =>
    `${one === null ? "Name its row" : `If it is ${one.name} in row ${one.row}`}: followup sync --write-ours ${id} --row ${one?.row ?? "N"} · only note the call: --keep-theirs ${id} · drop it: --forget ${id}`,
  what: "What is to be done?",
  manyDeleted: (count: number) => `${counted("en", count, callsEn)} no longer in the sheet of calls.`,
  settleDeleted: "Put them back: followup sync --put-back all · they were archived: followup sync --gone all",
  whichRow: "Which row of the sheet is it? (number)",
  choices: {
    ours: "write yours",
    theirs: "leave the row, only note the call",
    row: "name the row",
    retry: "try again",
    putBack: "put back",
    leaveOut: "they were taken out on purpose",
    forget: "don't write this call",
    each: "one by one",
    later: "decide later",
  },
  elsewhere: (count: number, place: string) =>
    `${counted("en", count, outcomesEn)} for ${place}: followup sync -w "${place}"`,
  moved: (count: number, place: string) =>
    `${counted("en", count, outcomesEn)} for ${place}, which is not there any more. If this is the same workbook: followup sync --from "${place}"`,
};

const callsRu: Forms = ["звонка больше нет", "звонков больше нет", "звонков больше нет"];
const outcomesRu: Forms = ["исход ждёт", "исхода ждут", "исходов ждут"];

const ru: typeof en = {
  options: {
    ours: "решить расхождения: записать наши значения поверх (номера записей или all)",
    theirs: "решить расхождения: строку контакта не трогать, только отметить звонок (номера или all)",
    forget: "решить расхождения: эти звонки не записывать вовсе (номера или all)",
    putBack: "снова записать звонки и клиентов, пропавших с листов (номера или all)",
    gone: "пропавшее с листов убрано нарочно (номера или all)",
    row: "вместе с --write-ours и одним номером: строка, к которой относится звонок",
    from: "забрать то, что ждёт для перенесённой или переименованной таблицы",
    force: "записать, даже если файл похож на открытый",
  },
  rowExpected: "номер строки, например 17, или Анна!17, если листов с контактами несколько",
  allDone: "В таблице всё записано.",
  conflicts: "Нужно решить:",
  inSheet: (cell, theirs, ours) => `${cell}: в таблице «${theirs}», у вас «${ours}»`,
  sameNow: (cell, was, now) =>
    `${cell}: при записи было «${was}», теперь в таблице «${now}», как и у вас; возможно, контакт закрыл кто-то другой`,
  noDate: "без даты",
  settleWith: (id) =>
    `Решить: followup sync --write-ours ${id} (записать наше) · --keep-theirs ${id} (оставить как есть) · --forget ${id} (не записывать)`,
  putBackWith: (id) => `Вернуть: followup sync --put-back ${id} · убрано нарочно: followup sync --gone ${id}`,
  chooseRow: (id, one) =>
    `${one === null ? "Указать строку" : `Если это ${one.name}, строка ${one.row}`}: followup sync --write-ours ${id} --row ${one?.row ?? "N"} · только отметить звонок: --keep-theirs ${id} · не записывать: --forget ${id}`,
  what: "Что сделать?",
  manyDeleted: (count) => `На листе звонков ${counted("ru", count, callsRu)}.`,
  settleDeleted: "Вернуть: followup sync --put-back all · они в архиве: followup sync --gone all",
  whichRow: "Какая это строка таблицы? (номер)",
  choices: {
    ours: "записать наше",
    theirs: "строку не трогать, только отметить звонок",
    row: "указать строку",
    retry: "попробовать снова",
    putBack: "вернуть",
    leaveOut: "убраны нарочно",
    forget: "не записывать этот звонок",
    each: "по одному",
    later: "решить позже",
  },
  elsewhere: (count, place) =>
    `${counted("ru", count, outcomesRu)} записи в ${place}: followup sync -w "${place}"`,
  moved: (count, place) =>
    `${counted("ru", count, outcomesRu)} записи в ${place}, а этого файла больше нет. Если это та же таблица: followup sync --from "${place}"`,
};

const callsRo: Forms = ["apel nu mai este", "apeluri nu mai sunt", "de apeluri nu mai sunt"];
const outcomesRo: Forms = ["rezultat așteaptă", "rezultate așteaptă", "de rezultate așteaptă"];

const ro: typeof en = {
  options: {
    ours: "rezolvă conflictele: scrie valorile noastre peste ce este acolo (numere sau all)",
    theirs: "rezolvă conflictele: lasă rândul contactului și notează doar apelul (numere sau all)",
    forget: "rezolvă conflictele: nu scrie deloc aceste apeluri (numere sau all)",
    putBack: "scrie din nou apelurile și clienții dispăruți din foi (numere sau all)",
    gone: "ce a dispărut din foi a fost scos intenționat (numere sau all)",
    row: "cu --write-ours și un singur număr: rândul de care ține apelul",
    from: "preia ce așteaptă pentru un tabel mutat sau redenumit",
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
  },
  rowExpected: "un număr de rând, de exemplu 17, sau Ana!17 dacă tabelul are mai multe foi",
  allDone: "Totul este în tabel.",
  conflicts: "De hotărât:",
  inSheet: (cell, theirs, ours) => `${cell}: în tabel „${theirs}”, la dvs. „${ours}”`,
  sameNow: (cell, was, now) =>
    `${cell}: la înregistrare era „${was}”, acum în tabel este „${now}”, ca la dvs.; poate contactul a fost închis de altcineva`,
  noDate: "fără dată",
  settleWith: (id) =>
    `Hotărâți: followup sync --write-ours ${id} (scrie al nostru) · --keep-theirs ${id} (lasă cum e) · --forget ${id} (nu scrie)`,
  putBackWith: (id) =>
    `Îl puneți la loc: followup sync --put-back ${id} · a fost scos intenționat: followup sync --gone ${id}`,
  chooseRow: (id, one) =>
    `${one === null ? "Indicați rândul" : `Dacă este ${one.name}, rândul ${one.row}`}: followup sync --write-ours ${id} --row ${one?.row ?? "N"} · doar notați apelul: --keep-theirs ${id} · renunțați: --forget ${id}`,
  what: "Ce facem?",
  manyDeleted: (count) => `În foaia de apeluri ${counted("ro", count, callsRo)}.`,
  settleDeleted:
    "Le puneți la loc: followup sync --put-back all · au fost arhivate: followup sync --gone all",
  whichRow: "Care rând din tabel este? (număr)",
  choices: {
    ours: "scrie al nostru",
    theirs: "lasă rândul, notează doar apelul",
    row: "indică rândul",
    retry: "încearcă din nou",
    putBack: "pune la loc",
    leaveOut: "au fost scoase intenționat",
    forget: "nu scrie acest apel",
    each: "pe rând",
    later: "hotărâm mai târziu",
  },
  elsewhere: (count, place) =>
    `${counted("ro", count, outcomesRo)} pentru ${place}: followup sync -w "${place}"`,
  moved: (count, place) =>
    `${counted("ro", count, outcomesRo)} pentru ${place}, care nu mai este acolo. Dacă este același tabel: followup sync --from "${place}"`,
};

/** The words of sync in each language. */
export const syncWords: InEveryLanguage<typeof en> = { en, ru, ro };
