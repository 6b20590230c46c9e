import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { languages } from "../../../src/base/language.ts";
import { check } from "../../../src/commands/check/check.ts";
import { deskFor } from "../../../src/commands/day/desk.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { Remark } from "../../../src/workbook/workbook.ts";
import { callTo } from "../../support/desks.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { expectGolden } from "../../support/terminal/golden.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const statuses = new Map([[3, ["новый", "в работе", "отказ"]]]);

/** A heading row as it stands in real sheets, with something of everything below it. */
const base: SheetFixture = {
  title: "База",
  choices: statuses,
  rows: [
    [
      "Дата заявки",
      "Источник",
      "Статус",
      "Имя",
      "Телефон",
      "Когда связаться",
      "Ответственный",
      "Следующий шаг",
      "Следующий контакт",
      "Комментарий",
      "Комментарий",
    ],
    [
      "@2026-10-01",
      "сайт",
      "новый",
      "Анна",
      79_161_234_567,
      "после 18",
      "Иван",
      "КП",
      "@2026-11-20",
      "x",
      null,
    ],
    [
      "@2026-10-01",
      "сайт",
      "новый",
      "Борис",
      "8 (916) 123-45-67",
      "@2026-11-25",
      "Иван",
      "КП",
      "31.02.2026",
      null,
      null,
    ],
    [
      "@2026-10-02",
      "сайт",
      "отказ",
      "Вера",
      1_234_567_890_123_456,
      null,
      "Иван",
      "КП",
      "@2062-11-25",
      null,
      null,
    ],
    ["@2026-10-02", "сайт", "отказ", "Глеб", null, null, "Иван", "КП", "=A2+50", null, null],
    [null, null, null, "Дина", null, null, null, null, "@2026-11-24", null, null],
  ],
};

const others: readonly SheetFixture[] = [
  {
    title: "Звонки",
    rows: [
      ["Код звонка", "Когда", "Контакт", "Исход", "Причина отказа"],
      ["a1", "@2026-11-01T10:00", "Анна", "отказ", "Кусается ценник"],
      ["a1", "@2026-11-01T10:00", "Анна", "бла", "Марс"],
      ["b2", "вчера", "Анна", "отказ", "Марс в Козероге"],
    ],
  },
  {
    title: "Причины",
    rows: [
      ["Причина", "Другие слова", "Что улучшить"],
      ["Дорого", "цена, кусается", null],
    ],
  },
  {
    title: "Опции",
    rows: [
      ["Настройка", "Значение"],
      ["Рабочие дни", "всегда"],
      ["Лист контактов", "База"],
    ],
  },
  {
    title: "Ещё",
    rows: [
      ["Имя", "Следующий контакт"],
      ["Яков", "@2025-01-01"],
    ],
  },
];

function checking(world: Partial<TestWorld> = {}, sheets = [base, ...others]) {
  const workbook = new MemoryWorkbook(sheets);
  return { workbook, ...testRun({ workbook, home: newFolder(), ...world }) };
}

