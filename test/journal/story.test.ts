/** What becomes of a record, event by event, and the conflicts that a person is shown. */
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { chosenConflicts, conflictsOf, settle } from "../../src/journal/story/conflicts.ts";
import { after, contactOf, type Entry, isOpen, newEntry, storyOf } from "../../src/journal/story/entries.ts";
import type { RecordEvent } from "../../src/journal/story/events.ts";
import { retold, savedEventOf } from "../../src/journal/story/retold.ts";
import { callTo, deskIn, newOffice, now } from "../support/desks.ts";

const saved = (id: string, order = 1) => ({ ...callRecord(callTo(1, id)), event: "saved" as const, order });
const entry = newEntry(saved("a"), now);
const obstacle = { code: "conflict.cell", data: {} };

/** The lines of events as the journal gives them. */
const told = (...values: unknown[]) => storyOf(values.map((value) => ({ value, bytes: Buffer.alloc(0) })));

describe("a record", () => {
  test.each<[string, RecordEvent[], Partial<Entry>, boolean]>([
    ["waits", [], { state: "waiting", attempted: false, arrival: null }, true],
    [
      "is planned",
      [{ event: "planned", id: "a", cells: [], row: 4 }],
      { state: "waiting", attempted: true, row: 4 },
      true,
    ],
    [
      "is planned anew without its row",
      [
        { event: "planned", id: "a", cells: [], row: 4 },
        { event: "planned", id: "a", cells: [] },
      ],
      { row: 4 },
      true,
    ],
    [
      "is written",
      [{ event: "written", id: "a", row: 7, file: "f" }],
      { state: "written", attempted: true, row: 7, file: "f", arrival: 0 },
      false,
    ],
    [
      "is written, and again",
      [
        { event: "written", id: "a", row: 7, file: "f" },
        { event: "written", id: "a", file: "g" },
      ],
      { state: "written", row: 7, file: "f", arrival: 0 },
      false,
    ],
    ["is in conflict", [{ event: "conflict", id: "a", obstacle }], { state: "conflict", obstacle }, true],
    [
      "is in conflict, and written though",
      [
        { event: "conflict", id: "a", obstacle },
        { event: "written", id: "a", row: 2 },
      ],
      { state: "conflict", row: 2, arrival: 1, file: null },
      true,
    ],
    [
      "is settled",
      [
        { event: "conflict", id: "a", obstacle },
        { event: "settled", id: "a", settlement: { how: "ours" } },
      ],
      { state: "waiting", obstacle: null, settlement: { how: "ours" } },
      true,
    ],
    [
      "is forgotten",
      [
        { event: "conflict", id: "a", obstacle },
        { event: "forgotten", id: "a" },
      ],
      { state: "forgotten", obstacle: null },
      false,
    ],
    [
      "is taken back",
      [
        { event: "written", id: "a" },
        { event: "taken-back", id: "a" },
      ],
      { state: "taken-back", wholly: false },
      true,
    ],
    [
      "is taken back wholly",
      [
        { event: "written", id: "a" },
        { event: "taken-back", id: "a", whole: true },
      ],
      { state: "taken-back", wholly: true },
      true,
    ],
    [
      "is undone",
      [
        { event: "taken-back", id: "a" },
        { event: "undone", id: "a" },
      ],
      { state: "undone" },
      false,
    ],
    [
      "has gone from the workbook",
      [
        { event: "written", id: "a" },
        { event: "reopened", id: "a" },
      ],
      { state: "waiting", attempted: true },
      true,
    ],
    [
      "was undone, and stands there again",
      [
        { event: "undone", id: "a" },
        { event: "reopened", id: "a" },
      ],
      { state: "taken-back", attempted: true },
      true,
    ],
  ])("%s", (_, events, expected, open) => {
    const found = told(saved("a"), ...events).entries.get("a") ?? expect.fail("no entry");
    expect(found).toMatchObject(expected);
    expect(isOpen(found)).toBe(open);
  });

  test("is one, however often it is told, and stands where it was saved", () => {
    const story = told(
      saved("b", 2),
      saved("c", 3),
      saved("a", 1),
      { event: "written", id: "b" },
      { ...saved("b", 9) },
    );
    expect([...story.entries.keys()]).toEqual(["a", "b", "c"]);
    expect(story.entries.get("b")).toMatchObject({ order: 2, state: "written" });
    const ordered = told(saved("x", 1), saved("y", 1), saved("z", 2));
    expect([...ordered.entries.keys()]).toEqual(["x", "y", "z"]);
  });

  test("of a newer version is foreign until it is told to have ended, or can be read", () => {
    const newer = (id: string) => ({ event: "saved", id, kind: "of tomorrow" });
    expect([...told(newer("n")).foreign]).toEqual(["n"]);
    for (const event of ["written", "undone", "forgotten"]) {
      const story = told(newer("n"), { event, id: "n" }, { event, id: "unknown" });
      expect([[...story.foreign], [...story.ended]]).toEqual([[], ["n", "unknown"]]);
    }
    expect([...told(newer("n"), { event: "reopened", id: "n" }).foreign]).toEqual(["n"]);
    expect([...told(newer("n"), { event: "reopened", id: "n" }).ended]).toEqual([]);
    expect([...told(newer("a"), saved("a")).foreign]).toEqual([]);
    // What is known already doesn't become foreign by an event that is not known.
    expect([...told(saved("a"), { event: "of tomorrow", id: "a" }).foreign]).toEqual([]);
    expect([...told(saved("a"), { event: "written", id: "a" }).ended]).toEqual([]);
  });

  test("has the contact that the person chose", () => {
    const call = callTo(1, "a");
    const other = { ...call.contact, name: "Other" };
    expect(contactOf(call, entry)).toBe(call.contact);
    expect(contactOf(call, { ...entry, settlement: { how: "row", row: 3 } })).toBe(call.contact);
    expect(contactOf(call, { ...entry, settlement: { how: "row", row: 3, contact: other } })).toBe(other);
  });

  test("told from its beginning is the same record", () => {
    const planned = after(entry, { event: "planned", id: "a", cells: [], row: 4 }, 0);
    expect(told(...retold(planned)).entries.get("a")).toEqual(planned);
    expect(told(...retold(entry)).entries.get("a")).toEqual(entry);
    expect(told(...retold({ ...planned, row: null })).entries.get("a")).toEqual({ ...planned, row: null });
    expect(savedEventOf({ ...entry, saved: null })).not.toHaveProperty("when");
  });

  test("was seen with the version that was told last", () => {
    expect(told().seen).toBeNull();
    expect(told({ event: "seen", version: "1" }, { event: "seen", version: "2" }).seen).toBe("2");
  });
});

