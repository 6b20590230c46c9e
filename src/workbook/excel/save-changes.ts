/** Carries out changes on a workbook file: read, planned, written beside, verified, and only then in its place. */
import { Failure } from "../../base/errors.ts";
import type { Machine } from "../../files/file-system.ts";
import type { Applied, ApplyOptions, Change } from "../changes.ts";
import { planChanges } from "./apply.ts";
import { checkReplaceable, replaceFile } from "./save.ts";
import { type FileSource, readSource, versionOf } from "./source.ts";

/** How often the work is begun anew when the file has changed meanwhile. */
const attempts = 4;

/** Saves the changes, all or none. Throws Failure: a conflict, workbook.*, waiting.*. */
export async function saveChanges(
  path: string,
  place: string,
  changes: readonly Change[],
  options: ApplyOptions,
  machine: Machine,
): Promise<Applied> {
  for (let attempt = 1; ; attempt++) {
    const source = readSource(place, machine, path);
    verifyVersion(source, options);
    try {
      return await saveOnce(source, changes, options, machine);
    } catch (error) {
      const changed = error instanceof Failure && error.code === "conflict.changed";
      if (!changed || attempt === attempts) throw error;
    }
  }
}

function verifyVersion({ facts, place }: FileSource, { version = null }: ApplyOptions): void {
  if (version !== null && versionOf(facts) !== version) throw new Failure("conflict.changed", { place });
}

async function saveOnce(
  source: FileSource,
  changes: readonly Change[],
  options: ApplyOptions,
  machine: Machine,
): Promise<Applied> {
  checkReplaceable(source, options, machine);
  const { chunks, rows, verify } = await planChanges(source.place, source.bytes, changes);
  if (chunks === null) return { rows, version: versionOf(source.facts) };
  const facts = replaceFile(source, chunks, verify, options, machine);
  return { rows, version: versionOf(facts) };
}
