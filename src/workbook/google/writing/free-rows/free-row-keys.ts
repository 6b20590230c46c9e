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
  /** How often a place or an id was somebody else's already. */
  private readonly salts = new Map<string, number>();

  constructor(waiting: Pick<Waiting, "now" | "random">) {
    this.by = newId(() => waiting.random());
    this.at = waiting.now();
  }

  /** What a draft begins with. */
  requests(draft: Draft): readonly sheets_v4.Schema$Request[] {
    return textsOf(draft).flatMap((text) => this.keyOf(text).requests);
  }

  /**
   * True when somebody else has filled a row of the draft; from then on that place, or that id, has another key, for it
   * may be free again. The other one keeps its key: it may be filled by somebody else yet.
   */
  areTaken(draft: Draft, there: ReadonlyMap<number, string>): boolean {
    const taken = textsOf(draft).filter((text) => stateOf(this.keyOf(text), there) === "taken");
    for (const text of taken) this.salts.set(text, (this.salts.get(text) ?? 0) + 1);
    return taken.length > 0;
  }

  private keyOf(text: string): WriteKeys {
    return keysFor([{ text, by: `${text} ${this.by}` }], this.at, this.salts.get(text) ?? 0);
  }
}

/** The place and the id of each free row that a draft fills. */
function textsOf({ edited }: Draft): readonly string[] {
  return edited.flatMap(({ cells, idColumn, row, sheetId, wasFree }) => {
    const id = cells.find(({ column }) => column === idColumn)?.entered?.stringValue ?? null;
    return wasFree ? [`${sheetId}!${row}`, ...(id === null ? [] : [`${sheetId}#${id}`])] : [];
  });
}
