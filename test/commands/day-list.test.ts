import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { log } from "../../src/commands/log/log.ts";
import { next } from "../../src/commands/next/next.ts";
import { today } from "../../src/commands/today/today.ts";
import { idsIn, newOffice, nextOf, type Office } from "../support/desks.ts";
import { testRun } from "../support/terminal/command.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../support/workbooks/file-workbook.ts";

function runIn(office: Office, json = true) {
  return testRun({ workbook: new FileWorkbook(office.place, faultyMachine()), home: office.state, json });
}

/** The day's list was shown, the first contact called, and then a folder stands in the place of the list. */
async function officeWithoutList(): Promise<{ readonly office: Office; readonly list: string }> {
  const office = newOffice();
  await today(runIn(office).context, {});
  await next(runIn(office).context, {});
  await log(runIn(office).context, ["1", "later"], { next: "2026-12-01" });
  const [journal = ""] = readdirSync(join(office.state, "workbooks"));
  const list = join(office.state, "workbooks", journal, "day-2026-11-23.jsonl");
  expect(existsSync(list)).toBe(true);
  renameSync(list, `${list}.kept`);
  mkdirSync(list);
  return { office, list };
}

describe("a day's list that can't be read", () => {
  test("gives no number to anybody: none is dealt anew, none is taken", async () => {
    const { office } = await officeWithoutList();
    for (const who of [["3"], ["2"], []]) {
      const refused = log(runIn(office).context, [...who, "later"], { next: "2026-12-02" });
      await expect(refused).rejects.toMatchObject({ code: "workbook.day-list", data: { detail: "EISDIR" } });
    }
    await expect(next(runIn(office).context, {})).rejects.toMatchObject({ code: "workbook.day-list" });
    expect(await idsIn(office)).toHaveLength(1);
    expect(await nextOf(office, 3)).toBe("2026-11-23");
  });

  test("leaves the name, the phone and the row, and the call carries no number", async () => {
    const { office } = await officeWithoutList();
    for (const who of ["C3", "+37369000004", "row:6"]) {
      const { context, document } = runIn(office);
      await log(context, [who, "later"], { next: "2026-12-02" });
      expect(document()).toMatchObject({ saved: true, written: true, call: { number: null } });
    }
    expect(await nextOf(office, 5)).toBe("2026-12-02");
  });

  test("today shows the list without numbers and says why", async () => {
    const { office } = await officeWithoutList();
    const { context, document } = runIn(office);
    await today(context, {});
    expect(document()).toMatchObject({
      cards: [
        { name: "C2", number: null },
        { name: "C3", number: null },
        { name: "C4", number: null },
        { name: "C5", number: null },
        { name: "C1", number: null, done: true },
      ],
    });
    const plain = runIn(office, false);
    await today(plain.context, {});
    expect(plain.printed().out).toMatch(/^☐ +C2/m);
    expect(plain.printed().err).toContain("can't be read");
    const csv = runIn(office, false);
    await today(csv.context, { csv: true });
    expect(csv.printed().out).toMatch(/^,C2,/m);
  });

  test("is what it was when it can be read again", async () => {
    const { list, office } = await officeWithoutList();
    await today(runIn(office).context, {});
    await log(runIn(office).context, ["C2", "later"], { next: "2026-12-02" });
    rmSync(list, { recursive: true });
    renameSync(`${list}.kept`, list);
    const before = readFileSync(list).toString();
    const { context, document } = runIn(office);
    await log(context, ["5", "later"], { next: "2026-12-03" });
    expect(document()).toMatchObject({ call: { contact: { name: "C5" }, number: 5 } });
    expect(readFileSync(list).toString().startsWith(before)).toBe(true);
  });
});
