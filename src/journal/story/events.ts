/** What the journal tells, one event a line. The list is open: an unknown event, field or outcome is kept and passed over. */
import type { LoggedCall } from "../../records/call/call.ts";
import { savedCall } from "../../records/call/saved-call.ts";
import { type Fields, isFields, momentOf, numberOf } from "../../records/fields.ts";
import { identityOf } from "../../records/saved-contact.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import type { Cell, Value } from "../../workbook/workbook.ts";

/** A cell that a delivery changes, with what undo needs. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The name of the column's field; columns may move until it is undone. */
  readonly field: string;
  /** "База!E11" */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Value;
}

/** Why an outcome can't be written as it is: a Failure as data. Its code may be one of a newer version. */
export interface Obstacle {
  readonly code: string;
  readonly data: Fields;
}

/** How a person settled a conflict: our values over theirs, theirs kept and only the call noted, or written to a chosen row. */
export type Settlement =
  | { readonly how: "ours" }
  | { readonly how: "theirs" }
  | {
      readonly how: "row";
      readonly row: number;
      /** Who stood in that row when it was chosen; undefined in journals of older versions. */
      readonly contact?: ContactIdentity;
    };

/** An event about one call. */
export type CallEvent =
  /** The outcome is safe here and waits for the workbook. */
  | {
      readonly event: "saved";
      readonly id: string;
      readonly call: LoggedCall;
      /** Greater than that of every call saved before; clocks can go backwards. */
      readonly order: number;
      /** When it was saved, where that is not the moment of the line. */
      readonly when?: string;
    }
  /** It is about to be written so. */
  | { readonly event: "planned"; readonly id: string; readonly cells: readonly ChangedCell[] }
  /** Its row stands in the workbook. */
  | { readonly event: "written"; readonly id: string }
  /** Its row has gone from the workbook with all later ones: it waits again. */
  | { readonly event: "reopened"; readonly id: string }
  /** The workbook is not as it was shown: the person decides. */
  | { readonly event: "conflict"; readonly id: string; readonly obstacle: Obstacle }
  /** The person has decided, and it waits again. */
  | { readonly event: "settled"; readonly id: string; readonly settlement: Settlement }
  /** The person has decided that it is not to be written. */
  | { readonly event: "forgotten"; readonly id: string }
  /** The person has taken it back; that waits for the workbook. */
  | { readonly event: "taken-back"; readonly id: string }
  /** The workbook shows it as undone, or never held it. */
  | { readonly event: "undone"; readonly id: string };

/** An event of the journal. */
export type JournalEvent =
  | CallEvent
  /** The workbook was seen to hold everything that is written, at this version. */
  | { readonly event: "seen"; readonly version: string };

const plainEvents = ["written", "reopened", "forgotten", "taken-back", "undone"] as const;

/** The event of a line; null for an event or a call of a kind that this version does not know. */
export function eventOf(value: unknown): JournalEvent | null {
  if (!isFields(value)) return null;
  const { event } = value;
  if (event === "seen") return typeof value.version === "string" ? { event, version: value.version } : null;
  const id = idOf(value);
  if (id === null) return null;
  const plain = plainEvents.find((name) => name === event);
  return plain === undefined ? detailedEvent(value, id) : { event: plain, id };
}

/** The call that a line is about, also when its event is unknown; null when it is about none. */
export function idOf(value: unknown): string | null {
  return isFields(value) && typeof value.id === "string" && value.id !== "" ? value.id : null;
}

/** True for a line that tells a call from its beginning, also one of a newer version. */
export function isSaved(value: unknown): boolean {
  return isFields(value) && value.event === "saved";
}

function detailedEvent(value: Fields, id: string): JournalEvent | null {
  const { cells, event, obstacle, settlement } = value;
  switch (event) {
    case "saved": {
      const call = savedCall(value.call);
      return call?.id === id ? { event, id, call, order: orderOf(value.order) } : null;
    }
    case "planned":
      return Array.isArray(cells) && cells.every(isChangedCell) ? { event, id, cells } : null;
    case "conflict":
      return isObstacle(obstacle) ? { event, id, obstacle } : null;
    case "settled":
      return isSettlement(settlement) ? { event, id, settlement } : null;
    default:
      return null;
  }
}

/** No journal holds more calls than this; one more than a greater number would be no other number. */
const mostOrder = 1_000_000_000_000;

function orderOf(value: unknown): number {
  const order = numberOf(value) ?? 0;
  return order >= 0 && order <= mostOrder ? order : 0;
}

function isChangedCell(value: unknown): value is ChangedCell {
  return (
    isFields(value) &&
    typeof value.sheet === "string" &&
    typeof value.row === "number" &&
    typeof value.column === "number" &&
    typeof value.field === "string" &&
    typeof value.cell === "string" &&
    isCell(value.before) &&
    isCell(value.after)
  );
}

function isCell(value: unknown): boolean {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case "empty":
      return true;
    case "text":
    case "unreadable":
      return typeof value.text === "string";
    case "number":
      return typeof value.value === "number";
    case "boolean":
      return typeof value.value === "boolean";
    case "date":
      return momentOf(value) !== null;
    default:
      return false;
  }
}

function isObstacle(value: unknown): value is Obstacle {
  return isFields(value) && typeof value.code === "string" && isFields(value.data);
}

function isSettlement(value: unknown): value is Settlement {
  if (!isFields(value)) return false;
  if (value.how === "row") {
    const hasContact = value.contact === undefined || identityOf(value.contact) !== null;
    return typeof value.row === "number" && hasContact;
  }
  return value.how === "ours" || value.how === "theirs";
}
