import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildWorkbook, row, sheetXml } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { buildZip } from "../../packages/xlsx-patch/test/support/zip-builder.ts";
import { thisMachine } from "../../src/files/disk.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { openBytes, testFolder } from "../support/workbooks/excel-files.ts";
import { problemOf } from "./contract-cells.ts";

const folder = testFolder();

function oneCell(text: string): Buffer {
  return buildWorkbook({
    sheets: [{ title: "S", rows: row(1, `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`) }],
  });
}

/** An OLE file whose directory names one stream. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(512 * 4);
  bytes.write("d0cf11e0a1b11ae1", 0, "hex");
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(2, 512 + 4);
  bytes.writeUInt32LE(0xfffffffe, 512 + 8);
  const entry = 512 * 3 + 128;
  bytes.write(`${stream}\0`, entry, "utf16le");
  bytes.writeUInt16LE(2 * (stream.length + 1), entry + 64);
  return bytes;
}

const officeDocument = (target: string) =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

describe("a file that is no .xlsx", () => {
  it.each<[string, Buffer, string, string | null]>([
    ["an old .xls", compoundFile("Workbook"), "workbook.old-format", "xls"],
    ["an .xlsx with a password", compoundFile("EncryptedPackage"), "workbook.encrypted", null],
    ["half an OLE file", compoundFile("Workbook").subarray(0, 300), "workbook.old-format", "xls"],
    ["a table as text", Buffer.from("Имя;Телефон\r\nАнна;069\r\n"), "workbook.old-format", "csv"],
    ["a web page", Buffer.from("<html><table>"), "workbook.old-format", "other"],
    ["nothing", Buffer.alloc(0), "workbook.old-format", "other"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "workbook.old-format", "other"],
    [
      "an .ods",
      buildZip([{ name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet", stored: true }]),
      "workbook.old-format",
      "ods",
    ],
    [
      "an .xlsb",
      buildZip([
        { name: "_rels/.rels", text: officeDocument("xl/workbook.bin") },
        { name: "xl/workbook.bin", text: "x" },
      ]),
      "workbook.old-format",
      "xlsb",
    ],
    [
      "a .docx",
      buildZip([
        { name: "_rels/.rels", text: officeDocument("word/document.xml") },
        { name: "word/document.xml", text: "<w:document/>" },
      ]),
      "workbook.old-format",
      "other",
    ],
    ["any zip", buildZip([{ name: "a", text: "a" }]), "workbook.old-format", "other"],
    [
      "an encrypted zip",
      buildZip([{ name: "_rels/.rels", text: "x", flags: 1 }]),
      "workbook.encrypted",
      null,
    ],
    ["half an .xlsx", oneCell("x").subarray(0, 900), "workbook.damaged", null],
  ])("is named: %s", async (_, bytes, code, format) => {
    const problem = await problemOf(openBytes(folder, bytes).tabs());
    expect(problem.code).toBe(code);
    expect(problem.data).toMatchObject({ place: "clients.xlsx", ...(format === null ? {} : { format }) });
  });

  it("is named: missing, a folder, forbidden, beyond a link that leads nowhere", async () => {
    const missing = openExcel(join(folder, "missing.xlsx"), "missing.xlsx");
    expect((await problemOf(missing.tabs())).code).toBe("workbook.missing");
    mkdirSync(join(folder, "folder.xlsx"));
    expect((await problemOf(openExcel(join(folder, "folder.xlsx"), "f").tabs())).code).toBe(
      "workbook.is-folder",
    );
    symlinkSync(join(folder, "nowhere"), join(folder, "link.xlsx"));
    expect((await problemOf(openExcel(join(folder, "link.xlsx"), "l").tabs())).code).toBe("workbook.missing");
    const forbidden = { ...thisMachine, files: { ...thisMachine.files, open: refuse("EACCES") } };
    expect((await problemOf(openExcel("x.xlsx", "x", forbidden).tabs())).code).toBe("workbook.no-permission");
    const broken = { ...thisMachine, files: { ...thisMachine.files, read: refuse("EIO") } };
    openBytes(folder, oneCell("x"), "disk.xlsx");
    expect((await problemOf(openExcel(join(folder, "disk.xlsx"), "x", broken).tabs())).data).toEqual({
      place: "x",
      detail: "EIO",
    });
  });
});

describe("the tabs", () => {
  it("come in order, with those that hold no cells", async () => {
    const workbook = openBytes(
      folder,
      buildWorkbook({
        sheets: [
          { title: "База & Co", rows: "" },
          { title: "Diagram", part: "<chartsheet/>", type: "chartsheet" },
          { title: "Скрытый", rows: "", state: "hidden" },
          { title: "Deep", rows: "", state: "veryHidden" },
        ],
      }),
    );
    expect(await workbook.tabs()).toEqual([
      { title: "База & Co", hidden: false, hasCells: true },
      { title: "Diagram", hidden: false, hasCells: false },
      { title: "Скрытый", hidden: true, hasCells: true },
      { title: "Deep", hidden: true, hasCells: true },
    ]);
    expect((await problemOf(workbook.read([{ sheet: "Архив" }]))).data).toEqual({ sheet: "Архив" });
  });

  it("are found where the relationships lead", async () => {
    const type = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = buildZip([
      {
        name: "_rels/.rels",
        text: `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="/odd\\book.xml"/></Relationships>`,
      },
      {
        name: "odd\\book.xml",
        text: '<b:workbook xmlns:b="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="q"><b:sheets><b:sheet name="S" q:id="x"/><b:sheet name="Macros" q:id="y"/></b:sheets></b:workbook>',
      },
      {
        name: "odd/_rels/book.xml.rels",
        text: `<Relationships><Relationship Id="x" Type="${type}/worksheet" Target="../sheets/./%D0%9B 1.xml"/><Relationship Id="y" Type="${type}/xlMacrosheet" Target="none.xml"/></Relationships>`,
      },
      { name: "Sheets/Л 1.xml", text: sheetXml(row(1, '<c r="A1"><v>5</v></c>')) },
    ]);
    const workbook = openBytes(folder, bytes);
    expect((await workbook.tabs()).map(({ hasCells }) => hasCells)).toEqual([true, false]);
    const [grid] = await workbook.read([{ sheet: "S" }]);
    expect(grid?.cell(1, 1)).toEqual({ kind: "number", value: 5 });
    expect((await problemOf(workbook.read([{ sheet: "Macros" }]))).code).toBe("workbook.damaged");
  });
});

describe("the file", () => {
  it("may be replaced between two questions", async () => {
    const workbook = openBytes(folder, oneCell("old"), "replaced.xlsx");
    const read = async () => (await workbook.read([{ sheet: "S" }]))[0]?.cell(1, 1);
    const version = workbook.version();
    expect(await read()).toEqual({ kind: "text", text: "old" });
    writeFileSync(join(folder, "new.xlsx"), oneCell("new"));
    renameSync(join(folder, "new.xlsx"), join(folder, "replaced.xlsx"));
    expect(await read()).toEqual({ kind: "text", text: "new" });
    expect(workbook.version()).not.toBe(version);
    rmSync(join(folder, "replaced.xlsx"));
    expect(workbook.version()).toBeNull();
  });

  it("is read again when it changes while it is read, and given up when it always does", async () => {
    const path = join(folder, "changing.xlsx");
    let changes = 2;
    const machine: Machine = {
      ...thisMachine,
      pause: () => undefined,
      files: {
        ...thisMachine.files,
        factsOf: (file) => {
          const facts = thisMachine.files.factsOf(file);
          if (changes-- > 0) utimesSync(path, changes + 5, changes + 5);
          return facts;
        },
      },
    };
    writeFileSync(path, oneCell("x"));
    expect(await openExcel(path, "x", machine).tabs()).toHaveLength(1);
    changes = 1000;
    expect((await problemOf(openExcel(path, "x", machine).tabs())).code).toBe("conflict.changed");
  });

  it("is waited for while a program is saving it", async () => {
    const path = join(folder, "saving.xlsx");
    writeFileSync(join(folder, "~$saving.xlsx"), "");
    const machine: Machine = { ...thisMachine, pause: () => writeFileSync(path, oneCell("saved")) };
    expect(await openExcel(path, "x", machine).tabs()).toHaveLength(1);
  });

  it("has one identity under all its names, there or not", () => {
    const path = join(folder, "identity.xlsx");
    writeFileSync(path, "");
    symlinkSync(path, join(folder, "other-name.xlsx"));
    const identity = openExcel(path, "x").identity;
    expect(openExcel(join(folder, "other-name.xlsx"), "y").identity).toBe(identity);
    rmSync(path);
    expect(openExcel(path, "x").identity).toBe(identity);
  });

  it("is read from a read-only place", async () => {
    const workbook = openBytes(folder, oneCell("x"), "read-only.xlsx");
    chmodSync(join(folder, "read-only.xlsx"), 0o444);
    expect(await workbook.tabs()).toHaveLength(1);
    expect([workbook.file, workbook.timeZone, workbook.place]).toEqual([
      workbook.identity,
      null,
      "read-only.xlsx",
    ]);
  });
});

describe("remarks", () => {
  it("tell of protection, links and the wish to be read only", async () => {
    const workbook = openBytes(
      folder,
      buildWorkbook({
        sheets: [
          { title: "A", rows: "", after: '<sheetProtection sheet="1" objects="1"/>' },
          { title: "B", rows: "", after: '<sheetProtection sheet="0"/>' },
          { title: "C", rows: "" },
        ],
        workbook:
          '<fileSharing readOnlyRecommended="1"/><workbookProtection lockStructure="true"/><externalReferences><externalReference/><externalReference/></externalReferences>',
      }),
    );
    expect(await workbook.remarks()).toEqual([
      { code: "read-only-recommended", sheet: null },
      { code: "protected-structure", sheet: null },
      { code: "external-links", sheet: null },
      { code: "protected-sheet", sheet: "A" },
    ]);
  });
});

function refuse(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code, syscall: "x" });
  };
}
