/** Plans the Team sheet: a row a manager, with the day of their first call; the rest is the head's to type. */
import type { Day } from "../../rules/calendar/day.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { foldManager } from "../../rules/team/managers.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { sheetTitles } from "../../words/sheets/headings.ts";
import { teamFields, teamHeadings, teamWidths } from "../../words/sheets/team-sheets.ts";
import type { Value } from "../../workbook/cell.ts";
import type { AddSheet } from "../../workbook/changes.ts";
import type { Book } from "../book.ts";
import { isYes, lineOf } from "../sheets/cell-value.ts";
import { freeTitle } from "./call-row.ts";

/** A new Team sheet and the managers in it; those of the owner column, each once, in the order they are met. */
export async function planTeam(
  book: Book,
): Promise<{ readonly sheet: AddSheet; readonly names: readonly string[] }> {
  const { contacts, language, workbook } = book;
  const names = new Map<string, string>();
  for (const row of contacts.rows) {
    const owner = contacts.owner(row);
    const key = foldManager(owner);
    if (owner !== null && key !== null && !names.has(key)) names.set(key, owner);
  }
  const since = await firstCalls(book);
  const taken = new Set((await workbook.tabs()).map(({ title }) => title.toLowerCase()));
  const sheet: AddSheet = {
    kind: "add-sheet",
    title: freeTitle(sheetTitles[language].team, taken),
    columns: teamFields.map((field) => ({
      heading: teamHeadings[language][field],
      width: teamWidths[field],
    })),
    rows: [...names].map(([key, name]): Value[] => {
      const first = since.get(key);
      const day: Value = first === undefined ? { kind: "empty" } : { kind: "date", day: first, time: null };
      return [{ kind: "text", text: name }, day];
    }),
  };
  return { sheet, names: [...names.values()] };
}

/** The day of each manager's first call. */
async function firstCalls(book: Book): Promise<ReadonlyMap<string, Day>> {
  const first = new Map<string, Day>();
  const calls = await book.calls();
  if (calls === null) return first;
  for (const row of calls.rows) {
    const outcome = outcomeFromWords(lineOf(calls.cell(row, "outcome")) ?? "");
    if ((outcome !== null && !isCall(outcome)) || isYes(calls.cell(row, "undone"))) continue;
    const key = foldManager(calls.callers(row).owner);
    const day = calls.at(row)?.day;
    if (key === null || day === undefined) continue;
    const known = first.get(key);
    if (known === undefined || day < known) first.set(key, day);
  }
  return first;
}
