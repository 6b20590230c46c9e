/** The page as one value: who stands on it, the gate, one manager's technique. */
import { describe, expect, test } from "vitest";
import { type CallFacts, defaultTeamSettings } from "../../../src/rules/team/history.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { calls, complaint, contact, history, type ShortCall, teamRow } from "../../support/team-history.ts";
import { period, times, today, whole } from "./whole-page.ts";

test("28 days, the last one today", () => {
  expect(period).toEqual({ from: "2026-10-22", to: today });
});

test("nothing recorded", () => {
  const { page, rows, names } = whole({});
  expect(page).toMatchObject({
    ...{ from: "2026-10-22", to: today, managers: [], gate: { calls: 0 } },
    renewals: { coming: 0, atRisk: 0, value: 0 },
    technique: { marked: 0, follows: null, comparison: "unclear" },
    notFollowed: { gone: 0, closedByHand: 0, unreadable: 0, noOwner: 0 },
  });
  const { morePromises, ...lists } = page.now;
  expect([morePromises, ...Object.values(lists).flat()]).toEqual([0]);
  expect([rows(), names]).toEqual([[], []]);
});

describe("managers", () => {
  const on = "2026-11-10 10:00";

  test("stand by name, the nameless last; one person in other letters is one line", () => {
    const owners = ["Emma", "ÉMMA", "Daniel", null, "emma "];
    const rows = calls(...owners.map((owner): ShortCall => ({ at: on, owner, contact: "Gone" })));
    expect(whole({ calls: rows }).page.managers.map(({ name, calls: count }) => [name, count])).toEqual([
      ["Daniel", 1],
      ["Emma", 3],
      [null, 1],
    ]);
  });

  test("a row without an owner is of the contact's owner; the Team sheet's spelling is shown", () => {
    const facts = {
      contacts: [contact(2, "Adams", { owner: "emma" })],
      team: [teamRow("Emma Stone"), teamRow("EMMA")],
    };
    const { page, names } = whole({ ...facts, calls: calls({ at: on, owner: null }) });
    expect(page.managers.map(({ name }) => name)).toEqual(["EMMA"]);
    expect(names).toEqual(["EMMA", "Emma Stone"]);
  });

  test("without any owner column everybody is one group, and nothing is said to have no owner", () => {
    const rows = calls(
      { at: on, owner: "Emma", next: "2026-11-12" },
      { at: on, owner: null, next: "2026-11-12" },
    );
    const { page } = whole({ calls: rows, hasOwners: false });
    expect(page.managers.map(({ name, calls: count }) => [name, count])).toEqual([[null, 2]]);
    expect(page.notFollowed.noOwner).toBe(0);
    const team = [teamRow("Emma", { mentor: "Anna" }), teamRow("Anna", { admitted: "2026-11-01" })];
    expect(whole({ calls: rows, team, hasOwners: false }).page.managers).toHaveLength(1);
    expect(whole({ calls: rows }).page.notFollowed.noOwner).toBe(1);
  });

  test("skips, moves and undone rows are no calls; unanswered ones no talks; a row without a day counts for the gate", () => {
    const outcomes = ["later", "no-answer", "skipped", "moved"] as const;
    const rows = calls(...outcomes.map((outcome): ShortCall => ({ at: on, outcome })), {
      at: on,
      undone: true,
    });
    const undated = { ...calls({ at: on })[0], at: null, row: 90 };
    const { page } = whole({ calls: [...rows, ...calls({ at: "2026-09-01" })].concat(undated as CallFacts) });
    expect(page.managers[0]).toMatchObject({ calls: 2, talks: 1, order: { skips: 1 } });
    expect(page.gate).toEqual({ calls: 4, needed: 0, open: true });
  });

  test("rows dated before 2000 or after tomorrow are not counted", () => {
    const days = ["1999-12-31", "2000-01-01", "2026-11-19", "2026-11-20"];
    expect(whole({ calls: calls(...days.map((at): ShortCall => ({ at }))) }).page.gate.calls).toBe(2);
  });

  test("rows of the same minute keep the order of the sheet, also where the newest stands first", () => {
    const rows: ShortCall[] = [
      { at: on, next: "2026-11-11" },
      { at: on, due: "2026-11-11", outcome: "refused" },
      { at: "2026-11-12 10:00", contact: "Brown" },
    ];
    const early = (sheet: ShortCall[]) => whole({ calls: calls(...sheet) }).page.managers[0]?.promises.early;
    expect(early(rows)).toBe(1);
    expect(early(rows.reverse())).toBe(1);
  });

  test("a promise whose day is still to come is not named as not followed", () => {
    const facts = history({
      calls: calls({ at: on, next: "2026-11-25" }, { at: on, contact: "Brown", next: "2026-11-17" }),
    });
    const asked = { period: { from: null, to: "2026-12-31" }, today, owner: null } as const;
    expect(teamPage(facts, defaultTeamSettings, asked).page.notFollowed.gone).toBe(1);
  });

  test("what the Team sheet says of a check and of who was admitted in the period", () => {
    const team = [
      teamRow("Emma", { checked: "2026-11-10", withDifficult: true, mentor: "Anna", admitted: "2026-10-22" }),
      teamRow("Daniel", { mentor: "Anna", admitted: "2026-10-21" }),
    ];
    const { page } = whole({ team });
    expect(page.managers.map(({ name, checked, newcomer }) => [name, checked, newcomer?.mentor])).toEqual([
      ["Emma", { on: "2026-11-10", difficult: true }, "Anna"],
    ]);
  });
});

