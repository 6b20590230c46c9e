/** Whether a cell holds a value that was written to it. */
import type { Time } from "../rules/calendar/day.ts";
import type { Cell, Value } from "./cell.ts";

/** True when the cell holds just this value. */
export function holds(cell: Cell, value: Cell | Value): boolean {
  switch (value.kind) {
    case "empty":
      return cell.kind === "empty" || (cell.kind === "text" && cell.text === "");
    case "text":
      return value.text === ""
        ? holds(cell, { kind: "empty" })
        : cell.kind === "text" && cell.text === value.text;
    case "unreadable":
      return cell.kind === "unreadable" && cell.text === value.text;
    case "date":
      // Midnight is no time: spreadsheets can't tell them apart.
      return cell.kind === "date" && cell.day === value.day && timeOf(cell) === timeOf(value);
    default:
      return cell.kind === value.kind && cell.value === value.value;
  }
}

function timeOf({ time }: { readonly time: Time | null }): Time {
  return time ?? "00:00";
}
