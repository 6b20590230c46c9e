/** How lines reach a journal file, and which files are read. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { lineOf } from "../../src/journal/store/lines.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { journalIn, pathOf, save } from "./journal-files.ts";

describe("the lines of a journal", () => {
  test("begin on a line of their own after a torn one, and only then", () => {
    const state = newFolder();
    save(state, "a", "b");
    expect(readFileSync(pathOf(state, 1), "utf8")).not.toContain("\n\n");
    appendFileSync(pathOf(state, 1), "torn");
    save(state, "c");
    const text = readFileSync(pathOf(state, 1), "utf8");
    expect(text).toContain("torn\n");
    expect(text).not.toContain("\n\n");
    expect(
      journalIn(state)
        .open()
        .map(({ id, order }) => [id, order]),
    ).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
  });

  test("are on the disk before a person is told so; marks need not be", () => {
    const state = newFolder();
    const first = faultyMachine();
    journalIn(state, first).save([callRecord(callTo(1, "a"))], now);
    expect(first.calls.filter((call) => call === "sync").length).toBeGreaterThan(0);
    expect(first.calls.filter((call) => call === "syncFolder").length).toBeGreaterThanOrEqual(4);
    const marking = faultyMachine();
    journalIn(state, marking).mark([{ event: "written", id: "a" }], now);
    expect(marking.calls).not.toContain("sync");
    const deciding = faultyMachine();
    journalIn(state, deciding).decide([{ event: "forgotten", id: "a" }], now);
    expect(deciding.calls).toContain("sync");
    expect(deciding.calls).not.toContain("syncFolder");
  });

  test("wait for another one that is appending, at most for twenty seconds", () => {
    const state = newFolder();
    save(state, "a");
    const { folder } = journalIn(state);
    writeFileSync(join(folder, "append.lock.900"), JSON.stringify(processes(7).own));
    const waiting = faultyMachine();
    const journal = new Journal({
      state,
      identity: "/clients.xlsx",
      machine: waiting,
      processes: processes(2),
    });
    const decide = () => journal.decide([{ event: "forgotten", id: "a" }], now);
    expect(decide).toThrow(
      expect.objectContaining({ code: "workbook.not-saved", data: { folder, detail: "EBUSY" } }),
    );
    expect(waiting.pauses).toHaveLength(800);
    expect(Math.min(...waiting.pauses)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...waiting.pauses)).toBeLessThanOrEqual(50);
    expect(new Set(waiting.pauses).size).toBeGreaterThan(5);
    expect(
      journalIn(state)
        .open()
        .map(({ id }) => id),
    ).toEqual(["a"]);
  });

  test("of other files in the folder are none of the journal's", () => {
    const state = newFolder();
    save(state, "a");
    for (const name of [
      "calls.0",
      "calls.01",
      "calls.2.tmp",
      "my calls.3",
      "calls.4x",
      "calls.",
      "calls.1234567890123456",
    ])
      writeFileSync(join(journalIn(state).folder, name), lineOf({ event: "saved", id: name }));
    save(state, "b");
    expect(
      journalIn(state)
        .open()
        .map(({ id }) => id),
    ).toEqual(["a", "b"]);
  });

  test("that are gone while a command works are not taken for a journal that is empty", () => {
    const state = newFolder();
    save(state, "a");
    const journal = journalIn(state);
    expect(journal.open()).toHaveLength(1);
    rmSync(pathOf(state, 1));
    journal.refresh();
    expect(() => journal.open()).toThrow(
      expect.objectContaining({
        code: "workbook.unreadable",
        data: { place: journal.folder, detail: "ENOENT" },
      }),
    );
    const empty = journalIn(newFolder());
    expect(empty.open()).toEqual([]);
    empty.refresh();
    expect(empty.open()).toEqual([]);
  });
});
