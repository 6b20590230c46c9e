/** What a new file of the journal begins with: everything that is open, once, and nothing that is settled. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { workbookFolder } from "../../src/journal/store/folder.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { lineOf, readLines } from "../../src/journal/store/lines.ts";
import { idOf } from "../../src/journal/story/events.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const fullSize = 131_072;

function journalIn(state: string, machine = faultyMachine()): Journal {
  return new Journal({ state, identity: "/clients.xlsx", machine, processes: processes(1, () => false) });
}

function save(state: string, ...ids: string[]): void {
  for (const id of ids) journalIn(state).save([callRecord(callTo(1, id))], now);
}

/** Lets the newest file be full of what is settled. */
function fill(state: string, id: string): void {
  const journal = journalIn(state);
  journal.save([callRecord(callTo(1, id, { note: "x".repeat(fullSize) }))], now);
  journal.mark([{ event: "written", id }], now);
}

const pathOf = (state: string, number: number): string => join(journalIn(state).folder, `calls.${number}`);

/** The events of a file as "event id", in order. */
function toldIn(state: string, number: number): string[] {
  return readLines(readFileSync(pathOf(state, number))).lines.map(({ value }) => {
    const event = typeof value === "object" && value !== null && "event" in value ? String(value.event) : "?";
    return [event, ...(idOf(value) === null ? [] : [idOf(value)])].join(" ");
  });
}

describe("a new file of the journal", () => {
  test("begins with all events of what is open, in their order, and the last time the workbook was seen", () => {
    const state = newFolder();
    save(state, "waits", "done", "conflict", "forgotten");
    const journal = journalIn(state);
    journal.mark(
      [
        { event: "seen", version: "v1" },
        { event: "written", id: "done" },
        { event: "conflict", id: "conflict", obstacle: { code: "conflict.contact-gone", data: {} } },
        { event: "forgotten", id: "forgotten" },
        { event: "seen", version: "v2" },
      ],
      now,
    );
    fill(state, "filler");
    expect(existsSync(pathOf(state, 2))).toBe(false);
    save(state, "after");
    expect(toldIn(state, 2)).toEqual([
      "saved waits",
      "saved conflict",
      "conflict conflict",
      "seen",
      "saved after",
    ]);
    expect(journalIn(state).story().seen).toBe("v2");
  });

  test("carries nothing twice, however often a new one begins, and the ones before the last two are not read", () => {
    const state = newFolder();
    save(state, "waits");
    for (const round of [1, 2, 3, 4]) {
      fill(state, `filler ${round}`);
      save(state, `after ${round}`);
      expect(toldIn(state, round + 1)).toEqual([
        "saved waits",
        ...Array.from({ length: round }, (_after, index) => `saved after ${index + 1}`),
      ]);
    }
    journalIn(state).mark([{ event: "written", id: "after 2" }], now);
    fill(state, "filler 5");
    save(state, "last");
    const open = ["waits", "after 1", "after 3", "after 4", "last"];
    expect(toldIn(state, 6)).toEqual(open.map((id) => `saved ${id}`));
    for (const number of [1, 2, 3, 4]) rmSync(pathOf(state, number));
    expect(
      journalIn(state)
        .open()
        .map(({ id }) => id),
    ).toEqual(open);
  });

  test("takes over what became of an older file's call in the newer one", () => {
    const state = newFolder();
    save(state, "a", "b");
    fill(state, "filler 1");
    journalIn(state).decide(
      [{ event: "conflict", id: "b", obstacle: { code: "conflict.cell", data: {} } }],
      now,
    );
    fill(state, "filler 2");
    journalIn(state).mark([{ event: "written", id: "a" }], now);
    expect(toldIn(state, 3)).toEqual(["saved a", "saved b", "conflict b", "written a"]);
    expect(
      journalIn(state)
        .open()
        .map(({ id, state: stands }) => [id, stands]),
    ).toEqual([["b", "conflict"]]);
  });

  test("carries a record of a newer version and a damaged line as they are, once, until they are settled", () => {
    const state = newFolder();
    const newer = Object.assign(callTo(1, "newer"), { outcome: "by-mail", mood: "a field to come" });
    journalIn(state).save([callRecord(newer)], now);
    const damaged = '00000000 {"event":"saved","id":"torn","call":{"name":"Ion"}}';
    appendFileSync(
      pathOf(state, 1),
      `${damaged}\n${damaged}\n00000000 {"event":"written","id":"some call"}\n`,
    );
    for (const round of [2, 3]) {
      fill(state, `filler ${round}`);
      save(state, `after ${round}`);
      const text = readFileSync(pathOf(state, round), "utf8");
      expect(text.split(damaged)).toHaveLength(2);
      expect(text.split("a field to come")).toHaveLength(2);
      expect(text).not.toContain("some call");
      const unread = journalIn(state).unread();
      expect(unread.map(({ why }) => why)).toEqual(["damaged", "newer"]);
      expect(journalIn(state).story().foreign.has("newer")).toBe(true);
    }
    const ids = journalIn(state)
      .unread()
      .map(({ id }) => id);
    journalIn(state).decide(
      ids.map((id) => ({ event: "forgotten", id })),
      now,
    );
    expect(journalIn(state).unread()).toEqual([]);
    fill(state, "filler 4");
    save(state, "last");
    expect(readFileSync(pathOf(state, 4), "utf8")).not.toContain(damaged);
  });

  test("is begun only when the old one is full, and what is open is less than half of a file", () => {
    const sizes = (note: number): number => {
      const state = newFolder();
      journalIn(state).save([callRecord(callTo(1, "open", { note: "x".repeat(note) }))], now);
      fill(state, "filler");
      save(state, "after");
      expect(
        journalIn(state)
          .open()
          .map(({ id }) => id),
      ).toEqual(["open", "after"]);
      return existsSync(pathOf(state, 2)) ? 2 : 1;
    };
    expect(sizes(60_000)).toBe(2);
    expect(sizes(66_000)).toBe(1);
    const state = newFolder();
    save(state, "small");
    const { size } = { size: readFileSync(pathOf(state, 1)).length };
    writeFileSync(
      pathOf(state, 1),
      Buffer.concat([readFileSync(pathOf(state, 1)), Buffer.alloc(fullSize - size - 1, "\n")]),
    );
    save(state, "b");
    expect(existsSync(pathOf(state, 2))).toBe(false);
    save(state, "c");
    expect(existsSync(pathOf(state, 2))).toBe(true);
    expect(
      journalIn(state)
        .open()
        .map(({ id }) => id),
    ).toEqual(["small", "b", "c"]);
  });

  test("that can't be begun, or not read before, leaves the old one going on", () => {
    for (const failing of ["open new", "rename", "syncFolder", "open read"]) {
      const state = newFolder();
      save(state, "a");
      fill(state, "filler");
      const machine = faultyMachine({
        when: (call, path) => call === failing && (path.includes("calls.") || call === "syncFolder"),
        fault: { code: "EIO" },
      });
      const journal = journalIn(state);
      journal.story();
      const broken = new Journal({
        state,
        identity: "/clients.xlsx",
        machine,
        processes: processes(1, () => false),
      });
      broken.decide([{ event: "conflict", id: "a", obstacle: { code: "conflict.cell", data: {} } }], now);
      expect(existsSync(pathOf(state, 2)), failing).toBe(false);
      expect(
        journalIn(state)
          .open()
          .map(({ id, state: stands }) => [id, stands]),
        failing,
      ).toEqual([["a", "conflict"]]);
    }
  });
});

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

