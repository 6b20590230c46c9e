/** The words behind `followup log`: who, the outcome, and what stands behind or between them without an option's name. */
import type { Outcome } from "../../rules/deck/outcome.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import type { CallOptions } from "./call-choices.ts";

/** What was typed about a call. */
export interface TypedCall<Options> {
  readonly who: string | null;
  readonly outcome: Outcome | null;
  readonly options: Options;
}

/** The most words of an outcome. */
const longest = 4;
/** The option that the words behind an outcome fill. */
const saidBehind: Partial<Record<Outcome, "next" | "reason" | "amount">> = {
  later: "next",
  "no-answer": "next",
  refused: "reason",
  won: "amount",
};
/** A day or a step that can be nobody's name: 2026-12-03, 3.12, +3d. */
const surelyWhen =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:T\d{1,2}:\d{2})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\+\d{1,3}\p{L}{1,3})$/u;
const time = /^\d{1,2}:\d{2}$/;

/**
 * Who, the outcome and the options of a call. Behind the outcome may stand what it needs, "zana later 2026-12-03",
 * "3 refused too dear": it is taken for that option where none was given.
 */
export function typedCall<Options extends CallOptions>(
  typed: readonly string[],
  options: Options,
): TypedCall<Options> {
  const { outcome, who } = whoAndOutcome(typed);
  if (outcome === null) return withinWords(typed, options) ?? { who, outcome, options };
  if (saidBehind[outcome] !== "next" || options.next !== undefined || who === null)
    return { who, outcome, options };
  const words = who.split(" ");
  const start = words.length - (time.test(words.at(-1) ?? "") ? 2 : 1);
  if (!surelyWhen.test(words[start] ?? "")) return { who, outcome, options };
  const next = words.slice(start).join(" ");
  return { who: joined(words.slice(0, start)), outcome, options: { ...options, next } };
}

/** The outcome in the middle; null where there is none, or what stands behind it has its option already. */
function withinWords<Options extends CallOptions>(
  typed: readonly string[],
  options: Options,
): TypedCall<Options> | null {
  for (let start = 1; start < typed.length - 1; start++) {
    for (let count = Math.min(longest, typed.length - start - 1); count > 0; count--) {
      const outcome = outcomeFromWords(typed.slice(start, start + count).join(" "));
      const option = outcome === null ? undefined : saidBehind[outcome];
      if (option === undefined) continue;
      if (options[option] !== undefined) return null;
      const behind = typed.slice(start + count).join(" ");
      return { who: joined(typed.slice(0, start)), outcome, options: { ...options, [option]: behind } };
    }
  }
  return null;
}

/** The outcome stands at the end ("3 no answer", "Иван отказ") or at the beginning; the rest says who. null: there is none. */
export function whoAndOutcome(typed: readonly string[]): { who: string | null; outcome: Outcome | null } {
  const most = Math.min(longest, typed.length);
  for (let count = most; count > 0; count--) {
    const outcome = outcomeFromWords(typed.slice(-count).join(" "));
    if (outcome !== null) return { who: joined(typed.slice(0, -count)), outcome };
  }
  for (let count = most; count > 0; count--) {
    const outcome = outcomeFromWords(typed.slice(0, count).join(" "));
    if (outcome !== null) return { who: joined(typed.slice(count)), outcome };
  }
  return { who: joined(typed), outcome: null };
}

function joined(words: readonly string[]): string | null {
  const text = words.join(" ").trim();
  return text === "" ? null : text;
}
