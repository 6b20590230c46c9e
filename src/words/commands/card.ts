/** What a card says: who, why now, what is at stake, what was said before. */

import { counted, type Forms, type InEveryLanguage, type Language, plural } from "../../base/language.ts";
import type { Ahead } from "../../rules/deck/ahead.ts";
import type { Hold, Why } from "../../rules/deck/deck.ts";

interface CardWords {
  readonly days: Forms;
  late(days: string): string;
  at(time: string): string;
  readonly today: string;
  readonly ahead: Readonly<Record<Ahead, string>>;
  readonly skipped: string;
  readonly labels: Readonly<
    Record<
      | "why"
      | "promised"
      | "due"
      | "noCall"
      | "stake"
      | "attempts"
      | "owner"
      | "notes"
      | "calls"
      | "client"
      | "complaint"
      | "handedOver",
      string
    >
  >;
  title(number: number): string;
  left(count: number): string;
  readonly quote: (text: string) => string;
  moreLines(count: number): string;
  holdFor(mentor: string): string;
  holdComplaint(from: string): string;
  notFor(from: string): string;
  wasManner(manner: string, on: string | null): string;
  handedOver(by: string | null, on: string, promised: string): string;
}

const words: InEveryLanguage<CardWords> = {
  en: {
    days: ["day", "days"],
    late: (days) => `${days} late`,
    at: (time) => `today at ${time}`,
    today: "today",
    ahead: {
      lateness: "nobody waits longer",
      value: "a greater value than the next",
      attempts: "tried less often",
    },
    skipped: "skipped before",
    labels: {
      why: "Why now",
      promised: "Promised",
      due: "Due",
      noCall: "Without a call",
      stake: "Value",
      attempts: "Attempts",
      owner: "Manager",
      notes: "Notes",
      calls: "Last calls",
      client: "Client",
      complaint: "Complaint",
      handedOver: "Handed over",
    },
    title: (number) => `Card ${number}`,
    left: (count) => (count === 0 ? "the last one" : `${count} more after it`),
    quote: (text) => `“${text}”`,
    moreLines: (count) => `… ${counted("en", count, ["more line", "more lines"])} in the sheet`,
    holdFor: (mentor) => `for ${mentor}`,
    holdComplaint: (from) => `complaint: not for ${from}`,
    notFor: (from) => `not for ${from}`,
    wasManner: (manner, on) => `Was ${manner}${on === null ? "" : `, ${on}`}`,
    handedOver: (by, on, promised) =>
      `${by === null ? "" : `by ${by}, `}${on}${promised === "" ? "" : `: “${promised}”`}`,
  },
  ru: {
    days: ["день", "дня", "дней"],
    late: (days) => `просрочено на ${days}`,
    at: (time) => `сегодня в ${time}`,
    today: "сегодня",
    ahead: {
      lateness: "дольше всех ждёт",
      value: "сумма больше, чем у следующего",
      attempts: "звонили реже",
    },
    skipped: "уже пропускали",
    labels: {
      why: "Почему сейчас",
      promised: "Обещали",
      due: "Срок",
      noCall: "Без звонка",
      stake: "Сумма",
      attempts: "Попыток",
      owner: "Менеджер",
      notes: "Комментарий",
      calls: "Прошлые звонки",
      client: "Клиент",
      complaint: "Жалоба",
      handedOver: "Передал",
    },
    title: (number) => `Карточка ${number}`,
    left: (count) => (count === 0 ? "последняя" : `после неё ещё ${count}`),
    quote: (text) => `«${text}»`,
    moreLines: (count) => `… ещё ${counted("ru", count, ["строка", "строки", "строк"])} в таблице`,
    holdFor: (mentor) => `для: ${mentor}`,
    holdComplaint: (from) => `жалоба: кроме ${from}`,
    notFor: (from) => `кроме ${from}`,
    wasManner: (manner, on) => `В прошлый раз: ${manner}${on === null ? "" : `, ${on}`}`,
    handedOver: (by, on, promised) =>
      `${by === null ? "" : `${by}, `}${on}${promised === "" ? "" : `: «${promised}»`}`,
  },
  ro: {
    days: ["zi", "zile", "de zile"],
    late: (days) => `${days} de întârziere`,
    at: (time) => `azi la ${time}`,
    today: "azi",
    ahead: {
      lateness: "așteaptă cel mai mult",
      value: "valoare mai mare decât la următorul",
      attempts: "sunat mai rar",
    },
    skipped: "omis mai devreme",
    labels: {
      why: "De ce acum",
      promised: "Promis",
      due: "Termen",
      noCall: "Fără apel",
      stake: "Valoare",
      attempts: "Încercări",
      owner: "Responsabil",
      notes: "Observații",
      calls: "Ultimele apeluri",
      client: "Clientul",
      complaint: "Reclamație",
      handedOver: "Predat",
    },
    title: (number) => `Fișa ${number}`,
    left: (count) =>
      count === 0 ? "ultima" : `după ea ${plural("ro", count, ["mai e", "mai sunt", "mai sunt"])} ${count}`,
    quote: (text) => `„${text}”`,
    moreLines: (count) => `… încă ${counted("ro", count, ["rând", "rânduri", "de rânduri"])} în tabel`,
    holdFor: (mentor) => `pentru ${mentor}`,
    holdComplaint: (from) => `reclamație: nu pentru ${from}`,
    notFor: (from) => `nu pentru ${from}`,
    wasManner: (manner, on) => `A fost ${manner}${on === null ? "" : `, ${on}`}`,
    handedOver: (by, on, promised) =>
      `${by === null ? "" : `de ${by}, `}${on}${promised === "" ? "" : `: „${promised}”`}`,
  },
};

/** The words of a card. */
export function cardWords(language: Language): CardWords {
  return words[language];
}

/** Why a card stands where it stands: "9 days late", "today at 16:00". The `why` of the JSON. */
export function whyFirst(language: Language, why: Why): string {
  const { at, late, today } = words[language];
  if (why.kind === "late") return late(whyShort(language, why));
  return why.kind === "promised" ? at(why.time) : today;
}

/** The same under a heading that already says late or today: "9 days", "16:00", nothing. */
export function whyShort(language: Language, why: Why): string {
  if (why.kind === "late") return counted(language, why.days, words[language].days);
  return why.kind === "promised" ? why.time : "";
}

/** Whom a card that is kept back is for, or not for: "for Anna", "complaint: not for Emma". */
export function holdText(language: Language, { from, to, why }: Hold): string {
  const { holdComplaint, holdFor, notFor } = words[language];
  if (why === "complaint") return holdComplaint(from ?? "");
  return to === null ? notFor(from ?? "") : holdFor(to);
}
