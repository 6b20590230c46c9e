/** Finds the contacts among the sheets of a workbook, and tells them from the sheets of our own, from histories, views and archives. */
import type { ReasonField } from "../../words/sheets/headings.ts";
import type { ComplaintField, TeamField } from "../../words/sheets/team-sheets.ts";
import type { Grid, SheetTab } from "../../workbook/workbook.ts";
import type { SettingsSheet } from "../book.ts";
import type { DecidedColumns } from "../headings/assigned.ts";
import { assignColumns } from "../headings/columns.ts";
import { findHeadingRow } from "../headings/heading-row.ts";
import type { SettingColumn } from "../own-sheet-names.ts";
import type { CallsPlace } from "../own-sheets.ts";
import { type OwnSheet, type OwnSheets, ownSheetIn } from "../own-sheets.ts";
import { settingsOf } from "../sheets/settings-sheet.ts";
import { isPlainlyOurs } from "./plainly-ours.ts";
import { isSideways } from "./sideways.ts";
import type { LeftSheet, TableSheet } from "./table-sheet.ts";
import { contactsAmong, fieldsOf, isContacts } from "./which-people.ts";

/** The sheets of a workbook by what they hold. */
export interface SortedSheets {
  readonly calls: CallsPlace | null;
  readonly reasons: OwnSheet<ReasonField> | null;
  readonly settings: OwnSheet<SettingColumn> | null;
  readonly team: OwnSheet<TeamField> | null;
  readonly complaints: OwnSheet<ComplaintField> | null;
  /** What the first rows of the Settings sheet say. */
  readonly hints: SettingsSheet | null;
  /** The parts of the contacts table in the order of the tabs; none where no sheet has somebody to call. */
  readonly contacts: readonly TableSheet[];
  /** Other tables that could as well be the contacts: a person must say which. */
  readonly rivals: readonly TableSheet[];
  /** Every other sheet with headings, the likeliest first: for the error that tells what was found. */
  readonly others: readonly TableSheet[];
  /** Why the others are not read. */
  readonly left: readonly LeftSheet[];
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
  decided: DecidedColumns,
): SortedSheets {
  const looked = tops.map((grid, index) => look(grid, tabs[index]?.hidden ?? false, decided));
  const found = looked.flatMap(({ table }) => table ?? []);
  const settings = looked.find(({ own }) => own.settings !== null) ?? null;
  const hints = settings?.own.settings == null ? null : settingsOf(settings.own.settings, settings.grid);
  const { left, parts, rivals } = contactsAmong(found, hints?.contactSheets ?? []);
  const owns = looked.filter(({ table }) => table === null || !parts.includes(table));
  const calls = owns.find(({ own }) => own.calls !== null) ?? owns.find(({ own }) => own.nameless !== null);
  return {
    calls: calls?.own.calls ?? calls?.own.nameless ?? null,
    reasons: owns.find(({ own }) => own.reasons !== null)?.own.reasons ?? null,
    settings: settings?.own.settings ?? null,
    team: owns.find(({ own }) => own.team !== null)?.own.team ?? null,
    complaints: owns.find(({ own }) => own.complaints !== null)?.own.complaints ?? null,
    hints,
    contacts: parts,
    rivals,
    others: found.filter((table) => !parts.includes(table)).sort((one, two) => fieldsOf(two) - fieldsOf(one)),
    left: [
      ...looked.flatMap(({ grid, table }): LeftSheet[] =>
        table === null ? [{ title: grid.title, why: "own" }] : [],
      ),
      ...left,
    ],
  };
}

function look(grid: Grid, hidden: boolean, decided: DecidedColumns): Looked {
  const own = ownSheetIn(grid);
  const isSurelyOurs = own.calls?.isOurs === true || own.nameless !== null || isPlainlyOurs(grid, own);
  const heading = isSurelyOurs ? null : findHeadingRow(grid);
  if (heading === null) return { grid, own, table: null };
  const assigned = assignColumns(heading, decided, grid);
  // A list of people with a manager and a "since" is no team: it has phones.
  const isTeam = own.team !== null && !assigned.columns.has("phone");
  const isOwn =
    own.calls !== null || own.reasons !== null || own.settings !== null || own.complaints !== null || isTeam;
  const doubts = { isDoubtful: isOwn, isSideways: isSideways(grid, heading) };
  const table = { title: grid.title, hidden, heading, assigned, grid, ...doubts };
  return { grid, own, table: isOwn && !isContacts(table) ? null : table };
}
