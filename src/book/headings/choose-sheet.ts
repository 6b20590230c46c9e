/** Finds the contacts among the sheets of a workbook, and tells them from the sheets of our own and from archives. */
import { plainWords } from "../../rules/typed/plain-words.ts";
import type { ReasonField } from "../../words/sheets/headings.ts";
import { archiveBeginnings, archiveWords } from "../../words/sheets/totals.ts";
import type { Grid, SheetTab } from "../../workbook/workbook.ts";
import type { CallsPlace, SettingsSheet } from "../book.ts";
import { type OwnSheet, type OwnSheets, ownSheetIn, type SettingColumn } from "../own-sheets.ts";
import { settingsOf } from "../sheets/settings-sheet.ts";
import { type Assigned, assignColumns, type NamedColumns } from "./columns.ts";
import { findHeadingRow, type HeadingRow } from "./heading-row.ts";

/** A sheet whose top row looks like the headings of a table. */
export interface TableSheet {
  readonly title: string;
  readonly hidden: boolean;
  readonly heading: HeadingRow;
  readonly assigned: Assigned;
  /** It could as well be a sheet of our own kind. */
  readonly isDoubtful: boolean;
}

/** The sheets of a workbook by what they hold. */
export interface SortedSheets {
  readonly calls: CallsPlace | null;
  readonly reasons: OwnSheet<ReasonField> | null;
  readonly settings: OwnSheet<SettingColumn> | null;
  /** What the first rows of the Settings sheet say. */
  readonly hints: SettingsSheet | null;
  /** Sheets with a next contact and someone to call, the best first. */
  readonly contacts: readonly TableSheet[];
  /** Every other sheet with headings, the likeliest first: for the error that tells what was found. */
  readonly others: readonly TableSheet[];
}

/** What the top of one sheet can be. */
interface Looked {
  readonly grid: Grid;
  readonly own: OwnSheets;
  /** null for a sheet that is surely of our own kind, and for one without headings. */
  readonly table: TableSheet | null;
}

/**
 * Sorts the sheets by the tops of their grids, given in the order of the tabs. A sheet that could be a list of calls or
 * of reasons and could as well be contacts (a hand-kept table with a call number, a result and a next call) is taken for
 * the contacts when there are no others.
 */
export function sortSheets(
  tabs: readonly SheetTab[],
  tops: readonly Grid[],
  named: NamedColumns,
): SortedSheets {
  const looked = tops.map((grid, index) => look(grid, tabs[index]?.hidden ?? false, named));
  const tables = looked
    .flatMap(({ table }) => table ?? [])
    .sort((left, right) => worthOf(right) - worthOf(left));
  const [best] = tables.filter(isContacts);
  const owns = looked.filter(({ table }) => table === null || table !== best);
  const settings = owns.find(({ own }) => own.settings !== null) ?? null;
  return {
    calls: owns.find(({ own }) => own.calls !== null)?.own.calls ?? null,
    reasons: owns.find(({ own }) => own.reasons !== null)?.own.reasons ?? null,
    settings: settings?.own.settings ?? null,
    hints:
      settings === null || settings.own.settings === null
        ? null
        : settingsOf(settings.own.settings, settings.grid),
    contacts: tables.filter((table) => isContacts(table) && (table === best || !table.isDoubtful)),
    others: tables.filter((table) => !isContacts(table)),
  };
}

function look(grid: Grid, hidden: boolean, named: NamedColumns): Looked {
  const own = ownSheetIn(grid);
  const isOwn = own.calls !== null || own.reasons !== null || own.settings !== null;
  const heading = own.calls?.isOurs === true ? null : findHeadingRow(grid);
  if (heading === null) return { grid, own, table: null };
  const assigned = assignColumns(heading, named);
  const table = { title: grid.title, hidden, heading, assigned, isDoubtful: isOwn };
  return { grid, own, table: isOwn && !isContacts(table) ? null : table };
}

/** True when there is someone to call: a name, a phone or a company. */
export function hasSomeone({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("name") || columns.has("phone") || columns.has("company");
}

function isContacts(table: TableSheet): boolean {
  return table.assigned.candidates.length > 0 && hasSomeone(table);
}

/** Contacts without doubt before others, visible before hidden, living before archived, a heading that says it outright, then the number of fields; sort keeps the order of the tabs. */
function worthOf(table: TableSheet): number {
  const { candidates, columns } = table.assigned;
  const reading = candidates[0]?.reading;
  const outright = candidates.length > 0 && (reading === null || reading?.close === "exact");
  return (
    (table.isDoubtful ? 0 : 2000) +
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
