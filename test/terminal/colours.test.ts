/** Every colour is readable on a light and on a dark background. */
import { expect, test } from "vitest";
import { makeOutput, type Style, styled } from "../../src/terminal/output.ts";

const levels = [0, 95, 135, 175, 215, 255];

/** Red, green and blue of one of the 240 colours of xterm that no theme changes. */
function rgbOf(index: number): readonly number[] {
  if (index >= 232) return Array.from({ length: 3 }, () => 8 + 10 * (index - 232));
  const place = index - 16;
  return [Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((step) => levels[step] ?? 0);
}

/** Relative luminance, WCAG 2.1. */
function luminance(index: number): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(index).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function written(style: Style): string {
  let text = "";
  const write = (piece: string): void => {
    text += piece;
  };
  const sink = { write, isTerminal: true, width: 80 };
  makeOutput({ out: sink, err: sink }, { json: false, colour: true, unicode: true }).line([
    styled(style, "x"),
  ]);
  return text;
}

test.each(["quiet", "good", "warning", "bad", "key"] as const)("%s", (style) => {
  const [, index = ""] = /38;5;(\d+)m/.exec(written(style)) ?? [];
  expect(Number(index)).toBeGreaterThanOrEqual(16);
  const light = luminance(Number(index));
  expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
  expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
});
