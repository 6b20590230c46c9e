/** Problems of the engine told as problems of the person's workbook. */

import { XlsxError, type XlsxProblems } from "#xlsx-patch";
import { Failure } from "../../base/errors.ts";

/** Each problem of the engine as a Failure; `place` is the workbook as the person named it. */
const failures: {
  readonly [Code in keyof XlsxProblems]: (place: string, data: XlsxProblems[Code]) => Failure;
} = {
  "other-format": (place, { format }) => new Failure("workbook.old-format", { place, format }),
  encrypted: (place) => new Failure("workbook.encrypted", { place }),
  signed: (place) => new Failure("workbook.signed", { place }),
  damaged: (place, { detail }) => new Failure("workbook.damaged", { place, detail }),
  "too-large": (place, { detail }) => new Failure("workbook.too-large", { place, detail }),
  "damaged-cell": (place, { cell, detail, sheet }) =>
    new Failure("workbook.damaged", { place, detail: `${sheet}!${cell}: ${detail}` }),
  "no-sheet": (_, { sheet }) => new Failure("workbook.no-sheet", { sheet }),
  "sheet-exists": (_, { sheet }) => new Failure("workbook.not-ours", { sheet }),
  "not-kept": (place, { detail, sheet }) => new Failure("workbook.cannot-edit", { place, sheet, detail }),
  "totals-row": (_, { cell, sheet }) => new Failure("workbook.totals-row", { cell: `${sheet}!${cell}` }),
};

/** What to throw for an error: a Failure for a problem of the engine, anything else as it is. */
export function asFailure(error: unknown, place: string): unknown {
  if (!(error instanceof XlsxError)) return error;
  return failureOf(error.code, error.data, place);
}

/** Runs work with the engine, and tells its problems as Failures. */
export function tellingProblems<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFailure(error, place);
  }
}

function failureOf<Code extends keyof XlsxProblems>(
  code: Code,
  data: XlsxProblems[Code],
  place: string,
): Failure {
  return failures[code](place, data);
}
