/** Headings that say plainly what they mean to whoever knows the trade: repeated calls, a state of the country, parts of a name. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const names = ["Ivy Moss", "Bob Pell", "Cid Rowe", "Dot Hale", "Una Birch", "Ned Vane", "Ada Ash"];
const given = ["Ivy", "Bob", "Cid", "Dot", "Una", "Ned", "Ada"];
const family = ["Moss", "Pell", "Rowe", "Hale", "Birch", "Vane", "Ash"];
const firms = ["Acme Ltd", "Best Ink", "Coral Post", "Dune Rails", "Elm Foods", "Fern Inc", "Gull Ltd"];
const staff = names.map((_, at) => (at % 2 === 0 ? "Nina" : "Felix"));
const phones = names.map((_, at) => `0700 900 0${String(at + 10)}`);
const days = names.map((_, at) => `@2026-12-0${String(at + 1)}`);
const past = names.map((_, at) => `@2026-11-0${String(at + 1)}`);
const sums = [1850, 640, 12400, 3300, 275, 9900, 4100];
const words = ["won", "lost", "open", "won", "open", "lost", "open"];
const towns = ["Boise", "Reno", "Salem", "Boise", "Reno", "Salem", "Boise"];
const none: readonly Written[] = [];

type Column = readonly [heading: string, values: readonly Written[]];

/** The fields of a table of these columns. */
async function tableOf(columns: readonly Column[]): Promise<readonly string[]> {
  const rows = [
    columns.map(([heading]) => heading),
    ...names.map((_, at) => columns.map(([, of]) => of[at] ?? null)),
  ];
  const { columns: found } = understood(
    await openBook(new MemoryWorkbook([{ title: "People", rows }]), { today: "2026-11-23" }),
  );
  return found.map(({ field }) => field ?? "-");
}

/** The fields of these columns, beside a next contact. */
async function fieldsOf(...columns: readonly Column[]): Promise<string> {
  const all = await tableOf([...columns, ["Next contact date", days]]);
  return all.slice(0, -1).join(" ");
}

