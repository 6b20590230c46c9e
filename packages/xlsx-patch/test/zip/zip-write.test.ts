/** Rewriting a zip: everything that is not replaced is the same bytes, whatever shape the zip has. */
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import { pack } from "../../src/zip/deflate.ts";
import { openZip, type Zip } from "../../src/zip/zip.ts";
import type { ZipEntry } from "../../src/zip/zip-entry.ts";
import { withOffset } from "../../src/zip/zip-records.ts";
import { rewriteZip, type ZipChanges } from "../../src/zip/zip-write.ts";
import { buildZip, type Part, type ZipShape } from "../support/zip-builder.ts";
import { zipParts } from "../support/zip-parts.ts";

interface Wanted {
  readonly replaced?: Readonly<Record<string, string>>;
  readonly added?: Readonly<Record<string, string>>;
  readonly removed?: readonly string[];
}

async function rewritten(
  bytes: Buffer,
  { added = {}, removed = [], replaced = {} }: Wanted,
): Promise<Buffer> {
  const zip = openZip(bufferSource(bytes));
  const entry = (path: string) => zip.entry(path) ?? expect.fail(path);
  const changes: ZipChanges = {
    replaced: new Map(Object.entries(replaced).map(([path, text]) => [entry(path), [Buffer.from(text)]])),
    added: new Map(Object.entries(added).map(([path, text]) => [path, [Buffer.from(text)]])),
    removed: new Set(removed.map(entry)),
  };
  return Buffer.concat(await rewriteZip(zip, changes));
}

function contents(bytes: Buffer): [name: string, text: string][] {
  const zip: Zip = openZip(bufferSource(bytes));
  return zip.entries.map((entry) => [entry.name, zip.bytes(entry).toString()]);
}

const shapes: [string, Partial<Part>, ZipShape][] = [
  ["plain", {}, {}],
  ["with sizes behind the data", { descriptor: true }, {}],
  ["with sizes behind the data, unsigned", { descriptor: "bare" }, {}],
  ["with sizes of 8 bytes behind the data", { descriptor: "wide" }, {}],
  ["with sizes of 8 bytes behind the data, unsigned", { descriptor: "bare and wide" }, {}],
  ["with another's sizes behind the data", { descriptor: "foreign" }, {}],
  ["with zip64 fields for the offsets alone", { zip64: "offset" }, {}],
  ["with other extra fields", { extra: Buffer.from("fefe0200abab", "hex") }, {}],
  [
    "with other extra fields in front of zip64 ones",
    { zip64: true, extra: Buffer.from("fefe0200abab", "hex") },
    {},
  ],
  ["with extra bytes that are no fields", { extra: Buffer.from("0100", "hex") }, {}],
  ["with comments of the parts", { comment: "one of four" }, {}],
  ["with zip64 fields", { zip64: true }, {}],
  ["with zip64 fields and end", { zip64: true }, { zip64: true }],
  ["with a comment", {}, { comment: "made by hand" }],
  ["with a gap before the directory", {}, { gap: 77 }],
  ["with something in front", {}, { before: 33 }],
  ["stored", { stored: true }, {}],
];

