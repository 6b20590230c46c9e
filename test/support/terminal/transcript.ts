/**
 * A transcript: a workbook, commands with what they print, and the workbook afterwards, in one text that a salesperson
 * could read.
 *
 *   # anything after a hash is a remark
 *   == sheet Contacts           the sheets of clients.xlsx before anything is done, cells parted by |
 *   Name | Phone | Next contact date
 *   Ann Price | +44 20 7946 0958 | 2026-11-23
 *   == file export.csv          a text file beside it, line by line
 *   == run en 2026-11-23T10:15  the language of the machine and its clock, for the commands below
 *   $ followup today
 *   …what it prints; a line “[exit 2]” at the end where it is not 0
 *   == after Contacts           the sheet as it stands when the commands are done
 *   == text today.csv           a text file as it stands when the commands are done
 *
 * A cell such as 2026-11-23 or 2026-11-23 16:00 is a date, digits are a number, everything else is text.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { newFolder } from "../workbooks/folders.ts";
import { nowOf } from "./command.ts";
import { runProgram } from "./program.ts";

interface Block {
  /** The line with ==, or null before the first. */
  readonly head: string | null;
  readonly lines: string[];
}

const workbookName = "clients.xlsx";

/** Plays a transcript again; the text as it comes out now. */
export async function played(text: string): Promise<string> {
  const folder = newFolder();
  const blocks = blocksOf(text);
  await makeWorkbook(folder, blocks);
  const out: string[] = [];
  for (const { head, lines } of blocks) {
    if (head !== null) out.push(head);
    if (head?.startsWith("== run ")) out.push(...(await runAll(folder, head, lines)));
    else if (head?.startsWith("== after ")) out.push(...(await sheetLines(folder, head.slice(9))), "");
    else if (head?.startsWith("== text ")) out.push(...textLines(join(folder, head.slice(8))), "");
    else out.push(...lines);
  }
  return `${out.join("\n").trimEnd()}\n`;
}

/** Compares a transcript with what comes out now; UPDATE_TRANSCRIPTS=1 writes it anew, to be read before it is committed. */
export async function replayed(file: string): Promise<{ readonly now: string; readonly kept: string }> {
  const kept = readFileSync(file, "utf8");
  const now = await played(kept);
  if (process.env.UPDATE_TRANSCRIPTS === "1" && now !== kept) writeFileSync(file, now);
  return { now, kept: process.env.UPDATE_TRANSCRIPTS === "1" ? now : kept };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [{ head: null, lines: [] }];
  for (const line of text.trimEnd().split("\n")) {
    if (line.startsWith("== ")) blocks.push({ head: line, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

async function makeWorkbook(folder: string, blocks: readonly Block[]): Promise<void> {
  for (const { head, lines } of blocks) {
    if (!head?.startsWith("== file ")) continue;
    writeFileSync(join(folder, head.slice(8)), lines.map((line) => `${line}\n`).join(""));
  }
  const sheets = blocks.filter(({ head }) => head?.startsWith("== sheet "));
  if (sheets.length === 0) return;
  const book = new exceljs.Workbook();
  for (const { head, lines } of sheets) {
    const sheet = book.addWorksheet(head?.slice(9) ?? "");
    for (const line of lines.filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
      const row = sheet.addRow(line.split("|").map((cell) => cellValue(cell.trim())));
      row.eachCell((cell) => {
        if (cell.value instanceof Date)
          cell.numFmt = cell.value.getUTCHours() > 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
      });
    }
  }
  await book.xlsx.writeFile(join(folder, workbookName));
}

function cellValue(text: string): string | number | Date | null {
  if (text === "") return null;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  if (day !== undefined) return new Date(`${day}T${time ?? "00:00"}:00Z`);
  return /^\d{1,12}$/.test(text) ? Number(text) : text;
}

async function runAll(folder: string, head: string, lines: readonly string[]): Promise<string[]> {
  const [, , language = "en", moment = "2026-11-23T10:15"] = head.split(" ");
  const out: string[] = [];
  for (const line of lines) {
    if (line.startsWith("#")) out.push(line);
    if (!line.startsWith("$ followup")) continue;
    const ended = await runProgram(folder, wordsOf(line.slice("$ followup".length)), {
      environment: { FOLLOWUP_HOME: `${folder}/home`, LANG: `${language}.UTF-8` },
      clock: () => nowOf(moment),
    });
    const printed = withoutIds(`${ended.out}${ended.err}`.replaceAll(folder, "FOLDER")).trimEnd();
    out.push(line, ...(printed === "" ? [] : printed.split("\n").map((one) => one.trimEnd())));
    if (ended.code !== 0) out.push(`[exit ${ended.code}]`);
    out.push("");
  }
  return out;
}

/** The words of a command as a shell parts them. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

async function sheetLines(folder: string, title: string): Promise<string[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(folder, workbookName));
  const sheet = book.getWorksheet(title);
  if (sheet === undefined) return [`(there is no sheet ${title})`];
  const rows: string[] = [];
  sheet.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => textOf(row.getCell(index + 1).value));
    rows.push(withoutIds(cells.join(" | ")).trimEnd());
  });
  return rows;
}

function textLines(file: string): string[] {
  if (!existsSync(file)) return ["(there is no such file)"];
  return readFileSync(file, "utf8").replace("\ufeff", "").trimEnd().split(/\r?\n/);
}

function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace("T", " ").replace(" 00:00", "");
  if (typeof value === "object")
    return "richText" in value ? value.richText.map(({ text }) => text).join("") : JSON.stringify(value);
  return String(value).replaceAll("\n", "⏎");
}

/** Call ids are drawn at random; all but their time is left out. */
function withoutIds(text: string): string {
  return text.replace(/\b(\d{6}-\d{4})-[a-z0-9]{8}\b/g, "$1-id");
}
