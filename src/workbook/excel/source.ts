/** Reads a person's workbook file whole, as one moment of it, and remembers which file that was. */
import { basename, dirname } from "node:path";
import { Failure } from "../../errors.ts";
import { type FileFacts, isSystemError, type Machine, systemCode } from "../../files/file-system.ts";
import { type ReadFile, readWhole } from "../../files/whole.ts";

/** A workbook file as it was read. */
export interface Source {
  /** As the person named it. */
  readonly place: string;
  /** The file itself, symbolic links followed. */
  readonly path: string;
  readonly facts: FileFacts;
  readonly bytes: Buffer;
}

/** Pauses in milliseconds while another program is in the middle of saving, about two seconds together. */
const patience = [60, 120, 250, 500, 500, 500];

/**
 * Reads a workbook. A file that is missing while a program seems to be saving it, or that changes while it is read,
 * is tried again for about two seconds. Throws Failure workbook.missing, .is-folder, .no-permission,
 * .unreadable or conflict.changed.
 */
export function readSource(place: string, machine: Machine): Source {
  for (const pause of [...patience, null]) {
    const source = attempt(place, machine);
    if (source !== "changed" && source !== "missing") return source;
    if (source === "missing" && (pause === null || !isBeingSaved(place, machine))) {
      throw new Failure("workbook.missing", { place });
    }
    if (pause === null) break;
    machine.pause(pause);
  }
  throw new Failure("conflict.changed", { place });
}

/** A text that changes whenever the workbook file does. */
export function versionOf(facts: FileFacts): string {
  return `${facts.inode}-${facts.size}-${facts.modified}`;
}

/** True when both are the same file with the same content, as far as the disk tells. */
export function isSameFile(left: FileFacts, right: FileFacts): boolean {
  return left.device === right.device && versionOf(left) === versionOf(right);
}

function attempt(place: string, machine: Machine): Source | "changed" | "missing" {
  try {
    const path = machine.files.realPath(place);
    const facts = machine.files.facts(path);
    if (facts.isFolder) throw new Failure("workbook.is-folder", { place });
    if (!facts.isFile) throw new Failure("workbook.old-format", { place, format: "other" });
    const read = readWhole(machine.files, path);
    return isSteady(read) ? { place, path, facts: read.after, bytes: read.bytes } : "changed";
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return "missing";
    if (isSystemError(error, "EBUSY")) return "changed";
    if (isSystemError(error, "EACCES", "EPERM")) throw new Failure("workbook.no-permission", { place });
    const code = systemCode(error);
    throw code === null
      ? error
      : new Failure("workbook.unreadable", { place, detail: code }, { cause: error });
  }
}

function isSteady({ after, before, bytes }: ReadFile): boolean {
  return isSameFile(before, after) && bytes.length === after.size;
}

/** Excel saves by writing a new file, moving the old one away and the new one to its name; LibreOffice likewise. */
function isBeingSaved(place: string, machine: Machine): boolean {
  const ownerFiles = [`~$${basename(place)}`, `.~lock.${basename(place)}#`];
  try {
    return machine.files
      .list(dirname(place))
      .some(
        (name) => ownerFiles.includes(name) || /^(?:[0-9A-F]{8}(?:\.tmp)?|~.*\.tmp|lu\w+\.tmp)$/.test(name),
      );
  } catch {
    return false;
  }
}
