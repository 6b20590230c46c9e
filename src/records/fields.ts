/** Reads the fields of a parsed line one by one: what is missing or of another kind gives null. */
import { isDay, isTime, type Moment } from "../rules/calendar/day.ts";

/** A parsed JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a parsed JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a field. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The number of a field. JSON can say 1e999, which is read as Infinity: no cell can hold that. */
export function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The day, perhaps with a time, of a field. */
export function momentOf(value: unknown): Moment | null {
  if (!isFields(value) || typeof value.day !== "string" || !isDay(value.day)) return null;
  const { day, time } = value;
  if (time === null) return { day, time };
  return typeof time === "string" && isTime(time) ? { day, time } : null;
}
