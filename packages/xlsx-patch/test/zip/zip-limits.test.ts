/** What a zip may claim: bounds of size and number, and directories that contradict themselves. */
import { describe, expect, it } from "vitest";
import { damaged, XlsxError } from "../../src/base/errors.ts";
import { limits } from "../../src/base/limits.ts";
import { bufferSource, type Source } from "../../src/base/source.ts";
import { checkSize } from "../../src/zip/inflate.ts";
import { doubledPaths, openZip } from "../../src/zip/zip.ts";
import { buildZip } from "../support/zip-builder.ts";

const small = buildZip([
  { name: "a", text: "aaa" },
  { name: "b", text: "bbb" },
]);
const endAt = small.length - 22;
const directoryAt = small.readUInt32LE(endAt + 16);

/** The zip with one number of it told otherwise. */
function with32(at: number, value: number): Buffer {
  const bytes = Buffer.from(small);
  bytes.writeUInt32LE(value, at);
  return bytes;
}

function with16(at: number, value: number): Buffer {
  const bytes = Buffer.from(small);
  bytes.writeUInt16LE(value, at);
  return bytes;
}

function readAll(source: Source): string {
  try {
    const zip = openZip(source);
    return zip.entries.map((entry) => `${entry.name}=${zip.bytes(entry).toString()}`).join(" ");
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
}

/** A file of so many bytes that begins with the zip's parts and ends with its directory's end. */
function stretched(size: number): Source {
  const end = size - 22;
  return {
    size,
    read(offset, length) {
      const bytes = Buffer.alloc(length);
      if (offset < small.length) small.copy(bytes, 0, offset, Math.min(endAt, offset + length));
      if (offset + length > end) small.copy(bytes, Math.max(0, end - offset), endAt);
      return bytes;
    },
  };
}

describe("a zip's own numbers", () => {
  it.each<[string, Buffer, string]>([
    ["nothing wrong", small, "a=aaa b=bbb"],
    ["the disk's number left open, as zip64 writers do", with16(endAt + 4, 0xffff), "a=aaa b=bbb"],
    ["another disk", with16(endAt + 4, 1), "split over disks"],
    ["more entries than there are", with16(endAt + 10, 3), "breaks off at byte"],
    ["a directory over its end record", with32(endAt + 12, endAt - directoryAt + 1), "reaches over"],
    ["a directory that begins too late", with32(endAt + 16, directoryAt + 1), "reaches over"],
    ["a directory cut within the last record", with32(endAt + 12, endAt - directoryAt - 1), "breaks off"],
    ["a record that is none", with32(directoryAt + 47, 0), "breaks off at byte 47"],
    ["a name longer than the directory", with16(directoryAt + 47 + 28, 2), "breaks off at byte 47"],
    ["a comment longer than the directory", with16(directoryAt + 47 + 32, 1), "breaks off at byte 47"],
    ["a local header that is none", with32(0, 0), "no header of its own"],
    ["another method in the local header", with16(8, 0), "told in two ways"],
  ])("with %s", (_, bytes, expected) => {
    expect(readAll(bufferSource(bytes))).toContain(expected);
  });

  it("may have a comment that looks like an end record, and bytes behind it", () => {
    const parts = [{ name: "a", text: "aaa" }];
    const looksLike = `PK\u0005\u0006${"x".repeat(40)}`;
    expect(readAll(bufferSource(buildZip(parts, { comment: looksLike })))).toBe("a=aaa");
    expect(readAll(bufferSource(buildZip(parts, { after: Buffer.from("sent by mail") })))).toBe("a=aaa");
    const both = { comment: "kept", after: Buffer.from("PK, and more") };
    expect(openZip(bufferSource(buildZip(parts, both))).directory.comment.toString()).toBe("kept");
    expect(openZip(bufferSource(buildZip(parts))).directory.zip64).toBe(false);
  });

  it("may hold nothing, or a lone end record at the very beginning", () => {
    expect(openZip(bufferSource(buildZip([]))).entries).toEqual([]);
    expect(openZip(bufferSource(buildZip([], { after: Buffer.from("!") }))).entries).toEqual([]);
  });

  it("finds zip64 numbers behind other fields, and only those that don't fit", () => {
    const extra = Buffer.from("fefe0200abab", "hex");
    for (const zip64 of [true, "offset"] as const) {
      const parts = [
        { name: "a", text: "aaa", zip64, extra },
        { name: "b", text: "bbb", zip64, extra, comment: "of b" },
      ];
      expect(readAll(bufferSource(buildZip(parts, { zip64: true })))).toBe("a=aaa b=bbb");
    }
  });

  it("refuses zip64 fields that are too short, records that are elsewhere and numbers out of range", () => {
    const wide = buildZip([{ name: "a", text: "aaa", zip64: true }], { zip64: true });
    const at = wide.readUInt32LE(wide.length - 22 - 20 + 8) - (46 + 1 + 28);
    const short = Buffer.from(wide);
    // The field claims to be an ordinary comment from its last number on.
    short.writeUInt16LE(20, at + 30);
    short.writeUInt16LE(8, at + 32);
    expect(readAll(bufferSource(short))).toContain("zip64 field is too short");
    const elsewhere = Buffer.from(wide);
    elsewhere.writeUInt32LE(0, wide.length - 22 - 20 + 8);
    expect(readAll(bufferSource(elsewhere))).toContain("zip64 end record is not where it should be");
    const huge = Buffer.from(wide);
    huge.writeUInt32LE(0x20_0000, wide.length - 22 - 20 + 12);
    expect(readAll(bufferSource(huge))).toContain("out of range");
  });

  it("doesn't count folders as doubled", () => {
    const parts = [{ name: "xl/" }, { name: "xl/" }, { name: "xl/a" }];
    expect(doubledPaths(openZip(bufferSource(buildZip(parts))))).toEqual([]);
  });
});

describe("a source", () => {
  const source = bufferSource(Buffer.from("0123456789"));

  it.each([
    [0, 10, "0123456789"],
    [10, 0, ""],
    [3, 4, "3456"],
  ])("reads from %d so many bytes: %d", (offset, length, expected) => {
    expect(source.read(offset, length).toString()).toBe(expected);
  });

  it.each([
    [0, 11],
    [10, 1],
    [11, 0],
    [-1, 1],
    [-1, 12],
    [5, -1],
    [12, -3],
  ])("reads nothing outside of it: from %d so many bytes: %d", (offset, length) => {
    expect(() => source.read(offset, length)).toThrow(XlsxError);
  });

  it("tells what lies behind a problem, where something does", () => {
    const cause = new Error("zlib says no");
    expect(damaged("a part", cause).cause).toBe(cause);
    expect(Object.hasOwn(damaged("a part"), "cause")).toBe(false);
  });
});

describe("the bounds of a package", () => {
  it("are a size of the file", () => {
    expect(readAll(stretched(limits.file))).toBe("a=aaa b=bbb");
    expect(readAll(stretched(limits.file + 1))).toContain("too-large");
  });

  it("are a number of parts", () => {
    const parts = Array.from({ length: limits.entries + 1 }, (_, at) => ({ name: `${at}`, stored: true }));
    expect(openZip(bufferSource(buildZip(parts.slice(1)))).entries).toHaveLength(limits.entries);
    expect(readAll(bufferSource(buildZip(parts)))).toContain("too-large");
  });

  it.each([
    // A small part may grow as it likes; a large one a hundredfold; and none above what was asked for.
    [limits.ratioGrace, 1, true],
    [limits.ratioGrace + 1, 1, false],
    [500_000, 5000, true],
    [500_001, 5000, false],
    [1_000_000, 1_000_000, true],
    [1_000_001, 1_000_001, false],
  ])("are the growth of a part: %d bytes from %d", (size, compressedSize, good) => {
    const [entry] = openZip(bufferSource(small)).entries;
    if (entry === undefined) return expect.fail();
    const check = () => checkSize({ ...entry, size, compressedSize }, 1_000_000);
    if (good) expect(check).not.toThrow();
    else expect(check).toThrow(XlsxError);
  });
});
