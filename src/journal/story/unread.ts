/**
 * What was saved and can't be read by this version: a line that the disk has damaged, a line that was cut short, a
 * record of a newer version. It is told, with what is known of it, until the person has settled it. Pure.
 */
import { crc32 } from "node:zlib";
import type { JournalLine } from "../store/lines.ts";
import type { Story } from "./entries.ts";
import { idOf, isSaved } from "./events.ts";

/** An entry that can't be read. */
export interface UnreadEntry {
  /** What `sync --forget` takes: of a damaged line "line-" and a checksum, of a newer version's record its own id. */
  readonly id: string;
  readonly why: "damaged" | "newer";
  /** What its text still says; null where it says nothing of that. */
  readonly name: string | null;
  readonly outcome: string | null;
  readonly at: string | null;
}

/** Marks that are worked out again from the workbook: losing one costs nothing. */
const onlyMarks = /"event":"(?:planned|written|reopened|undone|seen|conflict)"/;

/** A cut line that is shorter says nothing, and nothing was confirmed by it. */
const shortest = 24;

/** The entries that can't be read, the damaged lines first. */
export function unreadEntries(
  lines: readonly JournalLine[],
  damaged: readonly Buffer[],
  story: Story,
): readonly UnreadEntry[] {
  const broken = damaged.flatMap((bytes) => damagedEntry(bytes, story));
  const newer = lines.flatMap(({ bytes, value }) => {
    const id = idOf(value);
    return id !== null && isSaved(value) && story.foreign.has(id) ? [told(id, "newer", bytes)] : [];
  });
  const known = new Map([...broken, ...newer].map((entry) => [entry.id, entry]));
  return [...known.values()];
}

/** True for a damaged line that is still to be told, so that it is carried along. */
export function isUnsettled(bytes: Buffer, story: Story): boolean {
  return damagedEntry(bytes, story).length > 0;
}

function damagedEntry(bytes: Buffer, story: Story): UnreadEntry[] {
  const text = bytes.toString("utf8");
  if (bytes.length < shortest || onlyMarks.test(text)) return [];
  const id = `line-${crc32(bytes).toString(16).padStart(8, "0")}`;
  const own = /"id":"([^"\\]{1,60})"/.exec(text)?.[1];
  // Later lines may tell what became of it all the same.
  if (story.ended.has(id) || (own !== undefined && (story.ended.has(own) || story.entries.has(own))))
    return [];
  return [told(id, "damaged", bytes)];
}

function told(id: string, why: UnreadEntry["why"], bytes: Buffer): UnreadEntry {
  const text = bytes.toString("utf8");
  const [, day, time] =
    /"at":\{"day":"(\d{4}-\d\d-\d\d)"(?:,"time":"(\d\d:\d\d)")?/.exec(text) ??
    /"when":"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)"/.exec(text) ??
    [];
  return {
    id,
    why,
    name: jsonText(/"name":("(?:[^"\\]|\\.){0,400}")/.exec(text)?.[1]),
    outcome: jsonText(/"outcome":("(?:[^"\\]|\\.){0,60}")/.exec(text)?.[1]),
    at: day === undefined ? null : time === undefined ? day : `${day}T${time}`,
  };
}

function jsonText(found: string | undefined): string | null {
  if (found === undefined) return null;
  try {
    const text: unknown = JSON.parse(found);
    return typeof text === "string" && text !== "" ? text : null;
  } catch {
    return null;
  }
}
