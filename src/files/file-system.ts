/** The few file operations that saving needs, as an interface: tests inject faults, power cuts and Windows through it. */

/** What is known about a file without reading it. */
export interface FileFacts {
  readonly inode: bigint;
  readonly device: bigint;
  /** In bytes. */
  readonly size: number;
  /** Last change of the content, nanoseconds since 1970. */
  readonly modified: bigint;
  /** Permission bits, 0o000 to 0o7777. */
  readonly mode: number;
  readonly user: number;
  readonly group: number;
  /** How many names the file has on its disk. */
  readonly names: number;
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/**
 * How a file is opened: to read; new, failing when the name is taken; at its end, made when there is none; to change it
 * in place; to read it only where nobody holds it now.
 */
export type OpenMode = "read" | "new" | "append" | "change" | "glance";

/** Synchronous file operations, each one call to the operating system. They throw as node:fs does, with `code`. */
export interface FileSystem {
  realPath(path: string): string;
  /** Follows symbolic links. */
  facts(path: string): FileFacts;
  factsOf(file: number): FileFacts;
  /** Throws when this user may not write to the file or folder. */
  checkWritable(path: string): void;
  /** The names in a folder, in no order. */
  list(folder: string): readonly string[];
  /** Gives a folder of this user the mode 0700. */
  allowListing(folder: string): void;
  /** A new file gets the mode 0600. */
  open(path: string, mode: OpenMode): number;
  /** Bytes read, 0 at the end. */
  read(file: number, into: Uint8Array, position: number): number;
  /** Bytes written, perhaps fewer than given. */
  write(file: number, bytes: Uint8Array): number;
  setSize(file: number, size: number): void;
  setMode(file: number, mode: number): void;
  setOwner(file: number, user: number, group: number): void;
  /** Waits until the content is on the disk. */
  sync(file: number): void;
  close(file: number): void;
  /** Waits until the names of a folder are on the disk. */
  syncFolder(folder: string): void;
  rename(from: string, to: string): void;
  link(from: string, to: string): void;
  /** Copies a file to a new name, failing when the name is taken; on Windows with its attributes and named streams. */
  copy(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a folder and those above it, mode 0700. */
  makeFolder(path: string): void;
}

/** The machine that files are saved on. */
export interface Machine {
  readonly files: FileSystem;
  readonly platform: NodeJS.Platform;
  /** Stands still for so many milliseconds. */
  pause(milliseconds: number): void;
  /** So many random hexadecimal digits. */
  random(digits: number): string;
}

/** True when an error of the operating system has one of these codes ("ENOENT"). */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  const code = systemCode(error);
  return code !== null && codes.includes(code);
}

/** The code of an error of the operating system; null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return "errno" in error || "syscall" in error ? error.code : null;
}
