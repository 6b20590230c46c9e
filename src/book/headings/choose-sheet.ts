/** Finds the contacts among the sheets of a workbook, and tells them from the sheets of our own, from histories, views and archives. */
import { plainText } from "../../rules/typed/plain-words.ts";
import type { ReasonField } from "../../words/sheets/headings.ts";
import type { ComplaintField, TeamField } from "../../words/sheets/team-sheets.ts";
import type { Grid, SheetTab } from "../../workbook/workbook.ts";
import type { SettingsSheet } from "../book.ts";
import type { SettingColumn } from "../own-sheet-names.ts";
import type { CallsPlace } from "../own-sheets.ts";
import { type OwnSheet, type OwnSheets, ownSheetIn } from "../own-sheets.ts";
import { settingsOf } from "../sheets/settings-sheet.ts";
import type { DecidedColumns } from "./assigned.ts";
import { assignColumns } from "./columns.ts";
import { findHeadingRow } from "./heading-row.ts";
import {
  isArchive,
  isHistory,
  isSamePeople,
  isSameTable,
  isTemplate,
  isView,
  namesIn,
  peopleIn,
  repeated,
} from "./sheet-kinds.ts";
import { isSideways } from "./sideways.ts";
import type { LeftSheet, TableSheet, WhyNotContacts } from "./table-sheet.ts";

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
  const isSurelyOurs = own.calls?.isOurs === true || own.nameless !== null;
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

interface Chosen {
  readonly parts: readonly TableSheet[];
  readonly rivals: readonly TableSheet[];
  readonly left: readonly LeftSheet[];
}

/** The table of people: what the Settings sheet says, else the living sheets of the best kind that belong together. */
function contactsAmong(tables: readonly TableSheet[], told: readonly string[]): Chosen {
  const wanted = told.map(plainText);
  const named = tables.filter(({ title }) => wanted.includes(plainText(title)));
  if (named.length > 0) return { parts: named, rivals: [], left: othersThan(named, tables) };
  const left: LeftSheet[] = [];
  const leave = (table: TableSheet, why: WhyNotContacts) => {
    left.push({ title: table.title, why });
    return false;
  };
  let living = tables.filter((table) => !table.isSideways || leave(table, "sideways"));
  living = living.filter((table) => hasSomeone(table) || leave(table, "nobody"));
  living = living.filter((table) => !isView(table) || leave(table, "view"));
  living = preferred(
    living,
    ({ isDoubtful }) => !isDoubtful,
    (table) => leave(table, "own"),
  );
  living = preferred(
    living,
    ({ hidden }) => !hidden,
    (table) => leave(table, "hidden"),
  );
  living = preferred(
    living,
    ({ title }) => !isArchive(title),
    (table) => leave(table, "archive"),
  );
  living = preferred(
    living,
    ({ title }) => !isTemplate(title),
    (table) => leave(table, "template"),
  );
  if (living.length > 1) {
    living = preferred(
      living,
      (table) => !isKeptHistory(table, living),
      (table) => leave(table, "history"),
    );
  }
  const best = Math.max(0, ...living.map(kindOf));
  for (const table of living) if (kindOf(table) < best) leave(table, "other");
  living = living.filter((table) => kindOf(table) === best);
  const first = living.find(hasPhones) ?? living[0];
  if (first === undefined) return { parts: [], rivals: [], left };
  const parts = living.filter((table) => table === first || isSameTable(first, table));
  const rivals = living
    .filter((table) => !parts.includes(table))
    .filter((table) => !tellsOf(table, parts) || leave(table, "same-people"));
  return { ...apart(parts, leave), rivals, left };
}

/** Sheets with the same people are one table and its views: the fuller one is read. */
function apart(
  parts: readonly TableSheet[],
  leave: (table: TableSheet, why: WhyNotContacts) => boolean,
): Pick<Chosen, "parts"> {
  const people = new Map(parts.map((part) => [part, peopleIn(part)]));
  const kept: TableSheet[] = [];
  for (const part of [...parts].sort((one, two) => two.grid.rows.length - one.grid.rows.length)) {
    const mine = people.get(part) ?? [];
    const isDouble = kept.some((other) => isSamePeople(mine, people.get(other) ?? []));
    if (isDouble) leave(part, "same-people");
    else kept.push(part);
  }
  return { parts: parts.filter((part) => kept.includes(part)) };
}

function othersThan(parts: readonly TableSheet[], tables: readonly TableSheet[]): LeftSheet[] {
  return tables
    .filter((table) => !parts.includes(table))
    .map(({ title }): LeftSheet => ({ title, why: "other" }));
}

/** Those that fulfil the wish, where there are any; the others are told. */
function preferred(
  tables: readonly TableSheet[],
  wish: (table: TableSheet) => boolean,
  leave: (table: TableSheet) => boolean,
): TableSheet[] {
  const good = tables.filter(wish);
  if (good.length === 0) return [...tables];
  for (const table of tables) if (!good.includes(table)) leave(table);
  return good;
}

/** A history while another sheet, which is none, holds the people. */
function isKeptHistory(table: TableSheet, all: readonly TableSheet[]): boolean {
  if (!isHistory(table)) return false;
  const mine = peopleIn(table);
  const others = all.filter((other) => other !== table && !isHistory(other));
  return others.some((other) => repeated(mine) > 0.2 || isSamePeople(mine, peopleIn(other)));
}

/** True when there is someone to call: a name, a phone or a company. */
export function hasSomeone({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("name") || columns.has("phone") || columns.has("company");
}

function isContacts(table: TableSheet): boolean {
  return table.assigned.candidates.length > 0 && hasSomeone(table);
}

/** A next contact and somebody before none, however much more is told; without one, both a name and a phone before either alone. */
function kindOf(table: TableSheet): number {
  const { columns } = table.assigned;
  if (isContacts(table)) return 3;
  return (columns.has("name") || columns.has("company")) && columns.has("phone") ? 2 : 1;
}

function hasPhones({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("phone");
}

/** True for a list without phones of people who stand in the table: their orders, their tasks. */
function tellsOf(table: TableSheet, parts: readonly TableSheet[]): boolean {
  if (hasPhones(table) || !parts.every(hasPhones)) return false;
  return isSamePeople(
    namesIn(table),
    parts.flatMap((part) => namesIn(part)),
  );
}

function fieldsOf(table: TableSheet): number {
  return (hasSomeone(table) ? 100 : 0) + table.assigned.candidates.length * 50 + table.assigned.columns.size;
}
