/**
 * Tags of rows and cells in the form in which nearly every program writes them, byte by byte. Each function is given where
 * a "<" stands, and gives the position behind what it knows, or -1 for anything else. None looks for the end of the window:
 * behind it stand bytes that fit nowhere.
 */

const preserving = Buffer.from(' xml:space="preserve">');

/** Behind "</row>"; -1 when that is not what stands there. */
export function rowEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 2] !== 0x72 || bytes[at + 3] !== 0x6f || bytes[at + 4] !== 0x77) return -1;
  return bytes[at + 5] === 0x3e ? at + 6 : -1;
}

/** Where the ">" of a "<row …>" stands whose attributes are in double quotes; -1 for anything else. */
export function rowTagEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 2] !== 0x6f || bytes[at + 3] !== 0x77 || bytes[at + 4] !== 0x20) return -1;
  let quoted = false;
  let next = at + 5;
  let byte = bytes[next] ?? 0;
  while (quoted || byte !== 0x3e) {
    if (byte === 0x22) quoted = !quoted;
    if (byte === 0x27 || byte === 0x3c) return -1;
    byte = bytes[++next] ?? 0x3c;
  }
  return bytes[next - 1] === 0x2f ? -1 : next;
}

/** The number in r="7" of a row's tag that ends at `close`; 0 when it says none. */
export function rowNumber(bytes: Buffer, at: number, close: number): number {
  let next = at + 4;
  // Mostly it comes first; other attributes are stepped over.
  while (bytes[next + 1] !== 0x72 || bytes[next + 2] !== 0x3d || bytes[next + 3] !== 0x22) {
    for (let quotes = 0; quotes < 2; next++) {
      if (next >= close) return 0;
      if (bytes[next] === 0x22) quotes++;
    }
    if (bytes[next] !== 0x20) return 0;
  }
  let number = 0;
  next += 4;
  let byte = bytes[next] ?? 0;
  while (byte >= 0x30 && byte <= 0x39) {
    number = number * 10 + byte - 0x30;
    byte = bytes[++next] ?? 0;
  }
  return byte === 0x22 ? number : 0;
}

/** True where 'inlineStr"' stands. */
export function isInlineType(bytes: Buffer, at: number): boolean {
  if (bytes[at] !== 0x69 || bytes[at + 1] !== 0x6e || bytes[at + 2] !== 0x6c) return false;
  if (bytes[at + 3] !== 0x69 || bytes[at + 4] !== 0x6e || bytes[at + 5] !== 0x65) return false;
  if (bytes[at + 6] !== 0x53 || bytes[at + 7] !== 0x74 || bytes[at + 8] !== 0x72) return false;
  return bytes[at + 9] === 0x22;
}

/** Behind "<v>"; -1 when that is not what stands there. */
export function valueStart(bytes: Buffer, at: number): number {
  return bytes[at] === 0x3c && bytes[at + 1] === 0x76 && bytes[at + 2] === 0x3e ? at + 3 : -1;
}

/** Behind "</v></c>"; -1 when that is not what stands there. */
export function valueEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== 0x2f || bytes[at + 2] !== 0x76 || bytes[at + 3] !== 0x3e) return -1;
  return cellEnd(bytes, at + 4);
}

/** Behind '<is><t>' or '<is><t xml:space="preserve">'; -1 when neither stands there. */
export function inlineTextStart(bytes: Buffer, at: number): number {
  if (bytes[at] !== 0x3c || bytes[at + 1] !== 0x69 || bytes[at + 2] !== 0x73 || bytes[at + 3] !== 0x3e)
    return -1;
  if (bytes[at + 4] !== 0x3c || bytes[at + 5] !== 0x74) return -1;
  if (bytes[at + 6] === 0x3e) return at + 7;
  for (let index = 0; index < preserving.length; index++)
    if (bytes[at + 6 + index] !== preserving[index]) return -1;
  return at + 6 + preserving.length;
}

/** Behind "</t></is></c>"; -1 when that is not what stands there. */
export function inlineTextEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== 0x2f || bytes[at + 2] !== 0x74 || bytes[at + 3] !== 0x3e) return -1;
  if (bytes[at + 4] !== 0x3c || bytes[at + 5] !== 0x2f || bytes[at + 6] !== 0x69) return -1;
  if (bytes[at + 7] !== 0x73 || bytes[at + 8] !== 0x3e) return -1;
  return cellEnd(bytes, at + 9);
}

/** Behind "</c>"; -1 when that is not what stands there. */
function cellEnd(bytes: Buffer, at: number): number {
  if (bytes[at] !== 0x3c || bytes[at + 1] !== 0x2f || bytes[at + 2] !== 0x63) return -1;
  return bytes[at + 3] === 0x3e ? at + 4 : -1;
}
