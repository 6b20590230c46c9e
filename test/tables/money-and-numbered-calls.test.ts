/** Headings that end in a currency, calls in numbered columns, ids as long as phones, and whose people a list names. */
import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/book/headings/spelling/headings-match.ts";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const next = "Next contact date";

/** The headings of a table by field, and those that are left with why. */
async function fields(rows: readonly (readonly Written[])[]) {
  const book = await openBook(new MemoryWorkbook([{ title: "List", rows }]));
  const { columns, left } = understood(book);
  const of = (field: string) =>
    columns.filter((column) => column.field === field).map(({ heading }) => heading);
  return { of, left: left.map(({ heading, why }) => `${heading}: ${why}`) };
}

describe("money under a heading that ends in a currency", () => {
  it.each(["Membership £", "План лечения, руб", "Plan tratament (lei)", "Сколько, тыс. ₽"])(
    "is what is at stake where no other column is: %s",
    async (heading) => {
      const { of } = await fields([
        ["Name", "Phone", heading, next],
        ["Ivy Moss", "0700 900 101", 1200, null],
        ["Cid Rowe", "0700 900 102", 450, null],
      ]);
      expect(of("value")).toEqual([heading]);
    },
  );

  it("is nothing where two columns are money, or one is named outright", async () => {
    const two = await fields([
      ["Name", "Phone", "Visit £", "Plan £", next],
      ["Ivy Moss", "0700 900 101", 1200, 30, null],
      ["Cid Rowe", "0700 900 102", 450, 20, null],
    ]);
    expect(two.of("value")).toEqual([]);
    const named = await fields([
      ["Name", "Phone", "Visit £", "Deal value", next],
      ["Ivy Moss", "0700 900 101", 1200, 30, null],
      ["Cid Rowe", "0700 900 102", 450, 20, null],
    ]);
    expect(named.of("value")).toEqual(["Deal value"]);
  });
});

describe("calls that are numbered", () => {
  it("are past ones: none is the column that the next call writes", async () => {
    const { left, of } = await fields([
      [
        "Companie",
        "Telefon",
        "Data apel 1",
        "Rezultat apel 1",
        "Data apel 2",
        "Rezultat apel 2",
        "Data revenirii",
      ],
      ["Vector SRL", "069 100 200", "01.09.2026", "nu răspunde", null, null, "27.11.2026"],
      ["Alfa SRL", "069 100 201", "02.09.2026", "revin", null, null, "28.11.2026"],
    ]);
    expect([...of("lastCall"), ...of("lastOutcome")]).toEqual([]);
    expect(left).toContain("Rezultat apel 1: numbered");
  });
});

describe("digits under a heading that nobody knows", () => {
  const table = (heading: string, digits: readonly string[], phone: string) =>
    fields([
      ["Name", heading, phone, next],
      ["Ivy Moss", digits[0] ?? "", "069 100 200", null],
      ["Cid Rowe", digits[1] ?? "", "069 100 201", null],
    ]);

  it("are no phones beside a column of phones", async () => {
    const { of } = await table("IDNP", ["2000000000017", "2000000000018"], "Phone");
    expect(of("phone")).toEqual(["Phone"]);
  });

  it("are phones where they are written as phones", async () => {
    const { of } = await table("Wife", ["+373 69 300 400", "+373 69 300 401"], "Phone");
    expect(of("phone")).toEqual(["Wife", "Phone"]);
  });
});

describe("whose people a list names", () => {
  it.each([
    ["Donor Notes", "note"],
    ["Статус кандидата", "status"],
    ["Owner 1 First Name", "given"],
    ["Owner Last Name", "family"],
    ["Recrutor", "owner"],
    ["Доверитель", "name"],
    ["Clientă", "name"],
    ["Экспонент", "company"],
    ["Status voluntar", "status"],
    ["Дата контрольного звонка", "nextContact"],
  ])("%s", (heading, meaning) => {
    expect(readingsOf(heading)[0]?.meaning).toBe(meaning);
  });

  it("a parent is called before a pupil", async () => {
    const { of } = await fields([
      ["Elev", "Părinte", "Telefon părinte", "Data revenirii"],
      ["Ana Rusu", "Ion Rusu", "069 100 200", "27.11.2026"],
      ["Dan Vlad", "Ina Vlad", "069 100 201", "28.11.2026"],
    ]);
    expect(of("name")).toEqual(["Părinte"]);
  });

  it("a client with a person to talk to is a firm", async () => {
    const { of } = await fields([
      ["Client", "Contact person", "Phone", next],
      ["Pinecrest Dental", "Ivy Moss", "0700 900 101", null],
      ["Copper Kettle", "Cid Rowe", "0700 900 102", null],
    ]);
    expect([of("company"), of("name")]).toEqual([["Client"], ["Contact person"]]);
  });
});
