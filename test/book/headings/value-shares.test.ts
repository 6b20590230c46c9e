/** How many of a column's values must be of a kind for its heading to mean a field: just enough, and one too few. */
import { describe, expect, test } from "vitest";
import { isAgainst } from "../../../src/book/headings/evidence.ts";
import type { Meaning } from "../../../src/book/headings/spelling/written-spellings.ts";
import { valueEvidence } from "../../../src/book/headings/value-evidence.ts";
import { ColumnProfile } from "../../../src/book/headings/values/column-profile.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

const plain = { isBesideAddress: false, isPlace: false, isExact: false, isPartial: false, isWeak: false };

/** What the values say of a meaning: "dates" against it, or the weight for it; nothing where they say nothing. */
function said(meaning: Meaning, values: readonly Written[], more: Partial<typeof plain> = {}): string {
  const grid = gridOf(makeSheet({ title: "S", rows: [["H"], ...values.map((value) => [value])] }), {});
  const rows = values.map((_, at) => at + 2);
  const profile = new ColumnProfile(grid, rows, 1, null);
  return valueEvidence(meaning, profile, { ...plain, ...more })
    .map((one) => (one.kind === "values-fit" && !isAgainst(one) ? `+${one.weight}` : one.kind))
    .join();
}

const words = [
  "alpha one",
  "beta two",
  "gamma three",
  "delta four",
  "epsilon five",
  "zeta six",
  "eta seven",
  "theta eight",
  "iota nine",
  "kappa ten",
];
/** So many of ten values, and words for the rest. */
const ofTen = (count: number, value: (at: number) => Written): Written[] =>
  words.map((word, at) => (at < count ? value(at) : word));
const mail = (at: number) => `ion${at}@firma.md`;
const day = (at: number) => `@2026-11-0${at + 1}`;
const phone = (at: number) => `0700 900 0${at}1`;
const number = (at: number) => [500, 20, 70, 10, 900, 30, 40, 80, 60, 5][at] ?? 1;
const long = (at: number) => `they said number ${at} of many things that day`;
const repeated = (at: number) => `ion${at % 2}@firma.md`;

describe("what no text is", () => {
  test.each<[string, (at: number) => Written, string]>([
    ["mails", mail, "mails"],
    ["dates", day, "dates"],
    ["times", (at) => `1${at}:30`, "dates"],
    ["phones", phone, "phones"],
    ["numbers", number, "numbers"],
    ["row numbers", (at) => at + 1, "counting"],
  ])("half of the values are %s", (_, value, against) => {
    for (const meaning of ["name", "company", "reason", "source", "status", "lastOutcome"] as const) {
      expect([meaning, said(meaning, ofTen(5, value))]).toEqual([meaning, against]);
      expect([meaning, said(meaning, ofTen(4, value))]).not.toEqual([meaning, against]);
    }
  });

  test("four of five are yes or no, from four values on", () => {
    expect(said("name", ["yes", "no", "yes", "Ana"])).toMatch(/^\+/);
    expect(said("name", ["yes", "no", "yes", "no", "Ana"])).toBe("yes-no");
    expect(said("name", ["yes", "no", "yes"])).toMatch(/^\+/);
    expect(said("name", ["yes", "no", "yes", "no"])).toBe("yes-no");
  });
});

