/** The journals of other workbooks on this machine: what waits there, and taking over that of a workbook that was moved. */
import { dirname } from "node:path";
import { Failure } from "../../base/errors.ts";
import { thisMachine } from "../../files/disk.ts";
import { type Machine, systemCode } from "../../files/file-system.ts";
import { exists } from "../../files/whole.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Desk } from "../delivery/desk.ts";
import type { Entry } from "../story/entries.ts";
import type { RecordEvent } from "../story/events.ts";
import { retold } from "../story/retold.ts";
import { workbookFolder } from "./folder.ts";
import { Journal } from "./journal.ts";
import { notedBeside, notedVersion, noteWorkbook } from "./workbook-note.ts";

/** A journal of another workbook in which something is open. */
export interface OtherJournal {
  /** Where the workbook was: a path, or a Google spreadsheet. */
  readonly identity: string;
  /** Calls that wait or are in conflict. */
  readonly open: number;
  /** True for a file that is not there now. */
  readonly isMissing: boolean;
}

/** Other workbooks for which something is open, those first that are not there any more. */
export function otherJournals({ journal }: Desk): readonly OtherJournal[] {
  const others = notedBeside(journal.folder, journal.machine)
    .filter((identity) => identity !== journal.identity)
    .flatMap((identity) => {
      const open = openIn(identity, journal);
      return open === 0 ? [] : [{ identity, open, isMissing: isMissing(identity, journal.machine) }];
    });
  return others.sort((left, right) => Number(right.isMissing) - Number(left.isMissing));
}

/**
 * Before the first use of a workbook's journal: when the file was only moved or renamed (it is the same file, unchanged
 * since we wrote it), its journal, day lists and copies go with it.
 */
export function followMovedFile(state: string, workbook: ReadableWorkbook, machine: Machine): void {
  const { identity } = workbook;
  const folder = workbookFolder(state, identity);
  try {
    if (exists(folder, machine)) return;
    const version = workbook.version?.() ?? null;
    const former = version === null ? null : journalSeenAt(version, state, folder, machine);
    if (former === null) return;
    machine.files.rename(former.folder, folder);
    noteWorkbook(folder, identity, machine);
  } catch (error) {
    // The old journal stays where it is, and `sync` tells of it.
    if (!(error instanceof Failure) && systemCode(error) === null) throw error;
  }
}

/** True for a file that was only moved or renamed since this machine wrote it, and whose journal has not followed it yet. */
export function isMovedFile(state: string, workbook: ReadableWorkbook, machine: Machine): boolean {
  const version = workbook.version?.() ?? null;
  const folder = workbookFolder(state, workbook.identity);
  return version !== null && journalSeenAt(version, state, folder, machine) !== null;
}

function journalSeenAt(version: string, state: string, folder: string, machine: Machine): Journal | null {
  for (const identity of notedBeside(folder, machine)) {
    if (!isMissing(identity, machine)) continue;
    const journal = new Journal({ state, identity, machine });
    const isSame = journal.story().seen === version || notedVersion(journal.folder, machine) === version;
    if (isSame) return journal;
  }
  return null;
}

/** Takes over what is open for another workbook: here first, then it is struck off there. The number of calls. */
export function takeOver({ journal, now }: Desk, from: string): number {
  const former = new Journal({ state: stateOf(journal), identity: from, machine: journal.machine });
  const open = former.open();
  journal.decide(open.flatMap(handedOver), now);
  former.decide(
    open.map(({ id }): RecordEvent => ({ event: "forgotten", id })),
    now,
  );
  return open.length;
}

function handedOver(entry: Entry): RecordEvent[] {
  const { id, obstacle, state } = entry;
  if (state === "conflict" && obstacle !== null)
    return [...retold(entry), { event: "conflict", id, obstacle }];
  return state === "taken-back" ? [...retold(entry), { event: "taken-back", id }] : retold(entry);
}

function stateOf({ folder }: Journal): string {
  return dirname(dirname(folder));
}

/** Every journal of this machine that can be read: a workbook that was moved has its calls in another one. */
export function journalsOf(
  state: string,
  identity: string,
  machine: Machine = thisMachine,
): readonly Journal[] {
  const beside = notedBeside(workbookFolder(state, identity), machine);
  return [...new Set([identity, ...beside])]
    .map((one) => new Journal({ state, identity: one, machine }))
    .filter(isReadable);
}

function isReadable(journal: Journal): boolean {
  try {
    journal.story();
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

function openIn(identity: string, { folder, machine }: Journal): number {
  try {
    return new Journal({ state: dirname(dirname(folder)), identity, machine }).open().length;
  } catch (error) {
    if (error instanceof Failure) return 0;
    throw error;
  }
}

/** A Google spreadsheet is never missing in this sense: only a path can be. */
function isMissing(identity: string, machine: Machine): boolean {
  return /[/\\]/.test(identity) && !exists(identity, machine);
}
