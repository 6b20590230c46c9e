/** An office on a model disk: a workbook of seven contacts, all due, and a journal. */

import type { Book } from "../../../src/book/book.ts";
import { openBook } from "../../../src/book/open-book.ts";
import type { Machine } from "../../../src/files/file-system.ts";
import type { Desk } from "../../../src/journal/delivery/desk.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { Journal } from "../../../src/journal/store/journal.ts";
import { day, now, processes } from "../desks.ts";
import { FileWorkbook } from "./file-workbook.ts";
import type { Platter } from "./model-disk.ts";

/** Where the workbook is. */
export const place = "/home/anna/sales/clients.xlsx";

const state = "/home/anna/.state/followup";
const headings = ["Name", "Phone", "Next contact date", "Notes"];
const contacts = [1, 2, 3, 4, 5, 6, 7].map((number) => [
  `C${number}`,
  `+3736900000${number}`,
  "@2026-11-23",
  "old note",
]);

/** The disk before followup is used for the first time. */
export const untouched: Platter = {
  files: new Map([
    [place, Buffer.from(JSON.stringify([{ title: "Contacts", rows: [headings, ...contacts] }]))],
  ]),
  folders: new Set(["/", "/home", "/home/anna", "/home/anna/sales"]),
};

/** What a followup works with on a machine with such a disk. */
export function deskOn(machine: Machine): Desk {
  return {
    journal: new Journal({ state, identity: place, machine, processes: processes(1, () => false) }),
    workbook: behindDoor(new FileWorkbook(place, machine)),
    now,
    open: (workbook) => openBook(workbook, { today: day }),
  };
}

/** The call ids in a book, in the order of the rows. */
export async function callIds(book: Book): Promise<string[]> {
  const calls = await book.calls();
  return calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
}

/** The day of the next contact of contact number `contact` (from 1). */
export function nextDay(book: Book, contact: number): string | null {
  const next = book.contacts.nextContact(contact + 1);
  return next.kind === "set" ? next.day : null;
}

/** The number of the contact that a call of the tests is to: a is 1, b is 2. */
export function contactOf(id: string): number {
  return id.charCodeAt(0) - 96;
}
