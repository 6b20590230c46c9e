/**
 * The one patience with other programs. On Windows a scanner, an indexer or a sync program holds a file for a moment and
 * keeps everybody else out of it: what is refused because of that is tried again for about two seconds.
 */
import { type FileSystem, isSystemError, type Machine } from "./file-system.ts";

/** Pauses in milliseconds between the tries, two seconds together: short ones first, for a scanner is done in a moment. */
const pauses = [10, 20, 40, 80, 150, 300, 400, 500, 500];

/** True for an error that says that another program holds the file. Windows also calls that a missing permission. */
export function isHeld(error: unknown, platform: NodeJS.Platform): boolean {
  return isSystemError(error, "EBUSY") || (platform === "win32" && isSystemError(error, "EPERM", "EACCES"));
}

/**
 * The same file operations with patience. What stayed held for all that time is tried only once the next time, until it
 * was free again: a file that a spreadsheet program keeps for itself must not cost two seconds at each look.
 */
export function patientFiles(
  base: FileSystem,
  { pause, platform }: Pick<Machine, "pause" | "platform">,
): FileSystem {
  const keptByOthers = new Set<string>();

  function patiently<Result>(what: string, work: () => Result): Result {
    const left = keptByOthers.has(what) ? [] : [...pauses];
    for (;;) {
      try {
        const result = work();
        keptByOthers.delete(what);
        return result;
      } catch (error) {
        if (!isHeld(error, platform)) throw error;
        const length = left.shift();
        if (length === undefined) {
          keptByOthers.add(what);
          throw error;
        }
        pause(length);
      }
    }
  }

  return {
    ...base,
    realPath: (path) => patiently(path, () => base.realPath(path)),
    facts: (path) => patiently(path, () => base.facts(path)),
    list: (folder) => patiently(folder, () => base.list(folder)),
    open: (path, mode) =>
      mode === "glance" ? base.open(path, mode) : patiently(path, () => base.open(path, mode)),
    read: (file, into, position) => patiently(`${file}`, () => base.read(file, into, position)),
    write: (file, bytes) => patiently(`${file}`, () => base.write(file, bytes)),
    setSize: (file, size) => patiently(`${file}`, () => base.setSize(file, size)),
    rename: (from, to) => patiently(`${from} ${to}`, () => base.rename(from, to)),
    link: (from, to) => patiently(`${from} ${to}`, () => base.link(from, to)),
    copy: (from, to) => patiently(`${from} ${to}`, () => base.copy(from, to)),
    remove: (path) => patiently(`remove ${path}`, () => base.remove(path)),
  };
}
