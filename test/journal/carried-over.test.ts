/** What a new file of the journal begins with: everything that is open, once, and nothing that is settled. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { fill, fullSize, journalIn, pathOf, save, toldIn } from "./journal-files.ts";

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
