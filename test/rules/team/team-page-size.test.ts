/** The page of a large team takes no longer than a person waits. */
import { expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import { type ContactFacts, defaultTeamSettings, type TeamHistory } from "../../../src/rules/team/history.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { seeded } from "../../support/seeded.ts";
import { calls, contact, history, nextCell, type ShortCall } from "../../support/team-history.ts";
import { today } from "./whole-page.ts";

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
