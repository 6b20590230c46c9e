/** A small spreadsheet that was opened here before costs one request to open and read; what is remembered is only a hint. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { documentId } from "../../support/google/google-waiting.ts";
import { padRows, plain } from "../../support/google/sheets-document.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { edit, problemOf, text } from "../contract-cells.ts";

const contacts: Written[][] = [
  ["Name", "Status", "followup id"],
  ["Ann", "new", "k-ann"],
  ["Bob", "new", "k-bob"],
];

let bench: GoogleBench;
let state: string;

beforeEach(async () => {
  bench = await googleBench([
    { title: "Clients", rows: contacts },
    { title: "Calls", rows: [["Call id"]] },
  ]);
  state = newFolder();
});

afterEach(async () => {
  await bench.server.stop();
  expect(bench.server.violations).toEqual([]);
});

const hintFile = () => join(state, "google-sizes", `${documentId}.json`);

/** How many requests something takes. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = bench.server.count();
  await work();
  return bench.server.count() - before;
}

async function openAndRead(): Promise<Workbook> {
  const workbook = await bench.open(undefined, state);
  const [grid] = await workbook.read([{ sheet: "Clients", top: 20 }]);
  expect(grid?.rows.length).toBeGreaterThan(0);
  await workbook.read([{ sheet: "Clients", columns: [1, 2, 3] }, { sheet: "Calls" }]);
  return workbook;
}

const bobIsWon = () => edit("Clients", 3, { 2: ["new", text("won")] }, { 1: "Bob", 3: "k-bob" });

/** The statuses as they stand. */
const statuses = () =>
  bench.document
    .sheet("Clients")
    .rows.slice(1, 4)
    .map((row) => plain(row[1]));

describe("a small spreadsheet", () => {
  it("is opened and read in two requests at first, and in one from then on", async () => {
    expect(await requestsOf(openAndRead)).toBe(2);
    expect(await requestsOf(openAndRead)).toBe(1);
  });

  it("is written in two requests, opening included", async () => {
    await openAndRead();
    const count = await requestsOf(async () => (await openAndRead()).apply([bobIsWon()]));
    expect(count).toBe(2);
    expect(statuses()).toEqual(["new", "won"]);
  });

  it("is looked at again before a write when the reading is older than a second", async () => {
    await openAndRead();
    const workbook = await openAndRead();
    bench.waiting.pass(1001);
    bench.document.moveRow("Clients", 3, 2);
    expect(await requestsOf(() => workbook.apply([bobIsWon()]))).toBe(2);
    expect(statuses()).toEqual(["won", "new"]);
  });

  it("keeps numbers only, readable by their owner", async () => {
    await openAndRead();
    expect(JSON.parse(readFileSync(hintFile(), "utf8"))).toEqual([
      { rowCount: 23, columnCount: 26 },
      { rowCount: 21, columnCount: 26 },
    ]);
    expect(statSync(hintFile()).mode & 0o777).toBe(0o600);
  });

  it("knows tabs that are new, renamed or gone since", async () => {
    await openAndRead();
    bench.document.sheet("Calls").title = "Звонки";
    const workbook = await bench.open(undefined, state);
    expect((await workbook.tabs()).map(({ title }) => title)).toEqual(["Clients", "Звонки"]);
    expect((await problemOf(workbook.read([{ sheet: "Calls" }]))).code).toBe("workbook.no-sheet");
  });
});

