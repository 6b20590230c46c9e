/** Added clients that have gone from the workbook as an older copy was saved over it. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { add } from "../../../src/commands/add/add.ts";
import { idsIn, newOffice, type Office } from "../../support/desks.ts";
import { readWorkbookFile } from "../../support/workbooks/file-workbook.ts";
import { conflictsIn, logIn, runIn, syncIn } from "./sync-scene.ts";

const addZed = (office: Office) =>
  add(runIn(office).context, ["Zed", "New"], { phone: "+373 69 999 000", next: "2026-11-25" });

async function zeds(office: Office): Promise<readonly string[]> {
  const workbook = readWorkbookFile(office.place);
  const [tab] = await workbook.tabs();
  const [grid] = await workbook.read([{ sheet: tab?.title ?? "" }]);
  const lines = (grid?.rows ?? []).map((row) =>
    Array.from({ length: grid?.lastColumn ?? 0 }, (_, at) => JSON.stringify(grid?.cell(row, at + 1))).join(),
  );
  return lines.filter((line) => line.includes("Zed New"));
}

test.each([false, true])("are asked about, and come back with their calls: %s", async (isCalled) => {
  const office = newOffice();
  await logIn(office, "C1", "later");
  const old = readFileSync(office.place);
  await addZed(office);
  if (isCalled) await logIn(office, "Zed New", "later");
  writeFileSync(office.place, old);
  const count = isCalled ? 2 : 1;
  const { document } = await syncIn(office, {}, { json: true });
  expect(document()).toMatchObject({ putBack: [], written: [] });
  expect((await conflictsIn(office)).map(({ kind }) => kind)).toEqual(Array(count).fill("row-deleted"));
  expect(await zeds(office)).toEqual([]);
  await syncIn(office, { putBack: ["all"] });
  expect(await zeds(office)).toEqual([expect.stringContaining(isCalled ? "2026-12-01" : "2026-11-25")]);
  expect(await idsIn(office)).toHaveLength(count);
  expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
});
