/** Thousands of outcomes into one workbook, one write each: none lost, and the time of each grows no faster than the file. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Journal } from "../../src/journal/journal.ts";
import { currentBook, recordCalls } from "../../src/journal/record.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { openBook } from "../../src/workbook/open-book.ts";
import { callTo, now } from "../support/desks.ts";
import { CliOffice, day, doubled, verify } from "./cli-office.ts";

const total = Number(process.argv[2] ?? 10_000);
const contacts = 500;
const office = await CliOffice.make(contacts);
const state = mkdtempSync(join(tmpdir(), "followup-soak-"));
const steps: string[] = [];
let began = performance.now();

for (let count = 1; count <= total; count++) {
  const workbook = openExcel(office.place, office.place);
  const desk = {
    journal: new Journal({ state, identity: workbook.identity }),
    workbook,
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
  if (count % (total / 10) === 0) {
    const each = (performance.now() - began) / (total / 10);
    steps.push(`${count}: ${each.toFixed(1)} ms each, ${(statSync(office.place).size / 1024).toFixed(0)} KB`);
    began = performance.now();
  }
}

const calls = await (await office.book()).calls();
const ids = calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
verify(ids.length === total && doubled(ids.slice(0, 2000)).length === 0, `${ids.length} of ${total} calls`);
verify(new Set(ids).size === total, "a call stands twice");
rmSync(state, { recursive: true, force: true });
office.remove();
console.log(`soak: ${total} outcomes, ${ids.length} present once\n  ${steps.join("\n  ")}`);
