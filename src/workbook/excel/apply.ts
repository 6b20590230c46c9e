/** Changes of the port as the bytes of a new package: planned over what stands in the file, nothing is written here. */
import { bufferSource, edit, open } from "#xlsx-patch";
import type { Change } from "../changes.ts";
import { Planning } from "./planning.ts";
import { asFailure, tellingProblems } from "./problems.ts";
import { verifyWritten } from "./verify-written.ts";

/** A new package that carries out changes. */
export interface Planned {
  /** The rows that edits and appends landed in, else null, in the order of the changes. */
  readonly rows: readonly (number | null)[];
  /** The bytes of the new package, one after the other; null when everything is as it is to be already. */
  readonly chunks: readonly Buffer[] | null;
  /** Throws Failure workbook.cannot-edit when these bytes, read back, are not the old package with these changes. */
  verify(written: Buffer): void;
}

/**
 * Plans changes of the package in `bytes`; `place` is its name in messages. Throws Failure: a conflict when a cell
 * holds something else than expected, workbook.* when something can't be written without harm.
 */
export async function planChanges(
  place: string,
  bytes: Buffer,
  changes: readonly Change[],
): Promise<Planned> {
  try {
    const draft = await edit(open(bufferSource(bytes)));
    const planning = new Planning(place, draft, changes);
    const rows = changes.map((change) => planning.apply(change));
    const chunks = await draft.finish();
    const verify = (written: Buffer) => tellingProblems(place, () => verifyWritten(planning, written));
    return { rows, chunks, verify };
  } catch (error) {
    throw asFailure(error, place);
  }
}
