/** Changes carried out on a package in memory, verified as for a file, and looked at part by part. */
import { inflateRawSync } from "node:zlib";
import { buildZip } from "../../packages/xlsx-patch/test/support/zip-builder.ts";
import { zipParts } from "../../packages/xlsx-patch/test/support/zip-parts.ts";
import type { Value } from "../../src/workbook/cell.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { planChanges } from "../../src/workbook/excel/apply.ts";
import { cellOf, type Written } from "./workbooks/memory-sheet.ts";

/** A package after changes. */
export interface PlannedPackage {
  readonly rows: readonly (number | null)[];
  readonly bytes: Buffer;
  /** The text of a part. */
  part(name: string): string;
}

/** Carries out the changes and verifies the result. Throws Failure. */
export async function applied(bytes: Buffer, ...changes: readonly Change[]): Promise<PlannedPackage> {
  const { chunks, rows, verify } = await planChanges("clients.xlsx", bytes, changes);
  const after = chunks === null ? bytes : Buffer.concat(chunks);
  if (chunks !== null) verify(after);
  return { rows, bytes: after, part: (name) => partText(after, name) };
}

/** The text of a part of a package. */
export function partText(bytes: Buffer, name: string): string {
  const raw = zipParts(bytes).get(name);
  if (raw === undefined) throw new Error(`no part ${name}`);
  return partBytes(raw).toString("utf8");
}

/** The content of a part as zipParts gives it. */
export function partBytes(raw: Buffer): Buffer {
  const data = raw.subarray(30 + raw.readUInt16LE(26) + raw.readUInt16LE(28));
  return raw.readUInt16LE(8) === 0 ? data : inflateRawSync(data);
}

/** What stands between the tags of an element of a part, with the tags. */
export function element(xml: string, name: string): string {
  return new RegExp(`<${name}[ />](?:[\\s\\S]*?</${name}>|[^>]*/>)`).exec(xml)?.[0] ?? "";
}

/** A text to write exactly as it is. */
export function text(exact: string): Value {
  return { kind: "text", text: exact };
}

/** An edit of one cell of the sheet "S". */
export function set(row: number, column: number, before: Written, value: Value): Change {
  return { kind: "edit", sheet: "S", row, expect: [], cells: [{ column, before: cellOf(before), value }] };
}

/** A row under the headings of the sheet "S", its values from column A; undefined leaves a cell out. */
export function append(headingRow: number, ...values: readonly (Value | undefined)[]): Change {
  const cells = values.flatMap((value, at) => (value === undefined ? [] : [{ column: at + 1, value }]));
  return { kind: "append", sheet: "S", headingRow, cells, key: null };
}

/** The same package with another text in one part. */
export function replacedText(bytes: Buffer, name: string, change: (text: string) => string): Buffer {
  const parts = [...zipParts(bytes).keys()].map((part) => {
    const text = partText(bytes, part);
    return { name: part, text: part === name ? change(text) : text };
  });
  return buildZip(parts);
}
