/** When an added contact counts as there: by all that was written of it, or known by its name and phone. */
import { describe, expect, test } from "vitest";
import { alikeRows, isContactKnown, isContactThere } from "../../../src/journal/kinds/deliver-contact.ts";
import {
  added,
  ana,
  back,
  bookOf,
  clients,
  due,
  headings,
  ion,
  seen,
  workbookOf,
} from "../../support/added-contact.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";

describe("an added contact", () => {
  test("is there once one row more says all of it", async () => {
    const workbook = workbookOf(
      clients(["Ana Rusu", "+373 69 123 456", "Best", "@2026-12-01", null, "likes tea", 900]),
    );
    const before = alikeRows(await bookOf(workbook), ana);
    expect(before).toBe(1);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before })).toBe(false);
    await added(workbook);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before })).toBe(true);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before + 1 })).toBe(false);
  });

  test.each([
    ["the name", 1, "Ana Ruse"],
    ["the phone", 2, "+373 69 999 999"],
    ["the company", 3, "Bests"],
    ["the note", 6, "likes tea!"],
    ["the value", 7, 901],
    ["the day", 4, "@2026-12-02"],
    ["the day, taken out", 4, null],
  ])(
    "is not there where %s says something else, and is known by name and phone",
    async (what, column, now) => {
      const workbook = workbookOf();
      await added(workbook);
      workbook.set("Clients", 3, column, now);
      expect(isContactThere(await bookOf(workbook), { ...ana, alike: 0 })).toBe(false);
      expect(isContactKnown(await bookOf(workbook), { ...ana, alike: 0 })).toBe(
        what !== "the name" && what !== "the phone",
      );
    },
  );

  test("is there by its day, however its column is spelled by now", async () => {
    const workbook = workbookOf();
    await added(workbook);
    workbook.set("Clients", 3, 4, "01.12.2026");
    workbook.set("Clients", 2, 4, "23.11.2026");
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: 0 })).toBe(true);
  });
});

describe("an added contact of a table in several sheets", () => {
  const own: readonly Written[] = [
    "Ana Rusu",
    "+373 69 123 456",
    "Best",
    "@2026-12-01",
    null,
    "likes tea",
    900,
  ];
  const emma = { title: "Emma", rows: [headings, ion, own] };
  const ivan = {
    title: "Ivan",
    rows: [headings, ["Maria", "+373 69 000 002", "Coral", due], ["Oleg", "+373 69 000 003"]],
  };

  test("is looked for in the sheet that it was added to alone", async () => {
    expect((await bookOf(workbookOf(emma, ivan))).contacts.parts).toHaveLength(2);
    expect(alikeRows(await bookOf(workbookOf(emma, ivan)), { ...ana, owner: "Ivan" })).toBe(0);
    expect(alikeRows(await bookOf(workbookOf(emma, ivan)), { ...ana, owner: "Emma" })).toBe(1);
  });

  test("is taken out of that sheet", async () => {
    const workbook = workbookOf(emma, ivan);
    const standing = await added(workbook, { ...ana, owner: "Ivan" });
    const plan = await back(workbook, standing);
    expect(plan.emptied).toEqual({ sheet: "Ivan", row: 4 });
    expect(await seen(workbook, "Emma")).toHaveLength(3);
  });
});
