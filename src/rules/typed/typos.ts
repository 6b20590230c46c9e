/** How far two words are apart in typing mistakes. */

/** Mistakes forgiven in a word of so many letters: none in short ones, where another word is only a letter away. */
export function forgiven(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * True when at most `most` letters were left out, added, replaced or swapped with their neighbour between two words
 * (optimal string alignment distance: Damerau 1964 with Wagner and Fischer 1974).
 */
export function within(left: string, right: string, most: number): boolean {
  // Stryker disable next-line ConditionalExpression: only saves time
  if (Math.abs(left.length - right.length) > most) return false;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, last, beforeLast);
    // Stryker disable next-line ConditionalExpression: only saves time
    if (Math.min(...current) > most) return false;
    beforeLast = last;
    last = current;
  }
  return (last[right.length] ?? 0) <= most;
}

function nextRow(
  left: string,
  right: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const same = left[row - 1] === right[column - 1];
    let fewest = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
    );
    const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    if (swapped) fewest = Math.min(fewest, at(beforeLast, column - 2) + 1);
    current.push(fewest);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
