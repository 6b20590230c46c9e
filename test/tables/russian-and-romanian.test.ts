/** Headings and values of Russian and Romanian lists: steps with a day, numbers that are no phones, sites that clients come from, talks in a column of results. */
import { describe, expect, it } from "vitest";
import {
  type Column,
  days,
  each,
  fieldInRussian,
  fieldsOf,
  fieldWithoutNext,
  firms,
  names,
  none,
  phones,
  staff,
  sums,
} from "./seven-people.ts";

const phone: Column = ["Телефон", phones];
const next: Column = ["Следующий контакт", days];

describe("a step to come", () => {
  it.each(["Следующее действие", "Следующий шаг", "Următoarea acțiune", "Următorul pas", "Reapel până la"])(
    "%s is the next contact where it holds days, and nothing where it holds words or nothing",
    async (heading) => {
      expect(await fieldWithoutNext(heading, days)).toBe("nextContact");
      expect(await fieldWithoutNext(heading, each("отправить КП", "встреча"))).not.toBe("nextContact");
      expect(await fieldWithoutNext(heading, none)).not.toBe("nextContact");
    },
  );
});

describe("numbers of papers", () => {
  const papers = (write: (number: number) => string) => names.map((_, at) => write(at * 37 + 1041));

  it.each([
    ["№ абитуриента", papers((number) => `2026-${String(number)}`)],
    ["Дело", papers((number) => `2-${String(number)}/2026`)],
    ["Analitic", papers((number) => `4111.${String(number)}`)],
    ["Кадастровый номер", papers((number) => `50:27:0020301:${String(number)}`)],
    ["№ анкеты", papers((number) => `9261${String(number)}07`)],
  ])("%s is no phone", async (heading, values) => {
    expect(await fieldInRussian(heading, values)).toBe("-");
  });

  it("phones are known under a heading that says nothing of them", async () => {
    const short = papers((number) => `2${String(number).slice(0, 2)}-${String(number).slice(2)}-31`);
    expect(await fieldsOf(["ФИО", names], ["Для справок", short])).toBe("name phone");
    expect(await fieldsOf(["ФИО", names], ["Для справок", phones])).toBe("name phone");
  });
});

describe("a call or a meeting to come", () => {
  it.each(["Дата следующей встречи/звонка", "Фоллоу-ап", "Următoarea vizită/apel"])("%s", async (heading) => {
    expect(await fieldWithoutNext(heading, days)).toBe("nextContact");
  });

  it.each(["Дата следующей встречи", "Următoarea vizită", "Дата последнего визита"])(
    "%s alone is no call",
    async (heading) => {
      expect(await fieldWithoutNext(heading, days)).toBe("-");
    },
  );
});

describe("who is who", () => {
  const phones2: Column = ["Тел.", phones];

  it.each(["Мастер-приемщик", "Региональный представитель", "Мед. представитель", "Торговый"])(
    "%s with the same few names in all rows is one of our own people",
    async (heading) => {
      const few = each("Света", "Дима");
      expect(await fieldsOf(["Руководитель", names], phones2, [heading, few])).toBe("name phone owner");
    },
  );

  it("a client who comes again and again is none of our own people", async () => {
    const few = each("Альфа", "Дельта");
    expect(await fieldsOf(["Контактное лицо", names], phones2, ["Клиент", few])).not.toContain("owner");
  });

  it.each(["Ответственный", "Persoana responsabilă", "Ответственное лицо"])(
    "%s is the person to talk to, where another one stands in each row beside a firm and a manager",
    async (heading) => {
      const all = await fieldsOf(["Компания", firms], [heading, names], phones2, [
        "Менеджер",
        each("Света", "Дима"),
      ]);
      expect(all).toBe("company name phone owner");
    },
  );

  it.each([
    ["Курсант", "Телефон", "name phone"],
    ["ЛПУ", "Телефон", "company phone"],
  ])("%s", async (heading, of, fields) => {
    expect(await fieldsOf([heading, heading === "ЛПУ" ? firms : names], [of, phones])).toBe(fields);
  });
});

describe("what stands in a column", () => {
  it("sites that clients come from are a source", async () => {
    expect(await fieldInRussian("Sursa", each("999.md", "olx.ro"))).toBe("source");
    expect(await fieldInRussian("Источник", each("avito.ru", "hh.ru"))).toBe("source");
  });

  it("a column of results that holds whole talks is read as notes, where there are no others", async () => {
    const talks = names.map((_, at) => `просил прислать расчёт и перезвонить после ${String(at + 2)} числа`);
    expect(await fieldInRussian("Итоги разговора", talks)).toBe("note");
    expect(await fieldInRussian("Результат звонка", talks)).toBe("note");
    expect(await fieldsOf(["ФИО", names], phone, ["Итог звонка", talks], ["Комментарий", none], next)).toBe(
      "name phone - note nextContact",
    );
  });

  it("what an operator notes goes before what the client wrote", async () => {
    const all = await fieldsOf(
      ["ФИО", names],
      ["Комментарий клиента", none],
      ["Комментарий оператора", none],
    );
    expect(all).toBe("name - note");
  });

  it("a status of which one word is in capitals is a status", async () => {
    expect(await fieldInRussian("Статус", each("VIP", "активный", "спящий"))).toBe("status");
    expect(await fieldInRussian("Этап сделки", each("КП", "переговоры"))).toBe("status");
  });

  it.each([
    ["Гонорар", sums, "value"],
    ["Cost tratament", sums, "value"],
    ["Debit restant", sums, "value"],
    ["Юрист", staff, "owner"],
    ["Логист", staff, "owner"],
    ["Avocat", staff, "owner"],
  ])("%s", async (heading, values, field) => {
    expect(await fieldInRussian(heading, values)).toBe(field);
  });
});
