/** What is said of a problem. */
import type { ProblemCode, Problems } from "../../base/errors.ts";

/** What went wrong and where, and what to do about it (null when there is nothing to do). */
export interface Told {
  readonly message: string;
  readonly hint: string | null;
}

/** A sentence for each problem. */
export type ProblemWords = { readonly [Code in ProblemCode]: (data: Problems[Code]) => Told };
