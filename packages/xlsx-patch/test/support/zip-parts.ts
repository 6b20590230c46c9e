/** The parts of a zip byte for byte, read without the engine that is under test. */

/** Each part by name: its local header and data as they stand. */
export function zipParts(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from("504b0506", "hex"));
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const header = 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.set(name, bytes.subarray(local, local + header + bytes.readUInt32LE(at + 20)));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The names of parts that are not the same in both, sorted. */
export function changedParts(before: Buffer, after: Buffer): string[] {
  const old = zipParts(before);
  const now = zipParts(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => {
      const was = old.get(name);
      const is = now.get(name);
      return was === undefined || is === undefined || !was.equals(is);
    })
    .sort();
}
