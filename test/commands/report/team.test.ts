/** followup team: the worked example of ten calls through the whole program, what is added to it, and the documents. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { type TeamOptions, team } from "../../../src/commands/team/team.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { callColumn, callFields } from "../../../src/records/call/fields.ts";
import { mannerText } from "../../../src/words/manners.ts";
import { outcomeWords } from "../../../src/words/outcomes.ts";
import { contactHeadings, sheetTitles } from "../../../src/words/sheets/headings.ts";
import { complaintHeadings, teamHeadings } from "../../../src/words/sheets/team-sheets.ts";
import { teamCommandWords } from "../../../src/words/team/team-command.ts";
import { tenCalls } from "../../support/team-history.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const wednesday = "2026-11-11T10:00";
const phones = new Map([
  ["Adams", "+44 7700 900301"],
  ["Brown", "+44 7700 900302"],
  ["Clark", "+44 7700 900303"],
  ["Davis", "+44 7700 900304"],
]);

interface Spelling {
  readonly language: Language;
  /** The newest call first. */
  readonly upwards?: boolean;
  /** How the sheet of calls writes a phone. */
  readonly phone?: (phone: string) => string;
}

function dated(text: string | null | undefined): Written {
  return text == null ? null : `@${text.replace(" ", "T")}`;
}

/** The worked example as it stands on Wednesday, 11 November 2026. */
function tenCallSheets({ language, phone = (one) => one, upwards = false }: Spelling): SheetFixture[] {
  const heads = contactHeadings[language];
  const person = (name: string, due: string | null, value: number, status: "later" | "refused" | "won") => [
    ...[name, phones.get(name) ?? "", dated(due), value, outcomeWords[language][status], "Emma"],
  ];
  const rows = tenCalls.map((call, index): Written[] =>
    callFields.map((field): Written => {
      const manner = call.manner ?? null;
      const cells: Partial<Record<typeof field, Written>> = {
        id: `ten-${index + 1}`,
        at: dated(call.at),
        contact: call.contact ?? null,
        phone: phone(call.phone ?? ""),
        owner: "Emma",
        outcome: outcomeWords[language][call.outcome ?? "later"],
        reason: call.outcome === "refused" ? "Price too high" : null,
        next: dated(call.next),
        due: dated(call.due),
        cardsBefore: call.cardsBefore ?? null,
        manner: manner === null ? null : mannerText(manner, language),
      };
      return cells[field] ?? null;
    }),
  );
  return [
    {
      title: "A",
      rows: [
        [heads.name, heads.phone, heads.nextContact, heads.value, heads.status, heads.owner],
        person("Adams", "2026-11-10", 9000, "later"),
        person("Brown", null, 500, "refused"),
        person("Clark", "2026-11-13", 3000, "later"),
        person("Davis", null, 1000, "won"),
      ],
    },
    {
      title: "B",
      rows: [
        callFields.map((field) => callColumn(field).headings[language][0]),
        ...(upwards ? rows.reverse() : rows),
      ],
    },
  ];
}

function scene(sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets);
  const homes = [newFolder(), newFolder()] as const;
  const run = (more: Partial<TestWorld> = {}) =>
    testRun({ workbook, home: homes[0], json: true, now: wednesday, ...more });
  const page = async (options: TeamOptions = {}, more: Partial<TestWorld> = {}) => {
    const { context, document } = run(more);
    await team(context, options);
    return document();
  };
  return { workbook, homes, run, page };
}

/** The ten calls logged one by one at their own times, on two machines by turns. */
async function replayed(
  more: ReadonlyMap<number, LogOptions> = new Map(),
  sheets: readonly SheetFixture[] = [],
) {
  const [contacts] = tenCallSheets({ language: "en" });
  const due = ["@2026-11-02", "@2026-11-02", "@2026-11-03", "@2026-11-04"];
  const rows = (contacts?.rows ?? []).map((row, index) =>
    index === 0 ? row : row.map((cell, at) => (at === 2 ? due[index - 1] : at === 4 ? null : cell)),
  );
  const at = scene([{ title: "A", rows }, ...sheets]);
  for (const [index, call] of tenCalls.entries()) {
    const home = at.homes[index % 2 === 0 ? 0 : 1];
    const { context } = at.run({ home, now: call.at.replace(" ", "T") });
    await log(context, [call.contact ?? "", call.outcome ?? "later"], {
      ...(call.outcome === "refused" ? { reason: "Price too high" } : {}),
      ...(call.outcome === "later" && call.next != null ? { next: call.next } : {}),
      ...(call.manner == null ? {} : { manner: call.manner }),
      ...more.get(index + 1),
    });
  }
  return at;
}

