/** Gathers what the head's page needs from a workbook. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { teamHistoryOf } from "../../book/team/team-history.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { OpenPeriod } from "../../rules/calendar/week.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { foldManager, Managers } from "../../rules/team/managers.ts";
import { teamPage } from "../../rules/team/page/team-page.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";
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
    ...{ hasTeam: book.teamPlace !== null, renewalDays: settings.renewalDays },
    rows: withRows ? rows() : null,
    placeOf: (row) => book.contacts.place(row),
  };
}

/** The one manager that is meant: the name itself, else a part of it. Throws Failure usage.no-such-manager, with the names. */
export function managerNamed(names: readonly string[], typed: string): string {
  const key = foldManager(typed);
  const same = names.find((name) => foldManager(name) === key);
  if (same !== undefined) return same;
  const words = foldName(typed).split(" ");
  const found = names.filter((name) => words.every((word) => foldName(name).includes(word)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const owners = (found.length > 1 ? found : names).slice(0, 20);
  throw new Failure("usage.no-such-manager", {
    name: typed,
    managers: owners,
    near: nearest(typed, [...names]),
  });
}
