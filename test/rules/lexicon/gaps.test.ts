/** "Wanted oak, we only do pine": a wish and an offer that falls short of it. */
import { describe, expect, test } from "vitest";
import { read } from "./small-lexicon.ts";

function subjects(text: string): unknown[] {
  return read(text).mentions.map(({ subject, strength, clause }) => ({ subject, strength, clause }));
}

describe("a wish and what is offered instead", () => {
  test("are about the assortment, as a guess", () => {
    expect(subjects("wanted oak, we only do pine")).toEqual([
      { subject: "assortment", strength: 1, clause: 1 },
    ]);
    expect(subjects("asked for oak we only do pine")).toEqual([
      { subject: "assortment", strength: 1, clause: 0 },
    ]);
    expect(subjects("нужен дуб, у нас только сосна")).toEqual([
      { subject: "assortment", strength: 1, clause: 1 },
    ]);
  });

  test("are about time where a day is named on either side", () => {
    expect(subjects("wanted oak by friday, we only start later")).toEqual([
      { subject: "time", strength: 1, clause: 1 },
    ]);
    expect(subjects("wanted oak, we only have it in march")).toEqual([
      { subject: "time", strength: 1, clause: 1 },
    ]);
  });

  test("a day in a clause before a gap that lies in one clause is not its day", () => {
    expect(subjects("rang on friday, wanted oak we only do pine")).toEqual([
      { subject: "assortment", strength: 1, clause: 1 },
    ]);
  });

  test("say nothing alone, in the other order, or with a clause between them", () => {
    expect(subjects("wanted oak")).toEqual([]);
    expect(subjects("we only do pine")).toEqual([]);
    expect(subjects("we only do pine, wanted oak")).toEqual([]);
    expect(subjects("wanted oak, rang twice, we only do pine")).toEqual([]);
  });

  test("say nothing where one side names a reason by itself, is praised or denied", () => {
    const sure = subjects("wanted oak, we only do pricey pine");
    expect(sure).toEqual([{ subject: "money", strength: 3, clause: 1 }]);
    expect(subjects("wanted oak, we only do pine and it is fine")).toEqual([]);
    expect(subjects("nobody says he wanted oak, we only do pine")).toEqual([]);
    expect(subjects("although wanted oak, we only do pine")).toEqual([]);
  });
});
