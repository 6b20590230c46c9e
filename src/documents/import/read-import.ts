/** Reads a file of another kind by what it is, not by its name alone. */
import { readFileSync } from "node:fs";
import { Failure } from "../../base/errors.ts";
import { isSystemError, systemCode } from "../../files/file-system.ts";
import type { ImportedSheet } from "./imported.ts";

/** What was read, and how. */
export interface Imported {
  readonly sheets: readonly ImportedSheet[];
  /** How the text is written and parted; null for a spreadsheet. */
  readonly encoding: string | null;
  readonly separator: string | null;
}

/** Reads a file. Throws Failure workbook.* that names the file as the person did. */
export async function readImport(path: string, file: string): Promise<Imported> {
  const bytes = bytesOf(path, file);
  if (bytes.length === 0) throw new Failure("workbook.import-empty", { file });
  if (isSpreadsheet(bytes)) {
    const { readSpreadsheet } = await import("./spreadsheet.ts");
    return { sheets: readSpreadsheet(bytes, file), encoding: null, separator: null };
  }
  const { readTextTable } = await import("./text-table.ts");
  const { encoding, separator, sheet } = readTextTable(bytes, file);
  return { sheets: [sheet], encoding, separator };
}

function bytesOf(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) throw new Failure("workbook.missing", { place: file });
    if (isSystemError(error, "EISDIR")) throw new Failure("workbook.is-folder", { place: file });
    if (isSystemError(error, "EACCES", "EPERM")) throw new Failure("workbook.no-permission", { place: file });
    const detail = systemCode(error);
    if (detail === null) throw error;
    throw new Failure("workbook.unreadable", { place: file, detail }, { cause: error });
  }
}

/** A compound file (.xls), a zip (.ods, .xlsb, .xlsx), or mark-up under the name of an .xls. */
function isSpreadsheet(bytes: Buffer): boolean {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) return true;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true;
  return /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*<(?:html|table|\?xml|!doctype|meta|head)/i.test(
    bytes.toString("latin1", 0, 400),
  );
}
