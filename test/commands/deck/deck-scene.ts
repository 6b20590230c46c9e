/** Six contacts that are due, the deck played over them, and what the sheet of calls says then. */
import { expect } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { type NextOptions, next } from "../../../src/commands/next/next.ts";
import type { RecordedCall } from "../../../src/records/call/call.ts";
import type { CallField } from "../../../src/records/call/fields.ts";
import { type TestRun, type TestWorld, testRun } from "../../support/terminal/command.ts";
import { sixDue } from "../../support/terminal/deck.ts";
import { type ScriptedAnswer, ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

/** What a deck is played over. */
export type Scene = Pick<TestWorld, "workbook" | "home">;

/** A workbook with six who are due, and a folder for what the machine remembers. */
export function scene(): Scene {
  return { workbook: sixDue("en"), home: newFolder() };
}

/** Plays the deck on a terminal; what was printed. Every answer must have been asked for. */
export async function play(
  at: Scene,
  answers: readonly ScriptedAnswer[],
  world: Partial<TestWorld> = {},
): Promise<string> {
  const prompt = new ScriptedPrompt(...answers);
  const run = testRun({ ...at, prompt, terminal: 80, ...world });
  await next(run.context, {});
  expect(prompt.left).toBe(0);
  return run.printed().out;
}

/** The document of one card, as it is dealt without a terminal. */
export async function dealt(
  at: Scene,
  options: NextOptions = {},
  world: Partial<TestWorld> = {},
): Promise<unknown> {
  const run = testRun({ ...at, json: true, ...world });
  await next(run.context, options);
  return run.document();
}

/** The recorded calls. */
export async function calls({ workbook }: Scene): Promise<RecordedCall[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  return (sheet?.rows ?? []).map((row) => sheet?.call(row)).filter((call) => call !== undefined);
}

/** The numbers in a column of the recorded calls; null for anything else. */
export async function column({ workbook }: Scene, field: CallField): Promise<unknown[]> {
  const sheet = await (await openBook(workbook, { today: "2026-11-23" })).calls();
  const at = sheet?.columns.get(field) ?? 0;
  return (sheet?.rows ?? []).map((row) => {
    const cell = sheet?.grid.cell(row, at);
    return cell?.kind === "number" ? cell.value : null;
  });
}

/** Who was called with what outcome. */
export async function outcomes(at: Scene): Promise<string[]> {
  return (await calls(at)).map(({ contact, outcome }) => `${contact}: ${outcome}`);
}

/** Another command over the same workbook. */
export function other(at: Scene): TestRun {
  return testRun({ ...at, json: true });
}
