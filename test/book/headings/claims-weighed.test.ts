/** What decides between headings that could be the same thing, and what the values of one make of it. */
import { describe, expect, test } from "vitest";
import { type Claim, Columns, isForbidden } from "../../../src/book/headings/claims.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { headed, type Sheet } from "./sheet-of.ts";

function claimsOf(sheet: Sheet): readonly Claim[] {
  const { grid, heading } = headed(sheet);
  return new Columns(heading, grid).claims();
}

/** The columns that could have a meaning, the surest first, in letters; the forbidden ones in small letters. */
function order(meaning: Claim["meaning"], sheet: Sheet): string {
  return claimsOf(sheet)
    .filter((claim) => claim.meaning === meaning)
    .map((claim) => {
      const letter = String.fromCharCode(64 + claim.column);
      return isForbidden(claim) ? letter.toLowerCase() : letter;
    })
    .join("");
}

const phones = ["0700 900 001", "0700 900 002", "0700 900 003"];
const names = ["Ion Popa", "Ana Rusu", "Oleg Kim"];
const talk = "we spoke about the price and they want to think it over again";

describe("of two headings that say the same", () => {
  test.each<[string, Claim["meaning"], Sheet, string]>([
    ["the usual one comes first", "name", { Contact: names, Name: names }, "BA"],
    ["the usual one comes first, with nothing below", "name", { Contact: names, Name: [] }, "BA"],
    ["the one whose values fit comes first", "phone", { Mobile: [], Phone: phones }, "BA"],
    ["the first comes first where both fit", "phone", { Phone: phones, Mobile: phones }, "AB"],
    ["the first comes first where neither has values", "status", { Status: [], Stage: [] }, "AB"],
    ["the one of something else comes last", "phone", { Phone: names, Mobile: phones }, "Ba"],
    [
      "the one that names two fields comes last",
      "name",
      { "Name/Company": names, Client: names, Name: names },
      "CBA",
    ],
  ])("%s", (_, meaning, sheet, expected) => {
    expect(order(meaning, sheet)).toBe(expected);
  });
});

test("what only values say comes behind any heading, however weak", () => {
  expect(claimsOf({ Xyzzy: phones, Contact: [] }).map(({ column }) => column)).toEqual([2, 1]);
});

test("talks are notes by a weak heading and what they hold", () => {
  const [note] = claimsOf({ Name: names, "Call result": [talk, `${talk} soon`, `${talk} today`] }).filter(
    ({ meaning }) => meaning === "note",
  );
  expect([note?.weight, note?.reading?.strength]).toEqual([55, "alone"]);
  expect(note?.evidence.map(({ kind }) => kind)).toContain("values-fit");
});

describe("phones under another heading", () => {
  test.each<[string, Sheet, string]>([
    ["of a person, among other words", { "Direct number of the director": phones, Name: names }, "A"],
    ["of a person, in Russian", { "Прямой номер ЛПР": phones, Имя: names }, "A"],
    ["of a person, over days", { "Прямой номер ЛПР": ["@2026-11-01", "@2026-11-02"], Имя: names }, ""],
    ["that nobody knows, a few of them numbers that count", { Xyzzy: [...phones, 5550001, 5550002] }, "A"],
    [
      "that nobody knows, most of them numbers that count",
      { Xyzzy: ["0700 900 001", 5550001, 5550002, 5550003] },
      "",
    ],
    ["of whom to contact", { Contact: phones, Name: names }, "A"],
    ["of a name that stands alone with texts", { Contact: names }, ""],
    ["of a status", { Status: phones, Name: names }, ""],
    [
      "that nobody knows, half of them numbers that count",
      { Xyzzy: [79001112233, 79001112234, ...phones.slice(0, 2)] },
      "A",
    ],
    ["that nobody knows, numbers alone that count up", { Xyzzy: [5550001, 5550002, 5550003] }, ""],
  ])("%s", (_, sheet, expected) => {
    expect(order("phone", sheet)).toBe(expected);
  });
});

describe("talks under an outcome's heading", () => {
  test.each<[string, Sheet, string]>([
    ["are notes", { Name: names, "Call result": [talk, `${talk} soon`, `${talk} today`] }, "B"],
    [
      "are notes where half of them are long",
      { Name: names, "Call result": [talk, `${talk} soon`, "no", "yes"] },
      "B",
    ],
    ["are none where few of them are long", { Name: names, "Call result": [talk, "won", "lost"] }, ""],
    ["are none before anything stands there", { Name: names, "Call result": [] }, ""],
    ["are none beside notes", { Name: names, "Call result": [talk], Notes: ["x"] }, "C"],
    [
      "are notes beside notes that can be none",
      { Name: names, "Call result": [talk, `${talk} soon`], Notes: [1, 2] },
      "Bc",
    ],
    ["are none where dates stand", { Name: names, "Call result": ["@2026-11-01", "@2026-11-02"] }, ""],
  ])("%s", (_, sheet, expected) => {
    expect(order("note", sheet)).toBe(expected);
  });
});

describe("a currency", () => {
  test.each<[string, Written[], string]>([
    ["Mobile (€)", [10, 20, 35], "a"],
    ["Mobile", phones, "A"],
  ])("in %s over %j: phone %s", (heading, values, expected) => {
    expect(order("phone", { [heading]: values })).toBe(expected);
  });

  test.each<[string, string]>([
    ["Fee %", "a"],
    ["Amount paid", "a"],
    ["Price per kg", "a"],
    ["Amount", "A"],
    ["Deal value", "A"],
  ])("%s is the money at stake: %s", (heading, expected) => {
    expect(order("value", { [heading]: [100, 250, 99], Name: names }).replace(/^$/, "a")).toBe(expected);
  });
});
