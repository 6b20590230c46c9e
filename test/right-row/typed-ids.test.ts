/** Which columns are ids that people gave, and the way of an outcome that only such an id tells from its like. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { log } from "../../src/commands/log/log.ts";
import { today } from "../../src/commands/today/today.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { testRun } from "../support/terminal/command.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook, writeWorkbookFile } from "../support/workbooks/file-workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-20";

function people(heading: string, ids: readonly Written[]): Written[][] {
  const rows = ids.map((id, index): Written[] => [id, `Rosa ${index}`, `+3736900010${index}`, due]);
  return [[heading, "Name", "Phone", "Next contact date"], ...rows];
}

async function idsIn(rows: Written[][]): Promise<(string | null | undefined)[]> {
  const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {});
  return contacts.rows.map((row) => contacts.described(row).typedId);
}

describe("a column of ids", () => {
  test.each([
    "ID",
    "№",
    "Client ID",
    "Record ID",
    "Код клиента",
    "№ клиента",
    "Номер",
    "Cod client",
    "Nr.",
    "Nr. client",
  ])("is headed %s", async (heading) => {
    expect(await idsIn(people(heading, [17, 4, 42]))).toEqual(["17", "4", "42"]);
  });

  test.each(["Rank", "№ п/п", "Nr. crt.", "City", "Order number"])("is not headed %s", async (heading) => {
    expect(await idsIn(people(heading, [17, 4, 42]))).toEqual([null, null, null]);
  });

  test.each<readonly [string, readonly Written[], boolean]>([
    ["of a programme", ["8f3a", "09bc", "77d0"], true],
    ["rising with wide gaps", [402_113, 402_390, 417_002], true],
    ["with an empty cell", [17, null, 4], true],
    ["that stand twice", [17, 4, 17], false],
    ["counting the rows", [1, 2, 3], false],
    ["counting the rows, some deleted", [3, 4, 7], false],
    ["counting with letters", ["C-001", "C-002", "C-003"], false],
    ["counting with points", ["1.", "2.", "3."], false],
    ["counted before a sort", [3, 1, 2], true],
  ])("with values %s: %j counts, %s", async (_what, ids, counts) => {
    const empty = ids.map(() => null);
    expect(await idsIn(people("ID", ids))).toEqual(
      counts ? ids.map((id) => (id === null ? null : `${id}`)) : empty,
    );
  });
});

describe("two that say all the same but their ids", () => {
  const twin = (id: number, date: Written = due): Written[] => [
    id,
    "Ион Поп",
    "+37369000100",
    "Nord",
    date,
    null,
  ];
  const headings = ["№", "Имя", "Телефон", "Компания", "Дата следующего контакта", "Заметки"];

  function office(...rows: Written[][]) {
    const folder = newFolder();
    const place = join(folder, "clients.xlsx");
    const write = (...all: Written[][]) =>
      writeWorkbookFile(place, [{ title: "База", rows: [headings, ...all] }]);
    const run = () =>
      testRun({ workbook: new FileWorkbook(place, faultyMachine()), home: join(folder, "home"), json: true });
    write(...rows);
    return {
      write,
      today: async () => today(run().context, {}),
      log: async (who: string) => log(run().context, [who, "won"], { note: "word" }),
      noted: async () => {
        const { contacts } = await openBook(behindDoor(new FileWorkbook(place, faultyMachine())), {});
        return contacts.rows.map((row) => [
          contacts.described(row).typedId,
          contacts.contact(row).note !== null,
        ]);
      },
    };
  }

  test("are told apart after a sort, a row put in and one deleted", async () => {
    const { log: logged, noted, today: list, write } = office(twin(52), twin(9));
    await list();
    const other: Written[] = [31, "Анна", "+37369000200", "Sud", due, null];
    write(other, twin(9), twin(52));
    await logged("1");
    expect(await noted()).toEqual([
      ["31", false],
      ["9", false],
      ["52", true],
    ]);
  });

  test("are not taken for each other when one has gone", async () => {
    const {
      log: logged,
      noted,
      today: list,
      write,
    } = office(twin(52), twin(9), [31, "Анна", null, "Sud", due, null]);
    await list();
    write(twin(9), [31, "Анна", null, "Sud", due, null]);
    await expect(logged("1")).rejects.toThrow(/conflict\.contact-(gone|doubled)/);
    expect(await noted()).toEqual([
      ["9", false],
      ["31", false],
    ]);
  });

  test("whose rows are only counted are not taken for each other when they are counted anew", async () => {
    const anna: Written[] = [3, "Анна", null, "Sud", due, null];
    const { log: logged, today: list, write } = office(twin(1), twin(2), anna);
    await list();
    write(twin(1), [2, "Анна", null, "Sud", due, null]);
    await expect(logged("2")).rejects.toThrow(/conflict\.contact-(gone|doubled)/);
  });
});
