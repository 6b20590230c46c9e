/** One part of a package, read or written otherwise, with everything else as it stands. */
import { bufferSource } from "../../src/base/source.ts";
import { openZip } from "../../src/zip/zip.ts";
import { rewriteZip } from "../../src/zip/zip-write.ts";

/** The package with the text of one part changed. Throws when there is no such part, or nothing to change in it. */
export async function changedPart(
  bytes: Buffer,
  path: string,
  change: (xml: string) => string,
): Promise<Buffer> {
  const zip = openZip(bufferSource(bytes));
  const entry = zip.entry(path);
  if (entry === null) throw new Error(`no part ${path}`);
  const old = zip.bytes(entry).toString();
  const now = change(old);
  if (now === old) throw new Error(`nothing to change in ${path}`);
  const replaced = new Map([[entry, [Buffer.from(now)]]]);
  return Buffer.concat(await rewriteZip(zip, { replaced, added: new Map(), removed: new Set() }));
}

/** The text of a part; null when there is none. */
export function partOf(bytes: Buffer, path: string): string | null {
  const zip = openZip(bufferSource(bytes));
  const entry = zip.entry(path);
  return entry === null ? null : zip.bytes(entry).toString();
}
