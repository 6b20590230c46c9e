/** Comments, CDATA sections and instructions: stretches of XML in which nothing is markup. */
import { damaged } from "../base/errors.ts";

/** The stretches of one part. */
export interface Noise {
  readonly isThere: boolean;
  /** True when the offset lies in one of them. */
  covers(offset: number): boolean;
}

const less = 0x3c;
const exclamation = 0x21;
const question = 0x3f;

/** Finds them by their second byte, which is rare in a sheet: one without any costs next to nothing. */
export function noiseOf(bytes: Buffer, from: number, to: number): Noise {
  const spans: { start: number; end: number }[] = [];
  let nextDeclaration = beginning(bytes, exclamation, from);
  let nextInstruction = beginning(bytes, question, from);
  while (Math.min(nextDeclaration, nextInstruction) < to) {
    const start = Math.min(nextDeclaration, nextInstruction);
    const end = endOf(bytes, start);
    spans.push({ start, end });
    if (nextDeclaration < end) nextDeclaration = beginning(bytes, exclamation, end);
    if (nextInstruction < end) nextInstruction = beginning(bytes, question, end);
  }
  return {
    isThere: spans.length > 0,
    covers: (offset) => spans.some(({ end, start }) => offset >= start && offset < end),
  };
}

/** Where the next "<" stands that is followed by the mark; infinite when there is none. */
function beginning(bytes: Buffer, mark: number, from: number): number {
  let at = bytes.indexOf(mark, from + 1);
  while (at >= 0 && bytes[at - 1] !== less) at = bytes.indexOf(mark, at + 1);
  return at < 0 ? Number.POSITIVE_INFINITY : at - 1;
}

function endOf(bytes: Buffer, start: number): number {
  const opening = bytes.toString("latin1", start, start + 9);
  const close = opening.startsWith("<?")
    ? "?>"
    : opening.startsWith("<!--")
      ? "-->"
      : opening === "<![CDATA["
        ? "]]>"
        : null;
  if (close === null) throw damaged("a document type declaration");
  const at = bytes.indexOf(close, start + 2, "latin1");
  if (at < 0) throw damaged(`"${close}" is missing`);
  return at + close.length;
}
