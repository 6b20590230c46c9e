/** What the journal tells, one event a line. The list is open: an unknown event, field or outcome is kept and passed over. */

import { type Fields, isFields, numberOf, textOf } from "../../records/fields.ts";
import { identityOf } from "../../records/saved-contact.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { type Kept, keptOf } from "../kinds/kinds.ts";
import { isCell } from "../kinds/saved-changes.ts";

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

/** How a person settled a conflict: our values over theirs, theirs kept and only the call noted, its row put back, or written to a chosen row. */
export type Settlement =
  | { readonly how: "ours" }
  | { readonly how: "theirs" }
  /** The row of a call that has gone from the sheet of calls is put back. */
  | { readonly how: "back" }
  | {
      readonly how: "row";
      readonly row: number;
      /** Who stood in that row when it was chosen; undefined in journals of older versions. */
      readonly contact?: ContactIdentity;
    };

/** A record that is safe here and waits for the workbook. */
export type SavedEvent = Kept & {
  readonly event: "saved";
  readonly id: string;
  /** Greater than that of every record saved before; clocks can go backwards. */
  readonly order: number;
  /** When it was saved, where that is not the moment of the line. */
  readonly when?: string;
};

/** An event about one record. */
export type RecordEvent =
  | SavedEvent
  /** It is about to be written so. `row`: told anew, the row it once got. */
  | {
      readonly event: "planned";
      readonly id: string;
      readonly cells: readonly ChangedCell[];
      readonly row?: number;
    }
  /** It stands in the workbook; in this row, where it has added one and that is known. `file`: what the file was then, as a hash. */
  | { readonly event: "written"; readonly id: string; readonly row?: number; readonly file?: string }
  /** Its row has gone from the workbook with all later ones: it waits again. */
  | { readonly event: "reopened"; readonly id: string }
  /** The workbook is not as it was shown: the person decides. */
  | { readonly event: "conflict"; readonly id: string; readonly obstacle: Obstacle }
  /** The person has decided, and it waits again. */
  | { readonly event: "settled"; readonly id: string; readonly settlement: Settlement }
  /** The person has decided that it is not to be written. */
  | { readonly event: "forgotten"; readonly id: string }
  /** The person has taken it back; that waits for the workbook. `whole`: also what others have changed of it since. */
  | { readonly event: "taken-back"; readonly id: string; readonly whole?: boolean }
  /** The workbook shows it as undone, or never held it. */
  | { readonly event: "undone"; readonly id: string };

/** An event of the journal. */
export type JournalEvent =
  | RecordEvent
  /** The workbook was seen to hold everything that is written, at this version. */
  | { readonly event: "seen"; readonly version: string };

const plainEvents = ["reopened", "forgotten", "undone"] as const;

/** The event of a line; null for an event or a record of a kind that this version does not know. */
export function eventOf(value: unknown): JournalEvent | null {
  if (!isFields(value)) return null;
  const { event } = value;
  if (event === "seen") return typeof value.version === "string" ? { event, version: value.version } : null;
  const id = idOf(value);
  if (id === null) return null;
  const plain = plainEvents.find((name) => name === event);
  return plain === undefined ? detailedEvent(value, id) : { event: plain, id };
}

/** The record that a line is about, also when its event is unknown; null when it is about none. */
export function idOf(value: unknown): string | null {
  return isFields(value) && typeof value.id === "string" && value.id !== "" ? value.id : null;
}

/** True for a line that tells a record from its beginning, also one of a newer version. */
export function isSaved(value: unknown): boolean {
  return isFields(value) && value.event === "saved";
}

function detailedEvent(value: Fields, id: string): JournalEvent | null {
  const { cells, event, file, obstacle, row, settlement, whole } = value;
  switch (event) {
    case "saved":
      return savedEvent(value, id);
    case "planned":
      if (!Array.isArray(cells) || !cells.every(isChangedCell)) return null;
      return { event, id, cells, ...number({ row }) };
    case "written":
      return { event, id, ...number({ row }), ...(typeof file === "string" ? { file } : {}) };
    case "taken-back":
      return { event, id, ...(whole === true ? { whole } : {}) };
    case "conflict":
      return isObstacle(obstacle) ? { event, id, obstacle } : null;
    case "settled":
      return isSettlement(settlement) ? { event, id, settlement } : null;
    default:
      return null;
  }
}

/** The fields that hold a number. */
function number<Name extends string>(
  fields: Readonly<Record<Name, unknown>>,
): { readonly [One in Name]?: number } {
  const numbers: { [One in Name]?: number } = {};
  for (const name in fields) {
    const value = numberOf(fields[name]);
    if (value !== null) numbers[name] = value;
  }
  return numbers;
}

/** Versions before the kinds saved calls only, under another name. */
function savedEvent(value: Fields, id: string): SavedEvent | null {
  const kind = textOf(value.kind);
  const kept = kind === null ? keptOf("call", value.call) : keptOf(kind, value.record);
  if (kept === null || (isCallKind(kept) && kept.record.id !== id)) return null;
  return { ...kept, event: "saved", id, order: orderOf(value.order) };
}

function isCallKind(kept: Kept): kept is Extract<Kept, { kind: "call" | "moved" }> {
  return kept.kind === "call" || kept.kind === "moved";
}

/** No journal holds more records than this; one more than a greater number would be no other number. */
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

function isObstacle(value: unknown): value is Obstacle {
  return isFields(value) && typeof value.code === "string" && isFields(value.data);
}

function isSettlement(value: unknown): value is Settlement {
  if (!isFields(value)) return false;
  if (value.how === "row") {
    const hasContact = value.contact === undefined || identityOf(value.contact) !== null;
    return typeof value.row === "number" && hasContact;
  }
  return value.how === "ours" || value.how === "theirs" || value.how === "back";
}
