/** How long the bars of a report are: on one axis from 0, of two sizes only, so that two reports look alike. */
import type { ReasonLine, RefusalReport } from "./report.ts";

/** The share at the end of the axis: half or the whole. */
export function barScale({ countsBefore, reasons }: Pick<RefusalReport, "countsBefore" | "reasons">): number {
  const refusedBefore = countsBefore?.refusedClients ?? 0;
  const ends = reasons.map((line) => Math.max(line.share?.high ?? 0, shareBefore(line, refusedBefore) ?? 0));
  return Math.max(0, ...ends) <= 0.5 ? 0.5 : 1;
}

/** The share of the clients who refused in the period before that named a reason; null without any. */
export function shareBefore({ before }: Pick<ReasonLine, "before">, refusedBefore: number): number | null {
  return before === null || refusedBefore === 0 ? null : before / refusedBefore;
}
