/** Our own people are not whom to call; short, misspelled and numbered headings say what they say. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const names = ["Ivy Moss", "Bob Pell", "Cid Rowe", "Dot Hale", "Una Birch", "Ned Vane", "Ada Ash"];
const firms = ["Acme Ltd", "Best Ink", "Coral Post", "Dune Rails", "Elm Foods", "Fern Inc", "Gull Ltd"];
const phones = names.map((_, at) => `0700 900 0${String(at + 10)}`);
const days = names.map((_, at) => `@2026-12-0${String(at + 1)}`);
const staff = names.map((_, at) => (at % 2 === 0 ? "Нина" : "Фёдор"));

/** The fields of columns given as [heading, values]. */
async function fieldsOf(...columns: readonly (readonly [string, readonly Written[]])[]) {
  const rows = [
    columns.map(([heading]) => heading),
    ...names.map((_, at) => columns.map(([, of]) => of[at] ?? null)),
  ];
  const { columns: found } = understood(
    await openBook(new MemoryWorkbook([{ title: "People", rows }]), { today: "2026-11-23" }),
  );
  return found.map(({ field }) => field ?? "-").join(" ");
}

describe("our own people", () => {
  it.each(["Мастер", "Врач", "Doctor"])("%s is neither the client nor the firm", async (heading) => {
    const client = ["Клиент", names] as const;
    const rest = [
      ["Телефон", phones],
      ["Следующий звонок", days],
    ] as const;
    expect(await fieldsOf(client, [heading, staff], ...rest)).toBe("name - phone nextContact");
    expect(await fieldsOf([heading, names], ...rest)).toBe("name phone nextContact");
  });

  it("a representative of two names is in charge of the firms and names no card", async () => {
    expect(
      await fieldsOf(
        ["Firma", firms],
        ["Reprezentant", staff],
        ["Telefon", phones],
        ["Următorul apel", days],
      ),
    ).toBe("company owner phone nextContact");
  });
});

it("the owner of a flat is whom to call, the agent beside is in charge", async () => {
  const all = [...names, "Joel Lorn"];
  const rows = [
    ["Proprietar", "Telefon", "Agent", "Următorul apel"],
    ...all.map((name, at) => [
      name,
      `0722 000 1${String(at + 10)}`,
      at % 2 === 0 ? "Nina" : "Felix",
      "@2026-12-01",
    ]),
  ];
  const book = await openBook(new MemoryWorkbook([{ title: "Clienți", rows }]), { today: "2026-11-23" });
  expect(understood(book).columns.map(({ field }) => field)).toEqual([
    "name",
    "phone",
    "owner",
    "nextContact",
  ]);
});

describe("short headings", () => {
  it.each(["NCD", "CB date", "Дата созвона", "Созвон", "Revenim pe"])(
    "%s is the next contact",
    async (heading) => {
      expect(await fieldsOf(["Name", names], ["Phone", phones], [heading, days])).toBe(
        "name phone nextContact",
      );
    },
  );

  it.each(["£", "€", "$", "₽", "Quote £", "Sale, $", "Ofertă lei"])("%s is money", async (heading) => {
    const money = names.map((_, at) => 100 + at * 37);
    expect(await fieldsOf(["Name", names], ["Phone", phones], [heading, money], ["Next call", days])).toBe(
      "name phone value nextContact",
    );
  });

  it("№ заказа is no phone", async () => {
    const numbers = names.map((_, at) => 50010023 + at * 13);
    expect(
      await fieldsOf(["№ заказа", numbers], ["Клиент", names], ["Телефон", phones], ["Созвон", days]),
    ).toBe("- name phone nextContact");
  });
});
