import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentFromText } from "../../../src/rules/calendar/day.ts";
import { inOrderOfTime } from "../../../src/rules/deck/call-order.ts";

const made = (...texts: string[]) =>
  texts.map((text) => {
    const [name = "", time = ""] = text.split(" ");
    return { name, at: time === "" ? null : momentFromText(`2026-11-23T${time}`) };
  });

const names = (calls: readonly { name: string }[]) => calls.map(({ name }) => name).join("");

describe("the order of calls", () => {
  it.each([
    ["a sheet that grows downwards", made("a 09:00", "b 09:30", "c 09:30", "d 10:00"), false, "abcd"],
    ["a sheet that grows upwards", made("d 10:00", "c 09:30", "b 09:30", "a 09:00"), false, "abcd"],
    ["one minute, growing downwards", made("a 09:00", "b 09:00"), false, "ab"],
    ["one minute, growing upwards", made("b 09:00", "a 09:00"), true, "ab"],
    ["a call delivered late", made("a 09:00", "c 10:00", "d 11:00", "b 09:30"), false, "abcd"],
    ["a call without a time", made("a 09:00", "b", "c 10:00"), false, "abc"],
    ["a call without a time, growing upwards", made("c 10:00", "b", "a 09:00"), true, "abc"],
    [
      "calls out of order, one of the same minute",
      made("a 09:00", "d 10:00", "c 09:30", "e 10:00"),
      false,
      "acde",
    ],
    ["as many steps up as down", made("b 09:30", "a 09:00", "c 09:30"), true, "acb"],
    ["as many steps up as down, growing downwards", made("b 09:30", "a 09:00", "c 09:30"), false, "abc"],
    ["no calls", made(), true, ""],
  ])("%s", (_, calls, newestFirst, expected) => {
    expect(names(inOrderOfTime(calls, newestFirst))).toBe(expected);
  });

  it("is the same for a sheet and for the sheet turned upside down", () => {
    const time = fc.integer({ min: 0, max: 59 }).map((minute) => `09:${String(minute).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(time, { minLength: 2, maxLength: 20 }), (times) => {
        const calls = made(...times.sort().map((one, index) => `${index}, ${one}`));
        expect(names(inOrderOfTime(calls, false))).toBe(names(calls));
        expect(names(inOrderOfTime(calls.toReversed(), true))).toBe(names(calls));
      }),
    );
  });
});
