/**
 * What can go wrong, as data: a code "kind.name" with what is needed to tell it. The sentences, in three languages,
 * stand in words/problems/. Everything else that is thrown is our own bug.
 */
import type { TeamProblems, UsageProblems } from "./usage-problems.ts";
import type {
  AccessProblems,
  CancelledProblems,
  ConflictProblems,
  WaitingProblems,
  WorkbookProblems,
} from "./workbook-problems.ts";

/** The kinds of problem; each has its exit code. */
export type ProblemKind = "usage" | "workbook" | "access" | "conflict" | "cancelled";

/** Every problem: its code and what is needed to tell it. */
export interface Problems
  extends UsageProblems,
    TeamProblems,
    WorkbookProblems,
    WaitingProblems,
    AccessProblems,
    ConflictProblems,
    CancelledProblems {}

/** The code of a problem. */
export type ProblemCode = keyof Problems;

/** How a problem came up. */
export interface FailureOptions extends ErrorOptions {
  readonly nothingRecorded?: boolean;
}

/** A problem that the person is told in plain words, without a stack trace. */
export class Failure<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly data: Problems[Code];
  /** True where something was to be recorded, and for this problem nothing was: that is told, too. */
  readonly nothingRecorded: boolean;

  constructor(
    code: Code,
    data: Problems[Code],
    { nothingRecorded = false, ...options }: FailureOptions = {},
  ) {
    super(code, options);
    this.nothingRecorded = nothingRecorded;
    this.name = "Failure";
    this.code = code;
    this.data = data;
  }
}

/** The kind a problem is reported as; waiting problems are about the workbook. */
export function kindOf(code: ProblemCode): ProblemKind {
  if (code.startsWith("usage.")) return "usage";
  if (code.startsWith("access.")) return "access";
  if (code.startsWith("conflict.")) return "conflict";
  if (code.startsWith("cancelled.")) return "cancelled";
  return "workbook";
}

/** True when an outcome can be saved all the same and delivered later. */
export function isWaiting(failure: Failure): boolean {
  return failure.code.startsWith("waiting.");
}

/** True when the row is not what was shown. */
export function isConflict(failure: Failure): boolean {
  return failure.code.startsWith("conflict.");
}