describe("followup check", () => {
  it.each(languages)("tells everything in words (%s)", async (language) => {
    const { context, printed } = checking({ language, terminal: 80 });
    await check(context);
    expectGolden(`check-${language}-80`, printed().out);
  });

  it("tells everything as JSON", async () => {
    const { context, document } = checking({ json: true });
    await check(context);
    expect(document()).toMatchObject({
      place: "clients.xlsx",
      language: "ru",
      sheet: "База",
      headingRow: 1,
      nextContact: { cell: "База!I1", why: "heading" },
      otherSheets: ["Ещё"],
      doubled: [{ field: "note", heading: "Комментарий", cells: ["База!J1", "База!K1"] }],
      missing: expect.arrayContaining(["value", "note"]),
      contacts: {
        count: 5,
        dated: 3,
        undated: 0,
        noLongerCalled: 1,
        unreadableDates: [{ cell: "База!I3", row: 3, name: "Борис", found: "31.02.2026" }],
        farDates: [{ cell: "База!I4", found: "2062-11-25" }],
        formulas: [{ cell: "База!I5" }],
        samePhones: [
          {
            contacts: [
              { row: 2, name: "Анна" },
              { row: 3, name: "Борис" },
            ],
          },
        ],
        longNumbers: [{ cell: "База!E4", found: "1234567890123456" }],
        shortLists: [{ cell: "База!C1", outcomes: ["later", "won", "no-answer"] }],
        ids: null,
      },
      calls: {
        count: 3,
        unknownOutcomes: [{ found: "бла", count: 1, cell: "Звонки!D3" }],
        unknownReasons: [{ found: "Марс в Козероге", count: 1, cell: "Звонки!E4" }],
        undatedCalls: [{ found: "вчера", cell: "Звонки!B4" }],
        doubledIds: [{ id: "a1", rows: [2, 3] }],
      },
      unreadableSettings: [{ cell: "Опции!B2", setting: "Рабочие дни", found: "всегда" }],
      journal: { waiting: 0, conflicts: 0, others: [] },
    });
  });

  it("finds nothing in a table that is in order, and changes nothing", async () => {
    const rows = [
      ["Name", "Phone", "Next contact"],
      ["Ann", "1", "@2026-11-24"],
    ];
    const { context, printed, workbook } = checking({}, [{ title: "People", rows }]);
    await check(context);
    const { out } = printed();
    expect(out).toContain("Everything can be read.");
    expect(out).toContain("There is no Calls sheet yet");
    expect(workbook.applied).toBe(0);
  });

  it("tells rows without a name of their own, and doubled ones", async () => {
    const rows = [
      ["Name", "Next contact", "followup id"],
      ["A", "@2026-11-24", "x1"],
      ["B", "@2026-11-24", "x1"],
      ["C", "@2026-11-24", null],
    ];
    const { context, document } = checking({ json: true }, [{ title: "People", rows }]);
    await check(context);
    expect(document()).toMatchObject({
      contacts: { ids: { blank: [4], doubled: [{ id: "x1", rows: [2, 3] }] } },
    });
  });

  it("asks about dates with two readings", async () => {
    const rows = [
      ["Name", "Next contact"],
      ["A", "11/12/2026"],
    ];
    const { context, printed } = checking({}, [{ title: "People", rows }]);
    await check(context);
    expect(printed().out).toContain("followup init --adopt asks once");
  });

  it.each([
    ["en", "read only to tell contacts alike apart"],
    ["ru", "читается, чтобы различать похожие контакты"],
    ["ro", "se citește doar pentru a deosebi contactele la fel"],
  ] as const)("says what a column of ids that people gave is for (%s)", async (language, said) => {
    const rows = [
      ["№", "Client code", "Name", "Next contact"],
      [1, "A-17", "A", "@2026-11-24"],
      [2, "A-90", "B", "@2026-11-24"],
    ];
    const sheets = [{ title: "People", rows }];
    const { context, printed } = checking({ language, terminal: 120 }, sheets);
    await check(context);
    // What only counts the rows tells nobody apart.
    expect(printed().out.split(said)).toHaveLength(2);
    const told = checking({ json: true }, sheets);
    await check(told.context);
    expect(told.document()).toMatchObject({
      columns: [{ tellsApart: false }, { tellsApart: true }, { tellsApart: false }, { tellsApart: false }],
    });
  });

  it.each([
    [
      "en",
      "Name|Next contact date|Time|Do not call|Renewal date",
      ["the time", "are not called", "the head's page"],
    ],
    [
      "ru",
      "Имя|Дата следующего контакта|Время|Не звонить|Срок договора",
      ["время", "не звонят", "страницы руководителя"],
    ],
    [
      "ro",
      "Nume|Data următorului contact|Ora|Nu sunați|Valabil până la",
      ["ora ", "nu se sună", "pagina șefului"],
    ],
  ] as const)("says in %s what is read of columns that are no field", async (language, headings, words) => {
    const row = ["Ann", "@2026-11-24", "10:30", "", "@2026-12-20"];
    const other = ["Bo", "@2026-11-25", "11:30", "x", "@2026-12-21"];
    const sheets = [{ title: "A", rows: [headings.split("|"), row, other] }];
    const { context, printed } = checking({ language }, sheets);
    await check(context);
    for (const said of words) expect(printed().out).toContain(said);
    const json = checking({ json: true }, sheets);
    await check(json.context);
    expect(json.document()).toMatchObject({
      columns: [
        { readFor: null },
        { readFor: null },
        ...["time", "do-not-call", "renewal"].map((readFor) => ({ readFor })),
      ],
    });
  });

  it("tells what the workbook itself says", async () => {
    const rows = [
      ["Name", "Next contact"],
      ["A", "@2026-11-24"],
    ];
    const { context, printed, workbook } = checking({}, [{ title: "People", rows }]);
    const remarks: readonly Remark[] = [
      { code: "protected-sheet", sheet: "People" },
      { code: "external-links", sheet: null },
      { code: "signed-in", sheet: null, account: "ann@example.com" },
    ];
    workbook.remarks = () => Promise.resolve(remarks);
    await check(context);
    expect(printed().out).toContain("“People” is protected");
    expect(printed().out).toContain("links to other files");
    expect(printed().out).toContain("signed in to Google as ann@example.com");
  });

  const people: SheetFixture[] = [
    {
      title: "People",
      rows: [
        ["Name", "Phone", "Next contact"],
        ["C1", "+37369000001", "@2026-11-23"],
        ["C2", "+37369000002", "@2026-11-23"],
      ],
    },
  ];

  /** A check while a call to the first contact waits in the journal. */
  async function checkingLate(world: Partial<TestWorld> = {}) {
    const at = checking(world, people);
    const { journal, now } = await deskFor(at.context, at.workbook);
    journal.save([callRecord(callTo(1, "c1"))], now);
    return at;
  }

  it("delivers what waits, and says so", async () => {
    const { context, printed, workbook } = await checkingLate();
    await check(context);
    expect(printed().err).toBe("Written now: 1 outcome that waited.\n");
    expect(printed().out).toContain("1 recorded call.");
    expect(printed().out).toContain("Every outcome saved on this computer is in the workbook.");
    expect(workbook.applied).toBe(1);
  });

  it("tells with --json what it has delivered, in the document alone", async () => {
    const { context, document, printed } = await checkingLate({ json: true });
    await check(context);
    expect(document()).toMatchObject({
      calls: { count: 1 },
      journal: { written: 1, putBack: 0, undone: 0, waiting: 0, why: null, conflicts: 0, open: [] },
    });
    expect(printed().err).toBe("");
  });

  it.each(languages)("tells what still waits, and why (%s)", async (language) => {
    const { context, printed, workbook } = await checkingLate({ language, terminal: 200 });
    workbook.refuses = new Failure("waiting.open", { place: "clients.xlsx", by: "Ivan" });
    await check(context);
    const { out } = printed();
    expectGolden(`check-waiting-${language}`, out.split("\n\n").slice(-2).join("\n\n"));
    expect(printed().err).toBe("");
    expect(workbook.applied).toBe(0);
  });

  it("tells as JSON what still waits, and why", async () => {
    const { context, document, workbook } = await checkingLate({ json: true });
    workbook.refuses = new Failure("waiting.open", { place: "clients.xlsx", by: "Ivan" });
    await check(context);
    expect(document()).toMatchObject({
      calls: { count: 0 },
      journal: {
        written: 0,
        waiting: 1,
        why: "clients.xlsx is open in another program by Ivan.",
        open: [{ id: "c1", contact: { row: 2, name: "C1" }, outcome: "later" }],
      },
    });
  });

  it("tells what the person has to decide, and why", async () => {
    const at = checking({ terminal: 200 }, people);
    const { journal, now } = await deskFor(at.context, at.workbook);
    journal.save([callRecord(callTo(1, "c1", { due: { kind: "set", day: "2026-11-20", time: null } }))], now);
    await check(at.context);
    expect(at.printed().out).toContain("1 outcome can't be written as saved; you decide: followup sync");
    expect(at.printed().out).toContain(
      "C1: C1, “Next contact” (C2) says “23 November 2026” now; it was “20 November 2026” when shown.",
    );
    const again = testRun({ workbook: at.workbook, home: at.context.home.state, json: true });
    await check(again.context);
    expect(again.document()).toMatchObject({
      journal: { waiting: 0, why: null, conflicts: 1, open: [{ id: "c1", kind: "cell", cell: "People!C2" }] },
    });
  });
});
