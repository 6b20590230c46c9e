import { describe, expect, it } from "vitest";
import { languages } from "../../../src/base/language.ts";
import { entries, spellingIndex } from "../../../src/book/headings/spelling/heading-spellings.ts";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";
import { plainText } from "../../../src/rules/typed/plain-words.ts";
import { idHeading } from "../../../src/words/sheets/headings.ts";
import { contactSpellings } from "../../../src/words/sheets/spellings/contact-spellings.ts";

describe("the lists of spellings", () => {
  it("are in plain words", () => {
    for (const language of languages) {
      const { blockers, fields, fillers, others } = contactSpellings[language];
      const lists = [...Object.values(fields), others].flatMap(({ usual, alone = "", second = "" }) => [
        usual,
        alone,
        second,
      ]);
      for (const entry of [...lists, fillers, blockers].flatMap(entries))
        expect(entry).toBe(plainText(entry));
    }
  });

  it("give every entry by the whole heading, with its list and its place in it, and nothing by a part of one", () => {
    const index = spellingIndex();
    const known = new Set<string>();
    for (const language of languages) {
      for (const [meaning, lists] of Object.entries(contactSpellings[language].fields)) {
        for (const strength of ["usual", "alone", "second"] as const) {
          for (const [rank, entry] of entries(lists[strength] ?? "").entries()) {
            known.add(entry);
            if (entry === "") continue;
            const spelling = { meaning, language, strength, rank, words: entry.split(" ") };
            expect(index.whole(entry)).toContainEqual(spelling);
          }
        }
      }
      for (const list of Object.values(contactSpellings[language].others))
        for (const entry of entries(list)) known.add(entry);
    }
    known.add(idHeading);
    const parts = [...known].flatMap((entry) => [
      entry.slice(1),
      entry.slice(0, -1),
      `${entry} ${entry}`,
      "",
    ]);
    for (const part of parts) expect(index.whole(part).length > 0).toBe(part !== "" && known.has(part));
  });
});

/** The best meaning of a heading, or null. */
function meaning(heading: string): string | null {
  const [reading] = readingsOf(heading);
  return reading?.meaning ?? null;
}

const table: Record<string, string> = {
  nextContact: `Дата следующего контакта; дата след. контакта; Следующий контакт; Дата следующего звонка; следующий звонок;
    Дата перезвона; Перезвонить; Когда связаться; ДАТА\\nСЛЕДУЮЩЕГО\\nКОНТАКТА; Дата  следующего   контакта; Дата след конт.;
    Дата сл. контакта; Дата след-го контакта; Дата следующего контакта с клиентом; Плановая дата следующего контакта;
    Next contact date; Next contact; Next follow-up; Next follow-up date; Follow-up date; Next action; Next action date;
    Next call; Next call date; Call back; Next contact (date); NEXT CONTACT DATE; Next_Contact_Date;
    Data următorului contact; Următorul contact; Data următoarei acțiuni; Data revenirii; Data follow-up;
    Data urmatorului contact; Data următoarei acţiuni; Дата следующего контакта / Data următorului contact`,
  name: `Имя; ФИО; Контактное лицо; ФИО клиента; ЛПР; Клиент; Name; Full name; Contact; Contact name; Person; Client; Client name;
    Customer; Lead name; Nume; Persoană contact; Nume client; Persoana de contact; Имя клиента; Ф.И.О.; Имя / Name`,
  company:
    "Компания; Организация; Контрагент; Наименование; Company; Organisation; Account; Firm; Companie; Firma; Company name",
  phone: `Телефон; Тел.; Номер телефона; Мобильный; Phone; Mobile; Phone number; Tel; Cell; WhatsApp; Telefon; Nr tel; Nr. tel.; Mobil;
    Телефон клиента; Контактный телефон; Рабочий телефон; Телефон 1; Phone 1; Contact person phone; Număr de telefon; Телефон / Telefon; Тел-н`,
  owner:
    "Менеджер; Ответственный; Owner; Rep; Assigned to; Agent; Responsabil; Asignat la; Имя менеджера; Manager name; Отв.",
  status: "Статус; Этап; Стадия; Status; Stage; Stadiu; Etapă; Статус клиента",
  lastOutcome:
    "Результат; Результат звонка; Итог звонка; Outcome; Result; Response; Rezultat; Răspuns; Рез-т звонка",
  reason:
    "Причина отказа; Причина потери; Refusal reason; Lost reason; Loss reason; Motiv refuz; Motivul pierderii",
  value:
    "Сумма; Сумма сделки; Бюджет; Value; Deal value; Amount; Deal size; Valoare; Sumă; Сумма, ₽; Сумма (руб.); Value (EUR)",
  source: "Источник; Канал; Source; Lead source; Channel; Sursa; Sursă lead",
  note: "Комментарий; Примечание; Заметка; Notes; Note; Comments; Remarks; Observații; Observaţii; Descriere; Комм.; Прим.",
  attempts: "Попытки; Кол-во попыток; Attempts; Tries; Încercări; Incercari",
  lastCall:
    "Дата последнего контакта; Последний звонок; Last contact; Last called; Last contact date; Ultimul contact; Last contacted; Дата звонка; Data contact",
  other: `Дата первого контакта; First contact; Дата заявки;
    Contact email; Телефон менеджера; Product name; Email; Next step; Дата`,
  id: "followup id",
};

describe("a heading is read by its words", () => {
  for (const [field, headings] of Object.entries(table)) {
    const list = headings
      .split(";")
      .map((heading) => heading.replace(/\s+/g, " ").replaceAll("\\n", "\n").trim());
    it.each(list)(`${field}: %s`, (heading) => expect(meaning(heading)).toBe(field));
  }

  it.each([
    "Previous status",
    "Old phone",
    "31",
    "",
    "…",
    "Клиентская база за год",
    "x".repeat(500),
    "Статус оплаты",
    "Город",
  ])("%s is no field", (heading) => expect([null, "other"]).toContain(meaning(heading)));

  it("never finds a name in a next contact, whatever stands around it", () => {
    for (const heading of [
      "Next contact date",
      "Next contact with client",
      "Дата следующего контакта с клиентом",
    ]) {
      expect(readingsOf(heading).map((reading) => reading.meaning)).not.toContain("name");
    }
  });
});
