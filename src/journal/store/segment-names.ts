/** The names of a journal's files: calls.1, calls.2 and so on. */
import { join } from "node:path";
import type { Machine } from "../../files/file-system.ts";
import { namesInOwn, UnlistedFolder } from "../../files/unlisted.ts";
import { exists } from "../../files/whole.ts";
import { isNoted } from "./workbook-note.ts";

/** The numbers of the segments in a folder, ascending. Throws the system's errors. */
export function numbersIn(folder: string, machine: Machine): readonly number[] {
  try {
    return numbersAmong(namesInOwn(folder, machine));
  } catch (error) {
    if (!(error instanceof UnlistedFolder)) throw error;
    return numbersAskedFor(folder, machine, error);
  }
}

/** One after the other from the first on, as they are made. Where the first has gone nobody knows where the others end. */
function numbersAskedFor(folder: string, machine: Machine, unlisted: UnlistedFolder): readonly number[] {
  const numbers: number[] = [];
  for (let number = 1; exists(pathOf(folder, number), machine); number++) numbers.push(number);
  if (numbers.length === 0 && isNoted(folder, machine)) throw unlisted;
  return numbers;
}

function numbersAmong(names: readonly string[]): readonly number[] {
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
