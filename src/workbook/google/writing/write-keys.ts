/** The keys that a batch begins with, so that it is carried out at most once. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Change } from "../../changes.ts";
import { metadataKey } from "../reading/layout.ts";
import type { Waiting } from "../waiting.ts";
import { isSameKey, type KeyText, keyOf, newId, timeOfKey, voidValue } from "./rows/ids.ts";

/** The keys of one batch. */
export interface WriteKeys {
  readonly requests: readonly sheets_v4.Schema$Request[];
  /** Metadata ids and the values they are to have. */
  readonly values: ReadonlyMap<number, string>;
  /** The same ids for nothing: no batch with these keys can be carried out any more. */
  readonly voided: readonly sheets_v4.Schema$Request[];
  /** The same texts under other ids. */
  others(): WriteKeys;
}

/** More calls than this in one write share a key: the room for keys is small. */
const mostKeys = 50;

/** One key for each row that has one (a call's id), one for all of a great many; for other changes one made up for this write. */
export function keysOf(changes: readonly Change[], waiting: Pick<Waiting, "now" | "random">): WriteKeys {
  const texts = changes.flatMap((change) =>
    change.kind === "append" && change.key !== null ? [change.key] : [],
  );
  const different = [...new Set(texts)];
  if (different.length === 0) different.push(newId(() => waiting.random()));
  const keyed = different.length > mostKeys ? [different.join("\n")] : different;
  return keysFor(
    keyed.map((text) => ({ text, by: text })),
    waiting.now(),
    0,
  );
}

/** Keys of texts; `at`: when they are made, `salt`: which of the ids that each text may have. */
export function keysFor(texts: readonly KeyText[], at: number, salt: number): WriteKeys {
  const keys = texts.map((text) => keyOf(text, at, salt));
  return {
    values: new Map(keys.map(({ metadataId, value }) => [metadataId, value])),
    requests: keys.map(({ metadataId, value }) => createKey(metadataId, value)),
    voided: keys.map(({ metadataId }) => createKey(metadataId, voidValue(at))),
    others: () => keysFor(texts, at, salt + 1),
  };
}

function createKey(metadataId: number, metadataValue: string): sheets_v4.Schema$Request {
  const location = { spreadsheet: true };
  const developerMetadata = { metadataId, metadataKey, metadataValue, visibility: "DOCUMENT", location };
  return { createDeveloperMetadata: { developerMetadata } };
}

/** What the keys of a spreadsheet say about a batch: written; written with others than these; an id taken by something else; or nothing. */
export type KeyState = "written" | "partly" | "taken" | "none";

/** Compares the keys of a batch with the ones that are there. */
export function stateOf(keys: WriteKeys, there: ReadonlyMap<number, string>): KeyState {
  const found = [...keys.values].map(([id, value]) => {
    const held = there.get(id);
    if (held === undefined) return "none";
    return isSameKey(held, value) ? "written" : "taken";
  });
  if (found.every((one) => one === "written")) return "written";
  if (found.includes("written")) return "partly";
  return found.includes("taken") ? "taken" : "none";
}

/** True when a key that is there was made by this very write, not by an earlier one of the same text. */
export function areOwn(keys: WriteKeys, there: ReadonlyMap<number, string>): boolean {
  return [...keys.values].some(([id, value]) => there.get(id) === value);
}

/** Clocks of two computers differ, and a repair takes a second or two: so long a key means that somebody is at it. */
const recently = 20_000;

/** True when somebody else has written within the last seconds. */
export function isBusy(there: ReadonlyMap<number, string>, own: WriteKeys, now: number): boolean {
  return [...there].some(
    ([id, value]) => !own.values.has(id) && Math.abs((timeOfKey(value) ?? 0) - now) < recently,
  );
}
