/** Files that are something else than a workbook of today: each is told for what it is. */
import { describe, expect, it } from "vitest";
import { bufferSource } from "../src/base/source.ts";
import { formatProblem } from "../src/package/format.ts";
import { problemOf } from "./support/opening.ts";
import { buildZip } from "./support/zip-builder.ts";

describe("a file that is something else", () => {
  /** An OLE file of sectors of 512 bytes; the directory is the chain of sectors given, each with up to four names. */
  function compound(directory: readonly (readonly string[])[], shift = 9): Buffer {
    const size = 1 << shift;
    const header = Buffer.alloc(size);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
    header.writeUInt16LE(shift, 30);
    header.writeUInt32LE(1, 48);
    header.writeUInt32LE(0, 76);
    const table = Buffer.alloc(size, 0xff);
    const sectors = directory.map((names, at) => {
      table.writeUInt32LE(at === directory.length - 1 ? 0xfffffffe : at + 2, 4 * (at + 1));
      const sector = Buffer.alloc(size);
      for (const [place, name] of names.entries()) {
        sector.write(name, place * 128, "utf16le");
        sector.writeUInt16LE(2 * name.length + 2, place * 128 + 64);
      }
      return sector;
    });
    return Buffer.concat([header, table, ...sectors]);
  }
  const told = (bytes: Buffer) => {
    const problem = formatProblem(bufferSource(bytes));
    return problem === null ? "none" : `${problem.code} ${JSON.stringify(problem.data)}`;
  };

  it.each<[string, Buffer, string]>([
    ["a zip", Buffer.from("PK..."), "none"],
    ["half a zip's mark", Buffer.from("PQ..."), "csv"],
    ["another letter before K", Buffer.from("QK..."), "csv"],
    ["text with tabs and line ends", Buffer.from("a\tb c\r\n"), "csv"],
    ["text in another script", Buffer.from("Имя;Телефон"), "csv"],
    ["a web page", Buffer.from("<html>"), "other"],
    ["control characters", Buffer.from([0x41, 0x1f]), "other"],
    ["nothing", Buffer.alloc(0), "other"],
    ["an old workbook", compound([["Root Entry", "Workbook"]]), "xls"],
    ["a locked workbook", compound([["Root Entry", "EncryptedPackage"]]), "encrypted"],
    [
      "a locked workbook, told in the last of three sectors",
      compound([["Root"], ["a", "b", "c", "d"], ["x", "EncryptedPackage"]]),
      "encrypted",
    ],
    ["a locked workbook in large sectors", compound([["Root Entry", "EncryptedPackage"]], 12), "encrypted"],
    ["sectors of an unknown size", compound([["EncryptedPackage"]], 10), "xls"],
    ["an old workbook that breaks off", compound([["Workbook"]]).subarray(0, 100), "xls"],
    ["an old workbook without its table", compound([["Workbook"]]).subarray(0, 600), "xls"],
  ])("is told: %s", (_, bytes, expected) => {
    expect(told(bytes)).toContain(expected);
  });

  it("is told when its directory runs in a circle", () => {
    const round = compound([["Root"], ["Workbook"]]);
    round.writeUInt32LE(1, 512 + 8);
    expect(told(round)).toContain("xls");
  });

  it.each<[string, [string, string][], string]>([
    [
      "a text document",
      [
        ["_rels/.rels", '<r><Relationship Type="a/officeDocument" Target="word/document.xml"/></r>'],
        ["word/document.xml", "<a/>"],
        ["[Content_Types].xml", "<Types/>"],
      ],
      "other",
    ],
    ["an OpenDocument table", [["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]], "ods"],
    [
      "a binary workbook",
      [["_rels/.rels", '<r><Relationship Type="a/officeDocument" Target="xl/workbook.bin"/></r>']],
      "xlsb",
    ],
    ["any zip", [["a.txt", "a"]], "other-format"],
    ["a package of nothing", [["[Content_Types].xml", "<Types/>"]], "damaged"],
  ])("is told inside a zip: %s", (_, parts, expected) => {
    expect(problemOf(buildZip(parts.map(([name, text]) => ({ name, text }))))).toContain(expected);
  });
});
