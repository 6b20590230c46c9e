/** A note beside each journal which workbook it belongs to: the folder's name does not tell. Losing it costs nothing but a message. */
import { dirname, join } from "node:path";
import { type FileSystem, type Machine, systemCode } from "../../files/file-system.ts";
import { putFile, readWhole } from "../../files/whole.ts";
import { isFields, textOf } from "../../records/fields.ts";

const fileName = "workbook.json";

/** Notes the workbook of a journal's folder. */
export function noteWorkbook(folder: string, identity: string, machine: Machine): void {
  try {
    if (notedIn(folder, machine.files) !== identity) {
      putFile(machine, join(folder, fileName), Buffer.from(JSON.stringify({ identity })));
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** The identities of all workbooks with a folder beside this one. */
export function notedBeside(folder: string, { files }: Machine): readonly string[] {
  const parent = dirname(folder);
  return namesIn(parent, files).flatMap((name) => notedIn(join(parent, name), files) ?? []);
}

function notedIn(folder: string, files: FileSystem): string | null {
  try {
    const value: unknown = JSON.parse(readWhole(files, join(folder, fileName)).bytes.toString());
    return isFields(value) ? textOf(value.identity) : null;
  } catch (error) {
    if (systemCode(error) !== null || error instanceof SyntaxError) return null;
    throw error;
  }
}

function namesIn(folder: string, files: FileSystem): readonly string[] {
  try {
    return files.list(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}
