/** Reads those who may be meant back from what was kept of a problem. */
import type { Candidate } from "./usage-problems.ts";

/** The candidates of a list of unknown shape; what is none is passed over. */
export function candidatesIn(value: unknown): readonly Candidate[] {
  return Array.isArray(value) ? value.filter(isCandidate) : [];
}

function isCandidate(value: unknown): value is Candidate {
  if (typeof value !== "object" || value === null) return false;
  const said: { readonly [Key in keyof Candidate]?: unknown } = value;
  const { company, name, number, phone, row, sheet } = said;
  return (
    typeof row === "number" &&
    typeof name === "string" &&
    [company, phone].every((text) => text === null || typeof text === "string") &&
    (sheet === undefined || typeof sheet === "string") &&
    (number === null || typeof number === "number")
  );
}
