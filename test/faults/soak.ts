/**
 * Thousands of outcomes into one workbook, one write each: none lost, and the time of each grows no faster than the
 * file. One process logs them through the functions that `log` itself calls, so that the start of node is not counted.
 * The first word says how many; 10,000 otherwise.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/book/open-book.ts";
import { currentBook, recordCalls } from "../../src/journal/delivery/record.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { callTo, now } from "../support/desks.ts";
import { type Dot, lineThrough } from "../support/straight-line.ts";
import { CliOffice, day, verify } from "./cli-office.ts";

const total = Number(process.argv[2] ?? 10_000);
const contacts = 500;
const steps = 10;
const office = await CliOffice.make(contacts);
const state = mkdtempSync(join(tmpdir(), "followup-soak-"));

/** Logs one call as a new followup would: everything is read again. */
async function logOne(count: number): Promise<void> {
  const workbook = openExcel(office.place, office.place);
  const desk = {
    journal: new Journal({ state, identity: workbook.identity }),
    workbook: behindDoor(workbook),
    now,
    open: (one: Parameters<typeof openBook>[0]) => openBook(one, { today: day }),
  };
  const { book, opened } = await currentBook(desk);
  const row = 2 + (count % contacts);
  const call = callTo(1, `soak-${count}`, {
    contact: book.contacts.identity(row),
    due: book.contacts.nextContact(row),
    said: `what client ${count} said`,
  });
  const { delivery } = await recordCalls(desk, [call], () => {}, { opened });
  verify(delivery.waiting === null, `call ${count} waits: ${delivery.waiting?.why.code}`);
}

/** Size of the workbook in KB and processor time of a log in ms; the clock would also tell what else the machine does. */
async function measured(from: number, to: number): Promise<Dot> {
  const clock = performance.now();
  const processor = process.cpuUsage();
  const sizeBefore = statSync(office.place).size;
  for (let count = from; count <= to; count++) await logOne(count);
  const { system, user } = process.cpuUsage(processor);
  const each = (user + system) / 1000 / (to - from + 1);
  const size = statSync(office.place).size;
  const seen = `${each.toFixed(1)} ms of processor time each, ${((performance.now() - clock) / (to - from + 1)).toFixed(1)} ms by the clock`;
  console.log(`  ${to} outcomes: ${seen}, ${(size / 1024).toFixed(0)} KB`);
  return { x: (sizeBefore + size) / 2048, y: each };
}

async function verifyAllThere(): Promise<void> {
  const calls = await (await office.book()).calls();
  const ids = calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
  verify(ids.length === total, `${ids.length} of ${total} calls`);
  const known = new Set(ids);
  verify(known.size === total, "a call stands twice");
  for (let count = 1; count <= total; count++) verify(known.has(`soak-${count}`), `call ${count} is lost`);
}

console.log(`soak: ${total} outcomes into one workbook of ${contacts} contacts`);
const dots: Dot[] = [];
for (let step = 0; step < steps; step++) {
  dots.push(await measured(Math.floor((total * step) / steps) + 1, Math.floor((total * (step + 1)) / steps)));
}
await verifyAllThere();
rmSync(state, { recursive: true, force: true });
office.remove();
const { rise, start, worst } = lineThrough(dots);
console.log(
  `soak: ${total} outcomes, each present once; a log takes ${start.toFixed(1)} ms + ${rise.toFixed(3)} ms a KB, no step further from that line than ${(worst * 100).toFixed(0)} %`,
);
const halves = [dots.slice(0, steps / 2), dots.slice(steps / 2)].map((half) => lineThrough(half).rise);
const [early = 0, late = 0] = halves;
// Growth with the square would make the later half rise three times as steeply. A short soak is all chance.
verify(
  total < 2000 || late < early * 2,
  `the time of a log grows faster than the file: ${early} then ${late} ms a KB`,
);