describe("a workbook that is read again after each write", () => {
  /** Opened before and now; Calls is there. */
  async function opened(): Promise<Workbook> {
    await openAndRead();
    const workbook = await bench.open(undefined, state, true);
    await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    return workbook;
  }

  const statusesIn = async (workbook: Workbook) => {
    const [grid] = await workbook.read([{ sheet: "Clients", columns: [1, 2] }]);
    return grid?.rows.slice(1).map((row) => [grid.cell(row, 1), grid.cell(row, 2)]);
  };

  it("knows from the answer what the write has left, and what a colleague has done before it", async () => {
    const workbook = await opened();
    bench.document.set("Clients", 2, 2, "won");
    await workbook.apply([bobIsWon()]);
    let found: unknown;
    expect(
      await requestsOf(async () => {
        found = await statusesIn(workbook);
      }),
    ).toBe(0);
    expect(found).toEqual([
      [text("Ann"), text("won")],
      [text("Bob"), text("won")],
    ]);
  });

  it("asks again after a repair", async () => {
    const workbook = await opened();
    let isMoved = false;
    bench.server.before = ({ method }) => {
      if (isMoved || method !== "spreadsheets.batchUpdate") return;
      isMoved = true;
      bench.document.moveRow("Clients", 3, 2);
    };
    await workbook.apply([bobIsWon()]);
    expect(await statusesIn(workbook)).toEqual([
      [text("Bob"), text("won")],
      [text("Ann"), text("new")],
    ]);
  });

  it("writes although a tab was renamed meanwhile", async () => {
    const workbook = await opened();
    bench.document.sheet("Calls").title = "Old calls";
    await workbook.apply([bobIsWon()]);
    expect(await statusesIn(workbook)).toEqual([
      [text("Ann"), text("new")],
      [text("Bob"), text("won")],
    ]);
  });
});

describe("a hint", () => {
  it.each([
    ["of nothing", ""],
    ["cut off", '[{"rowCount":23,'],
    ["of something else", '{"sheets":3}'],
    ["without numbers", '[{"rowCount":"many","columnCount":26}]'],
  ])("%s is as none", async (_name, hint) => {
    await openAndRead();
    writeFileSync(hintFile(), hint);
    expect(await requestsOf(openAndRead)).toBe(2);
    expect(await requestsOf(openAndRead)).toBe(1);
  });

  it("that can't be written or read is as none", async () => {
    writeFileSync(join(state, "google-sizes"), "a file where the folder should be");
    expect(await requestsOf(openAndRead)).toBe(2);
    expect(await requestsOf(openAndRead)).toBe(2);
  });

  it("of a spreadsheet that has grown big is found to be old, and a row is found and written as ever", async () => {
    await openAndRead();
    bench.document.sheet("Clients").rowCount = 6000;
    padRows(bench.document.sheet("Clients"), 6000);
    const count = await requestsOf(async () => (await openAndRead()).apply([bobIsWon()]));
    // Opened with all cells, its top, its columns, its rows again, and the write: one more than without the hint.
    expect(count).toBe(5);
    expect(statuses().slice(0, 2)).toEqual(["new", "won"]);
    expect(await requestsOf(openAndRead)).toBe(3);
    const opening = bench.server.requests.at(-3)?.url ?? "";
    expect(opening).not.toContain("rowData");
  });

  it("of a big spreadsheet that has become small is found to be old", async () => {
    mkdirSync(join(state, "google-sizes"));
    writeFileSync(hintFile(), JSON.stringify([{ rowCount: 60_000, columnCount: 26 }]));
    expect(await requestsOf(openAndRead)).toBe(2);
    expect(await requestsOf(openAndRead)).toBe(1);
  });

  it("counts only once when all cells can't be had: then it is opened as without it", async () => {
    await openAndRead();
    bench.server.faults = ({ url }) =>
      url.includes("rowData") && !url.includes("ranges")
        ? { kind: "status", code: 503, when: "before" }
        : null;
    // All cells, twice in vain; the tabs; the cells by their ranges.
    expect(await requestsOf(openAndRead)).toBe(4);
  });

  it("counts still when Google has only asked to wait", async () => {
    await openAndRead();
    let isFirst = true;
    bench.server.faults = () => {
      const fault = isFirst ? ({ kind: "status", code: 429, when: "before" } as const) : null;
      isFirst = false;
      return fault;
    };
    expect(await requestsOf(openAndRead)).toBe(2);
  });
});
