/** What a call of the journal still has to change, by what stands of it in the workbook and what the person has decided. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { planCallBack, planCallEntry } from "../../../src/journal/kinds/deliver-call.ts";
import type { Standing } from "../../../src/journal/story/entries.ts";
import type { Settlement } from "../../../src/journal/story/events.ts";
import type { LoggedCall } from "../../../src/records/call/call.ts";
import { callTo, day } from "../../support/desks.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";
const contact = { name: "C1", phone: "+37369000001" };
const newWorkbook = () =>
  new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", "Status", "Attempts", "Notes"],
        ["C1", "+37369000001", due, null, null, "old note"],
        ["C2", "+37369000002", due, null, null, null],
      ],
    },
  ]);
const bookOf = (workbook: MemoryWorkbook) => openBook(workbook, { today: day });

const saved: Standing = {
  ...{ id: "a", order: 1, saved: null, state: "waiting", cells: null, obstacle: null, settlement: null },
  ...{ attempted: false, arrival: null, row: null, file: null, wholly: false },
};
const settled = (settlement: Settlement, more: Partial<Standing> = {}): Standing => ({
  ...saved,
  ...more,
  settlement,
});

/** The sheets that a plan changes. */
async function planned(workbook: MemoryWorkbook, call: LoggedCall, standing: Standing) {
  const plan = await planCallEntry(await bookOf(workbook), call, standing);
  return {
    plan,
    sheets: plan.changes.map((change) => `${change.kind} ${"sheet" in change ? change.sheet : change.title}`),
  };
}

/** Writes the call as a delivery does, and answers how it stands with it then. */
async function written(workbook: MemoryWorkbook, call: LoggedCall): Promise<Standing> {
  const { plan } = await planned(workbook, call, saved);
  await workbook.apply(plan.changes);
  return { ...saved, state: "written", cells: plan.cells, attempted: true, arrival: 1 };
}

const call = callTo(1, "a", { note: "asks for an offer" });

describe("a call that was never written", () => {
  test("changes its contact's row and adds its own", async () => {
    const { plan, sheets } = await planned(newWorkbook(), call, saved);
    expect(sheets).toEqual(["edit Contacts", "add-sheet Calls", "append Calls"]);
    expect(plan.cells?.map(({ field }) => field)).toContain("nextContact");
  });

  test("is refused where the words that named its contact name another one by now", async () => {
    const workbook = newWorkbook();
    const typed = { ...call, typed: "C2" };
    await expect(planned(workbook, typed, saved)).rejects.toMatchObject({ code: "conflict.typed-otherwise" });
    // Who has settled it, or has seen it written, is not asked again.
    const again = await planned(workbook, typed, settled({ how: "row", row: 2 }));
    expect(again.sheets[0]).toBe("edit Contacts");
    expect((await planned(workbook, typed, { ...saved, cells: [] })).sheets[0]).toBe("edit Contacts");
  });

  test("is refused where the day is another one by now, and written over it when the person says so", async () => {
    const workbook = newWorkbook();
    workbook.set("Contacts", 2, 3, "@2026-11-30");
    await expect(planned(workbook, call, saved)).rejects.toMatchObject({ code: "conflict.cell" });
    const { plan } = await planned(workbook, call, settled({ how: "ours" }));
    expect(plan.changes[0]).toMatchObject({ row: 2 });
    await workbook.apply(plan.changes);
    expect((await bookOf(workbook)).contacts.nextContact(2)).toMatchObject({ day: "2026-12-01" });
  });

  test.each<Settlement>([{ how: "theirs" }, { how: "back" }])(
    "adds its own row alone where the person keeps what stands there: %j",
    async (settlement) => {
      const { plan, sheets } = await planned(newWorkbook(), call, settled(settlement));
      expect(sheets).toEqual(["add-sheet Calls", "append Calls"]);
      expect(plan.cells).toBeNull();
    },
  );

  test("goes to the row that the person has chosen, or to whoever stood there then", async () => {
    const workbook = newWorkbook();
    const chosen = await planned(workbook, call, settled({ how: "row", row: 3 }));
    expect(chosen.plan.changes[0]).toMatchObject({ sheet: "Contacts", row: 3 });
    workbook.insertRow("Contacts", 2);
    const other = { row: 3, id: null, name: "C2", phone: "+37369000002" };
    const found = await planned(workbook, call, settled({ how: "row", row: 3, contact: other }));
    expect(found.plan.changes[0]).toMatchObject({ sheet: "Contacts", row: 4 });
  });

  test("brings its complaint along", async () => {
    const complaining = { ...call, complaint: "was rude" };
    const { sheets } = await planned(newWorkbook(), complaining, saved);
    expect(sheets).toContain("append Complaints");
    const alone = await planned(newWorkbook(), complaining, settled({ how: "theirs" }));
    expect(alone.sheets).toEqual([
      "add-sheet Calls",
      "append Calls",
      "add-sheet Complaints",
      "append Complaints",
    ]);
  });
});

