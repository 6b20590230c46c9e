/** What speaks for and against a column's being a field: data, so that `check` and the tests can show why it was taken or left. */
import type { Reading } from "./spelling/reading.ts";

/** What speaks for a field. */
type EvidenceFor = "named" | "heading" | "heading-part" | "heading-words" | "heading-weak" | "values-fit";

/** Why a column is left, or read and never written. */
export const whyLeft = [
  "two-fields",
  "phones",
  "mails",
  "dates",
  "numbers",
  "long-texts",
  "no-phones",
  "no-dates",
  "no-numbers",
  "no-names",
  "ids",
  "counting",
  "yes-no",
  "codes",
  "address",
  "all-different",
  "few",
  "no-outcomes",
  "side-list",
  "doubled",
  "numbered",
  "taken",
  "formulas",
  "unsure",
  "told",
] as const;

/** One of `whyLeft`. */
export type WhyLeft = (typeof whyLeft)[number];

/** What was seen. */
export type EvidenceKind = EvidenceFor | WhyLeft;

/** One thing that was seen, and how much it weighs: below zero it speaks against the field, -1000 forbids it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly weight: number;
}

/** True for evidence that speaks against a field. */
export function isAgainst(evidence: Evidence): evidence is Evidence & { readonly kind: WhyLeft } {
  return evidence.weight < 0;
}

/** The weight of what forbids a field. */
export const veto = -1000;

/** What the heading says for a field. */
export function headingEvidence(reading: Reading): Evidence {
  if (reading.isShared) return { kind: "two-fields", weight: 10 };
  if (reading.strength === "alone") return { kind: "heading-weak", weight: 40 };
  const weak = reading.strength === "second" ? 20 : 0;
  if (reading.close === "exact") return { kind: "heading", weight: 100 - weak };
  if (reading.close === "part") return { kind: "heading-part", weight: 90 - weak };
  return { kind: "heading-words", weight: (reading.close === "words" ? 75 : 60) - weak };
}
