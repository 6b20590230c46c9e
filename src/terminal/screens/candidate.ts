/** One of several rows that may be meant, on a line. */
import { rowWords } from "../../base/row-words.ts";
import type { Candidate } from "../../base/usage-problems.ts";

/** "row:17  Anna Petrova, +7 916 123-45-67, Roof Ltd" */
export function candidateLine({ company, name, phone, ...place }: Candidate): string {
  return `${rowWords(place)}  ${[...new Set([name, phone, company])].filter((part) => part !== null).join(", ")}`;
}
