// The floor: inflates the first sheet and the shared strings and looks at nothing.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const bytes = readFileSync(process.argv[2]);
const wanted = new Set(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]);
let at = bytes.readUInt32LE(bytes.length - 6);
for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left--) {
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (wanted.has(name)) inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
  at += 46 + nameLength;
}
