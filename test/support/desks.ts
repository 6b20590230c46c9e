/** A workbook file with a journal of its own in a temporary folder, and calls to log in it. */
import { join } from "node:path";
import { openBook } from "../../src/book/open-book.ts";
import type { Machine } from "../../src/files/file-system.ts";
import type { Desk, Now } from "../../src/journal/delivery/desk.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import type { Processes } from "../../src/journal/store/lock.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import { noDetails } from "../../src/records/call/saved-call.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { faultyMachine } from "./workbooks/faulty-machine.ts";
import { FileWorkbook, readWorkbookFile, writeWorkbookFile } from "./workbooks/file-workbook.ts";
import { newFolder } from "./workbooks/folders.ts";
import type { Written } from "./workbooks/memory-sheet.ts";

/** The day on which the tests call. */
export const day: Day = "2026-11-23";

/** The moment of the tests. */
export const now: Now = { day, time: "10:15" };

/** A place with a workbook of so many contacts, C1, C2…, all due on the day, and a folder for the journal. */
export interface Office {
  readonly place: string;
  readonly state: string;
}

const headings: readonly Written[] = ["Name", "Phone", "Next contact date", "Status", "Attempts", "Notes"];

/** Makes an office; `calls` adds an empty Calls sheet. */
export function newOffice(contacts = 5): Office {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  const rows = Array.from({ length: contacts }, (_contact, index): Written[] => [
    `C${index + 1}`,
    `+3736900000${index + 1}`,
    "@2026-11-23",
    null,
    null,
    "old note",
  ]);
  writeWorkbookFile(place, [{ title: "Contacts", rows: [headings, ...rows] }]);
  return { place, state: join(folder, "state") };
}

/** A process of its own, so that each desk counts as another followup. */
export function processes(number: number, running: (process: number) => boolean = () => true): Processes {
  return {
    own: { process: number, began: "1", host: "here" },
    isRunning: (holder) => running(holder.process),
    upSince: () => 1e6,
  };
}

/** What a followup that is started in an office works with. */
export function deskIn(
  office: Office,
  machine: Machine = faultyMachine(),
  moment: Now = now,
  own: Processes = processes(1, () => false),
): Desk {
  return {
    journal: new Journal({ state: office.state, identity: office.place, machine, processes: own }),
    workbook: behindDoor(new FileWorkbook(office.place, machine)),
    now: moment,
    open: (workbook) => openBook(workbook, { today: moment.day }),
  };
}

/** A call to contact number `contact` (from 1), agreed for 1 December. */
export function callTo(contact: number, id: string, more: Partial<LoggedCall> = {}): LoggedCall {
  return {
    ...noDetails,
    id,
    at: now,
    contact: { row: contact + 1, id: null, name: `C${contact}`, phone: `+3736900000${contact}` },
    company: null,
    outcome: "later",
    next: { day: "2026-12-01", time: null },
    setsNext: true,
    due: { kind: "set", day, time: null },
    number: contact,
    top: 1,
    unreachable: false,
    complaint: null,
    about: null,
    ...more,
  };
}

/** The call ids in the workbook file, in the order of the rows. */
export async function idsIn(office: Office): Promise<string[]> {
  const book = await openBook(readWorkbookFile(office.place), { today: day });
  const calls = await book.calls();
  return calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
}

/** The next contact of contact number `contact` in the workbook file, as a day. */
export async function nextOf(office: Office, contact: number): Promise<string | null> {
  const book = await openBook(readWorkbookFile(office.place), { today: day });
  const next = book.contacts.nextContact(contact + 1);
  return next.kind === "set" ? next.day : null;
}
