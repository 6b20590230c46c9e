/** How much of a file is believed: above these a package is refused before it can harm. */

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** The limits. A workbook of 1,000,000 rows by 15 columns (about 700 MB of XML in 70 MB) stays within all of them. */
export const limits = {
  /** Bytes of the file. */
  file: 1024 * megabyte,
  /** Parts of the package. */
  entries: 10_000,
  /** Bytes of one part that is read in pieces. */
  streamed: 4096 * megabyte,
  /** Bytes of one part that is held in memory as a whole. */
  whole: 1024 * megabyte,
  /** Bytes of a small part: relationships, the workbook, styles. */
  small: 64 * megabyte,
  /** Inflated bytes for one compressed byte (as Apache POI: 0.01)… */
  ratio: 100,
  /** …counted only above this many inflated bytes. */
  ratioGrace: 100 * kilobyte,
  /** Bytes of one cell, comment or tag. The longest honest cell, 32,767 letters each with its own font, is about 7 MB. */
  element: 8 * megabyte,
  /** Cells kept of one sheet. */
  cells: 50_000_000,
  /** The last row and column of a sheet. */
  row: 1_048_576,
  column: 16_384,
  /** The last style of a cell; Excel keeps 65,490. */
  style: 0xffff,
} as const;
