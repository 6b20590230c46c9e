import { describe, expect, test } from "vitest";
import { handedOver } from "../../../../src/rules/team/hand-offs.ts";
import { defaultTeamSettings } from "../../../../src/rules/team/history.ts";
import { see } from "../../../../src/rules/team/page/seen.ts";
import { teamPage } from "../../../../src/rules/team/page/team-page.ts";
import { calls, contact, history, type ShortCall } from "../../../support/team-history.ts";
import { page, period, today } from "./cases-page.ts";

describe("hand-offs", () => {
  const handed: ShortCall = {
    at: "2026-11-06 11:00",
    outcome: "won",
    handedTo: "Service",
    next: "2026-11-09",
    note: "by Friday",
  };
  const at = "2026-11-10 09:00";

  test.each<[string, ShortCall[], string, number | null]>([
    ["nobody has called", [], "stuck", null],
    [
      "the new manager did, and nobody answered",
      [{ at, owner: "Service", outcome: "no-answer" }],
      "taken-up",
      2,
    ],
    ["the new manager put it to the end", [{ at, owner: "Service", outcome: "skipped" }], "stuck", null],
    [
      "the new manager moved it without a call",
      [{ at, owner: "Service", outcome: "moved", next: "2026-12-01" }],
      "stuck",
      null,
    ],
    [
      "the new manager gave it back",
      [{ at, owner: "Service", handedTo: "Emma", next: "2026-11-30" }],
      "given-back",
      null,
    ],
    [
      "somebody else gave it back",
      [{ at, owner: "Anna", handedTo: "emma", next: "2026-11-30" }],
      "given-back",
      null,
    ],
    ["the first one went on calling", [{ at, owner: "Emma" }], "stuck", null],
    [
      "the first one won it, the new one has not called",
      [{ at, owner: "Emma", outcome: "won" }],
      "stuck",
      null,
    ],
    ["a third won it", [{ at, owner: "Anna", outcome: "won" }], "settled-elsewhere", null],
    ["a third talked to them", [{ at, owner: "Anna" }], "stuck", null],
    [
      "a third handed it on",
      [{ at, owner: "Anna", handedTo: "Boris", next: "2026-11-30" }],
      "settled-elsewhere",
      null,
    ],
    ["the call was undone", [{ at, owner: "Service", undone: true }], "stuck", null],
  ])("%s", (_, rows, state, takenUpAfter) => {
    const seen = see(history({ calls: calls(handed, ...rows) }), defaultTeamSettings, period, today);
    expect(seen.handOffs[0]).toMatchObject({ state, takenUpAfter, from: "emma", to: "service" });
  });

  test("not over while its day is still to come", () => {
    const now = page({ calls: calls({ ...handed, next: today }) }).now.handoffs;
    expect(now).toMatchObject([
      { row: null, contact: "Adams", state: "waiting", due: today, promised: "by Friday" },
    ]);
  });

  test("the card says who gave the client and what was promised, until it is taken up", () => {
    const says = (...rows: ShortCall[]) =>
      handedOver(calls(handed, ...rows), contact(2, "Adams"), defaultTeamSettings, today);
    expect(says()).toEqual({ by: "Emma", on: "2026-11-06", promised: "by Friday" });
    expect(says({ at, owner: "Service", outcome: "no-answer" })).toBeNull();
    expect(handedOver([], contact(2, "Adams"), defaultTeamSettings, today)).toBeNull();
  });

  test("of the period: counts, the median from five, clients handed over three times", () => {
    const times = (count: number) =>
      Array.from({ length: count }, (_, index): ShortCall[] => [
        { ...handed, contact: `Client ${index}` },
        { at, contact: `Client ${index}`, owner: "Service" },
      ]).flat();
    expect(page({ calls: calls(...times(5)) }).handoffs).toEqual({
      ...{ handedOver: 5, takenUp: 5, medianDays: 2, stuck: 0, givenBack: 0, often: [] },
    });
    expect(page({ calls: calls(...times(4)) }).handoffs.medianDays).toBeNull();
    const beforeGate = teamPage(history({ calls: calls(...times(5)) }), defaultTeamSettings, {
      period,
      today,
      owner: null,
    });
    expect(beforeGate.page.handoffs).toMatchObject({ takenUp: 5, medianDays: null });
    expect(page({ calls: calls(handed, handed, handed) }).handoffs.often).toEqual([
      { contact: "Adams", times: 3 },
    ]);
    expect(page({ calls: calls({ ...handed, at: "2026-09-01" }) }).handoffs.handedOver).toBe(0);
    const namesakes = ["+44 7700 900301", "+44 7700 900302"].flatMap((phone) => [
      { ...handed, phone },
      { ...handed, phone },
    ]);
    expect(page({ calls: calls(...namesakes) }).handoffs.often).toEqual([]);
  });
});
