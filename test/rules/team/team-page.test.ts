/** The page as one value: who stands on it, the gate, what is compared, one manager's page, and how long it takes. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import {
  type CallFacts,
  type ContactFacts,
  defaultTeamSettings,
  type TeamHistory,
} from "../../../src/rules/team/history.ts";
import { usualTeamPeriod } from "../../../src/rules/team/page/seen.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { workingDaysAfter } from "../../../src/rules/team/working-days-after.ts";
import { seeded } from "../../support/seeded.ts";
import {
  calls,
  complaint,
  contact,
  history,
  nextCell,
  type ShortCall,
  teamRow,
} from "../../support/team-history.ts";

const today = "2026-11-18";
const period = usualTeamPeriod(today);

function whole(facts: Partial<TeamHistory>, owner: string | null = null, needed = 0) {
  return teamPage(history(facts), { ...defaultTeamSettings, neededCalls: needed }, { period, today, owner });
}

const times = (count: number, call: ShortCall): ShortCall[] => Array.from({ length: count }, () => call);

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

describe("promises compared", () => {
  const promised = (owner: string, onDay: boolean, index: number): ShortCall[] => [
    { at: "2026-11-02 10:00", owner, contact: `${owner} ${index}`, next: "2026-11-04" },
    {
      at: onDay ? "2026-11-04 10:00" : "2026-11-06 10:00",
      owner,
      contact: `${owner} ${index}`,
      due: "2026-11-04",
      outcome: "won",
    },
  ];
  const team = (kept: Readonly<Record<string, readonly [number, number]>>): CallFacts[] =>
    calls(
      ...Object.entries(kept).flatMap(([owner, [onDay, late]]) =>
        Array.from({ length: onDay + late }, (_, index) => promised(owner, index < onDay, index)).flat(),
      ),
    );

  test("each against all others", () => {
    const { page } = whole({ calls: team({ Anna: [48, 2], Boris: [47, 3], Emma: [25, 25] }) });
    expect(page.managers.map(({ name, promises }) => [name, promises.comparison])).toEqual([
      ["Anna", "more"],
      ["Boris", "more"],
      ["Emma", "fewer"],
    ]);
  });

  test("who has fewer than twenty is not compared; before the gate nobody is", () => {
    const rows = team({ Anna: [60, 0], Emma: [0, 19] });
    const said = (needed: number) =>
      whole({ calls: rows }, null, needed).page.managers.map(({ promises }) => promises.comparison);
    expect(said(0)).toEqual(["unclear", "unclear"]);
    expect(said(1000)).toEqual([null, null]);
  });

  test("one manager's page is compared with the others all the same", () => {
    const facts = { calls: team({ Anna: [48, 2], Boris: [47, 3], Emma: [25, 25] }) };
    const { page, rows } = whole(facts, "EMMA");
    expect(page.managers).toEqual(whole(facts).page.managers.filter(({ name }) => name === "Emma"));
    expect(new Set(rows().map(({ manager }) => manager))).toEqual(new Set(["Emma"]));
    expect(whole(facts, "Nobody").page.managers).toEqual([]);
  });

  test("the ten broken ones with the most value", () => {
    const contacts = Array.from({ length: 12 }, (_, index) =>
      contact(index + 2, `C ${index}`, { value: index * 100, next: "2026-11-04" }),
    );
    const rows = contacts.map(
      ({ name }): ShortCall => ({ at: "2026-11-02", contact: name, next: "2026-11-04" }),
    );
    const { morePromises, promises } = whole({ calls: calls(...rows), contacts }).page.now;
    const values = promises.map(({ value }) => value);
    expect(values).toEqual([1100, 1000, 900, 800, 700, 600, 500, 400, 300, 200]);
    expect(morePromises).toBe(2);
  });
});

describe("working days between", () => {
  test.each([
    ["over a weekend", 20770, 20773, [1, 2, 3, 4, 5], [], 1],
    ["to the same day", 20770, 20770, [1, 2, 3, 4, 5], [], 0],
    ["backwards", 20773, 20770, [1, 2, 3, 4, 5], [], 0],
    ["two weeks", 20770, 20784, [1, 2, 3, 4, 5], [], 10],
    ["with a day off among them", 20770, 20784, [1, 2, 3, 4, 5], ["2026-11-17", "2026-11-21"], 9],
    ["over a New Year", 20814, 20821, [1, 2, 3, 4, 5], [], 4],
    ["when no working day is named", 20770, 20784, [], [], 14],
  ] as const)("%s", (_, from, to, workingDays, daysOff, count) => {
    expect(workingDaysAfter({ workingDays, daysOff })(from, to)).toBe(count);
  });
});

/** Two years of eight people: 100,000 calls with 6,000 contacts. */
function large(): TeamHistory {
  const random = seeded(17);
  const size = 6000;
  const cells = new Map<number, string>();
  const owners = ["Anna", "Boris", "Clara", "Daniel", "Emma", "Fedor", "Greta", "Hugo"];
  const rows = Array.from({ length: 100_000 }, (_, index): ShortCall => {
    const at = addDays("2024-11-18", Math.floor((index * 730) / 100_000));
    const who = Math.floor(random() * size);
    const due = cells.get(who) ?? at;
    const next = addDays(at, 1 + Math.floor(random() * 120));
    cells.set(who, next);
    const outcome =
      (["later", "no-answer", "refused", "won", "skipped"] as const)[Math.floor(random() * 5)] ?? "later";
    const minute = String(index % 60).padStart(2, "0");
    const manner = random() < 0.2 ? "critical" : null;
    return {
      at: `${at} 10:${minute}`,
      contact: `Client ${who}`,
      owner: owners[who % 8] ?? null,
      outcome,
      next,
      due,
      cardsBefore: index % 4,
      manner,
    };
  });
  const contacts = Array.from(
    { length: size },
    (_, who): ContactFacts => ({
      ...contact(who + 2, `Client ${who}`, { value: who, owner: owners[who % 8] ?? null }),
      phone: `+44 7700 ${String(900_000 + who)}`,
      next: nextCell(cells.get(who) ?? null),
    }),
  );
  const phones = calls(...rows).map((call) => ({
    ...call,
    phone: `07700 ${900_000 + Number(call.contact?.slice(7))}`,
  }));
  return history({ calls: phones, contacts });
}

test("100,000 calls of eight people, the whole history, take no more than seconds of the processor", () => {
  const facts = large();
  const before = process.cpuUsage();
  const { page } = teamPage(facts, defaultTeamSettings, {
    period: { from: null, to: null },
    today,
    owner: null,
  });
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  expect(page.managers).toHaveLength(8);
  expect(page.from).toBe("2024-11-18");
});
