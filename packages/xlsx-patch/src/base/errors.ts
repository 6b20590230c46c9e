/** What can be wrong with a package, as data; the engine throws nothing else on purpose. */

/** Every problem: its code and what is needed to tell it. `detail` is technical. */
export interface XlsxProblems {
  /** Not an .xlsx package at all. */
  "other-format": { format: "xls" | "xlsb" | "csv" | "ods" | "other" };
  /** Locked with a password. */
  encrypted: Record<never, never>;
  /** Carries a digital signature that a change would break. */
  signed: Record<never, never>;
  /** Broken or inconsistent: can't be read without guessing. */
  damaged: { detail: string };
  /** Unpacks to more than is safe. */
  "too-large": { detail: string };
  /** One cell that can't be read without guessing; `cell` is "B7". */
  "damaged-cell": { sheet: string; cell: string; detail: string };
  "no-sheet": { sheet: string };
  /** A sheet of this name is there already. */
  "sheet-exists": { sheet: string };
  /** Something of a sheet (or of the part with this path) would not survive the change unharmed; `detail` says what. */
  "not-kept": { sheet: string; detail: string };
  /** A new row would stand under a row of totals; `cell` is one of its cells, "B7". */
  "totals-row": { sheet: string; cell: string };
}

/** The code of a problem with a package. */
export type XlsxProblem = keyof XlsxProblems;

/** A package that can't be read (or changed) as asked. */
export class XlsxError<Code extends XlsxProblem = XlsxProblem> extends Error {
  readonly code: Code;
  readonly data: XlsxProblems[Code];

  constructor(code: Code, data: XlsxProblems[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = "XlsxError";
    this.code = code;
    this.data = data;
  }
}

/** The error for a package that is inconsistent; `detail` says where and what. */
export function damaged(detail: string, cause?: unknown): XlsxError<"damaged"> {
  return new XlsxError("damaged", { detail }, cause === undefined ? undefined : { cause });
}

/** The error for a package above a limit. */
export function tooLarge(detail: string): XlsxError<"too-large"> {
  return new XlsxError("too-large", { detail });
}
