/** A note beside each journal which workbook it belongs to: the folder's name does not tell. Losing it costs nothing but a message. */
import { dirname, join } from "node:path";
import { type FileSystem, type Machine, systemCode } from "../../files/file-system.ts";
import { putFile, readWhole } from "../../files/whole.ts";
import { isFields, textOf } from "../../records/fields.ts";
import { workbookFolders } from "./folder.ts";

const fileName = "workbook.json";

/** What is noted: which workbook, and the version it had when something was last saved that it had not been seen with. */
interface Note {
  readonly identity: string;
  readonly version: string | null;
}

/** Notes the workbook of a journal's folder; `version`: to know the file again when it has been renamed. */
export function noteWorkbook(
  folder: string,
  identity: string,
  machine: Machine,
  version: string | null = null,
): void {
  try {
    const known = notedIn(folder, machine.files);
    const isNew = version !== null && known?.version !== version;
    if (known?.identity === identity && !isNew) return;
    const note: Note = { identity, version: version ?? known?.version ?? null };
    putFile(machine, join(folder, fileName), Buffer.from(JSON.stringify(note)));
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** The identities of all workbooks with a folder beside this one. */
export function notedBeside(folder: string, machine: Machine): readonly string[] {
  return workbookFolders(dirname(dirname(folder)), machine).flatMap(
    (one) => notedIn(one, machine.files)?.identity ?? [],
  );
}

/** True for the folder of a journal that something was saved in. */
export function isNoted(folder: string, { files }: Machine): boolean {
  return notedIn(folder, files) !== null;
}

/** The workbook that a folder belongs to by now; null where nothing was saved in it. */
export function notedIdentity(folder: string, { files }: Machine): string | null {
  return notedIn(folder, files)?.identity ?? null;
}

/** The version that is noted for a journal's folder. */
export function notedVersion(folder: string, { files }: Machine): string | null {
  return notedIn(folder, files)?.version ?? null;
}

function notedIn(folder: string, files: FileSystem): Note | null {
  try {
    const value: unknown = JSON.parse(readWhole(files, join(folder, fileName)).bytes.toString());
    const identity = isFields(value) ? textOf(value.identity) : null;
    return identity === null || !isFields(value) ? null : { identity, version: textOf(value.version) };
  } catch (error) {
    if (systemCode(error) !== null || error instanceof SyntaxError) return null;
    throw error;
  }
}
