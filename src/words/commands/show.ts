/** The words of `followup show`. */
import type { InEveryLanguage } from "../../base/language.ts";
import type { PromiseFate } from "../../rules/deck/promise-fate.ts";

type Label =
  | "next"
  | "value"
  | "owner"
  | "status"
  | "reason"
  | "source"
  | "attempts"
  | "notes"
  | "calls"
  | "noCall"
  | "waiting";

interface ShowWords {
  readonly usage: string;
  readonly who: string;
  readonly missing: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly none: string;
  readonly noCalls: string;
  readonly fates: Readonly<Record<PromiseFate, string>>;
}

const en: ShowWords = {
  usage: "<who>",
  who: "a number of today's list, row:17, a phone, or a part of the name",
  missing: "who (a number of today's list, row:17, a phone, or a part of the name)",
  labels: {
    next: "Next contact",
    value: "Value",
    owner: "Manager",
    status: "Status",
    reason: "Reason",
    source: "Source",
    attempts: "Attempts",
    notes: "Notes",
    calls: "Calls",
    noCall: "Without a call",
    waiting: "Not in the workbook yet",
  },
  none: "none",
  noCalls: "none recorded",
  fates: {
    kept: "kept",
    early: "called earlier",
    late: "called later than promised",
    moved: "moved without a call",
    waiting: "promised, not called yet",
    "to-come": "still to come",
  },
};

const ru: ShowWords = {
  usage: "<кто>",
  who: "номер из списка на сегодня, row:17, телефон или часть имени",
  missing: "кто (номер из списка на сегодня, row:17, телефон или часть имени)",
  labels: {
    next: "Следующий контакт",
    value: "Сумма",
    owner: "Менеджер",
    status: "Статус",
    reason: "Причина",
    source: "Источник",
    attempts: "Попыток",
    notes: "Комментарий",
    calls: "Звонки",
    noCall: "Без звонка",
    waiting: "Ещё не в таблице",
  },
  none: "нет",
  noCalls: "не записаны",
  fates: {
    kept: "обещание выполнено",
    early: "позвонили раньше",
    late: "позвонили позже обещанного",
    moved: "сдвинуто без звонка",
    waiting: "обещано, ещё не звонили",
    "to-come": "впереди",
  },
};

const ro: ShowWords = {
  usage: "<cine>",
  who: "un număr din lista de azi, row:17, un telefon sau o parte din nume",
  missing: "cine (un număr din lista de azi, row:17, un telefon sau o parte din nume)",
  labels: {
    next: "Următorul contact",
    value: "Valoare",
    owner: "Responsabil",
    status: "Status",
    reason: "Motiv",
    source: "Sursă",
    attempts: "Încercări",
    notes: "Observații",
    calls: "Apeluri",
    noCall: "Fără apel",
    waiting: "Încă nu în tabel",
  },
  none: "niciunul",
  noCalls: "niciunul notat",
  fates: {
    kept: "promisiune ținută",
    early: "sunat mai devreme",
    late: "sunat mai târziu decât s-a promis",
    moved: "mutat fără apel",
    waiting: "promis, încă nesunat",
    "to-come": "urmează",
  },
};

/** The words of show in each language. */
export const showWords: InEveryLanguage<ShowWords> = { en, ru, ro };
