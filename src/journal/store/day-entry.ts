/** One line of a day's file. */
import { isFields } from "../../records/fields.ts";
import { identityOf, nextContactOf } from "../../records/saved-contact.ts";
import type { Numbered } from "../../rules/deck/day-facts.ts";

/** What a line remembers: a number that was given, a card that was dealt, a thing that the person was told. */
export type DayEntry =
  /** `numbers`: what was shown of it; null for all that were given by then. */
  | { kind: "told-list"; numbers: readonly number[] | null }
  | { kind: "told-order" }
  | { kind: "told-column"; column: string }
  | { kind: "dealt"; number: number }
  | { kind: "numbered"; numbered: Numbered };

/** What a line says; null for one that can't be read. */
export function entryOf(line: string): DayEntry | null {
  const found = parsed(line);
  if (!isFields(found)) return null;
  if (found.told === "list") {
    const { numbers } = found;
    const shown = Array.isArray(numbers) ? numbers.filter((one) => typeof one === "number") : null;
    return { kind: "told-list", numbers: shown };
  }
  if (found.told === "order") return { kind: "told-order" };
  if (found.told === "column" && typeof found.column === "string")
    return { kind: "told-column", column: found.column };
  if (typeof found.dealt === "number") return { kind: "dealt", number: found.dealt };
  const { number } = found;
  const contact = identityOf(found.contact);
  const due = nextContactOf(found.due);
  if (typeof number !== "number" || contact === null || due === null) return null;
  return { kind: "numbered", numbered: { number, contact, due } };
}

/** True for a line that was written to its end, whatever it says, and for an empty one. */
export function isWhole(line: string): boolean {
  return line.trim() === "" || isFields(parsed(line));
}

/** What a day's file begins with: which workbook its numbers belong to. */
export function workbookLine(identity: string): object {
  return { workbook: identity };
}

/** The workbook that such a line names; null for any other line. */
export function workbookOf(line: string): string | null {
  const found = parsed(line);
  return isFields(found) && typeof found.workbook === "string" ? found.workbook : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
