/** What a column claims does not hang on what stands beside it, or on a heading that only looks alike. */
import { describe, expect, test } from "vitest";
import { Columns, isForbidden } from "../../../src/book/headings/claims.ts";
import { headed, type Sheet, taken } from "./sheet-of.ts";

/** "B phone, C note", those that the values forbid left out. */
function claims(sheet: Sheet): string[] {
  const { grid, heading } = headed(sheet);
  return new Columns(heading, grid)
    .claims()
    .filter((claim) => !isForbidden(claim))
    .map(({ column, meaning }) => `${String.fromCharCode(64 + column)} ${meaning}`)
    .sort();
}

const names = ["Ion Popa", "Ana Rusu", "Emma Lind"];
const phones = ["+7 900 111-22-33", "8 900 111-22-34", "0700 900 001"];
const talks = [
  "he asked about the price again and wants to think it over until Monday",
  "she is on leave till the end of the month, her colleague knows nothing",
  "they liked the sample very much and will show it to their director",
];

test.each(["Прямой номер ЛПР", "Номер контактного лица"])(
  "%s over phones is a phone, beside a name too",
  (heading) => {
    expect(claims({ [heading]: phones })).toContain("A phone");
    expect(claims({ Name: names, [heading]: phones })).toEqual(["A name", "B phone"]);
    expect(claims({ [heading]: phones, Name: names })).toEqual(["A phone", "B name"]);
  },
);

describe("what was said in a call", () => {
  test("is a note where no other notes stand", () => {
    expect(claims({ "Итоги разговора": talks })).toContain("A note");
    expect(claims({ "Итоги разговора": talks, Заметки: talks })).toEqual(["B note"]);
  });

  test("is none where it is short, or one of several calls", () => {
    expect(claims({ "Итоги разговора": ["отказ", "перезвонить", "думает"] })).not.toContain("A note");
    expect(claims({ "Итоги разговора 1": talks, "Итоги разговора 2": talks })).toEqual([]);
  });

  test.each(["Source", "City", "Owner", "Company"])(
    "is not what stands under %s, however long",
    (heading) => {
      expect(claims({ Name: names, [heading]: talks })).not.toContain("B note");
    },
  );
});

describe("somebody who is not the firm", () => {
  const single = ["Dan", "Lea", "Ivo"];

  test.each<[string, Sheet]>([
    ["a child of one name beside its parent", { "Child name": single, "Parent name": names, Phone: phones }],
    [
      "a pet's owner beside a contact person",
      { "Pet owner name": single, "Contact person": names, Phone: phones },
    ],
    ["a pupil", { Student: single, "Parent name": names, Phone: phones }],
  ])("%s", (_what, sheet) => {
    expect(taken(sheet)).toBe("B name, C phone");
  });
});

test("of two that say the same the left one is taken", () => {
  expect(taken({ Name: names, "Phone 1": phones, "Phone 2": [...phones].reverse() })).toBe("A name, B phone");
});
