/**
 * Dated copies of a workbook file, kept in the journal's folder: one from before the first write of a day, and one from
 * before each restoring. They are a net below the net: failing to keep one never stops an outcome from being written.
 */
import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import { Failure } from "../../base/errors.ts";
import { isSystemError, systemCode } from "../../files/file-system.ts";
import { putFile, readWhole, removeLeftovers, removeQuietly } from "../../files/whole.ts";
import type { Day, Moment } from "../../rules/calendar/day.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Journal } from "../store/journal.ts";
import { datedIn, nameOf, newestFirst } from "./copy-names.ts";

/** A copy of the workbook file. */
export interface Copy {
  readonly path: string;
  /** What a person calls it: "2026-11-23", "2026-11-23T10:15", "2026-11-23T10:15-2". */
  readonly name: string;
  /** The day, and for a copy from before a restoring the time, it was made. */
  readonly made: Moment;
  /** In bytes. */
  readonly size: number;
}

/** So many days, and so many restorings, are kept. */
const kept = { daily: 14, restoring: 5 };

/**
 * Keeps a copy of a workbook file if there is none of this day. Throws Failure workbook.no-copy when it can't be kept
 * and must be.
 */
export function keepDailyCopy(
  journal: Journal,
  workbook: ReadableWorkbook,
  day: Day,
  mustCopy = false,
): void {
  if (workbook.file === null) return;
  try {
    keep(journal, workbook, { day, time: null });
  } catch (error) {
    const detail = systemCode(error);
    if (detail === null) throw error;
    if (mustCopy) {
      const { place } = workbook;
      throw new Failure("workbook.no-copy", { place, folder: folderOf(journal), detail }, { cause: error });
    }
  }
}

/**
 * Keeps a copy of the workbook file as it is before it is restored, also the second one of a minute; its name, null when
 * there is no file. Throws the system's errors.
 */
export function keepBeforeRestoring(
  journal: Journal,
  workbook: ReadableWorkbook,
  now: Moment,
): string | null {
  try {
    return keep(journal, workbook, now);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}

/** The same where it can be kept: without it, taking back is done cell by cell. */
export function keepFormer(journal: Journal, workbook: ReadableWorkbook, id: string): void {
  try {
    keepBeforeWrite(journal, workbook, id);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** So many copies from before single writes are kept. */
const keptBefore = 10;

/** Keeps the workbook file as it is before one write, to be put back when that is taken back. Throws the system's errors. */
function keepBeforeWrite({ folder, machine }: Journal, workbook: ReadableWorkbook, id: string): void {
  const { files } = machine;
  const beside = join(folder, "before");
  files.makeFolder(beside);
  putFile(machine, join(beside, id), readWhole(files, workbook.identity).bytes);
  const old = files
    .list(beside)
    .filter((name) => !name.endsWith(".tmp"))
    .sort()
    .slice(0, -keptBefore);
  for (const name of old) if (name !== id) removeQuietly(files, join(beside, name));
}

/** The file as it was before a write; null when it is not kept any more. */
export function beforeWrite({ folder, machine }: Journal, id: string): Buffer | null {
  try {
    return readWhole(machine.files, join(folder, "before", id)).bytes;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** What a workbook file holds, as a hash; null where it is no file or can't be read now. */
export function hashOf({ machine }: Journal, workbook: ReadableWorkbook): string | null {
  if (workbook.file === null) return null;
  try {
    return createHash("sha256").update(readWhole(machine.files, workbook.identity).bytes).digest("hex");
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** The copies of a workbook, the newest first. Throws Failure workbook.unreadable. */
export function copiesOf(journal: Journal): readonly Copy[] {
  const { files } = journal.machine;
  const folder = folderOf(journal);
  try {
    return datedIn(files, folder).map(({ file, made }) => {
      const path = join(folder, file);
      return { path, name: nameOf(file), made, size: files.facts(path).size };
    });
  } catch (error) {
    const detail = systemCode(error);
    if (detail === null) throw error;
    throw new Failure("workbook.unreadable", { place: folder, detail }, { cause: error });
  }
}

/** The bytes of a copy. Throws the system's errors. */
export function readCopy(journal: Journal, copy: Copy): Buffer {
  return readWhole(journal.machine.files, copy.path).bytes;
}

function folderOf({ folder }: Journal): string {
  return join(folder, "copies");
}

/** Keeps a copy, unless there is one of that day; its name. */
function keep(journal: Journal, workbook: ReadableWorkbook, made: Moment): string {
  const { machine } = journal;
  const { files } = machine;
  const folder = folderOf(journal);
  const stem = made.time === null ? made.day : `${made.day}T${made.time.replace(":", ".")}`;
  const present = datedIn(files, folder);
  const isThere = (name: string): boolean => present.some(({ file }) => file === name);
  const ending = extname(workbook.identity);
  let name = `${stem}${ending}`;
  if (made.time === null && isThere(name)) return nameOf(name);
  for (let count = 2; isThere(name); count++) name = `${stem}-${count}${ending}`;
  const { bytes } = readWhole(files, workbook.identity);
  files.makeFolder(folder);
  putFile(machine, join(folder, name), bytes);
  removeLeftovers(files, folder, (one) => one.endsWith(".tmp"), files.facts(join(folder, name)).modified);
  const all = newestFirst([{ file: name, made }, ...present]);
  const daily = all.filter((one) => one.made.time === null);
  const restoring = all.filter((one) => one.made.time !== null);
  for (const { file } of [...daily.slice(kept.daily), ...restoring.slice(kept.restoring)]) {
    if (file !== name) removeQuietly(files, join(folder, file));
  }
  return nameOf(name);
}
