/** What a new segment of a journal begins with: what is still open, so that nothing open is ever older than the two newest. */
import { isOpen, storyOf } from "../story/entries.ts";
import { idOf, isSaved } from "../story/events.ts";
import { isUnsettled } from "../story/unread.ts";
import type { JournalLine, Lines } from "./lines.ts";

/**
 * The lines about records that are open or unknown to this version, those that can't be read and are not settled, and
 * the last time the workbook was seen complete. A record that the newer segment tells from its beginning is told by
 * that one alone: else lines would double each time.
 */
export function stillOpen(
  { damaged, lines: older }: Lines,
  { damaged: alsoDamaged, lines: newer }: Lines,
): readonly Buffer[] {
  const story = storyOf([...older, ...newer]);
  const { entries, foreign } = story;
  const unread = new Map([...damaged, ...alsoDamaged].map((bytes) => [bytes.toString("latin1"), bytes]));
  const isOpenCall = (id: string): boolean => {
    const entry = entries.get(id);
    return foreign.has(id) || (entry !== undefined && isOpen(entry));
  };
  const toldAnew = new Set(newer.flatMap(({ value }) => (isSaved(value) ? (idOf(value) ?? []) : [])));
  const lastSeen = [...older, ...newer].findLast(({ value }) => idOf(value) === null);
  const isCarried = (line: JournalLine, isOlder: boolean): boolean => {
    const id = idOf(line.value);
    if (id === null) return line === lastSeen;
    return isOpenCall(id) && !(isOlder && toldAnew.has(id));
  };
  const carried = [
    ...older.filter((line) => isCarried(line, true)),
    ...newer.filter((line) => isCarried(line, false)),
  ];
  return [
    ...[...unread.values()].filter((bytes) => isUnsettled(bytes, story)),
    ...carried.map(({ bytes }) => bytes),
  ];
}
