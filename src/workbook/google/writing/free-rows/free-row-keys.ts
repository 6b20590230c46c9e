/** The keys of free rows that a write fills, by their place and by their id: of two who fill the same one the second is refused. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Waiting } from "../../waiting.ts";
import type { Draft } from "../draft.ts";
import { newId } from "../rows/ids.ts";
import { keysFor, stateOf, type WriteKeys } from "../write-keys.ts";

/** The keys of one batch, whatever rows its drafts fill. */
export class FreeRowKeys {
  private readonly by: string;
  private readonly at: number;
  private salt = 0;

  constructor(waiting: Pick<Waiting, "now" | "random">) {
    this.by = newId(() => waiting.random());
    this.at = waiting.now();
  }

  /** What a draft begins with. */
  requests(draft: Draft): readonly sheets_v4.Schema$Request[] {
    return this.keysOf(draft).requests;
  }

  /** True when somebody else has filled a row of the draft; from then on other keys are used, for it may be free again. */
  areTaken(draft: Draft, there: ReadonlyMap<number, string>): boolean {
    if (stateOf(this.keysOf(draft), there) !== "taken") return false;
    this.salt += 1;
    return true;
  }

  private keysOf({ edited }: Draft): WriteKeys {
    const texts = edited.flatMap(({ cells, idColumn, row, sheetId, wasFree }) => {
      const id = cells.find(({ column }) => column === idColumn)?.entered?.stringValue ?? null;
      return wasFree ? [`${sheetId}!${row}`, ...(id === null ? [] : [`${sheetId}#${id}`])] : [];
    });
    return keysFor(
      texts.map((text) => ({ text, by: `${text} ${this.by}` })),
      this.at,
      this.salt,
    );
  }
}
