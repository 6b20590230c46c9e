/** Puts an earlier copy of a workbook in its place, with the same care as any other saving. */
import { dirname, join } from "node:path";
import { Failure } from "../../base/errors.ts";
import type { Machine } from "../../files/file-system.ts";
import { removeQuietly, syncFolder, withFile, writeAll } from "../../files/whole.ts";
import { type ReplaceOptions, replaceFile } from "./save.ts";
import { savingProblem } from "./save-problems.ts";
import { type FileSource, readSource } from "./source.ts";

/** Replaces the workbook at `path` by a copy, or makes it anew where there is none. Throws Failure waiting.* or workbook.*. */
export function putBackFile(
  path: string,
  place: string,
  copy: Uint8Array,
  options: ReplaceOptions,
  machine: Machine,
): void {
  const source = presentSource(path, place, machine);
  if (source === null) makeFile(path, place, copy, machine);
  else replaceFile(source, [copy], () => {}, options, machine);
}

function presentSource(path: string, place: string, machine: Machine): FileSource | null {
  try {
    return readSource(place, machine, path);
  } catch (error) {
    if (error instanceof Failure && error.code === "workbook.missing") return null;
    throw error;
  }
}

/** A link fails where a file has appeared meanwhile; a rename would overwrite it. */
function makeFile(path: string, place: string, copy: Uint8Array, machine: Machine): void {
  const { files } = machine;
  const temporary = join(dirname(path), `.followup-${machine.random(16)}.tmp`);
  try {
    withFile(files, files.open(temporary, "new"), (file) => {
      writeAll(files, file, copy);
      files.sync(file);
    });
    files.link(temporary, path);
    syncFolder(machine, dirname(path));
  } catch (error) {
    throw savingProblem(error, place, "folder");
  } finally {
    removeQuietly(files, temporary);
  }
}
