// Other programs that hold files: an editor that keeps one, a scanner that goes through a folder.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const tools = process.env.LANE_FOLDER ?? join(import.meta.dirname, "../../../.windows");

/** True where hold.exe and flick.exe were made. */
export const canHold = existsSync(join(tools, "hold.exe"));

/** Opens a file as another program does, for so many milliseconds; share 1: others may read, 2 write, 4 delete. */
export function hold(file, share, milliseconds, access = "rw") {
  const words = [file, String(share), String(milliseconds), access];
  const child = spawn(join(tools, "hold.exe"), words, { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((done, fail) => {
    child.stdout.once("data", (data) => {
      if (String(data).startsWith("held")) done(child);
      else fail(new Error(`hold ${file}: ${data}`));
    });
    child.once("error", fail);
  });
}

/** A scanner that opens every file below a folder in turn and keeps everybody out of it for so many milliseconds. */
export async function scan(folder, { hold: held, pause }) {
  const words = [folder, "0", String(held), String(pause), "600000"];
  const child = spawn(join(tools, "flick.exe"), words, { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise((done) => child.stdout.once("data", done));
  return child;
}

/** Ends such a program, and waits until its files are free. */
export async function letGo(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const end = new Promise((done) => child.once("exit", done));
    child.kill();
    await end;
  }
  await new Promise((done) => setTimeout(done, 60));
}

/** Runs attrib, Windows' own program for a file's attributes; what it printed. */
export function attributes(...words) {
  return spawnSync("attrib", words, { encoding: "utf8" }).stdout;
}
