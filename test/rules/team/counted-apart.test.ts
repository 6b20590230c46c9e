/** Made-up weeks: every figure and list of the page as it comes out when it is counted apart, slowly, from its definition. */
import { describe, expect, test } from "vitest";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { CountedRows } from "../../support/counted-team/counted-rows.ts";
import { nowOf, restOf } from "../../support/counted-team/counted-team.ts";
import { managerLines } from "../../support/counted-team/lines.ts";
import { randomTeam } from "../../support/random-team.ts";

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each([
  ["a few clients", false],
  ["enough calls for shares and comparisons", true],
])("%s", (_, isLarge) => {
  test.each(seeds)("seed %d", (seed) => {
    const team = randomTeam(seed, isLarge);
    const { history, period, settings, today } = team;
    const { page } = teamPage(history, settings, { period, today, owner: null });
    const counted = new CountedRows(team);
    const now = nowOf(counted);
    expect(page.now).toMatchObject({
      ...{ complaints: now.complaints, renewals: now.renewals, promises: now.promises },
      handoffs: now.handoffs.map(({ after, phone, ...one }) => one),
      keptBack: now.keptBack.map(({ to, ...one }) => one),
      passedOver: now.passedOver,
    });
    const { lines } = managerLines(counted);
    expect(page.managers).toHaveLength(lines.length);
    for (const [index, { passedOverFrom, ...line }] of lines.entries())
      expect(page.managers[index]).toMatchObject(line);
    expect(page).toMatchObject(restOf(counted));
  });
});
