/** Small writes under one key: sent again until an answer has come, and never carried out twice or too late. */
import { expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import { Tries } from "../../../../src/workbook/google/api.ts";
import { writingPatience } from "../../../../src/workbook/google/waiting.ts";
import { GuardedWrites } from "../../../../src/workbook/google/writing/guarded-writes.ts";
import { writeCells } from "../../../../src/workbook/google/writing/rows/cell-writes.ts";
import { ApiError } from "../../../support/google/sheets-ranges.ts";
import { problemOf } from "../../contract-cells.ts";
import { Desk, type Mishap } from "./desk.ts";

const writing = (word: string) =>
  writeCells(0, 1, [{ column: 1, entered: { stringValue: word }, format: "keep" }]);

function guarded(mishaps: readonly (Mishap | null)[]): { desk: Desk; writes: GuardedWrites } {
  const desk = new Desk([{ title: "S", rows: [["old"]] }]);
  desk.mishapOf = (number) => mishaps[number - 1] ?? null;
  return { desk, writes: new GuardedWrites(desk.api, new Tries(desk.api, writingPatience)) };
}
const keyIds = (desk: Desk) =>
  desk.batches.map((one) => one[0]?.createDeveloperMetadata?.developerMetadata?.metadataId);

it("an answer ends it, and the next write has another key", async () => {
  const { desk, writes } = guarded([]);
  expect(writes.isPending).toBe(false);
  await writes.send(writing("one"));
  expect([writes.isPending, desk.rows("S")]).toEqual([false, ["one"]]);
  await writes.send(writing("two"));
  expect([writes.isPending, desk.rows("S")]).toEqual([false, ["two"]]);
  expect(new Set(keyIds(desk)).size).toBe(2);
  expect(desk.document.state.metadata).toHaveLength(2);
});

it.each([
  [false, "two"],
  [true, "one"],
])("without an answer the key stays, whether it was carried out (%s) or not", async (isDone, stands) => {
  const { desk, writes } = guarded([{ status: 503, isDone }]);
  await writes.send(writing("one"));
  expect(writes.isPending).toBe(true);
  expect(desk.waiting.slept).toHaveLength(1);
  await writes.send(writing("two"));
  expect([writes.isPending, desk.rows("S")]).toEqual([false, [stands]]);
  expect(new Set(keyIds(desk)).size).toBe(1);
  expect(desk.document.state.metadata).toHaveLength(1);
});

it("a second lost answer keeps the key that the first had", async () => {
  const lost = { status: 503, isDone: false };
  const { desk, writes } = guarded([lost, lost, { status: 429, isDone: false }]);
  for (const word of ["one", "two", "three"]) {
    await writes.send(writing(word));
    expect(writes.isPending).toBe(true);
  }
  await writes.send([]);
  expect([writes.isPending, desk.rows("S"), new Set(keyIds(desk)).size]).toEqual([false, ["old"], 1]);
});

it("too many requests: nothing was done, and nothing is open", async () => {
  const { desk, writes } = guarded([{ status: 429, isDone: false }]);
  await writes.send(writing("one"));
  expect([writes.isPending, desk.waiting.slept.length, desk.rows("S")]).toEqual([false, 1, ["old"]]);
});

it("a refusal may be about a grid that has changed: the second one is told", async () => {
  const { desk, writes } = guarded([]);
  desk.refuse = (request) => {
    if (request.updateCells) throw new ApiError(400, "INVALID_ARGUMENT", "Not here.");
  };
  await writes.send(writing("one"));
  expect(writes.isPending).toBe(false);
  const told = await problemOf(writes.send(writing("one")));
  expect([told.code, desk.rows("S"), desk.waiting.slept]).toEqual(["workbook.change-refused", ["old"], []]);
});

it("a refusal for another reason is told at once", async () => {
  const { writes } = guarded([{ status: 403, isDone: false }]);
  expect((await problemOf(writes.send(writing("one")))).code).toBe("access.read-only");
});

it("a refusal after a lost answer tells another's reason when it is none of the key's", async () => {
  const { writes } = guarded([
    { status: 503, isDone: false },
    { status: 403, isDone: false },
  ]);
  await writes.send(writing("one"));
  expect((await problemOf(writes.send(writing("one")))).code).toBe("access.read-only");
});

it("patience ends", async () => {
  const { writes } = guarded(Array.from({ length: 20 }, () => ({ status: 503, isDone: false })));
  const end = async () => {
    for (;;) await writes.send([]);
  };
  await expect(end()).rejects.toBeInstanceOf(Failure);
});
