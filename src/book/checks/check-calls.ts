/** What can't be counted among the recorded calls: looked for by `check`, changed by nobody. */

import { type CallField, callColumn, callFields } from "../../records/call/fields.ts";
import type { Folding } from "../../rules/refusals/folding.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Book, CallsSheet } from "../book.ts";
import { lineOf } from "../sheets/cell-value.ts";

/** A word that stands in some calls. */
export interface FoundWord {
  readonly found: string;
  readonly count: number;
  /** Where it stands first. */
  readonly cell: string;
}

/** What `check` finds in the calls. */
export interface CallFindings {
  readonly count: number;
  readonly unknownOutcomes: readonly FoundWord[];
  /** Reasons of refusals that fit none of the list; empty where there is no list. */
  readonly unknownReasons: readonly FoundWord[];
  /** Calls whose date can't be read: no week counts them. */
  readonly undatedCalls: readonly FoundWord[];
  /** Calls whose row was copied. */
  readonly doubledIds: readonly { readonly id: string; readonly rows: readonly number[] }[];
}

/** Looks through the calls. `folding` and the names of the reasons are of the workbook's own list. */
export function checkCalls(
  calls: CallsSheet | null,
  folding: Folding,
  reasonNames: readonly string[],
): CallFindings {
  const outcomes = new Words();
  const reasons = new Words();
  const undated = new Words();
  const rowsOf = new Map<string, number[]>();
  for (const row of calls?.rows ?? []) {
    const cellOf = (field: CallField): string =>
      cellName(calls?.title ?? "", row, calls?.columns.get(field) ?? 1);
    const call = calls?.call(row);
    if (calls === null || call === undefined) continue;
    if (call.id !== null) rowsOf.set(call.id, [...(rowsOf.get(call.id) ?? []), row]);
    if (call.outcome === null && call.outcomeText !== null) outcomes.add(call.outcomeText, cellOf("outcome"));
    if (call.at === null) undated.add(atText(calls, row), cellOf("at"));
    if (call.outcome === "refused" && call.reason !== null && folding.fold(call.reason).kind === "unsorted") {
      reasons.add(call.reason, cellOf("reason"));
    }
  }
  return {
    count: calls?.rows.length ?? 0,
    unknownOutcomes: outcomes.list(),
    unknownReasons: reasonNames.length === 0 ? [] : reasons.list(),
    undatedCalls: undated.list(),
    doubledIds: [...rowsOf].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows })),
  };
}

/** The headings of columns that a sheet of calls under somebody's own headings does not have: what they are for is kept in the journal alone. Undo adds its column itself. */
export function notKeptIn({
  callsPlace,
  language,
}: Pick<Book, "callsPlace" | "language">): readonly string[] {
  if (callsPlace === null || callsPlace.isOurs) return [];
  return callFields
    .filter((field) => field !== "undone" && !callsPlace.columns.has(field))
    .map((field) => callColumn(field).headings[language][0]);
}

function atText({ columns, grid }: CallsSheet, row: number): string {
  const column = columns.get("at");
  return column === undefined ? "" : (lineOf(grid.cell(row, column)) ?? "");
}

/** Words with their number, the most frequent first. */
class Words {
  readonly #found = new Map<string, { count: number; readonly cell: string }>();

  add(text: string, cell: string): void {
    const known = this.#found.get(text);
    if (known === undefined) this.#found.set(text, { count: 1, cell });
    else known.count += 1;
  }

  list(): readonly FoundWord[] {
    return [...this.#found]
      .map(([found, { cell, count }]) => ({ found, count, cell }))
      .sort((left, right) => right.count - left.count);
  }
}
