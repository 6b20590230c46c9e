/** Writes what is no outcome (an adoption, a report sheet, sorted reasons) at once or not at all, through the journal as everything else. */
import { Failure } from "../../base/errors.ts";
import type { Applied } from "../../workbook/changes.ts";
import { hashOf, keepFormer } from "../copies/copies.ts";
import { canPutBack, write } from "../door.ts";
import type { KindName, Records } from "../kinds/kinds.ts";
import type { TableChanges } from "../kinds/table-changes.ts";
import { callId } from "../store/call-id.ts";
import type { Lock } from "../store/lock.ts";
import { underLock } from "../store/wait-for-lock.ts";
import type { Desk } from "./desk.ts";

/** The kinds that are written at once. */
type TableKind = { [Name in KindName]: Records[Name] extends TableChanges ? Name : never }[KindName];

/** How to write at once. */
export interface WriteNowOptions {
  /** Write although the workbook looks open in another program. */
  readonly force: boolean;
  /** The day's copy: kept where it can be; else nothing is written (must); none of a workbook that was made just now. */
  readonly copy?: "try" | "must" | "none";
}

/** So often a write starts again from a workbook that has changed under it. */
const mostAttempts = 4;

/**
 * Saves the changes in the journal and applies them under the lock. Throws what `apply` throws, waiting.busy and
 * workbook.not-saved; then nothing was written, and nothing waits.
 */
export function writeNow(
  desk: Desk,
  kind: TableKind,
  record: TableChanges,
  options: WriteNowOptions,
): Promise<Applied> {
  return underLock(desk, async (lock) => {
    const { journal, now } = desk;
    const id = callId(now);
    journal.save([{ kind, record, id }], now);
    try {
      const applied = await applyAgain(desk, lock, id, record, options);
      const file = hashOf(journal, desk.workbook);
      journal.mark([{ event: "written", id, ...(file === null ? {} : { file }) }], now);
      return applied;
    } catch (error) {
      journal.mark([{ event: "forgotten", id }], now);
      throw error;
    }
  });
}

/** The cells say what they are expected to hold: that the workbook was changed elsewhere is no reason to give up. */
async function applyAgain(
  desk: Desk,
  lock: Lock,
  id: string,
  { changes }: TableChanges,
  options: WriteNowOptions,
): Promise<Applied> {
  for (let attempt = 1; ; attempt++) {
    try {
      const version = desk.workbook.version?.() ?? null;
      if (canPutBack(desk.workbook)) keepFormer(desk.journal, desk.workbook, id);
      return await write(desk, lock, changes, { ...options, version });
    } catch (error) {
      const isAgain = error instanceof Failure && error.code === "conflict.changed";
      if (!isAgain || attempt === mostAttempts) throw error;
    }
  }
}
