/** Reads the rows of the Calls sheet as the head's page counts them: only the columns that it needs, each text once. */

import { languages } from "../../base/language.ts";
import { isCatchAll } from "../../rules/refusals/catch-all.ts";
import { type Folded, type Folding, reasonFolding } from "../../rules/refusals/folding.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import { outcomeInText } from "../../rules/report/outcome-text.ts";
import type { CallFacts } from "../../rules/team/history.ts";
import { mannerFromWords } from "../../words/manners.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { reasonWords } from "../../words/report/reason-themes.ts";
import { badService, defaultReasons } from "../../words/sheets/default-reasons.ts";
import type { CallsSheet } from "../book.ts";
import { countOf, isYes, lineOf, textOf } from "../sheets/cell-value.ts";

/** How refusals are sorted: the report's own folding, and the reasons it sorts into (they grow where the book has no list). */
export interface SortedRefusals {
  readonly folding: Folding;
  readonly reasons: readonly Reason[];
}

/** The rows that are no copies and say how the call ended, in the order of the sheet. */
export function callFacts(calls: CallsSheet | null, sorted: SortedRefusals): CallFacts[] {
  if (calls === null) return [];
  const endedAs = remembered(endedIn);
  const mannerOf = remembered(mannerFromWords);
  const refusal = refusalReader(sorted);
  const ids = new Set<string>();
  const facts: CallFacts[] = [];
  for (const row of calls.rows) {
    const line = (field: Parameters<CallsSheet["cell"]>[1]): string | null => lineOf(calls.cell(row, field));
    const id = line("id");
    if (id !== null && ids.has(id)) continue;
    const ended = endedAs(line("outcome") ?? "");
    if (ended === null) continue;
    if (id !== null) ids.add(id);
    const isRefusal = ended.outcome === "refused";
    const why = isRefusal
      ? refusal(line("reason") ?? ended.reason, textOf(calls.cell(row, "said")))
      : "other";
    facts.push({
      row,
      ...{ at: calls.at(row), next: calls.moment(row, "next"), due: calls.moment(row, "due") },
      ...{ contact: line("contact"), phone: line("phone"), owner: line("owner") },
      outcome: why === "no-answer" ? "no-answer" : ended.outcome,
      cardsBefore: countOf(calls.cell(row, "cardsBefore")),
      manner: mannerOf(line("manner") ?? ""),
      asked: isRefusal && isYes(calls.cell(row, "asked")),
      handedTo: line("handedTo"),
      note: textOf(calls.cell(row, "note")),
      becauseOfService: why === "service",
      undone: isYes(calls.cell(row, "undone")),
    });
  }
  return facts;
}

function endedIn(text: string): ReturnType<typeof outcomeInText> {
  if (text === "") return null;
  const outcome = outcomeFromWords(text);
  return outcome === null ? outcomeInText(text, outcomeFromWords) : { outcome, reason: null };
}

type Why = "service" | "no-answer" | "other";

/** Why a client refused, as far as the page asks: because of service, or nobody answered at all. */
function refusalReader({
  folding,
  reasons,
}: SortedRefusals): (reason: string | null, said: string | null) => Why {
  // Made at the first reason: it takes longer than reading the calls of a team that nobody refused.
  let speaks: ((name: string) => boolean) | null = null;
  const isService = remembered((name) => {
    speaks ??= speaksOfService();
    return speaks(name);
  });
  const folded = remembered((text) => folding.fold(text));
  const named = (found: Folded, text: string): string =>
    found.kind === "reason" ? (reasons[found.reason]?.name ?? text) : text;
  return (reason, said) => {
    const given = folded(reason ?? "");
    const isOpen = given.kind !== "reason" || isCatchAll(named(given, reason ?? ""));
    const told = isOpen && said !== null ? folded(said) : given;
    if (given.kind === "no-answer") return "no-answer";
    if (told.kind !== "reason") return "other";
    return isService(named(told, reason ?? "")) ? "service" : "other";
  };
}

/** Whether the name of a reason, in the team's own words, is that of bad service. */
function speaksOfService(): (name: string) => boolean {
  const lists = languages.map((language) => {
    const own = defaultReasons[language];
    const listed = own.map(({ improve, name, otherWords }, row) => {
      return { row, name, otherWords: otherWords.split(", "), improve };
    });
    return {
      folding: reasonFolding(listed, reasonWords),
      place: own.findIndex(({ name }) => name === badService[language]),
    };
  });
  return (name) =>
    lists.some(({ folding, place }) => {
      const folded = folding.fold(name);
      return folded.kind === "reason" && folded.reason === place;
    });
}

/** The same function, which works each text out once. */
function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = work(text);
    known.set(text, { result });
    return result;
  };
}
