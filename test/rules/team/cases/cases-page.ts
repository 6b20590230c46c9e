import { defaultTeamSettings, type TeamHistory } from "../../../../src/rules/team/history.ts";
import { teamPage } from "../../../../src/rules/team/page/team-page.ts";
import { history } from "../../../support/team-history.ts";

export const today = "2026-11-18";
export const period = { from: "2026-10-22", to: today } as const;

export function page(facts: Partial<TeamHistory>, owner: string | null = null) {
  return teamPage(history(facts), { ...defaultTeamSettings, neededCalls: 0 }, { period, today, owner }).page;
}
