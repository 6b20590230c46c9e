/** In the deck: the key d says how a difficult client was, and what the firm has written down is shown before a refusal is taken. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/base/language.ts";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { testRun } from "../../support/terminal/command.ts";
import { back, type ScriptedAnswer, ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const answer = "Compared with what?\nSay what is in it.";

function scene() {
  const workbook = new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date"],
        ["Adams", "+44 7700 900301", "@2026-11-23"],
        ["Brown", "+44 7700 900302", "@2026-11-23"],
      ],
    },
    {
      title: "Reasons",
      rows: [["Reason", "Other words", "What to answer"], ["Price", "dear", answer], ["Too slow"]],
    },
  ]);
  const home = newFolder();
  const play = async (language: Language, answers: readonly ScriptedAnswer[]) => {
    const prompt = new ScriptedPrompt(...answers);
    const run = testRun({ workbook, home, prompt, language, terminal: 80 });
    await next(run.context, {});
    expect(prompt.left).toBe(0);
    return run.printed().out;
  };
  const call = async () => {
    const [grid] = await workbook.read([{ sheet: "Calls" }]);
    const cells = new Map<string, unknown>();
    for (let at = 1; at <= (grid?.lastColumn ?? 0); at += 1) {
      const [heading, cell] = [grid?.cell(1, at), grid?.cell(2, at)];
      if (heading?.kind === "text") cells.set(heading.text, cell?.kind === "text" ? cell.text : null);
    }
    return cells;
  };
  return { workbook, home, play, call };
}

describe("the key for a difficult client", () => {
  it.each<[Language, readonly ScriptedAnswer[], string]>([
    ["en", ["d", "2", "n", "q"], "in a hurry"],
    ["ru", ["с", "4", "н", "в"], "shouting"],
    ["ro", ["d", "1", "n", "i"], "silent"],
    ["en", ["d", "sang songs", "n", "q"], "sang songs"],
    ["en", ["d", "2", "d", back, "n", "q"], "in a hurry"],
  ])("in %s %j writes %s with the call", async (language, answers, manner) => {
    const { call, play } = scene();
    await play(language, answers);
    expect((await call()).get("Client was")).toBe(manner);
  });

  it("Enter alone takes it back", async () => {
    const { call, play } = scene();
    await play("en", ["d", "2", "d", "Enter", "n", "q"]);
    expect((await call()).get("Outcome")).toBe("no answer");
    expect((await call()).has("Client was")).toBe(false);
  });
});

describe("what to answer", () => {
  it("is shown between the reason and its Enter", async () => {
    const { call, play } = scene();
    expect(await play("en", ["r", "y", "1", "Enter", "q"])).toMatch(
      /What to answer:\n {2}Compared with what\?\n {2}Say/,
    );
    expect((await call()).get("Reason")).toBe("Price");
  });

  it("may change the client's mind, or the reason", async () => {
    const { call, play } = scene();
    await play("en", ["r", "y", "1", back, "n", "1", "l", "friday", "", "q"]);
    expect((await call()).get("Outcome")).toBe("later");
  });

  it("nothing is shown for a reason without an answer", async () => {
    const { call, play } = scene();
    expect(await play("en", ["r", "y", "2", "q"])).not.toContain("What to answer");
    expect((await call()).get("Reason")).toBe("Too slow");
  });

  it("is told by log after a refusal", async () => {
    const { workbook, home } = scene();
    const run = testRun({ workbook, home });
    await log(run.context, ["Adams", "refused"], { reason: "dear" });
    expect(run.printed().out).toContain("What to answer next time: Compared with what? Say what is in it.");
  });
});
