/** Which of two numbers is the day and which the month: 11/12/2026. */

/** How the dates of a column, or of a person, are read; "unknown" when both ways are possible. */
export type DateOrder = "day-first" | "month-first" | "unknown";

/**
 * The [date, month] pairs that two numbers may mean: two when both ways are possible and the order is unknown, none when
 * neither is. Dots are always day-first. A number above 12 is the date whatever the order: there is no other reading.
 */
export function dateAndMonth(
  first: number,
  second: number,
  mark: string,
  order: DateOrder,
): readonly (readonly [date: number, month: number])[] {
  const dayFirst = second >= 1 && second <= 12 ? [[first, second] as const] : [];
  const monthFirst = first >= 1 && first <= 12 ? [[second, first] as const] : [];
  if (mark === "." || first === second || monthFirst.length === 0) return dayFirst;
  if (dayFirst.length === 0 || order === "month-first") return monthFirst;
  if (order === "day-first") return dayFirst;
  return [...dayFirst, ...monthFirst];
}
