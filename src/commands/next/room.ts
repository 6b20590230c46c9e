/** Keeps name and phone on the screen while a card's questions are asked, on a terminal of 24 lines too. */
import { type Output, styled } from "../../terminal/output.ts";

/**
 * A function to be called before so many more lines are printed. `printed`: how many stand on the screen. Where the height
 * is unknown nothing is cleared.
 */
export function roomFor(
  output: Output,
  [name, phone]: readonly [name: string, phone: string | null],
  printed: number,
): (lines: number) => void {
  let used = printed;
  return (lines) => {
    used += lines;
    if (output.height === null || used < output.height) return;
    output.clear();
    const beside = phone === null || phone === name ? [] : ["  ", styled("key", phone)];
    output.line([styled("strong", name), ...beside]);
    used = lines + 1;
  };
}
