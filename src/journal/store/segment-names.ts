/** The names of a journal's files: calls.1, calls.2 and so on. */
import { join } from "node:path";

/** The numbers of the segments among the names in a folder, ascending. */
export function numbersAmong(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name) => {
      const number = /^calls\.([1-9]\d{0,14})$/.exec(name)?.[1];
      return number === undefined ? [] : [Number(number)];
    })
    .sort((left, right) => left - right);
}

/** Where a segment is. */
export function pathOf(folder: string, number: number): string {
  return join(folder, `calls.${number}`);
}
