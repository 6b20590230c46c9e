/** What stands on top of a report: its one finding, and where to begin. */
import { missingTalks } from "./gate.ts";
import type { LostMoney } from "./lost-money.ts";
import type { Finding, Rate, ReasonLine, RefusalReport, StartHere } from "./report.ts";

/** What is known before the title is written. */
type Known = Pick<RefusalReport, "gate" | "compared" | "refusedRate" | "wonRate" | "reasons">;

/**
 * The finding: a sure change of the refused share, else of the bought share, else of the reason that changed most; a
 * share that has not changed for sure is no finding.
 */
export function findingOf({ compared, gate, reasons, refusedRate, wonRate }: Known): Finding {
  if (!gate.open) return { kind: "too-few", missingTalks: missingTalks(gate) };
  if (compared === null) return { kind: "too-few", missingTalks: 0 };
  if (refusedRate.isSure) return { kind: "rate", of: "refused", rate: refusedRate };
  if (wonRate.isSure) return { kind: "rate", of: "won", rate: wonRate };
  const [line] = reasons
    .filter(({ rate }) => rate.isSure)
    .sort((left, right) => sizeOf(right.rate) - sizeOf(left.rate));
  return line === undefined ? { kind: "none" } : { kind: "reason", line };
}

function sizeOf({ difference }: Rate): number {
  return Math.abs(difference?.difference ?? 0);
}

/**
 * Where to begin: among the reasons for which the firm has written down what to improve, the one that cost most where
 * the money is known for most lost clients, else the one of most clients; null when there is none.
 */
export function startHere(reasons: readonly ReasonLine[], lost: LostMoney): StartHere | null {
  const candidates = reasons.filter(({ clients, improve }) => clients > 0 && improve !== null);
  // What cost nothing is no less than another that cost nothing: then clients tell.
  const byMoney = lost.known * 2 > lost.of && candidates.some((line) => (line.lost.sum ?? 0) > 0);
  const size = (line: ReasonLine): number => (byMoney ? (line.lost.sum ?? 0) : line.clients);
  const [first] = [...candidates].sort((left, right) => size(right) - size(left));
  if (first === undefined || first.improve === null) return null;
  const because = byMoney ? "money" : "clients";
  const others = reasons.filter((line) => line !== first).map(size);
  const among = others.every((one) => one < size(first))
    ? "all"
    : others.every((one) => one <= size(first))
      ? "equal"
      : "advised";
  return { reason: first.reason, because, among, improve: first.improve };
}
