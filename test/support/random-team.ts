/** Made-up weeks of a team, as rows: managers who keep to the order or don't, with everything that a head's page counts. */
import { addDays, weekday } from "../../src/rules/calendar/date.ts";
import { type Day, isTime, type Moment, type Time } from "../../src/rules/calendar/day.ts";
import { addWorkingDays } from "../../src/rules/calendar/working-days.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";
import {
  type CallFacts,
  type ComplaintRow,
  type ContactFacts,
  defaultTeamSettings,
  type TeamHistory,
  type TeamRow,
  type TeamSettings,
} from "../../src/rules/team/history.ts";
import { seeded } from "./seeded.ts";
import { complaint, teamRow } from "./team-history.ts";

/** A client as the weeks go by. */
interface Client {
  readonly name: string;
  readonly phone: string;
  readonly value: number | null;
  readonly renewal: Day | null;
  owner: string | null;
  next: Moment | null;
  closed: boolean;
  isGone: boolean;
}

/** A team's workbook, and the day and the days that its page is looked at. */
export interface RandomTeam {
  readonly history: TeamHistory;
  readonly settings: TeamSettings;
  readonly today: Day;
  readonly period: { readonly from: Day; readonly to: Day };
}

const first: Day = "2026-10-12";
const team = ["Anna", "Boris", "Émile"];
const outcomes: readonly (readonly [Outcome, number])[] = [
  ["later", 0.38],
  ["refused", 0.62],
  ["won", 0.7],
  ["no-answer", 0.9],
  ["skipped", 0.95],
  ["moved", 1],
];

