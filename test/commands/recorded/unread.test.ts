/** What was saved and can't be read: told by today, sync and check until it is settled. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/commands/check/check.ts";
import { log } from "../../../src/commands/log/log.ts";
import type { SyncOptions } from "../../../src/commands/sync/settle-by-options.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import { lineOf } from "../../../src/journal/store/lines.ts";
import { callTo, deskIn, newOffice, type Office } from "../../support/desks.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../../support/workbooks/file-workbook.ts";

function runIn(office: Office, more: Partial<TestWorld> = {}) {
  return testRun({
    workbook: new FileWorkbook(office.place, faultyMachine()),
    home: office.state,
    ...more,
  });
}

async function told(office: Office, options: SyncOptions = {}): Promise<readonly string[]> {
  const runs = [runIn(office), runIn(office), runIn(office)] as const;
  await today(runs[0].context, {});
  await sync(runs[1].context, options);
  await check(runs[2].context);
  return runs.map((run) => run.printed()).map(({ err, out }) => `${out}${err}`);
}

/** The newest file of the journal. */
function segmentOf(office: Office): string {
  const { folder } = deskIn(office).journal;
  const [name] = readdirSync(folder).filter((file) => file.startsWith("calls."));
  return join(folder, name ?? "");
}

async function officeWithDamage(): Promise<Office> {
  const office = newOffice();
  await log(runIn(office).context, ["C1", "won"], {});
  const ownerFile = join(dirname(office.place), "~$clients.xlsx");
  writeFileSync(ownerFile, "");
  await log(runIn(office).context, ["C2", "refused"], { reason: "No money" });
  writeFileSync(ownerFile, "");
  const segment = segmentOf(office);
  const { rmSync } = await import("node:fs");
  rmSync(ownerFile);
  const text = readFileSync(segment).toString("latin1").replaceAll("No money", "No mo#ey");
  writeFileSync(segment, Buffer.from(text, "latin1"));
  return office;
}

describe("a damaged line of the journal", () => {
  test("is told with what is known of it, and nothing is called complete", async () => {
    const office = await officeWithDamage();
    for (const text of await told(office)) {
      expect(text).toContain("C2 – refused, Monday, 23 November 2026, 10:15");
      expect(text).toMatch(/sync --forget line-[0-9a-f]{8}/);
      expect(text).not.toContain("Everything is in the workbook.");
      expect(text).not.toContain("Everything can be read.");
    }
    const run = runIn(office, { json: true });
    await sync(run.context, {});
    expect(run.document()).toMatchObject({
      unreadableEntries: [{ why: "damaged", name: "C2", outcome: "refused", at: "2026-11-23T10:15" }],
    });
  });

  test("is told by undo, which takes back what was done before it", async () => {
    const run = runIn(await officeWithDamage());
    await undo(run.context, {});
    const { err, out } = run.printed();
    expect(err).toContain("C2 – refused, Monday, 23 November 2026, 10:15");
    expect(out).toContain("Undone: C1 – won");
  });

  test("is not told any more once it is settled", async () => {
    const office = await officeWithDamage();
    const [entry] = deskIn(office).journal.unread();
    const texts = await told(office, { forget: [entry?.id ?? ""] });
    expect(texts[1]).toContain("Everything is in the workbook.");
    for (const text of (await told(office)).slice(1)) expect(text).not.toContain("line-");
  });

  test("goes along when the journal begins a new file", async () => {
    const office = await officeWithDamage();
    const { journal, now } = deskIn(office);
    for (let count = 0; count < 40; count += 1) {
      const filler = { ...callTo(3, `call ${count}`), said: "a long text ".repeat(700) };
      journal.save([{ kind: "call", record: filler, id: filler.id }], now);
      journal.mark([{ event: "written", id: filler.id }], now);
    }
    expect(readdirSync(journal.folder).filter((name) => name.startsWith("calls.")).length).toBeGreaterThan(2);
    expect(journal.unread().map(({ name }) => name)).toEqual(["C2"]);
  });

  test("a mark that is damaged costs nothing and is not told", async () => {
    const office = newOffice();
    await log(runIn(office).context, ["C1", "won"], {});
    const segment = segmentOf(office);
    const text = readFileSync(segment).toString("latin1").replace('"event":"planned"', '"event":"planned" ');
    writeFileSync(segment, Buffer.from(text, "latin1"));
    expect((await told(office))[1]).toContain("Everything is in the workbook.");
  });
});

test("a torn tail tells the outcome that it began", async () => {
  const office = newOffice();
  await log(runIn(office).context, ["C1", "won"], {});
  const whole = lineOf({ event: "saved", when: "2026-11-23T10:20", ...callRecord(callTo(4, "torn")) });
  appendFileSync(segmentOf(office), whole.subarray(0, 260));
  for (const text of await told(office)) expect(text).toContain("C4");
});

test("an entry of a newer version is told until a newer version has written it", async () => {
  const office = newOffice();
  await log(runIn(office).context, ["C1", "won"], {});
  const newer = { event: "saved", id: "n-1", kind: "promise-kept", record: { contact: { name: "C5" } } };
  appendFileSync(segmentOf(office), lineOf(newer));
  for (const text of await told(office)) {
    expect(text).toContain("A newer followup has saved something");
    expect(text).toContain("C5");
    expect(text).not.toContain("Everything is in the workbook.");
  }
  appendFileSync(segmentOf(office), lineOf({ event: "written", id: "n-1" }));
  expect((await told(office))[1]).toContain("Everything is in the workbook.");
});
