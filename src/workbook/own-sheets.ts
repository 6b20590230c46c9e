/** Recognises the sheets of our own kind (Calls, Reasons, Settings) by their headings, in any language. */
import { plainText } from "../rules/plain-words.ts";
import {
  type CallField,
  callFields,
  callHeadings,
  type ReasonField,
  reasonFields,
  reasonHeadings,
} from "../words/headings.ts";
import { type InEveryLanguage, languages } from "../words/language.ts";
import { settingHeadings } from "../words/settings-rows.ts";
import { topRows } from "./heading-row.ts";
import type { Grid } from "./workbook.ts";

/** Where a sheet of ours has its headings and columns. */
export interface OwnSheet<Field extends string> {
  readonly title: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** The columns of the Settings sheet. */
export type SettingColumn = "setting" | "value";

/** The Calls sheet in these cells; null when it is none. */
export function callsSheetIn(grid: Grid): OwnSheet<CallField> | null {
  return ownSheetIn(grid, callFields, callHeadings, (has) => has("id") && has("at") && has("outcome"));
}

/** The Reasons sheet in these cells; null when it is none. */
export function reasonsSheetIn(grid: Grid): OwnSheet<ReasonField> | null {
  return ownSheetIn(
    grid,
    reasonFields,
    reasonHeadings,
    (has) => has("reason") && (has("otherWords") || has("improve")),
  );
}

/** The Settings sheet in these cells; null when it is none. */
export function settingsSheetIn(grid: Grid): OwnSheet<SettingColumn> | null {
  return ownSheetIn(grid, ["setting", "value"], settingHeadings, (has) => has("setting") && has("value"));
}

function ownSheetIn<Field extends string>(
  grid: Grid,
  fields: readonly Field[],
  headings: InEveryLanguage<Readonly<Record<Field, string>>>,
  isEnough: (has: (field: Field) => boolean) => boolean,
): OwnSheet<Field> | null {
  const byHeading = new Map<string, Field>();
  for (const language of languages) {
    for (const field of fields) byHeading.set(plainText(headings[language][field]), field);
  }
  for (const row of grid.rows) {
    if (row > topRows) break;
    const columns = new Map<Field, number>();
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const cell = grid.cell(row, column);
      const field = cell.kind === "text" ? byHeading.get(plainText(cell.text)) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    }
    if (isEnough((field) => columns.has(field))) return { title: grid.title, headingRow: row, columns };
  }
  return null;
}