describe("the conflicts of a journal", () => {
  const candidate = { row: 3, name: "Ann", company: null, phone: "+373", number: 4 };
  const inConflict = (id: string, code: string, data: object, more = {}) => {
    const desk = deskIn(newOffice());
    desk.journal.save([callRecord(callTo(1, id, more))], now);
    desk.journal.mark([{ event: "conflict", id, obstacle: { code, data: { ...data } } }], now);
    return desk;
  };

  test.each([
    ["conflict.cell", "cell"],
    ["conflict.contact-gone", "contact"],
    ["conflict.contact-doubled", "contact"],
    ["conflict.row-deleted", "row-deleted"],
    ["of.tomorrow", "unwritable"],
  ])("%s is about: %s", (code, kind) => {
    const [conflict, ...others] = conflictsOf(inConflict("a", code, { cell: "S!E2", found: "x" }));
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ kind, cell: "S!E2", theirs: "x", ours: "2026-12-01", candidates: [] });
  });

  test("show no date of ours where the call sets none, and candidates that are whole", () => {
    const broken = [
      { ...candidate, row: "3" },
      { ...candidate, name: 1 },
      { ...candidate, company: 1 },
      { ...candidate, phone: 1 },
      { ...candidate, number: "4" },
      null,
    ];
    const good = [candidate, { ...candidate, company: "ACME", number: null, phone: null }];
    const [conflict] = conflictsOf(
      inConflict("a", "conflict.cell", { candidates: [...broken, ...good] }, { setsNext: false }),
    );
    expect(conflict).toMatchObject({ ours: null, cell: null, theirs: null, candidates: good });
    const [none] = conflictsOf(inConflict("a", "conflict.cell", { candidates: 7 }, { next: null }));
    expect(none).toMatchObject({ ours: null, candidates: [] });
  });

  test("are chosen by their ids, or all", () => {
    const conflicts = conflictsOf(inConflict("a", "conflict.cell", {}));
    expect(chosenConflicts(conflicts, ["all"])).toBe(conflicts);
    expect(chosenConflicts(conflicts, ["x", "all"])).toBe(conflicts);
    expect(chosenConflicts(conflicts, ["a"])).toEqual(conflicts);
    expect(chosenConflicts(conflicts, [])).toEqual([]);
    expect(() => chosenConflicts(conflicts, ["a", "b"])).toThrow("usage.no-such-conflict");
  });

  test.each([
    ["conflict.cell", "ours", "waiting", { how: "ours" }],
    ["conflict.cell", "theirs", "waiting", { how: "theirs" }],
    ["conflict.row-deleted", "ours", "waiting", { how: "back" }],
    ["conflict.row-deleted", "theirs", "waiting", { how: "theirs" }],
    ["conflict.row-deleted", "forget", "forgotten", null],
  ] as const)("%s is settled by: %s", (code, how, state, settlement) => {
    const desk = inConflict("a", code, {});
    settle(desk, conflictsOf(desk), { how });
    expect(desk.journal.story().entries.get("a")).toMatchObject({ state, settlement });
    expect(conflictsOf(desk)).toEqual([]);
  });
});
