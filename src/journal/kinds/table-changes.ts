/** Writes into a person's own table that are no sales record: what an adoption adds, the report sheet, sorted reasons, examples. */
import { isFields, textOf } from "../../records/fields.ts";
import type { RecordKind } from "../../records/kind.ts";
import { recordWords } from "../../words/records.ts";
import type { Change } from "../../workbook/changes.ts";
import { isChange } from "./saved-changes.ts";

/** Changes that a person has agreed to, as they are applied. */
export interface TableChanges {
  /** What they add, in the workbook's own words: titles of sheets, headings, a reason. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** The rows that stood in a sheet which was written anew; null where there was none. */
  readonly former: SheetRows | null;
}

/** The values of a sheet row by row. */
export type SheetRows = Extract<Change, { kind: "put-sheet" }>["rows"];

function tableKind(name: string, title: RecordKind<TableChanges>["title"]): RecordKind<TableChanges> {
  return { name, title, read: readChanges };
}

function readChanges(value: unknown): TableChanges | null {
  if (!isFields(value)) return null;
  const { changes } = value;
  const what = textOf(value.what);
  if (what === null || !Array.isArray(changes) || !changes.every(isChange)) return null;
  return { ...value, what, changes, former: formerRows(value.former) };
}

function formerRows(value: unknown): SheetRows | null {
  const change: unknown = { kind: "put-sheet", title: "", stamp: "", widths: [], rows: value };
  return isChange(change) && change.kind === "put-sheet" ? change.rows : null;
}

/** What `init --adopt` adds. */
export const adoptionKind = tableKind("adoption", ({ what }, language) =>
  recordWords[language].adoption(what),
);

/** The sheet of `report --into-sheet`. */
export const reportKind = tableKind("report", ({ what }, language) => recordWords[language].report(what));

/** Words for a reason, or a reason of its own, from `report --sort`. */
export const reasonKind = tableKind("reason", ({ what }, language) => recordWords[language].reason(what));

/** The example of `init --sample`. */
export const sampleKind = tableKind("sample", (_record, language) => recordWords[language].sample);
