/** Finds out how the bytes of a text are to be read: UTF-8, UTF-16, or the old tables of Windows for Russian and Romanian. */

/** How a text was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1250";
}

/** The text of a file; a mark of byte order at its beginning is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function encodingOf(bytes: Uint8Array): DecodedText["encoding"] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (!isUtf8(bytes)) return highBytes(bytes);
  return zeroBytes(bytes) ?? "utf-8";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** UTF-16 without a mark: every other byte of Latin letters, separators and line ends is zero. */
function zeroBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  let even = 0;
  let odd = 0;
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.max(even, odd) * 10 <= looked) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** A Cyrillic word has no plain letter; a Romanian one has some among its letters with marks. */
function highBytes(bytes: Uint8Array): DecodedText["encoding"] {
  const zeros = zeroBytes(bytes);
  if (zeros !== null) return zeros;
  let [cyrillic, mixed] = [0, 0];
  let [hasHigh, hasPlain] = [false, false];
  for (let at = 0; at <= bytes.length; at += 1) {
    if (isHighLetter(bytes[at])) hasHigh = true;
    else if (isPlainLetter(bytes[at])) hasPlain = true;
    else {
      if (hasHigh && hasPlain) mixed += 1;
      else if (hasHigh) cyrillic += 1;
      [hasHigh, hasPlain] = [false, false];
    }
  }
  return mixed > cyrillic ? "windows-1250" : "windows-1251";
}

/** Letters of either table; the signs between them (quotes, dashes, №) say nothing. */
function isHighLetter(byte = 0): boolean {
  return byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || byte === 0xaa || byte === 0xba;
}

function isPlainLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
