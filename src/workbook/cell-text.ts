/** A cell in words, for people: in messages, in notes, in lists. */
import type { Cell } from "./cell.ts";

/** What a person sees of a cell; a number with all its digits, however it is shown: 7.9E10 is "79000000000". */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
    case "unreadable":
      return cell.text;
    case "number":
      return numberText(cell.value);
    case "boolean":
      return String(cell.value);
    case "date":
      return cell.time === null ? cell.day : `${cell.day} ${cell.time}`;
  }
}

function numberText(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(15)));
}
