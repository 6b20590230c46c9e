/** Commands to type, each with what it is for. */
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { padEnd, widthOf } from "../width.ts";

/** A title and a line for each command; what it is for stands beside it where there is room, else below. */
export function adviceLines(
  title: string,
  advice: readonly { readonly command: string; readonly purpose: string }[],
  { width }: Look,
): Line[] {
  const commands = advice.map(({ command }) => oneLine(command));
  const widest = Math.max(...commands.map(widthOf));
  const longest = Math.max(...advice.map(({ purpose }) => widthOf(purpose)));
  const fits = width === null || widest + longest + 5 <= width;
  const lines = advice.flatMap(({ purpose }, index): Line[] => {
    const command = commands[index] ?? "";
    if (fits) return [["  ", styled("key", padEnd(command, widest)), `   ${purpose}`]];
    return [
      ["  ", styled("key", command)],
      ["    ", styled("quiet", purpose)],
    ];
  });
  return ["", title, ...lines];
}
