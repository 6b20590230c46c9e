/** Why the top card comes before the next. */
import { expect, test } from "vitest";
import { aheadOf } from "../../../src/rules/deck/ahead.ts";
import type { Card } from "../../../src/rules/deck/deck.ts";
import { cardOf } from "../../support/terminal/cards.ts";

const promised: Partial<Card> = { why: { kind: "promised", time: "10:00" } };
const later: Partial<Card> = { nextContact: "2026-11-23" };

test.each<[string, Partial<Card>, Partial<Card>, string | null]>([
  ["more days late", { nextContact: "2026-11-20" }, later, "lateness"],
  [
    "more days late, and worth less",
    { nextContact: "2026-11-20", value: 1 },
    { ...later, value: 9 },
    "lateness",
  ],
  ["the same day", { ...later, value: 9 }, { ...later, value: 1 }, "value"],
  ["worth something against nothing said", { value: 1 }, {}, "value"],
  ["worth the same", { value: 1, attempts: 1 }, { value: 1, attempts: 2 }, "attempts"],
  ["never tried", {}, { attempts: 1 }, "attempts"],
  ["all the same", { value: 1, attempts: 1 }, { value: 1, attempts: 1 }, null],
  ["nothing said", {}, {}, null],
  ["worth below nothing", { value: -1 }, {}, null],
  ["promised", { ...promised, value: 9 }, {}, null],
  ["before a promised one", { value: 9 }, promised, null],
  ["skipped", { value: 9, skipped: 1 }, {}, null],
  ["before a skipped one", { value: 9 }, { skipped: 1 }, null],
])("%s", (_, card, other, why) => {
  expect(aheadOf(cardOf(card), cardOf({ number: 2, ...other }))).toBe(why);
});
