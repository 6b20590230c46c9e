/** Cells that read the same, and texts that are asked for again and again. */
import { describe, expect, test } from "vitest";
import { emptyMark, unknownMark } from "../../src/read/text-marks.ts";
import { row } from "../support/workbook-builder.ts";
import { inline, valuesOf } from "./sheet-values.ts";

describe("cells that read the same", () => {
  test("have one likeness: the same text, or the same whole number in the same kind of format", async () => {
    const values = await valuesOf(
      row(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>2</v></c>') +
        row(3, '<c r="A3" t="str"><v>x</v></c><c r="B3" t="str"><v>x</v></c><c r="C3" t="str"><v>y</v></c>') +
        row(4, '<c r="A4"><v>7</v></c><c r="B4"><v>7</v></c><c r="C4"><v>8</v></c>') +
        row(5, '<c r="A5" s="1"><v>7</v></c><c r="B5" s="1"><v>7</v></c><c r="C5"><v>0</v></c>'),
      { formats: ["dd.mm.yyyy"] },
    );
    const like = (line: number): number[] => [1, 2, 3].map((column) => values.likeness(line, column));
    const all = [2, 3, 4, 5].flatMap(like);
    for (const line of [2, 3, 4, 5]) expect(like(line)[0]).toBe(like(line)[1]);
    expect(new Set(all).size).toBe(8);
    expect(all.every((one) => one > 0)).toBe(true);
    expect([values.likeness(9, 1), values.likeness(2, 9)]).toEqual([emptyMark, emptyMark]);
  });

  test("have none where that can't be told", async () => {
    const values = await valuesOf(
      row(
        2,
        '<c r="A2"><v>1.5</v></c><c r="B2"><v>-1</v></c><c r="C2"><v>1099511627776</v></c><c r="D2" t="b"><v>1</v></c>',
        `${inline("E2", "<r><t>a</t></r>")}<c r="F2"><f>A1</f></c><c r="G2"><v>1099511627775</v></c>`,
      ),
    );
    const all = [1, 2, 3, 4, 5, 6, 7].map((column) => values.likeness(2, column));
    expect(all.slice(0, 6)).toEqual([...Array(5).fill(unknownMark), emptyMark]);
    expect(all[6]).toBeGreaterThan(0);
  });

  test("have one mark where their texts may say the same", async () => {
    const values = await valuesOf(
      row(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="str"><v>ИВАН</v></c>') +
        row(3, `<c r="A3" t="s"><v>1</v></c>${inline("B3", "<t>Иван</t>")}<c r="C3"><v>7</v></c>`) +
        row(4, '<c r="A4" t="str"><v>7</v></c><c r="B4"><f>A1</f></c>'),
    );
    const marks = (line: number): number[] => [1, 2, 3].map((column) => values.mark(line, column, "words"));
    expect(new Set(marks(2)).size).toBe(1);
    expect(marks(2)[0]).not.toBe(unknownMark);
    expect([marks(3)[0], marks(3)[2]]).toEqual([unknownMark, unknownMark]);
    expect(marks(4).slice(1)).toEqual([emptyMark, emptyMark]);
    expect(values.mark(4, 1, "digits")).not.toBe(unknownMark);
    expect(values.mark(2, 1, "digits")).toBe(unknownMark);
  });
});

describe("texts that are asked for again and again", () => {
  test("are the same each time, however many there are", async () => {
    const many = Array.from({ length: 300 }, (_, at) => `<si><t>text ${at}</t></si>`).join("");
    const cells = Array.from({ length: 300 }, (_, at) =>
      row(
        at + 1,
        `<c r="A${at + 1}" t="s"><v>${at}</v></c><c r="B${at + 1}" t="str"><v>own ${at % 7}</v></c>`,
      ),
    );
    const values = await valuesOf(cells.join(""), { strings: many });
    for (const _ of [1, 2]) {
      expect(values.rows.map((line) => values.value(line, 1))).toEqual(
        values.rows.map((line) => `text ${line - 1}`),
      );
      expect(values.rows.map((line) => values.value(line, 2))).toEqual(
        values.rows.map((line) => `own ${(line - 1) % 7}`),
      );
    }
  });

  test("are told apart by every byte, also long ones", async () => {
    const long = "x".repeat(70);
    const texts = ["ab", "ac", "abc", "", `${long}a`, `${long}b`, "ab"];
    const cells = texts.map((text, at) => row(at + 1, inline(`A${at + 1}`, `<t>${text}</t>`)));
    const values = await valuesOf(cells.join(""));
    expect(values.rows.map((line) => values.value(line, 1))).toEqual(texts);
  });
});
