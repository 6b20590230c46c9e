import { describe, expect, it } from "vitest";
import { ladderFrom, workingDaysFrom } from "../../../src/book/sheets/setting-values.ts";

describe("working days as people write them", () => {
  it.each([
    ["пн-пт", [1, 2, 3, 4, 5]],
    ["Mon–Fri", [1, 2, 3, 4, 5]],
    ["luni - vineri", [1, 2, 3, 4, 5]],
    ["lu, ma, mi, jo", [1, 2, 3, 4]],
    ["1-6", [1, 2, 3, 4, 5, 6]],
    ["пн; ср; пт", [1, 3, 5]],
    ["вт-сб", [2, 3, 4, 5, 6]],
    ["сб-пн", [1, 6, 7]],
    ["понедельник, вторник, воскресенье", [1, 2, 7]],
    ["Mon Tue Thu", [1, 2, 4]],
    ["всегда", null],
    ["0-5", null],
    ["пн-ср-пт", null],
    ["пн-", null],
    ["", null],
  ])("%s", (text, days) => expect(workingDaysFrom(text)).toEqual(days));
});

describe("the retry ladder", () => {
  it.each([
    ["1, 2, 4, 7", [1, 2, 4, 7]],
    ["1 3 5", [1, 3, 5]],
    ["1;2", [1, 2]],
    ["3", [3]],
    ["0, 1", null],
    ["1, два", null],
    ["400", null],
    ["", null],
  ])("%s", (text, steps) => expect(ladderFrom(text)).toEqual(steps));
});