describe("the folder of a workbook", () => {
  test("begins with the file's name, for people, and tells workbooks of the same name apart", () => {
    const name = (identity: string): string => basename(workbookFolder("/state", identity));
    expect(name("/home/ann/Клиенты 2026.xlsx")).toMatch(/^Клиенты-2026\.xlsx-[0-9a-f]{16}$/);
    expect(name("C:\\Users\\ann\\clienți.xlsx")).toMatch(/^clienți\.xlsx-[0-9a-f]{16}$/);
    expect(name("google:1AbC_d-e")).toMatch(/^1AbC-d-e-[0-9a-f]{16}$/);
    expect(name(`/a/${"long".repeat(20)}.xlsx`)).toMatch(/^(long){6}-[0-9a-f]{16}$/);
    expect(name("/a/b  &  c.xlsx")).toMatch(/^b-c\.xlsx-/);
    expect(name("/a/clients.xlsx")).not.toBe(name("/b/clients.xlsx"));
    expect(workbookFolder("/state", "x")).toBe(join("/state", "workbooks", name("x")));
  });

  test("is a name that every disk takes, whatever the file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (file, other) => {
        const name = basename(workbookFolder("/state", file));
        expect(name).toMatch(/^[\p{L}\p{N}.-]{0,25}-?[0-9a-f]{16}$/u);
        expect(basename(workbookFolder("/state", other)) === name).toBe(file === other);
      }),
    );
  });
});
