/** Names of columns and cells as a person sees them: "E", "E11", "База!E11". */

/** The letters of a column, A = 1. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters such as "E" or "aa", A = 1; null for anything else, and beyond XFD. */
export function columnOfLetters(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16_384 ? column : null;
}

/** "База!E11". */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row}`;
}
