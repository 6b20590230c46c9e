/** One card at several widths in three languages, against golden screens. */
import { describe, expect, test } from "vitest";
import { type InEveryLanguage, type Language, languages } from "../../src/base/language.ts";
import type { RecordedCall } from "../../src/records/call/call.ts";
import { aheadOf } from "../../src/rules/deck/ahead.ts";
import { textOfLine } from "../../src/terminal/output.ts";
import { type CardScreen, cardLines } from "../../src/terminal/screens/card.ts";
import { widthOf } from "../../src/terminal/width.ts";
import { cardOf, recordedCall, sixCards } from "../support/terminal/cards.ts";
import { expectGolden } from "../support/terminal/golden.ts";

const past: InEveryLanguage<{ note: string; said: string; reason: string }> = {
  en: {
    note: "[02.11.26] asks for the new price list\n[20.10.26] met at the fair\nprefers e-mail\nhas two shops\nson studies in Leeds\nlikes tea",
    said: "call me after the holidays, when the budget is there and the boss is back",
    reason: "Too dear",
  },
  ru: {
    note: "[02.11.26] просит новый прайс\n[20.10.26] познакомились на выставке\nлучше писать на почту\nдва магазина\nсын учится в Туле\nпьёт чай",
    said: "звоните после праздников, когда будет бюджет и вернётся директор",
    reason: "Дорого",
  },
  ro: {
    note: "[02.11.26] cere noua listă de prețuri\n[20.10.26] ne-am cunoscut la târg\npreferă e-mailul\nare două magazine\nfiul învață la Iași\nbea ceai",
    said: "sunați după sărbători, când avem buget și se întoarce directorul",
    reason: "Prea scump",
  },
};

function screenOf(language: Language): CardScreen {
  const [, card, following] = sixCards[language];
  if (card === undefined || following === undefined) throw new Error("six cards are needed");
  const { note, reason, said } = past[language];
  const calls: RecordedCall[] = [
    recordedCall({ at: { day: "2025-03-03", time: "09:00" }, outcome: "no-answer" }),
    recordedCall({ at: { day: "2025-03-04", time: "09:00" }, outcome: "refused", reason }),
    recordedCall({
      at: { day: "2026-10-20", time: "16:30" },
      outcome: "no-answer",
      next: { day: "2026-10-26", time: null },
    }),
    recordedCall({
      at: { day: "2026-10-26", time: "10:15" },
      outcome: "later",
      next: { day: "2026-11-02", time: "11:00" },
      said,
    }),
    recordedCall({ at: { day: "2026-11-02", time: "12:00" }, outcome: "skipped", note: "lunch" }),
  ];
  return {
    card: { ...card, note, attempts: 3, owner: "Ion" },
    following,
    left: 4,
    calls,
    isPromised: true,
    today: "2026-11-23",
  };
}

describe.each(languages)("a card in %s", (language) => {
  test.each([60, 80, 120])("holds in %i columns", (width) => {
    const lines = cardLines(screenOf(language), { language, width, unicode: true }).map(textOfLine);
    expectGolden(`card-${language}-${width}`, `${lines.join("\n")}\n`);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });
});

test("a card without anything but a phone", () => {
  const card = cardOf({ name: "", phone: "+1 555" });
  const lines = cardLines(
    { card, following: null, left: 0, calls: [], today: "2026-11-23" },
    { language: "en", width: 80, unicode: true },
  );
  expect(lines.map(textOfLine)).toEqual([
    "Card 1 · the last one",
    "",
    "(no name)",
    "+1 555",
    "",
    "Why now  today",
  ]);
});

test("the only line of a note stands on a low terminal too, in place of the word that there is one", () => {
  const look = { language: "en", width: 80, unicode: true } as const;
  const low = (note: string) =>
    cardLines({ ...screenOf("en"), card: cardOf({ note }) }, look, 1)
      .map(textOfLine)
      .join("\n");
  expect(low("Forty rooms by spring.")).toContain("Forty rooms by spring.");
  expect(low("One.\nTwo.")).toContain("2 more lines in the sheet");
  expect(low(`Long ${"word ".repeat(20)}`)).toContain("1 more line in the sheet");
});

test.each(languages)("a day that nobody agreed on is due, not promised, in %s", (language) => {
  const look = { language, width: 80, unicode: true } as const;
  const told = (isPromised: boolean): string =>
    cardLines({ ...screenOf(language), isPromised }, look)
      .map(textOfLine)
      .join("\n");
  const words = { en: ["Promised", "Due"], ru: ["Обещали", "Срок"], ro: ["Promis", "Termen"] }[language];
  expect(told(true)).toMatch(new RegExp(`^${words[0]} +\\S+, 2 `, "mu"));
  expect(told(false)).toMatch(new RegExp(`^${words[1]} +\\S+, 2 `, "mu"));
});

test("a day moved without a call stands apart from the calls, until the next call", () => {
  const look = { language: "en", width: null, unicode: true } as const;
  const moved = recordedCall({
    at: { day: "2026-11-03", time: "09:00" },
    outcome: "moved",
    next: { day: "2026-11-09", time: null },
    note: "on holiday",
  });
  const called = recordedCall({ at: { day: "2026-11-09", time: "09:00" }, outcome: "no-answer" });
  const told = (...calls: RecordedCall[]): string => {
    const screen = { ...screenOf("en"), calls: [...screenOf("en").calls, ...calls] };
    return cardLines(screen, look).map(textOfLine).join("\n");
  };
  expect(told(moved)).toMatch(
    /^Without a call +Tue 3 Nov, 09:00 – moved → Mon 9 Nov, on holiday\nLast calls +Mon 26 Oct/m,
  );
  expect(told(moved, called)).not.toContain("moved");
});

test("where it is piped, every line of the note is there", () => {
  const lines = cardLines(screenOf("en"), { language: "en", width: null, unicode: true }).map(textOfLine);
  expect(lines.join("\n")).toContain("likes tea");
});

test("what decided between two cards is told", () => {
  const late = cardOf({ nextContact: "2026-11-01", why: { kind: "late", days: 22 } });
  expect(aheadOf(late, cardOf({}))).toBe("lateness");
  expect(aheadOf(cardOf({ value: 5 }), cardOf({ value: 4 }))).toBe("value");
  expect(aheadOf(cardOf({ attempts: 1 }), cardOf({ attempts: 2 }))).toBe("attempts");
  expect(aheadOf(cardOf({}), cardOf({}))).toBeNull();
  expect(aheadOf(cardOf({ value: 5 }), cardOf({ why: { kind: "promised", time: "18:00" } }))).toBeNull();
  expect(aheadOf(cardOf({ value: 5, skipped: 1 }), cardOf({ skipped: 2 }))).toBeNull();
});
