/** Whether a write stands where it was meant to, whether an emptied row was the meant one, and whether rows were sorted without their ids. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/workbook/changes.ts";
import { isAsMeant } from "../../../../src/workbook/google/writing/as-meant.ts";
import { draftOf } from "../../../../src/workbook/google/writing/draft.ts";
import {
  emptiedRepair,
  isMissed,
  takesAllAway,
} from "../../../../src/workbook/google/writing/free-rows/emptied-rows.ts";
import { areIdsParted } from "../../../../src/workbook/google/writing/id-repairs.ts";
import type { FreshSheet } from "../../../../src/workbook/google/writing/rows/fresh-sheet.ts";
import type { Wish } from "../../../../src/workbook/google/writing/wish.ts";
import { edit, text } from "../../contract-cells.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const headings = ["Name", "Status", "followup id"];
const ann: Plain[] = ["Ann", "new", "k-ann"];
const bob: Plain[] = ["Bob", "old", "k-bob"];
const cid: Plain[] = ["Cid", "won", "k-cid"];
const dan: Plain[] = ["Dan", "won", "k-dan"];
const free: Plain[] = [null, null, "k-free"];
const sheet = (...rows: Plain[][]) => freshSheet([headings, ...rows]);

describe("a write is as meant", () => {
  const before = sheet(ann, bob, free);
  const won = edit("S", 3, { 2: ["old", text("won")] }, { 1: "Bob", 3: "k-bob" });
  const fill = edit("S", 4, { 1: [null, text("Zed")] }, { 3: "k-free" });
  const call: Change = {
    ...{ kind: "append", sheet: "S", headingRow: 1, key: "c-1" },
    cells: [{ column: 1, value: text("c-1") }],
  };
  const judged = (changes: readonly Change[], now: FreshSheet | null): boolean => {
    const fresh = { sheets: new Map([["S", before]]), keys: null };
    const layout = { timeZone: null, sheets: [before.layout], keys: new Map<number, string>() };
    const draft = draftOf(changes, fresh, layout, () => 0.5);
    const sheets = new Map<string, FreshSheet>(now === null ? [] : [["S", now]]);
    return isAsMeant({ before: fresh, draft }, { sheets, keys: null });
  };
  const written: Plain[] = ["Bob", "won", "k-bob"];
  const made: Plain[] = ["c-1", null, "id"];
  const zed: Plain[] = ["Zed", null, "k-free"];

  it.each<[boolean, string, Change[], FreshSheet | null]>([
    [true, "in its row", [won], sheet(ann, written, free)],
    [false, "in another row", [won], sheet(written, ann, free)],
    [false, "in a sheet that is gone", [won], null],
    [true, "below a new row", [won, call], sheet(made, ann, written, free)],
    [false, "beside a new row", [won, call], sheet(ann, written, made)],
    [true, "a new row under its headings", [call], sheet(made, ann, bob)],
    [false, "a new row under others", [call], freshSheet([["Client", "Status", "followup id"], made])],
    [false, "a new row in a sheet that is gone", [call], null],
    [true, "a free row, alone", [fill], sheet(ann, bob, zed)],
    [false, "a free row whose id stands twice", [fill], sheet(ann, free, zed)],
    [false, "a free row filled elsewhere", [fill], sheet(ann, bob, cid, zed)],
    [false, "a free row whose sheet is gone", [fill], null],
    [false, "a free row, and another beside it that isn't", [fill, won], sheet(written, ann, zed)],
  ])("%s: %s", (isIt, _name, changes, now) => {
    expect(judged(changes, now)).toBe(isIt);
  });

  it.each<[boolean, string, number, Plain]>([
    [true, "the same as before", 100, "note"],
    [false, "somebody else's", 100, "another note"],
    [false, "nothing any more", 100, null],
    [true, "what nobody has read of a big sheet", 6000, null],
  ])("%s: a free row beside whose cells stands %s", (isIt, _name, rowCount, note) => {
    const layout = { rowCount };
    const noted = freshSheet([headings, ann, bob, [null, "note", "k-free"]], { layout });
    const fresh = { sheets: new Map([["S", noted]]), keys: null };
    const plan = { timeZone: null, sheets: [noted.layout], keys: new Map<number, string>() };
    const draft = draftOf([fill], fresh, plan, () => 0.5);
    const now = freshSheet([headings, ann, bob, ["Zed", note, "k-free"]], { layout });
    const done = { before: fresh, draft };
    expect(isAsMeant(done, { sheets: new Map([["S", now]]), keys: null })).toBe(isIt);
    // Where the sheet is gone, the row is nowhere.
    expect(isAsMeant(done, { sheets: new Map(), keys: null })).toBe(false);
  });
});

describe("a row that is emptied", () => {
  const empty = (column: number, format: "keep" | "none" = "keep") => ({
    column,
    entered: undefined,
    format,
  });
  const landing = (row: number, isBlank: boolean, format: "keep" | "none" = "keep"): Wish => ({
    ...{ sheet: "S", sheetId: 7, key: "k-bob", expected: [], over: [], isUnique: true },
    ...{ cells: [empty(1, format), empty(2), empty(3)], landedAt: { row, isBlank } },
  });
  const first = sheet(ann, bob, cid);
  const nobody: Plain[] = [null, null, null];
  const inserted = (row: number, inheritFromBefore: boolean) => ({
    insertDimension: {
      range: { sheetId: 7, dimension: "ROWS", startIndex: row - 1, endIndex: row },
      inheritFromBefore,
    },
  });
  const put = (row: number, cells: Plain[]) => ({
    start: { sheetId: 7, rowIndex: row - 1, columnIndex: 0 },
    rows: [{ values: cells.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
  });

  it("says nothing any more, its id neither", () => {
    expect(takesAllAway(landing(3, true), first)).toBe(true);
    expect(takesAllAway({ ...landing(3, true), expected: [1] }, first)).toBe(false);
    expect(takesAllAway({ ...landing(3, true), cells: [empty(1), empty(2)] }, first)).toBe(false);
    expect(isMissed(landing(3, true), first)).toBe(true);
    expect(isMissed(landing(3, true), sheet(ann, cid))).toBe(false);
  });

  it("was another's, who comes back as a row of its own", () => {
    const back = emptiedRepair(landing(2, true), sheet(nobody, bob, cid), first);
    expect(back).toMatchObject({
      inserts: true,
      requests: [inserted(2, false), { updateCells: put(2, ann) }],
    });
    expect(emptiedRepair(landing(4, true), sheet(ann, bob, nobody), first)).toMatchObject({
      requests: [inserted(4, true), { updateCells: put(4, cid) }],
    });
  });

  it("was another's, who comes back in its place while that says something else and was not moved on", () => {
    const noted = (one: Plain[]) =>
      freshSheet([
        [...headings, "Note"],
        [...one, "note"],
        [...bob, null],
        [...cid, null],
      ]);
    const back = emptiedRepair(landing(2, false), noted(nobody), first);
    expect(back).toMatchObject({ inserts: false, requests: [{ updateCells: put(2, ann) }] });
    expect(back?.requests).toHaveLength(1);
    const moved = emptiedRepair(landing(2, false), noted(dan), first);
    expect(moved).toMatchObject({
      inserts: true,
      requests: [inserted(2, false), { updateCells: put(2, ann) }],
    });
  });

  it.each<[string, Wish, FreshSheet, FreshSheet | null]>([
    ["nobody has gone", landing(3, true), first, first],
    ["two have gone", landing(2, true), sheet(nobody, bob), first],
    ["nobody has looked before", landing(2, true), sheet(nobody, bob, cid), null],
    [
      "a big sheet",
      landing(2, true),
      freshSheet([headings, nobody, bob, cid], { layout: { rowCount: 6000 } }),
      first,
    ],
  ])("nothing comes back: %s", (_name, wish, now, before) => {
    expect(emptiedRepair(wish, now, before)).toBeNull();
  });
});

describe("rows that were sorted without their ids", () => {
  const wish: Wish = {
    ...{ sheet: "S", sheetId: 7, key: "", expected: [1], over: [], isUnique: true, cells: [] },
  };
  const first = sheet(ann, bob, cid, dan);
  const withIds = (...ids: (string | null)[]) =>
    sheet(...[ann, bob, cid, dan].map((row, at): Plain[] => [...row.slice(0, 2), ids[at] ?? null]));

  it.each<[boolean, (string | null)[], number | undefined]>([
    [false, ["k-ann", "k-bob", "k-cid", "k-dan"], undefined],
    [true, ["k-dan", "k-cid", "k-bob", "k-ann"], undefined],
    [true, ["k-bob", "k-cid", "k-ann", "k-dan"], undefined],
    [false, ["k-bob", "k-ann", "k-cid", "k-dan"], undefined],
    [false, ["k-bob", "k-ann", "k-cid", "k-dan"], 1],
    [true, [null, "k-ann", "k-bob", "k-dan"], 1],
  ])("%s: %j", (isIt, ids, fewest) => {
    expect(areIdsParted(wish, withIds(...ids), first, fewest)).toBe(isIt);
  });

  it("are told by a look before, and where there are ids", () => {
    const parted = withIds("k-dan", "k-cid", "k-bob", "k-ann");
    expect(areIdsParted(wish, parted, null)).toBe(false);
    expect(areIdsParted(wish, freshSheet([["Name"], ["Ann"]]), first)).toBe(false);
  });
});
