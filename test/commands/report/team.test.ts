import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/base/language.ts";
import { next } from "../../../src/commands/next/next.ts";
import { team } from "../../../src/commands/team/team.ts";
import { sheetTitles } from "../../../src/words/sheets/headings.ts";
import { complaintHeadings, teamHeadings } from "../../../src/words/sheets/team-sheets.ts";
import { teamCommandWords } from "../../../src/words/team/team-command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { figures, scene, tenCallSheets } from "./ten-calls.ts";

describe("followup team", () => {
  it("says that nothing is recorded", async () => {
    const [contacts] = tenCallSheets({ language: "en" });
    const at = scene(contacts === undefined ? [] : [contacts]);
    const { context, printed } = at.run({ json: false });
    await team(context, {});
    expect(printed().out).toContain("No calls are recorded yet.");
  });

  it("knows a manager by a part of the name, and tells who there is for anybody else", async () => {
    const at = scene(tenCallSheets({ language: "en" }));
    expect(await at.page({ owner: "emm" })).toMatchObject({ managers: [{ name: "Emma" }] });
    await expect(at.page({ owner: "Igor" })).rejects.toMatchObject({
      code: "usage.no-such-manager",
      data: { managers: ["Emma"] },
    });
  });

  it("adds the Team sheet once, with the day of the first call; undo takes it out", async () => {
    const at = scene(tenCallSheets({ language: "en" }));
    await expect(at.page({ setUp: true })).rejects.toMatchObject({ code: "usage.needs-yes" });
    expect(await at.page({ setUp: true, yes: true })).toEqual({
      added: { sheet: "Team", managers: ["Emma"] },
    });
    const [grid] = await at.workbook.read([{ sheet: "Team" }]);
    expect([grid?.cell(2, 1), grid?.cell(2, 2)]).toEqual([
      { kind: "text", text: "Emma" },
      { kind: "date", day: "2026-11-02", time: null },
    ]);
    expect(await at.page({ setUp: true, yes: true })).toEqual({ added: null, sheet: "Team" });
    expect(await at.page()).toMatchObject(figures);
  });

  it.each(languages)(
    "asks on a terminal before it adds the Team sheet, and takes no for an answer (%s)",
    async (language) => {
      const at = scene(tenCallSheets({ language }));
      const ask = async (answer: "y" | "n") => {
        const prompt = new ScriptedPrompt(answer);
        const { context, printed } = at.run({ json: false, language, prompt, terminal: 200 });
        await team(context, { setUp: true });
        expect(prompt.left).toBe(0);
        return printed().out;
      };
      const words = teamCommandWords[language];
      const title = sheetTitles[language].team;
      expect(await ask("n")).toContain(`${words.willAdd(title, "Emma")}\n${words.left}`);
      expect((await at.workbook.tabs()).map((tab) => tab.title)).not.toContain(title);
      expect(await ask("y")).toContain(words.added(title));
      expect((await at.workbook.tabs()).map((tab) => tab.title)).toContain(title);
    },
  );

  it.each([
    ["en", "the date was moved from 10 Nov to 8 Dec without a call"],
    ["ru", "дата перенесена с 10 ноября на 8 декабря без звонка"],
    ["ro", "data a fost mutată de pe 10 noiembrie pe 8 decembrie fără apel"],
  ] as const)("tells of a day that was typed over without a call (%s)", async (language, sentence) => {
    const at = scene(tenCallSheets({ language }));
    at.workbook.set("A", 2, 3, "2026-12-08");
    expect(await at.page()).toMatchObject({
      now: { promises: [{ contact: "Adams", day: "2026-11-10", state: "moved", movedTo: "2026-12-08" }] },
    });
    const { context, printed } = at.run({ json: false, language });
    await team(context, {});
    expect(printed().out).toContain(sentence);
  });

  it.each(["html", "md", "csv", "json"])(
    "writes a document: .%s, once more over the one before",
    async (kind) => {
      const at = scene(tenCallSheets({ language: "en" }));
      const out = `team.${kind}`;
      await at.page({ out });
      await at.page({ out });
      const text = readFileSync(join(at.homes[0], out), "utf8");
      expect(text).toContain("Emma");
      if (kind === "html") expect(text).not.toMatch(/<script|https?:/);
      if (kind === "json") expect(JSON.parse(text)).toMatchObject(figures);
      await expect(at.page({ out: "team.xlsx" })).rejects.toMatchObject({ code: "usage.unreadable-option" });
    },
  );

  it("names the rows behind each figure", async () => {
    const at = scene(tenCallSheets({ language: "en" }));
    expect(await at.page({ rows: true })).toMatchObject({
      rows: expect.arrayContaining([
        { manager: "Emma", figure: "late", rows: [2] },
        { manager: "Emma", figure: "not-asked-difficult", rows: [4] },
      ]),
    });
  });

  it("counts a row of the Complaints sheet that was typed whole by hand", async () => {
    const rows = [
      Object.values(complaintHeadings.en),
      [null, "@2026-11-07", "Clark", null, "emma", "a letter came", "was ill", null, "@2026-11-08"],
    ];
    const at = scene([...tenCallSheets({ language: "en" }), { title: "Complaints", rows }]);
    expect(await at.page()).toMatchObject({
      now: { complaints: [{ row: 2, contact: "Clark", about: "Emma", days: 4, missing: ["other-manager"] }] },
    });
  });

  it.each(["-", "нет", "ещё не извинились", "not yet", "încă nu", false, 0, "@2026-12-01"])(
    "takes %s for a complaint that is neither apologised for nor settled yet",
    async (cell) => {
      const rows = [
        Object.values(complaintHeadings.en),
        [null, "@2026-11-07", "Clark", null, "emma", "a letter came", "-", null, cell, null, cell],
      ];
      const at = scene([...tenCallSheets({ language: "en" }), { title: "Complaints", rows }]);
      const missing = ["answer", "apology", "other-manager"];
      expect(await at.page()).toMatchObject({ now: { complaints: [{ row: 2, missing }] } });
      const { context, document } = at.run({ now: "2026-11-13T10:00" });
      await next(context, { owner: "Emma" });
      expect(document()).toMatchObject({ keptBack: 1 });
    },
  );

  it.each(["да", "yes", true, "@2026-11-08"])("takes %s for a settled one", async (cell) => {
    const rows = [
      Object.values(complaintHeadings.en),
      [null, "@2026-11-07", "Clark", null, "emma", "a letter came", "was ill", null, cell, null, cell],
    ];
    const at = scene([...tenCallSheets({ language: "en" }), { title: "Complaints", rows }]);
    expect(await at.page()).toMatchObject({ now: { complaints: [] } });
  });

  it.each([
    ["-", null, false],
    ["нет", null, false],
    ["fără", null, false],
    ["Anna", "да", false],
    ["Anna", "@2026-11-01", false],
    ["Anna", null, true],
    ["Anna", "not yet", true],
    ["Anna", "-", true],
  ])("with the mentor %s and admitted %s", async (mentor, admitted, isNew) => {
    const rows = [Object.values(teamHeadings.en), ["Emma", "@2026-01-10", mentor, admitted]];
    const at = scene([...tenCallSheets({ language: "en" }), { title: "Team", rows }]);
    const { context, document } = at.run({ now: "2026-11-13T10:00" });
    await next(context, { owner: "Emma" });
    expect((document() as { keptBack: number }).keptBack > 0).toBe(isNew);
  });
});
