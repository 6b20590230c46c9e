/** Headings of calls still to be made, headings with a slip of the keyboard, and bare dates that could serve. */
import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/book/headings/spelling/headings-match.ts";
import { openBook } from "../../src/book/open-book.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

function meaning(heading: string): string | null {
  const [reading] = readingsOf(heading);
  return reading?.meaning ?? null;
}

describe("the day of a call", () => {
  it.each([
    ...["Дата контакта (след.)", "План. дата\nзвонка", "Дата звонка: плановая", "Ближайшая дата звонка"],
    ...["Planned call date", "Contact date (next)", "Scheduled date of call", "Data contactului (urm.)"],
    "Data apelului planificată",
  ])("that the heading says is to come is the next contact: %s", (heading) => {
    expect(meaning(heading)).toBe("nextContact");
  });

  it.each(["Дата звонка", "Дата контакта", "Call date", "Date of contact", "Data apelului"])(
    "is the last call's where it says no more: %s",
    (heading) => {
      expect(meaning(heading)).toBe("lastCall");
    },
  );

  it("is not the next contact's where the heading names both", () => {
    expect(meaning("Дата звонка (план/факт)")).not.toBe("nextContact");
    expect(meaning("Факт. дата звонка")).toBe("lastCall");
  });

  it.each(["План/факт дата звонка", "Дата последнего звонка (план)", "Last call / planned"])(
    "is read at most where the heading says both that it was and that it is to come: %s",
    (heading) => {
      expect(readingsOf(heading).filter(({ strength }) => strength === "usual")).toEqual([]);
    },
  );

  it("keeps its strength where nothing is to come", () => {
    expect(readingsOf("Дата последнего звонка")).toMatchObject([{ meaning: "lastCall", strength: "usual" }]);
  });
});

describe("a heading with a slip", () => {
  it.each([
    ["Staus", "status"],
    ["Commets", "note"],
    ["Ammount", "value"],
    ["Phnoe number", "phone"],
    ["Nxt call date", "nextContact"],
    ["Коментарий", "note"],
    ["Отвественный", "owner"],
    ["Статсу клиента", "status"],
    ["Telefn mobil", "phone"],
  ])("says what was meant, and only weakly: %s", (heading, meant) => {
    expect(readingsOf(heading)).toMatchObject([{ meaning: meant, strength: "alone" }]);
  });

  it.each([
    // A word that is in our lists, or too short, or wrong in its first letter, is no slip.
    ...["Contract date", "Contract number", "Contract owner", "Nots", "Hote", "Vhone", "Phase", "Stattuss"],
    // Words of their own, one letter from ours.
    ...["Форма", "Сумка", "Noted", "Этаж", "Casa"],
    ...["Договор", "Сума 2", "Котнакт звонко", "Sttus clinet"],
  ])("of another kind says nothing: %s", (heading) => {
    expect(readingsOf(heading).filter(({ close }) => close === "abbreviation")).toEqual([]);
  });
});

it("a heading that is a currency sign is an amount", () => {
  expect([meaning("€"), meaning("£"), meaning("№"), meaning("%")]).toEqual(["value", "value", "other", null]);
});

describe("a bare date", () => {
  const table = (days: readonly string[]) =>
    new MemoryWorkbook([
      {
        title: "Клиенты",
        rows: [
          ["Имя", "Телефон", "Дата"],
          ...days.map((day, at) => [`Клиент ${at}`, `+7 900 000-00-0${at}`, `@${day}`]),
        ],
      },
    ]);
  const serving = async (days: readonly string[]) => {
    const book = await openBook(table(days), { mayLackNextContact: true });
    return (await wayIn(book, "2026-11-23")).couldServe.map(({ cell }) => cell);
  };

  it("could serve where most of its days are still to come", async () => {
    expect(await serving(["2026-11-23", "2026-12-01", "2026-11-20"])).toEqual(["Клиенты!C1"]);
    expect(await serving(["2026-11-23", "2026-10-01", "2026-11-20"])).toEqual([]);
  });
});
