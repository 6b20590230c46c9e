/** Today's list after a call was taken back: the contact's row says again what it said before. */
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { DayFile } from "../../journal/store/day-file.ts";
import type { Entry } from "../../journal/story/entries.ts";

/** Remembers the date that the contact of a call had before it. */
export function expectFormerDate({ journal, now }: Desk, entry: Entry): void {
  const call = callIn(entry);
  if (call === null || call.number === null || !call.setsNext) return;
  const { contact, due, number } = call;
  new DayFile(journal, now.day).number([{ number, contact, due }]);
}
