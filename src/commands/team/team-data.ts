/** Gathers what the head's page needs from a workbook. */
import type { Book } from "../../book/book.ts";
import { teamHistoryOf } from "../../book/team/team-history.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { OpenPeriod } from "../../rules/calendar/week.ts";
import { Managers } from "../../rules/team/managers.ts";
import { teamPage } from "../../rules/team/page/team-page.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";
import { managerNamed } from "../log/complaint-and-hand-over.ts";
import { foldingOf } from "../report/report-data.ts";

/** What is asked of the page. */
export interface TeamAsked {
  readonly period: OpenPeriod;
  readonly today: Day;
  /** The manager as typed; null: everybody's page. */
  readonly owner: string | null;
  readonly withRows: boolean;
}

/** The page of a book. Throws Failure usage.no-such-manager when no manager, or several, could be meant. */
export async function wholeTeamOf(
  book: Book,
  { owner, period, today, withRows }: TeamAsked,
): Promise<WholeTeam> {
  const settings = await book.settings();
  const history = await teamHistoryOf(book, await foldingOf(book));
  const names = new Managers(history.hasOwners);
  for (const { manager } of history.team) names.keyOf(manager);
  for (const one of [...history.contacts, ...history.calls]) names.keyOf(one.owner);
  const meant = owner === null ? null : managerNamed(names.names(), owner);
  const { page, rows } = teamPage(history, settings, { period, today, owner: meant });
  return {
    ...{ page, today, place: book.workbook.place, hasOwners: history.hasOwners },
    ...{ sheetLanguage: book.language, hasTeam: book.teamPlace !== null, renewalDays: settings.renewalDays },
    rows: withRows ? rows() : null,
    placeOf: (row) => book.contacts.place(row),
  };
}
