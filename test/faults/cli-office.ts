/** A real workbook with its journal in a temporary folder, and the built program run on it: for the long fault tests. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Book } from "../../src/book/book.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Value } from "../../src/workbook/cell.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { runProgram } from "../support/terminal/program.ts";

/** What a run of the program came to. */
export interface Run {
  /** null when it was killed. */
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The day of the long tests. */
export const day = "2026-11-23";

const program = resolve("bin/followup.js");
const template = resolve("templates/en.xlsx");

/** A folder with a workbook clients.xlsx and a home for followup. */
export class CliOffice {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A new office with so many contacts, "Client 1"…, all due. */
  static async make(contacts: number): Promise<CliOffice> {
    const office = new CliOffice(realpathSync(mkdtempSync(join(tmpdir(), "followup-faults-"))));
    mkdirSync(join(office.folder, "desk"));
    cpSync(template, office.place);
    const workbook = openExcel(office.place, office.place);
    const { contacts: sheet } = await openBook(workbook, { today: day });
    const values = (number: number): readonly (readonly ["name" | "phone" | "nextContact", Value])[] => [
      ["name", { kind: "text", text: `Client ${number}` }],
      ["phone", { kind: "text", text: `+37369${String(number).padStart(6, "0")}` }],
      ["nextContact", { kind: "date", day, time: null }],
    ];
    await workbook.apply(
      Array.from({ length: contacts }, (_contact, index) => ({
        kind: "append" as const,
        sheet: sheet.title,
        headingRow: sheet.headingRow,
        key: null,
        cells: values(index + 1).flatMap(([field, value]) => {
          const column = sheet.columns.get(field);
          return column === undefined ? [] : [{ column, value }];
        }),
      })),
    );
    return office;
  }

  /** The workbook stands in a folder of its own, so that everything in it is ours to look at. */
  get place(): string {
    return join(this.folder, "desk", "clients.xlsx");
  }

  private readonly options = ["-w", "desk/clients.xlsx", "--date", `${day}T10:15`];

  /** A copy of everything at another path of the same length: journals are found by the workbook's path. */
  copyTo(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    cpSync(this.folder, folder, { recursive: true, preserveTimestamps: true });
  }

  /** Starts the program; `before` are words to put before it (a tracer). */
  start(words: readonly string[], before: readonly string[] = []): ChildProcess {
    const [command = process.execPath, ...rest] = [...before, process.execPath, program, ...words];
    return spawn(command, [...rest, ...this.options], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, FOLLOWUP_HOME: join(this.folder, "home"), LANG: "en_US.UTF-8" },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** Runs the program to its end. */
  run(words: readonly string[], before: readonly string[] = []): Promise<Run> {
    return ended(this.start(words, before));
  }

  /** Runs the program to its end in this process, which costs a fourth of the time. */
  async runHere(words: readonly string[]): Promise<Run> {
    const { code, err, out } = await runProgram(this.folder, [...words, ...this.options]);
    return { exit: code, err, out };
  }

  /** The workbook as it stands. */
  book(): Promise<Book> {
    return openBook(openExcel(this.place, this.place), { today: day });
  }

  /** The names of the contacts in the Calls sheet, row by row; undone calls are left out. */
  async called(): Promise<string[]> {
    return calledIn(await this.book());
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The names of the contacts in the Calls sheet of a book, row by row; undone calls are left out. */
export async function calledIn(book: Book): Promise<string[]> {
  const calls = await book.calls();
  const rows = calls?.rows.map((row) => calls.call(row)) ?? [];
  return rows.flatMap(({ contact, undone }) => (contact === null || undone ? [] : [contact]));
}

/** Waits until a process has ended. */
export function ended(child: ChildProcess): Promise<Run> {
  return new Promise((settle, fail) => {
    const text = { out: "", err: "" };
    child.stdout?.on("data", (chunk) => {
      text.out += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      text.err += chunk;
    });
    child.on("error", fail);
    child.on("close", (exit) => settle({ exit, ...text }));
  });
}

/** Does work for each item, so many at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Names that stand more than once. */
export function doubled(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Ends the test with what went wrong. */
export function verify(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}
