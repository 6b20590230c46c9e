/** A card whose contact has gone, or has moved, while it was on the screen: nobody is sent to another client's row. */
import { describe, expect, test } from "vitest";
import { log } from "../../src/commands/log/log.ts";
import { next } from "../../src/commands/next/next.ts";
import { testRun } from "../support/terminal/command.ts";
import { ScriptedPrompt } from "../support/terminal/scripted-prompt.ts";
import { makeExcelBench } from "../support/workbooks/excel-bench.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const people = [
  ["Name", "Phone", "Company", "Next contact date", "Status"],
  ["Ann", "+37369000001", "Nord", "@2026-11-09", null],
  ["Ann", "+37369000002", "Sud", "@2026-11-10", null],
  ["Ion", "+37369000003", "Est", "@2026-11-11", null],
];

async function office() {
  const { colleague, reopen } = await makeExcelBench([{ title: "People", rows: people }]);
  const home = newFolder();
  const deck = async (meanwhile: () => Promise<void>) => {
    const answer = async () => {
      await meanwhile();
      return "n";
    };
    const prompt = new ScriptedPrompt(answer, "q");
    const run = testRun({ workbook: await reopen(), home, prompt, terminal: 80 });
    await next(run.context, {});
    return run.printed().out;
  };
  return { colleague, deck, home, reopen };
}

describe("while its card is on the screen a contact", () => {
  test("is deleted: it is said to have gone, and whoever is like it is named as somebody else", async () => {
    const { colleague, deck } = await office();
    const printed = (await deck(() => colleague.deleteRow("People", 2))).replace(/\s+/g, " ");
    expect(printed).toContain(
      "Ann is no longer in the sheet as it was shown. Somebody else there has the same name",
    );
    expect(printed).toContain("row:2 Ann, +37369000002, Sud");
    expect(printed).toContain("Yours was not recorded: no answer");
    expect(printed).not.toContain("has been changed in the meantime");
    expect(printed).not.toContain("To record it all the same: followup log row:2");
  });

  test("is moved and given another day: the row is that where it stands now", async () => {
    const { colleague, deck } = await office();
    const printed = await deck(async () => {
      await colleague.insertRow("People", 2);
      await colleague.set("People", 3, 4, "@2026-12-24");
    });
    expect(printed).toContain("The row of Ann has been changed in the meantime.");
    expect(printed).toContain("To record it all the same: followup log row:3 no answer …");
  });

  test("is closed and moved by somebody else: the same", async () => {
    const { colleague, deck } = await office();
    const printed = await deck(async () => {
      await colleague.insertRow("People", 2);
      await colleague.set("People", 3, 4, null);
      await colleague.set("People", 3, 5, "won");
    });
    expect(printed).toContain("followup log row:3 no answer …");
    expect(printed).not.toContain("row:2");
  });
});

describe("next --skip, and log of the dealt card, when the contact of the dealt card", () => {
  test.each<readonly [string, (at: Awaited<ReturnType<typeof office>>) => Promise<void>, string]>([
    ["has gone", ({ colleague }) => colleague.deleteRow("People", 2), "conflict.contact-gone"],
    ["was put off", ({ colleague }) => colleague.set("People", 2, 4, "@2026-12-24"), "conflict.cell"],
  ])("%s, touch nobody else", async (_what, meanwhile, code) => {
    const { home, reopen, ...at } = await office();
    const run = async () => testRun({ workbook: await reopen(), home });
    await next((await run()).context, {});
    await meanwhile({ home, reopen, ...at });
    for (const _try of [1, 2]) {
      await expect(next((await run()).context, { skip: "in a meeting" })).rejects.toMatchObject({ code });
      await expect(log((await run()).context, ["won"], {})).rejects.toMatchObject({ code });
    }
    const titles = (await (await reopen()).tabs()).map(({ title }) => title);
    expect(titles).toEqual(["People"]);
    await next((await run()).context, {});
    const skipped = await run();
    await next(skipped.context, { skip: "in a meeting" });
    expect(skipped.printed().out).toContain("Ann: skipped until the end of the day.");
  });
});
