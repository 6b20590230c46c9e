/** The calls of today without reading years of them: they stand at the end of the Calls sheet, unless somebody has sorted it. */
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { CallsSheet } from "../book.ts";
import { headingRows } from "../headings/heading-row.ts";
import type { CallsPlace } from "../own-sheets.ts";
import { callsOf } from "./calls.ts";

/** More calls than a team makes in a day. */
const lastRows = 300;

/** The end of the Calls sheet with every call from a day on; null when these may stand elsewhere in it too. `known` is an end of it that was read already. */
export async function recentCalls(
  workbook: ReadableWorkbook,
  own: CallsPlace,
  day: Day,
  order: () => DateOrder,
  known: CallsSheet | null,
): Promise<CallsSheet | null> {
  const at = own.columns.get("at");
  if (at === undefined) return null;
  if (known !== null) {
    const [top] = await workbook.read([{ sheet: own.title, columns: [at], top: headingRows }]);
    return top !== undefined && areInOrder(callsOf(own, top, order), known, day) ? known : null;
  }
  const [first, last] = await workbook.read([
    { sheet: own.title, columns: [at], top: headingRows },
    { sheet: own.title, columns: [at], bottom: lastRows },
  ]);
  if (first === undefined || last === undefined) return null;
  const times = callsOf(own, last, order);
  if (!areInOrder(callsOf(own, first, order), times, day)) return null;
  const isEarlier = times.rows.every((row) => (times.at(row)?.day ?? day) < day);
  if (isEarlier) return times;
  const [grid] = await workbook.read([
    { sheet: own.title, columns: [...own.columns.values()], bottom: lastRows },
  ]);
  return grid === undefined ? null : callsOf(own, grid, order);
}

/** True when the first rows and the last ones are in the order of their days, and the last ones begin before the day. */
function areInOrder(first: CallsSheet, last: CallsSheet, day: Day): boolean {
  const begin = last.rows[0];
  if (begin === undefined || (last.at(begin)?.day ?? day) >= day) return false;
  const days = [
    ...first.rows.filter((row) => row < begin).map((row) => first.at(row)?.day),
    ...last.rows.map((row) => last.at(row)?.day),
  ];
  return days.every((one, index) => one !== undefined && (index === 0 || (days[index - 1] ?? one) <= one));
}
