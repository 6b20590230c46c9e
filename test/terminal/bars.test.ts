/** Bars are as long as what they stand for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { countBar, progressBar, shareBar } from "../../src/terminal/bars.ts";

const look = (unicode: boolean) => ({ language: "en", width: 80, unicode }) as const;
const signs = look(true);
const share = (low: number, high: number) => ({ low, share: (low + high) / 2, high });

test.each([
  [share(0.25, 0.5), 1, 20, "█████▒▒▒▒▒"],
  [share(0.25, 0.5), 0.5, 20, "██████████▒▒▒▒▒▒▒▒▒▒"],
  [share(0, 0), 1, 20, "▒"],
  [share(0.5, 0.5), 1, 10, "█████▒"],
  [share(0.9, 1), 1, 10, "█████████▒"],
  [share(0.4, 0.8), 0.5, 10, "████████▒▒"],
])("a share of %j on an axis to %d in %i columns is %s", (one, full, width, bar) => {
  expect(shareBar(one, full, width, signs)).toBe(bar);
});

test("a bar never leaves its width, and always says that it may be more", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 100 }), (one, other, width) => {
      const bar = shareBar(share(Math.min(one, other), Math.max(one, other)), 1, width, signs);
      expect(bar.length).toBeLessThanOrEqual(width);
      expect(bar).toMatch(/^█*▒*$/);
    }),
  );
});

test("a count is as long as it is of the greatest, also where there is none", () => {
  expect(countBar(5, 20, 40, signs)).toBe("█".repeat(10));
  expect(countBar(20, 20, 40, signs)).toBe("█".repeat(40));
  expect(countBar(0, 0, 40, signs)).toBe("");
});

test("progress is full only when all is done", () => {
  expect(progressBar(99, 100, 10, signs)).toBe("█████████░");
  expect(progressBar(100, 100, 10, signs)).toBe("██████████");
  expect(progressBar(120, 100, 10, signs)).toBe("██████████");
  expect(progressBar(0, 0, 10, signs)).toBe("██████████");
  expect(progressBar(0, 9, 3, signs)).toBe("░░░");
});

test("without Unicode, signs that every terminal has", () => {
  expect(shareBar(share(0.5, 0.8), 1, 10, look(false))).toBe("#####---");
  expect(countBar(1, 2, 4, look(false))).toBe("##");
  expect(progressBar(1, 2, 4, look(false))).toBe("##..");
});
