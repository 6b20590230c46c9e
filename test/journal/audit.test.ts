import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now, type Office } from "../support/desks.ts";
import { readWorkbookFile, sheetsOf, writeWorkbookFile } from "../support/workbooks/file-workbook.ts";

async function record(office: Office, ...calls: readonly LoggedCall[]): Promise<void> {
  for (const call of calls) await recordCalls(deskIn(office), [call], () => {});
}

/** Deletes the rows of calls by hand, as a person does in Excel. */
async function deleteRows(office: Office, ...rows: readonly number[]): Promise<void> {
  const memory = readWorkbookFile(office.place);
  const calls = (await memory.tabs())[1]?.title ?? "";
  for (const row of [...rows].sort((left, right) => right - left)) memory.deleteRow(calls, row);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

describe("the audit", () => {
  test("puts back what an older copy was saved over, and says so", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"));
    const old = readFileSync(office.place);
    await record(office, callTo(2, "b"), callTo(3, "c"));
    writeFileSync(office.place, old);
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.putBack.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(delivery.written).toEqual([]);
    expect(await idsIn(office)).toEqual(["a", "b", "c"]);
    expect(await nextOf(office, 3)).toBe("2026-12-01");
    expect((await deliverWaiting(deskIn(office))).changed).toBe(false);
  });

  test("puts everything back when the Calls sheet itself is gone with the copy", async () => {
    const office = newOffice();
    const old = readFileSync(office.place);
    await record(office, callTo(1, "a"), callTo(2, "b"));
    writeFileSync(office.place, old);
    await record(office, callTo(3, "c"));
    expect(await idsIn(office)).toEqual(["a", "b", "c"]);
  });

  test("asks about a single row in the middle, and never puts it back by itself", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"), callTo(2, "b"), callTo(3, "c"));
    await deleteRows(office, 3);
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.conflicts.map(({ id, obstacle }) => [id, obstacle?.code])).toEqual([
      ["b", "conflict.row-deleted"],
    ]);
    expect(await idsIn(office)).toEqual(["a", "c"]);
    expect((await deliverWaiting(deskIn(office))).conflicts).toEqual([]);
    const desk = deskIn(office);
    desk.journal.decide([{ event: "settled", id: "b", settlement: { how: "ours" } }], now);
    await deliverWaiting(desk);
    expect(await idsIn(office)).toEqual(["a", "c", "b"]);
    expect(await nextOf(office, 2)).toBe("2026-12-01");
  });

  test("keeps what was changed in the older copy, as a conflict", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"));
    const memory = readWorkbookFile(office.place);
    const old = await sheetsOf(memory);
    await record(office, callTo(2, "b"));
    writeWorkbookFile(office.place, old);
    const theirs = readWorkbookFile(office.place);
    theirs.set("Contacts", 3, 3, "@2027-01-15");
    writeWorkbookFile(office.place, await sheetsOf(theirs));
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.conflicts.map(({ obstacle }) => obstacle?.data.found)).toEqual(["2027-01-15"]);
    expect(await nextOf(office, 2)).toBe("2027-01-15");
  });

  test("an undoing that an older copy has undone is done again", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"));
    const old = readFileSync(office.place);
    const desk = deskIn(office);
    desk.journal.decide([{ event: "taken-back", id: "a" }], now);
    await deliverWaiting(desk);
    expect(await nextOf(office, 1)).toBe("2026-11-23");
    writeFileSync(office.place, old);
    expect(await nextOf(office, 1)).toBe("2026-12-01");
    await deliverWaiting(deskIn(office));
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });

  test("what has been gone for weeks is asked about instead of put back", async () => {
    const office = newOffice();
    const old = readFileSync(office.place);
    await record(office, callTo(1, "a"));
    writeFileSync(office.place, old);
    const later: Day = "2026-12-08";
    const delivery = await deliverWaiting(deskIn(office, undefined, { day: later, time: "09:00" }));
    expect(delivery.putBack).toEqual([]);
    expect(delivery.conflicts.map(({ id }) => id)).toEqual(["a"]);
  });

  test("old rows among later ones are somebody's tidying up", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"), callTo(2, "b"));
    await deleteRows(office, 2);
    const later: Day = "2026-12-08";
    const delivery = await deliverWaiting(deskIn(office, undefined, { day: later, time: "09:00" }));
    expect(delivery.conflicts).toEqual([]);
  });

  test("reaches back to the first lines of a long journal", async () => {
    const office = newOffice(1);
    const old = readFileSync(office.place);
    const note = "a long note ".repeat(1000);
    const calls = Array.from({ length: 40 }, (_call, index) =>
      callTo(1, `call ${index}`, {
        note,
        due: index === 0 ? callTo(1, "").due : { kind: "set", day: "2026-12-01", time: null },
      }),
    );
    for (const call of calls) {
      const desk = deskIn(office);
      desk.journal.save([callRecord({ ...call, note: null, said: note })], now);
      await deliverWaiting(desk);
    }
    expect(deskIn(office).journal.story().entries.size).toBeLessThan(40);
    writeFileSync(office.place, old);
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.putBack).toHaveLength(40);
    expect(await idsIn(office)).toHaveLength(40);
  });

  test("a clock that goes backwards changes nothing", async () => {
    const office = newOffice();
    await record(office, callTo(1, "a"));
    const old = readFileSync(office.place);
    const earlier = { day: "2020-01-01", time: "00:00" } as const;
    await recordCalls(deskIn(office, undefined, earlier), [callTo(2, "b")], () => {});
    writeFileSync(office.place, old);
    const delivery = await deliverWaiting(deskIn(office, undefined, { day: "2019-01-01", time: "00:00" }));
    expect(delivery.putBack.map(({ id }) => id)).toEqual(["b"]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });
});
