/** Made-up weeks: one manager's page is their part of the whole page, and as many rows stand behind each figure as it says. */
import { describe, expect, test } from "vitest";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { randomTeam } from "../../support/random-team.ts";

const seeds = [3, 4, 5, 6, 7, 8];

function pagesOf(seed: number, isLarge: boolean) {
  const { history, period, settings, today } = randomTeam(seed, isLarge);
  const page = (owner: string | null) => teamPage(history, settings, { period, today, owner });
  return { history, page, whole: page(null) };
}

describe.each(seeds)("seed %d", (seed) => {
  test("the lists and figures of one manager", () => {
    const { page, whole } = pagesOf(seed, false);
    expect(whole.page.now.morePromises).toBe(0);
    for (const name of whole.names) {
      const { now, managers, ...own } = page(name).page;
      const all = whole.page.now;
      const isOwn = ({ owner }: { readonly owner: string | null }): boolean => owner === name;
      expect(now).toEqual({
        complaints: all.complaints.filter(({ about }) => about === name),
        handoffs: all.handoffs.filter(({ from, to }) => from === name || to === name),
        keptBack: all.keptBack.filter(isOwn),
        newcomers: all.newcomers.filter((one) => one.name === name),
        renewals: all.renewals.filter(isOwn),
        promises: all.promises.filter(isOwn),
        passedOver: all.passedOver.filter(isOwn),
        morePromises: 0,
      });
      expect(managers).toEqual(whole.page.managers.filter((line) => line.name === name));
      const [line] = managers;
      expect(own.technique).toMatchObject(
        line === undefined
          ? { ordinary: { of: 0 }, difficult: { of: 0 }, marked: 0, comparison: null }
          : { ordinary: line.asked.ordinary, difficult: line.asked.difficult },
      );
      expect(own.renewals.atRisk).toBe(now.renewals.length);
      expect(own.complaints.sameManager).toEqual(
        whole.page.complaints.sameManager.filter(({ about }) => about === name),
      );
      expect(own.notFollowed.noOwner).toBe(0);
    }
    const sum = (part: (name: string) => number) =>
      whole.names.reduce((total, name) => total + part(name), 0);
    expect(sum((name) => page(name).page.complaints.settled)).toBe(whole.page.complaints.settled);
    expect(sum((name) => page(name).page.renewals.coming)).toBeLessThanOrEqual(whole.page.renewals.coming);
  });

  test("the rows behind each figure", () => {
    const { history, whole } = pagesOf(seed, true);
    const ofRow = new Map(history.calls.map((call) => [call.row, call]));
    for (const line of whole.page.managers) {
      const behind = (figure: string) =>
        whole.rows().find((one) => one.manager === line.name && one.figure === figure)?.rows ?? [];
      const { asked, order, passedOver, promises } = line;
      const { kept, late, waiting, moved, dropped, early, onTime } = promises;
      const numbers = {
        ...{ calls: line.calls, talks: line.talks, skips: order.skips },
        ...{ kept, late, waiting, moved, dropped, early },
        ...{ "on-time": onTime.kept, "not-on-time": onTime.of - onTime.kept },
        ...{ "passed-over": passedOver.count, "in-turn": passedOver.of - passedOver.count },
        "asked-ordinary": asked.ordinary.count,
        "not-asked-ordinary": asked.ordinary.of - asked.ordinary.count,
        "asked-difficult": asked.difficult.count,
        "not-asked-difficult": asked.difficult.of - asked.difficult.count,
      };
      for (const [figure, number] of Object.entries(numbers))
        expect([figure, behind(figure).length]).toEqual([figure, number]);
      const handed = [...behind("calls"), ...behind("skips")].filter(
        (row) => ofRow.get(row)?.handedTo != null,
      );
      expect(behind("handed-over").toSorted()).toEqual(handed.toSorted());
      if (order.daysAside.of > 0) expect(behind("order")).toHaveLength(order.calls);
    }
  });
});
