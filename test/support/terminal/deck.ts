/** A workbook with six due contacts, each with its own difficulty, in the language of its sheet. */
import type { InEveryLanguage, Language } from "../../../src/base/language.ts";
import type { Applied, ApplyOptions, Change } from "../../../src/workbook/changes.ts";
import type { Grid, Wanted } from "../../../src/workbook/workbook.ts";
import type { SheetFixture } from "../workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../workbooks/memory-workbook.ts";

/** Monday, 23 November 2026: the order of the day is promised, then 21 days late, then 2 days late, then today by value. */
const people: InEveryLanguage<readonly (readonly (string | number)[])[]> = {
  en: [
    ["Ann Price", "+44 20 7946 0958", "Hill & Sons", "@2026-11-23T10:00", 25_000, ""],
    [
      "John Smith",
      "+44 7700 900123",
      "Northern Wind Trading",
      "@2026-11-02",
      1_250_000,
      "asks for the price list",
    ],
    ["Mary Jones", "+44 7700 900124", "", "@2026-11-21", "", ""],
    ["Bo Diddley", "020 7946 0000", "", "@2026-11-23", 1500, ""],
    ["Olga Brown", "+44 7700 900125", "World", "@2026-11-23", 900, ""],
    ["Zoe White", "+44 7700 900126", "", "@2026-11-23T16:00", 100, ""],
  ],
  ru: [
    ["Анна Петрова", "+7 912 345-67-89", "ООО «Ромашка»", "@2026-11-23T10:00", 25_000, ""],
    ["Иван Сергеев", "+7 495 123-45-67", "«Северный ветер»", "@2026-11-02", 1_250_000, "просит прайс"],
    ["Мария Котова", "+7 916 111-22-33", "", "@2026-11-21", "", ""],
    ["Борис Ким", "8 912 000-11-22", "", "@2026-11-23", 1500, ""],
    ["Ольга Белая", "+7 916 111-22-34", "Мир", "@2026-11-23", 900, ""],
    ["Зоя Чёрная", "+7 916 111-22-35", "", "@2026-11-23T16:00", 100, ""],
  ],
  ro: [
    ["Ștefania Popescu", "+40 721 123 456", "Țiglă Bună SRL", "@2026-11-23T10:00", 25_000, ""],
    ["Ion Câmpeanu", "+373 69 123 456", "Vântul de Nord", "@2026-11-02", 1_250_000, "cere lista de prețuri"],
    ["Maria Rusu", "+40 721 123 457", "", "@2026-11-21", "", ""],
    ["Bogdan Pop", "0721 000 111", "", "@2026-11-23", 1500, ""],
    ["Olga Albu", "+40 721 123 458", "Lumea", "@2026-11-23", 900, ""],
    ["Zoe Negru", "+40 721 123 459", "", "@2026-11-23T16:00", 100, ""],
  ],
};

const sheets: InEveryLanguage<{
  contacts: string;
  headings: readonly string[];
  reasons: string;
  reasonRows: readonly (readonly string[])[];
}> = {
  en: {
    contacts: "Contacts",
    headings: ["Name", "Phone", "Company", "Next contact date", "Value", "Note", "Attempts", "Status"],
    reasons: "Reasons",
    reasonRows: [
      ["Reason", "Other words", "What to improve"],
      ["Too expensive", "dear", ""],
      ["Not in stock", "", ""],
      ["Other", "", ""],
    ],
  },
  ru: {
    contacts: "База",
    headings: [
      "Имя",
      "Телефон",
      "Компания",
      "Дата следующего контакта",
      "Сумма",
      "Комментарий",
      "Попытки",
      "Статус",
    ],
    reasons: "Причины",
    reasonRows: [
      ["Причина", "Другие слова", "Что улучшить"],
      ["Дорого", "цена", ""],
      ["Нет на складе", "", ""],
      ["Другое", "", ""],
    ],
  },
  ro: {
    contacts: "Contacte",
    headings: [
      "Nume",
      "Telefon",
      "Companie",
      "Data următorului contact",
      "Valoare",
      "Observații",
      "Încercări",
      "Status",
    ],
    reasons: "Motive",
    reasonRows: [
      ["Motiv", "Alte cuvinte", "Ce îmbunătățim"],
      ["Prea scump", "preț", ""],
      ["Nu e pe stoc", "", ""],
      ["Altele", "", ""],
    ],
  },
};

/** The workbook of the six. */
export function sixDue(language: Language): MemoryWorkbook {
  return new MemoryWorkbook(sixDueSheets(language));
}

/** A workbook that tells its version as a file does, and counts how often it is read. */
export class VersionedWorkbook extends MemoryWorkbook {
  reads = 0;
  /** How often it had been read when something was applied. */
  readonly readsBeforeApplying: number[] = [];

  version(): string {
    return String(this.applied);
  }

  override read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    this.reads += 1;
    return super.read(wanted);
  }

  override apply(changes: readonly Change[], options?: ApplyOptions): Promise<Applied> {
    this.readsBeforeApplying.push(this.reads);
    return super.apply(changes, options);
  }
}

/** The sheets of the six. */
export function sixDueSheets(language: Language): SheetFixture[] {
  const { contacts, headings, reasonRows, reasons } = sheets[language];
  return [
    { title: contacts, rows: [headings, ...people[language].map((row) => [...row, "", ""])] },
    { title: reasons, rows: reasonRows },
  ];
}
