/** Which words of a typed name are the family name, the given name and the patronymic, and when they don't tell. */
import { describe, expect, test } from "vitest";
import { namePartsOf } from "../../../src/book/sheets/name-parts.ts";

/** "family | given | middle"; "?" where the words don't tell. */
function told(name: string): string {
  const parts = namePartsOf(name);
  if (parts === null) return "?";
  return [parts.family, parts.given, parts.middle].map((words) => words.join("+")).join("|");
}

describe("a name with a comma", () => {
  test.each([
    ["Smith, John", "Smith|John|"],
    ["  Smith ,John  ", "Smith|John|"],
    ["Smith,  Anna  Maria", "Smith|Anna+Maria|"],
    ["de la Cruz, Ana", "de+la+Cruz|Ana|"],
    ["Сидоров, Иван Петрович", "Сидоров|Иван|Петрович"],
    ["Сидорова, Анна Мария Петровна", "Сидорова|Анна+Мария|Петровна"],
    ["Сидоров, Петрович", "Сидоров|Петрович|"],
    ["Smith, John, junior", "?"],
    ["Smith,", "?"],
    [", John", "?"],
    [",", "?"],
  ])("%s", (name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

describe("a name by what its words are", () => {
  test.each([
    ["Олег Петрович", "|Олег|Петрович"],
    ["Сидоров Олег Петрович", "Сидоров|Олег|Петрович"],
    ["Олег Петрович Сидоров", "Сидоров|Олег|Петрович"],
    ["Абрамович Олег Петрович", "Абрамович|Олег|Петрович"],
    ["Сидоров Марк Маркович", "Сидоров|Марк|Маркович"],
    ["Иванов Олег Петрович Младший", "?"],
    ["Ирина Левкович", "Левкович|Ирина|"],
    ["Левкович  Ирина", "Левкович|Ирина|"],
    ["Ana-Maria Lungu", "Lungu|Ana-Maria|"],
    ["Ceban Ion", "Ceban|Ion|"],
    ["Зураб Мгеладзе", "Мгеладзе|Зураб|"],
    ["Мгеладзе Зураб", "Мгеладзе|Зураб|"],
  ])("%s", (name, expected) => {
    expect(told(name)).toBe(expected);
  });

  test.each(["", "Ион", "Петрович", "Ana Popescu Maria", "Мария Ирина", "Иванов Петров", "Acme Trading"])(
    "is not told of %j",
    (name) => {
      expect(told(name)).toBe("?");
    },
  );
});
