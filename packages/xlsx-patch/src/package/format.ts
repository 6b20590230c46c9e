/** What a file is when it is not an .xlsx package, so that the person can be told what to do with it. */
import { XlsxError } from "../base/errors.ts";
import type { Source } from "../base/source.ts";
import type { Zip } from "../zip/zip.ts";

type OtherFormat = "xls" | "xlsb" | "csv" | "ods" | "other";

const compoundMagic = Buffer.from("d0cf11e0a1b11ae1", "hex");
const directoryEntrySize = 128;

/** The error for a file that is no zip at all; null when it begins like one. */
export function formatProblem(source: Source): XlsxError | null {
  const head = source.read(0, Math.min(source.size, 4096));
  if (head[0] === 0x50 && head[1] === 0x4b) return null;
  if (head.subarray(0, 8).equals(compoundMagic)) {
    return isEncryptedPackage(source) ? new XlsxError("encrypted", {}) : otherFormat("xls");
  }
  return otherFormat(looksLikeText(head) ? "csv" : "other");
}

/** What a zip holds when it is not an .xlsx or .xlsm; null when it may be one. */
export function formatOfPackage(zip: Zip, workbookPath: string): OtherFormat | null {
  if (workbookPath.endsWith(".bin")) return "xlsb";
  if (workbookPath !== "" && !/(^|\/)(word|ppt|visio)\//.test(workbookPath)) return null;
  const mimetype = zip.entry("mimetype");
  if (mimetype !== null && zip.bytes(mimetype, 1024).includes("opendocument.spreadsheet")) return "ods";
  return zip.entry("[Content_Types].xml") === null || workbookPath !== "" ? "other" : null;
}

function otherFormat(format: OtherFormat): XlsxError {
  return new XlsxError("other-format", { format });
}

/** A text of lines: no control characters but tabs and line ends. Mark-up (a web page saved as .xls) is not one. */
function looksLikeText(head: Buffer): boolean {
  if (head.length === 0 || head[0] === 0x3c) return false;
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/**
 * True when an OLE file's directory has the stream "EncryptedPackage": an .xlsx under a password. An .xls has "Workbook".
 * The directory is a chain of sectors (MS-CFB 2.3, 2.6); only the first 109 allocation sectors, 7 MB or more, are followed.
 */
function isEncryptedPackage(source: Source): boolean {
  const header = source.read(0, Math.min(source.size, 512));
  if (header.length < 512) return false;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return false;
  const size = 1 << shift;
  let sector = header.readUInt32LE(48);
  for (let step = 0; step < 1000; step++) {
    const bytes = sectorAt(source, sector, size);
    if (bytes === null) return false;
    for (let at = 0; at < size; at += directoryEntrySize)
      if (streamName(bytes.subarray(at, at + directoryEntrySize)) === "EncryptedPackage") return true;
    const table = sectorAt(source, header.readUInt32LE(76 + 4 * Math.min(108, (sector * 4) >>> shift)), size);
    if (table === null) return false;
    sector = table.readUInt32LE((sector * 4) & (size - 1));
  }
  return false;
}

function sectorAt(source: Source, sector: number, size: number): Buffer | null {
  const offset = (sector + 1) * size;
  return offset + size <= source.size ? source.read(offset, size) : null;
}

function streamName(entry: Buffer): string {
  const length = Math.min(64, entry.readUInt16LE(64));
  return entry.toString("utf16le", 0, Math.max(0, length - 2));
}
