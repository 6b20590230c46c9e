/** How to say which of two columns with the same heading holds the next contact. */

/** "followup init --adopt --take nextContact=C" for each of the headings' cells ("Data!C1"). */
export function takingOneOf(cells: readonly string[]): string[] {
  return cells.map((cell) => {
    const letters = cell.slice(cell.lastIndexOf("!") + 1).replace(/\d+$/, "");
    return `followup init --adopt --take nextContact=${letters}`;
  });
}
