/** One line of text typed on a terminal, with node's own line editor: arrows, Home, End, Ctrl-U, Ctrl-W and so on. */
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import type { Keyboard } from "./keyboard.ts";

/** The text as typed, without blanks around it; null when the person left it with Esc. `begun` stands there already. */
export async function editLine(
  keyboard: Keyboard,
  screen: NodeJS.WritableStream,
  prompt: string,
  begun: string,
): Promise<string | null> {
  // The editor gets only the keys of this line: what is typed ahead stays for the next question.
  const keys = new PassThrough();
  const editor = createInterface({ input: keys, output: screen, terminal: true, historySize: 0, prompt });
  try {
    editor.prompt();
    if (begun !== "") editor.write(begun);
    const line = new Promise<string>((resolve) => editor.once("line", resolve));
    for (;;) {
      const press = await keyboard.next();
      if (press.name === "escape") {
        screen.write("\r\n");
        return null;
      }
      if (press.name === "return" || press.name === "enter") break;
      if (!ignored.has(press.name ?? "")) keys.write(press.sequence);
    }
    keys.write("\r");
    return (await line).trim();
  } finally {
    editor.close();
  }
}

// Tab would write a tab, and the others stop or clear more than a line.
const ignored = new Set(["tab", "z", "l", "up", "down"]);
