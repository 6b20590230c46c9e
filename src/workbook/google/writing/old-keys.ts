/** Takes away the keys of writes long done: a spreadsheet holds 30,000 characters of metadata, about 1,200 of our keys. */
import { type SheetsApi, sendChanges } from "../api.ts";
import { timeOfKey } from "./rows/ids.ts";

/** Google gives up on a request after three minutes; after fifteen none can still be under way. */
const timeKept = 15 * 60_000;
/** Fewer old ones are left for another time: taking them away costs a request. */
const fewest = 100;
/** More keys than this are too many, however young: the oldest go, so that there is always room to write. */
const mostKept = 600;
const mostAtOnce = 400;

/** The ids of the keys that are to go, the oldest first; none while they are few. */
export function surplusKeys(keys: ReadonlyMap<number, string>, now: number): number[] {
  const aged = [...keys]
    .map(([id, value]) => ({ id, at: timeOfKey(value) ?? 0 }))
    .sort((left, right) => left.at - right.at);
  const old = aged.filter(({ at }) => at < now - timeKept).length;
  const tooMany = keys.size > mostKept ? keys.size - mostKept / 2 : 0;
  const count = Math.max(old >= fewest ? old : 0, tooMany);
  return aged.slice(0, Math.min(count, mostAtOnce)).map(({ id }) => id);
}

/** One request when there are too many keys; whatever comes of it, the write before it stands. True when there were. */
export async function forgetOldKeys(api: SheetsApi, keys: ReadonlyMap<number, string>): Promise<boolean> {
  const surplus = surplusKeys(keys, api.access.waiting.now());
  if (surplus.length === 0) return false;
  const requests = surplus.map((metadataId) => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
  }));
  await sendChanges(api, requests, []);
  return true;
}
