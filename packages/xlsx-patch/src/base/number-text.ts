/** Decimal numbers as they stand in XML. */

/** Powers of ten that a double holds exactly, by exponent. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** The number that a text is; NaN for anything else, and for one that is too large. */
export function numberOf(text: string): number {
  const value = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
