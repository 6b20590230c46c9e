/** An outcome of nobody: where the word that says who is empty, nothing is written on the card that was dealt. */
import { expect, it } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { testRun } from "../../support/terminal/command.ts";
import { sixDue } from "../../support/terminal/deck.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { snapshot } from "../../workbook/contract-cells.ts";

it.each([[["", "won"]], [["  ", "no-answer"]], [["won", ""]], [[""]]])("%j", async (typed) => {
  const [workbook, home] = [sixDue("en"), newFolder()];
  await next(testRun({ workbook, home }).context, {});
  const before = await snapshot(workbook, "Contacts");
  const refused = log(testRun({ workbook, home }).context, typed, {});
  await expect(refused).rejects.toMatchObject({ code: "usage.no-match", data: { who: "", near: null } });
  expect(await workbook.tabs()).toHaveLength(2);
  expect(await snapshot(workbook, "Contacts")).toEqual(before);
});

it("an outcome alone is that of the card that was dealt", async () => {
  const [workbook, home] = [sixDue("en"), newFolder()];
  await next(testRun({ workbook, home }).context, {});
  const run = testRun({ workbook, home });
  await log(run.context, ["no-answer"], {});
  expect(run.printed().out).toContain("Saved: Ann Price – no answer");
});

it("an outcome can't be another call and replace one", async () => {
  const run = testRun({ workbook: sixDue("en"), home: newFolder() });
  const refused = log(run.context, ["Ann", "won"], { again: true, correct: true });
  await expect(refused).rejects.toMatchObject({
    code: "usage.options-apart",
    data: { options: ["--again", "--correct"] },
  });
});
