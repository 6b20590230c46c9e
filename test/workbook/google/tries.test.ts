/** Reading is tried again until the patience ends; what each request asks for; when a big spreadsheet is read without its cells. */
import { describe, expect, it } from "vitest";
import {
  getCells,
  getColumns,
  getEverything,
  getLayout,
  sendChanges,
  Tries,
} from "../../../src/workbook/google/api.ts";
import { broken, GoogleAnswers, refusal } from "../../support/google/google-answers.ts";
import { problemOf } from "../contract-cells.ts";

const fine = () => Response.json({ spreadsheetId: "x" });
/** The parameters of the last request, each as often as it stands. */
const asked = ({ heard }: GoogleAnswers) => heard.at(-1)?.url.searchParams ?? new URLSearchParams();
/** Milliseconds. */
const slept = ({ waiting }: GoogleAnswers) => waiting.slept.reduce((sum, one) => sum + one, 0);
const hasCells = (answers: GoogleAnswers) => asked(answers).get("fields")?.includes("rowData(") ?? false;

describe("what is asked for", () => {
  it.each([
    ["the layout", getLayout, false, []],
    ["everything", getEverything, true, []],
    ["cells", (api: GoogleAnswers["api"]) => getCells(api, ["A1", "B2"]), true, ["A1", "B2"]],
  ] as const)("%s", async (_what, get, withCells, ranges) => {
    const answers = new GoogleAnswers(fine);
    await get(answers.api);
    expect([answers.heard[0]?.method, answers.heard[0]?.body]).toEqual(["GET", null]);
    expect([hasCells(answers), asked(answers).getAll("ranges")]).toEqual([withCells, ranges]);
    expect(asked(answers).get("fields")).toContain("sheets(");
  });

  it("columns as plain numbers, and nothing else of them", async () => {
    const answers = new GoogleAnswers(() => Response.json({ valueRanges: [{ values: [[1]] }] }));
    expect(await getColumns(answers.api, ["A:A", "C:C"])).toEqual({ valueRanges: [{ values: [[1]] }] });
    expect(answers.heard[0]?.url.pathname).toMatch(/\/values:batchGet$/);
    expect([...asked(answers)]).toEqual([
      ["ranges", "A:A"],
      ["ranges", "C:C"],
      ["majorDimension", "COLUMNS"],
      ["valueRenderOption", "UNFORMATTED_VALUE"],
      ["dateTimeRenderOption", "SERIAL_NUMBER"],
      ["fields", "valueRanges(range,values)"],
    ]);
  });

  it.each([[[]], [["A1", "B2"]]])("a write, with the cells of %j afterwards", async (ranges) => {
    const answers = new GoogleAnswers(fine);
    const requests = [{ deleteSheet: { sheetId: 1 } }];
    await sendChanges(answers.api, requests, ranges);
    expect(answers.heard[0]?.method).toBe("POST");
    expect(answers.heard[0]?.body).toEqual({
      requests,
      includeSpreadsheetInResponse: ranges.length === 2,
      ...(ranges.length === 2 ? { responseRanges: ranges } : {}),
    });
    const fields = asked(answers).get("fields");
    expect([fields === "spreadsheetId", hasCells(answers)]).toEqual([
      ranges.length === 0,
      ranges.length === 2,
    ]);
  });
});

