/** What a cell holds, and what can be written into one. */
import type { Day, Time } from "../rules/calendar/day.ts";

/** What stands in a cell. A formula's cell gives its cached value. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A number under a date format that names a real day. */
  | { readonly kind: "date"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** An error value such as #N/A, or a number under a date format that names no day (serial 60). `text` is what the person sees. */
  | { readonly kind: "unreadable"; readonly text: string };

/** A value to write. Text is always written as text, whatever it begins with. */
export type Value =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "boolean"; readonly value: boolean };
