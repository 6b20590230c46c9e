/** Hands a message to a command of the person's own: --run. */
import { spawn } from "node:child_process";

/** Milliseconds that a command may take. */
const patience = 30_000;

/**
 * Runs the command with the message as its last argument and on its stdin. On Windows without a shell, where no quoting
 * keeps a name in the sheet from being a command. What went wrong (a code, a signal, the system's code), or null.
 */
export function runCommand(
  command: string,
  message: string,
  { folder, platform }: { readonly folder: string; readonly platform: string },
): Promise<string | number | null> {
  const [file = "", ...words] =
    platform === "win32" ? wordsOf(command) : ["/bin/sh", "-c", `${command} "$1"`, "sh"];
  return new Promise((resolve) => {
    try {
      const running = spawn(file, [...words, message], {
        cwd: folder,
        stdio: ["pipe", "ignore", "ignore"],
        timeout: patience,
        windowsHide: true,
      });
      running.on("error", (error) => resolve("code" in error ? String(error.code) : error.message));
      running.on("close", (code, signal) => resolve(code === 0 ? null : (code ?? signal)));
      // A command that does not read its stdin is done with it sooner.
      running.stdin.on("error", () => undefined);
      running.stdin.end(`${message}\n`);
    } catch (error) {
      resolve(error instanceof Error ? error.message : String(error));
    }
  });
}

/** The words of a command line, as quotes part them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
