/** What is said to a refusal without its reason: a number where no reasons are listed is none. */
import { expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { tell } from "../../src/words/problems/problems.ts";

const told = (typed: string | null, reasons: readonly string[]) =>
  tell(new Failure("usage.missing-reason", { name: "Ann", reasons, typed }), "en");

test("what was typed is told as no reason, and how to say one", () => {
  expect(told("1", [])).toEqual({
    message: "“1” is no reason: why did Ann refuse?",
    hint: 'Say it in words: --reason "…"',
  });
  expect(told("9", ["1 Price", "2 Other"]).hint).toBe('Add --reason "…": 1 Price, 2 Other');
});

test("where nothing was typed it is asked for", () => {
  expect(told(null, [])).toEqual({
    message: "Why did Ann refuse? A refusal needs its reason.",
    hint: 'Add --reason "…"',
  });
});