/** Whether these columns are a table with a next contact; of one without none is understood. */
async function hasNextContact(...columns: readonly Column[]): Promise<boolean> {
  try {
    return (await tableOf(columns)).includes("nextContact");
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

describe("a call that is to be repeated", () => {
  const repeated = [
    ...["Дата повторного звонка", "Повторный звонок", "Дата повторного контакта", "Повторно позвонить"],
    ...["Дата повт. звонка", "Звонок повторный", "Date of second call", "Repeat call date", "2nd call date"],
    ...["Data reapelării", "Data apelului repetat", "Apel repetat", "Data următorului apel"],
  ];

  const people: readonly Column[] = [
    ["Name", names],
    ["Phone", phones],
  ];

  it.each(repeated)("is the next contact: %s", async (heading) => {
    expect(await tableOf([...people, [heading, days]])).toEqual(["name", "phone", "nextContact"]);
    expect(await tableOf([...people, [heading, none]])).toEqual(["name", "phone", "nextContact"]);
    expect(await hasNextContact(...people, [heading, words])).toBe(false);
  });

  it.each(["Повторный звонок (результат)", "Повторный звонок сделан", "Second call result"])(
    "is none where the heading says that it was made: %s",
    async (heading) => {
      expect(await hasNextContact(...people, [heading, none])).toBe(false);
    },
  );

  it.each(["First", "First Name", "Third party"])("is no matter of %s", async (heading) => {
    expect(
      await hasNextContact(
        ["Last Name", family],
        [heading, given],
        ["Phone", phones],
        ["Second call date", days],
      ),
    ).toBe(true);
  });

  it("stands behind a next contact that says so", async () => {
    const all: readonly Column[] = [
      ["Дата повторного звонка", past],
      ["Дата следующего контакта", days],
    ];
    expect(await tableOf([...people, ...all])).toEqual(["name", "phone", "-", "nextContact"]);
  });

  it.each([
    ["First call date", "Second call date", "Third call date"],
    ["1st call date", "2nd call date", "3rd call date"],
    ["Первый звонок", "Второй звонок", "Третий звонок"],
    ["Первый звонок", "Повторный звонок", "Третий звонок"],
    ["Primul apel", "Al doilea apel", "Al treilea apel"],
  ])("is one of a row of calls beside others: %s, %s, %s", async (first, second, third) => {
    const calls: readonly Column[] = [
      [first, past],
      [second, past],
      [third, none],
    ];
    expect(await hasNextContact(...people, ...calls)).toBe(false);
  });
});

describe("a next contact in two languages", () => {
  it.each([
    ...["Recall / Дата следующего контакта", "Get back to them / Дата следующего контакта"],
    ...["Call back by Дата следующего контакта", "Call date (next) Дата следующего контакта"],
    ...["Снова набрать / Next contact date", "Wieder anrufen\nДата следующего контакта"],
  ])("is one though the other half says it loosely, or nobody knows it: %s", async (heading) => {
    const people: readonly Column[] = [
      ["Name", names],
      ["Phone", phones],
    ];
    expect(await hasNextContact(...people, [heading, none], ["Reminder", words])).toBe(true);
    expect(await hasNextContact(...people, [heading, words])).toBe(false);
  });

  it.each(["Last call / Дата следующего контакта", "Result sent / Дата следующего контакта"])(
    "is none where the other half says something else: %s",
    async (heading) => {
      expect(await hasNextContact(["Name", names], ["Phone", phones], [heading, none])).toBe(false);
    },
  );
});

describe("State", () => {
  it.each(["City", "Zip", "ZipCode", "Street", "Address", "Город", "Регион", "Oraș", "Raion"])(
    "is a place anywhere beside %s, whatever stands in it",
    async (place) => {
      const people = [["Name", names] as const, ["Phone", phones] as const];
      const here = [place, towns] as const;
      for (const values of [words, none])
        expect(await fieldsOf(here, ...people, ["Amount", sums], ["State", values])).toBe(
          "- name phone value -",
        );
    },
  );

  it("is the status where no place stands", async () => {
    expect(await fieldsOf(["Name", names], ["Phone", phones], ["State", words])).toBe("name phone status");
  });
});

describe("headings that were not read", () => {
  it.each<[string, readonly Written[], string]>([
    ["Discutat ultima dată", past, "lastCall"],
    ["Apel efectuat", past, "lastCall"],
    ["Attempts so far", [1, 2, 3, 1, 0, 2, 1], "attempts"],
    ["Contract worth", sums, "value"],
    ["Contract worth p.a.", sums, "value"],
    ["Compnay name", firms, "company"],
    ["СТО", firms, "company"],
    ["Цена за кг, руб.", [12.5, 14, 13, 12, 15, 14.2, 13], "-"],
    ["Price per unit, €", [12.5, 14, 13, 12, 15, 14.2, 13], "-"],
    ["Preț pe kg, lei", [12.5, 14, 13, 12, 15, 14.2, 13], "-"],
    ["Бюджет", ["1-2 млн", "2-3 млн", "до 1 млн", "1-2 млн", "3-5 млн", "1-2 млн", "2-3 млн"], "-"],
  ])("%s", async (heading, values, field) => {
    expect(await fieldsOf(["Name", names], ["Phone", phones], [heading, values])).toBe(`name phone ${field}`);
  });
});

describe("who is who", () => {
  const phone = ["Phone", phones] as const;

  it("a firm with a slip in its heading stays the firm", async () => {
    expect(await fieldsOf(["Compnay name", firms], ["Contact", names], phone)).toBe("company name phone");
    expect(await fieldsOf(["Compnay name", none], ["Contact", names], phone)).toBe("company name phone");
  });

  it("Name stays the name beside the owner of a property", async () => {
    expect(await fieldsOf(["Name", given], phone, ["Property Owner", firms])).toBe("name phone -");
    expect(await fieldsOf(["Property Owner", names], ["Name", given], phone)).toBe("- name phone");
    expect(await fieldsOf(["Property Owner", names], phone)).toBe("name phone");
  });

  it("Family and First are the parts of a name", async () => {
    expect(await fieldsOf(["Family", family], ["First", given], phone)).toBe("name name phone");
    expect(await fieldsOf(["First", given], ["Last", family], phone)).toBe("name name phone");
    expect(await fieldsOf(["Name", names], phone, ["First", past])).toBe("name phone -");
  });

  it("HR with a few names is in charge, with as many as rows is none of ours", async () => {
    expect(await fieldsOf(["Candidate", names], phone, ["HR", staff])).toBe("name phone owner");
    expect(await fieldsOf(["Candidate", names], phone, ["HR", given])).toBe("name phone -");
    expect(await fieldsOf(["Company", firms], ["HR", names], phone)).toBe("company name phone");
  });
});
