/** Reads the labelled phrases and judges how they are folded with the reasons that a new sheet of the language begins with. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../../src/base/language.ts";
import { type Folding, reasonFolding } from "../../src/rules/refusals/folding.ts";
import { reasonWords } from "../../src/words/report/reason-themes.ts";
import { defaultReasons } from "../../src/words/sheets/default-reasons.ts";

/** The letters of the labels, in the order of the default reasons. */
const letters = "PSTLCNMB";

/** A phrase with what is right for it (see README). */
export interface LabelledPhrase {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly text: string;
}

/** What may become of a phrase. */
export const verdicts = ["right", "wrong", "unsorted"] as const;

/** One of `verdicts`. */
type Verdict = (typeof verdicts)[number];

/** The phrases of one file beside this one, or of any other with the columns part, kind, label, text. */
export function labelledPhrases(file: string): LabelledPhrase[] {
  const [, ...lines] = readFileSync(resolve("test/folding", file), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [, kind = "", label = "", text = ""] = line.split("\t");
    return { kind, labels: label.split("|"), text };
  });
}

/** The folding with the default reasons of a language. */
export function defaultFolding(language: Language): Folding {
  const reasons = defaultReasons[language].map(({ name, otherWords }, index) => ({
    row: index + 2,
    name,
    otherWords: otherWords.split(", ").filter((words) => words !== ""),
    improve: null,
  }));
  return reasonFolding(reasons, reasonWords);
}

/** The label of what a text is folded into; null for anything but a reason. */
export function foldedLetter(folding: Folding, text: string): string | null {
  const folded = folding.fold(text);
  return folded.kind === "reason" ? (letters[folded.reason] ?? null) : null;
}

/** How many of the phrases came out how. */
export function countsOf(language: Language, phrases: readonly LabelledPhrase[]): Map<Verdict, number> {
  const folding = defaultFolding(language);
  const counts = new Map<Verdict, number>();
  for (const phrase of phrases) {
    const verdict = verdictOf(folding, phrase);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}

/** The groups of kinds that docs/report.md tells apart. */
const groups: readonly (readonly [name: string, has: (kind: string) => boolean])[] = [
  ["ordinary", (kind) => kind === "plain"],
  ["ordinary, with things of a trade", (kind) => kind === "own"],
  ["negations", (kind) => kind === "neg"],
  ["in another role", (kind) => kind === "trap"],
  ["no reason at all", (kind) => kind === "none"],
  [
    "hurried, slang, other alphabets, long",
    (kind) => !["plain", "own", "neg", "trap", "none"].includes(kind),
  ],
];

/** The lines of the table in docs/report.md for a language. */
export function measuredRows(language: Language, phrases: readonly LabelledPhrase[]): string[] {
  return groups.flatMap(([name, has]) => {
    const some = phrases.filter(({ kind }) => has(kind));
    if (some.length === 0) return [];
    const counts = countsOf(language, some);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const of = (verdict: Verdict): number => counts.get(verdict) ?? 0;
    const part = (count: number): string => `${count} (${((count / all) * 100).toFixed(1)} %)`;
    return `| ${[language, name, all, part(of("right")), part(of("wrong")), of("unsorted")].join(" | ")} |`;
  });
}

/** Judges one phrase. "Other" is no reason, and fillers may count as no answer. */
function verdictOf(folding: Folding, { text, labels }: LabelledPhrase): Verdict {
  const folded = folding.fold(text);
  if (folded.kind === "no-answer") return labels.includes("NA") || labels.includes("X") ? "right" : "wrong";
  if (folded.kind === "none") return labels.includes("X") || labels.includes("U") ? "right" : "wrong";
  const isNone = labels.includes("U") || labels.includes("X");
  if (folded.kind === "reason") {
    const letter = letters[folded.reason];
    if (letter === undefined) return isNone ? "right" : "wrong";
    return labels.includes(letter) ? "right" : "wrong";
  }
  return isNone ? "right" : "unsorted";
}
