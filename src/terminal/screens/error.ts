/** How an error is told: one or two plain sentences, or one JSON document. */
import { Failure, kindOf, type ProblemKind } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import type { Candidate } from "../../base/usage-problems.ts";
import { shownOf } from "../../words/commands/candidates.ts";
import { programWords } from "../../words/commands/program.ts";
import { tell } from "../../words/problems/problems.ts";
import type { Told } from "../../words/problems/told.ts";
import type { Output } from "../output.ts";
import { candidateLine } from "./candidate.ts";

/** How to tell. */
export interface Telling {
  readonly language: Language;
  readonly json: boolean;
  readonly debug: boolean;
  readonly output: Output;
}

/** Tells an error on stderr (with --json on stdout) and returns its kind. Anything but a Failure is our own bug. */
export function tellError(error: unknown, telling: Telling): ProblemKind | "bug" {
  const kind = error instanceof Failure ? kindOf(error.code) : "bug";
  const told = error instanceof Failure ? inWords(error, telling.language) : bug(telling.language);
  const candidates = candidatesOf(error);
  if (telling.json) {
    const { message, hint } = told;
    const document = { kind, message, hint, ...(candidates === null ? {} : { candidates }) };
    telling.output.json({ error: document });
  } else tellInWords(told, candidates ?? [], telling);
  if (telling.debug) telling.output.aside(technical(error));
  return kind;
}

function inWords(failure: Failure, language: Language): Told {
  const { hint, message } = tell(failure, language);
  return {
    message: failure.nothingRecorded ? `${message} ${programWords[language].nothingRecorded}` : message,
    hint,
  };
}

function bug(language: Language): Told {
  return { message: programWords[language].bug, hint: programWords[language].bugHint };
}

function candidatesOf(error: unknown): readonly Candidate[] | null {
  return error instanceof Failure && "candidates" in error.data ? (error.data.candidates ?? null) : null;
}

const mostShown = 10;

function tellInWords(told: Told, candidates: readonly Candidate[], { language, output }: Telling): void {
  output.aside(told.message);
  for (const one of candidates.slice(0, mostShown)) output.aside(`  ${candidateLine(one)}`);
  if (candidates.length > mostShown) output.aside(shownOf[language](candidates.length, mostShown));
  if (told.hint !== null) output.aside(told.hint);
}

function technical(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? error.cause.message}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
