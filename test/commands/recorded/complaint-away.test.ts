import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { log } from "../../../src/commands/log/log.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { scene } from "./hand-over-scene.ts";

describe("while the workbook can't be read", () => {
  async function away() {
    const at = scene();
    await today(at.run().context, {});
    at.workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    return at;
  }

  it("keeps a complaint, and finds out whom it is about when it is written", async () => {
    const { logged, rows, run, workbook } = await away();
    const own = await logged("1", "later", { next: "fri", complaint: "nobody called back" });
    expect(own).toMatchObject({ saved: true, written: false, call: { about: null } });
    await logged("2", "later", { next: "fri", complaint: "rude", about: "emm" });
    workbook.away = null;
    await sync(run().context, {});
    const complaints = (await rows("Complaints")).slice(1).map((row) => [row[2], row[4]]);
    expect(complaints).toEqual([
      ["Adams", "Emma"],
      ["Brown", "Emma"],
    ]);
  });

  it("keeps a hand-over, under the manager's full name", async () => {
    const { logged, rows, run, workbook } = await away();
    await logged("1", "later", { next: "fri", to: "dan", note: "prices by Monday" });
    workbook.away = null;
    await sync(run().context, {});
    expect((await rows("Contacts"))[1]?.[3]).toBe("Daniel");
    const [headings, call] = await rows("Calls");
    expect(call?.[headings?.indexOf("Handed to") ?? -1]).toBe("Daniel");
    expect(call?.[headings?.indexOf("Owner") ?? -1]).toBe("Emma");
  });

  it("still refuses a hand-over without a promise", async () => {
    const { run } = await away();
    const typed = log(run().context, ["1", "won"], { to: "dan" });
    await expect(typed).rejects.toMatchObject({ code: "usage.missing-promise" });
  });
});
