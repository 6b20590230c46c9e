/** Recognises the sheets of our own kind (Calls, Reasons, Settings, Team, Complaints) by their headings, in any language. */

import { languages } from "../base/language.ts";
import type { CallField } from "../records/call/fields.ts";
import { plainText } from "../rules/typed/plain-words.ts";
import { type ReasonField, sheetTitles } from "../words/sheets/headings.ts";
import type { ComplaintField, TeamField } from "../words/sheets/team-sheets.ts";
import type { Grid } from "../workbook/workbook.ts";
import { headingRows } from "./headings/heading-row.ts";
import { callsWithoutHeadings, looksLikeCallId } from "./lost-headings.ts";

import {
  callNames,
  complaintNames,
  ourCallIds,
  ourCallNames,
  reasonNames,
  type SettingColumn,
  settingNames,
  teamNames,
} from "./own-sheet-names.ts";

/** Where a sheet of ours has its headings and columns. */
export interface OwnSheet<Field extends string> {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** Where the calls stand. */
export interface CallsPlace extends OwnSheet<CallField> {
  /** True under our own heading for the call id: such a sheet gets columns that it lacks, any other is left as it is. */
  readonly isOurs: boolean;
  /** What somebody has renamed, emptied or deleted: the heading of the call ids, or so many that the columns are known by their order alone, or only some of them where that is lost too. */
  readonly lost: "id" | "headings" | "order" | null;
}

/** The sheets of our own kind that a grid can be, all null when it is something else. */
export interface OwnSheets {
  /** Under our own heading for the call id it is nothing else, whatever else it holds. */
  readonly calls: CallsPlace | null;
  /** The calls that a sheet without their headings holds: where no other sheet has them. */
  readonly nameless: CallsPlace | null;
  readonly reasons: OwnSheet<ReasonField> | null;
  readonly settings: OwnSheet<SettingColumn> | null;
  readonly team: OwnSheet<TeamField> | null;
  readonly complaints: OwnSheet<ComplaintField> | null;
}

/** Longer texts are no headings of ours. */
const longestHeading = 60;

interface PlainRow {
  readonly row: number;
  /** Plain words by column. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What the top of a sheet says about itself. */
export function ownSheetIn(grid: Grid): OwnSheets {
  const rows = plainRows(grid);
  const find = <Field extends string>(fields: ReadonlyMap<string, Field>, isEnough: Enough<Field>) =>
    sheetIn(grid.title, rows, fields, isEnough);
  const calls = callsPlaceIn(grid, rows);
  return {
    calls,
    nameless: calls === null ? namelessCallsIn(grid, rows) : null,
    reasons: find(
      reasonNames(),
      (has) => has("reason") && (has("otherWords") || has("improve") || isReasonsTitle(grid.title)),
    ),
    settings: find(settingNames(), (has) => has("setting") && has("value")),
    team: find(teamNames(), isTeam),
    complaints: find(complaintNames(), (has) => has("contact") && has("about") && has("said")),
  };
}

/** Managers with at least one thing about them, and nobody to call. */
const isTeam: Enough<TeamField> = (has) =>
  has("manager") && (["since", "admitted", "dealsUpTo", "checked"] as const).some(has);

function callsPlaceIn(grid: Grid, rows: readonly PlainRow[]): CallsPlace | null {
  const calls = sheetIn(grid.title, rows, callNames(), (has) => has("id") && has("at") && has("outcome"));
  if (calls === null) return callsWithoutIds(grid, rows);
  const idHeading = textAt(rows, calls.headingRow, calls.columns.get("id"));
  return { ...calls, isOurs: ourCallIds().has(idHeading), lost: null };
}

/** So many of our own headings stand in no list but ours. */
const enoughHeadings = 8;

/**
 * Somebody has renamed, emptied or deleted the heading of the call ids: the sheet is known by its other headings, the
 * column by an id of ours in it.
 */
function callsWithoutIds(grid: Grid, rows: readonly PlainRow[]): CallsPlace | null {
  const calls = sheetIn(
    grid.title,
    rows,
    ourCallNames(),
    (has) => has("at") && has("contact") && has("outcome"),
  );
  if (calls === null || calls.columns.size < enoughHeadings) return null;
  const taken = new Set(calls.columns.values());
  for (const row of grid.rows) {
    if (row <= calls.headingRow || row > headingRows) continue;
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const cell = grid.cell(row, column);
      if (taken.has(column) || cell.kind !== "text" || !looksLikeCallId(cell.text)) continue;
      const columns = new Map([["id", column] as const, ...calls.columns]);
      return { ...calls, columns, isOurs: true, lost: "id" };
    }
  }
  return { ...calls, isOurs: true, lost: "id" };
}

function namelessCallsIn(grid: Grid, rows: readonly PlainRow[]): CallsPlace | null {
  // Hardly any sheet has one: cells are only looked at again where a text can be an id.
  if (!rows.some(({ texts }) => [...texts.values()].some((text) => /^(?:\d{6}\b|sample\b)/.test(text))))
    return null;
  const nameless = callsWithoutHeadings(grid, (row) => namedIn(rows, row));
  // It gets no column that it lacks: a heading put above the wrong one would be worse than none.
  if (nameless === null) return null;
  const { areMoved, columns, headingRow } = nameless;
  return { headingRow, columns, title: grid.title, isOurs: false, lost: areMoved ? "order" : "headings" };
}

/** The columns of a row under our own headings. */
function namedIn(rows: readonly PlainRow[], row: number): ReadonlyMap<CallField, number> {
  const columns = new Map<CallField, number>();
  for (const [column, text] of rows.find((one) => one.row === row)?.texts ?? []) {
    const field = ourCallNames().get(text);
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** A list of reasons alone is known by the name of its sheet. */
function isReasonsTitle(title: string): boolean {
  return languages.some((language) => plainText(sheetTitles[language].reasons) === plainText(title));
}

type Enough<Field> = (has: (field: Field) => boolean) => boolean;

function textAt(rows: readonly PlainRow[], row: number, column: number | undefined): string {
  return rows.find((one) => one.row === row)?.texts.get(column ?? 0) ?? "";
}

function plainRows(grid: Grid): readonly PlainRow[] {
  const rows: PlainRow[] = [];
  for (const row of grid.rows) {
    if (row > headingRows) break;
    const texts = new Map<number, string>();
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const cell = grid.cell(row, column);
      if (cell.kind === "text" && cell.text.length <= longestHeading) texts.set(column, plainText(cell.text));
    }
    rows.push({ row, texts });
  }
  return rows;
}

function sheetIn<Field extends string>(
  title: string,
  rows: readonly PlainRow[],
  names: ReadonlyMap<string, Field>,
  isEnough: Enough<Field>,
): OwnSheet<Field> | null {
  for (const { row, texts } of rows) {
    const columns = new Map<Field, number>();
    for (const [column, text] of texts) {
      const field = names.get(text);
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    }
    if (isEnough((field) => columns.has(field))) return { title, headingRow: row, columns };
  }
  return null;
}
