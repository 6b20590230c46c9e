/** The words of the deck's keys that are no outcome: taking back, and a client who rings. */
import type { InEveryLanguage } from "../../base/language.ts";

interface Keyed {
  readonly key: string;
  readonly label: string;
}

interface DeckWords {
  readonly undo: Keyed;
  readonly nothingToUndo: string;
  readonly promised: (time: string, name: string) => string;
  readonly inbound: {
    readonly choice: Keyed;
    readonly phone: string;
    /** What is wrong with a text that is no phone. */
    readonly noPhone: string;
    readonly name: string;
    readonly known: string;
    readonly several: string;
    readonly isNew: string;
    namesake(name: string): string;
    readonly back: string;
    /** Without an outcome back to the deck. */
    readonly toCards: string;
  };
}

const en: DeckWords = {
  undo: { key: "z", label: "undo the last" },
  nothingToUndo: "Nothing was recorded here today that could be undone.",
  promised: (time, name) => `${time} ${name}: promised for now, comes next`,
  inbound: {
    choice: { key: "i", label: "a client rings" },
    phone: "Their phone (Esc goes back)",
    noPhone: "A phone has five digits or more.",
    name: "A new number. Their name (Enter: none)",
    known: "In the sheet already:",
    several: "Several have this number. Who is it?",
    isNew: "New in the sheet:",
    namesake: (name) => `${name} is in the sheet already, under another phone. Add a namesake?`,
    back: "back",
    toCards: "back to the cards",
  },
};

const ru: DeckWords = {
  undo: { key: "я", label: "отменить последнее" },
  nothingToUndo: "Сегодня здесь ничего не записано, отменять нечего.",
  promised: (time, name) => `${time} ${name}: обещано на это время, карточка будет следующей`,
  inbound: {
    choice: { key: "и", label: "звонит клиент" },
    phone: "Телефон (Esc — назад)",
    noPhone: "В телефоне не меньше пяти цифр.",
    name: "Номер новый. Имя (Enter — без имени)",
    known: "Уже есть в таблице:",
    several: "Этот номер у нескольких. Кто звонит?",
    isNew: "Новый контакт:",
    namesake: (name) => `${name} уже есть в таблице, с другим телефоном. Добавить однофамильца?`,
    back: "назад",
    toCards: "назад к карточкам",
  },
};

const ro: DeckWords = {
  undo: { key: "z", label: "anulează ultimul" },
  nothingToUndo: "Azi nu s-a notat aici nimic ce se poate anula.",
  promised: (time, name) => `${time} ${name}: promis pentru acum, urmează`,
  inbound: {
    choice: { key: "c", label: "sună un client" },
    phone: "Telefonul (Esc: înapoi)",
    noPhone: "Un telefon are cel puțin cinci cifre.",
    name: "Număr nou. Numele (Enter: fără)",
    known: "Este deja în tabel:",
    several: "Mai mulți au acest număr. Cine sună?",
    isNew: "Nou în tabel:",
    namesake: (name) => `${name} este deja în tabel, cu alt telefon. Adăugați pe cineva cu același nume?`,
    back: "înapoi",
    toCards: "înapoi la fișe",
  },
};

/** The words in each language. */
export const deckWords: InEveryLanguage<DeckWords> = { en, ru, ro };
