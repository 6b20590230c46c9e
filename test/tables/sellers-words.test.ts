/** How sellers in Russian and Romanian call a day to call, the state of an order, a price of a car, a house; and their words for who is lost and won. */
import { describe, expect, it } from "vitest";
import { outcomeFromWords } from "../../src/words/outcomes.ts";
import { saysClosed } from "../../src/words/sheets/status-words.ts";
import { days, each, fieldInRussian, fieldWithoutNext, sums } from "./seven-people.ts";

describe("a day to call", () => {
  it.each(["Надо перезвонить", "Позвонить еще раз", "Ближайшее дело", "Trebuie sunat", "Urmează să sun"])(
    "%s holds days",
    async (heading) => {
      expect(await fieldWithoutNext(heading, days)).toBe("nextContact");
      expect(await fieldWithoutNext(heading, each("отправить КП", "встреча"))).not.toBe("nextContact");
    },
  );
});

describe("the state of a thing", () => {
  const told = each("Новый", "Отказ", "Недозвон");

  it.each(["Статус заказа", "Status comandă", "Statut dosar", "Stadiu cerere"])(
    "%s is the contact's where its words are outcomes",
    async (heading) => {
      expect(await fieldInRussian(heading, told)).toBe("status");
    },
  );

  it.each(["Статус оплаты", "Status livrare", "Статус договора"])("%s never is", async (heading) => {
    expect(await fieldInRussian(heading, told)).not.toBe("status");
  });
});

it("a slash within a shortened word is no price for each", async () => {
  expect(await fieldInRussian("Цена а/м", sums)).toBe("value");
  expect(await fieldInRussian("Цена/м", sums)).not.toBe("value");
});

it("streets and houses are no firms", async () => {
  expect(await fieldInRussian("Объект", each("ул. Садовая, 2", "пр-т Мира, 14"))).not.toBe("company");
});

describe("words for who is lost and won", () => {
  it.each([
    ["слился", "refused"],
    ["отвалились", "refused"],
    ["передумал", "refused"],
    ["s-a răzgândit", "refused"],
    ["renunțat", "refused"],
    ["оплатили", "won"],
    ["a comandat", "won"],
    ["думаю", "later"],
    ["НДЗ 2", "no-answer"],
    ["недозвон x3", "no-answer"],
    ["молчит", "no-answer"],
  ])("%s is %s", (words, outcome) => {
    expect(outcomeFromWords(words)).toBe(outcome);
    expect(saysClosed(words)).toBe(outcome === "refused" || outcome === "won");
  });

  it.each(["купил у других", "ушли к конкурентам", "a cumpărat în altă parte", "выполнен", "отменён"])(
    "%s closes, and says more than an outcome: it is written for nobody else",
    (words) => {
      expect(saysClosed(words)).toBe(true);
      expect(outcomeFromWords(words)).toBeNull();
    },
  );

  it.each(["отказ 2", "купил 3", "договор"])("%s is no outcome", (words) => {
    expect(outcomeFromWords(words)).toBeNull();
  });
});
