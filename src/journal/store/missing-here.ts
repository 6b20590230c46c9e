/** Workbooks of a folder that this machine was at work with today and that are not there now: another program is saving them, or they were put elsewhere. */
import { basename, dirname, join } from "node:path";
import { thisMachine } from "../../files/disk.ts";
import { type Machine, systemCode } from "../../files/file-system.ts";
import { identityOf } from "../../files/real-path.ts";
import { exists, readWhole } from "../../files/whole.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { workbookOf } from "./day-entry.ts";
import { dayFileName } from "./day-file.ts";
import { workbookFolder, workbookFolders } from "./folder.ts";
import { isMovedFile } from "./other-journals.ts";
import { notedIdentity } from "./workbook-note.ts";

/** Their names. Only those whose list was shown on that day: an old one was taken away on purpose. */
export function missingHere(
  state: string,
  folder: string,
  day: Day,
  machine: Machine = thisMachine,
): readonly string[] {
  const here = identityOf(folder, machine);
  return workbookFolders(state, machine)
    .flatMap((one) => shownOn(day, one, machine) ?? [])
    .filter((identity) => dirname(identity) === here && !exists(identity, machine))
    .map((identity) => basename(identity));
}

/** True for a workbook whose list was shown on a day, also where its file had another name then. */
export function wasShown(
  state: string,
  workbook: ReadableWorkbook,
  day: Day,
  machine: Machine = thisMachine,
): boolean {
  const folder = workbookFolder(state, workbook.identity);
  return exists(join(folder, dayFileName(day)), machine) || isMovedFile(state, workbook, machine);
}

/** The workbook whose list of a day is kept in a folder; null where there is none. */
function shownOn(day: Day, folder: string, machine: Machine): string | null {
  try {
    const { bytes } = readWhole(machine.files, join(folder, dayFileName(day)));
    const [first = ""] = bytes.toString("utf8").trimStart().split("\n", 1);
    // A list goes with a file that is renamed, and still begins with the former name.
    return notedIdentity(folder, machine) ?? workbookOf(first);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
