/** The reason of a refusal as it is kept: a line of the Reasons sheet wherever the words surely mean one. */
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import { given } from "../../records/call/typed-call.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import type { TypedReason } from "../../rules/refusals/typed-reason.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { askingWords } from "../../words/commands/asking.ts";
import { nextWords } from "../../words/commands/next/next.ts";

/** What was said about the refusal, as typed. */
export interface TypedRefusal {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly said?: string;
  /** True for words that were confirmed as the person's own. */
  readonly isOwnWords?: boolean;
}

/** The reason, and the client's words. */
export interface ReasonSaid {
  readonly reason: string | null;
  readonly said: string | null;
}

/** Who is asked, and what of the workbook is needed. */
interface Facts {
  readonly language: Language;
  readonly prompt: Prompt | null;
  /** The name of the contact. */
  readonly name: string;
  reasons(): Promise<readonly Reason[]>;
}

/** The reason. Throws Failure usage.* when a refusal has none, and for a doubtful one where nobody can be asked. */
export async function reasonSaid(facts: Facts, typed: TypedRefusal): Promise<ReasonSaid> {
  const text = given(typed.reason ?? "");
  const said = given(typed.said ?? "");
  if (text === null && typed.outcome !== "refused") return { reason: null, said };
  const reasons = await facts.reasons();
  const meant = text === null ? ({ kind: "junk" } as const) : await readReason(text, reasons);
  switch (meant.kind) {
    case "junk": {
      if (typed.outcome !== "refused") return { reason: text, said };
      throw new Failure("usage.missing-reason", {
        name: facts.name,
        typed: text,
        reasons: reasons.map(({ name }, index) => `${index + 1} ${name}`),
      });
    }
    case "listed":
      return { reason: meant.name, said: meant.saysMore ? joined(text, said) : said };
    case "near": {
      const isOwn = typed.isOwnWords === true || !(await isMeant(facts, text ?? "", meant.name));
      return { reason: isOwn ? text : meant.name, said };
    }
    case "catch-all": {
      const isSaid = typed.outcome !== "refused" || (said !== null && !isJunk(said));
      return { reason: meant.name, said: isSaid ? said : await askWords(facts, meant.name) };
    }
    default:
      return { reason: text, said };
  }
}

/** Reads a typed reason; the words of three languages are loaded only then. */
export async function readReason(text: string, reasons: readonly Reason[]): Promise<TypedReason> {
  const [{ typedReason }, { reasonWords }] = await Promise.all([
    import("../../rules/refusals/typed-reason.ts"),
    import("../../words/report/reason-themes.ts"),
  ]);
  return typedReason(text, reasons, reasonWords);
}

/** Words that stood for the reason are kept beside those that were given as the client's; a mere name for it is not. */
function joined(text: string | null, said: string | null): string | null {
  if (text === null || said === null) return said ?? text;
  return said.includes(text) || isMereName(text) ? said : `${text} – ${said}`;
}

/** Words in a row that are still a name ("too dear") and no sentence of its own. */
const wordsOfName = 2;

/** True for "Too dear" and "Too dear / Дорого", which say nothing beyond the reason they stand for. */
function isMereName(text: string): boolean {
  return text.split(/[/,;|]/u).every((name) => name.trim().split(/\s+/u).length <= wordsOfName);
}

async function isMeant({ language, prompt }: Facts, text: string, near: string): Promise<boolean> {
  if (prompt === null) throw new Failure("usage.near-reason", { text, near });
  return prompt.yes(askingWords[language].nearReason(text, near), true);
}

async function askWords({ language, prompt }: Facts, reason: string): Promise<string> {
  const problem = new Failure("usage.words-needed", { reason });
  if (prompt === null) throw problem;
  const { junkReason, whatSaid } = nextWords[language];
  const words = await prompt.textOrBack(whatSaid, { check: (text) => (isJunk(text) ? junkReason : null) });
  if (words === null) throw problem;
  return words;
}
