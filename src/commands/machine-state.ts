/** What this machine keeps for a workbook, and what surrounds its file: for `check`. */
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { conflictedCopies, type SharedFolder, sharedFolderOf } from "../files/shared-folder.ts";
import { copiesOf } from "../journal/copies.ts";
import type { Desk } from "../journal/desk.ts";
import { momentText } from "../rules/day.ts";

/** The state of the journal, the copies and the folder. */
export interface MachineState {
  /** Outcomes that are saved here and not in the workbook yet. */
  readonly waiting: number;
  /** Outcomes that the person is to decide about. */
  readonly conflicts: number;
  /** Lines of the journal that can't be read. */
  readonly unreadableLines: number;
  /** When the copies were made, the newest first. */
  readonly copies: readonly string[];
  /** The folder that belongs to the workbook. */
  readonly journal: string;
  readonly sharedFolder: SharedFolder | null;
  readonly conflictedCopies: readonly string[];
}

/** Looks at the machine. */
export function machineState({ journal, workbook }: Desk): MachineState {
  const open = journal.open();
  const conflicts = open.filter(({ state }) => state === "conflict").length;
  const isFile = workbook.kind === "excel";
  return {
    waiting: open.length - conflicts,
    conflicts,
    unreadableLines: journal.unreadable(),
    copies: copiesOf(journal).map(({ made }) => momentText(made)),
    journal: journal.folder,
    sharedFolder: isFile ? sharedFolderOf(workbook.identity) : null,
    conflictedCopies: isFile
      ? conflictedCopies(namesIn(dirname(workbook.identity)), basename(workbook.identity))
      : [],
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
