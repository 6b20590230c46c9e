/** The scan of the shared-strings part, piece by piece: where each `<si>` begins and ends. Nothing is decoded. */
import { damaged } from "../base/errors.ts";
import { closeTagStart, isNameEnd, Markup, more } from "../xml/markup.ts";

const exclamation = 0x21;
const question = 0x3f;
const slash = 0x2f;
const space = 0x20;
const less = 0x3c;
const greater = 0x3e;
const letterS = 0x73;
const letterI = 0x69;
const letterT = 0x74;

/** A run of whole strings: its bytes, and where the content of each begins and ends. */
interface Run {
  readonly first: number;
  readonly bytes: Buffer;
  readonly bounds: Uint32Array;
}

/** Takes a shared-strings part piece by piece. */
export class StringScan {
  /** How many strings have been found. */
  count = 0;
  /** Bytes that are held. */
  bytes = 0;
  /** True when the closing tag of the root has been seen. */
  closed = false;
  readonly #runs: Run[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #prefix: string | null = null;

  /** Takes the next piece. Throws XlsxError for XML that can't be understood. */
  push(piece: Buffer): void {
    const markup = new Markup();
    markup.refill(0, this.#rest);
    markup.refill(0, piece);
    const bounds: number[] = [];
    const end = this.#run(markup, bounds);
    const { bytes } = markup;
    this.#rest = bytes.subarray(end, markup.end);
    if (bounds.length === 0) return;
    this.#runs.push({ first: this.count, bytes, bounds: Uint32Array.from(bounds) });
    this.bytes += bytes.length;
    this.count += bounds.length / 2;
  }

  /** Where the content of a string stands; null when it has not been found. */
  find(index: number): { bytes: Buffer; start: number; end: number } | null {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.first ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const run = this.#runs[low - 1];
    const at = run === undefined ? -1 : (index - run.first) * 2;
    const start = run?.bounds[at];
    const end = run?.bounds[at + 1];
    return run === undefined || start === undefined || end === undefined
      ? null
      : { bytes: run.bytes, start, end };
  }

  /** Notes the bounds of whole strings; gives the end of what has been understood. */
  #run(markup: Markup, bounds: number[]): number {
    let understood = 0;
    while (!this.closed) {
      const at = markup.toTag(understood);
      if (at === more) return understood;
      // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: only saves time; what is passed over here is read by its tags
      if (this.#prefix === "") understood = plainStrings(markup.bytes, at, markup.end, bounds);
      if (understood > at) continue;
      const next = this.#tag(markup, at, bounds);
      if (next === more) return understood;
      understood = next;
    }
    return markup.end;
  }

  #tag(markup: Markup, at: number, bounds: number[]): number {
    const { bytes } = markup;
    const mark = bytes[at + 1];
    if (mark === exclamation || mark === question) return markup.special(at);
    const open = markup.tagEnd(at + 1);
    if (open === more) return more;
    if (this.#prefix === null) this.#prefix = prefixOf(bytes, at, open);
    else if (mark === slash) this.closed = true;
    else if (!this.#isString(bytes, at)) return markup.elementEnd(open);
    else return this.#string(markup, open, bounds);
    if (bytes[open - 2] === slash) this.closed = true;
    return open;
  }

  #string(markup: Markup, open: number, bounds: number[]): number {
    const { bytes } = markup;
    const end = markup.elementEnd(open);
    if (end === more) return more;
    bounds.push(open, end === open ? open : closeTagStart(bytes, end));
    return end;
  }

  #isString(bytes: Buffer, at: number): boolean {
    const name = at + 1 + (this.#prefix ?? "").length;
    return bytes[name] === letterS && bytes[name + 1] === letterI && isNameEnd(bytes[name + 2]);
  }
}

/**
 * Notes strings that are written as nearly all are, `<si><t>text</t></si>`, and gives the position of the first thing that
 * is something else. One loop over local variables, because it is mostly run before the compiler has warmed up.
 */
function plainStrings(bytes: Buffer, from: number, end: number, bounds: number[]): number {
  let at = from;
  for (;;) {
    // Stryker disable EqualityOperator,ArithmeticOperator: only saves time; what is passed over here is read by its tags
    // "<si><t", then ">" or attributes without ">".
    if (bytes[at] !== less || bytes[at + 1] !== letterS || bytes[at + 2] !== letterI) return at;
    if (bytes[at + 3] !== greater || bytes[at + 4] !== less || bytes[at + 5] !== letterT) return at;
    let next = at + 6;
    if (bytes[next] === space) while (bytes[next] !== greater && bytes[next] !== less) next++;
    if (bytes[next] !== greater || bytes[next - 1] === slash) return at;
    while (bytes[next] !== less) next++;
    // "</t></si>"
    if (bytes[next + 1] !== slash || bytes[next + 2] !== letterT || bytes[next + 3] !== greater) return at;
    if (bytes[next + 4] !== less || bytes[next + 5] !== slash || bytes[next + 6] !== letterS) return at;
    if (bytes[next + 7] !== letterI || bytes[next + 8] !== greater) return at;
    // Stryker restore EqualityOperator,ArithmeticOperator
    if (next + 9 > end) return at;
    bounds.push(at + 4, next + 4);
    at = next + 9;
  }
}

function prefixOf(bytes: Buffer, at: number, end: number): string {
  const name = /^<([^\s/>:]+:)?sst[\s/>]/.exec(bytes.toString("latin1", at, end));
  if (name === null) throw damaged("shared strings without <sst>");
  return name[1] ?? "";
}