describe("a call of which a part has gone", () => {
  test("adds its complaint alone where that alone has gone", async () => {
    const workbook = newWorkbook();
    const complaining = { ...call, complaint: "was rude" };
    const standing = await written(workbook, complaining);
    workbook.deleteRow("Complaints", 2);
    const { plan, sheets } = await planned(workbook, complaining, standing);
    expect(sheets).toEqual(["append Complaints"]);
    expect(plan.cells).toBeNull();
  });

  test("adds its row alone where its contact still says what was written, wherever that stands", async () => {
    const workbook = newWorkbook();
    const standing = await written(workbook, call);
    workbook.deleteRow("Calls", 2);
    workbook.insertRow("Contacts", 2);
    const { plan, sheets } = await planned(workbook, call, standing);
    expect(sheets).toEqual(["append Calls"]);
    expect(plan.cells).toBeNull();
  });

  test("is written wholly where an older copy has taken its cells back too", async () => {
    const workbook = newWorkbook();
    const standing = await written(workbook, call);
    workbook.deleteRow("Calls", 2);
    for (const { before, column } of standing.cells ?? []) workbook.set("Contacts", 2, column, before);
    expect((await planned(workbook, call, standing)).sheets).toEqual(["edit Contacts", "append Calls"]);
    const back = settled({ how: "back" }, standing);
    expect((await planned(workbook, call, back)).sheets).toEqual(["edit Contacts", "append Calls"]);
  });

  test("adds its row alone when the person has it put back and one of its cells is not as it was before", async () => {
    const workbook = newWorkbook();
    const standing = settled({ how: "back" }, await written(workbook, call));
    workbook.deleteRow("Calls", 2);
    expect((await planned(workbook, call, standing)).sheets).toEqual(["append Calls"]);
    for (const { before, column } of (standing.cells ?? []).slice(1))
      workbook.set("Contacts", 2, column, before);
    expect((await planned(workbook, call, standing)).sheets).toEqual(["append Calls"]);
    // A cell that said before what was written tells nothing.
    const telling = (standing.cells ?? []).map((cell) => ({ ...cell, before: cell.after }));
    expect((await planned(workbook, call, { ...standing, cells: telling })).sheets).toEqual(["append Calls"]);
  });
});

describe("taking a written call back", () => {
  test("puts back what stood there, and marks its row", async () => {
    const workbook = newWorkbook();
    const standing = await written(workbook, call);
    const back = await planCallBack(await bookOf(workbook), call, standing);
    expect(back).toMatchObject({ left: [], isChanged: false, isContactFound: true });
    await workbook.apply(back.changes);
    const { contacts } = await bookOf(workbook);
    expect([contacts.nextContact(2), contacts.contact(2).note]).toMatchObject([{ day }, "old note"]);
  });

  test("leaves what says something else by now, and says whose it is", async () => {
    const workbook = newWorkbook();
    const standing = await written(workbook, call);
    workbook.set("Contacts", 2, 3, "@2026-12-24");
    const { left } = await planCallBack(await bookOf(workbook), call, standing);
    expect(left).toEqual([{ cell: "Contacts!C2", heading: "Next contact date", name: contact.name }]);
  });

  test("touches no cell where theirs was kept, whatever they say, and looks in the row that was chosen", async () => {
    const workbook = newWorkbook();
    const standing = await written(workbook, call);
    const theirs = settled({ how: "theirs" }, standing);
    const kept = await planCallBack(await bookOf(workbook), call, theirs);
    expect(kept.changes.map((change) => "sheet" in change && change.sheet)).toEqual(["Calls"]);
    const other = { row: 3, id: null, name: "C2", phone: "+37369000002" };
    const chosen = settled({ how: "row", row: 3, contact: other }, standing);
    const back = await planCallBack(await bookOf(workbook), call, chosen);
    expect(back.left.map(({ cell }) => cell)).toContain("Contacts!C3");
  });
});
