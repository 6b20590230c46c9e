import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { failureOf, logged, row, scene, start } from "./log-scene.ts";

describe("log while the workbook can't be read", () => {
  it("saves an outcome under a number of today's list, and the next command writes it", async () => {
    const at = scene();
    await today(start(at).context, {});
    at.workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    const document = await logged(at, "2 отказ", { reason: "дорого" });
    expect(document).toMatchObject({
      saved: true,
      written: false,
      call: { contact: { name: "Анна Смирнова" } },
    });
    expect(document).toHaveProperty("waiting", expect.stringContaining("clients.xlsx"));
    at.workbook.away = null;
    const run = start(at, { json: true });
    await today(run.context, {});
    expect(run.document()).toMatchObject({ counts: { done: 1 } });
    expect((await row(at.workbook, "База", 2))[5]).toBe("отказ");
  });

  it("refuses anybody that the list of today does not name", async () => {
    const at = scene();
    at.workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    expect((await failureOf(logged(at, "Анна недозвон"))).code).toBe("workbook.missing");
    expect((await failureOf(logged(at, "2 недозвон"))).code).toBe("workbook.missing");
  });

  it("what waits is told by sync with what to do about it", async () => {
    const at = scene();
    at.workbook.refuses = new Failure("waiting.open", { place: "clients.xlsx", by: null });
    await logged(at, "Анна недозвон");
    const run = start(at, {});
    await sync(run.context, {});
    const { out } = run.printed();
    expect(out).toContain("clients.xlsx открыт в другой программе.");
    expect(out).toContain("если он нигде не открыт (программа завершилась со сбоем), добавьте --force.");
  });

  it("saves an outcome that can't be written now, says why, and ticks it off", async () => {
    const at = scene();
    at.workbook.refuses = new Failure("waiting.open", { place: "clients.xlsx", by: "Иван" });
    expect(await logged(at, "Анна недозвон")).toMatchObject({
      saved: true,
      written: false,
      waiting: "clients.xlsx открыт в другой программе (Иван).",
    });
    const run = start(at, { json: true });
    await today(run.context, {});
    expect(run.document()).toMatchObject({ counts: { done: 1 } });
    expect((await row(at.workbook, "База", 2))[5]).toBe("");
    at.workbook.refuses = null;
    await today(start(at).context, {});
    expect((await row(at.workbook, "База", 2))[5]).toBe("недозвон");
  });
});
