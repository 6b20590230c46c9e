/** Whoever looks at the rows behind a figure finds as many as the figure says. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { Day, Time } from "../../../src/rules/calendar/day.ts";
import { outcomes } from "../../../src/rules/deck/outcome.ts";
import { defaultTeamSettings } from "../../../src/rules/team/history.ts";
import type { FigureName } from "../../../src/rules/team/page/behind.ts";
import { teamPage } from "../../../src/rules/team/page/team-page.ts";
import { calls, contact, history, type ShortCall } from "../../support/team-history.ts";

const from: Day = "2026-11-02";
const today: Day = "2026-11-18";
const names = ["Adams", "Brown", "Clark"] as const;
const managers = ["Emma", "Ivan"] as const;

const day = fc.integer({ min: -5, max: 22 }).map((days) => addDays(from, days));
const clock = fc.constantFrom<Time | null>(null, "09:00", "10:30", "15:05");
const moment = fc.tuple(day, clock).map(([on, time]) => (time === null ? on : `${on} ${time}`));
const call: fc.Arbitrary<ShortCall> = fc.record({
  at: moment,
  contact: fc.constantFrom(...names),
  owner: fc.constantFrom(...managers),
  outcome: fc.constantFrom(...outcomes),
  next: fc.option(moment, { nil: null }),
  due: fc.option(moment, { nil: null }),
  cardsBefore: fc.option(fc.nat(4), { nil: null }),
  manner: fc.constantFrom(null, "silent"),
  asked: fc.boolean(),
  handedTo: fc.constantFrom(null, null, null, "Ivan"),
});

test("each figure of a manager is the number of the rows behind it", () => {
  const met = new Set<FigureName>();
  const every = fc.property(
    fc.array(call, { minLength: 5, maxLength: 30 }),
    fc.array(fc.option(moment, { nil: null })),
    (rows, nexts) => {
      const contacts = names.map((name, index) =>
        contact(index + 2, name, {
          owner: managers[index % 2] ?? null,
          value: 100 * index,
          next: nexts[index] ?? null,
        }),
      );
      const facts = history({ calls: calls(...rows), contacts });
      const settings = { ...defaultTeamSettings, neededCalls: 0 };
      const made = teamPage(facts, settings, { period: { from, to: today }, today, owner: null });
      const behind = made.rows();
      for (const { rows: numbers, figure } of behind) {
        met.add(figure);
        expect(new Set(numbers).size, figure).toBe(numbers.length);
      }
      for (const line of made.page.managers) {
        const many = (figure: FigureName): number =>
          behind.find((one) => one.manager === line.name && one.figure === figure)?.rows.length ?? 0;
        const { asked, promises } = line;
        expect({
          calls: many("calls"),
          talks: many("talks"),
          skips: many("skips"),
          fates: [many("kept"), many("late"), many("waiting"), many("moved"), many("dropped"), many("early")],
          onTime: [many("on-time"), many("not-on-time")],
          passedOver: [many("passed-over"), many("in-turn")],
          ordinary: [many("asked-ordinary"), many("not-asked-ordinary")],
          difficult: [many("asked-difficult"), many("not-asked-difficult")],
        }).toEqual({
          calls: line.calls,
          talks: line.talks,
          skips: line.order.skipped.count,
          fates: [
            promises.kept,
            promises.late,
            promises.waiting,
            promises.moved,
            promises.dropped,
            promises.early,
          ],
          onTime: [promises.onTime.kept, promises.onTime.of - promises.onTime.kept],
          passedOver: [line.passedOver.count, line.passedOver.of - line.passedOver.count],
          ordinary: [asked.ordinary.count, asked.ordinary.of - asked.ordinary.count],
          difficult: [asked.difficult.count, asked.difficult.of - asked.difficult.count],
        });
        const own = rows.filter((one) => one.owner === line.name);
        expect(line.calls).toBeLessThanOrEqual(own.length);
      }
    },
  );
  fc.assert(every, { numRuns: 40 });
  expect(met.size).toBeGreaterThan(10);
});
