/** Lines that can't be read: which are told, what is still known of them, and when they have been dealt with. */
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { lineOf, readLines } from "../../src/journal/store/lines.ts";
import { storyOf } from "../../src/journal/story/entries.ts";
import { isUnsettled, unreadEntries } from "../../src/journal/story/unread.ts";
import { callTo } from "../support/desks.ts";

const call = { ...callRecord(callTo(1, "a")), event: "saved", order: 1 };

/** What is told when the line of this value is cut or damaged, and these other values stand behind it. */
function told(broken: Buffer, ...later: unknown[]) {
  const { damaged, lines } = readLines(Buffer.concat([broken, Buffer.from("\n"), ...later.map(lineOf)]));
  const story = storyOf(lines);
  return unreadEntries(lines, damaged, story).map((entry) => ({
    ...entry,
    unsettled: damaged.some((one) => isUnsettled(one, story)),
  }));
}

const cut = (value: unknown, length: number) => lineOf(value).subarray(0, length);
const torn = (text: string) => Buffer.from(`00000000 ${text}`);

describe("a line that can't be read", () => {
  test("tells what its text still says", () => {
    const whole = lineOf(call);
    const [entry, ...others] = told(cut(call, whole.length - 3));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      why: "damaged",
      name: "C1",
      outcome: "later",
      at: "2026-11-23T10:15",
      unsettled: true,
    });
    expect(entry?.id).toMatch(/^line-[0-9a-f]{8}$/);
  });

  test.each<[string, string, object]>([
    [
      "a day alone",
      '{"event":"saved","at":{"day":"2026-11-23"}',
      { at: "2026-11-23", name: null, outcome: null },
    ],
    ["the moment of the line", '{"event":"saved","when":"2026-11-23T09:01"', { at: "2026-11-23T09:01" }],
    ["no moment", '{"event":"saved","x":"nothing to see"', { at: null, name: null, outcome: null }],
    ["a name with signs of JSON", '{"event":"saved","name":"A \\"B\\" \\u0416"', { name: 'A "B" Ж' }],
    ["a name that is none", '{"event":"saved","name":"\\q","outcome":""', { name: null, outcome: null }],
  ])("tells %s", (_, text, expected) => {
    expect(told(torn(text))).toEqual([expect.objectContaining(expected)]);
  });

  test("is passed over when it is so short that it says nothing, and only then", () => {
    expect(told(Buffer.from("x".repeat(23)))).toEqual([]);
    expect(told(Buffer.from("x".repeat(24)))).toHaveLength(1);
  });

  test.each(["planned", "written", "reopened", "undone", "seen", "conflict"])(
    "is a mark that costs nothing: %s",
    (event) => {
      expect(told(torn(`{"event":"${event}","id":"a","more":"x"`))).toEqual([]);
    },
  );

  test.each(["saved", "settled", "forgotten", "taken-back"])("is told: %s", (event) => {
    expect(told(torn(`{"event":"${event}","id":"a","more":"x"`))).toHaveLength(1);
  });

  test("is settled when later lines tell what became of its record, or of itself", () => {
    const broken = torn('{"event":"saved","id":"a","name":"Ann"');
    const [entry] = told(broken);
    expect(told(broken, { event: "written", id: "b" })).toHaveLength(1);
    expect(told(broken, { event: "written", id: "a" })).toEqual([]);
    expect(told(broken, call)).toEqual([]);
    expect(told(broken, { event: "forgotten", id: entry?.id })).toEqual([]);
    expect(told(torn('{"event":"saved","name":"a longer Ann"'), { event: "written", id: "a" })).toHaveLength(
      1,
    );
  });

  test("is told once, however often it stands there, and before those of a newer version", () => {
    const newer = { event: "saved", id: "n", kind: "of tomorrow", name: "Ion" };
    const broken = torn('{"event":"saved","name":"a longer Ann"');
    const found = told(Buffer.concat([broken, Buffer.from("\n"), broken]), newer, newer);
    expect(found.map(({ id, name, why }) => [id === "n", why, name])).toEqual([
      [false, "damaged", "a longer Ann"],
      [true, "newer", "Ion"],
    ]);
    expect(told(Buffer.alloc(0), newer, { event: "written", id: "n" })).toEqual([]);
  });
});
