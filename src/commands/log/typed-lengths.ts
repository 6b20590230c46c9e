/** Whether what was typed has room in a cell: told before anything is saved, and by the name it was typed under. */
import { Failure } from "../../base/errors.ts";
import { mostCharacters } from "../../book/plans/cell-writers.ts";

/** Throws Failure usage.text-too-long for an option whose text no cell holds. */
export function verifyLengths(options: object): void {
  for (const [name, text] of Object.entries(options)) {
    if (typeof text === "string") verifyLength(`--${name}`, text);
  }
}

/** The same for one text; `what`: the option or the word that it was typed for. */
export function verifyLength(what: string, { length }: string): void {
  if (length <= mostCharacters) return;
  throw new Failure("usage.text-too-long", { option: what, length, most: mostCharacters });
}
