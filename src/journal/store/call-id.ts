/** Names for calls and other records that are unique for ever, on any number of machines. */
import { randomBytes } from "node:crypto";
import type { Moment } from "../../rules/calendar/day.ts";

/** An id such as "261123-1015-k3f9x2ab": the day and time for people, and 40 random bits in letters that are hard to confuse. */
export function callId({ day, time }: Moment): string {
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  const random = Array.from(randomBytes(8), (byte) => letters[byte & 31] ?? "0").join("");
  return `${day.slice(2).replaceAll("-", "")}-${(time ?? "00:00").replace(":", "")}-${random}`;
}