/** The team of a seed; `isLarge`: enough calls for shares, tests and comparisons. */
export function randomTeam(seed: number, isLarge: boolean): RandomTeam {
  const random = seeded(seed);
  const chance = (share: number): boolean => random() < share;
  const below = (count: number): number => Math.floor(random() * count);
  const oneOf = <One>(list: readonly One[], otherwise: One): One => list[below(list.length)] ?? otherwise;
  const managers = team.slice(0, isLarge ? 2 : 3);
  const days = isLarge ? 35 : 18;
  const today = addDays(first, days);
  const somebody = (): string => oneOf(managers, "Anna");
  const clients = Array.from({ length: isLarge ? 40 : 9 }, (_, index): Client => {
    return {
      ...{
        name: `Client ${index}`,
        phone: `+44 7700 900${100 + index}`,
        value: oneOf([null, 100, 900, 900, 5000], null),
      },
      renewal: chance(0.5) ? addDays(today, below(110) - 40) : null,
      owner: chance(0.93) ? somebody() : null,
      next: chance(0.9) ? { day: addDays(first, below(9) - 3), time: null } : null,
      ...{ closed: false, isGone: false },
    };
  });
  const calls: CallFacts[] = [];
  const complaints: ComplaintRow[] = [];
  const call = (client: Client, at: Moment): void => {
    const drawn = random();
    const outcome = outcomes.find(([, upTo]) => drawn < upTo)?.[0] ?? "later";
    const isCall = outcome !== "skipped" && outcome !== "moved";
    const handedTo = isCall && client.owner !== null && chance(0.07) ? somebody() : null;
    const agreed = (): Moment => ({
      day: addDays(at.day, chance(0.05) ? 0 : 1 + below(8)),
      time: chance(0.3) ? oneOf<Time>(["10:00", "11:15", "15:00"], "10:00") : null,
    });
    const step = (): Moment => ({
      day: addWorkingDays(at.day, 1 + below(2), defaultTeamSettings),
      time: null,
    });
    const own = { later: agreed, moved: agreed, "no-answer": step };
    const next =
      outcome === "later" || outcome === "moved" || outcome === "no-answer"
        ? own[outcome]()
        : handedTo !== null || (outcome === "won" && chance(0.4))
          ? step()
          : null;
    calls.push({
      ...{ row: calls.length + 2, at, contact: client.name, phone: client.phone },
      ...{ owner: chance(0.96) ? client.owner : null, outcome, next, due: client.next },
      cardsBefore: outcome !== "skipped" && chance(0.85) ? below(3) : null,
      manner: isCall && chance(0.35) ? oneOf(["silent", "shouting"], "silent") : null,
      ...{
        asked: outcome === "refused" && chance(0.6),
        handedTo,
        note: outcome === "moved" ? null : "as typed",
      },
      ...{ becauseOfService: outcome === "refused" && chance(0.3), undone: chance(0.03) },
    });
    const isUndone = calls.at(-1)?.undone === true;
    if (!isUndone && outcome !== "skipped") {
      client.next = next;
      client.closed = outcome === "refused" || outcome === "won" || (outcome === "moved" && client.closed);
      client.owner = handedTo ?? client.owner;
    }
    if (isCall && chance(0.03)) {
      const isOver = chance(0.4);
      complaints.push(
        complaint(complaints.length + 2, {
          ...{ when: at.day, contact: client.name, phone: client.phone, about: client.owner ?? "Anna" },
          ...{ answer: chance(0.5) ? "sorry" : null, undone: chance(0.1) },
          apologised: chance(0.5) ? { day: addDays(at.day, 1) } : null,
          settled: isOver ? { day: addDays(at.day, below(8)) } : null,
        }),
      );
    }
  };
  for (let day = first; day <= today; day = addDays(day, 1)) {
    if (weekday(day) > 5) continue;
    for (const manager of managers) {
      const due = clients.filter(({ next, owner }) => owner === manager && next !== null && next.day <= day);
      const rest = clients.filter(({ next, owner }) => owner === manager && next === null && chance(0.1));
      const order = chance(0.5)
        ? due.sort(() => random() - 0.5)
        : due.sort((left, right) => ((left.next?.day ?? "") < (right.next?.day ?? "") ? -1 : 1));
      let minute = 9 * 60 + below(60);
      for (const client of [...order.slice(0, below(isLarge ? 9 : 5)), ...rest]) {
        const promised = client.next?.day === day ? client.next.time : null;
        if (promised !== null && chance(0.7))
          minute = Math.max(minute, 60 * Number(promised.slice(0, 2)) + below(30));
        call(client, { day, time: clock(minute) });
        minute += 3 + below(50);
      }
      for (const client of clients.filter(({ owner }) => owner === null).slice(0, 1)) {
        if (client.next !== null && client.next.day <= day && chance(0.4))
          call(client, { day, time: clock(minute) });
      }
    }
    for (const client of clients) {
      if (chance(0.01)) client.next = { day: addDays(day, 1 + below(9)), time: null };
      if (chance(0.005)) client.next = null;
      if (chance(0.004)) Object.assign(client, { next: null, closed: true });
    }
  }
  for (const client of clients) client.isGone = chance(0.06);
  const contacts = clients.flatMap(({ isGone, ...client }, index): ContactFacts[] => {
    const next: ContactFacts["next"] =
      client.next === null ? { kind: "none" } : { kind: "set", ...client.next };
    return isGone
      ? []
      : [{ row: index + 2, ...client, next: chance(0.03) ? { kind: "unreadable", found: "?" } : next }];
  });
  const rows = managers.flatMap((manager): TeamRow[] => {
    if (chance(0.3)) return [];
    const admitted = chance(0.5) ? addDays(today, below(60) - 40) : null;
    const checked = chance(0.4) ? addDays(today, -below(30)) : null;
    const since = chance(0.8) ? addDays(today, -below(70)) : null;
    const mentor = chance(0.4) ? somebody() : null;
    return [teamRow(manager, { admitted, checked, since, mentor, dealsUpTo: chance(0.4) ? 500 : null })];
  });
  const neededCalls = chance(0.3) ? 100 : 0;
  const from = addDays(today, -27 + below(12));
  return {
    history: {
      calls: chance(0.3) ? calls.toReversed() : calls,
      contacts,
      complaints,
      team: rows,
      hasOwners: true,
    },
    settings: {
      ...{ ...defaultTeamSettings, neededCalls, daysOff: chance(0.3) ? [addDays(first, 9)] : [] },
      ...{
        renewalDays: oneOf([30, 60], 60),
        silentDays: oneOf([10, 90], 90),
        passedOverFrom: oneOf([2, 3], 3),
      },
    },
    ...{ today, period: { from, to: chance(0.3) ? addDays(today, -below(4)) : today } },
  };
}

function clock(minute: number): Time {
  const text = `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return isTime(text) ? text : "09:00";
}
