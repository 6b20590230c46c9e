/** Batches that are refused: tried once more, then plainer, then told; and keys that outlive their rows. */
import { describe, expect, it } from "vitest";
import type { AppendRow, Change } from "../../../../src/workbook/changes.ts";
import { surplusKeys } from "../../../../src/workbook/google/writing/old-keys.ts";
import { ApiError } from "../../../support/google/sheets-ranges.ts";
import { edit, problemOf, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const fixtures = [
  {
    title: "S",
    rows: [
      ["Name", "Next", "followup id"],
      ["Ann", null, "k-ann"],
      ["Bob", "@2026-11-21", "k-bob"],
    ],
  },
  {
    title: "Calls",
    rows: [
      ["Call id", "Contact"],
      ["c-0", "Zoe"],
    ],
  },
];
const call = (key = "c-1"): AppendRow => ({
  ...{ kind: "append", sheet: "Calls", headingRow: 1, key },
  cells: [
    { column: 1, value: text(key) },
    { column: 2, value: text("Ann") },
  ],
});
const toAnn = edit("S", 2, { 2: [null, value("@2026-12-01")] }, { 1: "Ann", 3: "k-ann" });
const changes: Change[] = [toAnn, call()];

async function opened(): Promise<Desk> {
  const desk = new Desk(fixtures);
  await desk.workbook.read([{ sheet: "S" }, { sheet: "Calls" }]);
  return desk;
}
const refusing = (isMeant: (desk: Desk) => boolean, desk: Desk) => {
  desk.refuse = (request) => {
    if (request.updateCells && isMeant(desk)) throw new ApiError(400, "INVALID_ARGUMENT", "Not here.");
  };
};

describe("a batch that is refused", () => {
  it("once is sent again", async () => {
    const desk = await opened();
    refusing(({ batches }) => batches.length === 1, desk);
    await desk.workbook.apply(changes);
    expect([desk.rows("S")[1], desk.rows("Calls")[1]]).toEqual(["Ann|46357|k-ann", "c-1|Ann"]);
    expect(desk.batches).toHaveLength(2);
    expect(desk.told("S")[0]).toMatchObject({ Next: "46357 DATE" });
  });

  it("for its formats is sent without them", async () => {
    const desk = await opened();
    desk.refuse = ({ updateCells }) => {
      if (updateCells?.start?.sheetId === 0 && updateCells.fields?.includes("Format"))
        throw new ApiError(400, "INVALID_ARGUMENT", "Typed.");
    };
    await desk.workbook.apply(changes);
    expect([desk.told("S")[0], desk.batches.length]).toEqual([
      { Name: "Ann", Next: "46357", "followup id": "k-ann" },
      3,
    ]);
    expect(desk.rows("Calls")).toHaveLength(3);
  });

  it("again and again is told, and nothing stands there", async () => {
    const desk = await opened();
    refusing(() => true, desk);
    const before = [desk.rows("S"), desk.rows("Calls")];
    expect((await problemOf(desk.workbook.apply(changes))).code).toBe("workbook.change-refused");
    expect([desk.rows("S"), desk.rows("Calls")]).toEqual(before);
    expect(desk.batches).toHaveLength(3);
    const plain = await opened();
    refusing(() => true, plain);
    expect((await problemOf(plain.workbook.apply([call()]))).code).toBe("workbook.change-refused");
    expect(plain.batches).toHaveLength(2);
  });

  it("in a part that is protected tells which sheet", async () => {
    const desk = await opened();
    desk.document.sheet("S").protectedRanges = [{ range: { sheetId: 0 }, requestingUserCanEdit: false }];
    const told = await problemOf(desk.workbook.apply(changes));
    expect([told.code, told.data]).toEqual(["access.protected", { place: "Table", sheet: "S" }]);
    expect(desk.rows("Calls")).toHaveLength(2);
  });

  it("for want of rights is told at once", async () => {
    const desk = await opened();
    desk.mishapOf = () => ({ status: 403, isDone: false });
    expect((await problemOf(desk.workbook.apply(changes))).code).toBe("access.read-only");
    expect(desk.batches).toHaveLength(1);
  });
});

describe("a call that was written before", () => {
  it("is not written twice, whoever sends it", async () => {
    const desk = await opened();
    await desk.workbook.apply(changes);
    await desk.another().apply([call()]);
    await desk.another().apply([call("c-2"), call("c-3")]);
    expect(desk.rows("Calls").map((row) => row.split("|")[0])).toEqual([
      "Call id",
      "c-3",
      "c-2",
      "c-1",
      "c-0",
    ]);
  });

  it.each([1, 2])("and whose row has gone is written again, %i times", async (times) => {
    const desk = await opened();
    await desk.workbook.apply([call()]);
    for (let time = 0; time < times; time += 1) {
      desk.document.deleteRow("Calls", 2);
      await desk.another().apply([call()]);
      expect(desk.rows("Calls")).toEqual(["Call id|Contact", "c-1|Ann", "c-0|Zoe"]);
    }
  });

  it("of two only one: told, and nothing is written", async () => {
    const desk = await opened();
    await desk.workbook.apply([call()]);
    const told = await problemOf(desk.another().apply([call(), call("c-2")]));
    expect([told.code, desk.rows("Calls").length]).toEqual(["conflict.changed", 3]);
  });

  it("nothing of it comes late once a conflict was told", async () => {
    const desk = await opened();
    desk.mishapOf = (number) => (number === 1 ? { status: 503, isDone: false } : null);
    desk.meddle = (number) => number === 1 && desk.document.set("S", 2, 2, "@2026-12-24");
    expect((await problemOf(desk.workbook.apply(changes))).code).toBe("conflict.cell");
    const late = desk.batches[0] ?? [];
    const key = late[0]?.createDeveloperMetadata?.developerMetadata?.metadataId;
    expect(desk.document.state.metadata.map(({ metadataId }) => metadataId)).toContain(key);
    expect(desk.rows("Calls")).toHaveLength(2);
  });
});

describe("keys of writes long done", () => {
  const now = 1_795_000_000_000;
  const keys = (count: number, minutesAgo: number, from = 1): [number, string][] =>
    Array.from({ length: count }, (_, at) => [
      from + at,
      `${Math.floor((now - minutesAgo * 60_000) / 1000 + at).toString(36)}.own`,
    ]);

  it.each<[string, [number, string][], gone: number]>([
    ["a few old ones", keys(99, 30), 0],
    ["a hundred old ones", keys(100, 30), 100],
    ["a hundred not so old", keys(100, 14), 0],
    ["many young ones", keys(600, 1), 0],
    ["too many young ones", keys(601, 10), 301],
    ["more than go at once", keys(500, 60), 400],
    ["old and young ones", [...keys(120, 30), ...keys(120, 1, 500)], 120],
  ])("%s", (_name, there, gone) => {
    const ids = surplusKeys(new Map(there), now);
    expect(ids).toHaveLength(gone);
    expect(ids).toEqual(there.slice(0, gone).map(([id]) => id));
  });

  it("go with the oldest first, and what is none of ours before them", () => {
    const there: [number, string][] = [...keys(100, 30).reverse(), [7_000, "!"]];
    const ids = surplusKeys(new Map(there), now);
    expect([ids[0], ids[1], ids.length]).toEqual([7_000, 1, 101]);
  });

  it("go after a write", async () => {
    const desk = await opened();
    for (const [metadataId, metadataValue] of keys(120, 60)) {
      const location = { spreadsheet: true };
      desk.document.state.metadata.push({
        ...{ metadataId, metadataKey: "followup", metadataValue, visibility: "DOCUMENT", location },
      });
    }
    const other = desk.another();
    await other.apply([call()]);
    expect(desk.document.state.metadata).toHaveLength(1);
    expect(desk.rows("Calls")[1]).toBe("c-1|Ann");
  });
});
