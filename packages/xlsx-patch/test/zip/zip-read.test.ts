import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import { doubledPaths, openZip } from "../../src/zip/zip.ts";
import { buildZip, type Part, type ZipShape } from "../support/zip-builder.ts";

const text = "Дата следующего контакта".repeat(30);

function open(parts: readonly Part[], shape?: ZipShape) {
  return openZip(bufferSource(buildZip(parts, shape)));
}

function read(parts: readonly Part[], path: string, shape?: ZipShape): string {
  const zip = open(parts, shape);
  const entry = zip.entry(path);
  return entry === null ? expect.fail(`no ${path}`) : zip.bytes(entry).toString();
}

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return expect.fail("no error");
}

describe("a zip", () => {
  it.each<[string, Part, ZipShape]>([
    ["deflated", { name: "a/b.xml", text }, {}],
    ["stored", { name: "a/b.xml", text, stored: true }, {}],
    ["with sizes after the data", { name: "a/b.xml", text, descriptor: true }, {}],
    ["with zip64 fields", { name: "a/b.xml", text, zip64: true }, { zip64: true }],
    ["with a backslash name", { name: "a\\b.xml", text }, {}],
    ["with an absolute name", { name: "/a/b.xml", text }, {}],
    ["in another case", { name: "A/B.xml", text }, {}],
    [
      "with bytes before, a gap and a comment",
      { name: "a/b.xml", text },
      { before: 9, gap: 99, comment: "hi" },
    ],
  ])("is read %s", (_, part, shape) => {
    expect(read([{ name: "a/" }, part, { name: "c", text: "c" }], "a/b.xml", shape)).toBe(text);
  });

  it("finds an empty part and no folder", () => {
    const zip = open([{ name: "a/" }, { name: "a/empty" }]);
    expect(zip.entry("a/")).toBeNull();
    expect(zip.entry("a/b")).toBeNull();
    expect(read([{ name: "a/empty" }], "a/empty")).toBe("");
  });

  it("tells names that differ by case apart, and names doubled ones", () => {
    const parts = [
      { name: "a", text: "1" },
      { name: "A", text: "2" },
      { name: "b", text: "3" },
    ];
    expect(read(parts, "A")).toBe("2");
    expect(doubledPaths(open(parts))).toEqual(["A"]);
    expect(problemOf(() => read([...parts, { name: "b" }], "b"))).toContain("stands twice");
  });

  it.each<[string, Part, string]>([
    ["a wrong checksum", { name: "a", text, lie: { crc: 1 } }, "wrong checksum"],
    ["a size too small", { name: "a", text, lie: { size: 10 } }, "more than 10 bytes"],
    ["a size too large", { name: "a", text, lie: { size: 5000 } }, "not 5000"],
    ["data that overlap", { name: "a", text, lie: { compressedSize: 900 } }, "overlaps"],
    ["data that break off", { name: "a", text, lie: { compressedSize: 9 } }, "can't be inflated"],
    ["encryption", { name: "a", text, flags: 1 }, "encrypted"],
    ["another method", { name: "a", text, method: 12 }, "method 12"],
    ["a bomb", { name: "a", text: Buffer.alloc(200_000) }, "too-large"],
    ["a size beyond all", { name: "a", text, zip64: true, lie: { size: 2 ** 40 } }, "too-large"],
  ])("is refused with %s", (_, part, expected) => {
    expect(problemOf(() => read([part, { name: "b" }], "a"))).toContain(expected);
  });

  it("is refused without a sound directory", () => {
    const whole = buildZip([{ name: "a", text }]);
    for (const cut of [0, 10, 21, 60, whole.length - 23, whole.length - 1])
      expect(problemOf(() => openZip(bufferSource(whole.subarray(0, cut))))).toContain("damaged");
  });

  it("inflates a beginning without the rest", () => {
    const long = Array.from({ length: 50_000 }, (_, index) => `row ${index * 7919}`).join("\n");
    const zip = open([{ name: "a", text: long }]);
    const entry = zip.entry("a") ?? expect.fail("no part");
    const { bytes, whole } = zip.beginning(entry, 4096);
    expect(whole).toBe(false);
    expect(bytes.length).toBeGreaterThan(4096);
    expect(long.startsWith(bytes.toString())).toBe(true);
    const all = zip.beginning(entry, 10_000_000);
    expect(all.whole && all.bytes.equals(Buffer.from(long))).toBe(true);
  });
});
