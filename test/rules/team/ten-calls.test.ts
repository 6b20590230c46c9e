/** The worked example: ten calls of Emma's, their figures to the digit, and what follows when something is added. */
import { describe, expect, test } from "vitest";
import { dayFromEpoch } from "../../../src/rules/calendar/day.ts";
import { wilson } from "../../../src/rules/report/statistics.ts";
import { type CallFacts, defaultTeamSettings, type TeamHistory } from "../../../src/rules/team/history.ts";
import { keepBack } from "../../../src/rules/team/kept-back.ts";
import { orderDays } from "../../../src/rules/team/order-kept.ts";
import { see } from "../../../src/rules/team/page/seen.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import {
  calls,
  complaint,
  contact,
  history,
  type ShortCall,
  teamRow,
  tenCalls,
  tenCallsContacts,
} from "../../support/team-history.ts";

const today = "2026-11-11";
const period = { from: "2026-10-15", to: today } as const;
const question = { period, today, owner: null } as const;
const asItIs = history({ calls: calls(...tenCalls), contacts: tenCallsContacts });

function pageOf(changes: Partial<TeamHistory> = {}, needed = defaultTeamSettings.neededCalls) {
  return teamPage({ ...asItIs, ...changes }, { ...defaultTeamSettings, neededCalls: needed }, question).page;
}

function emma(changes: Partial<TeamHistory> = {}, needed?: number) {
  const line = pageOf(changes, needed).managers.find(({ name }) => name === "Emma");
  if (line === undefined) throw new Error("Emma has no line");
  return line;
}

/** The ten calls with one of them changed; counted from 1. */
function changed(number: number, change: Partial<ShortCall>): CallFacts[] {
  return calls(...tenCalls.map((call, index) => (index + 1 === number ? { ...call, ...change } : call)));
}

function rounded(count: number, of: number): number[] {
  const share = wilson(count, of);
  return [share?.share ?? 0, share?.low ?? 0, share?.high ?? 0].map((part) => Math.round(part * 1000) / 1000);
}

describe("order kept", () => {
  test("the days and what was set aside on each", () => {
    const { chronicle } = see(asItIs, defaultTeamSettings, period, today);
    const days = orderDays(chronicle.calls).map(({ day, calls: count, known, aside, counts }) => {
      return [dayFromEpoch(day)?.slice(8), count, known, aside, counts];
    });
    expect(days).toEqual([
      ["02", 2, 2, 0, true],
      ["03", 1, 1, 0, true],
      ["04", 2, 2, 1, true],
      ["05", 1, 1, 1, true],
      ["06", 2, 2, 0, true],
      ["09", 1, 1, 0, true],
    ]);
  });

  test("9 calls, 2 set aside, 81.8 % (52.3–94.9): fewer than 30, so only counts", () => {
    expect(emma().order).toMatchObject({ calls: 9, known: 9, aside: 2, share: null, low: null, told: null });
    expect(emma({}, 1).order).toMatchObject({ share: null, high: null, told: false, skips: 0 });
    expect(rounded(9, 11)).toEqual([0.818, 0.523, 0.949]);
  });
});

describe("promises", () => {
  test("each with its fate", () => {
    const { promises } = see(asItIs, defaultTeamSettings, period, today);
    expect(
      promises.map(({ client, day, fate, late }) => [client?.name, dayFromEpoch(day)?.slice(8), fate, late]),
    ).toEqual([
      ["Adams", "04", "late", 2],
      ["Brown", "03", "kept", null],
      ["Clark", "09", "kept", null],
      ["Davis", "05", "kept", null],
      ["Davis", "06", "kept", null],
      ["Adams", "10", "waiting", 1],
      ["Clark", "13", "not-yet", 0],
    ]);
  });

  test("4 of 6, 66.7 % (30.0–90.3): fewer than 20, so only counts; on time 1 of 1", () => {
    expect(emma().promises).toMatchObject({
      ...{ kept: 4, late: 1, waiting: 1, moved: 0, dropped: 0, early: 0, of: 6 },
      ...{ share: null, low: null, high: null, medianLate: null, comparison: null },
      onTime: { kept: 1, of: 1, shown: false },
    });
    expect(rounded(4, 6)).toEqual([0.667, 0.3, 0.903]);
  });

  test("Adams, not called since, stands among what must be done now", () => {
    expect(pageOf().now.promises).toEqual([
      {
        ...{ row: 2, contact: "Adams", owner: "Emma", day: "2026-11-10", late: 1, value: 9000 },
        ...{ state: "waiting", movedTo: null },
      },
    ]);
  });
});

describe("passed over", () => {
  test("Adams was passed over once, of six decided turns", () => {
    const { turns } = see(asItIs, defaultTeamSettings, period, today);
    expect(
      turns.map(({ client, day, isPassedOver }) => [client.name, dayFromEpoch(day)?.slice(8), isPassedOver]),
    ).toEqual([
      ["Adams", "04", true],
      ["Brown", "03", false],
      ["Clark", "04", false],
      ["Clark", "09", false],
      ["Davis", "05", false],
      ["Davis", "06", false],
    ]);
    expect(emma().passedOver).toMatchObject({ count: 1, of: 6, value: 9000, names: ["Adams"], share: null });
    expect(pageOf().now.passedOver).toEqual([]);
  });
});

test("asked: none of one refusal with a difficult client", () => {
  expect(emma().asked).toMatchObject({
    ordinary: { count: 0, of: 0, share: null },
    difficult: { count: 0, of: 1, share: null },
    comparison: null,
  });
  expect(pageOf().technique).toMatchObject({ marked: 2, follows: null });
});

