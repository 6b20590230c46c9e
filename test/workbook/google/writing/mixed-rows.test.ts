/** A new client in a free row with a number of its own, and one that is taken away again, while all rows are mixed again before each batch, and some are deleted: nobody loses anything, however often. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import { plain, type SheetRow } from "../../../support/google/sheets-document.ts";
import { seeded } from "../../../support/seeded.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Phone", "Next", "followup id", "VIP", "No."];
const people: Written[][] = Array.from({ length: 9 }, (_, at) => [
  ...[`Client ${at}`, `+373 69 00${at}`, "@2026-11-20", `k-${at}`, at % 2 === 0, at + 1],
]);
const free = (number: number, id: string | null): Written[] => [null, null, null, id, false, number];
const zed = edit("S", 11, { 1: [null, text("Zed")], 2: [null, text("+373 78 999")] }, {});

/** Somebody puts all rows in another order. */
function mixed(desk: Desk, random: () => number): void {
  const places = new Map<SheetRow, number>();
  for (const row of desk.document.sheet("S").rows) places.set(row, random());
  desk.document.sort("S", 1, (left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
}

async function filled(desk: Desk): Promise<string> {
  try {
    await desk.workbook.read([{ sheet: "S" }]);
    await desk.workbook.apply([zed]);
    return "written";
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

function deskWith(id: string | null): Desk {
  return new Desk([
    { title: "S", rows: [headings, ...people, free(10, id), free(11, null), free(12, null)] },
  ]);
}

/** What stands in the rows of numbers, in their order, without the ids of free rows. */
function byNumber(desk: Desk): readonly string[] {
  const rows = desk.document
    .sheet("S")
    .rows.slice(1)
    .map((row) => row.map(plain));
  return rows
    .sort((left, right) => Number(left[5]) - Number(right[5]))
    .map(([name, phone, next, id, ...more]) =>
      [name, phone, next, name === "" || name === "Zed" ? "" : id, ...more].join("|"),
    );
}

/** Somebody deletes a client, if one of three stands in its own row; the name. */
function deletedFrom(desk: Desk): readonly string[] {
  const { rows } = desk.document.sheet("S");
  const isOne = (cells: SheetRow) =>
    [3, 4, 5].some((at) => plain(cells[0]) === `Client ${at}` && plain(cells[5]) === String(at + 1));
  const row = rows.findIndex(isOne);
  if (row < 0) return [];
  const name = plain(rows[row]?.[0]);
  desk.document.deleteRow("S", row + 1);
  return [name];
}

/** Every other client stands beside its number, and nobody twice. */
function expectNobodyElseGone(desk: Desk, deleted: readonly string[]): void {
  const whole = new Desk([{ title: "S", rows: [headings, ...people] }]);
  const stays = (row: string) => !deleted.some((name) => row.startsWith(`${name}|`));
  expect(byNumber(desk).filter((row) => /^Client/.test(row))).toEqual(byNumber(whole).filter(stays));
}

/** The clients with their numbers, but for those that were deleted. */
function expectWhole(desk: Desk, told: string, deleted: readonly string[] = []): void {
  expectNobodyElseGone(desk, deleted);
  const its = byNumber(desk).filter((row) => row.startsWith("Zed"));
  if (told === "written")
    expect(its).toEqual([expect.stringMatching(/^Zed\|\+373 78 999\|\|\|false\|1[0-2]$/)]);
  else expect([told, its]).toEqual(["conflict.changed", []]);
  const ids = desk.document.sheet("S").rows.flatMap((row) => plain(row[3]) || []);
  expect(new Set(ids).size).toBe(ids.length);
}

describe.each([null, "k-free"])("with the id %s", (id) => {
  it.each([1, 2, 3, 4, 5, 6])("rows are mixed before each of the first %i batches", async (times) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const desk = deskWith(id);
      desk.meddle = (number) => number <= times && mixed(desk, random);
      expectWhole(desk, await filled(desk));
    }
  });

  it.each([1, 2, 3])("and a client is deleted before batch %i", async (at) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const desk = deskWith(id);
      const deleted: string[] = [];
      desk.meddle = (number) => {
        if (number <= 3) mixed(desk, random);
        if (number === at) deleted.push(...deletedFrom(desk));
      };
      expectWhole(desk, await filled(desk), deleted);
    }
  });

  it("and the free row is deleted in the moment of the write: whoever stands in its place gets everything back", async () => {
    const desk = deskWith(id);
    desk.meddle = (number) => {
      if (number !== (id === null ? 2 : 1)) return;
      desk.document.moveRow("S", 2, 12);
      desk.document.deleteRow("S", 10);
    };
    expectWhole(desk, await filled(desk));
  });
});

describe("a client is taken away, and all that tells who it was", () => {
  const gone = edit("S", 4, {
    1: ["Client 2", text("")],
    2: ["+373 69 002", text("")],
    3: ["@2026-11-20", text("")],
    4: ["k-2", text("")],
  });

  async function taken(desk: Desk): Promise<string> {
    try {
      await desk.workbook.read([{ sheet: "S" }]);
      await desk.workbook.apply([gone]);
      return "written";
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    }
  }

  it.each([1, 2, 3, 4, 5])("rows are mixed before each of the first %i batches", async (times) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const desk = deskWith(null);
      desk.meddle = (number) => number <= times && mixed(desk, random);
      expect(await taken(desk)).toBe("written");
      expectNobodyElseGone(desk, ["Client 2"]);
    }
  });

  it.each([1, 2])("and another one is deleted before batch %i", async (at) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const desk = deskWith(null);
      const deleted = ["Client 2"];
      desk.meddle = (number) => {
        if (number <= 2) mixed(desk, random);
        if (number === at) deleted.push(...deletedFrom(desk));
      };
      expect(await taken(desk)).toBe("written");
      expectNobodyElseGone(desk, deleted);
    }
  });
});
