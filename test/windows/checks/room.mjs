// A room for one check: a desk with workbooks, a home for followup, and the program run in it as a person runs it.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is started: node with the program, or a program that is one file. */
const program = process.env.LANE_PROGRAM ?? join(import.meta.dirname, "../../../bin/followup.js");
const base = mkdtempSync(join(tmpdir(), "followup lane "));
const now = "2026-11-23T10:00";
const longest = 60_000;

/** How many commands were run. */
export const counted = { commands: 0 };

/** Calls that the sample workbook has already. */
export const sampleCalls = 14;

export function clearRooms() {
  rmSync(base, { recursive: true, force: true, maxRetries: 3 });
}

export class Room {
  constructor(name) {
    this.folder = mkdtempSync(join(base, `${name}-`));
    this.home = join(this.folder, "home");
    this.desk = join(this.folder, "desk");
    mkdirSync(this.desk);
  }

  /** Runs a command to its end. An environment variable that is null is left out. */
  run(words, { cwd = this.desk, date = now, environment, single } = {}) {
    const { args, file } = commandLine(words, date, single);
    const { error, status, stdout, stderr } = spawnSync(file, args, {
      cwd,
      env: this.environment(environment),
      encoding: "utf8",
      input: "",
      timeout: longest,
    });
    if (error) throw error;
    const text = `${stdout}${stderr}`.replace(/\s+/g, " ").slice(0, 260);
    return { code: status, out: stdout, err: stderr, json: parsed(stdout), text };
  }

  /** Starts a command; `end` is what it came to. */
  start(words, { date = now } = {}) {
    const { args, file } = commandLine(words, date);
    const child = spawn(file, args, {
      cwd: this.desk,
      env: this.environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = new Promise((done) => {
      let out = "";
      child.stdout.on("data", (data) => {
        out += data;
        child.emit("said", out);
      });
      child.stderr.resume();
      child.on("close", (code) => done({ code, out, json: parsed(out) }));
    });
    return { child, end };
  }

  /** A sample workbook; today's list of it. */
  sample(name = "clients.xlsx", more = []) {
    const made = this.run(["init", name, "--sample", ...more]);
    if (made.code !== 0) throw new Error(`init ${name}: ${made.text}`);
    return this.run(["today", "--json", "-w", name]).json;
  }

  /** The folders of the journals. */
  journals() {
    const folder = join(this.home, "workbooks");
    return readdirSync(folder).map((name) => join(folder, name));
  }

  /** How many calls stand in the workbook beside those of the sample. */
  calls() {
    const all = this.run(["report", "--all", "--json"]).json?.calls;
    return all === undefined ? null : all - sampleCalls;
  }

  /** The call ids in the workbook that stand in more than one row: read by another program. */
  async doubled(name = "clients.xlsx") {
    const { default: exceljs } = await import("exceljs");
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(this.desk, name));
    const sheet = book.getWorksheet("Calls");
    const ids = sheet
      .getColumn(1)
      .values.filter((value) => typeof value === "string" && /^\d{6}-/.test(value));
    if (ids.length === 0) throw new Error("no call ids in the first column of Calls");
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  }

  /** How many of today's cards are done. */
  done() {
    return this.run(["today", "--json"]).json?.counts?.done;
  }

  environment(extra = {}) {
    const environment = { ...process.env, FOLLOWUP_HOME: this.home, NO_COLOR: "1" };
    for (const name of ["LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE"]) delete environment[name];
    return Object.fromEntries(
      Object.entries({ ...environment, ...extra }).filter(
        ([, value]) => value !== null && value !== undefined,
      ),
    );
  }
}

function commandLine(words, date, single) {
  counted.commands += 1;
  const all = date === null ? words : [...words, "--date", date];
  return single === undefined
    ? { file: process.execPath, args: [program, ...all] }
    : { file: single, args: all };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