describe("technique", () => {
  const refused = (asked: boolean, manner: string | null, owner = "Emma"): ShortCall => ({
    ...{ at: "2026-11-10 10:00", outcome: "refused", asked, manner, owner },
  });
  const asked = (owner: string, ordinary: [number, number], difficult: [number, number]): ShortCall[] => [
    ...times(ordinary[0], refused(true, null, owner)),
    ...times(ordinary[1], refused(false, null, owner)),
    ...times(difficult[0], refused(true, "critical", owner)),
    ...times(difficult[1], refused(false, "critical", owner)),
  ];

  test("less often with difficult clients, by manager and in the team", () => {
    const rows = calls(...asked("Emma", [38, 5], [8, 18]), ...asked("Daniel", [20, 4], [2, 2]));
    const { page } = whole({ calls: rows });
    const emma = page.managers.find(({ name }) => name === "Emma");
    expect(emma?.asked).toMatchObject({
      ordinary: { count: 38, of: 43 },
      difficult: { count: 8, of: 26 },
      comparison: "fewer",
    });
    const parts = [emma?.asked.ordinary, emma?.asked.difficult].flatMap((side) => [
      side?.share,
      side?.low,
      side?.high,
    ]);
    expect(parts.map((part) => Math.round((part ?? 0) * 1000) / 1000)).toEqual([
      0.884, 0.755, 0.949, 0.308, 0.165, 0.5,
    ]);
    expect(page.managers.find(({ name }) => name === "Daniel")?.asked).toMatchObject({
      difficult: { count: 2, of: 4, share: null },
      comparison: "unclear",
    });
    expect(page.technique).toMatchObject({ comparison: "fewer", marked: 30, ordinary: { of: 67 } });
  });

  test("the share of a side from ten, nothing before the gate", () => {
    const of = (difficult: number, needed = 0) =>
      whole({ calls: calls(...asked("Emma", [10, 0], [0, difficult])) }, null, needed).page.managers[0]
        ?.asked;
    expect(of(10)).toMatchObject({ difficult: { share: 0 }, comparison: "fewer" });
    expect(of(9)).toMatchObject({
      ordinary: { share: 1 },
      difficult: { share: null },
      comparison: "unclear",
    });
    expect(of(10, 21)).toMatchObject({ ordinary: { share: null }, comparison: null });
  });

  test("what followed where a difficult client was let go unasked", () => {
    const rows = calls(
      { ...refused(false, "shouting"), at: "2026-10-25 10:00" },
      { ...refused(false, null), at: "2026-11-10 10:00" },
      { ...refused(false, "shouting"), contact: "Brown" },
      { ...refused(true, "shouting"), contact: "Clark" },
      { ...refused(false, null), contact: "Clark", at: "2026-11-12 10:00" },
    );
    const contacts = [
      contact(2, "Adams", { renewal: "2026-11-01" }),
      contact(3, "Brown", { renewal: "2026-12-01" }),
      contact(4, "Clark", { renewal: "2026-11-11" }),
    ];
    const complaints = [complaint(2, { when: "2026-11-01" }), complaint(3, { when: "2026-10-01" })];
    expect(whole({ calls: rows, contacts, complaints }).page.technique.followed).toEqual({
      ...{ refusals: 1, complaints: 1, renewalsLost: 1 },
    });
  });
});