describe("rewriteZip", () => {
  it.each(shapes)("of a zip %s", async (_, look, shape) => {
    const parts = ["a", "b", "c", "d"].map((name) => ({ name, text: `${name} `.repeat(50), ...look }));
    const bytes = buildZip(parts, shape);
    const after = await rewritten(bytes, { replaced: { b: "new b" }, removed: ["c"], added: { e: "new e" } });
    expect(contents(after)).toEqual([
      ["a", "a ".repeat(50)],
      ["b", "new b"],
      ["d", "d ".repeat(50)],
      ["e", "new e"],
    ]);
    for (const name of ["a", "d"]) expect(zipParts32(after, name)).toEqual(zipParts32(bytes, name));
    const end = openZip(bufferSource(after)).directory;
    expect(end.comment.toString()).toBe(shape.comment ?? "");
    expect(end.zip64).toBe(shape.zip64 ?? false);
    expect(after.subarray(0, shape.before ?? 0)).toEqual(Buffer.alloc(shape.before ?? 0));
    expect(commentOf(entryOf(after, "b"))).toBe(look.comment ?? "");
  });

  it.each(shapes.filter(([, look]) => look.descriptor !== "foreign"))(
    "of a zip %s leaves nothing of a replaced part behind",
    async (_, look, shape) => {
      const parts = ["a", "b", "c"].map((name) => ({ name, text: `${name} `.repeat(50), ...look }));
      const after = await rewritten(buildZip(parts, shape), { replaced: { b: "new b" }, removed: ["a"] });
      const { compressedSize, end, flags, method, offset, record } = entryOf(after, "b");
      const extra = look.extra?.length ?? 0;
      expect(offset).toBe(shape.before ?? 0);
      expect(end - offset).toBe(30 + 1 + extra + compressedSize);
      expect({ flags, method }).toEqual({ flags: 0, method: 8 });
      // Its size fits 32 bits now; a field for what does not fit would be a second, older truth.
      expect(record.length).toBe(46 + 1 + extra + (look.comment?.length ?? 0));
      // The local header tells the same as the directory, and no flag says that something follows.
      const header = after.subarray(offset);
      expect(header.readUInt16LE(6)).toBe(0);
      expect([header.readUInt32LE(14), header.readUInt32LE(18), header.readUInt32LE(22)]).toEqual([
        record.readUInt32LE(16),
        compressedSize,
        5,
      ]);
      expect(header.readUInt16LE(28)).toBe(extra);
    },
  );

  it("keeps bytes behind a replaced part that are not its sizes", async () => {
    const parts = ["a", "b"].map((name): Part => ({ name, text: name, descriptor: "foreign" }));
    const after = await rewritten(buildZip(parts), { replaced: { a: "new" } });
    const { compressedSize, end, offset } = entryOf(after, "a");
    expect(end - offset).toBe(30 + 1 + compressedSize + 16);
  });

  it("refuses a zip64 part whose directory record has lost its offset", async () => {
    const { record } = entryOf(buildZip([{ name: "a", text: "a" }]), "a");
    record.writeUInt32LE(0xffffffff, 42);
    expect(() => withOffset(record, 7)).toThrow(XlsxError);
  });

  it("keeps the order of the directory when the data lie in another", async () => {
    const bytes = buildZip([
      { name: "a", text: "a" },
      { name: "b", text: "b" },
    ]);
    const start = openZip(bufferSource(bytes)).directory.offset;
    // The two records change places; the data stay.
    const [first, second] = openZip(bufferSource(bytes)).entries.map(({ record }) => record);
    if (first === undefined || second === undefined) return expect.fail();
    Buffer.concat([second, first]).copy(bytes, start);
    const after = await rewritten(bytes, { replaced: { a: "new" } });
    expect(contents(after)).toEqual([
      ["b", "b"],
      ["a", "new"],
    ]);
  });

  it("refuses to replace a part that another shares its bytes with", async () => {
    const bytes = buildZip([
      { name: "a", text: "same" },
      { name: "b", text: "same" },
    ]);
    const { directory, entries } = openZip(bufferSource(bytes));
    bytes.writeUInt32LE(0, directory.offset + (entries[0]?.record.length ?? 0) + 42);
    await expect(rewritten(bytes, { replaced: { a: "new" } })).rejects.toThrow(XlsxError);
  });

  it("packs any content so that it is read back", async () => {
    const slices = fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(slices, async (content) => {
        const zip = openZip(bufferSource(buildZip([{ name: "a" }])));
        const entry = zip.entry("a") ?? expect.fail();
        const changes = {
          replaced: new Map([[entry, content.map((one) => Buffer.from(one))]]),
          added: new Map(),
          removed: new Set<never>(),
        };
        const after = openZip(bufferSource(Buffer.concat(await rewriteZip(zip, changes))));
        expect(after.bytes(after.entry("a") ?? expect.fail())).toEqual(Buffer.concat(content));
      }),
      { numRuns: 50 },
    );
  });

  it("packs a large part in pieces that are one stream", async () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `<row r="${at}"/>`).join("");
    const after = await rewritten(buildZip([{ name: "a", text: "x" }]), { replaced: { a: lines } });
    expect(lines.length).toBeGreaterThan(2_000_000);
    expect(contents(after)).toEqual([["a", lines]]);
  });
});

describe("pack", () => {
  const megabyte = 1024 * 1024;

  it.each([
    [[], 1],
    [[0], 1],
    [[5], 1],
    [[megabyte], 1],
    [[megabyte + 1], 2],
    [[2 * megabyte], 2],
    [[600_000, 600_000, 600_000], 2],
    [[3 * megabyte - 1, 1], 3],
    [[3 * megabyte, 1], 4],
  ])("packs slices of %j bytes in pieces of a megabyte", async (lengths, pieces) => {
    const slices = lengths.map((length) => Buffer.alloc(length, "ab"));
    const { data, length, size } = await pack(slices);
    const whole = Buffer.concat(data);
    expect(data).toHaveLength(pieces);
    expect(length).toBe(whole.length);
    expect(size).toBe(slices.reduce((sum, slice) => sum + slice.length, 0));
    expect(inflateRawSync(whole).equals(Buffer.concat(slices))).toBe(true);
  });
});

function entryOf(bytes: Buffer, name: string): ZipEntry {
  return openZip(bufferSource(bytes)).entries.find((entry) => entry.name === name) ?? expect.fail(name);
}

function commentOf({ record }: ZipEntry): string {
  const length = record.readUInt16LE(32);
  return record.toString("latin1", record.length - length);
}

/** Header and data of a part, found by the engine: zip-parts.ts reads no zip64. */
function zipParts32(bytes: Buffer, name: string): Buffer {
  const { entries, source } = openZip(bufferSource(bytes));
  const entry = entries.find((one) => one.name === name) ?? expect.fail(name);
  if (entry.record.readUInt32LE(42) !== 0xffffffff) return zipParts(bytes).get(name) ?? expect.fail(name);
  return source.read(entry.offset, entry.end - entry.offset);
}
