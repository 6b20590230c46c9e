/** Turns a problem into the sentences a person reads. */
import { candidatesIn } from "../../base/candidates.ts";
import { Failure, type ProblemCode, type Problems } from "../../base/errors.ts";
import type { InEveryLanguage, Language } from "../../base/language.ts";
import { problemsEn } from "./en.ts";
import { problemsRo } from "./ro.ts";
import { problemsRu } from "./ru.ts";
import type { ProblemWords, Told } from "./told.ts";

const words: InEveryLanguage<ProblemWords> = { en: problemsEn, ru: problemsRu, ro: problemsRo };

/** The sentences of a problem in a language. */
export function tell(failure: Failure, language: Language): Told {
  return tellCode(failure.code, failure.data, words[language]);
}

function tellCode<Code extends ProblemCode>(code: Code, data: Problems[Code], from: ProblemWords): Told {
  return from[code](data);
}

/** A problem that was kept as data; its code may be one of another version. */
export interface KeptProblem {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The problems that a journal keeps, with what their sentences are made of. */
const keptData: ReadonlyMap<string, readonly string[]> = new Map([
  ["conflict.cell", ["cell", "expected", "found"]],
  ["conflict.contact-gone", ["name"]],
  ["conflict.contact-doubled", ["name"]],
  ["conflict.typed-otherwise", ["who", "name"]],
  ["conflict.row-deleted", ["name", "day"]],
  ["workbook.formula", ["cell"]],
  ["workbook.merged", ["cell"]],
  ["workbook.totals-row", ["cell"]],
  ["workbook.cannot-edit", ["place", "sheet", "detail"]],
  ["workbook.change-refused", ["place", "detail"]],
  ["access.protected", ["place", "sheet"]],
  ["workbook.text-too-long", ["cell", "most"]],
]);

/** The problem as it was thrown; null for one that this version does not keep, or keeps with other data. */
export function failureFrom(kept: KeptProblem): Failure | null {
  const { candidates, ...others } = kept.data;
  const sure =
    candidates === undefined ? kept : { ...kept, data: { ...others, candidates: candidatesIn(candidates) } };
  return isKnown(sure) ? new Failure(sure.code, sure.data) : null;
}

function isKnown(
  kept: KeptProblem,
): kept is { code: ProblemCode; data: Problems[ProblemCode] } & KeptProblem {
  const fields = keptData.get(kept.code);
  return fields?.every((field) => /^(?:string|number)$/.test(typeof kept.data[field])) === true;
}
