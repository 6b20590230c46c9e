/** The shared strings of a large part: as much of it is read as is asked for, in whatever encoding it is. */
import { describe, expect, test } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";
import { SharedStrings } from "../../src/read/strings.ts";
import { buildWorkbook } from "../support/workbook-builder.ts";

const count = 6000;
/** More than eight megabytes in all: such a part is read piece by piece. Different enough that they can't be packed into nothing. */
const word = (index: number): string => {
  const some = Array.from({ length: 60 }, (_, at) => ((index * 61 + at) * 2_654_435_761) % 4_294_967_296);
  return `${index} ${some.map((one) => one.toString(36).padEnd(24, "_")).join(" ")}`;
};
const all = Array.from({ length: count }, (_, index) => `<si><t>${word(index)}</t></si>`).join("");
const part = (root = "<sst>", end = "</sst>"): string => `${root}${all}${end}`;

function stringsOf(text: string | Buffer): SharedStrings {
  const name = "xl/sharedStrings.xml";
  return new SharedStrings(
    openSource(
      bufferSource(buildWorkbook({ sheets: [{ title: "S" }], strings: "", instead: [{ name, text }] })),
    ),
  );
}

describe("a large part", () => {
  const xml = part(`<sst count="${count}" uniqueCount="${count}">`);

  test("gives the string that was asked for, then all, and none that it has not", async () => {
    const strings = stringsOf(xml);
    await strings.reach(3);
    expect([0, 3].map((index) => strings.text(index))).toEqual([word(0), word(3)]);
    await strings.reach(count - 1);
    expect([0, 3, count - 1].map((index) => strings.text(index))).toEqual([
      word(0),
      word(3),
      word(count - 1),
    ]);
    await strings.reach(count);
    expect([-1, 0.5, count].map((index) => strings.text(index))).toEqual([null, null, null]);
    expect([0, 0.5, count].map((index) => strings.isRich(index))).toEqual([false, false, false]);
    expect(strings.text(count - 1)).toBe(word(count - 1));
  });

  test("that doesn't say how many there are, or says it wrongly, gives the same", async () => {
    for (const root of ["<sst>", '<sst uniqueCount="9999999">']) {
      const strings = stringsOf(part(root));
      await strings.reach(count - 2);
      expect([0, count - 2].map((index) => strings.text(index))).toEqual([word(0), word(count - 2)]);
    }
  });

  test("in another encoding is read as a whole", async () => {
    const strings = stringsOf(Buffer.from(`\ufeff${xml}`, "utf16le"));
    await strings.reach(2);
    expect([2, count - 1].map((index) => strings.text(index))).toEqual([word(2), word(count - 1)]);
  });

  test("that breaks off is refused where it is read to its end, at once or not", async () => {
    const strings = stringsOf(part("<sst>", "<si><t>"));
    await expect(strings.reach(count)).rejects.toThrow("the shared strings break off");
    expect(() => strings.reachNow(count)).toThrow("the shared strings break off");
  });
});
