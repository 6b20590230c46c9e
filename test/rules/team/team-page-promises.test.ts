/** Promises compared between managers, and the working days that they are given. */
import { describe, expect, test } from "vitest";
import type { CallFacts } from "../../../src/rules/team/history.ts";
import { workingDaysAfter } from "../../../src/rules/team/working-days-after.ts";
import { calls, contact, type ShortCall } from "../../support/team-history.ts";
import { whole } from "./whole-page.ts";

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
