/** Names for calls and other records that are unique for ever, on any number of machines. */
import { randomLetters } from "../../base/random-letters.ts";
import type { Moment } from "../../rules/calendar/day.ts";

/** An id such as "261123-1015-k3f9x2ab": the day and time for people, and 40 random bits in letters that are hard to confuse. */
export function callId({ day, time }: Moment): string {
  return `${day.slice(2).replaceAll("-", "")}-${(time ?? "00:00").replace(":", "")}-${randomLetters(8)}`;
}
