import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { thisMachine } from "../../src/files/disk.ts";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { nothingRemembered } from "../../src/journal/store/day-memory.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { addDays } from "../../src/rules/calendar/date.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import type { Numbered } from "../../src/rules/deck/day-facts.ts";
import { processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const today: Day = "2026-11-23";

function journalIn(state: string, machine = thisMachine, process = 1): Journal {
  return new Journal({ state, identity: "/clients.xlsx", machine, processes: processes(process) });
}

function dayFile(state: string, machine = thisMachine, day = today): DayFile {
  return new DayFile(journalIn(state, machine), day);
}

const numbered = (number: number, name = `C${number}`): Numbered => ({
  number,
  contact: { row: number + 1, id: null, name, phone: null },
  due: { kind: "set", day: today, time: "10:15" },
});

const told = ({ numbered: all }: { numbered: readonly Numbered[] }): [number, string][] =>
  all.map(({ contact, number }) => [number, contact.name]);

describe("the day's numbers", () => {
  test("that can't be kept (a full disk, a closed folder) keep nobody from the list", () => {
    const blocked = join(newFolder(), "a file where the folder should be");
    writeFileSync(blocked, "");
    const file = dayFile(blocked);
    expect(() => file.deal(1)).not.toThrow();
    expect(file.read()).toEqual(nothingRemembered);
  });

  test("are waited for while a scanner holds their file, and are never taken for none", () => {
    const folder = newFolder();
    dayFile(folder).deal(4);
    let refusals = 4;
    const brief = faultyMachine(
      { when: (call) => call === "open read" && refusals-- > 0, fault: { code: "EBUSY" } },
      "win32",
    );
    expect(dayFile(folder, brief).read().dealt).toBe(4);
    for (const code of ["EBUSY", "EACCES", "EPERM", "EIO", "EISDIR", "UNKNOWN"]) {
      const held = faultyMachine({ when: (call) => call === "open read", fault: { code } }, "win32");
      expect(() => dayFile(folder, held).read(), code).toThrow("workbook.day-list");
    }
  });

  test("that another program keeps from being written are not shown as if they were kept", () => {
    const held = faultyMachine({ when: (call) => call === "open append", fault: { code: "EBUSY" } }, "win32");
    expect(() => dayFile(newFolder(), held).deal(1)).toThrow("workbook.day-list");
  });

  test("are read back as they were last shown, the card dealt last, and what the person was told", () => {
    const folder = newFolder();
    const file = dayFile(folder);
    file.number([numbered(1), numbered(2)]);
    file.deal(1);
    file.deal(2);
    file.number([numbered(1, "C1, mended")]);
    file.number([{ ...numbered(3), due: { kind: "none" } }]);
    expect(file.read().toldOrder).toBe(false);
    file.tellOrder();
    file.tellColumn("no-word Этап");
    const again = dayFile(folder).read();
    expect(told(again)).toEqual([
      [1, "C1, mended"],
      [2, "C2"],
      [3, "C3"],
    ]);
    expect(again.numbered.map(({ due }) => due)).toEqual([
      { kind: "set", day: today, time: "10:15" },
      { kind: "set", day: today, time: "10:15" },
      { kind: "none" },
    ]);
    expect(again).toMatchObject({ dealt: 2, toldOrder: true, toldColumns: ["no-word Этап"] });
    expect(dayFile(folder, thisMachine, "2026-11-24").read().numbered).toEqual([]);
  });

  test("of lines that say nothing are passed over, and a torn one costs no other", () => {
    const folder = newFolder();
    const file = dayFile(folder);
    file.number([numbered(1)]);
    const { contact, due } = numbered(7);
    const lines = [
      "null",
      "7",
      "[]",
      '{"told":"something"}',
      '{"dealt":"5"}',
      JSON.stringify({ number: "7", contact, due }),
      JSON.stringify({ number: 7, contact: { ...contact, row: null }, due }),
      JSON.stringify({ number: 7, contact, due: { kind: "some day" } }),
      JSON.stringify(numbered(8)).slice(0, -5),
    ];
    appendFileSync(join(journalIn(folder).folder, `day-${today}.jsonl`), lines.join("\n"));
    file.number([numbered(2)]);
    expect(file.read()).toMatchObject({ dealt: null, toldOrder: false });
    expect(told(file.read())).toEqual([
      [1, "C1"],
      [2, "C2"],
    ]);
  });

  test("are given under a lock, to one that knows what was given before", () => {
    const folder = newFolder();
    dayFile(folder).number([numbered(1)]);
    dayFile(folder).giving((memory) => {
      expect(told(memory)).toEqual([[1, "C1"]]);
      expect(journalIn(folder, thisMachine, 2).lock("numbers")).toBeNull();
      expect(journalIn(folder, thisMachine, 2).lock()).not.toBeNull();
      return [numbered(2)];
    });
    expect(dayFile(folder).read().numbered).toHaveLength(2);
    const failing = () =>
      dayFile(folder).giving(() => {
        throw new Error("no numbers");
      });
    expect(failing).toThrow("no numbers");
    expect(journalIn(folder, thisMachine, 2).lock("numbers")).not.toBeNull();
  });

  test("are not given while another one gives them: that is told after five seconds", () => {
    const folder = newFolder();
    const other = journalIn(folder, thisMachine, 2).lock("numbers");
    const waiting = faultyMachine();
    const give = () => dayFile(folder, waiting).giving(() => [numbered(1)]);
    expect(give).toThrow("workbook.day-list");
    const waited = waiting.pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThanOrEqual(5000);
    expect(waited).toBeLessThan(5020);
    expect(Math.min(...waiting.pauses)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...waiting.pauses)).toBeLessThan(20);
    other?.release();
    give();
    expect(told(dayFile(folder).read())).toEqual([[1, "C1"]]);
  });

  test("are given without a lock only where nothing at all is kept", () => {
    const folder = newFolder();
    const closed = faultyMachine({ when: (call) => call === "makeFolder", fault: { code: "EROFS" } });
    let given = 0;
    dayFile(folder, closed).giving(() => {
      given += 1;
      return [numbered(1)];
    });
    expect(given).toBe(1);
    const held = faultyMachine({ when: (call) => call === "makeFolder", fault: { code: "EBUSY" } }, "win32");
    expect(() => dayFile(folder, held).giving(() => [numbered(1)])).toThrow("workbook.day-list");
  });

  test("of fourteen days are kept, and no other file of the journal is touched", () => {
    const folder = newFolder();
    const days = Array.from({ length: 16 }, (_day, index) => addDays("2026-11-01", index));
    for (const day of days) dayFile(folder, thisMachine, day).deal(1);
    const { folder: kept } = journalIn(folder);
    const others = ["day-2026-10-01.jsonl.tmp", "a day-2026-10-01.jsonl", "calls.1", "day-list.jsonl"];
    for (const name of others) writeFileSync(join(kept, name), "");
    dayFile(folder, thisMachine, "2026-11-17").deal(1);
    dayFile(folder, thisMachine, "2026-11-17").deal(2);
    const names = readdirSync(kept).filter((name) => /^day-2026-11-\d\d\.jsonl$/.test(name));
    expect(names.sort()).toEqual([...days.slice(-13), "2026-11-17"].map((day) => `day-${day}.jsonl`));
    expect(others.every((name) => existsSync(join(kept, name)))).toBe(true);
  });

  test("that were never given make no file", () => {
    const folder = newFolder();
    dayFile(folder).number([]);
    expect(existsSync(journalIn(folder).folder)).toBe(false);
    mkdirSync(journalIn(folder).folder, { recursive: true });
    expect(dayFile(folder).read()).toEqual(nothingRemembered);
    rmSync(journalIn(folder).folder, { recursive: true });
    expect(dayFile(folder).read()).toEqual(nothingRemembered);
  });
});
