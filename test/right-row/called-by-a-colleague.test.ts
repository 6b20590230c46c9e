/** A client whom a colleague has called today from another machine can be called again from this one. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { type LogOptions, log } from "../../src/commands/log/log.ts";
import { today } from "../../src/commands/today/today.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

function office() {
  const workbook = new MemoryWorkbook([
    {
      title: "Clients",
      rows: [
        ["Name", "Phone", "Next contact date"],
        ["Adams", "+44 7700 900301", "@2026-11-23"],
        ["Brown", "+44 7700 900302", "@2026-11-22"],
        ["Clark", "+44 7700 900303", "@2026-12-22"],
      ],
    },
  ]);
  const machine = () => {
    const home = newFolder();
    const run = (now: string) => testRun({ workbook, home, now, json: true });
    return {
      logged: async (now: string, who: string, outcome: string, options: LogOptions = {}) => {
        const { context, document } = run(now);
        await log(context, [who, outcome], options);
        return document();
      },
      refused: async (now: string, who: string, options: LogOptions) => {
        const error: unknown = await log(run(now).context, [who, "later"], options).catch(
          (one: unknown) => one,
        );
        return error instanceof Failure ? error.code : error;
      },
      listed: async (now: string) => {
        const { context, document } = run(now);
        await today(context, {});
        return document();
      },
    };
  };
  const days = async (): Promise<(string | null)[]> => {
    const [grid] = await workbook.read([{ sheet: "Clients" }]);
    return [2, 3, 4].map((row) => {
      const cell = grid?.cell(row, 3);
      return cell?.kind === "date" ? cell.day : null;
    });
  };
  return { anna: machine(), boris: machine(), days };
}

describe("a client whom a colleague has called today", () => {
  it("is logged from a machine that has shown nothing yet", async () => {
    const { anna, boris, days } = office();
    await anna.logged("2026-11-23T10:00", "Adams", "later", { next: "2026-11-27" });
    const done = await boris.logged("2026-11-23T15:00", "Adams", "later", { next: "2026-12-01" });
    expect(done).toMatchObject({ written: true });
    expect(await days()).toEqual(["2026-12-01", "2026-11-22", "2026-12-22"]);
    expect(await boris.logged("2026-11-23T16:00", "Adams", "won")).toMatchObject({ written: true });
    expect(await days()).toEqual([null, "2026-11-22", "2026-12-22"]);
  });

  it("is refused once where this machine has shown the day before, and taken when the list was shown again", async () => {
    const { anna, boris, days } = office();
    await boris.listed("2026-11-23T09:00");
    await anna.logged("2026-11-23T10:00", "Adams", "later", { next: "2026-11-27" });
    expect(await boris.refused("2026-11-23T15:00", "Adams", { next: "2026-12-01" })).toBe("conflict.cell");
    expect(await boris.listed("2026-11-23T15:01")).toMatchObject({
      cards: [{ name: "Brown" }, { name: "Adams", done: true, outcome: "later", nextContact: "2026-11-23" }],
    });
    await boris.logged("2026-11-23T15:02", "Adams", "later", { next: "2026-12-01" });
    expect(await days()).toEqual(["2026-12-01", "2026-11-22", "2026-12-22"]);
  });

  it("is still refused where the cell was typed over after that call and the list was not shown since", async () => {
    const { anna, boris } = office();
    await anna.logged("2026-11-23T10:00", "Adams", "later", { next: "2026-11-27" });
    await boris.listed("2026-11-23T10:30");
    await anna.logged("2026-11-23T11:00", "Adams", "later", { next: "2026-12-04", again: true });
    expect(await boris.refused("2026-11-23T15:00", "Adams", { next: "2026-12-01" })).toBe("conflict.cell");
  });

  it("shows in its card the day that it was called for", async () => {
    const { anna, boris } = office();
    await anna.logged("2026-11-23T10:00", "Brown", "later", { next: "2026-11-27" });
    const card = { name: "Brown", done: true, nextContact: "2026-11-22", daysLate: 1 };
    expect(await boris.listed("2026-11-23T10:30")).toMatchObject({ cards: [{ name: "Adams" }, card] });
    expect(await boris.listed("2026-11-23T10:31")).toMatchObject({ cards: [{ name: "Adams" }, card] });
  });
});
