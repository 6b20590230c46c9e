/** The style a cell needs for a value: its own wherever that shows the value rightly. */
import type { CellContent } from "./cell-xml.ts";
import {
  type NumberFormat,
  showsClock,
  showsDay,
  showsDayAndTime,
  showsNumber,
  withoutTime,
  withTime,
} from "./date-format.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** A value to write; a date is a serial, `time` when it has a time of day. */
export type NewValue =
  | CellContent
  | { readonly kind: "date"; readonly serial: number; readonly time: boolean }
  /** A time of day in a cell that shows one: a part of a day. */
  | { readonly kind: "time"; readonly fraction: number };

/** Built-in formats that follow the person's own settings: plain, a short date, a short date with time. */
const general = 0;
const shortDate = 14;
const shortDateTime = 22;

/** The content of a cell for a value. */
export function contentOf(value: NewValue): CellContent {
  if (value.kind === "time") return { kind: "number", value: value.fraction };
  return value.kind === "date" ? { kind: "number", value: value.serial } : value;
}

const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** The value as a cell of this style takes it: "15:30" under a format of times is a time of day, as when it is typed. */
export function asTyped(value: NewValue, style: number, styles: () => StyleSheet): NewValue {
  if (value.kind !== "text" || style === 0) return value;
  const [, hours, minutes] = clock.exec(value.text) ?? [];
  if (hours === undefined || minutes === undefined) return value;
  if (!showsClock(styles().numberFormat(styles().existing(style)))) return value;
  return { kind: "time", fraction: (Number(hours) * 60 + Number(minutes)) / 1440 };
}

/** The style for a value in a cell that has, or would have, the style `wanted`. `styles` and `likeDays` are asked only when needed. */
export function styleForValue(
  value: NewValue,
  wanted: number,
  styles: () => StyleSheet,
  /** A style under which other cells of the column show days. */
  likeDays: () => number | null = () => null,
): number {
  const own = wanted === 0 ? 0 : styles().existing(wanted);
  switch (value.kind) {
    case "empty":
      return own;
    case "text":
      return /^[=+\-@\t]/.test(value.text) ? styles().withQuotePrefix(own) : own;
    case "number": {
      const plain = styles().withoutQuotePrefix(own);
      return showsNumber(styles().numberFormat(plain)) ? plain : styles().withNumberFormat(plain, general);
    }
    case "time":
      return styles().withoutQuotePrefix(own);
    case "date":
      return styleForDate(styles().withoutQuotePrefix(own), value.time, styles(), likeDays);
    default:
      return styles().withoutQuotePrefix(own);
  }
}

function styleForDate(
  own: number,
  withClock: boolean,
  styles: StyleSheet,
  likeDays: () => number | null,
): number {
  const format = styles.numberFormat(own);
  if (showsDay(format)) {
    return withClock === showsDayAndTime(format)
      ? own
      : styles.withNumberFormat(own, dayFormat(format, withClock));
  }
  const like = likeDays();
  if (like === null) return styles.withNumberFormat(own, withClock ? shortDateTime : shortDate);
  return styles.withNumberFormat(own, dayFormat(styles.numberFormat(like), withClock));
}

/** The format of days with the time put behind it, or without it: a day alone would be shown as midnight. */
function dayFormat(format: NumberFormat, withClock: boolean): number | string {
  if (withClock === showsDayAndTime(format)) return format.code ?? format.id;
  const { code } = format;
  if (withClock) return (code === null ? null : withTime(code)) ?? shortDateTime;
  return (code === null ? null : withoutTime(code)) ?? shortDate;
}
