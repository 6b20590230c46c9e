/** Who has taken calls out of the workbook: a person, or an older copy that was saved over ours. Told by the cells of the contacts. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { findingsOf } from "../../../src/journal/delivery/audit-findings.ts";
import { contactsGone } from "../../../src/journal/delivery/contacts-gone.ts";
import { standingIn } from "../../../src/journal/delivery/standing.ts";
import { areTakenAway, leftOutCalls } from "../../../src/journal/delivery/taken-away.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { Entry, State } from "../../../src/journal/story/entries.ts";
import type { ChangedCell } from "../../../src/journal/story/events.ts";
import type { Day } from "../../../src/rules/calendar/day.ts";
import type { Value } from "../../../src/workbook/cell.ts";
import { callTo, day } from "../../support/desks.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const text = (said: string): Value => (said === "" ? { kind: "empty" } : { kind: "text", text: said });

/** A book in which the statuses of C1, C2… are these. */
const bookWith = (...statuses: string[]) =>
  openBook(
    new MemoryWorkbook([
      {
        title: "Contacts",
        rows: [
          ["Name", "Phone", "Next contact date", "Status", "Notes"],
          ...statuses.map((status, at) => [
            `C${at + 1}`,
            `+3736900000${at + 1}`,
            "@2026-11-23",
            status || null,
            "note",
          ]),
        ],
      },
    ]),
    { today: day },
  );

/** A cell that a call to a contact has changed. */
function changed(
  contact: number,
  before: string,
  after: string,
  field: "status" | "note" = "status",
): ChangedCell {
  const column = field === "status" ? 4 : 5;
  const sheet = "Contacts";
  return { sheet, row: contact + 1, column, field, cell: "", before: text(before), after: text(after) };
}

let order = 0;

function entry(
  contact: number,
  id: string,
  cells: readonly ChangedCell[] | null,
  more: Partial<Entry> = {},
): Entry {
  order += 1;
  const known = { obstacle: null, settlement: null, attempted: true, row: null, file: null, wholly: false };
  const standing = { ...known, order, saved: { day, time: null }, state: "written" as State, arrival: order };
  return Object.assign({ ...callRecord(callTo(contact, id)), ...standing, cells }, more);
}

describe("calls that have gone", () => {
  test("were taken away by a person where a contact still says what was written", async () => {
    const gone = [entry(1, "a", [changed(1, "", "won")])];
    expect(areTakenAway(await bookWith("won"), gone, gone)).toBe(true);
    expect(areTakenAway(await bookWith(""), gone, gone)).toBe(false);
    expect(areTakenAway(await bookWith("later"), gone, gone)).toBe(false);
  });

  test("count as taken away where the cells say nothing: asking does no harm", async () => {
    const book = await bookWith("won");
    for (const cells of [null, [], [changed(1, "won", "won")]]) {
      const gone = [entry(1, "a", cells)];
      expect(areTakenAway(book, gone, gone)).toBe(true);
    }
    const stranger = [entry(9, "a", [changed(1, "", "later")])];
    expect(areTakenAway(book, stranger, stranger)).toBe(true);
  });

  test("one contact that still says it is enough, whatever the others say", async () => {
    const gone = [entry(1, "a", [changed(1, "", "won")]), entry(2, "b", [changed(2, "", "won")])];
    expect(areTakenAway(await bookWith("", "won"), gone, gone)).toBe(true);
    expect(areTakenAway(await bookWith("", ""), gone, gone)).toBe(false);
  });

  test("say nothing where a later call of the contact, which is there still, filled the cells anew", async () => {
    const gone = [entry(1, "a", [changed(1, "", "later")])];
    const later = entry(1, "b", [changed(1, "later", "won")]);
    // The later one's cells are as it left them: somebody took the first one's row out.
    expect(areTakenAway(await bookWith("won"), gone, [...gone, later])).toBe(true);
    // They say something else: that tells nothing of the first one.
    expect(areTakenAway(await bookWith("lost"), gone, [...gone, later])).toBe(true);
    // It never arrived, so it filled nothing.
    const waiting = { ...later, arrival: null };
    expect(areTakenAway(await bookWith(""), gone, [...gone, waiting])).toBe(false);
    const undone: Entry = { ...later, state: "undone" };
    expect(areTakenAway(await bookWith(""), gone, [...gone, undone])).toBe(false);
    for (const state of ["forgotten", "conflict"] as const)
      expect(areTakenAway(await bookWith(""), gone, [...gone, { ...later, state }])).toBe(true);
  });

  test("are compared with what stood there before the first of them", async () => {
    const gone = [entry(1, "a", [changed(1, "", "later")]), entry(1, "b", [changed(1, "later", "")])];
    // The last one left what had stood there at first: nothing can be seen.
    expect(areTakenAway(await bookWith("later"), gone, gone)).toBe(true);
    const two = [
      entry(1, "a", [changed(1, "", "later"), changed(1, "note", "more", "note")]),
      entry(1, "b", [changed(1, "later", "won")]),
    ];
    expect(areTakenAway(await bookWith("later"), two, two)).toBe(false);
    expect(areTakenAway(await bookWith("won"), two, two)).toBe(true);
    expect(areTakenAway(await bookWith("won"), [...two].reverse(), two)).toBe(true);
  });
});

