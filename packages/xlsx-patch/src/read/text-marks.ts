/**
 * Marks of texts, made of their bytes: of many texts those are found that may say the same as a known one, before any is
 * decoded. Two texts that differ only in case, spaces, punctuation or in е and ё have one mark; others may have it too.
 */

/** The mark of a text that can't be told from its bytes: it may say anything. */
export const unknownMark = 0;
/** The mark of a cell without a text. */
export const emptyMark = -1;

/** What a mark is made of: letters and digits, or digits alone. */
export type Marked = "words" | "digits";

const less = 0x3c;
const ampersand = 0x26;
const numberSign = 0x23;
const semicolon = 0x3b;
const zero = 0x30;
const underscore = 0x5f;
const tagged = 0x74;
const slash = 0x2f;

/** The mark of a text as people read it. */
export function markOfText(text: string, of: Marked): number {
  const escaped = text.replace(/[&<_]/g, " ");
  const bytes = Buffer.from(escaped);
  return of === "digits" ? digitsMark(bytes, 0, bytes.length) : wordsMark(bytes, 0, bytes.length);
}

/** The mark of bytes as they stand in a part: a text alone, or one in `<t>`. */
export function markOfBytes(bytes: Buffer, start: number, end: number, of: Marked): number {
  let from = start;
  let to = end;
  if (bytes[start] === less) {
    if (bytes[start + 1] !== tagged) return unknownMark;
    while (from < end && bytes[from] !== 0x3e) from++;
    from++;
    to = end - 4;
    if (from > to || bytes[to] !== less || bytes[to + 1] !== slash || bytes[to + 2] !== tagged)
      return unknownMark;
  }
  return of === "digits" ? digitsMark(bytes, from, to) : wordsMark(bytes, from, to);
}

function digitsMark(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      hash = Math.imul(hash ^ byte, 0x9e3779b1);
      hash ^= hash >>> 15;
      count++;
    } else if (byte === ampersand || byte === less || byte === underscore) return unknownMark;
  }
  return count === 0 ? unknownMark : (hash >>> 1) + 1;
}

/** Letters of Russian and English and digits count; other letters that stay what they are in every form are passed over. */
function wordsMark(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at] ?? 0;
    if (byte === ampersand && bytes[at + 1] === numberSign) {
      const close = numberEnd(bytes, at + 2, end);
      const letter = close < 0 ? -1 : letterOfCode(numberIn(bytes, at + 2, close));
      if (letter < 0) return unknownMark;
      at = close;
      if (letter === 0) continue;
      byte = letter;
    } else if (byte < 0x80) {
      if (byte >= 0x41 && byte <= 0x5a) byte |= 0x20;
      else if (byte === ampersand || byte === less || byte === underscore) return unknownMark;
      else if (!(byte >= 0x61 && byte <= 0x7a) && !(byte >= 0x30 && byte <= 0x39)) continue;
    } else {
      const next = bytes[at + 1] ?? 0;
      const letter = byte === 0xd0 || byte === 0xd1 ? cyrillic(byte, next) : passedOver(byte, next);
      if (letter < 0) return unknownMark;
      at += byte === 0xe2 ? 2 : 1;
      if (letter === 0) continue;
      byte = letter;
    }
    hash = Math.imul(hash ^ byte, 0x9e3779b1);
    hash ^= hash >>> 15;
    count++;
  }
  return count === 0 ? unknownMark : (hash >>> 1) + 1;
}

/** Where the ";" of a letter's decimal number stands, of the numbers that only letters beyond ASCII have; -1 for any other. */
function numberEnd(bytes: Buffer, from: number, end: number): number {
  const close = bytes.indexOf(semicolon, from);
  const length = close - from;
  if (close < 0 || close >= end || length < 3 || length > 4 || bytes[from] === zero) return -1;
  for (let at = from; at < close; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > zero + 9) return -1;
  }
  return close;
}

function numberIn(bytes: Buffer, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at++) number = number * 10 + (bytes[at] ?? zero) - zero;
  return number;
}

/** What counts of a letter that is written as its number, as for the same letter in UTF-8; -1 for one that may be anything. */
function letterOfCode(code: number): number {
  if (code < 0x80 || code > 0x7ff) return code >= 0x2000 && code <= 0x203f ? 0 : -1;
  const lead = 0xc0 | (code >> 6);
  const next = 0x80 | (code & 0x3f);
  return lead === 0xd0 || lead === 0xd1 ? cyrillic(lead, next) : passedOver(lead, next);
}

/** А small letter from 0x100 on for А to я and ё; 0 for the letters of other languages. */
function cyrillic(lead: number, next: number): number {
  const code = ((lead & 0x1f) << 6) | (next & 0x3f);
  if (code >= 0x410 && code <= 0x42f) return code - 0x310 + 0x20;
  if (code >= 0x430 && code <= 0x44f) return code - 0x310;
  return code === 0x401 || code === 0x451 ? 0x435 - 0x310 : 0;
}

/** 0 for a sign or letter that no folding turns into the letters that count; -1 for any other. */
function passedOver(lead: number, next: number): number {
  if (lead === 0xe2) return next === 0x80 ? 0 : -1;
  if (lead === 0xc2) return next === 0xa0 || next === 0xab || next === 0xbb ? 0 : -1;
  if (lead === 0xc3 || lead === 0xd2 || lead === 0xd3) return 0;
  // Ligatures and letters with an apostrophe come apart when they are folded.
  if (lead === 0xc4) return next === 0xb2 || next === 0xb3 || next === 0xbf ? -1 : 0;
  if (lead === 0xc5) return next === 0x80 || next === 0x89 || next === 0xbf ? -1 : 0;
  return lead === 0xc8 && next >= 0x98 && next <= 0x9b ? 0 : -1;
}
