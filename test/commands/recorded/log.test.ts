import { describe, expect, it } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { today } from "../../../src/commands/today/today.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";
import { failureOf, headings, logged, row, type Scene, scene, start } from "./log-scene.ts";

describe("log", () => {
  it.each([
    ["слишком дорого", "у других вдвое меньше", "у других вдвое меньше"],
    ["Too dear / Дорого", "у других вдвое меньше", "у других вдвое меньше"],
    [
      "дорого, у конкурентов дешевле вдвое",
      "подумаю ещё",
      "дорого, у конкурентов дешевле вдвое – подумаю ещё",
    ],
  ])("keeps the client's words: a reason typed as %s, said %s", async (reason, said, kept) => {
    const document = await logged(scene(), "Анна отказ", { reason, said });
    expect(document).toMatchObject({ call: { reason: "Дорого", said: kept } });
  });

  it("writes a refusal into the contact's row and one new row of a new Calls sheet", async () => {
    const at = scene();
    const document = await logged(at, "Анна отказ", {
      reason: "дорого",
      said: "дороговато",
      note: "подумать о скидке",
      asked: true,
    });
    expect(document).toMatchObject({
      saved: true,
      written: true,
      waiting: null,
      call: {
        at: "2026-11-23T10:15",
        contact: { row: 2, name: "Анна Смирнова" },
        outcome: "refused",
        reason: "Дорого",
        said: "дороговато",
        next: null,
        amount: null,
        note: "подумать о скидке",
        number: 2,
      },
    });
    const note = "[23.11.26] подумать о скидке\nзвонила сама";
    expect(await row(at.workbook, "База", 2)).toEqual([
      "Анна Смирнова",
      "+7 916 111-22-33",
      "Ромашка",
      "Иван",
      "",
      "отказ",
      "1",
      "Дорого",
      note,
      "2026-11-23",
      "1000",
    ]);
    const calls = await row(at.workbook, "Звонки", 2);
    expect(calls.slice(1, 8)).toEqual([
      "2026-11-23 10:15",
      "Анна Смирнова",
      "+7 916 111-22-33",
      "Иван",
      "отказ",
      "Дорого",
      "дороговато",
    ]);
  });

  it("leaves every other row as it was", async () => {
    const at = scene();
    const before = await Promise.all([4, 5, 6].map((number) => row(at.workbook, "База", number)));
    await logged(at, "1 успех", { amount: "25 000" });
    await logged(at, "row:2 перенос", { next: "завтра" });
    const after = await Promise.all([4, 5, 6].map((number) => row(at.workbook, "База", number)));
    expect(after).toEqual(before);
  });

  it.each([
    ["1", 3],
    ["row:4", 4],
    ["+7 (916) 222-33-44", 3],
    ["8 916 222 33 44", 3],
    ["79162223344", 3],
    ["9162223344", 3],
    ["смирн", 2],
    ["котова вера", 4],
    ["Ромашка", 2],
  ])("finds the contact meant by %s", async (who, expected) => {
    const at = scene();
    expect(await logged(at, `${who} недозвон`)).toMatchObject({ call: { contact: { row: expected } } });
  });

  it("never takes the first of several matches", async () => {
    const at = scene();
    const failure = await failureOf(logged(at, "Котов недозвон"));
    expect(failure.code).toBe("usage.several-match");
    expect(failure.data).toMatchObject({
      candidates: [
        { row: 3, number: 1 },
        { row: 4, number: 3 },
      ],
    });
    expect(at.workbook.applied).toBe(0);
  });

  it.each([
    ["99 недозвон", {}, "usage.no-such-number"],
    ["row:99 недозвон", {}, "usage.no-such-row"],
    ["row:Архив!5 недозвон", {}, "usage.no-such-sheet"],
    ["Никто недозвон", {}, "usage.no-match"],
    ["1 отказ", {}, "usage.missing-reason"],
    ["1 отказ", { reason: "-" }, "usage.missing-reason"],
    ["1 перенос", {}, "usage.missing-next"],
    ["1 перенос", { next: "вчера" }, "usage.past-day"],
    ["1 перенос", { next: "9999-12-30" }, "usage.far-day"],
    ["1 перенос", { next: "когда-нибудь" }, "usage.unreadable-when"],
    ["1 успех", { amount: "много" }, "usage.unreadable-amount"],
    ["1 успех", { at: "23:59" }, "usage.unreadable-option"],
    ["1 подскок", {}, "usage.unknown-outcome"],
    ["Никто", {}, "usage.missing-outcome"],
    ["отакз", {}, "usage.unknown-outcome"],
    ["недозвон", {}, "usage.nothing-to-log"],
  ])("refuses %s %o with %s and writes nothing", async (typed, options, code) => {
    const at = scene();
    expect((await failureOf(logged(at, typed, options))).code).toBe(code);
    expect(at.workbook.applied).toBe(0);
  });

  it("takes the next step of the retry ladder for no answer, over the weekend", async () => {
    const at = scene();
    const friday = { now: "2026-11-27T10:00" };
    expect(await logged(at, "Борис недозвон", {}, friday)).toMatchObject({ call: { next: "2026-11-30" } });
    const monday = { now: "2026-11-30T10:00" };
    expect(await logged(at, "Борис недозвон", {}, monday)).toMatchObject({ call: { next: "2026-12-02" } });
  });

  it("says so when the ladder ends, and leaves the contact without a date", async () => {
    const at = scene();
    at.workbook.set("База", 3, 7, 4);
    const run = start(at);
    await log(run.context, ["Борис", "недозвон"], {});
    expect(run.printed().out).toContain("попытки кончились");
    expect((await row(at.workbook, "База", 3)).slice(4, 7)).toEqual(["", "недоступен", "5"]);
  });

  it("refuses the same outcome for the same contact within ten minutes, unless it is another call", async () => {
    const at = scene();
    await logged(at, "Анна недозвон");
    const soon = { now: "2026-11-23T10:24" };
    expect((await failureOf(logged(at, "Анна недозвон", {}, soon))).code).toBe("usage.repeat");
    await logged(at, "Анна недозвон", { again: true }, soon);
    await logged(at, "Анна недозвон", {}, { now: "2026-11-23T10:40" });
    expect(at.workbook.applied).toBe(3);
  });

  it("refuses a number whose contact a colleague has moved since the list was shown", async () => {
    const at = scene();
    await today(start(at).context, {});
    at.workbook.set("База", 2, 5, "@2026-12-01");
    const failure = await failureOf(logged(at, "2 отказ", { reason: "дорого" }));
    expect(failure.code).toBe("conflict.cell");
    expect(failure.data).toMatchObject({ cell: "База!E2", expected: "2026-11-14", found: "2026-12-01" });
    expect(at.workbook.applied).toBe(0);
  });

  it("logs the right contact under its number after a colleague has added rows", async () => {
    const at = scene();
    await today(start(at).context, {});
    at.workbook.insertRow("База", 2);
    expect(await logged(at, "2 недозвон")).toMatchObject({
      call: { contact: { row: 3, name: "Анна Смирнова" } },
    });
  });

  it("lets a second call of the day be logged under the same number", async () => {
    const at = scene();
    await logged(at, "2 недозвон");
    expect(await logged(at, "2 успех", { again: true })).toMatchObject({
      call: { contact: { name: "Анна Смирнова" }, number: 2 },
    });
  });

  it("names whoever a mistyped part of a name may mean", async () => {
    const near = async (typed: string) => (await failureOf(logged(scene(), typed))).data;
    expect(await near("Смирново недозвон")).toMatchObject({ near: "Анна Смирнова" });
    expect(await near("Борс недозвон")).toMatchObject({ near: "Борис Котов" });
    expect(await near("Смирнвоа Анна недозвон")).toMatchObject({ near: null });
    const twice = scene();
    twice.workbook.set("База", 6, 1, "Борис Дин");
    expect((await failureOf(logged(twice, "Борс недозвон"))).data).toMatchObject({ near: "Борис" });
  });

  it("tells in a dry run as well that a day off was moved, or kept", async () => {
    const at = scene();
    const friday = { now: "2026-11-27T10:00" };
    const inAMonth = { next: "через месяц", dryRun: true };
    expect(await logged(at, "Анна перенос", inAMonth, friday)).toMatchObject({ movedFrom: "2026-12-27" });
    const run = start(at, friday);
    await log(run.context, ["Анна", "перенос"], inAMonth);
    expect(run.printed().out).toMatch(/вс 27\.12\s— выходной, перенесено/);
  });

  it("shows the planned cells with --dry-run and writes nothing", async () => {
    const at = scene();
    const document = await logged(at, "2 недозвон", { dryRun: true });
    expect(document).toMatchObject({ saved: false, written: false });
    expect(document).toHaveProperty(
      "changes",
      expect.arrayContaining([
        {
          cell: "База!E2",
          heading: "Дата следующего контакта",
          before: "2026-11-14",
          after: "2026-11-24",
        },
        { cell: "База!F2", heading: "Статус", before: "", after: "недозвон" },
        { cell: "База!G2", heading: "Попытки", before: "0", after: "1" },
        { cell: "База!J2", heading: "Дата последнего контакта", before: "", after: "2026-11-23" },
      ]),
    );
    expect(at.workbook.applied).toBe(0);
  });

  it("writes into a drop-down only what is on its list", async () => {
    const at: Scene = {
      home: newFolder(),
      workbook: new MemoryWorkbook([
        {
          title: "База",
          rows: [headings, ["Анна", "", "", "", "@2026-11-14"], ["Борис", "", "", "", "@2026-11-14"]],
          choices: new Map([[6, ["Новый", "Не взял трубку", "Оплачен"]]]),
        },
      ]),
    };
    await logged(at, "Анна недозвон");
    await logged(at, "Борис отказ", { reason: "дорого" });
    expect((await row(at.workbook, "База", 2))[5]).toBe("Не взял трубку");
    expect((await row(at.workbook, "База", 3))[5]).toBe("");
  });

  it("leaves the contact's own note alone where the settings say so", async () => {
    const at = scene();
    await logged(at, "Анна недозвон", { note: "занято" }, { settings: { noteInContact: false } });
    expect((await row(at.workbook, "База", 2))[8]).toBe("звонила сама");
    expect((await row(at.workbook, "Звонки", 2))[10]).toBe("занято");
  });

  it("never overwrites a formula, and says so", async () => {
    const at: Scene = {
      home: newFolder(),
      workbook: new MemoryWorkbook([
        { title: "База", rows: [headings, ["Анна", "", "", "", "@2026-11-14", "=A1", 0]] },
      ]),
    };
    const run = start(at);
    await log(run.context, ["Анна", "недозвон"], {});
    expect(run.printed().out).toContain("«Статус» (F2): там формула");
  });
});
