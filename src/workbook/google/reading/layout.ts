/** A spreadsheet without its cells: the tabs, their sizes, what is merged and protected, and the keys of past writes. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";

/** A tab. */
export interface SheetLayout {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  /** False for a chart's tab. */
  readonly hasCells: boolean;
  /** The size of the grid, filled or not. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Zero-based, ends exclusive. */
  readonly merges: readonly sheets_v4.Schema$GridRange[];
  /** Parts that this person may not edit. */
  readonly closed: readonly sheets_v4.Schema$GridRange[];
  /** What the filter covers; none without one. */
  readonly filter: readonly sheets_v4.Schema$GridRange[];
  /** Tables: ranges whose columns may have types. */
  readonly tables: readonly sheets_v4.Schema$Table[];
}

/** A spreadsheet. */
export interface Layout {
  /** IANA, such as Europe/Chisinau. */
  readonly timeZone: string | null;
  readonly sheets: readonly SheetLayout[];
  /** The keys that past writes have left, by metadata id. */
  readonly keys: ReadonlyMap<number, string>;
}

/** What is asked of the API for a layout. */
export const layoutFields =
  "properties(timeZone),developerMetadata(metadataId,metadataKey,metadataValue)," +
  "sheets(properties(sheetId,title,hidden,sheetType,gridProperties(rowCount,columnCount)),merges," +
  "protectedRanges(range,warningOnly,requestingUserCanEdit),basicFilter(range)," +
  "tables(range,columnProperties(columnIndex,columnType,dataValidationRule(condition))))";

/** The metadata key of our own idempotency keys. */
export const metadataKey = "followup";

/** Reads a layout. */
export function layoutOf(spreadsheet: sheets_v4.Schema$Spreadsheet): Layout {
  const keys = new Map<number, string>();
  for (const one of spreadsheet.developerMetadata ?? []) {
    if (one.metadataKey === metadataKey && one.metadataId) keys.set(one.metadataId, one.metadataValue ?? "");
  }
  return {
    timeZone: timeZoneOf(spreadsheet.properties?.timeZone),
    sheets: (spreadsheet.sheets ?? []).map(sheetLayoutOf),
    keys,
  };
}

/** A zone that this machine does not know is as none: then its own clock counts. */
function timeZoneOf(name: string | null | undefined): string | null {
  try {
    return name ? new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone : null;
  } catch {
    return null;
  }
}

function sheetLayoutOf(sheet: sheets_v4.Schema$Sheet): SheetLayout {
  const { gridProperties, hidden, sheetId, sheetType, title } = sheet.properties ?? {};
  const guards = (sheet.protectedRanges ?? []).filter(({ warningOnly }) => warningOnly !== true);
  return {
    sheetId: sheetId ?? 0,
    title: title ?? "",
    hidden: hidden === true,
    hasCells: sheetType !== "OBJECT",
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
    merges: sheet.merges ?? [],
    filter: sheet.basicFilter?.range ? [sheet.basicFilter.range] : [],
    tables: sheet.tables ?? [],
    closed: guards.flatMap(({ range, requestingUserCanEdit }) =>
      requestingUserCanEdit === true || range === undefined ? [] : [range],
    ),
  };
}

/** The tab of a title. Throws Failure workbook.no-sheet. */
export function sheetNamed(layout: Layout, title: string): SheetLayout {
  const found = layout.sheets.find((sheet) => sheet.title === title);
  if (found === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
  return found;
}
