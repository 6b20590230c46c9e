/** Which line of the Reasons sheet words stand for, as one answer: for a reason given on the command line. */
import { type KnownWords, reasonFolding } from "./folding.ts";
import type { Reason } from "./reason.ts";

/** The reason that a text is folded into; null when it names none surely, or that nobody answered. */
export function sureReason(text: string, reasons: readonly Reason[], known: KnownWords): Reason | null {
  const folded = reasonFolding(reasons, known).fold(text);
  return folded.kind === "reason" ? (reasons[folded.reason] ?? null) : null;
}