const figures = {
  from: "2026-10-15",
  to: "2026-11-11",
  gate: { calls: 10, needed: 100, open: false },
  now: {
    complaints: [],
    handoffs: [],
    keptBack: [],
    renewals: [],
    promises: [{ row: 2, contact: "Adams", owner: "Emma", day: "2026-11-10", state: "waiting", late: 1 }],
    passedOver: [],
  },
  managers: [
    {
      name: "Emma",
      calls: 10,
      talks: 9,
      order: { calls: 9, known: 9, aside: 2, share: null, told: null, skips: 0 },
      promises: {
        ...{ kept: 4, late: 1, waiting: 1, moved: 0, dropped: 0, early: 0, share: null },
        onTime: { kept: 1, of: 1, shown: false },
      },
      passedOver: { count: 1, of: 6, share: null, value: 9000 },
      asked: { ordinary: { count: 0, of: 0 }, difficult: { count: 0, of: 1 }, comparison: null },
      newcomer: null,
      checked: null,
    },
  ],
  renewals: { coming: 0, atRisk: 0, value: 0 },
  technique: { follows: null },
  notFollowed: { gone: 0, closedByHand: 0, noOwner: 0 },
};

describe("the worked example", () => {
  it.each<[string, Spelling]>([
    ["as it stands", { language: "en" }],
    ["in Russian", { language: "ru" }],
    ["in Romanian", { language: "ro" }],
    ["with the newest call first", { language: "en", upwards: true }],
    [
      "with phones in other spellings",
      { language: "ru", phone: (one) => one.replace("+44 7", "0044 7").replaceAll(" ", "-") },
    ],
  ])("%s", async (_how, spelling) => {
    expect(await scene(tenCallSheets(spelling)).page()).toMatchObject(figures);
  });

  it("logged by two machines, call by call, gives the same figures and the same cards before each", async () => {
    const { homes, page, workbook } = await replayed();
    for (const home of homes) expect(await page({}, { home })).toMatchObject(figures);
    const [grid] = await workbook.read([{ sheet: "Calls" }]);
    const column = Array.from({ length: grid?.lastColumn ?? 0 }, (_, at) => at + 1).find((at) => {
      const cell = grid?.cell(1, at);
      return cell?.kind === "text" && cell.text === "Cards before it";
    });
    const before = tenCalls.map((_, index) => {
      const cell = grid?.cell(index + 2, column ?? 0);
      return cell?.kind === "number" ? cell.value : null;
    });
    expect(before).toEqual(tenCalls.map(({ cardsBefore }) => cardsBefore ?? null));
  });

  it("leaves the place empty for calls that were written down together", async () => {
    const { run, workbook } = scene(tenCallSheets({ language: "en" }));
    await log(run({ now: "2026-11-13T18:00" }).context, ["Adams", "later"], { next: "2026-12-01" });
    await log(run({ now: "2026-11-13T18:01" }).context, ["Clark", "later"], { next: "2026-12-01" });
    const [grid] = await workbook.read([{ sheet: "B" }]);
    const column = callFields.indexOf("cardsBefore") + 1;
    expect([grid?.cell(12, column), grid?.cell(13, column)]).toEqual([
      { kind: "number", value: 0 },
      { kind: "empty" },
    ]);
  });

  it("a client won and handed over to Service without a day is stuck when that day is over", async () => {
    const rows = [Object.values(teamHeadings.en), ["Emma"], ["Service"]];
    const to = new Map([[8, { to: "Service", note: "delivery by Friday" }]]);
    const { run, page } = await replayed(to, [{ title: "Team", rows }]);
    const handed = { contact: "Davis", from: "Emma", to: "Service", on: "2026-11-06", due: "2026-11-09" };
    const seen = async (now: string) => page({}, { now });
    expect(await seen("2026-11-09T10:00")).toMatchObject({
      now: { handoffs: [{ ...handed, state: "waiting" }] },
    });
    expect(await seen("2026-11-10T10:00")).toMatchObject({
      now: { handoffs: [{ ...handed, state: "stuck", promised: "delivery by Friday" }] },
    });
    const deck = run({ now: "2026-11-10T10:00" });
    await next(deck.context, { owner: "Service" });
    expect(deck.document()).toMatchObject({
      card: { name: "Davis", handedOver: { by: "Emma", on: "2026-11-06", promised: "delivery by Friday" } },
    });
  });

  it("a complaint with nothing typed beside it lacks three things, and its client is not dealt to Emma", async () => {
    const { homes, run, page } = await replayed(new Map([[9, { complaint: "nobody called back" }]]));
    expect(await page()).toMatchObject({
      now: {
        complaints: [
          {
            contact: "Adams",
            about: "Emma",
            days: 5,
            missing: ["answer", "apology", "other-manager"],
            count12: 1,
          },
        ],
      },
    });
    const deck = run();
    await next(deck.context, { owner: "Emma" });
    expect(deck.document()).toMatchObject({ card: null, left: 0, keptBack: 1, owner: "Emma" });
    const list = run();
    await today(list.context, { owner: "Emma" });
    expect(list.document()).toMatchObject({
      cards: [{ number: 1, name: "Adams", complaint: "nobody called back" }],
    });
    await undo(run({ home: homes[0] }).context, { yes: true });
    expect(await page()).toMatchObject({ now: { complaints: [] } });
  });

  it("a renewal is at risk only without a next contact before it", async () => {
    const [contacts, calls] = tenCallSheets({ language: "en" });
    if (contacts === undefined || calls === undefined) throw new Error("no sheets");
    const renewing = (cell: Written): SheetFixture[] => [
      {
        ...contacts,
        rows: contacts.rows.map((row, index) => {
          const own = index === 3 ? row.map((one, at) => (at === 2 ? cell : one)) : row;
          return [...own, index === 0 ? "Renewal date" : index === 3 ? "@2026-12-20" : null];
        }),
      },
      calls,
    ];
    expect(await scene(renewing("@2026-11-13")).page()).toMatchObject({
      now: { renewals: [] },
      renewals: { coming: 1, atRisk: 0, value: 0 },
    });
    expect(await scene(renewing(null)).page()).toMatchObject({
      now: { renewals: [{ row: 4, name: "Clark", on: "2026-12-20", value: 3000, why: ["no-next"] }] },
      renewals: { coming: 1, atRisk: 1, value: 3000 },
    });
  });
});

