/** What stands in a column speaks for or against its heading: a field is never written where other things stand. */
import { describe, expect, test } from "vitest";
import { headingEvidence, isAgainst } from "../../../src/book/headings/evidence.ts";
import type { Reading } from "../../../src/book/headings/spelling/reading.ts";
import type { Meaning } from "../../../src/book/headings/spelling/written-spellings.ts";
import { valueEvidence } from "../../../src/book/headings/value-evidence.ts";
import { ColumnProfile } from "../../../src/book/headings/values/column-profile.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

function profileOf(values: readonly Written[], heading: string | null = null): ColumnProfile {
  const grid = gridOf(makeSheet({ title: "S", rows: [["Heading"], ...values.map((value) => [value])] }), {});
  return new ColumnProfile(
    grid,
    values.map((_, index) => index + 2),
    1,
    heading,
  );
}

const usual = { isBesideAddress: false, isPlace: false, isExact: true, isPartial: false, isWeak: false };
const weak = { ...usual, isExact: false, isWeak: true };

/** "fits 20", or why not. */
function judged(meaning: Meaning, values: readonly Written[], circumstances = usual): string {
  const [one] = valueEvidence(meaning, profileOf(values), circumstances);
  if (one === undefined) return "nothing";
  return one.weight < 0 ? one.kind : `fits ${one.weight}`;
}

const names = ["Ion Popa", "Ana Rusu", "Emma Lind", "Oleg"];
const phones = ["+7 900 111-22-33", "8 900 111-22-34", "0700 900 001", "0700 900 002"];
const mails = ["a@x.com", "b@x.com", "www.x.ru", "d@x.com"];
const dates: Written[] = ["@2026-12-01", "01.12.2026", "2 дек", "@2026-12-04"];
const counting = [1, 2, 3, 4];
const amounts: Written[] = [100, 2500, "1 200 €", 99.5];
const ids = ["C-1007", "pl/9fK2aQ7xLm", "AB12CD", "k3f9x2ab"];
const yesNo: Written[] = [true, false, "yes", "no"];
const long = Array.from({ length: 4 }, (_, at) => `asked for an offer with delivery ${at}`);
const outcomes = ["refused", "won", "later", "no answer"];
const codes = ["NY", "CA", "TX", "WA"];
const times = ["9:05", "10.30", "12:00", "15:15"];
const words = ["warm", "hot", "warm", "cold"];
const eight = ["ann", "bob", "cid", "dot", "eve", "fay", "gil", "hal"];

describe("under a heading of a field", () => {
  test.each<[Meaning, string, readonly Written[], string]>([
    ["name", "names", names, "fits 15"],
    ["name", "phones", phones, "phones"],
    ["name", "mails", mails, "mails"],
    ["name", "dates", dates, "dates"],
    ["name", "amounts", [100, 2500, 7, 30], "numbers"],
    ["name", "row numbers", counting, "counting"],
    ["name", "ids", ids, "ids"],
    ["name", "yes and no", yesNo, "yes-no"],
    ["name", "long texts", long, "fits 0"],
    ["given", "names", names, "fits 10"],
    ["family", "long texts", long, "long-texts"],
    ["middle", "phones", phones, "phones"],
    ["company", "names", names, "fits 5"],
    ["company", "ids", ids, "ids"],
    ["company", "row numbers", counting, "counting"],
    ["company", "ids and a name", [...ids, "Acme"], "fits 5"],
    ["phone", "phones", phones, "fits 30"],
    ["phone", "dates", dates, "dates"],
    ["phone", "mails", mails, "mails"],
    ["phone", "names of several words", names, "no-phones"],
    ["phone", "long texts", long, "no-phones"],
    ["phone", "short numbers", [12, 15, 17, 19], "fits 0"],
    ["owner", "names", names, "fits 10"],
    ["owner", "long texts", long, "long-texts"],
    ["owner", "phones", phones, "phones"],
    ["owner", "eight different words", eight, "all-different"],
    ["owner", "seven different words", eight.slice(1), "fits 10"],
    ["status", "outcomes", outcomes, "fits 20"],
    ["status", "words", words, "fits 5"],
    ["status", "codes", codes, "codes"],
    ["status", "long texts", long, "long-texts"],
    ["status", "eight different words", eight, "all-different"],
    ["status", "dates", dates, "dates"],
    ["lastOutcome", "outcomes", outcomes, "fits 20"],
    ["lastOutcome", "words", words, "fits 0"],
    ["lastOutcome", "long texts", long, "long-texts"],
    ["lastOutcome", "two long texts", long.slice(2), "fits 0"],
    ["lastOutcome", "eight different words", eight, "all-different"],
    ["lastOutcome", "amounts", [100, 2500, 7, 30], "numbers"],
    ["reason", "words", words, "fits 5"],
    ["reason", "phones", phones, "phones"],
    ["value", "amounts", amounts, "fits 20"],
    ["value", "dates", dates, "dates"],
    ["value", "row numbers", counting, "counting"],
    ["value", "two numbers that follow", [1, 2], "fits 20"],
    ["value", "phones in numbers", [79001112233, 79001112234, 79001112239], "phones"],
    ["value", "phones in texts", phones, "phones"],
    ["value", "names", names, "no-numbers"],
    ["source", "words", words, "fits 5"],
    ["source", "mails", mails, "mails"],
    ["note", "long texts", long, "fits 15"],
    ["note", "words", words, "fits 0"],
    ["note", "numbers", [100, 2500, 7, 30], "numbers"],
    ["note", "some numbers", [1, 2, "warm", "hot"], "fits 0"],
    ["note", "dates", dates, "dates"],
    ["attempts", "small numbers", [0, 3, "2", 99], "fits 20"],
    ["attempts", "great numbers", [100, 200, 2.5, -1], "no-numbers"],
    ["lastCall", "dates", dates, "fits 20"],
    ["lastCall", "words", words, "no-dates"],
    ["time", "times", times, "fits 20"],
    ["time", "dates", ["@2026-12-01"], "no-dates"],
    ["renewal", "few dates", ["@2026-12-01", "soon", "soon", "soon"], "fits 20"],
    ["renewal", "fewer dates", ["@2026-12-01", ...words], "no-dates"],
    ["doNotCall", "yes and no", yesNo, "fits 20"],
    ["doNotCall", "words", words, "no-names"],
    ["other", "anything", words, "fits 0"],
  ])("%s: %s", (meaning, _, values, expected) => {
    expect(judged(meaning, values)).toBe(expected);
  });

  test("nothing speaks against it in an empty column, but an address for a state", () => {
    expect(judged("name", ["n/a", "-", null])).toBe("nothing");
    expect(judged("status", [null])).toBe("nothing");
    expect(judged("status", [null], { ...usual, isBesideAddress: true })).toBe("address");
    expect(judged("name", [null], { ...usual, isBesideAddress: true })).toBe("nothing");
  });

  test("half of the filled cells decide, empty ones are not counted", () => {
    expect(judged("name", ["a@x.com", "b@x.com", "Ana", "Ion"])).toBe("mails");
    expect(judged("name", ["a@x.com", "Emma", "Ana", "Ion"])).toBe("fits 15");
    expect(judged("name", ["a@x.com", "b@x.com", "Ana", "Ion", null, "-"])).toBe("mails");
  });
});

