/** The token in a lock's file: who holds it, written so that nobody ever sees half of one. */
import { isSystemError, type Machine } from "../../files/file-system.ts";
import { isHeld } from "../../files/patience.ts";
import { readWhole, removeQuietly, withFile, writeAll } from "../../files/whole.ts";

/** Who holds a lock. */
export interface Holder {
  readonly process: number;
  /** When that process began, as the system counts it; null where the system doesn't tell. */
  readonly began: string | null;
  readonly host: string;
}

/** What systems say of links on a disk that has none. */
const withoutLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EISDIR", "EINVAL", "UNKNOWN"];

/**
 * Gives a lock's file its token; false where the name is taken. The token is written to a file of its own first, so that
 * nobody ever sees a lock that is half written.
 */
export function linkToken(path: string, machine: Machine, own: Holder): boolean {
  const { files } = machine;
  const token = `${path}.${machine.random(16)}.tmp`;
  const write = (file: number): void => writeAll(files, file, Buffer.from(JSON.stringify(own)));
  try {
    withFile(files, files.open(token, "new"), write);
    try {
      files.link(token, path);
    } catch (error) {
      // A disk without links (a memory stick, some network disks): the exclusive name alone has to do.
      if (!isSystemError(error, ...withoutLinks)) throw error;
      withFile(files, files.open(path, "new"), write);
    }
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  } finally {
    removeQuietly(files, token);
  }
}

/** Null for a token that names nobody; "held" for a file that another program keeps everybody out of. */
export function readToken(path: string, { files, platform }: Machine): Holder | "held" | null {
  try {
    const value: unknown = JSON.parse(readWhole(files, path).bytes.toString());
    return isHolder(value) ? value : null;
  } catch (error) {
    return isHeld(error, platform) ? "held" : null;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === "object" &&
    value !== null &&
    "process" in value &&
    "began" in value &&
    "host" in value &&
    typeof value.process === "number" &&
    (value.began === null || typeof value.began === "string") &&
    typeof value.host === "string"
  );
}
