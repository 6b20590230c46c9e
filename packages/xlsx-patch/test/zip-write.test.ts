/** Rewriting a zip: everything that is not replaced is the same bytes, whatever shape the zip has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { XlsxError } from "../src/base/errors.ts";
import { bufferSource } from "../src/base/source.ts";
import { openZip, type Zip } from "../src/zip/zip.ts";
import { rewriteZip, type ZipChanges } from "../src/zip/zip-write.ts";
import { buildZip, type Part, type ZipShape } from "./support/zip-builder.ts";
import { zipParts } from "./support/zip-parts.ts";

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

/** Header and data of a part, found by the engine: zip-parts.ts reads no zip64. */
function zipParts32(bytes: Buffer, name: string): Buffer {
  const { entries, source } = openZip(bufferSource(bytes));
  const entry = entries.find((one) => one.name === name) ?? expect.fail(name);
  if (entry.record.readUInt32LE(42) !== 0xffffffff) return zipParts(bytes).get(name) ?? expect.fail(name);
  return source.read(entry.offset, entry.end - entry.offset);
}
