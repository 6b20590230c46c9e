/** Where a file really is, whatever it was called: one workbook has one journal. */
import { type PlatformPath, posix, win32 } from "node:path";
import { isSystemError, type Machine } from "./file-system.ts";

/**
 * The real path. Where the driver of a disk tells none (a RAM disk, an encrypted or a cloud drive on Windows), the path
 * as its folders list it. Throws the system's error for what is not there.
 */
export function realPathOf(path: string, machine: Machine): string {
  try {
    return machine.files.realPath(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
    return listedPath(path, machine);
  }
}

/** The same for each spelling of a place, there or not: a file that is missing for a moment keeps its identity through its folder. */
export function identityOf(path: string, machine: Machine): string {
  try {
    return machine.files.realPath(path);
  } catch {
    return listedPath(path, machine);
  }
}

function listedPath(path: string, machine: Machine): string {
  if (machine.platform !== "win32") return listed(path, posix, machine);
  // What long paths may begin with.
  return listed(path.replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\\?\\/, ""), win32, machine);
}

function listed(path: string, { basename, dirname, join }: PlatformPath, machine: Machine): string {
  const parent = dirname(path);
  if (parent === path) return machine.platform === "win32" ? rootName(path) : path;
  return join(identityOf(parent, machine), listedName(parent, basename(path), machine));
}

/** Windows takes no notice of capital letters; the folder knows how the name was written first. */
function listedName(folder: string, name: string, { files, platform }: Machine): string {
  if (platform !== "win32") return name;
  try {
    const names = files.list(folder);
    const same = names.filter((one) => one.toLowerCase() === name.toLowerCase());
    return names.includes(name) ? name : (same[0] ?? name);
  } catch {
    return name;
  }
}

/** A drive or a share in one spelling. */
function rootName(root: string): string {
  return /^[a-z]:/i.test(root) ? root.toUpperCase() : root.toLowerCase();
}
