/** A status of the owner's own is left, and the sentence about it says only what is so: the call stands in the sheet, or will. */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Language } from "../../../src/base/language.ts";
import { log } from "../../../src/commands/log/log.ts";
import { newOffice, type Office } from "../../support/desks.ts";
import { testRun } from "../../support/terminal/command.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook, writeWorkbookFile } from "../../support/workbooks/file-workbook.ts";
import { excelOwnerFile } from "../../support/workbooks/owner-file.ts";

function negotiating(): Office {
  const office = newOffice();
  const headings = ["Name", "Phone", "Next contact date", "Status"];
  const rows = [1, 2, 3].map((number) => [
    `C${number}`,
    `+3736900000${number}`,
    "@2026-11-23",
    "Negotiation",
  ]);
  writeWorkbookFile(office.place, [{ title: "Contacts", rows: [headings, ...rows] }]);
  return office;
}

async function logged(office: Office, language: Language, dryRun: boolean): Promise<string> {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  const run = testRun({ workbook, home: office.state, language });
  await log(run.context, ["C2", "no-answer"], { dryRun });
  return run.printed().out;
}

const sentences = [
  ["en", "the outcome stands in the Calls sheet", "the outcome will stand in the Calls sheet"],
  ["ru", "исход стоит на листе звонков", "исход будет стоять на листе звонков"],
  ["ro", "rezultatul stă în foaia apelurilor", "rezultatul va sta în foaia apelurilor"],
] as const;

test.each(sentences)("%s: written, waiting and only tried", async (language, stands, willStand) => {
  expect(await logged(negotiating(), language, false)).toContain(stands);
  expect(await logged(negotiating(), language, true)).toContain(willStand);
  const open = negotiating();
  writeFileSync(join(dirname(open.place), "~$clients.xlsx"), excelOwnerFile("Ivan"));
  const waiting = await logged(open, language, false);
  expect(waiting).toContain(willStand);
  expect(waiting).not.toContain(stands);
});
