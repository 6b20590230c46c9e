/** Waiting between tries: how long, and how long in all. Time and chance are passed in. */

/** The steady things that waiting needs. */
export interface Waiting {
  /** Milliseconds since 1970, of the machine's clock. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
  /** The person is to hear that it takes longer, and why; called once for each request that is waited for. */
  tell?(why: "quota" | "server"): void;
}

/** How long one try may take, in milliseconds. */
export interface TimeLimits {
  readonly reading: number;
  readonly writing: number;
}

/** Google itself gives up after 180 seconds; nobody waits that long for a list. */
export const usualTimeLimits: TimeLimits = { reading: 60_000, writing: 30_000 };

/** How long reading is tried again, in milliseconds: quotas are counted by the minute, a minute and a half outlasts them. */
export const readingPatience = 90_000;

/** How long reading is tried again while an outcome waits to be saved: without an answer it is saved all the same. */
export const hurriedPatience = 20_000;

/** How long writing is tried again: the journal is behind it, and the person is waiting for the next card. */
export const writingPatience = 20_000;

const firstWait = 500;
const longestWait = 32_000;

/**
 * The wait before try `count` (1 is the second try): exponential with full jitter between half and the whole of it
 * (cloud.google.com/storage/docs/retry-strategy), never shorter than the server has asked for in Retry-After.
 */
export function waitBefore(count: number, retryAfter: number | null, waiting: Waiting): number {
  const most = Math.min(longestWait, firstWait * 2 ** (count - 1));
  return Math.max(retryAfter ?? 0, most / 2 + (most / 2) * waiting.random());
}

/** Retry-After as milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3); null when absent or unreadable. */
export function retryAfterOf(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