test("the gate is closed, and the page is of the 28 days up to today", () => {
  const page = pageOf();
  expect(page.gate).toEqual({ calls: 10, needed: 100, open: false });
  expect([page.from, page.to]).toEqual(["2026-10-15", "2026-11-11"]);
  expect(page.managers.map(({ name, calls: count, talks }) => [name, count, talks])).toEqual([
    ["Emma", 10, 9],
  ]);
  expect(page.notFollowed).toEqual({ gone: 0, closedByHand: 0, unreadable: 0, noOwner: 0 });
});

test("the rows behind the figures", () => {
  const { rows } = teamPage(asItIs, defaultTeamSettings, question);
  const behind = new Map(rows().map(({ figure, rows: of }) => [figure, of]));
  expect(behind.get("order")).toEqual([2, 3, 5, 6, 7, 8, 9, 10, 11]);
  expect(behind.get("kept")).toEqual([3, 6, 7, 8]);
  expect(behind.get("late")).toEqual([2]);
  expect(behind.get("waiting")).toEqual([10]);
  expect(behind.get("passed-over")).toEqual([2]);
  expect(behind.get("not-asked-difficult")).toEqual([4]);
  expect(behind.get("dropped")).toBeUndefined();
});

describe("with something added", () => {
  /** Davis is handed over in call 8, without a day of its own. */
  const handed = {
    calls: changed(8, { handedTo: "Service", note: "delivery by Friday", next: "2026-11-09" }),
    contacts: tenCallsContacts.map((one) =>
      one.name === "Davis"
        ? contact(5, "Davis", {
            phone: one.phone,
            value: 1000,
            owner: "Service",
            next: "2026-11-09",
            closed: true,
          })
        : one,
    ),
  };

  test("Davis handed to Service: stuck from Tuesday the 10th, and no promise of Emma's", () => {
    expect(pageOf(handed).now.handoffs).toEqual([
      {
        ...{ row: 5, contact: "Davis", from: "Emma", to: "Service", on: "2026-11-06", due: "2026-11-09" },
        ...{ state: "stuck", promised: "delivery by Friday", value: 1000 },
      },
    ]);
    expect(emma(handed).promises).toMatchObject({ kept: 4, of: 6 });
    const on = (day: "2026-11-09" | "2026-11-10") =>
      teamPage({ ...asItIs, ...handed }, defaultTeamSettings, { ...question, today: day }).page.now
        .handoffs[0]?.state;
    expect(on("2026-11-09")).toBe("waiting");
    expect(on("2026-11-10")).toBe("stuck");
    expect(pageOf(handed).handoffs).toMatchObject({ handedOver: 1, takenUp: 0, stuck: 1, givenBack: 0 });
  });

  const complained = { complaints: [complaint(2, { when: "2026-11-06" })] };

  test("a complaint on call 9 with nothing typed: five days, everything missing, Adams not dealt to Emma", () => {
    expect(pageOf(complained).now.complaints).toEqual([
      {
        ...{
          row: 2,
          contact: "Adams",
          about: "Emma",
          days: 5,
          missing: ["answer", "apology", "other-manager"],
        },
        ...{ said: "rude", answer: null, recording: null },
        ...{ count12: 1, callsThatDay: 2, usualCalls: 2, clientBefore: [], value: 9000 },
      },
    ]);
    expect(pageOf(complained).now.keptBack).toEqual([
      { row: 2, name: "Adams", owner: "Emma", value: 9000, why: "complaint" },
    ]);
  });

  const renewing = (next: string | null) => ({
    contacts: tenCallsContacts.map((one) =>
      one.name === "Clark"
        ? contact(4, "Clark", { phone: one.phone, value: 3000, renewal: "2026-12-20", next })
        : one,
    ),
  });

  test("the renewal of Clark in 39 days is not at risk; with the cell emptied it is: no next contact", () => {
    expect(pageOf(renewing("2026-11-13"))).toMatchObject({
      renewals: { coming: 1, atRisk: 0, value: 0 },
      now: { renewals: [] },
    });
    expect(pageOf(renewing(null))).toMatchObject({
      renewals: { coming: 1, atRisk: 1, value: 3000 },
      now: { renewals: [{ row: 4, name: "Clark", on: "2026-12-20", value: 3000, why: ["no-next"] }] },
    });
  });

  test("Daniel, with deals up to 2,000 and Emma for a mentor: 3,000 goes to Emma, 2,000 to Daniel", () => {
    const team = [
      teamRow("Emma", { admitted: "2026-01-01" }),
      teamRow("Daniel", { dealsUpTo: 2000, mentor: "Emma" }),
    ];
    const rule = keepBack(team, [], today);
    expect(rule({ row: 9, owner: "Daniel", value: 3000 })).toEqual({ why: "value", to: "Emma" });
    expect(rule({ row: 9, owner: "Daniel", value: 2000 })).toBeNull();
    expect(rule({ row: 9, owner: "Emma", value: 3000 })).toBeNull();
  });

  test("sorted upwards, with phones in other spellings and owners in other letters: the same figures", () => {
    const spellings = ["07700 900301", "0044 7700 900302", "+447700900303", "44 (7700) 900-304"];
    const other = calls(
      ...tenCalls.map((call, index) => ({
        ...call,
        phone: spellings.find((spelling) => spelling.endsWith(call.phone?.slice(-1) ?? "")) ?? null,
        owner: ["Emma", "EMMA", " emma", "Еmma"][index % 4] ?? null,
      })),
    ).reverse();
    const renumbered = other.map((call, index) => ({ ...call, row: index + 2 }));
    expect(pageOf({ calls: renumbered })).toEqual(pageOf());
  });
});
