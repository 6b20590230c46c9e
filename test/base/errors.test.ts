import { expect, it } from "vitest";
import { Failure, isConflict, isWaiting, kindOf, type ProblemCode } from "../../src/base/errors.ts";
import { verifyAllowedName } from "../../src/base/forbidden-name.ts";
import { languageOfLocale } from "../../src/base/language.ts";
import { randomLetters } from "../../src/base/random-letters.ts";
import { rowText, rowWords } from "../../src/base/row-words.ts";

it.each<[ProblemCode, string]>([
  ["usage.forbidden-name", "usage"],
  ["access.expired", "access"],
  ["conflict.row-deleted", "conflict"],
  ["cancelled.by-person", "cancelled"],
  ["workbook.missing", "workbook"],
  ["waiting.open", "workbook"],
])("%s is told as a problem of %s", (code, kind) => {
  expect(kindOf(code)).toBe(kind);
});

it("only what waits can be delivered later, and only a conflict is one", () => {
  const waits = new Failure("waiting.open", { place: "a.xlsx", by: null });
  const missing = new Failure("workbook.missing", { place: "waiting.xlsx" });
  expect([waits, missing].map(isWaiting)).toEqual([true, false]);
  expect([waits, missing].map(isConflict)).toEqual([false, false]);
});

it("a name is forbidden on Windows alone", () => {
  const name = { name: "con.xlsx", why: "device" };
  expect(() => verifyAllowedName("con.xlsx", "win32")).toThrow(
    expect.objectContaining({ code: "usage.forbidden-name", data: name }),
  );
  for (const [path, platform] of [
    ["con.xlsx", "linux"],
    ["clients.xlsx", "win32"],
  ] as const) {
    expect(() => verifyAllowedName(path, platform)).not.toThrow();
  }
});

it.each([
  ["ru_RU.UTF-8", "ru"],
  ["RO", "ro"],
  ["en-GB", "en"],
  ["C.UTF-8", null],
  ["de_DE", null],
  ["", null],
])("the language of %j is %s", (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

it("random letters are as many as asked for, each of 32", () => {
  expect(randomLetters(3, () => 0)).toBe("000");
  expect(randomLetters(2, () => 0.999)).toBe("zz");
  expect(randomLetters(500)).toMatch(/^[0-9a-hjkmnp-tv-z]{500}$/);
  expect(new Set(randomLetters(2000)).size).toBe(32);
});

it("a row is named with its sheet where the table stands in several", () => {
  expect([rowWords({ row: 17 }), rowText({ row: 17 })]).toEqual(["row:17", "17"]);
  expect([rowWords({ row: 17, sheet: "Anna" }), rowText({ row: 17, sheet: "Anna" })]).toEqual([
    ...["row:Anna!17", "Anna!17"],
  ]);
});
