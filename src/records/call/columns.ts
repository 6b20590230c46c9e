/** The columns of a call, in the order of the Calls sheet: all that reading, writing, the journal, JSON and the templates know of them. */
import type { Column } from "./column.ts";

/** The columns by name. */
export const callColumns = {
  /** Unique for ever; decides whether the call has arrived. */
  id: {
    // Never a mere "id": a contacts sheet may have one beside a date and a result.
    headings: {
      en: ["Call id", "call number", "call no", "id of the call"],
      ru: ["Код звонка", "id звонка", "номер звонка"],
      ro: ["Cod apel", "id apel", "id-ul apelului", "număr apel"],
    },
    holds: "line",
    width: 14,
    json: "id",
  },
  /** When the call was, in the person's own time. */
  at: {
    headings: {
      en: ["When", "at", "date", "date and time", "date of the call", "call date", "called", "time"],
      ru: ["Когда", "дата", "дата звонка", "дата и время", "время"],
      ro: ["Când", "data", "data apelului", "data și ora"],
    },
    holds: "moment",
    width: 18,
    isTimed: true,
    json: "at",
  },
  contact: {
    headings: {
      en: ["Contact", "contact name", "name", "client", "customer"],
      ru: ["Контакт", "имя", "клиент", "фио"],
      ro: ["Contact", "nume", "persoana"],
    },
    holds: "line",
    width: 24,
    json: "contact",
  },
  phone: {
    headings: {
      en: ["Phone", "phone number"],
      ru: ["Телефон", "тел", "номер телефона"],
      ro: ["Telefon", "nr telefon", "număr de telefon"],
    },
    holds: "line",
    width: 19,
  },
  owner: {
    headings: {
      en: ["Owner", "manager", "rep", "agent"],
      ru: ["Менеджер", "ответственный"],
      ro: ["Responsabil"],
    },
    holds: "line",
    width: 15,
  },
  outcome: {
    headings: {
      en: ["Outcome", "result", "call outcome", "call result"],
      ru: ["Исход", "результат", "результат звонка", "итог", "итог звонка"],
      ro: ["Rezultat", "rezultatul apelului"],
    },
    holds: "outcome",
    width: 14,
    json: "outcome",
  },
  reason: {
    headings: {
      en: ["Reason", "refusal reason", "why refused", "reason for refusal", "lost reason"],
      ru: ["Причина отказа", "причина", "почему отказ"],
      ro: ["Motiv refuz", "motiv", "motivul refuzului"],
    },
    holds: "line",
    width: 25,
    json: "reason",
  },
  /** The client's own words, as typed. */
  said: {
    headings: {
      en: ["What they said", "said", "client said", "client's words", "their words", "in their words"],
      ru: ["Слова клиента", "сказал", "что сказал", "что сказал клиент"],
      ro: ["Cuvintele clientului", "a spus", "ce a spus", "spus"],
    },
    holds: "text",
    width: 34,
    json: "said",
    option: "<text>",
  },
  /** The next contact that was agreed; null leaves the contact without a date. */
  next: {
    headings: {
      en: ["Next contact", "next", "next contact date", "next call"],
      ru: ["Следующий контакт", "следующий звонок", "дата следующего контакта", "следующая дата"],
      ro: ["Următorul contact", "data următorului contact", "următorul apel"],
    },
    holds: "moment",
    width: 18,
    json: "next",
  },
  amount: {
    headings: {
      en: ["Amount", "sum", "value", "deal value"],
      ru: ["Сумма", "сумма сделки"],
      ro: ["Sumă", "valoare"],
    },
    holds: "amount",
    width: 12,
    json: "amount",
  },
  note: {
    headings: {
      en: ["Note", "notes", "comment", "comments"],
      ru: ["Заметка", "комментарий", "примечание"],
      ro: ["Notă", "observații", "comentariu", "note"],
    },
    holds: "text",
    width: 34,
    json: "note",
    option: "<text>",
  },
  /** The next contact that stood in the row when the call was logged. */
  due: {
    headings: {
      en: ["Was due", "due", "what was due", "was due on", "planned", "planned for"],
      ru: ["Был назначен на", "срок", "было назначено", "был назначен", "планировалось"],
      ro: ["Era programat", "scadent", "era scadent"],
    },
    holds: "due",
    width: 18,
  },
  /** The number of today's list it was dealt as; null when it was not on the list. */
  number: {
    headings: {
      en: ["Number", "no", "card", "card number", "dealt as", "number dealt"],
      ru: ["Номер в списке", "номер", "номер карточки"],
      ro: ["Număr în listă", "număr", "fișa"],
    },
    holds: "count",
    width: 10,
    json: "number",
  },
  /** The number of the card on top of the deck at that moment; null when the deck was empty. */
  top: {
    headings: {
      en: ["Top of the deck", "top", "top card", "top number"],
      ru: ["Верхняя карточка", "верхняя", "верх колоды"],
      ro: ["Prima din listă", "fișa de sus"],
    },
    holds: "count",
    width: 11,
  },
  /** Whether the save-the-sale questions were asked. */
  asked: {
    headings: {
      en: ["Questions asked", "asked", "questions"],
      ru: ["Вопросы заданы", "вопросы", "заданы вопросы"],
      ro: ["Întrebări puse", "întrebat", "întrebări"],
    },
    holds: "yes",
    width: 11,
  },
  /** Written by undo alone. */
  undone: {
    headings: {
      en: ["Undone", "taken back", "cancelled"],
      ru: ["Отменён", "отменен", "отмена", "отменено"],
      ro: ["Anulat", "anulată", "retras"],
    },
    holds: "yes",
    width: 11,
  },
  /** How the client was in this call; null for an ordinary one. */
  manner: {
    headings: { en: ["Client was"], ru: ["Клиент был"], ro: ["Clientul a fost"] },
    holds: "manner",
    width: 14,
    isAddedLater: true,
    json: "manner",
    option: "<word>",
  },
  /** How many open cards of the same manager stood before this one; null where that can't be known. */
  cardsBefore: {
    headings: { en: ["Cards before it"], ru: ["Карточек перед ней"], ro: ["Fișe înaintea ei"] },
    holds: "count",
    width: 14,
    isAddedLater: true,
  },
  /** The manager that the client was handed to in this call. */
  handedTo: {
    headings: { en: ["Handed to"], ru: ["Передан"], ro: ["Predat lui"] },
    holds: "line",
    width: 15,
    isAddedLater: true,
    json: "to",
  },
} as const satisfies Readonly<Record<string, Column>>;
