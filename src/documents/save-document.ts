/** Writes a report document: whole or not at all, and never over something of the person's own. */
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { Failure } from "../base/errors.ts";
import { thisMachine } from "../files/disk.ts";
import { identityOf } from "../files/real-path.ts";
import { removeQuietly } from "../files/whole.ts";
import { type DocumentKind, isEarlierReport, type SavedKind } from "./earlier-report.ts";

/** Where a document goes. */
export interface Destination<Kind extends SavedKind = DocumentKind> {
  /** The absolute path. */
  readonly path: string;
  /** As the person named it. */
  readonly place: string;
  readonly kind: Kind;
  /** The real path of the workbook that the report was made from; null where it is no file. */
  readonly workbook: string | null;
  /** True replaces a file that is no earlier report; never the workbook. */
  readonly force: boolean;
}

/** Throws Failure usage.out-* when the document must not or can't be written there. */
export function verifyDestination(destination: Destination<SavedKind>): void {
  const { force, kind, path, place, workbook } = destination;
  try {
    if (!existsSync(path)) return;
    if (workbook !== null && isSameFile(path, workbook))
      throw new Failure("usage.out-is-workbook", { place });
    if (!force && !isEarlierReport(readFileSync(path), kind))
      throw new Failure("usage.out-exists", { place });
  } catch (error) {
    throw told(error, place);
  }
}

/** Writes the document beside its place and renames it there. Throws Failure usage.out-*. */
export function saveDocument(destination: Destination<SavedKind>, content: string | Uint8Array): void {
  verifyDestination(destination);
  const { path, place } = destination;
  const temporary = `${path}.${randomBytes(8).toString("hex")}.tmp`;
  try {
    const file = openSync(temporary, "wx");
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    thisMachine.files.rename(temporary, path);
  } catch (error) {
    removeQuietly(thisMachine.files, temporary);
    throw told(error, place);
  }
}

/** True for two names of one file, also through links of either kind. */
function isSameFile(path: string, other: string): boolean {
  if (identityOf(path, thisMachine) === other) return true;
  if (!existsSync(other)) return false;
  const [one, two] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
  // Some drives number no files.
  return one.ino !== 0n && one.ino === two.ino && one.dev === two.dev;
}

function told(error: unknown, place: string): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !("code" in error)) return error;
  return new Failure("usage.out-failed", { place, detail: String(error.code) }, { cause: error });
}
