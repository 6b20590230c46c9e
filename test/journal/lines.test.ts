import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callIn } from "../../src/journal/kinds/kinds.ts";
import { lineOf, readLines } from "../../src/journal/store/lines.ts";
import { storyOf } from "../../src/journal/story/entries.ts";
import { callTo } from "../support/desks.ts";

const values = [1, 2, 3].map((number) => ({
  event: "written",
  id: `call ${number}`,
  text: "Иван\nПетров 😀",
}));
const file = Buffer.concat(values.map(lineOf));

describe("lines of the journal", () => {
  test("come back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (written) => {
        const { lines, damaged } = readLines(Buffer.concat(written.map(lineOf)));
        expect(lines.map(({ value }) => value)).toEqual(
          written.map((value) => JSON.parse(JSON.stringify(value))),
        );
        expect(damaged).toEqual([]);
      }),
    );
  });

  test("cut off at any byte, all whole lines before it are read", () => {
    for (let size = 0; size <= file.length; size++) {
      const { lines, damaged } = readLines(file.subarray(0, size));
      const whole = file.subarray(0, size).toString("latin1").split("\n").length - 1;
      expect(lines.length).toBeGreaterThanOrEqual(whole);
      expect(lines.map(({ value }) => value)).toEqual(values.slice(0, lines.length));
      expect(damaged.length).toBeLessThanOrEqual(1);
    }
  });

  test("a line in which one letter is another, or that lacks one, is not read", () => {
    const line = lineOf({ event: "written", id: "call 1" });
    const text = line.toString("latin1").trimEnd();
    for (let at = 0; at < text.length; at++) {
      // The space behind the checksum is not looked at.
      if (at === 8) continue;
      const other = text[at] === "1" ? "2" : "1";
      for (const changed of [`${text.slice(0, at)}${other}${text.slice(at + 1)}`, text.slice(0, at)]) {
        const { damaged, lines } = readLines(Buffer.from(`${changed}\n`, "latin1"));
        expect(lines, changed).toEqual([]);
        expect(damaged.map(String)).toEqual(changed === "" ? [] : [changed]);
      }
    }
  });

  test("a torn line costs no other, whatever it holds", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const torn = Buffer.concat([
          lineOf(values[0]),
          Buffer.from(noise),
          Buffer.from("\n"),
          lineOf(values[1]),
        ]);
        const read = readLines(torn).lines.map(({ value }) => value);
        expect(read).toContainEqual(values[0]);
        expect(read).toContainEqual(values[1]);
      }),
    );
  });

  test("a changed byte is never taken for what was written", () => {
    for (let at = 0; at < file.length; at++) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ bit;
        for (const { value } of readLines(changed).lines) expect(values).toContainEqual(value);
      }
    }
  });

  test("nested so deep that it could not be written again is not read", () => {
    const json = Buffer.from(`{"event":"saved","more":${"[".repeat(20_000)}${"]".repeat(20_000)}}`);
    const line = Buffer.concat([Buffer.from(`${crc32(json).toString(16).padStart(8, "0")} `), json]);
    expect(readLines(line)).toMatchObject({ lines: [], damaged: [expect.any(Buffer)] });
  });

  test("any JSON at all makes a story without a crash", () => {
    const names = [
      "saved",
      "planned",
      "written",
      "reopened",
      "conflict",
      "settled",
      "forgotten",
      "seen",
      "new",
    ];
    const event = fc.record(
      {
        event: fc.constantFrom(...names),
        id: fc.oneof(fc.constantFrom("a", "b", ""), fc.jsonValue()),
        call: fc.oneof(fc.constant(callTo(1, "a")), fc.jsonValue()),
        cells: fc.jsonValue(),
        obstacle: fc.jsonValue(),
        settlement: fc.jsonValue(),
        version: fc.jsonValue(),
        when: fc.jsonValue(),
      },
      { requiredKeys: ["event"] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(event, fc.jsonValue())), (written) => {
        const story = storyOf(readLines(Buffer.concat(written.map(lineOf))).lines);
        for (const [id, entry] of story.entries) expect(callIn(entry)?.id ?? id).toBe(entry.id);
      }),
      { numRuns: 500 },
    );
  });
});
