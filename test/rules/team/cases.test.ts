/** Cards kept back, complaints, hand-offs, renewals and newcomers: lists of cases. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { handedOver } from "../../../src/rules/team/hand-offs.ts";
import {
  type ComplaintRow,
  type ContactFacts,
  defaultTeamSettings,
  type TeamHistory,
} from "../../../src/rules/team/history.ts";
import { keepBack } from "../../../src/rules/team/kept-back.ts";
import { see } from "../../../src/rules/team/page/seen.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { calls, complaint, contact, history, type ShortCall, teamRow } from "../../support/team-history.ts";

const today = "2026-11-18";
const period = { from: "2026-10-22", to: today } as const;

function page(facts: Partial<TeamHistory>, owner: string | null = null) {
  return teamPage(history(facts), { ...defaultTeamSettings, neededCalls: 0 }, { period, today, owner }).page;
}

describe("kept back", () => {
  const card = { row: 7, owner: "Ivan", value: 3000 };
  const mentor = teamRow("Anna");

  test.each<
    [
      string,
      Parameters<typeof teamRow>[1],
      typeof card | { row: number; owner: string | null; value: null },
      unknown,
    ]
  >([
    ["above the limit", { mentor: "Anna", dealsUpTo: 2999 }, card, { why: "value", to: "Anna" }],
    ["at the limit", { mentor: "Anna", dealsUpTo: 3000 }, card, null],
    ["of unknown value", { mentor: "Anna", dealsUpTo: 0 }, { ...card, value: null }, null],
    [
      "without a limit every card",
      { mentor: "Anna" },
      { ...card, value: null },
      { why: "not-admitted", to: "Anna" },
    ],
    ["with a limit and no mentor", { dealsUpTo: 10 }, card, { why: "value", to: null }],
    ["with nothing typed in", {}, card, null],
    ["admitted today", { mentor: "Anna", admitted: today }, card, null],
    [
      "to be admitted tomorrow",
      { mentor: "Anna", admitted: "2026-11-19" },
      card,
      { why: "not-admitted", to: "Anna" },
    ],
    ["their own mentor", { mentor: "ivan" }, card, { why: "not-admitted", to: null }],
    ["nobody's card", { mentor: "Anna" }, { ...card, owner: null, value: null }, null],
    [
      "the name in other letters",
      { mentor: "Anna" },
      { ...card, owner: " IVÁN " },
      { why: "not-admitted", to: "Anna" },
    ],
  ])("%s", (_, facts, one, kept) => {
    expect(keepBack([teamRow("Ivan", facts), mentor], [], today)(one)).toEqual(kept);
  });

  test("with an open complaint about the manager, and about the mentor too", () => {
    const team = [teamRow("Emma", { mentor: "Anna", admitted: "2026-01-01" }), mentor];
    const emmas = { ...card, owner: "Emma" };
    const about = (...names: string[]) =>
      keepBack(
        team,
        names.map((name) => ({ row: 7, about: name })),
        today,
      );
    expect(about("emma")(emmas)).toEqual({ why: "complaint", to: "Anna" });
    expect(about("emma", "Anna")(emmas)).toEqual({ why: "complaint", to: null });
    expect(about("Daniel")(emmas)).toBeNull();
    expect(about("Emma")({ ...emmas, row: 8 })).toBeNull();
  });

  test("not to a mentor who must not be dealt it either", () => {
    const team = [teamRow("Ivan", { mentor: "Oleg" }), teamRow("Oleg", { dealsUpTo: 100, mentor: "Anna" })];
    expect(keepBack(team, [], today)(card)).toEqual({ why: "not-admitted", to: null });
    expect(keepBack(team, [], today)({ ...card, value: 100 })).toEqual({ why: "not-admitted", to: "Oleg" });
  });

  test("cards without a mentor stand on the page while they are due", () => {
    const team = [teamRow("Ivan", { dealsUpTo: 100, since: "2026-10-18" }), mentor];
    const contacts = [
      contact(7, "Adams", { owner: "Ivan", value: 500, next: today }),
      contact(8, "Brown", { owner: "Ivan", value: 500, next: "2026-11-19" }),
      contact(9, "Clark", { owner: "Ivan", value: 50, next: today }),
    ];
    const found = page({ team, contacts });
    expect(found.now.keptBack).toEqual([{ row: 7, name: "Adams", owner: "Ivan", value: 500, why: "value" }]);
    expect(found.now.newcomers).toEqual([{ name: "Ivan", days: 31 }]);
    expect(found.managers.map(({ name, newcomer }) => [name, newcomer?.days, newcomer?.keptBack])).toEqual([
      ["Ivan", 31, 1],
    ]);
    const refusals = calls(
      { at: "2026-11-10 10:00", owner: "Ivan", outcome: "refused", asked: true, manner: "silent" },
      { at: "2026-11-10 11:00", owner: "Ivan", outcome: "refused", contact: "Brown" },
      { at: "2026-11-10 12:00", owner: "Ivan", outcome: "won", contact: "Clark", asked: true },
    );
    expect(page({ team, contacts, calls: refusals }).managers[0]?.newcomer?.asked).toMatchObject({
      ...{ count: 1, of: 2, share: null },
    });
    expect(page({ team: [teamRow("Ivan", { dealsUpTo: 100, since: "2026-10-19" })] }).now.newcomers).toEqual(
      [],
    );
    expect(
      page({ team: [teamRow("Ivan", { dealsUpTo: 1, since: "2026-10-01", checked: today })] }).now.newcomers,
    ).toEqual([]);
  });
});

test("a closed contact is kept back only on a day that a call has set: no other is on anybody's list", () => {
  const team = [teamRow("Ivan", { dealsUpTo: 100 })];
  const contacts = ["Adams", "Brown"].map((name, index) =>
    contact(7 + index, name, { owner: "Ivan", value: 500, next: today, closed: true }),
  );
  const rows = calls({ at: "2026-11-12 10:00", contact: "Brown", outcome: "refused", next: today });
  expect(page({ team, contacts, calls: rows }).now.keptBack.map(({ name }) => name)).toEqual(["Brown"]);
});

describe("complaints", () => {
  const adams = contact(2, "Adams", { owner: "Emma", value: 9800 });
  const first = (facts: Partial<ComplaintRow>, more: Partial<TeamHistory> = {}) =>
    page({ contacts: [adams], complaints: [complaint(3, { when: "2026-11-14", ...facts })], ...more }).now
      .complaints[0];

  test.each<[string, Partial<ComplaintRow>, Partial<ContactFacts>, readonly string[] | undefined]>([
    ["nothing typed", {}, {}, ["answer", "apology", "other-manager"]],
    ["with the manager's words", { answer: "she shouted first" }, {}, ["apology", "other-manager"]],
    ["apologised, in words without a day", { apologised: { day: null } }, {}, ["answer", "other-manager"]],
    ["another manager", {}, { owner: "Anna" }, ["answer", "apology"]],
    ["nobody's client", {}, { owner: null }, ["answer", "apology"]],
    ["settled", { settled: { day: "2026-11-16" } }, {}, undefined],
    ["settled, in words without a day", { settled: { day: null } }, {}, undefined],
    ["undone", { undone: true }, {}, undefined],
  ])("%s", (_, facts, owner, missing) => {
    const contacts = [{ ...adams, ...owner }];
    expect(first(facts, { contacts })?.missing).toEqual(missing);
  });

  test("the facts beside it", () => {
    const busy = calls(
      ...Array.from({ length: 5 }, (): ShortCall => ({ at: "2026-11-14 10:00", contact: "Brown" })),
      ...["2026-11-11", "2026-11-12", "2026-11-13"].map((at): ShortCall => ({ at, contact: "Brown" })),
    );
    const complaints = [
      complaint(2, { when: "2025-11-14", settled: { day: null } }),
      complaint(3, { when: "2026-05-02", about: "Daniel", settled: { day: "2026-05-09" } }),
      complaint(4, { when: "2026-11-14" }),
      complaint(5, { when: "2026-11-14", contact: "Brown" }),
      complaint(6, { when: null, contact: "Davis" }),
    ];
    const found = page({ calls: busy, contacts: [adams], complaints }).now.complaints;
    expect(found.map(({ row, days, count12 }) => [row, days, count12])).toEqual([
      [4, 4, 1],
      [5, 4, 2],
      [6, null, 1],
    ]);
    expect(found[0]).toMatchObject({ callsThatDay: 5, usualCalls: 1, value: 9800 });
    expect(found[0]?.clientBefore).toEqual([{ about: "Daniel", on: "2026-05-02" }]);
  });

  test("how many calls there were on a day before anybody's first recorded one is not known", () => {
    const busy = calls(
      { at: "2026-11-12 10:00", contact: "Brown" },
      { at: "2026-11-14 10:00", contact: "Brown" },
    );
    const complaints = [complaint(2, { when: "2026-11-11" }), complaint(3, { when: "2026-11-13" })];
    const found = page({ calls: busy, contacts: [adams], complaints }).now.complaints;
    expect(found.map(({ callsThatDay, row }) => [row, callsThatDay])).toEqual([
      [2, null],
      [3, 0],
    ]);
  });

  test("both sides' words and the recording stand as they were typed", () => {
    const typed = { said: "nobody called", answer: "I was ill", recording: "call-12.mp3, from 3:10" };
    expect(first(typed)).toMatchObject(typed);
    expect(first({ said: null })).toMatchObject({ said: null, answer: null, recording: null });
  });

  test("are counted by whom they are about, also where no sheet says whose the clients are", () => {
    const complaints = [
      complaint(2, { when: "2026-11-10", about: "Daniel", settled: { day: "2026-11-11" } }),
      complaint(3, { when: "2026-11-12", about: "Emma" }),
      complaint(4, { when: "2026-11-13", about: "ÉMMA", contact: "Brown" }),
    ];
    const { now } = page({ contacts: [adams], complaints, hasOwners: false });
    expect(now.complaints.map(({ about, count12 }) => [about, count12])).toEqual([
      ["Emma", 1],
      ["ÉMMA", 2],
    ]);
    expect(now.complaints[0]?.clientBefore).toEqual([{ about: "Daniel", on: "2026-11-10" }]);
  });

  test("the usual number of calls of an even number of days lies between the two middle ones", () => {
    const days = ["2026-11-10", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-12", "2026-11-12"];
    const busy = calls(...days.map((day): ShortCall => ({ at: `${day} 10:00`, contact: "Brown" })));
    const found = (more: ShortCall[]) =>
      page({
        calls: [...busy, ...calls(...more)],
        contacts: [adams],
        complaints: [complaint(2, { when: "2026-11-12" })],
      }).now.complaints[0];
    expect(found([])).toMatchObject({ callsThatDay: 3, usualCalls: 2 });
    expect(found([{ at: "2026-11-13 10:00", contact: "Brown" }])).toMatchObject({ usualCalls: 1.5 });
  });

  test("settled in the period: the median from five, and who has the client still", () => {
    const settled = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        complaint(index + 2, { when: "2026-11-01", settled: { day: addDays("2026-11-03", index) } }),
      );
    expect(page({ contacts: [adams], complaints: settled(5) }).complaints).toMatchObject({
      settled: 5,
      medianDays: 4,
    });
    expect(page({ contacts: [adams], complaints: settled(4) }).complaints).toMatchObject({
      settled: 4,
      medianDays: null,
    });
    expect(page({ contacts: [adams], complaints: settled(1) }).complaints.sameManager).toEqual([
      { row: 2, contact: "Adams", about: "Emma" },
    ]);
    const undated = [complaint(2, { when: null, settled: { day: today } })];
    expect(page({ contacts: [adams], complaints: undated }).complaints.settled).toBe(1);
    const old = [complaint(2, { when: "2026-09-01", settled: { day: "2026-09-02" } })];
    expect(page({ contacts: [adams], complaints: old }).complaints.settled).toBe(0);
  });

  test("refusals because of service without a complaint", () => {
    const refused = (name: string, facts: Partial<ShortCall> = {}): ShortCall => ({
      ...{ at: "2026-11-12 10:00", contact: name, outcome: "refused", becauseOfService: true },
      ...facts,
    });
    const rows = calls(
      refused("Adams"),
      refused("Brown"),
      refused("Clark", { becauseOfService: false }),
      refused("Davis", { at: "2026-09-12 10:00" }),
      refused("Evans", { undone: true }),
    );
    const found = page({ calls: rows, contacts: [adams], complaints: [complaint(2)] });
    expect(found.complaints.notNoted).toEqual([{ row: 3, contact: "Brown" }]);
  });

  test("per talk only from a hundred talks, and compared with the others", () => {
    const talks = (owner: string, count: number) =>
      Array.from({ length: count }, (): ShortCall => ({ at: "2026-11-12 10:00", contact: "Brown", owner }));
    const complaints = Array.from({ length: 20 }, (_, index) => complaint(index + 2, { when: "2026-11-01" }));
    const compared = (count: number) =>
      page({ calls: calls(...talks("Emma", count), ...talks("Daniel", 150)), complaints }).managers.map(
        ({ name, complaints: about }) => [name, about.count, about.share, about.comparison],
      );
    expect(compared(100)).toEqual([
      ["Daniel", 0, 0, "fewer"],
      ["Emma", 20, 0.2, "more"],
    ]);
    expect(compared(99)).toEqual([
      ["Daniel", 0, 0, "unclear"],
      ["Emma", 20, null, "unclear"],
    ]);
  });
});

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
