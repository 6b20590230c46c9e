/** The file operations of node:fs on the disk of this machine. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { makeFolder } from "../base/make-folder.ts";
import type { FileFacts, FileSystem, Machine, OpenMode } from "./file-system.ts";
import { patientFiles } from "./patience.ts";

const { O_APPEND, O_CREAT, O_EXCL, O_NONBLOCK, O_RDONLY, O_RDWR } = fs.constants;

/** A pipe that stands where a file should be is not waited for until somebody writes into it. Windows has no such flag. */
const reading = O_RDONLY | (O_NONBLOCK ?? 0);

const flags: Readonly<Record<OpenMode, number>> = {
  read: reading,
  new: O_RDWR | O_CREAT | O_EXCL,
  append: O_RDWR | O_CREAT | O_APPEND,
  change: O_RDWR,
  glance: reading,
};

function factsFrom(stats: fs.BigIntStats): FileFacts {
  return {
    inode: stats.ino,
    device: stats.dev,
    size: Number(stats.size),
    modified: stats.mtimeNs,
    mode: Number(stats.mode & 0o7777n),
    user: Number(stats.uid),
    group: Number(stats.gid),
    names: Number(stats.nlink),
    isFile: stats.isFile(),
    isFolder: stats.isDirectory(),
  };
}

/** The disk itself. */
export const disk: FileSystem = {
  realPath: (path) => fs.realpathSync.native(path),
  facts: (path) => factsFrom(fs.statSync(path, { bigint: true })),
  factsOf: (file) => factsFrom(fs.fstatSync(file, { bigint: true })),
  checkWritable: (path) => fs.accessSync(path, fs.constants.W_OK),
  list: (folder) => fs.readdirSync(folder),
  allowListing: (folder) => fs.chmodSync(folder, 0o700),
  open: (path, mode) => fs.openSync(path, flags[mode], 0o600),
  read: (file, into, position) => fs.readSync(file, into, 0, into.length, position),
  write: (file, bytes) => fs.writeSync(file, bytes),
  setSize: (file, size) => fs.ftruncateSync(file, size),
  setMode: (file, mode) => fs.fchmodSync(file, mode),
  setOwner: (file, user, group) => fs.fchownSync(file, user, group),
  sync: (file) => fs.fsyncSync(file),
  close: (file) => fs.closeSync(file),
  syncFolder: (folder) => {
    const file = fs.openSync(folder, O_RDONLY);
    try {
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  },
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  copy: (from, to) => fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL),
  remove: (path) => fs.unlinkSync(path),
  makeFolder,
};

const system: Pick<Machine, "pause" | "platform"> = {
  platform: process.platform,
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** This machine. */
export const thisMachine: Machine = {
  ...system,
  files: patientFiles(disk, system),
  random: (digits) =>
    randomBytes(Math.ceil(digits / 2))
      .toString("hex")
      .slice(0, digits),
};
