/** What a heading is read as: its language, notes with more words, places, people's own ids, and what is sure to be written. */
import { describe, expect, test } from "vitest";
import { isEnough, isSureToWrite } from "../../../src/book/headings/claim-strength.ts";
import type { Claim } from "../../../src/book/headings/claims.ts";
import type { Evidence } from "../../../src/book/headings/evidence.ts";
import { isBareState, isPlaceHeading, mayBeState } from "../../../src/book/headings/place-headings.ts";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";
import type { Reading } from "../../../src/book/headings/spelling/reading.ts";
import { typedIdColumns } from "../../../src/book/headings/typed-id-columns.ts";

const readAs = (heading: string): string =>
  readingsOf(heading)
    .map(({ language, meaning }) => `${language} ${meaning}`)
    .join(", ");

test.each([
  ["Ring again on", "en nextContact"],
  ["Напомнить о себе", "ru nextContact"],
  ["Sunăm din nou", "ro nextContact"],
  ["De resunat la", "ro nextContact"],
  ["Почему слились", "ru reason"],
  ["Ce am discutat", "ro note"],
  ["Giving officer", "en owner"],
  ["Preot responsabil", "ro owner"],
  ["Агроном ответственный", "ru owner"],
  ["Notes summary", "en note"],
  ["Comments from rep", "en note"],
])("the language of %s: %s", (heading, expected) => {
  expect(readAs(heading)).toBe(expected);
});

test.each(["", "Ring again: on", "Ring again on the day that we had agreed on with them", "Ring", "on"])(
  "nothing of a call is said by %j",
  (heading) => {
    const said = readingsOf(heading).filter(({ meaning }) => meaning === "nextContact" || meaning === "note");
    expect(said).toEqual([]);
  },
);

describe("a place", () => {
  test.each([
    ["City", true],
    ["ZIP code", true],
    ["Billing address", true],
    ["Адрес доставки", true],
    ["Населённый пункт", true],
    ["Край", true],
    ["Județ", true],
    ["Cod poștal", true],
    ["Email address", false],
    ["Адрес сайта", false],
    ["IP address", false],
    ["Статус", false],
    ["Country house", true],
    ["Capacity", false],
  ])("%s: %s", (heading, isPlace) => {
    expect(isPlaceHeading(heading)).toBe(isPlace);
  });

  test.each([
    ["State", true, true],
    [" state ", true, true],
    ["US State", true, true],
    ["State/Province", true, true],
    ["State (US)", true, true],
    ["State of the deal", true, false],
    ["Deal state", true, false],
    ["Status", false, false],
    ["States", false, false],
    ["Estate", false, false],
  ])("%s: may be a state %s, says no more %s", (heading, may, isBare) => {
    expect([mayBeState(heading), isBareState(heading)]).toEqual([may, isBare]);
  });
});

test("ids of people's own stand under a heading that says nothing else, from left to right", () => {
  const headings = [
    ...[
      "№",
      "Client ID",
      "Name",
      "№ клиента",
      "Nr. client",
      "ID",
      "Номер договора",
      "No.",
      "№п/п",
      "№ карты",
    ],
  ];
  const numbered = new Map(headings.map((heading, index) => [index + 1, heading] as const).toReversed());
  expect(typedIdColumns(numbered, new Set())).toEqual([1, 2, 4, 5, 6, 8, 10]);
  expect(typedIdColumns(numbered, new Set([1, 6]))).toEqual([2, 4, 5, 8, 10]);
});

describe("a claim", () => {
  const reading: Reading = {
    ...{ meaning: "status", language: "en", words: 1, close: "exact", strength: "usual" },
    ...{ rank: 0, extra: 0, isShared: false },
  };
  const fits = (weight: number): Evidence[] => [{ kind: "values-fit", weight }];
  const claim = (of: Partial<Reading> | null, evidence: readonly Evidence[]): Claim => ({
    ...{ column: 1, meaning: "status", evidence, weight: 0 },
    reading: of === null ? null : { ...reading, ...of },
  });

  test("is written where its heading is a usual one, or the values say so outright", () => {
    expect(isSureToWrite(claim({}, []))).toBe(true);
    expect(isSureToWrite(claim(null, fits(30)))).toBe(false);
    for (const of of [{ strength: "alone" }, { isShared: true }] as const) {
      expect(isSureToWrite(claim(of, []))).toBe(false);
      expect(isSureToWrite(claim(of, fits(19)))).toBe(false);
      expect(isSureToWrite(claim(of, fits(20)))).toBe(true);
    }
    expect(isSureToWrite(claim({ strength: "second" }, fits(20)))).toBe(false);
    expect(isSureToWrite(claim({ strength: "alone" }, [{ kind: "heading", weight: 100 }]))).toBe(false);
  });

  test("on a heading of two fields needs values that decide", () => {
    expect(isEnough(claim({}, []))).toBe(true);
    expect(isEnough(claim(null, []))).toBe(true);
    expect(isEnough(claim({ isShared: true }, fits(14)))).toBe(false);
    expect(isEnough(claim({ isShared: true }, fits(15)))).toBe(true);
    expect(isEnough(claim({ isShared: true }, [{ kind: "two-fields", weight: 15 }]))).toBe(false);
  });
});
