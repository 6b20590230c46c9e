/** Passed over: which turns are decided, and who was passed over. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/rules/calendar/date.ts";
import type { CallFacts, ContactFacts } from "../../../src/rules/team/history.ts";
import { calls, contact, type ShortCall } from "../../support/team-history.ts";
import { adams, otherContacts, others, set, today, turnsOf, wait } from "./turns.ts";

describe("who", () => {
  test.each<[string, ShortCall[], string | null, string]>([
    ["three behind were called on the day", others(3, "2026-11-10"), "2026-11-10", "passed over, waiting"],
    ["two only", others(2, "2026-11-10"), "2026-11-10", "not decided"],
    [
      "two and one on the next day",
      [...others(2, "2026-11-10"), ...others(1, "2026-11-11")],
      "2026-11-10",
      "passed over, waiting",
    ],
    ["today is not over", others(3, today), "2026-11-10", "not decided"],
    [
      "three behind, seven before",
      [...others(3, "2026-11-10"), ...others(7, "2026-11-10", "2026-11-03")],
      "2026-11-10",
      "not decided",
    ],
    [
      "three behind, six before",
      [...others(3, "2026-11-10"), ...others(6, "2026-11-10", "2026-11-03")],
      "2026-11-10",
      "passed over, waiting",
    ],
    [
      "those promised for a time are not counted",
      others(3, "2026-11-10", "2026-11-10 12:00"),
      "2026-11-10",
      "not decided",
    ],
    [
      "another manager's are not counted",
      others(3, "2026-11-10", "2026-11-10", { owner: "Daniel" }),
      "2026-11-10",
      "not decided",
    ],
    [
      "skips are no calls",
      others(3, "2026-11-10", "2026-11-10", { outcome: "skipped" }),
      "2026-11-10",
      "not decided",
    ],
    ["before the day", others(3, "2026-11-09"), "2026-11-10", "not decided"],
    ["the cell was changed", others(3, "2026-11-10"), "2026-11-12", "not decided"],
    ["the cell is empty", others(3, "2026-11-10"), null, "not decided"],
    [
      "called on the day",
      [...others(3, "2026-11-10"), { at: "2026-11-10 17:00", due: "2026-11-10" }],
      null,
      "called",
    ],
    [
      "called too late",
      [...others(3, "2026-11-10"), { at: "2026-11-12 17:00", due: "2026-11-10" }],
      null,
      "passed over",
    ],
    [
      "called late, nobody behind was called before",
      [{ at: "2026-11-12 17:00", due: "2026-11-10" }],
      null,
      "called",
    ],
    ["called before the day", [{ at: "2026-11-09 17:00", due: "2026-11-10" }], null, "not decided"],
    [
      "another day stood in the cell by then",
      [...others(3, "2026-11-10"), { at: "2026-11-12 17:00", due: "2026-11-11" }],
      null,
      "not decided",
    ],
    [
      "put to the end and never called",
      [...others(3, "2026-11-10"), { at: "2026-11-10 09:00", due: "2026-11-10", outcome: "skipped" }],
      "2026-11-10",
      "passed over, waiting",
    ],
    [
      "moved after having been passed over",
      [
        ...others(3, "2026-11-10"),
        { at: "2026-11-12 09:00", due: "2026-11-10", next: "2026-11-30", outcome: "moved" },
      ],
      "2026-11-30",
      "passed over",
    ],
    [
      "moved on the day",
      [
        ...others(3, "2026-11-10"),
        { at: "2026-11-10 09:00", due: "2026-11-10", next: "2026-11-30", outcome: "moved" },
      ],
      "2026-11-30",
      "not decided",
    ],
  ])("%s", (_, rows, cell, wanted) => {
    expect(wait(rows, cell)).toBe(wanted);
  });

  test("from as many as the settings say", () => {
    expect(wait(others(3, "2026-11-10"), "2026-11-10", 4)).toBe("not decided");
    expect(wait(others(4, "2026-11-10"), "2026-11-10", 4)).toBe("passed over, waiting");
    expect(wait(others(1, "2026-11-10"), "2026-11-10", 0)).toBe("passed over, waiting");
    expect(wait([], "2026-11-10", 0)).toBe("not decided");
  });

  test("on its own day a client of the same value is not behind, one of less is", () => {
    const same = otherContacts.map((one) => ({ ...one, value: 5000 }));
    const of = (contacts: readonly ContactFacts[]) =>
      turnsOf([set, ...others(3, "2026-11-10")], [adams(), ...contacts]).length;
    expect([of(same), of(otherContacts)]).toEqual([0, 1]);
  });

  test("with the reason, when the card was put to the end", () => {
    const skip = {
      at: "2026-11-10 09:00",
      due: "2026-11-10",
      outcome: "skipped",
      note: "on holiday",
    } as const;
    const [turn] = turnsOf([set, ...others(3, "2026-11-10"), skip], [adams(), ...otherContacts]);
    expect(turn).toMatchObject({ isSkipped: true, skipReason: "on holiday" });
  });
});

/** The same figures worked out slowly, row by row, as the definition says them. */
function slowly(rows: readonly CallFacts[], contacts: readonly ContactFacts[]): string[] {
  const value = (name: string | null) => contacts.find((one) => one.name === name)?.value ?? 0;
  const dayOf = (call: CallFacts) => call.at?.day ?? today;
  return rows.flatMap((row, index) => {
    const day = row.next?.day;
    if (day === undefined) return [];
    const next = rows.slice(index + 1).find((later) => later.contact === row.contact);
    const cell = contacts.find((one) => one.name === row.contact)?.next;
    if (next !== undefined && (next.due?.day !== day || dayOf(next) < day)) return [];
    if (next === undefined && !(cell?.kind === "set" && cell.day === day && day < today)) return [];
    const end = next === undefined ? today : dayOf(next);
    let behind = 0;
    let of = 0;
    for (let on = day > dayOf(row) ? day : addDays(dayOf(row), 1); on < end; on = addDays(on, 1)) {
      for (const other of rows) {
        const due = other.due;
        if (dayOf(other) !== on || due === null || due.day > on || (due.day === on && due.time !== null))
          continue;
        of += 1;
        const isBehind = due.day > day || (due.day === day && value(other.contact) < value(row.contact));
        behind += Number(isBehind);
      }
    }
    const isPassed = behind >= 3 && behind * 3 >= of;
    return next !== undefined || isPassed ? [`${row.row} ${isPassed}`] : [];
  });
}

