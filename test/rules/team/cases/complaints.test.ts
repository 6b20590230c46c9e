import { describe, expect, test } from "vitest";
import { addDays } from "../../../../src/rules/calendar/date.ts";
import type { ComplaintRow, ContactFacts, TeamHistory } from "../../../../src/rules/team/history.ts";
import { calls, complaint, contact, type ShortCall } from "../../../support/team-history.ts";
import { page, today } from "./cases-page.ts";

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
