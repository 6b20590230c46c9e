/** Proves that a rewritten sheet is the old one but for the rows that were to change and the ranges that were to grow. */
import { SaxesParser } from "saxes";
import { XlsxError } from "../base/errors.ts";
import type { SheetDraft } from "../sheet/sheet-draft.ts";
import { type SheetLayout, sheetPart } from "../sheet/sheet-layout.ts";
import type { SheetRows } from "../sheet/sheet-rows.ts";
import { withSomeRows } from "../sheet/some-rows.ts";

/** Parts in which ranges may grow; all else in them stays. */
const growing = new Set(["dimension", "autoFilter", "conditionalFormatting", "dataValidations", "extLst"]);
const ranges = /\s(?:sqref|ref)=(?:"[^"]*"|'[^']*')|(<[^<>]*sqref>)[^<]*/g;

/** Throws XlsxError not-kept when the written sheet differs from the draft's where it should not. */
export function verifySheet(draft: SheetDraft, written: SheetRows): void {
  const changed = new Set(draft.writes.map(({ row }) => row));
  const fail = (detail: string): never => {
    throw new XlsxError("not-kept", { sheet: draft.title, detail });
  };
  verifyRows(draft.rows, written, changed, fail);
  verifyParts(draft, written.layout, fail);
  verifyWellFormed(withSomeRows(written, changed), fail);
}

/** Throws what `fail` throws when the XML is not well-formed, its namespaces included. */
export function verifyWellFormed(xml: Buffer, fail: (detail: string) => never): void {
  const parser = new SaxesParser({ xmlns: true });
  let problem: Error | null = null;
  parser.on("error", (error) => {
    problem ??= error;
  });
  parser.write(xml.toString("utf8")).close();
  if (problem !== null) fail(String(problem));
}

/** Every row that was not to change is there, byte for byte, and no other has come but those that were to. */
function verifyRows(
  before: SheetRows,
  after: SheetRows,
  changed: ReadonlySet<number>,
  fail: (detail: string) => never,
): void {
  let at = 0;
  let now = 0;
  while (at < before.count || now < after.count) {
    const number = after.numbers[now] ?? 0;
    if (changed.has(number)) {
      if (before.numbers[at] === number) at++;
      now++;
      continue;
    }
    const [from, start] = [at, now];
    while (
      at < before.count &&
      before.numbers[at] === after.numbers[now] &&
      !changed.has(before.numbers[at] ?? 0)
    ) {
      at++;
      now++;
    }
    if (at === from) fail(`row ${before.numbers[at] ?? number} is not where it was`);
    const kept = run(before, from, at - 1).equals(run(after, start, now - 1));
    if (!kept) fail(`a row from ${before.numbers[from]} to ${before.numbers[at - 1]} has changed`);
  }
}

/** The bytes from one row to another, both included. */
function run(rows: SheetRows, first: number, last: number): Buffer {
  return rows.layout.bytes.subarray(rows.starts[first], rows.element(last).end);
}

/** Every other part of the sheet is there in its order, and the same but for ranges that may grow. */
function verifyParts(draft: SheetDraft, layout: SheetLayout, fail: (detail: string) => never): void {
  const added = new Set(["sheetData", "cols"].filter((name) => sheetPart(draft.layout, name) === null));
  const parts = layout.parts.filter(({ localName }) => !added.has(localName));
  if (parts.length !== draft.layout.parts.length) fail("a part of the sheet has come or gone");
  for (const [at, old] of draft.layout.parts.entries()) {
    const part = parts[at];
    if (part === undefined || part.name !== old.name) {
      fail(`<${old.name}> is not where it was`);
      break;
    }
    if (old.localName === "sheetData" || (old.localName === "cols" && draft.more.length > 0)) continue;
    const was = draft.layout.bytes.subarray(old.start, old.end);
    const is = layout.bytes.subarray(part.start, part.end);
    if (was.equals(is)) continue;
    const same = growing.has(old.localName) && withoutRanges(was) === withoutRanges(is);
    if (!same) fail(`<${old.name}> has changed`);
  }
  const head = (one: SheetLayout) => one.bytes.subarray(0, one.contentStart);
  if (!head(draft.layout).equals(head(layout))) fail("the beginning of the sheet has changed");
}

function withoutRanges(bytes: Buffer): string {
  return bytes.toString("utf8").replace(ranges, (_, tag: string | undefined) => tag ?? "");
}
