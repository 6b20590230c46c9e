/**
 * A disk in memory that forgets, at a power cut, what was not synced. It keeps to what POSIX promises and no more: the
 * content of a file is on the disk after its own sync, a name after the sync of its folder, and nothing else is ordered.
 */
import { dirname } from "node:path";
import type { FileFacts, FileSystem, Machine, OpenMode } from "../../../src/files/file-system.ts";
import { systemError } from "./faulty-machine.ts";

/** Counts on from one disk to the next: names made after a power cut are new ones. */
let randomNumbers = 0;

interface Inode {
  readonly number: bigint;
  bytes: Buffer;
  /** The content that is on the disk for sure. */
  durable: Buffer;
  modified: bigint;
  mode: number;
}

interface NameChange {
  readonly path: string;
  /** null: the name was removed. */
  readonly inode: Inode | null;
}

/** What is on the platter: names with their content, and folders. */
export interface Platter {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly folders: ReadonlySet<string>;
}

/** How a power cut treats the content of a file that was not synced. */
const contentFates = ["kept", "lost", "one byte", "half", "all but one byte", "zeros"] as const;
type ContentFate = (typeof contentFates)[number];

/** A synced operation that a mutant leaves out. */
export type Mutant = (operation: "sync" | "syncFolder", path: string) => boolean;

/** The disk of a model machine. */
export class ModelDisk {
  private readonly names = new Map<string, Inode>();
  private readonly durableNames = new Map<string, Inode>();
  private readonly folders: Set<string>;
  private readonly durableFolders: Set<string>;
  private pending: NameChange[] = [];
  private pendingFolders: string[] = [];
  private readonly open = new Map<
    number,
    { inode: Inode; path: string; position: number; append: boolean }
  >();
  private next = 1;
  private readonly leavesOut: Mutant;
  /** Called after each operation that changes the disk. */
  changed: () => void = () => {};

  constructor(platter: Platter, leavesOut: Mutant = () => false) {
    this.leavesOut = leavesOut;
    this.folders = new Set(platter.folders);
    this.durableFolders = new Set(platter.folders);
    for (const [path, bytes] of platter.files) {
      const inode = this.inode(bytes);
      this.names.set(path, inode);
      this.durableNames.set(path, inode);
    }
  }

  /** The same disk again, everything on it synced. */
  copy(): ModelDisk {
    const copy = new ModelDisk({ files: new Map(), folders: this.folders });
    copy.next = this.next;
    for (const [path, inode] of this.names) {
      const same = { ...inode, durable: inode.bytes };
      copy.names.set(path, same);
      copy.durableNames.set(path, same);
    }
    return copy;
  }

  /** Writes a file as another program does, at once. */
  put(path: string, bytes: Buffer): void {
    const inode = this.inode(bytes);
    this.names.set(path, inode);
    this.durableNames.set(path, inode);
  }

  /** The content of a file. */
  read(path: string): Buffer {
    return this.at(path).bytes;
  }

  /**
   * Every state that the disk may be in after a power cut now, without those whose signature is known already. Files
   * that `isIgnored` names are as they were at their last sync.
   */
  *platters(known: Set<string>, isIgnored: (path: string) => boolean): Iterable<Platter> {
    for (const changes of this.nameFates(isIgnored)) {
      const names = this.namesAfter(changes);
      const told = [...names]
        .filter(([path]) => !isIgnored(path))
        .sort(([left], [right]) => (left < right ? -1 : 1));
      for (const fate of contentFates) {
        const signature = told.map(([path, inode]) => `${path}=${signatureOf(inode, fate)}`).join("|");
        if (known.has(signature)) continue;
        known.add(signature);
        yield {
          files: new Map([...names].map(([path, inode]) => [path, survived(inode, fate)])),
          folders: new Set(this.durableFolders),
        };
      }
    }
  }

  private *nameFates(isIgnored: (path: string) => boolean): Iterable<readonly NameChange[]> {
    const pending = this.pending.filter(({ path }) => !isIgnored(path));
    for (let length = 0; length <= pending.length; length++) yield pending.slice(0, length);
    for (const lost of pending) yield pending.filter((change) => change !== lost);
    for (const only of pending) yield [only];
  }

  private namesAfter(changes: readonly NameChange[]): ReadonlyMap<string, Inode> {
    const names = new Map(this.durableNames);
    for (const { inode, path } of changes) {
      if (inode === null) names.delete(path);
      else names.set(path, inode);
    }
    for (const path of names.keys()) if (!this.durableFolders.has(dirname(path))) names.delete(path);
    return names;
  }

  private inode(bytes: Buffer): Inode {
    const number = BigInt(this.next++);
    return { number, bytes, durable: bytes, modified: 1_000n + number, mode: 0o600 };
  }

  private at(path: string): Inode {
    const inode = this.names.get(path);
    if (inode === undefined) throw systemError("ENOENT", path);
    return inode;
  }

  private handle(file: number) {
    const handle = this.open.get(file);
    if (handle === undefined) throw systemError("EBADF", String(file));
    return handle;
  }

  private name(path: string, inode: Inode | null): void {
    if (inode === null) this.names.delete(path);
    else this.names.set(path, inode);
    this.pending.push({ path, inode });
  }

