/** Proves that a rewritten package is the old one but for the parts that were to change. */
import { damaged, XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import type { Zip } from "../zip/zip.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { withOffset } from "../zip/zip-records.ts";
import type { ZipChanges } from "../zip/zip-write.ts";
import { verifyWellFormed } from "./verify-sheet.ts";

/**
 * Throws XlsxError when a part is missing, has come unasked, or differs though it was not to change; `sheets` are the
 * paths of sheets, which are looked into elsewhere.
 */
export function verifyPackage(
  before: Zip,
  after: Zip,
  changes: ZipChanges,
  sheets: ReadonlySet<string>,
): void {
  const kept = before.entries.filter((entry) => !changes.removed.has(entry));
  const names = [...kept.map(({ name }) => name), ...changes.added.keys()];
  if (after.entries.length !== names.length) throw damaged("the rewritten package has other parts");
  for (const [at, entry] of after.entries.entries()) {
    const old = kept[at];
    if (entry.name !== names[at]) throw damaged(`${entry.name} is not where it was`);
    if (old !== undefined && !changes.replaced.has(old)) verifySame(before, old, after, entry);
    // Stryker disable next-line ConditionalExpression: sheets are looked through row by row elsewhere, this spares parsing them whole
    else if (!sheets.has(entry.path)) verifyWritten(after, entry);
  }
}

/** The header, the data and what stands behind them, and the record but for its offset. */
function verifySame(before: Zip, old: ZipEntry, after: Zip, entry: ZipEntry): void {
  const was = before.source.read(old.offset, old.end - old.offset);
  const is = after.source.read(entry.offset, entry.end - entry.offset);
  if (
    !was.equals(is.subarray(0, was.length)) ||
    !withOffset(old.record, 0).equals(withOffset(entry.record, 0))
  ) {
    throw new XlsxError("not-kept", { sheet: old.path, detail: "its bytes have changed" });
  }
}

/** Inflating checks size and checksum. */
function verifyWritten(after: Zip, entry: ZipEntry): void {
  verifyWellFormed(after.bytes(entry, limits.small), (detail) => {
    throw new XlsxError("not-kept", { sheet: entry.path, detail });
  });
}
