/** Lines of a screen with their styles, as a test reads them. */
import type { Line } from "../../../src/terminal/line.ts";

/** "<strong>Ann</strong>" for what is strong; plain text as it is. */
export function marked(lines: readonly Line[]): string[] {
  return lines.map((line) =>
    typeof line === "string"
      ? line
      : line
          .map((piece) =>
            typeof piece === "string" ? piece : `<${piece.style}>${piece.text}</${piece.style}>`,
          )
          .join(""),
  );
}
