/** The list of the day as it was last read of a workbook that may be out of reach later, kept on this machine. What it says is the reader's. */
import { join } from "node:path";
import { systemCode } from "../../files/file-system.ts";
import { putFile, readWhole } from "../../files/whole.ts";
import type { Journal } from "./journal.ts";

/** The part of a journal that a list is kept with. */
export type ListKeeper = Pick<Journal, "folder" | "machine">;

const pathOf = ({ folder }: ListKeeper): string => join(folder, "last-list.json");

/** Keeps a list in place of the one before. A disk that takes nothing costs only that. */
export function keepList(keeper: ListKeeper, list: object): void {
  try {
    keeper.machine.files.makeFolder(keeper.folder);
    putFile(keeper.machine, pathOf(keeper), Buffer.from(JSON.stringify(list)));
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** What was kept, of unknown shape; null where there is none, or none that can be read. */
export function lastList(keeper: ListKeeper): unknown {
  try {
    return JSON.parse(readWhole(keeper.machine.files, pathOf(keeper)).bytes.toString("utf8"));
  } catch (error) {
    if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** The time zone of the list that was kept, for a spreadsheet that can't be asked for its own; null where it is not known. */
export function lastTimeZone(keeper: ListKeeper): string | null {
  const list = lastList(keeper);
  const isKnown = typeof list === "object" && list !== null && "timeZone" in list;
  return isKnown && typeof list.timeZone === "string" ? list.timeZone : null;
}
