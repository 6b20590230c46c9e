/** `followup init`: makes a workbook from a template, or takes a table that people already have. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { verifyAllowedName } from "../../base/forbidden-name.ts";
import type { Book } from "../../book/book.ts";
import { openBook } from "../../book/open-book.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import { initWords } from "../../words/upkeep/init.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AppendRow } from "../../workbook/changes.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { adopt } from "./adopt.ts";
import type { AdoptOptions } from "./adopt-options.ts";
import { writeNew } from "./new-file.ts";
import { nextCommands, tellNext } from "./next-commands.ts";
import { sampleCalls, sampleContacts } from "./sample-day.ts";

/** The options of init. */
export interface InitOptions extends AdoptOptions {
  readonly sample?: boolean;
  /** A file of another kind whose table the new workbook gets. */
  readonly from?: string;
  /** A place, or true for the workbook that commands use anyway. */
  readonly adopt?: string | true;
}

/** Adds the words and options of init. */
export function attachInit(command: Command, start: Start, work = init): void {
  const { file, options, usage } = initWords[start.language];
  command
    .usage(usage)
    .argument("[file]", file)
    .option("--sample", options.sample)
    .option("--adopt [place]", options.adopt)
    .option("--from <file>", options.from)
    .option("--yes", options.yes)
    .option("--dates <order>", options.dates)
    .option("--spread <number>", options.spread)
    .option("--sheet <title>", options.sheet, gathered)
    .option("--take <field=heading>", options.take, gathered)
    .option("--leave <heading>", options.leave, gathered)
    .option("--force", options.force)
    .action(async (name: string | undefined, chosen: InitOptions) =>
      work(await start.context(), name ?? null, chosen),
    );
}

/** An option that may be given several times. */
function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Makes or adopts a workbook. */
export async function init(context: Context, name: string | null, options: InitOptions): Promise<void> {
  verifyOneWay(options);
  if (options.from !== undefined) {
    const { makeFrom } = await import("./from.ts");
    return makeFrom(context, placeOf(context, name), options.from, options);
  }
  if (options.adopt === undefined) return make(context, name, options.sample === true);
  const place = options.adopt === true ? name : options.adopt;
  if (place !== name && name !== null) throw new Failure("usage.extra-argument", { text: name });
  return adopt(context, await context.workbook({ place: place ?? undefined }), options);
}

/** Throws Failure usage.options-apart: an example, a table of one's own and another file are three ways to begin. */
function verifyOneWay({ adopt, from, sample }: InitOptions): void {
  const asked = { "--sample": sample === true, "--adopt": adopt !== undefined, "--from": from !== undefined };
  const [one, other] = Object.entries(asked).flatMap(([option, isAsked]) => (isAsked ? [option] : []));
  if (one !== undefined && other !== undefined)
    throw new Failure("usage.options-apart", { options: [one, other] });
}

async function make(context: Context, name: string | null, withSample: boolean): Promise<void> {
  const place = placeOf(context, name);
  const path = resolve(context.folder, place);
  writeNew(context.template(context.language), path, place);
  const counts = withSample ? await addSampleOrRemove(context, path, place) : null;
  tellMade(context, place, path, counts);
}

/** The file that is meant: with its ending, and in a folder under the usual name. Throws Failure usage.not-xlsx. */
function placeOf(context: Context, name: string | null): string {
  const { defaultFile } = initWords[context.language];
  if (name !== null) verifyAllowedName(name, context.platform);
  if (name === null || name.trim() === "") return defaultFile;
  if (/[/\\]$/.test(name) || isFolder(resolve(context.folder, name))) return join(name, defaultFile);
  const ending = extname(name).toLowerCase();
  if (ending === ".xlsx") return name;
  if (/^\.(?:xlsm|xlsb|xls|ods|csv|tsv|txt|numbers)$/.test(ending)) {
    throw new Failure("usage.not-xlsx", { file: name, example: `${name.slice(0, -ending.length)}.xlsx` });
  }
  return `${name}.xlsx`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

interface Counts {
  readonly contacts: number;
  readonly calls: number;
}

/** The example, or nothing at all: half an example would be taken for real contacts. */
async function addSampleOrRemove(context: Context, path: string, place: string): Promise<Counts> {
  try {
    return await addSample(context, place);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

async function addSample(context: Context, place: string): Promise<Counts> {
  const workbook = await context.workbook({ place });
  const book = await openBook(workbook);
  const { day } = context.now();
  const contacts = sampleContacts(context.language, day).map((row) =>
    appended(book.contacts, book.contacts.columns, row),
  );
  const calls = await callRows(book, context, day);
  const desk = await deskFor(context, workbook);
  await writeNow(
    desk,
    "sample",
    { what: place, changes: [...contacts, ...calls], former: null },
    // What is restored later is the example, not the empty workbook that it was for a moment.
    { force: false, copy: "none" },
  );
  return { contacts: contacts.length, calls: calls.length };
}

async function callRows(book: Book, { language }: Context, today: Parameters<typeof sampleCalls>[1]) {
  const sheet = await book.calls();
  if (sheet === null) return [];
  return sampleCalls(language, today).map((row) => appended(sheet, sheet.columns, row));
}

function appended<Field>(
  { headingRow, title }: { readonly title: string; readonly headingRow: number },
  columns: ReadonlyMap<Field, number>,
  row: ReadonlyMap<Field, Value>,
): AppendRow {
  const cells = [...row].flatMap(([field, value]) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ column, value }];
  });
  return { kind: "append", sheet: title, headingRow, cells, key: null };
}

function tellMade(context: Context, place: string, path: string, sample: Counts | null): void {
  const words = initWords[context.language];
  const isOnly = resolve(path, "..") === context.folder && workbooksIn(context.folder).length === 1;
  const next = nextCommands(context.language, isOnly ? null : place, sample === null ? "empty" : "filled");
  if (context.json) {
    const { language } = context;
    context.output.json({
      made: place,
      file: place,
      language,
      sample,
      next: next.map(({ command }) => command),
    });
    return;
  }
  context.output.line(words.made(basename(place)));
  context.output.line(sample === null ? words.empty : words.withSample(sample.contacts, sample.calls));
  tellNext(context, next);
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^[^~.].*\.xls[xm]$/i.test(name));
}