describe("calls whose own rows were left out", () => {
  const left = (more: Partial<Entry> = {}) =>
    entry(1, "a", [changed(1, "", "won")], { state: "forgotten", ...more });

  test("are told apart by whether their contacts still say what came of them", async () => {
    const one = left();
    expect([...leftOutCalls(await bookWith("won"), [one], "stands")]).toEqual([one.id]);
    expect([...leftOutCalls(await bookWith("won"), [one], "went")]).toEqual([]);
    expect([...leftOutCalls(await bookWith(""), [one], "went")]).toEqual([one.id]);
    expect([...leftOutCalls(await bookWith(""), [one], "stands")]).toEqual([]);
  });

  test("are not those that stand there, nor those that never arrived", async () => {
    const book = await bookWith("won");
    expect([...leftOutCalls(book, [left({ state: "written" })], "stands")]).toEqual([]);
    expect([...leftOutCalls(book, [left({ arrival: null })], "stands")]).toEqual([]);
    expect([...leftOutCalls(book, [left({ state: "conflict" })], "stands")]).toEqual(["a"]);
    expect([...leftOutCalls(book, [left({ state: "undone" })], "stands")]).toEqual([]);
  });

  test("went with the contact's last word, but for those that still stand in it", async () => {
    const calls = [
      entry(1, "a", [changed(1, "note", "more", "note")], { state: "forgotten" }),
      entry(1, "b", [changed(1, "", "won")], { state: "forgotten" }),
    ];
    expect([...leftOutCalls(await bookWith(""), calls, "went")].sort()).toEqual(["a", "b"]);
    const standing = [
      entry(1, "a", [changed(1, "", "note", "note")], { state: "forgotten" }),
      entry(1, "b", [changed(1, "note", "more", "note")], { state: "forgotten" }),
    ];
    expect([...leftOutCalls(await bookWith(""), standing, "went")]).toEqual(["b"]);
  });
});

