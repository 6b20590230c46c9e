import { describe, expect, it, test } from "vitest";
import { Failure, type ProblemCode } from "../../src/base/errors.ts";
import { languages } from "../../src/base/language.ts";
import { tell } from "../../src/words/problems/problems.ts";
import { expectGolden } from "../support/terminal/golden.ts";
import { problemSamples } from "./problem-samples.ts";

function isCode(text: string): text is ProblemCode {
  return text in problemSamples;
}

const codes = Object.keys(problemSamples).filter(isCode);

test.each(["ENOSPC", "EDQUOT"])(
  "a document for which the disk has no room (%s): the disk is named, not the folder",
  (detail) => {
    const hints = (code: string) =>
      languages.map(
        (language) => tell(new Failure("usage.out-failed", { place: "a.html", detail: code }), language).hint,
      );
    expect(hints(detail)).toEqual([
      expect.stringContaining("The disk is full"),
      expect.stringContaining("На диске нет места"),
      expect.stringContaining("Discul e plin"),
    ]);
    expect(hints("ENOENT")[0]).toContain("folder");
  },
);

test("two days are told with one full stop", () => {
  const data = { text: "11/12", readings: ["11 декабря 2026 г.", "12 ноября 2027 г."] };
  expect(tell(new Failure("usage.ambiguous-when", data), "ru").message).toMatch(/2027 г\.$/);
});

test.each(["clients.xlsx", "клиенты.xlsx", "clienti.xlsx"])(
  "a table of another kind under the usual name (%s) is not told to be made of itself",
  (place) => {
    for (const language of languages) {
      const { hint } = tell(new Failure("workbook.old-format", { place, format: "csv" }), language);
      expect(hint).toContain(`--from "${place}"`);
      expect(hint).not.toContain(`init ${place}`);
    }
  },
);

test("of an empty list no last number is told", () => {
  const told = languages.map(
    (language) => tell(new Failure("usage.no-such-number", { number: 1, last: 0 }), language).message,
  );
  expect(told.join(" ")).not.toContain("0");
});

describe.each(languages)("every problem told in %s", (language) => {
  it("is a gallery to be read", () => {
    const told = codes.map((code) => {
      const { hint, message } = tell(new Failure(code, problemSamples[code]), language);
      return [`[${code}]`, message, ...(hint === null ? [] : [hint]), ""].join("\n");
    });
    expectGolden(`problems-${language}`, told.join("\n"));
  });

  it.each(codes)("%s is a plain sentence", (code) => {
    const { hint, message } = tell(new Failure(code, problemSamples[code]), language);
    for (const text of [message, hint ?? "."]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Error:|\s{2}/);
      expect(text.trim()).toBe(text);
    }
    expect(message).toMatch(/[.?!]$/);
  });
});
