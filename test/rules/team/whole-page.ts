/** The page of a period of 28 days, from facts told in short. */
import { defaultTeamSettings, type TeamHistory } from "../../../src/rules/team/history.ts";
import { usualTeamPeriod } from "../../../src/rules/team/page/seen.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { history, type ShortCall } from "../../support/team-history.ts";

export const today = "2026-11-18";
export const period = usualTeamPeriod(today);

export function whole(facts: Partial<TeamHistory>, owner: string | null = null, needed = 0) {
  return teamPage(history(facts), { ...defaultTeamSettings, neededCalls: needed }, { period, today, owner });
}

export const times = (count: number, call: ShortCall): ShortCall[] =>
  Array.from({ length: count }, () => call);