describe("an audit", () => {
  const written = (id: string, arrival: number, more: Partial<Entry> = {}) =>
    entry(1, id, null, { arrival, ...more });
  const look = (entries: readonly Entry[], there: readonly string[], undone: readonly string[] = []) => {
    const { deleted, gone, reachesBack, undoneAgain } = findingsOf(
      entries,
      new Set(there),
      (id) => undone.includes(id),
      day,
    );
    const ids = (found: readonly Entry[]) => found.map(({ id }) => id).join("");
    return { gone: ids(gone), deleted: ids(deleted), undoneAgain: ids(undoneAgain), reachesBack };
  };
  const abc = [written("a", 1), written("b", 2), written("c", 3)];
  const nothing = { gone: "", deleted: "", undoneAgain: "", reachesBack: false };

  test.each<[string, string, object]>([
    ["all are there", "abc", {}],
    ["the last have gone", "a", { gone: "bc" }],
    ["one in the middle has gone", "ac", { deleted: "b" }],
    ["the first has gone", "bc", { deleted: "a" }],
    ["all have gone: older lines may have, too", "", { gone: "abc", reachesBack: true }],
  ])("where %s", (_, there, expected) => {
    expect(look(abc, [...there])).toEqual({ ...nothing, ...expected });
  });

  test("goes by when they arrived, not by when they were saved", () => {
    const late = [written("a", 3), written("b", 1), written("c", 2)];
    expect(look(late, ["b", "c"])).toEqual({ ...nothing, gone: "a" });
  });

  test("asks about those that are older than fourteen days, and not among later ones that are there", () => {
    const aged = (second: Day) =>
      [
        written("a", 1, { saved: { day: "2026-11-09", time: null } }),
        written("b", 2, { saved: { day: second, time: null } }),
        written("c", 3),
      ] as const;
    expect(look(aged("2026-11-09").slice(0, 2), ["a"])).toEqual({ ...nothing, gone: "b" });
    expect(look(aged("2026-11-08").slice(0, 2), ["a"])).toEqual({ ...nothing, deleted: "b" });
    expect(look(aged("2026-11-08"), ["a", "c"])).toEqual(nothing);
    expect(look(aged("2026-11-09"), ["a", "c"])).toEqual({ ...nothing, deleted: "b" });
    expect(look([written("a", 1, { saved: null })], [])).toMatchObject({ gone: "a" });
  });

  test("sees calls that were undone and stand there as if they were not", () => {
    const undone = [
      written("a", 1, { state: "undone" }),
      written("b", 2, { state: "undone" }),
      written("c", 3, { state: "undone" }),
    ];
    expect(look(undone, ["a", "b"], ["b"])).toEqual({ ...nothing, undoneAgain: "a" });
  });
});

describe("added contacts", () => {
  const contact = {
    ...{
      name: "C1",
      phone: "+37369000001",
      company: null,
      owner: null,
      value: null,
      source: null,
      note: null,
    },
    ...{ nextContact: { day: "2026-12-01", time: null }, alike: 0 },
  } as const;
  const added = (id: string, arrival: number, name = "C1", more: Partial<Entry> = {}): Entry =>
    Object.assign(
      { ...entry(1, id, null, { arrival }), kind: "contact" as const, record: { ...contact, name } },
      more,
    );

  test("stand in the workbook by name and phone, calls by their ids", async () => {
    const found = await standingIn(await bookWith("new"), [
      added("x", 1),
      added("y", 2, "Nobody"),
      entry(1, "a", null),
    ]);
    expect([...found]).toEqual(["x"]);
  });

  test("have gone with the calls where they arrived after the last call that is there", async () => {
    const book = await bookWith("new");
    const calls = [entry(1, "a", null, { arrival: 5 }), entry(1, "b", null, { arrival: 9 })];
    const known = [
      ...calls,
      added("early", 4, "Gone"),
      added("late", 7, "Gone"),
      added("there", 8),
      added("undone", 8, "Gone", { state: "undone" }),
    ];
    const goneAfter = (gone: readonly Entry[], ids: string[]) =>
      contactsGone(book, known, gone, new Set(ids)).map(({ id }) => id);
    expect(goneAfter(calls.slice(1), ["a"])).toEqual(["late"]);
    expect(goneAfter(calls, [])).toEqual(["early", "late"]);
    // A contact alone was taken out by a person.
    expect(goneAfter([], ["a", "b"])).toEqual([]);
  });
});
