/** What report writes into the workbook: the report's own sheet, and words for the reasons. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { report } from "../../../src/commands/report/report.ts";
import type { ReportOptions } from "../../../src/commands/report/report-options.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { reportWorkbook, someCalls, type WrittenCall } from "../../support/report-workbook.ts";
import { type TestRun, testRun } from "../../support/terminal/command.ts";
import { back, type ScriptedAnswer, ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-22";

async function run(
  workbook: MemoryWorkbook,
  options: ReportOptions,
  scene: { json?: boolean; answers?: readonly ScriptedAnswer[]; language?: "en" | "ru" } = {},
): Promise<TestRun & { prompt: ScriptedPrompt | null }> {
  const { answers, ...more } = scene;
  const prompt = answers === undefined ? null : new ScriptedPrompt(...answers);
  const made = testRun({ workbook, home: newFolder(), now: `${today}T18:00`, prompt, ...more });
  await report(made.context, options);
  return { ...made, prompt };
}

async function cells(workbook: MemoryWorkbook, title: string): Promise<string[][]> {
  const [grid] = await workbook.read([{ sheet: title }]);
  return (grid?.rows ?? []).map((row) =>
    Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) =>
      cellText(grid?.cell(row, index + 1) ?? { kind: "empty" }),
    ),
  );
}

describe("--into-sheet", () => {
  it("writes a sheet in the workbook's language, and writes it anew the next time", async () => {
    const workbook = reportWorkbook("ru", someCalls("ru", today));
    const before = await run(workbook, {}, { json: true });
    await run(workbook, { intoSheet: true, week: "2026-W46" });
    const { printed } = await run(workbook, { intoSheet: true });
    expect(printed().out).toContain("Отчёт");
    const rows = await cells(workbook, "Отчёт");
    expect(rows[0]?.[0]).toBe("followup · Почему клиенты отказываются");
    expect(rows[2]?.[0]).toContain("16–22 ноября 2026");
    expect(rows.find(([name]) => name === "Дорого")?.slice(0, 8)).toEqual([
      ...["Дорого", "15", "17", "41.7", "27.1", "57.8", "27.3", "14"],
    ]);
    expect(rows.at(-1)?.[0]).toMatch(/^Сделано программой followup 22 ноября 2026/);
    // The sheet is not taken for contacts, calls or reasons.
    const after = await run(workbook, {}, { json: true });
    expect(after.document()).toEqual(before.document());
  });

  it("is not taken for the list of reasons where there is none", async () => {
    const workbook = reportWorkbook("en", someCalls("en", today), []);
    const before = await run(workbook, {}, { json: true });
    await run(workbook, { intoSheet: true });
    expect((await run(workbook, {}, { json: true })).document()).toEqual(before.document());
  });

  it("leaves a sheet of the same name that is not ours", async () => {
    const workbook = reportWorkbook("en", someCalls("en", today));
    await workbook.apply([
      { kind: "add-sheet", title: "Report", columns: [{ heading: "my own report", width: 10 }], rows: [] },
    ]);
    const failed = await run(workbook, { intoSheet: true }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect(failed).toMatchObject({ code: "workbook.not-ours" });
    expect(await cells(workbook, "Report")).toEqual([["my own report"]]);
  });
});

describe("--sort", () => {
  const refused = (reason: string): WrittenCall => ({ at: "@2026-09-01", outcome: "refused", reason });
  const texts = [
    "loan, on the table",
    "loan, on the table",
    "moving abroad",
    "bad weather",
    "very bad weather",
  ];
  const unsorted = (): MemoryWorkbook => reportWorkbook("en", texts.map(refused));

  it("asks about each text, and the Reasons sheet knows the words from then on", async () => {
    const workbook = unsorted();
    const done = await run(workbook, { sort: true }, { answers: ["1", "+", "Moving away", "bad weather"] });
    expect(done.prompt?.asked).toHaveLength(4);
    expect(done.prompt?.asked[0]).toContain("loan, on the table");
    const rows = await cells(workbook, "Reasons");
    expect(rows.find(([name]) => name === "Price too high")?.[1]).toMatch(
      /want a discount, loan on the table$/,
    );
    expect(rows.at(-2)?.slice(0, 2)).toEqual(["Moving away", "moving abroad"]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["bad weather", ""]);
    const { document } = await run(workbook, { all: true }, { json: true });
    expect(document()).toMatchObject({ unsorted: [] });
    expect(document()).toHaveProperty("reasons.1.count", 2);
  });

  it("leaves what is left, stops when it is stopped, and keeps what was put in place", async () => {
    const workbook = unsorted();
    await run(workbook, { sort: true }, { answers: ["2", "-", back] });
    const rows = await cells(workbook, "Reasons");
    expect(rows.find(([name]) => name === "Not in stock")?.[1]).toContain("loan on the table");
    expect(rows).toHaveLength(10);
  });

  it("goes back to the text before, and takes back what was written for it", async () => {
    const workbook = unsorted();
    const done = await run(workbook, { sort: true }, { answers: ["1", "<", "2", "-", back] });
    const asked = done.prompt?.asked ?? [];
    expect([asked[0], asked[2]]).toEqual([expect.stringContaining("loan"), expect.stringContaining("loan")]);
    const rows = await cells(workbook, "Reasons");
    expect(rows.find(([name]) => name === "Not in stock")?.[1]).toContain("loan on the table");
    expect(rows.find(([name]) => name === "Price too high")?.[1]).not.toContain("loan");
  });

  it("adds the column for other words where the sheet has none", async () => {
    const workbook = reportWorkbook("en", [refused("phase of the moon")], []);
    await workbook.apply([
      {
        kind: "add-sheet",
        title: "Reasons",
        columns: [
          { heading: "Reason", width: 20 },
          { heading: "What to improve", width: 20 },
        ],
        rows: [[{ kind: "text", text: "Price" }]],
      },
    ]);
    await run(workbook, { sort: true }, { answers: ["1"] });
    expect(await cells(workbook, "Reasons")).toEqual([
      ["Reason", "What to improve", "Other words for it"],
      ["Price", "", "phase of the moon"],
    ]);
  });

  it("stops when a colleague has changed the list meanwhile", async () => {
    const workbook = unsorted();
    const answer = (): string => {
      workbook.insertRow("Reasons", 2);
      return "1";
    };
    const failed = await run(workbook, { sort: true }, { answers: [answer] }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: "conflict.cell" });
  });

  it("needs a terminal and a Reasons sheet, and says when there is nothing to do", async () => {
    const code = async (work: Promise<unknown>): Promise<unknown> => {
      const failed = await work.catch((error: unknown) => error);
      return failed instanceof Failure ? failed.code : null;
    };
    expect(await code(run(unsorted(), { sort: true }))).toBe("usage.needs-terminal");
    expect(await code(run(reportWorkbook("en", [], []), { sort: true }, { answers: [] }))).toBe(
      "workbook.no-sheet",
    );
    const { printed } = await run(reportWorkbook("ru", []), { sort: true }, { answers: [], language: "ru" });
    expect(printed().out).toContain("Всё на своих местах");
  });
});