describe("a look that fails", () => {
  it("is tried again, and its answer is of the time of the try that succeeded", async () => {
    const answers = new GoogleAnswers((count) => (count < 3 ? refusal(503) : fine()));
    const start = answers.waiting.now();
    const { at } = await getCells(answers.api, ["A1"]);
    expect(answers.heard).toHaveLength(3);
    expect(at - start).toBeCloseTo(slept(answers), 1);
    expect(at).toBeGreaterThan(start);
  });

  it("is not tried again when it is refused", async () => {
    const answers = new GoogleAnswers(() => refusal(404));
    expect((await problemOf(getLayout(answers.api))).code).toBe("access.not-found");
    expect(answers.heard).toHaveLength(1);
  });

  it.each([
    ["fails twice", (count: number) => (count < 3 ? refusal(500) : fine()), [true, true, false], false],
    ["fails once", (count: number) => (count < 2 ? refusal(500) : fine()), [true, true], true],
    [
      "is asked for too often",
      (count: number) => (count < 4 ? refusal(429) : fine()),
      [true, true, true, true],
      true,
    ],
  ])("is made without the cells when it %s: %#", async (_what, answer, cells, arrived) => {
    const seen: boolean[] = [];
    const answers: GoogleAnswers = new GoogleAnswers((count) => {
      seen.push(hasCells(answers));
      return answer(count);
    });
    expect((await getEverything(answers.api)).hasCells).toBe(arrived);
    expect(seen).toEqual(cells);
  });

  it.each([
    [59_999, [true, true]],
    [60_000, [true, false]],
  ])("is made without the cells after one of %i ms", async (took, cells) => {
    const seen: boolean[] = [];
    const answers: GoogleAnswers = new GoogleAnswers((count) => {
      seen.push(hasCells(answers));
      if (count > 1) return fine();
      answers.waiting.pass(took);
      return refusal(504);
    });
    await getEverything(answers.api);
    expect(seen).toEqual(cells);
  });
});

describe("patience", () => {
  it("gives up without a network at the third time, and says nothing before", async () => {
    const answers = new GoogleAnswers(() => broken("ENOTFOUND"));
    const problem = await problemOf(getLayout(answers.api));
    expect([problem.code, problem.data]).toEqual(["waiting.offline", { place: "Table" }]);
    expect(answers.heard).toHaveLength(3);
    expect(answers.told).toEqual([]);
  });

  it.each([
    [429, "waiting.quota", "quota"],
    [503, "waiting.offline", "server"],
  ])("ends after %i, and a long wait is told once", async (status, code, told) => {
    const answers = new GoogleAnswers(() => refusal(status), {}, 20_000);
    const problem = await problemOf(getLayout(answers.api));
    expect([problem.code, problem.data]).toEqual([code, { place: "Table" }]);

    expect(slept(answers)).toBeLessThanOrEqual(20_000);
    expect(answers.heard).toHaveLength(answers.waiting.slept.length + 1);
    expect(answers.told).toEqual([told]);
  });

  const wait = (retryAfter: number) => ({ kind: "too-many" as const, retryAfter });
  const triesOf = (patience: number) => {
    const answers = new GoogleAnswers(fine);
    return { answers, tries: new Tries(answers.api, patience) };
  };

  it.each([
    [2000, []],
    [2001, ["quota"]],
  ])("a wait of %i ms is told as %j", async (milliseconds, told) => {
    const { answers, tries } = triesOf(10_000);
    await tries.wait(wait(milliseconds));
    expect([answers.told, answers.waiting.slept]).toEqual([told, [milliseconds]]);
  });

  it("counts short waits together, and tells the one that makes them long", async () => {
    const { answers, tries } = triesOf(10_000);
    await tries.wait(wait(1500));
    expect(answers.told).toEqual([]);
    await tries.wait(wait(1500));
    await tries.wait(wait(1500));
    expect(answers.told).toEqual(["quota"]);
  });

  it("waits exactly as long as the patience, and no longer", async () => {
    const { tries } = triesOf(4000);
    await tries.wait(wait(2500));
    await tries.wait(wait(1500));
    expect((await problemOf(tries.wait(wait(500)))).code).toBe("waiting.quota");
  });

  it("counts the time of the tries themselves, and the waits where the clock stands still", async () => {
    const slow = triesOf(4000);
    slow.answers.waiting.pass(3000);
    expect((await problemOf(slow.tries.wait(wait(1500)))).code).toBe("waiting.quota");
    const still = new GoogleAnswers(fine);
    const waiting = { ...still.access.waiting, now: () => 5 };
    const tries = new Tries({ ...still.api, access: { ...still.access, waiting } }, 4000);
    await tries.wait(wait(3000));
    expect((await problemOf(tries.wait(wait(1500)))).code).toBe("waiting.quota");
  });
});
