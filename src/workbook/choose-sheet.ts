/** Finds the contacts among the sheets of a workbook, and tells them from the sheets of our own and from archives. */
import { plainWords } from "../rules/plain-words.ts";
import type { CallField, ReasonField } from "../words/headings.ts";
import { archiveBeginnings, archiveWords } from "../words/totals.ts";
import type { SettingsSheet } from "./book.ts";
import { type Assigned, assignColumns, type NamedColumns } from "./columns.ts";
import { findHeadingRow, type HeadingRow } from "./heading-row.ts";
import { type OwnSheet, ownSheetIn, type SettingColumn } from "./own-sheets.ts";
import { settingsOf } from "./settings-sheet.ts";
import type { Grid, SheetTab } from "./workbook.ts";

/** A sheet whose top row looks like the headings of a table. */
export interface TableSheet {
  readonly title: string;
  readonly hidden: boolean;
  readonly heading: HeadingRow;
  readonly assigned: Assigned;
}

/** The sheets of a workbook by what they hold. */
export interface SortedSheets {
  readonly calls: OwnSheet<CallField> | null;
  readonly reasons: OwnSheet<ReasonField> | null;
  readonly settings: OwnSheet<SettingColumn> | null;
  /** What the first rows of the Settings sheet say. */
  readonly hints: SettingsSheet | null;
  /** Sheets with a next contact and someone to call, the best first. */
  readonly contacts: readonly TableSheet[];
  /** Every other sheet with headings, the likeliest first: for the error that tells what was found. */
  readonly others: readonly TableSheet[];
}

/** Sorts the sheets by the tops of their grids, given in the order of the tabs. */
export function sortSheets(
  tabs: readonly SheetTab[],
  tops: readonly Grid[],
  named: NamedColumns,
): SortedSheets {
  let calls: SortedSheets["calls"] = null;
  let reasons: SortedSheets["reasons"] = null;
  let settings: SortedSheets["settings"] = null;
  let hints: SettingsSheet | null = null;
  const tables: TableSheet[] = [];
  for (const [index, grid] of tops.entries()) {
    const own = ownSheetIn(grid);
    calls ??= own.calls;
    reasons ??= own.reasons;
    if (settings === null && own.settings !== null) {
      settings = own.settings;
      hints = settingsOf(own.settings, grid);
    }
    const isOwn = own.calls !== null || own.reasons !== null || own.settings !== null;
    const heading = isOwn ? null : findHeadingRow(grid);
    if (heading === null) continue;
    const assigned = assignColumns(heading, named);
    tables.push({ title: grid.title, hidden: tabs[index]?.hidden ?? false, heading, assigned });
  }
  const ranked = tables.sort((left, right) => worthOf(right) - worthOf(left));
  return {
    calls,
    reasons,
    settings,
    hints,
    contacts: ranked.filter(isContacts),
    others: ranked.filter((table) => !isContacts(table)),
  };
}

/** True when there is someone to call: a name, a phone or a company. */
export function hasSomeone({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("name") || columns.has("phone") || columns.has("company");
}

function isContacts(table: TableSheet): boolean {
  return table.assigned.candidates.length > 0 && hasSomeone(table);
}

/** Visible before hidden, living before archived, a heading that says it outright, then the number of fields; sort keeps the order of the tabs. */
function worthOf(table: TableSheet): number {
  const { candidates, columns } = table.assigned;
  const reading = candidates[0]?.reading;
  const outright = candidates.length > 0 && (reading === null || reading?.close === "exact");
  return (
    (table.hidden ? 0 : 1000) +
    (candidates.length > 0 ? 400 : 0) +
    (hasSomeone(table) ? 200 : 0) +
    (isArchive(table.title) ? 0 : 100) +
    (outright ? 50 : 0) +
    columns.size
  );
}

/** True for a sheet that is neither hidden nor an archive. */
export function isInUse({ hidden, title }: TableSheet): boolean {
  return !hidden && !isArchive(title);
}

function isArchive(title: string): boolean {
  return plainWords(title).some(
    (word) => archiveWords.has(word) || archiveBeginnings.some((beginning) => word.startsWith(beginning)),
  );
}
