/** Reading a decimal number from bytes, exactly. */

/** Powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** The number read last, and where it ended. A caller checks what stands there. */
export class NumberScan {
  value = 0;

  /**
   * Reads digits with at most one point from `from`; gives the position after them. A number of at most 15 digits is
   * exact as digits / 10^places, for both are exact and division rounds once (Clinger 1990); a longer one, or one with an
   * exponent, is left to Number().
   */
  read(bytes: Buffer, from: number): number {
    let at = from;
    let byte = bytes[at] ?? 0;
    const negative = byte === 0x2d;
    if (negative) byte = bytes[++at] ?? 0;
    const first = at;
    let digits = 0;
    for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) digits = digits * 10 + byte - 0x30;
    let length = at - first;
    let places = 0;
    if (byte === 0x2e) {
      for (byte = bytes[++at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) {
        digits = digits * 10 + byte - 0x30;
        places++;
      }
      length += places;
    }
    if (length === 0 || length > 15 || byte === 0x45 || byte === 0x65) return this.#readLong(bytes, from);
    const value = places === 0 ? digits : digits / (powers[places] ?? 1);
    this.value = negative ? -value : value;
    return at;
  }

  #readLong(bytes: Buffer, from: number): number {
    let at = from;
    for (let byte = bytes[at] ?? 0; isNumberByte(byte); byte = bytes[++at] ?? 0);
    this.value = at === from ? Number.NaN : Number(bytes.toString("latin1", from, at));
    return at;
  }
}

/** A digit, a sign, a point or the letter of an exponent. */
function isNumberByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e ||
    (byte | 0x20) === 0x65
  );
}
