/** What a number format shows: a number, a day, a time of day, a duration; and the same day with a time, or without. */
import { describe, expect, test } from "vitest";
import {
  showsClock,
  showsDay,
  showsDayAndTime,
  showsNumber,
  withoutTime,
  withTime,
} from "../../src/style/date-format.ts";
import { builtInCode, builtInKind, codeKind, formatKinds } from "../../src/style/number-format.ts";

describe("the kind of a code", () => {
  test.each([
    ["General", "number"],
    ["0.00", "number"],
    ["# ##0", "number"],
    ['0.00"d"', "number"],
    ["0\\d", "number"],
    ["0_d", "number"],
    ["*d0", "number"],
    ["0.00E+00", "number"],
    ["0.00e-00", "number"],
    ["[Red]0", "number"],
    ["[$₽-419] 0", "number"],
    ["[<100]0", "number"],
    ["[hx]0", "number"],
    ["[xh]0", "number"],
    ['General "days"', "number"],
    ["@", "number"],
    ["", "number"],
    ['"d', "number"],
    ["0;dd", "number"],
    ["dd.mm.yyyy", "date"],
    ["DD.MM.YYYY", "date"],
    ["d", "date"],
    ["yy", "date"],
    ["mmm", "date"],
    ["ggge", "date"],
    ["dd;0", "date"],
    ["[$-419]d mmm;@", "date"],
    ["[Red]dd", "date"],
    ['"on" dd', "date"],
    ["d\\.m", "date"],
    ["dd hh:mm", "date"],
    ["h:mm", "time"],
    ["hh:mm:ss", "time"],
    ["mm:ss", "time"],
    ["h AM/PM", "time"],
    ["AM/PM", "time"],
    ["a/p", "time"],
    ["[h]:mm", "elapsed"],
    ["[hh]:mm", "elapsed"],
    ["[mm]:ss", "elapsed"],
    ["[m]", "elapsed"],
    ["[ss]", "elapsed"],
    ["[h] d", "date"],
  ])("%s: %s", (code, kind) => {
    expect(codeKind(code)).toBe(kind);
  });
});

test("the kinds of the built-in formats", () => {
  const told = formatKinds.map((kind) => {
    const ids = Array.from({ length: 70 }, (_, id) => id).filter((id) => builtInKind(id) === kind);
    return kind === "number" ? kind : `${kind} ${ids.join(" ")}`;
  });
  expect(told).toEqual([
    "number",
    "date 14 15 16 17 22 27 28 29 30 31 34 35 36 50 51 52 53 54 55 56 57 58",
    "time 18 19 20 21 32 33 45 47",
    "elapsed 46",
  ]);
  expect([4, 5, 8, 9, 41, 42, 43, 44].map(builtInCode)).toEqual([
    ...[null, '"$"#,##0.00', '"$"#,##0.00', null, null, '"$"#,##0.00', null, '"$"#,##0.00'],
  ]);
});

describe("what a format shows of a moment", () => {
  const shown = (id: number, code: string | null): string => {
    const format = { id, code };
    const all = { number: showsNumber, day: showsDay, clock: showsClock, both: showsDayAndTime };
    return Object.entries(all)
      .flatMap(([what, shows]) => (shows(format) ? what : []))
      .join(" ");
  };

  test.each<[number, string | null, string]>([
    [0, null, "number"],
    [14, null, "day"],
    [22, null, "day both"],
    [20, null, "clock"],
    [46, null, ""],
    [164, "dd.mm.yyyy", "day"],
    [164, "dd.mm.yyyy hh:mm", "day both"],
    [164, "dd.mm.yyyy H:MM", "day both"],
    [164, 'dd.mm.yyyy "h"', "day"],
    [164, "dd.mm.yyyy \\h", "day"],
    [164, "[$-h]dd.mm", "day"],
    [164, "dd.mm.yyyy;hh", "day"],
    [164, "mm:ss", "clock"],
    [164, "0", "number"],
    [22, "0", "number"],
  ])("%d %j: %s", (id, code, expected) => {
    expect(shown(id, code)).toBe(expected);
  });
});

test.each([
  ["dd.mm.yyyy", "dd.mm.yyyy hh:mm"],
  ["dd.mm.yyyy;@", "dd.mm.yyyy hh:mm;@"],
  ['dd "a;b" mm;@', 'dd "a;b" mm hh:mm;@'],
  ["dd\\;mm;@", "dd\\;mm hh:mm;@"],
  ["[$-419;x]dd;@", "[$-419;x]dd hh:mm;@"],
  ["", " hh:mm"],
  ["[$-F800]dddd", null],
  ["[$-x-sysdate-F400]h", null],
  ["[$-f800]dddd", null],
  ["[$-F900]dd", "[$-F900]dd hh:mm"],
])("%j with a time: %j", (code, expected) => {
  expect(withTime(code)).toBe(expected);
});

test.each([
  ["dd.mm.yyyy hh:mm", "dd.mm.yyyy"],
  ["dd.mm.yyyy hh:mm;@", "dd.mm.yyyy;@"],
  ["dd.mm.yyyy, h:mm:ss", "dd.mm.yyyy"],
  ["dd.mm.yyyy h:mm:ss.00", "dd.mm.yyyy"],
  ["dd.mm.yyyy h:mm AM/PM", "dd.mm.yyyy"],
  ["dd.mm.yyyy\\ hh:mm", "dd.mm.yyyy"],
  ['dd.mm.yyyy" at "hh:mm', "dd.mm.yyyy"],
  ["hh.mm dd.mm", "dd.mm"],
  ["hh:mm", null],
  ["dd hh", null],
  ["0", null],
])("%j without its time: %j", (code, expected) => {
  expect(withoutTime(code)).toBe(expected);
});
