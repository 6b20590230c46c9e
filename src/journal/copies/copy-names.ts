/** What the files of copies are called, and the moments that their names tell. */
import { type FileSystem, isSystemError } from "../../files/file-system.ts";
import { isDay, isTime, type Moment } from "../../rules/calendar/day.ts";

/** The name of a copy's file as a person calls it. */
export function nameOf(file: string): string {
  return file.replace(/\.\w+$/, "").replace(".", ":");
}

/** A file of a folder of copies, by its name, with the moment that it tells. */
export interface Dated {
  readonly file: string;
  readonly made: Moment;
}

/** The copies in a folder, the newest first. */
export function datedIn(files: FileSystem, folder: string): readonly Dated[] {
  try {
    const all = files.list(folder).map((file) => ({ file, made: momentOf(file) }));
    return newestFirst(all.flatMap(({ file, made }) => (made === null ? [] : [{ file, made }])));
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/**
 * By their names: the second one of a minute after the first, the tenth after the ninth. Counted, not reckoned by date: a
 * clock that jumps must not clear them away.
 */
export function newestFirst(copies: readonly Dated[]): readonly Dated[] {
  const key = ({ file }: Dated): string =>
    nameOf(file).replace(/(?<=:\d\d-)\d+$/, (count) => count.padStart(4, "0"));
  return [...copies].sort((left, right) => (key(left) < key(right) ? 1 : -1));
}

/** "2026-11-23.xlsx", "2026-11-23T10.15.xlsx", "2026-11-23T10.15-2.xlsx" */
function momentOf(name: string): Moment | null {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)\.(\d\d)(?:-\d{1,4})?)?\.\w+$/.exec(name) ?? [];
  if (day === undefined || !isDay(day)) return null;
  if (hour === undefined) return { day, time: null };
  const time = `${hour}:${minute}`;
  return isTime(time) ? { day, time } : null;
}
