import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { today } from "../../../src/commands/today/today.ts";
import { idsIn, newOffice } from "../../support/desks.ts";
import { inSheet, logIn, ownerFileOf, runIn, syncIn } from "./sync-scene.ts";

describe("a workbook that is moved", () => {
  test("unchanged, it takes its journal along", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C2", "later");
    const place = join(dirname(office.place), "clients 2026.xlsx");
    renameSync(office.place, place);
    const moved = { ...office, place };
    await today(runIn(moved).context, {});
    expect(await idsIn(moved)).toHaveLength(2);
  });

  test("also where the first outcome of all waits for it", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    const moved = { ...office, place: join(dirname(office.place), "renamed.xlsx") };
    renameSync(office.place, moved.place);
    await today(runIn(moved).context, {});
    expect(await idsIn(moved)).toHaveLength(1);
    expect((await syncIn(moved)).printed().out).toBe("Everything is in the workbook.\n");
  });

  test("and saved meanwhile, its outcomes are told of, and taken over when the person says so", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    const folder = join(dirname(office.place), "moved");
    mkdirSync(folder);
    const moved = { ...office, place: join(folder, "new.xlsx") };
    await inSheet(office, () => {});
    renameSync(office.place, moved.place);
    const { out } = (await syncIn(moved)).printed();
    expect(out).toContain(`1 outcome waits for ${office.place}, which is not there any more.`);
    await syncIn(moved, { from: office.place });
    expect(await idsIn(moved)).toHaveLength(1);
    expect((await syncIn(moved)).printed().out).toBe("Everything is in the workbook.\n");
    await expect(syncIn(moved, { from: "/nowhere.xlsx" })).rejects.toMatchObject({
      code: "usage.nothing-waits-there",
    });
  });

  test("another workbook that is there and waits is told of too", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    const other = { ...newOffice(), state: office.state };
    const { out } = (await syncIn(other)).printed();
    expect(out).toContain(`1 outcome waits for ${office.place}: followup sync -w "${office.place}"`);
  });
});