describe("a newcomer", () => {
  const heads = contactHeadings.en;
  const sheets: readonly SheetFixture[] = [
    {
      title: "Contacts",
      rows: [
        [heads.name, heads.phone, heads.nextContact, heads.value, heads.owner],
        ["Small", "+44 7700 900311", "@2026-11-11", 2000, "Daniel"],
        ["Large", "+44 7700 900312", "@2026-11-10", 3000, "Daniel"],
        ["Own", "+44 7700 900313", "@2026-11-09", 100, "Emma"],
        ["Timed", "+44 7700 900314", "@2026-11-11T09:30", 50, "Emma"],
      ],
    },
    {
      title: "Team",
      rows: [
        Object.values(teamHeadings.en),
        ["Emma", null, null, "@2026-01-10"],
        ["Daniel", "@2026-10-01", "Emma", null, 2000],
      ],
    },
  ];
  const dealt = async (at: ReturnType<typeof scene>, owner?: string) => {
    const { context, document } = at.run();
    await next(context, owner === undefined ? {} : { owner });
    return document();
  };

  it("is dealt the small card; the large one goes to the mentor, after her promised time and before the rest", async () => {
    const at = scene(sheets);
    expect(await dealt(at, "Daniel")).toMatchObject({ card: { name: "Small" }, left: 0, keptBack: 1 });
    const names: string[] = [];
    for (let left = 3; left > 0; left -= 1) {
      const { context, document } = at.run({ now: `2026-11-11T1${4 - left}:00` });
      await next(context, { owner: "Emma" });
      const { card } = document() as { card: { name: string; keptBackFor: string | null } };
      names.push(`${card.name} ${card.keptBackFor ?? ""}`.trim());
      await log(at.run({ now: `2026-11-11T1${4 - left}:10` }).context, ["won"], {});
    }
    expect(names).toEqual(["Timed", "Large Emma", "Own"]);
  });

  it("everybody's deck deals it with a line of warning, and log takes it with one", async () => {
    const at = scene(sheets);
    const deck = at.run({ json: false });
    await next(deck.context, {});
    expect(deck.printed().out).toContain("1 card is kept back: 1 for Emma.");
    const logged = at.run({ json: false });
    await log(logged.context, ["Large", "won"], {});
    expect(logged.printed().err).toContain("kept back, for Emma");
    const list = at.run({ json: false });
    await today(list.context, {});
    expect(list.printed().out).not.toContain("for Emma");
  });

  it("is shown in today's list with whom the card is for", async () => {
    const list = scene(sheets).run({ json: false });
    await today(list.context, {});
    expect(list.printed().out).toMatch(/Large .*1 day late, for Emma/);
  });
});

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
