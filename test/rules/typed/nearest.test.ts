import { expect, test } from "vitest";
import { nearest } from "../../../src/rules/typed/nearest.ts";

const commands = ["today", "next", "log", "report", "add", "undo", "sync"];

test.each([
  ["todya", "today"],
  ["lgo", "log"],
  ["TODAY", "today"],
  ["reprot", "report"],
  ["rport", "report"],
  ["nxt", "next"],
  ["ad", null],
  ["tdoya", null],
  ["reprto", "report"],
  ["eprtot", null],
  ["todday!", "today"],
  ["rpeort", "report"],
  ["rpotr", null],
  ["rpeotr", "report"],
  ["dance", null],
  ["", null],
  ["x".repeat(500), null],
])("%s: %s", (typed, meant) => expect(nearest(typed, commands)).toBe(meant));

test("several equally near ones are no answer; two spellings of one are", () => {
  expect(nearest("bat", ["cat", "hat"])).toBe(null);
  expect(nearest("Olvia Grant", ["Olivia Grant", "OLIVIA GRANT", "Oliver Twist"])).toBe("Olivia Grant");
  expect(nearest("октаз", ["отказ", "перенос"])).toBe("отказ");
});
