import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildWorkbook,
  type HandmadeWorkbook,
  row,
} from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { Failure } from "../../src/base/errors.ts";
import { thisMachine } from "../../src/files/disk.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { casesOf, FuzzFigures } from "../support/fuzz.ts";

const timeout = 3_600_000;
const runs = casesOf(400);
const bytesRead = new FuzzFigures("workbooks of which some bytes were changed, read");
const partsRead = new FuzzFigures("workbooks of which the XML of a part was changed, read");

const model: HandmadeWorkbook = {
  sheets: [
    {
      title: "База",
      rows: [
        row(
          1,
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="B1" t="s"><v>1</v></c>',
          '<c r="C1" t="inlineStr"><is><t>Дата</t></is></c>',
        ),
        row(
          2,
          '<c r="A2" t="s"><v>2</v></c>',
          '<c r="B2"><v>79161234567</v></c>',
          '<c r="C2" s="1"><v>46349.5</v></c>',
        ),
        row(
          4,
          '<c r="A4" t="b"><v>1</v></c>',
          '<c r="B4" t="str"><f>A1&amp;"x"</f><v>x</v></c>',
          '<c r="C4" t="e"><v>#N/A</v></c>',
        ),
      ].join(""),
      after:
        '<dataValidations><dataValidation type="list" sqref="A2:A9"><formula1>Lists!$A$1:$A$2</formula1></dataValidation></dataValidations>',
    },
    { title: "Lists", rows: row(1, '<c r="A1" t="s"><v>1</v></c>') + row(2, '<c r="A2"><v>5</v></c>') },
  ],
  strings: "<si><t>Имя</t></si><si><t>Телефон</t></si><si><r><t>Анна</t></r><r><t> &amp; Co</t></r></si>",
  formats: ["dd.mm.yyyy"],
};

/** A machine on which every file holds these bytes. */
function machineWith(bytes: Buffer): Machine {
  const facts = { ...thisMachine.files.facts("."), size: bytes.length, isFile: true, isFolder: false };
  const files = {
    ...thisMachine.files,
    realPath: (path: string) => path,
    facts: () => facts,
    factsOf: () => facts,
    open: () => 0,
    close: () => undefined,
    read: (_: number, into: Uint8Array, position: number) =>
      bytes.copy(into, 0, position, position + into.length),
  };
  return { ...thisMachine, files };
}

/** All that can be read, as text; or the code of the failure. Anything else thrown is a bug. */
async function outcome(bytes: Buffer): Promise<string> {
  try {
    const workbook = openExcel("clients.xlsx", "clients.xlsx", machineWith(bytes));
    const sheets = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
    const grids = await workbook.read(sheets.map(({ title }) => ({ sheet: title })));
    await workbook.remarks();
    const all = grids.map((grid) =>
      grid.rows.map((number) =>
        Array.from({ length: grid.lastColumn }, (_, at) => [
          grid.cell(number, at + 1),
          grid.isFormula(number, at + 1),
          grid.choices(number, at + 1),
        ]),
      ),
    );
    return JSON.stringify([sheets, grids.map(({ rows }) => rows), all]);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        "<",
        ">",
        "</",
        '"',
        "&",
        "]]>",
        "<!--",
        "<![CDATA[",
        "<c",
        "/>",
        ' r="',
        "</c>",
        "99999999999",
        "-1",
        "\0",
        "xmlns:",
      )
      .map((text) => Buffer.from(text)),
  ),
});

function changed(
  bytes: Buffer,
  { at, insert, remove }: { at: number; insert: Buffer; remove: number },
): Buffer {
  const start = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
}

function flipped(bytes: Buffer, { at, mask }: { at: number; mask: number }): Buffer {
  const copy = Buffer.from(bytes);
  const index = Math.floor(at * (bytes.length - 1));
  copy.writeUInt8((copy[index] ?? 0) ^ mask, index);
  return copy;
}

describe("a workbook of which some bytes were changed", () => {
  const whole = buildWorkbook(model);
  const truth = outcome(whole);

  it("is read rightly when nothing is changed", async () => {
    expect(await truth).toContain("Анна & Co");
    expect(await truth).toContain("2026-11-23");
    expect(await truth).toContain('["Телефон","5"]');
  });

  it("is read rightly or refused, never wrongly", { timeout }, async () => {
    const flip = fc.record({ at: change.map(({ at }) => at), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.oneof(flip, change), async (one) => {
        await bytesRead.try(one.at, async () => {
          const result = await outcome("mask" in one ? flipped(whole, one) : changed(whole, one));
          const isRefused = /^workbook\.(damaged|too-large|encrypted|old-format|no-sheet)$/.test(result);
          if (!isRefused) expect(result).toBe(await truth);
          return !isRefused;
        });
      }),
      { numRuns: runs },
    );
  });

  it("is read or refused when the XML of a part is changed", { timeout }, async () => {
    const parts = ["sheet", "strings", "after", "workbook", "part"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (part, changes) => {
          await partsRead.try(part, async () => {
            const result = await outcome(buildWorkbook(withChanged(part, changes)));
            expect(result).toMatch(/^(workbook\.(damaged|too-large|no-sheet)$|\[)/);
            return result.startsWith("[");
          });
        },
      ),
      { numRuns: runs },
    );
  });

  function withChanged(part: string, changes: readonly Parameters<typeof changed>[1][]): HandmadeWorkbook {
    const edit = (text: string) => changes.reduce(changed, Buffer.from(text));
    const [first, ...others] = model.sheets;
    if (first === undefined) return model;
    if (part === "strings") return { ...model, strings: edit(model.strings ?? "").toString() };
    if (part === "workbook")
      return {
        ...model,
        workbook: edit(
          '<definedNames><definedName name="a">Lists!$A$1</definedName></definedNames>',
        ).toString(),
      };
    if (part === "after")
      return { ...model, sheets: [{ ...first, after: edit(first.after ?? "").toString() }, ...others] };
    const rows = edit(first.rows ?? "");
    if (part === "sheet") return { ...model, sheets: [{ ...first, rows: rows.toString() }, ...others] };
    const whole = Buffer.concat([
      Buffer.from("<worksheet><sheetData>"),
      rows,
      Buffer.from("</sheetData></worksheet>"),
    ]);
    return { ...model, sheets: [{ ...first, part: whole }, ...others] };
  }
});
