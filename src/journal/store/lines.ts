/** The journal's lines: a checksum, a space, JSON. A line that is torn or changed is told apart and costs no other. */
import { crc32 } from "node:zlib";

/** A line as it stands in the file. */
export interface JournalLine {
  readonly value: unknown;
  /** The bytes of the line without its end, to be carried over exactly as they are. */
  readonly bytes: Buffer;
}

/** What a file of lines holds. */
export interface Lines {
  readonly lines: readonly JournalLine[];
  /** The bytes of lines that can't be read, without their ends: torn by a power cut, or damaged. */
  readonly damaged: readonly Buffer[];
}

const newline = 0x0a;
const digits = 8;

/** In so few bytes nothing is nested too deep to be written again. */
const shallow = 2048;

/** The bytes of one line, with its end. */
export function lineOf(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${checksum(json)} `), json, Buffer.of(newline)]);
}

/** Reads lines; empty ones are left out. */
export function readLines(bytes: Buffer): Lines {
  const lines: JournalLine[] = [];
  const damaged: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    if (end > start) {
      const line = readLine(bytes.subarray(start, end));
      if (line === null) damaged.push(bytes.subarray(start, end));
      else lines.push(line);
    }
    start = end + 1;
  }
  return { lines, damaged };
}

function readLine(bytes: Buffer): JournalLine | null {
  const json = bytes.subarray(digits + 1);
  if (json.length === 0 || bytes.toString("latin1", 0, digits) !== checksum(json)) return null;
  try {
    const value: unknown = JSON.parse(json.toString());
    // What can be read can't always be written: nesting that no followup made would break the telling anew.
    if (json.length > shallow) JSON.stringify(value);
    return { value, bytes };
  } catch {
    return null;
  }
}

function checksum(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(digits, "0");
}
