/** Takes away the keys of writes long done: a spreadsheet holds 30,000 characters of metadata, about 1,300 of our keys. */
import { type SheetsApi, sendChanges } from "./api.ts";
import { dayOfKey } from "./ids.ts";
import { writingPatience } from "./waiting.ts";

/** After so many days no request of that time can still be under way. */
const daysKept = 2;
/** Fewer are left for another time: taking them away costs a request. */
const fewest = 100;
const mostAtOnce = 400;

/** One request when there are many old keys; whatever comes of it, the write before it stands. */
export async function forgetOldKeys(api: SheetsApi, keys: ReadonlyMap<number, string>): Promise<void> {
  const today = Math.floor(api.access.waiting.now() / 86_400_000);
  const old = [...keys]
    .filter(([, value]) => (dayOfKey(value) ?? today) < today - daysKept)
    .map(([id]) => id);
  if (old.length < fewest) return;
  const requests = old.slice(0, mostAtOnce).map((metadataId) => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
  }));
  await sendChanges(api, requests, [], writingPatience.oneTry);
}
