/** Cards for the tests of screens: six contacts in each language, easy and awkward ones. */

import type { InEveryLanguage } from "../../../src/base/language.ts";
import { columnsFrom, type RecordedCall } from "../../../src/records/call/call.ts";
import type { Card } from "../../../src/rules/deck/deck.ts";

/** A card of Monday 2026-11-23, due today, with what the test names. */
export function cardOf(differs: Partial<Card>): Card {
  const number = differs.number ?? 1;
  return {
    number,
    row: number + 1,
    id: null,
    name: "Ann",
    phone: null,
    company: null,
    owner: null,
    nextContact: "2026-11-23",
    time: null,
    daysLate: 0,
    value: null,
    attempts: null,
    note: null,
    done: false,
    outcome: null,
    skipped: null,
    why: { kind: "today" },
    ...differs,
  };
}

const promised: Partial<Card> = { number: 1, time: "10:30", why: { kind: "promised", time: "10:30" } };
const veryLate: Partial<Card> = {
  number: 2,
  nextContact: "2026-11-02",
  daysLate: 21,
  why: { kind: "late", days: 21 },
};
const late: Partial<Card> = {
  number: 3,
  nextContact: "2026-11-21",
  daysLate: 2,
  why: { kind: "late", days: 2 },
};

/** Six cards: promised at a time, very late, late, due today, done, put to the end. */
export const sixCards: InEveryLanguage<readonly Card[]> = {
  en: [
    cardOf({
      ...promised,
      name: "Ann Price",
      phone: "+44 20 7946 0958",
      company: "Hill & Sons",
      value: 25_000,
    }),
    cardOf({
      ...veryLate,
      name: "John Smith",
      phone: "+44 7700 900123",
      company: "Northern Wind Trading",
      value: 1_250_000,
    }),
    cardOf({ ...late, name: "王小明 👨‍👩‍👧", phone: "+86 10 1234 5678", company: "北京贸易" }),
    cardOf({ number: 4, name: "Bo", phone: "020 7946 0000", value: 1500.5 }),
    cardOf({
      number: 5,
      name: "Alexandria Featherstonehaugh-Cholmondeley of Marjoribanks",
      phone: "+44 7700 900124",
      company: "Featherstonehaugh",
      value: 40_000,
      done: true,
      outcome: "refused",
    }),
    cardOf({
      number: 6,
      name: "Olga",
      phone: "+44 7700 900125",
      company: "World",
      outcome: "skipped",
      skipped: 1,
    }),
  ],
  ru: [
    cardOf({
      ...promised,
      name: "Петрова Анна Сергеевна",
      phone: "+7 912 345-67-89",
      company: "ООО «Ромашка»",
      value: 250_000,
    }),
    cardOf({
      ...veryLate,
      name: "Иванов Сергей",
      phone: "+7 (495) 123-45-67",
      company: "Торговый дом «Северный ветер»",
      value: 1_250_000,
    }),
    cardOf({ ...late, name: "王小明 👨‍👩‍👧", phone: "+86 10 1234 5678", company: "北京贸易" }),
    cardOf({ number: 4, name: "Ким", phone: "8 912 000 11 22", value: 1500.5 }),
    cardOf({
      number: 5,
      name: "Константинопольский-Задунайский Владимир Александрович",
      phone: "+7 916 111-22-33",
      company: "ИП Константинопольский",
      value: 40_000,
      done: true,
      outcome: "refused",
    }),
    cardOf({
      number: 6,
      name: "Ольга",
      phone: "+7 916 111-22-34",
      company: "Мир",
      outcome: "skipped",
      skipped: 1,
    }),
  ],
  ro: [
    cardOf({
      ...promised,
      name: "Ștefania Popescu",
      phone: "+40 721 123 456",
      company: "Țiglă Bună SRL",
      value: 25_000,
    }),
    cardOf({
      ...veryLate,
      name: "Ion Câmpeanu",
      phone: "+373 69 123 456",
      company: "Vântul de Miazănoapte",
      value: 1_250_000,
    }),
    cardOf({ ...late, name: "王小明 👨‍👩‍👧", phone: "+86 10 1234 5678", company: "北京贸易" }),
    cardOf({ number: 4, name: "Ana", phone: "0721 000 111", value: 1500.5 }),
    cardOf({
      number: 5,
      name: "Constantin-Alexandru Brâncoveanu-Cantacuzino din Șerbănești",
      phone: "+40 721 123 457",
      company: "Brâncoveanu",
      value: 40_000,
      done: true,
      outcome: "refused",
    }),
    cardOf({
      number: 6,
      name: "Olga",
      phone: "+40 721 123 458",
      company: "Lumea",
      outcome: "skipped",
      skipped: 1,
    }),
  ],
};

/** A recorded call with nothing in it but what the test names. */
export function recordedCall(differs: Partial<RecordedCall>): RecordedCall {
  const nothing = () => null;
  const empty = columnsFrom({
    ...{ line: nothing, text: nothing, manner: nothing, moment: nothing, amount: nothing, count: nothing },
    ...{ yes: () => false, outcome: nothing, due: nothing },
  });
  return { ...empty, row: 2, outcomeText: null, ...differs };
}
