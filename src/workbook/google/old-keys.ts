/** Takes away the keys of writes long done: a spreadsheet holds 30,000 characters of metadata, about 1,200 of our keys. */
import { type SheetsApi, sendChanges } from "./api.ts";
import { timeOfKey } from "./ids.ts";

/** Google gives up on a request after three minutes; after six hours none can still be under way. */
const timeKept = 6 * 3_600_000;
/** Fewer are left for another time: taking them away costs a request. */
const fewest = 100;
const mostAtOnce = 400;

/** One request when there are many old keys; whatever comes of it, the write before it stands. */
export async function forgetOldKeys(api: SheetsApi, keys: ReadonlyMap<number, string>): Promise<void> {
  const now = api.access.waiting.now();
  const old = [...keys].filter(([, value]) => (timeOfKey(value) ?? now) < now - timeKept).map(([id]) => id);
  if (old.length < fewest) return;
  const requests = old.slice(0, mostAtOnce).map((metadataId) => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
  }));
  await sendChanges(api, requests, []);
}
