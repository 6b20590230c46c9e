/** The world of the running process: its streams, its clock, its folders. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute } from "node:path";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import isUnicodeSupported from "is-unicode-supported";
import packageFile from "../../package.json" with { type: "json" };
import type { Now } from "../commands/context.ts";
import { systemCode } from "../files/file-system.ts";
import { isDay, isTime } from "../rules/calendar/day.ts";
import type { Sink } from "../terminal/sink.ts";
import type { World } from "./world.ts";

/** The world of a process. */
export function realWorld(running: NodeJS.Process): World {
  // What can't be told there is no reason to stop: an outcome is still on its way to the workbook.
  running.stderr.on("error", () => {});
  return {
    words: running.argv.slice(2),
    environment: running.env,
    folder: folderOf(running),
    ownCommand: [running.execPath, ...running.argv.slice(1, 2)],
    version: packageFile.version,
    template: (language) => readFileSync(new URL(`../templates/${language}.xlsx`, import.meta.url)),
    publishersClient: () => fileThatIs(fileURLToPath(new URL("../google-client.json", import.meta.url))),
    homeFolder: homedir(),
    platform: running.platform,
    locale: () => systemLocale(running.platform),
    hasSigns: isUnicodeSupported(),
    stdout: sinkOf(running.stdout),
    stderr: sinkOf(running.stderr),
    lost: lossOf(running.stdout),
    terminal: isatty(0) && isatty(1) ? terminalOf(running) : null,
    clock: (timeZone) => clockTime(new Date(), timeZone),
    now: () => Date.now(),
    random: () => Math.random(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/** Only Windows and macOS tell node of a language that the environment doesn't name; elsewhere it is told American English of nobody's choice. */
function systemLocale(platform: string): string | null {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return platform === "win32" || platform === "darwin" || locale !== "en-US" ? locale : null;
}

/** The path of a file, where there is one. */
export function fileThatIs(path: string): string | null {
  return existsSync(path) ? path : null;
}

/** The current folder; where it was removed, the one that the shell still names. */
function folderOf({ cwd, env }: NodeJS.Process): string {
  try {
    return cwd();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return env.PWD !== undefined && isAbsolute(env.PWD) ? env.PWD : homedir();
  }
}

/** Notes what a stream could not write, so that nothing is thrown in the middle of a delivery. */
function lossOf(stream: NodeJS.WriteStream): World["lost"] {
  let code: string | null = null;
  stream.on("error", (error) => {
    // A reader such as head may leave early; what it did not want is not lost.
    if (systemCode(error) !== "EPIPE") code ??= systemCode(error);
  });
  return () =>
    new Promise((settle) => {
      const answer = (): void => void setImmediate(() => settle(code));
      if (stream.writableLength === 0) answer();
      else stream.write("", answer);
    });
}

function terminalOf(running: NodeJS.Process): NonNullable<World["terminal"]> {
  return {
    // Looking at stdin opens it, so only a question does.
    get input() {
      if (running.listenerCount("SIGHUP") === 0) watchForHangUp(running);
      return running.stdin;
    },
    screen: running.stdout,
  };
}

/**
 * Ends as everything ends whose terminal hangs up, and gives the keyboard back to the shell first: a terminal that lives
 * on would be left without echo. With its terminal gone node would abort at a usual end.
 */
function watchForHangUp(running: NodeJS.Process): void {
  const { stdin } = running;
  const hangUp = (): void => {
    running.removeAllListeners("SIGHUP");
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal has gone.
    }
    running.kill(running.pid, "SIGHUP");
  };
  running.once("SIGHUP", hangUp);
  // The work may be over before the signal is seen: its terminal says that it is none any more.
  running.once("exit", () => {
    if (!isatty(stdin.fd)) hangUp();
  });
  stdin.once("end", () => {
    if (stdin.isRaw) hangUp();
  });
}

/** What is written to, with its size; a terminal that says 0 (script, expect, some editors) says none. */
export function sinkOf(stream: Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns" | "rows">): Sink {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get width() {
      return sizeOf(stream.columns) ?? 80;
    },
    get height() {
      return stream.isTTY === true ? sizeOf(stream.rows) : undefined;
    },
  };
}

function sizeOf(count: number | undefined): number | undefined {
  return count === 0 ? undefined : count;
}

/** What a calendar and a clock on the wall of a time zone show; null: of this machine. */
export function clockTime(at: Date, timeZone: string | null): Now {
  const [day, time] = timeZone === null ? wallHere(at) : wallThere(at, timeZone);
  if (!isDay(day) || !isTime(time)) throw new RangeError(`the clock says ${day} ${time}`);
  return { day, time };
}

function wallHere(at: Date): [day: string, time: string] {
  const two = (value: number) => String(value).padStart(2, "0");
  return [
    `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    `${two(at.getHours())}:${two(at.getMinutes())}`,
  ];
}

function wallThere(at: Date, timeZone: string): [day: string, time: string] {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return [
    `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`,
    `${parts.get("hour")}:${parts.get("minute")}`,
  ];
}
