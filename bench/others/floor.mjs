// The floor, below which nobody who reads these parts of a workbook with node can go: inflating them and one pass over
// their bytes. With "write": deflating the first ones too, and a second pass. node floor.mjs FILE READ,… [WRITTEN,…]
import { readFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const [, , path, read, written = ""] = process.argv;
const bytes = readFileSync(path);
let sum = 0;
let at = bytes.readUInt32LE(bytes.length - 6);
for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left--) {
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
  if (read.split(",").includes(name)) pass(at, written.split(",").includes(name));
  at += 46 + nameLength;
}
console.log(sum);

function pass(entry, isWritten) {
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const part = inflateRawSync(packed, { chunkSize: Math.max(64, bytes.readUInt32LE(entry + 24)) });
  count(part);
  if (!isWritten) return;
  count(part);
  sum += deflateRawSync(part, { level: 4 }).length;
}

function count(part) {
  for (let index = 0; index < part.length; index++) if (part[index] === 0x3c) sum++;
}
