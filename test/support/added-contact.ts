/** A table in memory to which one contact is added, and out of which it is taken again. */
import { openBook } from "../../src/book/open-book.ts";
import type { NewContact } from "../../src/book/plans/plan-contact.ts";
import { planContactBack, planContactEntry } from "../../src/journal/kinds/deliver-contact.ts";
import type { Standing } from "../../src/journal/story/entries.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { day } from "./desks.ts";
import type { SheetFixture, Written } from "./workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "./workbooks/memory-workbook.ts";

/** The headings of the table. */
export const headings: readonly Written[] = [
  "Name",
  "Phone",
  "Company",
  "Next contact date",
  "Status",
  "Notes",
  "Value",
];
/** The day on which its people are due. */
export const due = "@2026-11-23";
/** Who stands in it already. */
export const ion: readonly Written[] = ["Ion Popa", "+373 69 000 001", "Acme", due, null, "old", 100];

/** Who is added. */
export const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: "Best", owner: null, value: 900, source: null },
  ...{ note: "likes tea", nextContact: { day: "2026-12-01", time: null } },
};

/** The table, with more rows. */
export const clients = (...rows: readonly (readonly Written[])[]): SheetFixture => ({
  title: "Clients",
  rows: [headings, ion, ...rows],
});

/** The table in memory, or these sheets. */
export const workbookOf = (...sheets: readonly SheetFixture[]) =>
  new MemoryWorkbook(sheets.length === 0 ? [clients()] : sheets);
/** The workbook as it is read. */
export const bookOf = (workbook: MemoryWorkbook) => openBook(workbook, { today: day });

/** Adds the contact as a delivery does, and answers how it stands with it in the journal. */
export async function added(workbook: MemoryWorkbook, contact: NewContact = ana): Promise<Standing> {
  const { cells, changes } = await planContactEntry(await bookOf(workbook), contact);
  const { rows } = await workbook.apply(changes);
  return {
    ...{ id: "a", order: 1, saved: null, state: "written", cells, obstacle: null, settlement: null },
    ...{ attempted: true, arrival: 1, row: rows[0] ?? null, file: null, wholly: false },
  };
}

/** Takes the contact out again, as undo does. */
export async function back(workbook: MemoryWorkbook, standing: Standing) {
  const plan = await planContactBack(await bookOf(workbook), standing);
  await workbook.apply(plan.changes);
  return plan;
}

/** A sheet as texts, row by row. */
export async function seen(workbook: MemoryWorkbook, title = "Clients"): Promise<string[][]> {
  const [grid] = await workbook.read([{ sheet: title }]);
  if (grid === undefined) return [];
  return grid.rows.map((row) =>
    Array.from({ length: grid.lastColumn }, (_, index) => cellText(grid.cell(row, index + 1))),
  );
}

/** The names below the headings. */
export const names = async (workbook: MemoryWorkbook) =>
  (await seen(workbook)).slice(1).map(([name]) => name);
