/** Where the lists begin and end, and in which order they stand; the first and the last day of a period. */
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { defaultTeamSettings, type TeamHistory } from "../../../src/rules/team/history.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { calls, complaint, contact, history, type ShortCall, teamRow } from "../../support/team-history.ts";

const today: Day = "2026-11-18";

function page(facts: Partial<TeamHistory>, from: Day = "2026-11-02", to: Day = "2026-11-13") {
  return teamPage(
    history(facts),
    { ...defaultTeamSettings, neededCalls: 0 },
    { period: { from, to }, today, owner: null },
  ).page;
}

const days: readonly Day[] = ["2026-11-01", "2026-11-02", "2026-11-13", "2026-11-14"];

describe("a period has its first and its last day, and none before or after", () => {
  test("hand-offs, each counted by where it stands", () => {
    const handed = days.flatMap((day, index): ShortCall[] => [
      {
        at: `${day} 10:00`,
        contact: `Client ${index}`,
        outcome: "won",
        handedTo: "Ivan",
        next: "2026-11-15",
      },
    ]);
    expect(page({ calls: calls(...handed) }).handoffs).toMatchObject({
      handedOver: 2,
      stuck: 2,
      givenBack: 0,
    });
    const back: ShortCall = { at: "2026-11-16 10:00", contact: "Client 1", owner: "Ivan", handedTo: "Emma" };
    const taken: ShortCall = { at: "2026-11-16 11:00", contact: "Client 2", owner: "Ivan" };
    expect(page({ calls: calls(...handed, back, taken) }).handoffs).toMatchObject({
      ...{ handedOver: 2, stuck: 0, givenBack: 1, takenUp: 1 },
    });
  });

  test("calls, promises, turns, complaints settled, refusals because of service", () => {
    const rows = days.flatMap((day, index): ShortCall[] => [
      { at: `${day} 10:00`, contact: `Client ${index}`, outcome: "refused", becauseOfService: true },
      { at: "2026-10-30 10:00", contact: `Promised ${index}`, next: day },
      { at: `${day} 11:00`, contact: `Promised ${index}`, due: day, outcome: "won" },
    ]);
    const settled = days.map((day, index) =>
      complaint(index + 2, { contact: `Settled ${index}`, when: "2026-10-20", settled: { day } }),
    );
    const { complaints, managers } = page({ calls: calls(...rows), complaints: settled });
    expect(complaints.settled).toBe(2);
    expect(complaints.notNoted.map(({ contact: name }) => name)).toEqual(["Client 1", "Client 2"]);
    expect(managers[0]).toMatchObject({
      ...{ calls: 4, promises: { kept: 2, of: 2 }, passedOver: { count: 0, of: 2 } },
      asked: { ordinary: { count: 0, of: 2 } },
    });
  });

  test("who was admitted", () => {
    const team = days.map((admitted, index) => teamRow(`Manager ${index}`, { admitted }));
    const { managers } = page({ team });
    expect(managers.map(({ name, newcomer }) => [name, newcomer?.admitted])).toEqual([
      ["Manager 1", "2026-11-02"],
      ["Manager 2", "2026-11-13"],
    ]);
  });
});

test("open complaints: the oldest first, those without a day last, with the client's name as typed", () => {
  const complaints = [
    complaint(2, { when: "2026-11-16", contact: "Brown" }),
    complaint(3, { when: null, contact: null, phone: null }),
    complaint(4, { when: "2026-11-10" }),
  ];
  expect(
    page({ complaints }).now.complaints.map(({ row, contact: name, days: old }) => [row, name, old]),
  ).toEqual([
    [4, "Adams", 8],
    [2, "Brown", 2],
    [3, null, null],
  ]);
});

