/** The files by which Excel and LibreOffice show that a workbook is open, and by whom. */
import { basename, dirname, join } from "node:path";
import { type FileSystem, isSystemError } from "../../files/file-system.ts";
import { readFrom, withFile } from "../../files/whole.ts";

/** A workbook that is shown as open. */
export interface OpenElsewhere {
  /** Who has it open; null when the file doesn't say. */
  readonly by: string | null;
  /** The owner file that says so. */
  readonly ownerFile: string;
}

/** Owner files are smaller than this; more is not read. */
const mostBytes = 1024;
const longestName = 80;

/**
 * The program that shows the workbook as open; null when none does. Absence proves nothing (a program may leave no
 * such file), and a crashed program leaves one behind: the person can then insist.
 */
export function findOwner(files: FileSystem, paths: readonly string[]): OpenElsewhere | null {
  for (const path of new Set(paths)) {
    const excel = join(dirname(path), `~$${basename(path)}`);
    const libreOffice = join(dirname(path), `.~lock.${basename(path)}#`);
    const owner = ownerIn(files, excel, excelOwner) ?? ownerIn(files, libreOffice, libreOfficeOwner);
    if (owner !== null) return owner;
  }
  return null;
}

function ownerIn(
  files: FileSystem,
  ownerFile: string,
  parse: (bytes: Buffer) => string | null,
): OpenElsewhere | null {
  try {
    const bytes = withFile(files, files.open(ownerFile, "glance"), (file) =>
      readFrom(files, file, 0, mostBytes),
    );
    return { by: parse(bytes), ownerFile };
  } catch (error) {
    // A pipe or a socket of that name is no file that a program has left.
    if (isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ESPIPE", "ENXIO")) return null;
    // It is there and held by its program so that it can't be read.
    if (isSystemError(error, "EBUSY", "EPERM", "EACCES")) return { by: null, ownerFile };
    throw error;
  }
}

/** The name in Excel's ~$ file: in UTF-16 with its length at byte 55, else in the old code page with its length at byte 0. */
export function excelOwner(bytes: Buffer): string | null {
  if (bytes.length >= 57) {
    const length = bytes.readUInt16LE(55);
    const end = 57 + length * 2;
    if (length > 0 && end <= bytes.length) return tidy(bytes.toString("utf16le", 57, end));
  }
  const length = bytes[0] ?? 0;
  const short = bytes.subarray(1, 1 + length);
  // The code page is not said; only what every code page shares can be trusted.
  return short.length === length && short.every((byte) => byte >= 0x20 && byte < 0x7f)
    ? tidy(short.toString("latin1"))
    : null;
}

/** The name in LibreOffice's lock file: "name,user,host,time,settings;" with commas escaped by a backslash. */
export function libreOfficeOwner(bytes: Buffer): string | null {
  const [name = "", user = ""] = bytes
    .toString("utf8")
    .split(/(?<!\\)[,;]/, 2)
    .map((field) => field.replace(/\\(.)/g, "$1"));
  return tidy(name) ?? tidy(user);
}

function tidy(name: string): string | null {
  const clean = name.replaceAll("\0", "").replace(/\s+/g, " ").trim();
  const text = Array.from(clean).slice(0, longestName).join("").trimEnd();
  return text === "" ? null : text;
}
