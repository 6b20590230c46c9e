/** Hours and minutes from now: "через полчаса", "in 2 hours", "peste o oră și jumătate". */
import { addDays } from "../calendar/date.ts";
import { type Moment, minutesOf, timeOf } from "../calendar/day.ts";
import { isWhole, numberOf, pattern, tokenOf } from "./when-pattern.ts";
import type { Token } from "./when-tokens.ts";

const hours = pattern("in? number? hour andhalf? hence?");
const hoursAndMinutes = pattern("in number? hour number minute");
const minutes = pattern("in? number? minute hence?");
const inverted = pattern("hour|minute in number");

/**
 * The moments a phrase may mean that counts hours or minutes and nothing else; null when it does not.
 * Russian "2 часа" alone is two moments: in two hours, and two o'clock.
 */
export function readAhead(tokens: readonly Token[], now: Moment): readonly Moment[] | null {
  const count = numberOf(tokens, "number") ?? 1;
  const isCounted = tokens.some(({ kind }) => kind === "in" || kind === "hence" || kind === "number");
  if (!isCounted) return null;
  if (isWhole(tokens, hoursAndMinutes)) {
    const both = tokens.filter(({ kind }) => kind === "number").map(({ numbers }) => numbers[0] ?? 0);
    const [hour = 1, minute = 0] = both.length === 1 ? [1, both[0]] : both;
    return after(now, hour * 60 + minute);
  }
  if (isWhole(tokens, minutes) || (isWhole(tokens, inverted) && tokenOf(tokens, "minute") !== undefined)) {
    return after(now, count);
  }
  if (!isWhole(tokens, hours) && !isWhole(tokens, inverted)) return null;
  const half = tokenOf(tokens, "andhalf") === undefined ? 0 : 0.5;
  const later = after(now, (count + half) * 60);
  const isBare =
    tokens.length === 2 && tokens[0]?.kind === "number" && /[а-я]/.test(tokenOf(tokens, "hour")?.text ?? "");
  return isBare ? [...later, ...oclock(now, count)] : later;
}

function after(now: Moment, count: number): readonly Moment[] {
  if (now.time === null) return [];
  const total = minutesOf(now.time) + Math.round(count);
  const time = timeOf(Math.floor((total % 1440) / 60), total % 60);
  return [{ day: addDays(now.day, Math.floor(total / 1440)), time }];
}

function oclock(now: Moment, hour: number): readonly Moment[] {
  const time = timeOf(hour < 8 ? hour + 12 : hour, 0);
  return time === null ? [] : [{ day: now.day, time }];
}
