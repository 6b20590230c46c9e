/**
 * The keys of free rows that a write fills, by their place and by their id: of two who fill the same one the second is refused.
 * One more by the clients that have come up to the look: whoever has not seen the last of them is refused, too, for a sort
 * may have put that client, who was in no look, into the row that is to be filled.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Waiting } from "../../waiting.ts";
import type { Draft } from "../draft.ts";
import { isMarked, newId } from "../rows/ids.ts";
import { keysFor, stateOf, type WriteKeys } from "../write-keys.ts";

/** The keys of one batch, whatever rows its drafts fill. */
export class FreeRowKeys {
  private readonly by: string;
  private readonly at: number;
  /** How often a place or an id was somebody else's already. */
  private readonly salts = new Map<string, number>();
  /** The turns that the last draft took. */
  private turns: readonly WriteKeys[] = [];

  constructor(waiting: Pick<Waiting, "now" | "random">) {
    this.by = newId(() => waiting.random());
    this.at = waiting.now();
  }

  /** What a draft begins with; `seen`: the keys that were there at its look, or somewhat before. */
  requests(draft: Draft, seen: ReadonlyMap<number, string>): readonly sheets_v4.Schema$Request[] {
    this.turns = sheetsOfNewClients(draft).map((sheetId) => this.turnOf(sheetId, seen));
    return [...textsOf(draft).map((text) => this.keyOf(text)), ...this.turns].flatMap(
      ({ requests }) => requests,
    );
  }

  /**
   * True when somebody else has filled a row of the draft, or another client has come since its look; from then on that place, or that id, has another key, for it
   * may be free again. The other one keeps its key: it may be filled by somebody else yet.
   */
  areTaken(draft: Draft, there: ReadonlyMap<number, string>): boolean {
    const taken = textsOf(draft).filter((text) => stateOf(this.keyOf(text), there) === "taken");
    for (const text of taken) this.salts.set(text, (this.salts.get(text) ?? 0) + 1);
    return taken.length > 0 || this.turns.some((turn) => stateOf(turn, there) === "taken");
  }

  /** The key of the next client of a sheet. */
  private turnOf(sheetId: number, seen: ReadonlyMap<number, string>): WriteKeys {
    const mark = `new${sheetId}`;
    const before = [...seen].flatMap(([id, value]) => (isMarked(value, mark) ? [id] : []));
    const text = [mark, ...before.sort((left, right) => left - right)].join(" ");
    return keysFor([{ text, by: `${text} ${this.by}`, mark }], this.at, 0);
  }

  private keyOf(text: string): WriteKeys {
    return keysFor([{ text, by: `${text} ${this.by}` }], this.at, this.salts.get(text) ?? 0);
  }
}

/** The sheets in which a draft fills free rows, or puts clients below the last one. */
function sheetsOfNewClients({ edited, inserted }: Draft): readonly number[] {
  const filled = edited.filter(({ wasFree }) => wasFree);
  const own = inserted.filter(({ isClientAtEnd }) => isClientAtEnd);
  return [...new Set([...filled, ...own].map(({ sheetId }) => sheetId))];
}

/** The place and the id of each free row that a draft fills. */
function textsOf({ edited }: Draft): readonly string[] {
  return edited.flatMap(({ cells, idColumn, row, sheetId, wasFree }) => {
    const id = cells.find(({ column }) => column === idColumn)?.entered?.stringValue ?? null;
    return wasFree ? [`${sheetId}!${row}`, ...(id === null ? [] : [`${sheetId}#${id}`])] : [];
  });
}
