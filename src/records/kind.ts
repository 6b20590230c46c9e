/**
 * A kind of record: something that is kept in the journal of this machine and brought into the workbook. What is the
 * same for all kinds (saved, waits, written, in conflict, taken back) is told once, in the journal; what differs is
 * told here and, where the workbook is needed for it, in journal/kinds. A new kind is one file here or there, its plan,
 * its command and its words.
 */
import type { Language } from "../base/language.ts";

/** A kind of record. `Kept` is plain data: it stands in the journal as JSON. */
export interface RecordKind<Kept> {
  /** As it stands in the journal, for ever. */
  readonly name: string;
  /** A record of this kind read back from the journal; null when what a delivery needs is missing or of a newer version. */
  read(value: unknown): Kept | null;
  /** A record as a person calls it: "Jane Roe – later", "new contact Jane Roe". */
  title(record: Kept, language: Language): string;
}