test("promises that wait: ten with the most value, of the same value those that wait longest; the others are counted", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Client ${index}`);
  const rows = names.map(
    (name, index): ShortCall => ({
      at: "2026-11-02 10:00",
      contact: name,
      next: index === 5 ? "2026-11-03" : "2026-11-04",
    }),
  );
  const contacts = names.map((name, index) =>
    contact(index + 2, name, {
      value: index === 3 ? 900 : index === 11 ? null : 100,
      next: index === 5 ? "2026-11-03" : "2026-11-04",
    }),
  );
  const { now } = page({ calls: calls(...rows), contacts });
  expect(now.promises).toHaveLength(10);
  expect(now.promises.slice(0, 2).map(({ contact: name, late }) => [name, late])).toEqual([
    ["Client 3", 10],
    ["Client 5", 11],
  ]);
  expect(now.promises.map(({ contact: name }) => name)).not.toContain("Client 11");
  expect(now.morePromises).toBe(2);
});

test("clients passed over who still wait: the longest first, then the greater value, with the reason they were put to the end", () => {
  const waiting: readonly (readonly [name: string, day: Day, value: number])[] = [
    ["Low", "2026-11-10", 100],
    ["High", "2026-11-10", 900],
    ["Old", "2026-11-09", 50],
  ];
  const set = waiting.map(([name, day]): ShortCall => ({ at: "2026-11-05 10:00", contact: name, next: day }));
  const skip: ShortCall = { at: "2026-11-12 09:00", contact: "High", outcome: "skipped", note: "rude" };
  const behind = ["2026-11-12", "2026-11-13"].flatMap((day): ShortCall[] =>
    [0, 1, 2].map((index) => ({
      at: `${day} 1${index}:00`,
      contact: `${day} ${index}`,
      due: day,
      outcome: "won",
    })),
  );
  const contacts = waiting.map(([name, next, value], index) => contact(index + 2, name, { next, value }));
  const { managers, now } = page({ calls: calls(...set, skip, ...behind), contacts });
  expect(now.passedOver).toEqual([
    { row: 4, name: "Old", owner: "Emma", since: "2026-11-09", value: 50, skipReason: null },
    { row: 3, name: "High", owner: "Emma", since: "2026-11-10", value: 900, skipReason: "rude" },
    { row: 2, name: "Low", owner: "Emma", since: "2026-11-10", value: 100, skipReason: null },
  ]);
  expect(managers[0]?.passedOver).toMatchObject({
    ...{ count: 3, of: 3, value: 1050, withReason: 1, names: ["High", "Low", "Old"] },
  });
});

test("a share of turns passed over from 30 that are decided", () => {
  const turns = (count: number) => {
    const rows = Array.from({ length: count }, (_, index): ShortCall[] => [
      { at: "2026-11-03 10:00", contact: `Client ${index}`, next: "2026-11-05" },
      { at: "2026-11-05 10:00", contact: `Client ${index}`, due: "2026-11-05", outcome: "won" },
    ]);
    return page({ calls: calls(...rows.flat()) }).managers[0]?.passedOver;
  };
  expect(turns(30)).toMatchObject({ count: 0, of: 30, share: 0, value: null });
  expect(turns(29)).toMatchObject({ count: 0, of: 29, share: null });
});

test("hand-offs that wait: the earliest day first, none after it was taken up; a client in no sheet has no row", () => {
  const handed = (name: string, next: string): ShortCall => ({
    ...{ at: "2026-11-10 10:00", contact: name, outcome: "won", handedTo: "Ivan", next, note: "as typed" },
  });
  const rows = calls(
    handed("Late", "2026-11-20"),
    handed("Soon", "2026-11-12"),
    handed("Done", "2026-11-11"),
    { at: "2026-11-11 10:00", contact: "Done", owner: "Ivan", outcome: "no-answer" },
  );
  const { now } = page({ calls: rows, contacts: [contact(7, "Soon", { value: 300 })] });
  expect(now.handoffs).toEqual([
    {
      ...{ row: 7, contact: "Soon", from: "Emma", to: "Ivan", on: "2026-11-10", due: "2026-11-12" },
      ...{ state: "stuck", promised: "as typed", value: 300 },
    },
    {
      ...{ row: null, contact: "Late", from: "Emma", to: "Ivan", on: "2026-11-10", due: "2026-11-20" },
      ...{ state: "waiting", promised: "as typed", value: null },
    },
  ]);
});
