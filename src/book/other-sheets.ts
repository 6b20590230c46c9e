/** The sheets beside the contacts (Calls, Reasons, Settings, Team, Complaints), each read when it is asked for, once. */
import type { DateOrder } from "../rules/calendar/date-order.ts";
import type { Day } from "../rules/calendar/day.ts";
import { defaultSalesSettings } from "../rules/deck/sales-settings.ts";
import type { Grid, ReadableWorkbook } from "../workbook/workbook.ts";
import type { Book, CallsSheet, ComplaintsSheet, ReasonsSheet, SettingsSheet } from "./book.ts";
import type { CallsPlace, OwnSheet } from "./own-sheets.ts";
import { callsOf, countedFields } from "./sheets/calls.ts";
import { reasonsOf } from "./sheets/reasons.ts";
import { recentCalls } from "./sheets/recent-calls.ts";
import { settingsOf } from "./sheets/settings-sheet.ts";
import type { SortedSheets } from "./tables/choose-sheet.ts";
import { complaintsOf } from "./team/complaints.ts";
import { teamOf } from "./team/team-rows.ts";

/** The part of a book that is read on demand. */
export type OtherSheets = Pick<
  Book,
  | "calls"
  | "callsPlace"
  | "callsSince"
  | "countedCalls"
  | "complaints"
  | "complaintsPlace"
  | "lastCalls"
  | "reasons"
  | "settings"
  | "settingsSheet"
  | "team"
  | "teamPlace"
>;

/** As many of the last calls as are looked through for what was agreed: a few months of a team. */
const mostLastCalls = 3000;

/** The other sheets of a workbook; `callsGrid` where the calls were read already. */
export function otherSheetsOf(
  workbook: ReadableWorkbook,
  sheets: SortedSheets,
  order: DateOrder,
  callsGrid: Grid | null,
): OtherSheets {
  const calls = once(async (): Promise<CallsSheet | null> => {
    if (sheets.calls === null) return null;
    const last = lastCalls.isAsked() ? await lastCalls() : null;
    if (last !== null && isWhole(last)) return last;
    return callsOf(sheets.calls, callsGrid ?? (await readOwn(workbook, sheets.calls)), () => order);
  });
  const countedCalls = once(async () => {
    if (sheets.calls === null || callsGrid !== null || calls.isAsked()) return calls();
    const own = onlyCounted(sheets.calls);
    return callsOf(own, await readOwn(workbook, own), () => order);
  });
  const callsSince = async (day: Day) => {
    const own = sheets.calls;
    if (own === null || callsGrid !== null || calls.isAsked()) return calls();
    const known = lastCalls.isAsked() ? await lastCalls() : null;
    if (known !== null && isWhole(known)) return known;
    return (await recentCalls(workbook, own, day, () => order, known)) ?? calls();
  };
  const lastCalls = once(async (): Promise<CallsSheet | null> => {
    const own = sheets.calls;
    if (own === null || callsGrid !== null || calls.isAsked()) return calls();
    const [grid] = await workbook.read([
      { sheet: own.title, columns: [...own.columns.values()], bottom: mostLastCalls },
    ]);
    // Stryker disable next-line ConditionalExpression: a workbook gives a grid for each that is wanted; the branch is for the compiler alone
    return grid === undefined ? null : callsOf(own, grid, () => order);
  });
  const reasons = once(
    async (): Promise<ReasonsSheet | null> =>
      sheets.reasons === null ? null : reasonsOf(sheets.reasons, await readOwn(workbook, sheets.reasons)),
  );
  const settingsSheet = once(
    async (): Promise<SettingsSheet | null> =>
      sheets.settings === null ? null : settingsOf(sheets.settings, await readOwn(workbook, sheets.settings)),
  );
  const settings = async () => (await settingsSheet())?.settings ?? defaultSalesSettings;
  const team = once(async () =>
    sheets.team === null ? [] : teamOf(sheets.team, await readOwn(workbook, sheets.team), () => order),
  );
  const complaints = once(
    async (): Promise<ComplaintsSheet | null> =>
      sheets.complaints === null
        ? null
        : complaintsOf(sheets.complaints, await readOwn(workbook, sheets.complaints), () => order),
  );
  return {
    ...{ team, teamPlace: sheets.team, complaints, complaintsPlace: sheets.complaints },
    ...{ calls, callsPlace: sheets.calls, callsSince, countedCalls, lastCalls },
    ...{ reasons, settings, settingsSheet },
  };
}

/** True for the end of a sheet that is all of it. */
function isWhole({ grid, headingRow }: CallsSheet): boolean {
  return (grid.rows[0] ?? Number.POSITIVE_INFINITY) <= headingRow;
}

/** Without the columns that no count and no caller comes from. */
function onlyCounted(own: CallsPlace): CallsPlace {
  const columns = [...own.columns].filter(([field]) => countedFields.has(field));
  return { ...own, columns: new Map(columns) };
}

async function readOwn(workbook: ReadableWorkbook, sheet: OwnSheet<string>): Promise<Grid> {
  const [grid] = await workbook.read([{ sheet: sheet.title, columns: [...sheet.columns.values()] }]);
  // Stryker disable next-line ConditionalExpression,StringLiteral: a workbook gives a grid for each that is wanted; the branch is for the compiler alone
  if (grid === undefined) throw new RangeError(`no grid was read of ${sheet.title}`);
  return grid;
}

/** Calls the function at the first need; a failure is not kept. */
function once<Result>(work: () => Promise<Result>): (() => Promise<Result>) & { isAsked(): boolean } {
  let kept: Promise<Result> | null = null;
  const ask = () => {
    kept ??= work().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
  return Object.assign(ask, { isAsked: () => kept !== null });
}
