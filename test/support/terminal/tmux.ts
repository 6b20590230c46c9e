/** A real terminal, where tmux is present: types into a window and reads what it shows. */
import { spawnSync } from "node:child_process";

/** True when tmux can be run here. */
export const hasTmux: boolean = spawnSync("tmux", ["-V"]).status === 0;

/** One window of a tmux of its own. */
export class TmuxWindow {
  readonly #socket: string;

  /** Opens a shell of that size in a folder. */
  constructor(size: { readonly width: number; readonly height: number }, folder: string, home: string) {
    this.#socket = `followup-${process.pid}`;
    const { height, width } = size;
    const environment = ["env", "LC_ALL=C.UTF-8", `FOLLOWUP_HOME=${home}`, "PS1=> ", "bash", "--norc"];
    const shell = [
      "new-session",
      "-d",
      "-x",
      String(width),
      "-y",
      String(height),
      "-c",
      folder,
      ...environment,
    ];
    this.#tmux("-f", "/dev/null", ...shell);
  }

  /** What the window shows now, without blanks at the ends of lines. */
  get text(): string {
    return this.#tmux("capture-pane", "-p");
  }

  /** Types a text as a person does, letter by letter. */
  type(text: string): void {
    this.#tmux("send-keys", "-l", text);
  }

  /** Presses a key by tmux's name: Enter, Escape, C-c. */
  press(key: string): void {
    this.#tmux("send-keys", key);
  }

  /** Waits until the window shows all of these. Throws with the screen when it does not within 20 seconds. */
  async shows(...texts: readonly string[]): Promise<void> {
    const before = performance.now();
    while (performance.now() - before < 20_000) {
      const { text } = this;
      if (texts.every((wanted) => text.includes(wanted))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never shown: ${texts.join(" + ")}\n${this.text}`);
  }

  close(): void {
    this.#tmux("kill-server");
  }

  #tmux(...words: readonly string[]): string {
    return spawnSync("tmux", ["-L", this.#socket, ...words], { encoding: "utf8" }).stdout;
  }
}