test("a made-up month counted quickly is the month counted slowly", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"];
  const contacts = names.map((name, index) => contact(index + 2, name, { value: (index % 4) * 100 }));
  const step = fc.record({
    who: fc.nat(names.length - 1),
    gap: fc.nat(1),
    ahead: fc.nat(4),
    timed: fc.boolean(),
    slips: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const cells = new Map<string, string>();
      let at = addDays(today, -25);
      const rows: ShortCall[] = steps.map(({ who, gap, ahead, timed, slips }, index) => {
        const name = names[who] ?? "A";
        at = addDays(at, daysBetween(at, today) > 1 ? gap : 0);
        const due = slips === 0 ? at : (cells.get(name) ?? at);
        const next = `${addDays(at, ahead)}${timed && ahead > 0 ? " 15:00" : ""}`;
        cells.set(name, next);
        const minute = String(index).padStart(2, "0");
        return { at: `${at} 10:${minute}`, contact: name, due, next };
      });
      const standing = contacts.map((one) =>
        contact(one.row, one.name, { value: one.value, next: cells.get(one.name) ?? null }),
      );
      const quick = turnsOf(rows, standing).map(
        ({ setter, isPassedOver }) => `${setter.facts.row} ${isPassedOver}`,
      );
      expect(quick).toEqual(slowly(calls(...rows), standing));
    }),
    { numRuns: 150 },
  );
});
