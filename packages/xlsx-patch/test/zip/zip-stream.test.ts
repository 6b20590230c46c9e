/** A part inflated piece by piece is the part inflated at once, and is refused where that is refused. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource, type Source } from "../../src/base/source.ts";
import { inflatedPieces } from "../../src/zip/inflate-stream.ts";
import { openZip } from "../../src/zip/zip.ts";
import { buildZip, type Part } from "../support/zip-builder.ts";

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `row ${(at * 7919) % 100_003}`).join("\n");
const long = lines(120_000);

async function streamed(source: Source, directory = source): Promise<Buffer[]> {
  const entry = openZip(directory).entry("a") ?? expect.fail("no part");
  const pieces: Buffer[] = [];
  for await (const piece of inflatedPieces(source, entry)) pieces.push(Buffer.from(piece));
  return pieces;
}

/** Its own problem as "code detail"; what else is thrown, as it is. */
async function problemOf(source: Source): Promise<string> {
  try {
    await streamed(source);
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return expect.fail("no error");
}

describe("inflatedPieces", () => {
  it.each<[string, Part]>([
    ["empty", { name: "a" }],
    ["empty and stored", { name: "a", stored: true }],
    ["short", { name: "a", text: "short" }],
    ["long", { name: "a", text: long }],
    ["long and stored", { name: "a", text: long, stored: true }],
    ["stored in exactly two pieces", { name: "a", text: Buffer.alloc(512 * 1024, "ab"), stored: true }],
  ])("gives the same bytes as the whole: %s", async (_, part) => {
    const source = bufferSource(buildZip([part, { name: "b", text: "b" }]));
    const pieces = await streamed(source);
    const zip = openZip(source);
    expect(Buffer.concat(pieces).equals(zip.bytes(zip.entry("a") ?? expect.fail()))).toBe(true);
    expect(pieces.every(({ length }) => length > 0 && length <= 256 * 1024)).toBe(true);
  });

  it.each<[string, Part, string]>([
    ["a wrong checksum", { name: "a", text: long, lie: { crc: 1 } }, "wrong checksum"],
    ["a size too small", { name: "a", text: long, lie: { size: 300_000 } }, "more than 300000 bytes"],
    ["a size one too small", { name: "a", text: long, lie: { size: long.length - 1 } }, "more than"],
    [
      "a size one too large",
      { name: "a", text: long, lie: { size: long.length + 1 } },
      `not ${long.length + 1}`,
    ],
    [
      "a stored size too small",
      { name: "a", text: long, stored: true, lie: { size: 9 } },
      "more than 9 bytes",
    ],
    ["data that break off", { name: "a", text: long, lie: { compressedSize: 90_000 } }, "can't be inflated"],
    ["data that are none", { name: "a", text: long, stored: true, method: 8 }, "can't be inflated"],
    ["encryption", { name: "a", text: long, flags: 1 }, "encrypted"],
    ["another method", { name: "a", text: long, method: 12 }, "method 12"],
    ["a bomb", { name: "a", text: Buffer.alloc(1_000_000) }, "too-large"],
  ])("refuses %s", async (_, part, expected) => {
    expect(await problemOf(bufferSource(buildZip([part, { name: "b" }])))).toContain(expected);
  });

  it("tells a disk that fails on the way as it failed", async () => {
    const bytes = buildZip([{ name: "a", text: long }]);
    const whole = bufferSource(bytes);
    const failing: Source = {
      size: whole.size,
      read(offset, length) {
        if (offset < 100_000) return whole.read(offset, length);
        throw Object.assign(new Error("the disk fails"), { code: "EIO" });
      },
    };
    expect(openZip(whole).entry("a")?.compressedSize).toBeGreaterThan(200_000);
    await expect(streamed(failing, whole)).rejects.toThrow("the disk fails");
  });

  it("stops reading when nobody wants more", async () => {
    const whole = bufferSource(buildZip([{ name: "a", text: lines(900_000) }]));
    let furthest = 0;
    const watched: Source = {
      size: whole.size,
      read(offset, length) {
        furthest = Math.max(furthest, offset + length);
        return whole.read(offset, length);
      },
    };
    const entry = openZip(whole).entry("a") ?? expect.fail();
    for await (const _ of inflatedPieces(watched, entry)) break;
    expect(furthest).toBeLessThan(entry.compressedSize / 2);
  });
});
