/** Waiting between tries: how long, and how long in all. Time and chance are passed in. */

/** The steady things that waiting needs. */
export interface Waiting {
  /** Milliseconds since 1970, of the machine's clock. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/** How long a request may be tried, and how long one try may take. Milliseconds. */
export interface Patience {
  /** All waiting between tries together. */
  readonly inAll: number;
  /** One try. */
  readonly oneTry: number;
}

/** Reading: quotas are counted by the minute, so a minute and a half outlasts them. */
export const readingPatience: Patience = { inAll: 90_000, oneTry: 60_000 };

/** Writing: the journal is behind it, and the person is waiting for the next card. */
export const writingPatience: Patience = { inAll: 20_000, oneTry: 30_000 };

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
