/** What each column could be: its readings weighed with what stands below it, the surest first, those that the values forbid last. */
import { describe, expect, test } from "vitest";
import { type Claim, Columns, isForbidden } from "../../../src/book/headings/claims.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { headed, type Sheet } from "./sheet-of.ts";

/** The columns of a sheet, written as heading and values of each; "Next contact date" stands first. */
function columnsOf(sheet: Sheet): Columns {
  const { grid, heading } = headed({ "Next contact date": ["@2026-11-23"], ...sheet });
  return new Columns(heading, grid);
}

/** "B phone 75, C name -55 forbidden". */
function claims(sheet: Sheet): string {
  const told = ({ column, meaning, weight, ...claim }: Claim): string => {
    const letter = String.fromCharCode(64 + column);
    return `${letter} ${meaning} ${weight}${isForbidden({ ...claim }) ? " forbidden" : ""}`;
  };
  return columnsOf(sheet).claims().map(told).join(", ");
}

const phones = ["+7 900 111-22-33", "8 900 111-22-34", "0700 900 001"];
const names = ["Ion Popa", "Ana Rusu", "Emma Lind"];
const long = [79001112233, 79001112234, 79001112239];

test("what is said outright comes first, then what is shared or only stands there; the forbidden last", () => {
  const sheet = { Xyzzy: phones, "Name/Company": names, Name: names, Phone: names, Contact: names };
  expect(claims(sheet)).toBe(
    "D name 115, F name 55, B phone 45, C name 25, C company 15, E phone -900 forbidden",
  );
});

describe("phones under a heading of nobody's", () => {
  const holds = (values: readonly Written[]): boolean => columnsOf({ Xyzzy: values }).holdsPhones(2);

  test.each<[string, readonly Written[], boolean]>([
    ["phones", phones, true],
    ["long numbers", long, true],
    ["short numbers", [12, 15, 17], false],
    ["row numbers", [1, 2, 3], false],
    ["dates among them", [...phones, "@2026-11-01"], false],
    ["names", names, false],
    ["seven of ten phones", [...phones, ...phones, "0700 900 002", "a", "b", "c"], true],
    ["six of ten phones", [...phones, ...phones, "a", "b", "c", "d"], false],
    ["nothing", [], false],
  ])("%s", (_, values, expected) => {
    expect(holds(values)).toBe(expected);
    expect(claims({ Xyzzy: values })).toBe(expected ? "B phone 45" : "");
  });

  test("also under one that may say the name, and under no other", () => {
    const phone = (heading: string) => claims({ [heading]: phones }).includes("B phone 45");
    expect(["Contact", "Status", "City"].map(phone)).toEqual([true, false, false]);
  });
});

describe("money by its unit", () => {
  const money = (sheet: Sheet): string =>
    columnsOf(sheet)
      .claims()
      .filter(({ meaning }) => meaning === "value")
      .map(({ column, weight }) => `${String.fromCharCode(64 + column)} ${weight}`)
      .join(", ");

  test.each<[string, Sheet, string]>([
    ["a plan in euro", { "Treatment plan (€)": [100, 250, 99] }, "B 20"],
    ["a plan in lei", { "План лечения, лей": [100, 250, 99] }, "B 20"],
    ["a plan in roubles", { "План лечения руб.": [100, 250, 99] }, "B 20"],
    ["no unit", { "Treatment plan": [100, 250, 99] }, ""],
    ["the unit of a word", { "Treatment karlei": [100, 250, 99] }, ""],
    ["a text among them", { "Treatment plan (€)": [100, "later", 99] }, ""],
    ["row numbers", { "Treatment plan (€)": [1, 2, 3] }, ""],
    ["nothing yet", { "Treatment plan (€)": [] }, ""],
    ["two of them", { "Treatment plan (€)": [100, 250, 99], "Other plan (€)": [10, 25, 9] }, ""],
    ["beside a value", { "Treatment plan (€)": [100, 250, 99], Value: [700, 90, 300] }, "C 120"],
  ])("%s", (_, sheet, expected) => {
    expect(money(sheet)).toBe(expected);
  });

  test("where what is called value can be none", () => {
    expect(money({ "Treatment plan (€)": [100, 250, 99], Value: names })).toMatch(/^B 20, C -/);
  });
});

describe("a state", () => {
  const status = (sheet: Sheet): string =>
    claims(sheet)
      .split(", ")
      .find((one) => one.includes("status")) ?? "";

  test.each<[string, boolean]>([
    ["State", true],
    ["Lead state", true],
    ["Status", false],
  ])("%s beside a city is no status: %s", (heading, isForbiddenThere) => {
    const values = ["warm", "hot", "cold"];
    expect(status({ [heading]: values, City: ["Kiel", "Bonn", "Ulm"] }).endsWith("forbidden")).toBe(
      isForbiddenThere,
    );
    expect(status({ City: ["Kiel"], Xyz: ["1"], [heading]: values }).endsWith("forbidden")).toBe(
      isForbiddenThere,
    );
    // A bare "State" is a place wherever a city stands.
    const isBare = heading.trim().toLowerCase() === "state";
    const farther = status({ City: ["Kiel"], Xyz: ["1"], Abc: ["1"], [heading]: values });
    expect(farther.endsWith("forbidden")).toBe(isBare);
  });

  test("is known by the places around it, in each language", () => {
    const place = (heading: string) => columnsOf({ [heading]: ["x"] }).isPlace(2);
    const places = [
      "City",
      "Zip code",
      "Home address",
      "Город",
      "Почтовый индекс",
      "Населённый пункт",
      "Localitatea",
      "Cod poștal",
      "Județ",
    ];
    expect(places.filter((one) => !place(one))).toEqual([]);
    expect(["Capacity", "Name", "Status", "Xyz"].filter(place)).toEqual([]);
  });
});

test("of numbered calls none is the one that the next call writes", () => {
  const sheet: Sheet = { "Call result 1": ["won"], "Call result 2": ["later"], Note: ["x"] };
  const result = (columns: Columns) =>
    columns
      .claims()
      .filter(({ meaning }) => meaning === "lastOutcome")
      .map((claim) => isForbidden(claim));
  expect(result(columnsOf(sheet))).toEqual([true, true]);
  expect(result(columnsOf({ "Call result": ["won"] }))).toEqual([false]);
  expect(claims({ "Phone 1": phones, "Phone 2": phones })).not.toContain("forbidden");
});

test("a column is looked at in its first thirty rows", () => {
  const many = [
    ...Array.from({ length: 30 }, () => "0700 900 001"),
    ...Array.from({ length: 30 }, () => "text"),
  ];
  expect(columnsOf({ Xyzzy: many }).profile(2)).toMatchObject({ filled: 30, phones: 30 });
});
