import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/rules/calendar/day.ts";
import { type ComplaintRow, defaultTeamSettings } from "../../../../src/rules/team/history.ts";
import { see } from "../../../../src/rules/team/page/seen.ts";
import { calls, complaint, contact, history, type ShortCall } from "../../../support/team-history.ts";
import { page, period, today } from "./cases-page.ts";

describe("renewals", () => {
  const talk: ShortCall = { at: "2026-11-02 10:00", due: "2026-11-02" };

  function risks(
    renewal: Day,
    rows: readonly ShortCall[] = [talk],
    next: string | null = "2026-11-20",
    complaints: readonly ComplaintRow[] = [],
  ): readonly string[] | null {
    const contacts = [contact(2, "Adams", { renewal, next })];
    const seen = see(
      history({ calls: calls(...rows), contacts, complaints }),
      defaultTeamSettings,
      period,
      today,
    );
    return seen.renewals[0]?.why ?? null;
  }

  test.each<[string, Day, readonly ShortCall[], readonly string[] | null]>([
    ["today", today, [talk], ["no-next"]],
    ["in 60 days", "2027-01-17", [talk], []],
    ["in 61 days", "2027-01-18", [talk], null],
    ["30 days ago", "2026-10-19", [talk], ["no-next"]],
    ["31 days ago", "2026-10-18", [talk], null],
    ["10 days ago, won since", "2026-11-08", [{ ...talk, at: "2026-11-09", outcome: "won" }], null],
    ["10 days ago, won before", "2026-11-08", [{ ...talk, outcome: "won" }], ["no-next"]],
    ["no talk recorded", "2026-12-20", [{ ...talk, outcome: "no-answer" }], ["no-talk"]],
    ["the last talk 90 days ago", "2026-12-20", [{ ...talk, at: "2026-08-20" }], []],
    ["the last talk 91 days ago", "2026-12-20", [{ ...talk, at: "2026-08-19" }], ["no-talk"]],
    [
      "a promise kept late",
      "2026-12-20",
      [
        { ...talk, next: "2026-11-04" },
        { at: "2026-11-06 10:00", due: "2026-11-04" },
      ],
      ["promise"],
    ],
    [
      "a promise kept",
      "2026-12-20",
      [
        { ...talk, next: "2026-11-04" },
        { at: "2026-11-04 10:00", due: "2026-11-04" },
      ],
      [],
    ],
    [
      "the last refusal without the questions",
      "2026-12-20",
      [{ ...talk, outcome: "refused" }, { at: "2026-11-04 10:00" }],
      ["not-asked"],
    ],
    [
      "asked at the last refusal",
      "2026-12-20",
      [
        { ...talk, outcome: "refused" },
        { at: "2026-11-04", outcome: "refused", asked: true },
      ],
      [],
    ],
  ])("%s", (_, renewal, rows, why) => {
    expect(risks(renewal, rows)).toEqual(why);
  });

  test("the next contact, and complaints that are open", () => {
    expect(risks("2026-12-20", [talk], null)).toEqual(["no-next"]);
    expect(risks("2026-12-20", [talk], "2026-12-21")).toEqual(["no-next"]);
    expect(risks("2026-12-20", [talk], "2026-12-20")).toEqual([]);
    expect(risks("2026-12-20", [talk], "2026-11-20", [complaint(2)])).toEqual(["complaint"]);
    expect(risks("2026-12-20", [talk], "2026-11-20", [complaint(2, { settled: { day: null } })])).toEqual([]);
  });

  test("by value, then by date; counted with the value at risk", () => {
    const contacts = [
      contact(2, "Adams", { renewal: "2026-12-20", value: 100 }),
      contact(3, "Brown", { renewal: "2026-12-10", value: 100 }),
      contact(4, "Clark", { renewal: "2026-12-30", value: 900 }),
      contact(5, "Davis", { renewal: "2027-12-30", value: 900 }),
    ];
    const found = page({ contacts });
    expect(found.now.renewals.map(({ name }) => name)).toEqual(["Clark", "Brown", "Adams"]);
    expect(found.renewals).toEqual({ coming: 3, atRisk: 3, value: 1100 });
  });
});