describe("a heading that says it by halves", () => {
  test.each<[Meaning, readonly Written[], Partial<typeof usual>, string]>([
    ["phone", [phones[0], "Ana", "Ion", "Oleg"], {}, "fits 5"],
    ["phone", [phones[0], "Ana", "Ion", "Oleg", "Emma"], {}, "no-phones"],
    ["phone", counting, {}, "counting"],
    ["owner", ["Ana", "Ion", "Oleg"], { isPartial: true }, "all-different"],
    ["owner", ["Ana", "Ion", "Ana"], { isPartial: true }, "fits 10"],
    ["owner", ["Ana", "Ion"], { isPartial: true }, "fits 10"],
    ["owner", ["Ana", "Ion", "Oleg"], {}, "fits 10"],
    ["lastOutcome", words, {}, "no-outcomes"],
    ["lastOutcome", outcomes, {}, "fits 20"],
    ["status", words, { isBesideAddress: true }, "address"],
    ["status", outcomes, { isBesideAddress: true }, "fits 20"],
  ])("%s over %j %j", (meaning, values, more, expected) => {
    expect(judged(meaning, values, { ...weak, ...more })).toBe(expected);
  });

  const reading = (more: Partial<Reading>): Reading => ({
    ...{
      meaning: "phone",
      close: "exact",
      strength: "usual",
      extra: 0,
      words: 1,
      rank: 0,
      language: "en",
      isShared: false,
    },
    ...more,
  });

  test("weighs less", () => {
    const weights = [
      reading({}),
      reading({ close: "part" }),
      reading({ strength: "second" }),
      reading({ close: "words" }),
      reading({ close: "abbreviation" }),
      reading({ strength: "alone" }),
      reading({ isShared: true, strength: "alone" }),
    ].map((one) => headingEvidence(one).weight);
    expect(weights).toEqual([100, 90, 80, 75, 60, 40, 10]);
    expect(headingEvidence(reading({ isShared: true })).kind).toBe("two-fields");
    expect(isAgainst({ kind: "values-fit", weight: 0 })).toBe(false);
  });
});

describe("the values of a column", () => {
  test("are not its heading that stands again, nor what says that there is nothing", () => {
    expect(profileOf(["Phone", "+7 900 111-22-33", "n/a", " Phone "], "Phone").filled).toBe(1);
  });

  test("differ whatever their case, dates and ticks too", () => {
    const values: Written[] = [
      "Ana",
      "ANA",
      1,
      1,
      "@2026-12-01",
      "@2026-12-01",
      "@2026-12-01T09:00",
      true,
      true,
      false,
    ];
    expect(profileOf(values).different).toBe(6);
  });

  test.each<[keyof ColumnProfile, readonly Written[], number]>([
    ["texts", ["a", 1, "b"], 2],
    ["numbers", [1, "2", "2a", "@2026-12-01"], 2],
    ["longNumbers", [123456789, "123456789", 12345678, "12345678", "12345678x"], 2],
    ["longPhones", ["+7 900 111-22-33", "12-34-56", 79001112233], 1],
    ["addresses", ["www.x.ru", "WWW.X.RU", "a@www.x.ru"], 2],
    ["times", ["9:05", "9:05 AM", "soon"], 2],
    ["firms", ["Acme Ltd", "ООО Ромашка", "Acme"], 2],
    ["oneWord", ["Ana", "Ana Rusu", "Bo"], 2],
    ["long", ["one two three four five", "one two three four", "x".repeat(36), "x".repeat(35)], 2],
    ["names", ["Ana Maria de Souza", "Ana Maria de la Souza", "Ana 2", "Ana"], 2],
    ["small", [0, 99, 100, -1, 1.5, "7", "77", "777"], 4],
    ["amounts", [5, "1 200 €", "01.12.2026", "dear", "12 lei"], 3],
    ["codes", ["NY", "ny", "USA"], 2],
  ])("%s of %j: %i", (kind, values, count) => {
    expect(profileOf(values)[kind]).toBe(count);
  });
});
