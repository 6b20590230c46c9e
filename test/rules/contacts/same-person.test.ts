/** One manager under several spellings. */
import { expect, test } from "vitest";
import { foldPerson, oneNameEach } from "../../../src/rules/contacts/same-person.ts";

test.each([
  ["Ștefan  Țurcan", "stefan turcan"],
  ["А. Петров", "а петров"],
  ["Пётр", "петр"],
  [" Ann.Price, ", "ann price"],
  // One letter from the other keyboard.
  ["Cергей", "сергеи"],
  ["Аnna", "anna"],
  ["АННA", "анна"],
  // More letters of the other keyboard than of its own: its own is the one in which all of them can be written.
  ["Воb", "bob"],
  ["ВОBA", "вова"],
  ["Тоm Rееd", "tom reed"],
  ["Poмa", "рома"],
  ["aо", "ао"],
  ["Anna Иванова", "anna иванова"],
  ["Ирина2", "ирина2"],
  ["Zoя", "зoя".replace("з", "z")],
  ["", ""],
])("%j is %j", (name, folded) => expect(foldPerson(name)).toBe(folded));

test("each person gets the spelling used most, capitals only where nobody writes otherwise", () => {
  const names = oneNameEach(
    new Map([
      ["ANNA", 9],
      ["anna", 8],
      ["Anna", 1],
      ["Аnna", 3],
      ["BOB", 2],
      ["bob", 5],
    ]),
  );
  expect([...names]).toEqual([
    ["anna", "Аnna"],
    ["bob", "bob"],
  ]);
});
