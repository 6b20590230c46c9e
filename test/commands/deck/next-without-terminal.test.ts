/** `followup next` where nobody can be asked: one card, and skipping it. */
import { describe, expect, test } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { testRun } from "../../support/terminal/command.ts";
import { calls, dealt, other, scene } from "./deck-scene.ts";

describe("without a terminal", () => {
  test("the card is printed, and the same one again until it is logged", async () => {
    const at = scene();
    for (let round = 0; round < 2; round++) {
      const run = testRun(at);
      await next(run.context, {});
      expect(run.printed().out).toMatch(/^Card 1 · 5 more after it\n\nAnn Price\n/);
      expect(run.printed().out).not.toContain("followup log");
    }
    await log(other(at).context, ["no-answer"], {});
    expect(await dealt(at)).toMatchObject({ card: { number: 3, name: "John Smith" }, left: 4 });
  });

  test("a card promised for a set time is dealt when its time has come", async () => {
    const at = scene();
    expect(await dealt(at, {}, { now: "2026-11-23T09:59" })).toMatchObject({ card: { name: "John Smith" } });
    await log(testRun({ ...at, json: true, now: "2026-11-23T10:00" }).context, ["no-answer"], {});
    expect(await dealt(at, {}, { now: "2026-11-23T10:00" })).toMatchObject({ card: { name: "Ann Price" } });
  });

  test("JSON has the card as today's list has it, and null at the end", async () => {
    const at = scene();
    expect(await dealt(at)).toMatchObject({
      card: {
        number: 1,
        row: 2,
        phone: "+44 20 7946 0958",
        time: "10:00",
        why: "today at 10:00",
        done: false,
      },
      left: 5,
    });
    expect(await dealt(at, {}, { now: "2026-10-01T09:00" })).toEqual({
      ...{ card: null, left: 0, cardsLeft: 0, keptBack: 0, undated: 0, asOf: null, owner: null },
    });
  });

  test("--skip puts the dealt card to the end and deals the next", async () => {
    const at = scene();
    expect(await dealt(at, { skip: "in a meeting until noon" })).toMatchObject({
      card: { name: "John Smith" },
      left: 5,
    });
    expect(await calls(at)).toMatchObject([
      { contact: "Ann Price", outcome: "skipped", note: "in a meeting until noon" },
    ]);
    const run = testRun(at);
    await next(run.context, { skip: "no price list yet" });
    expect(run.printed().out).toMatch(/^John Smith: skipped until the end of the day\.\n\nCard 4/);
  });

  test.each(["", "-", "нет", "test", "asdf", "   "])("--skip %j is no reason", async (skip) => {
    const at = scene();
    await expect(dealt(at, { skip })).rejects.toMatchObject({ code: "usage.junk-skip" });
    expect(await calls(at)).toEqual([]);
  });

  test("--skip with an empty deck says that there is no card", async () => {
    const empty = dealt(scene(), { skip: "no time today" }, { now: "2026-10-01T09:00" });
    await expect(empty).rejects.toMatchObject({ code: "usage.nothing-to-log" });
  });
});
