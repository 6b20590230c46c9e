import { expect, test } from "vitest";
import { holdsWords } from "../../../src/rules/typed/holds-words.ts";

test.each([
  ["иванов петр", ["иван", "иванов"], false],
  ["иванов петр", ["петр", "иванов"], true],
  ["иванов иван", ["иван", "иванов"], true],
  ["анна петрова", ["анна", "анна"], false],
  ["анна анна", ["анна", "анна"], true],
  ["анна петрова", ["п", "а"], true],
  ["田中太郎", ["田中", "太郎"], true],
  ["клиент 12", ["клиент", "2"], false],
  ["клиент 12", ["клиент", "1"], false],
  ["клиент 12", ["клиент", "12"], true],
  ["вектор2 ооо", ["вектор", "2"], true],
  ["12 и 2", ["2", "12"], true],
  ["anna", [], true],
])("%j holds %j, each in a place of its own: %j", (text, words, expected) => {
  expect(holdsWords(text, words)).toBe(expected);
});
