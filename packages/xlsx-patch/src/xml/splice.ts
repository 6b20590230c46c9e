/** Replaces ranges of a buffer without copying the rest: what is not replaced stays the very same bytes. */

/** Puts `bytes` in the place of [start, end); an insertion when start equals end. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** Puts text, as UTF-8, in the place of [start, end). */
export function replaceWith(start: number, end: number, text: string): Splice {
  return { start, end, bytes: Buffer.from(text) };
}

/** Puts text, as UTF-8, between two bytes. */
export function insertAt(offset: number, text: string): Splice {
  return replaceWith(offset, offset, text);
}

/**
 * The slices that make up the buffer with all splices carried out. Insertions at one place keep the order in which
 * they are given. Throws RangeError when two splices overlap: that would be our own bug.
 */
export function spliced(source: Buffer, splices: readonly Splice[]): Buffer[] {
  const sorted = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  const slices: Buffer[] = [];
  let kept = 0;
  for (const { bytes, end, start } of sorted) {
    if (start < kept || end < start || end > source.length) throw new RangeError("splices overlap");
    if (start > kept) slices.push(source.subarray(kept, start));
    if (bytes.length > 0) slices.push(bytes);
    kept = end;
  }
  if (kept < source.length) slices.push(source.subarray(kept));
  return slices;
}