describe("just enough, and one too few", () => {
  test.each<[Meaning, string, (at: number) => Written, number, string, string]>([
    ["phone", "phones", phone, 5, "+30", "+5"],
    ["phone", "phones", phone, 3, "+5", "no-phones"],
    ["value", "amounts", number, 6, "+20", "no-numbers"],
    ["value", "dates", day, 5, "dates", "no-numbers"],
    ["lastCall", "dates", day, 5, "+20", "no-dates"],
    ["time", "times", (at) => `1${at}:30`, 5, "+20", "no-dates"],
    ["renewal", "dates", day, 3, "+20", "no-dates"],
    ["doNotCall", "answers", (at) => (at % 2 === 0 ? "yes" : "no"), 6, "+20", "no-names"],
    ["attempts", "counts", (at) => at, 6, "+20", "no-numbers"],
    ["note", "numbers", number, 8, "numbers", "+0"],
    ["note", "long texts", long, 5, "+15", "+10"],
    ["note", "long texts", long, 2, "+10", "+0"],
    ["given", "long texts", long, 5, "long-texts", "+10"],
    ["owner", "long texts", long, 5, "long-texts", "all-different"],
    ["status", "outcomes", (at) => (at % 2 === 0 ? "won" : "lost"), 3, "+20", "all-different"],
    ["lastOutcome", "outcomes", (at) => (at % 2 === 0 ? "won" : "lost"), 3, "+20", "all-different"],
    ["name", "ids", (at) => `C-10${at}7x`, 6, "ids", "+15"],
  ])("%s: %s", (meaning, _, value, enough, with_, without) => {
    expect([said(meaning, ofTen(enough, value)), said(meaning, ofTen(enough - 1, value))]).toEqual([
      with_,
      without,
    ]);
  });

  test.each<[Meaning, Partial<typeof plain>, readonly Written[], string]>([
    ["owner", {}, ["Eva", "Bob", "Eva", "Bob"], "+15"],
    ["owner", {}, ["Eva", "Bob", "Ana", "Eva"], "+10"],
    ["owner", {}, ["Eva", "Eva"], "+10"],
    ["owner", { isWeak: true, isPartial: true }, ["Eva", "Bob", "Ana"], "all-different"],
    ["owner", { isWeak: true, isPartial: true }, ["Eva", "Bob"], "+10"],
    ["owner", { isWeak: true, isPartial: true }, ["Eva", "Bob", "Eva"], "+10"],
    ["owner", { isWeak: true }, ["Eva", "Bob", "Ana"], "+10"],
    ["owner", {}, [0, 1, 2, 3].map(repeated), "+15"],
    ["owner", { isWeak: true }, [0, 1, 2, 3].map(repeated), "mails"],
    ["owner", {}, [0, 1, 2, 3].map(mail), "mails"],
    ["owner", {}, words.slice(0, 8), "all-different"],
    ["owner", {}, words.slice(0, 7), "+10"],
    ["owner", {}, ["Eva", "Eva", ...words.slice(0, 8)], "all-different"],
    ["owner", {}, ["Eva", "Eva", "Eva", ...words.slice(0, 7)], "+10"],
    ["status", { isPlace: true }, ["won", "lost"], "address"],
    ["status", { isBesideAddress: true }, ["won", "lost"], "+20"],
    ["status", { isBesideAddress: true }, ["warm", "cold"], "address"],
    ["status", { isBesideAddress: true }, [], "address"],
    ["status", { isPlace: true }, [], "address"],
    ["status", {}, [], ""],
    ["reason", { isPlace: true }, [], ""],
    ["status", {}, ["TX", "OH", "UT", "NY"], "codes"],
    ["lastOutcome", { isWeak: true }, ["warm", "cold"], "no-outcomes"],
    ["lastOutcome", {}, [long(1), long(2), long(3)], "long-texts"],
    ["lastOutcome", {}, [long(1), long(2)], "+0"],
    ["value", {}, [1, 2, 3], "counting"],
    ["value", {}, [1, 2], "+20"],
    ["value", {}, [101, 102, 103], "+20"],
    ["value", { isWeak: true, isPartial: true }, [7, 3, 5], "no-numbers"],
    ["value", { isWeak: true, isPartial: true }, [7, 3], "+20"],
    ["value", { isWeak: true }, [7, 3, 5], "+20"],
    ["value", { isWeak: true, isPartial: true }, [700, 300, 5], "+20"],
    ["company", { isWeak: true, isPartial: true }, ["A", "B", "A", "B", "A", "B"], "few"],
    ["name", { isWeak: true, isPartial: true }, ["hot", "cold", "Hot", "cold"], "few"],
    ["name", { isWeak: true, isPartial: true }, ["hot", "cold", "warm", "cold", "new"], "+15"],
    ["name", { isWeak: true, isPartial: true }, ["Ion Popa", "Ana Rusu", "Ion Popa", "Ana Rusu"], "+15"],
    ["name", { isPartial: true }, ["hot", "cold", "hot", "cold"], "+15"],
    ["name", { isWeak: true }, ["hot", "cold", "hot", "cold"], "+15"],
    ["company", { isWeak: true }, ["A", "B", "A", "B", "A", "B"], "+5"],
    ["company", {}, [0, 1, 2, 3, 4].map((at) => `C-10${at}7x`), "ids"],
    ["source", {}, ["avito.ru", "999.md", "avito.ru", "999.md"], "+5"],
    ["source", {}, ["avito.ru", "999.md", "olx.ro"], "mails"],
    ["source", {}, [0, 1, 2, 3].map(repeated), "mails"],
    ["nextContact", {}, ["soon"], "+0"],
    ["phone", { isExact: true }, words.slice(0, 3), "no-phones"],
    ["phone", { isExact: true }, ["12", "34", "56"], "+0"],
    ["phone", { isExact: true }, [day(1), day(2)], "dates"],
    ["phone", { isExact: true }, [mail(1), mail(2)], "mails"],
    ["phone", {}, [1_000_001, 1_000_002, 1_000_003], "counting"],
  ])("%s %j over %j: %s", (meaning, circumstances, values, expected) => {
    expect(said(meaning, values, circumstances)).toBe(expected);
  });
});
