/** Opens an address in the person's browser, where that is possible. */
import { spawn } from "node:child_process";

/** The program of a platform that opens addresses, and what it is given: never a shell, which would read the address as words of its own. */
export function opener(platform: string, url: string): readonly [program: string, words: readonly string[]] {
  if (platform === "darwin") return ["open", [url]];
  if (platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", url]];
  return ["xdg-open", [url]];
}

/** Tries; a computer without a browser is no error, for the address was printed. */
export function openInBrowser(url: string, platform: string): void {
  const [program, words] = opener(platform, url);
  const child = spawn(program, [...words], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