  private syncNames(folder: string): void {
    for (const change of this.pending.filter(({ path }) => dirname(path) === folder)) {
      if (change.inode === null) this.durableNames.delete(change.path);
      else this.durableNames.set(change.path, change.inode);
    }
    this.pending = this.pending.filter(({ path }) => dirname(path) !== folder);
    for (const path of this.pendingFolders.filter((one) => dirname(one) === folder))
      this.durableFolders.add(path);
    this.pendingFolders = this.pendingFolders.filter((one) => dirname(one) !== folder);
  }

  private factsOf(inode: Inode): FileFacts {
    return {
      inode: inode.number,
      device: 1n,
      size: inode.bytes.length,
      modified: inode.modified,
      mode: inode.mode,
      user: 0,
      group: 0,
      names: [...this.names.values()].filter((one) => one === inode).length,
      isFile: true,
      isFolder: false,
    };
  }

  /** The machine that works on this disk. */
  machine(): Machine {
    return {
      files: this.files(),
      platform: "linux",
      pause: () => {},
      random: (digits) => (randomNumbers++).toString(16).padStart(digits, "0").slice(-digits),
    };
  }

  private files(): FileSystem {
    const changing = <Result>(work: () => Result): Result => {
      const result = work();
      this.changed();
      return result;
    };
    return {
      realPath: (path) => (this.folders.has(path) || this.at(path) ? path : path),
      facts: (path) =>
        this.folders.has(path)
          ? { ...this.factsOf(this.inode(Buffer.alloc(0))), isFile: false, isFolder: true }
          : this.factsOf(this.at(path)),
      factsOf: (file) => this.factsOf(this.handle(file).inode),
      checkWritable: (path) => void this.at(path),
      allowListing: () => {},
      list: (folder) => {
        if (!this.folders.has(folder)) throw systemError("ENOENT", folder);
        const below = [...this.names.keys(), ...this.folders].filter((path) => dirname(path) === folder);
        return below.map((path) => path.slice(folder.length + 1));
      },
      open: (path, mode) => changing(() => this.openFile(path, mode)),
      read: (file, into, position) => this.handle(file).inode.bytes.copy(into, 0, position),
      write: (file, bytes) => changing(() => this.write(file, bytes)),
      setSize: (file, size) => changing(() => this.setSize(file, size)),
      setMode: () => {},
      setOwner: () => {},
      sync: (file) =>
        changing(() => {
          const { inode, path } = this.handle(file);
          if (!this.leavesOut("sync", path)) inode.durable = inode.bytes;
        }),
      close: (file) => void this.open.delete(file),
      syncFolder: (folder) =>
        changing(() => {
          if (!this.leavesOut("syncFolder", folder)) this.syncNames(folder);
        }),
      rename: (from, to) =>
        changing(() => {
          const inode = this.at(from);
          this.name(to, inode);
          this.name(from, null);
        }),
      link: (from, to) =>
        changing(() => {
          if (this.names.has(to)) throw systemError("EEXIST", to);
          this.name(to, this.at(from));
        }),
      copy: (from, to) =>
        changing(() => {
          if (this.names.has(to)) throw systemError("EEXIST", to);
          this.name(to, this.inode(this.at(from).bytes));
        }),
      remove: (path) =>
        changing(() => {
          this.at(path);
          this.name(path, null);
        }),
      makeFolder: (path) => changing(() => this.makeFolder(path)),
    };
  }

  private openFile(path: string, mode: OpenMode): number {
    if (mode === "new" && this.names.has(path)) throw systemError("EEXIST", path);
    if (!this.names.has(path) && (mode === "new" || mode === "append")) {
      if (!this.folders.has(dirname(path))) throw systemError("ENOENT", path);
      this.name(path, this.inode(Buffer.alloc(0)));
    }
    const file = this.next++;
    this.open.set(file, { inode: this.at(path), path, position: 0, append: mode === "append" });
    return file;
  }

  private write(file: number, bytes: Uint8Array): number {
    const handle = this.handle(file);
    const { inode } = handle;
    const start = handle.append ? inode.bytes.length : handle.position;
    inode.bytes = Buffer.concat([inode.bytes.subarray(0, start), bytes]);
    inode.modified = BigInt(1_000_000 + this.next++);
    handle.position = start + bytes.length;
    return bytes.length;
  }

  private setSize(file: number, size: number): void {
    const { inode } = this.handle(file);
    inode.bytes = inode.bytes.subarray(0, size);
  }

  private makeFolder(path: string): void {
    if (this.folders.has(path)) return;
    this.makeFolder(dirname(path));
    this.folders.add(path);
    this.pendingFolders.push(path);
  }
}

function survived({ bytes, durable }: Inode, fate: ContentFate): Buffer {
  const more = bytes.length - durable.length;
  if (bytes === durable || fate === "kept") return bytes;
  if (fate === "lost" || more <= 0) return durable;
  if (fate === "zeros") return Buffer.concat([durable, Buffer.alloc(more)]);
  const kept = { "one byte": 1, half: more >> 1, "all but one byte": more - 1 }[fate];
  return bytes.subarray(0, durable.length + kept);
}

const contents = new Map<string, number>();

/** The same for the same content. */
function signatureOf(inode: Inode, fate: ContentFate): number {
  const content = survived(inode, fate).toString("latin1");
  const number = contents.get(content) ?? contents.size;
  contents.set(content, number);
  return number;
}
