/** The sheets beside the contacts: what each says, and that it is read once, when it is asked for, and no more of it than is needed. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { openBook } from "../../src/book/open-book.ts";
import { AskedWorkbook } from "../support/workbooks/asked-workbook.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";

const people = {
  title: "Клиенты",
  rows: [
    ["Имя", "Следующий контакт"],
    ["Анна", "@2026-11-23"],
  ],
};
const headings = ["Id звонка", "Дата и время", "Контакт", "Менеджер", "Результат", "Следующий контакт"];
const call = (id: string): Written[] => [id, "03/04/2026", "Анна", "Ион", "отказ", "05/06/2026"];

/** A workbook with so many calls, written as text with the day first. */
function office(calls = 2): AskedWorkbook {
  const rows = Array.from({ length: calls }, (_, index) => call(`a${index}`));
  return new AskedWorkbook([
    people,
    { title: "Звонки", rows: [headings, ...rows] },
    {
      title: "Причины",
      rows: [
        ["Причина", "Другие слова"],
        ["Цена", "дорого"],
      ],
    },
    {
      title: "Настройки",
      rows: [
        ["Настройка", "Значение"],
        ["Звонков для отчёта", 250],
      ],
    },
    {
      title: "Команда",
      rows: [
        ["Сотрудник", "Допущен"],
        ["Ион", "03/04/2026"],
      ],
    },
    {
      title: "Жалобы",
      rows: [
        ["Id звонка", "Когда", "Контакт", "На кого", "Слова клиента"],
        ["a1", "03/04/2026", "Анна", "Ион", "груб"],
      ],
    },
  ]);
}

async function opened(calls?: number, withCalls = false) {
  const workbook = office(calls);
  const book = await openBook(workbook, { withCalls });
  return { book, workbook, asked: () => workbook.asked("Звонки") };
}

describe("a table without sheets beside it", () => {
  test("has none of what they say", async () => {
    const fresh = () => openBook(new AskedWorkbook([people]));
    expect(await (await fresh()).calls()).toBeNull();
    expect(await (await fresh()).countedCalls()).toBeNull();
    expect(await (await fresh()).callsSince("2026-04-03")).toBeNull();
    expect(await (await fresh()).lastCalls()).toBeNull();
    const book = await fresh();
    expect([await book.reasons(), await book.settingsSheet(), await book.complaints()]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await book.team()).toEqual([]);
    expect((await book.settings()).neededCalls).toBe(100);
    expect([book.callsPlace, book.teamPlace, book.complaintsPlace]).toEqual([null, null, null]);
  });
});

describe("what the sheets say, days as the language of the table writes them", () => {
  test("of the calls, however they are asked for", async () => {
    const { book } = await opened();
    const at = { day: "2026-04-03", time: null };
    expect((await book.lastCalls())?.call(2)).toMatchObject({ id: "a0", at, contact: "Анна", owner: "Ион" });
    const other = (await opened()).book;
    expect((await other.countedCalls())?.counted(3)).toMatchObject({ outcome: "refused", at });
    expect((await other.countedCalls())?.callers(3)).toMatchObject({ contact: "Анна", owner: "Ион" });
    expect((await other.calls())?.at(3)).toEqual(at);
    const since = await (await opened()).book.callsSince("2026-04-04");
    expect(since?.rows.map((row) => since.at(row))).toEqual([at, at]);
    expect((await (await opened(2, true)).book.calls())?.call(3)).toMatchObject({ id: "a1", at });
  });

  test("of reasons, settings, the team and complaints", async () => {
    const { book } = await opened();
    expect((await book.reasons())?.reasons).toMatchObject([{ name: "Цена", otherWords: ["дорого"] }]);
    expect((await book.settings()).neededCalls).toBe(250);
    expect(await book.team()).toMatchObject([{ manager: "Ион", admitted: "2026-04-03" }]);
    expect((await book.complaints())?.complaints).toMatchObject([
      { row: 2, when: "2026-04-03", contact: "Анна", about: "Ион", said: "груб" },
    ]);
    expect(book.teamPlace?.title).toBe("Команда");
    expect(book.complaintsPlace?.title).toBe("Жалобы");
  });
});

const all = "1,2,3,4,5,6";
const counted = "1,2,3,4,5";

type Way = "calls" | "countedCalls" | "lastCalls" | "callsSince";

describe("of the calls is read", () => {
  test.each<[Way[], string[]]>([
    [[], []],
    [["calls", "calls"], [all]],
    [["countedCalls", "countedCalls"], [counted]],
    [["lastCalls", "lastCalls"], [`${all} end 3000`]],
    [["calls", "countedCalls", "lastCalls", "callsSince"], [all]],
    [["lastCalls", "calls"], [`${all} end 3000`]],
    [["lastCalls", "callsSince"], [`${all} end 3000`]],
    [["callsSince"], ["2 end 300"]],
    [
      ["countedCalls", "calls"],
      [counted, all],
    ],
  ])("for %j: %j", async (ways, expected) => {
    const { asked, book } = await opened();
    asked();
    for (const way of ways) await (way === "callsSince" ? book.callsSince("2026-04-04") : book[way]());
    expect(asked()).toEqual(expected);
  });

  test.each<Way>(["calls", "countedCalls", "lastCalls", "callsSince"])(
    "nothing more for %s when they were read with the contacts",
    async (way) => {
      const { asked, book } = await opened(2, true);
      expect(asked()).toEqual([all]);
      const calls = await (way === "callsSince" ? book.callsSince("2026-04-04") : book[way]());
      expect(calls?.rows.map((row) => calls.at(row)?.day)).toEqual(["2026-04-03", "2026-04-03"]);
      expect(asked()).toEqual([]);
    },
  );

  test("all when the last ones are not all of them", async () => {
    const { asked, book } = await opened(3001);
    asked();
    expect((await book.lastCalls())?.rows).toHaveLength(3000);
    expect((await book.calls())?.rows).toHaveLength(3001);
    expect(asked()).toEqual([`${all} end 3000`, all]);
  });
});

test("a reading that failed is tried again", async () => {
  const { book, workbook } = await opened();
  workbook.away = new Failure("workbook.no-sheet", { sheet: "Причины" });
  await expect(book.reasons()).rejects.toMatchObject({ code: "workbook.no-sheet" });
  workbook.away = null;
  expect((await book.reasons())?.reasons).toHaveLength(1);
});
