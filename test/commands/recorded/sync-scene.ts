import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Language } from "../../../src/base/language.ts";
import { log } from "../../../src/commands/log/log.ts";
import type { SyncOptions } from "../../../src/commands/sync/settle-by-options.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import type { Prompt } from "../../../src/terminal/asking/prompt.ts";
import { newOffice, type Office } from "../../support/desks.ts";
import { type TestRun, testRun } from "../../support/terminal/command.ts";
import { objectOf } from "../../support/told-calls.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../../support/workbooks/file-workbook.ts";

export interface Circumstances {
  readonly json?: boolean;
  readonly prompt?: Prompt;
  readonly language?: Language;
}

export function runIn(office: Office, circumstances: Circumstances = {}): TestRun {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  return testRun({ workbook, home: office.state, ...circumstances });
}

export async function logIn(office: Office, ...words: readonly string[]): Promise<void> {
  await log(runIn(office).context, words, { next: "2026-12-01" });
}

export async function syncIn(office: Office, options: SyncOptions = {}, circumstances: Circumstances = {}) {
  const run = runIn(office, circumstances);
  await sync(run.context, options);
  return run;
}

export async function todayIn(office: Office): Promise<TestRun> {
  const run = runIn(office, { json: true });
  await today(run.context, {});
  return run;
}

/** How many cards of the list are done. */
export function doneIn(document: unknown): number {
  return Number(objectOf(objectOf(document)?.counts)?.done);
}

export async function inSheet(
  office: Office,
  edit: (memory: ReturnType<typeof readWorkbookFile>) => void,
): Promise<void> {
  const memory = readWorkbookFile(office.place);
  edit(memory);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

export const ownerFileOf = (office: Office): string => join(dirname(office.place), "~$clients.xlsx");

/** C1 was logged while the workbook was open elsewhere, and its date was changed there. */
export async function officeInConflict(): Promise<Office> {
  const office = newOffice();
  writeFileSync(ownerFileOf(office), "");
  await logIn(office, "C1", "later");
  await inSheet(office, (memory) => memory.set("Contacts", 2, 3, "@2026-11-30"));
  renameSync(ownerFileOf(office), `${ownerFileOf(office)}-`);
  return office;
}

export interface SyncDocument {
  conflicts: { id: string; kind: string; cell: string; ours: string; theirs: string }[];
}

export async function conflictsIn(office: Office): Promise<SyncDocument["conflicts"]> {
  const document: unknown = (await syncIn(office, {}, { json: true })).document();
  expect(document).toHaveProperty("conflicts");
  return hasConflicts(document) ? document.conflicts : [];
}

export function hasConflicts(document: unknown): document is SyncDocument {
  return typeof document === "object" && document !== null && "conflicts" in document;
}
