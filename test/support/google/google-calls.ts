/** Calls logged into a Google spreadsheet by several people at once, and what must be true of it in the end. */
import { Failure, isConflict, isWaiting } from "../../../src/base/errors.ts";
import { addDays } from "../../../src/rules/calendar/date.ts";
import type { ContactIdentity } from "../../../src/rules/contacts/contact.ts";
import { ContactIndex } from "../../../src/rules/contacts/contact-index.ts";
import { findAgain } from "../../../src/rules/contacts/find-again.ts";
import type { Cell, Value } from "../../../src/workbook/cell.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import { mergeChanges } from "../../../src/workbook/merge-changes.ts";
import { holds } from "../../../src/workbook/same-value.ts";
import type { Grid, Workbook } from "../../../src/workbook/workbook.ts";
import type { SheetFixture, Written } from "../workbooks/memory-sheet.ts";
import { plain, type SheetsDocument } from "./sheets-document.ts";

/** The columns of the contacts. */
const column = { name: 1, phone: 2, next: 3, attempts: 4, last: 5, id: 6 };

/** A call to be logged. */
export interface SimulatedCall {
  readonly id: string;
  /** The followup id of the contact. */
  readonly contact: string;
}

/** What became of the calls of one person. */
export interface Tally {
  /** The contact was deleted: the person decides. */
  readonly conflicts: string[];
  /** The contact was not what the person had seen for so long that they looked again. */
  readonly asked: string[];
  /** Deliveries, each of one or more calls. */
  deliveries: number;
}

/** Contacts with ids, and a Calls sheet. */
export function contactsAndCalls(count: number): SheetFixture[] {
  const contacts = Array.from({ length: count }, (_, index): Written[] => [
    `Contact ${index}`,
    `+37369${String(index).padStart(6, "0")}`,
    "@2026-11-20",
    0,
    null,
    contactId(index),
  ]);
  return [
    {
      title: "Contacts",
      rows: [["Name", "Phone", "Next contact date", "Attempts", "Last call", "followup id"], ...contacts],
    },
    { title: "Calls", rows: [["Call id", "When", "Contact"]] },
  ];
}

/** The id of a contact by its number. */
export function contactId(index: number): string {
  return `k${index}`;
}

/** Calls of several people, each to contacts of their own. */
export function ownCalls(plan: {
  readonly people: number;
  readonly each: number;
  readonly contacts: number;
  readonly random: () => number;
}): SimulatedCall[][] {
  const { contacts, each, people, random } = plan;
  const ofOne = Math.floor(contacts / people);
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: each }, (_, index) => ({
      id: `c${person}-${index}`,
      contact: contactId(Math.floor(random() * ofOne) * people + person),
    })),
  );
}

/** Plans and delivers calls together, each try as a command of its own: conflicts are planned anew, what must wait is tried again. */
export async function deliverCalls(
  open: () => Promise<Workbook>,
  calls: readonly SimulatedCall[],
  tally: Tally,
  shown: Shown = new Map(),
  patience = patienceOfPeople,
): Promise<void> {
  tally.deliveries += 1;
  for (let attempt = 0; ; attempt += 1) {
    if (attempt > 3 * patience) throw new Error(`never delivered: ${calls.map(({ id }) => id).join(", ")}`);
    try {
      await deliverOnce(await open(), calls, tally, shown);
      for (const { contact, id } of calls) {
        const seen = shown.get(contact);
        if (seen !== undefined) shown.set(contact, { ...seen, due: nextOf(id) });
      }
      return;
    } catch (error) {
      const isPassing = error instanceof Failure && (isConflict(error) || isWaiting(error));
      if (!isPassing) throw error;
      if (attempt !== patience || !isConflict(error)) continue;
      tally.asked.push(...calls.map(({ id }) => id));
      for (const { contact } of calls) shown.delete(contact);
    }
  }
}

/** So often an outcome is tried again, with waits between, before the person is asked. */
const patienceOfPeople = 20;

/** Contacts as the person saw them before the call, by their ids; a call to one that was shown as something else is no call to it. */
export type Shown = Map<string, { readonly identity: ContactIdentity; readonly due: Cell }>;

/** The day to call again that a call leaves. */
function nextOf(id: string): Extract<Value, { kind: "date" }> {
  return { kind: "date", day: addDays("2026-12-01", Number(id.replace(/\D/g, "")) % 28), time: null };
}

/** One look and one write. */
async function deliverOnce(
  workbook: Workbook,
  open: readonly SimulatedCall[],
  tally: Tally,
  shown: Shown,
): Promise<void> {
  const [contacts, calls] = await workbook.read([{ sheet: "Contacts" }, { sheet: "Calls" }]);
  if (contacts === undefined || calls === undefined) throw new Error("nothing was read");
  if (shown.size === 0) look(contacts, shown);
  const there = new Set(calls.rows.map((row) => textAt(calls, row, 1)));
  const missing = open.filter(({ id }) => !there.has(id));
  const planned = missing.map((call) => ({ call, changes: planCall(contacts, call, shown) }));
  const changes = planned.flatMap((one) => one.changes ?? []);
  if (changes.length > 0) await workbook.apply(mergeChanges(rebased(changes)));
  tally.conflicts.push(...planned.flatMap(({ call, changes }) => (changes === null ? [call.id] : [])));
}

/** Two calls of one contact: the second counts on top of the first. */
function rebased(changes: readonly Change[]): Change[] {
  const counts = new Map<number, number>();
  return changes.map((change) => {
    if (change.kind !== "edit") return change;
    const done = counts.get(change.row) ?? 0;
    counts.set(change.row, done + 1);
    const cells = change.cells.map((cell) =>
      cell.column === column.attempts && cell.value.kind === "number"
        ? { ...cell, value: { kind: "number" as const, value: cell.value.value + done } }
        : cell,
    );
    return { ...change, cells };
  });
}

function planCall(contacts: Grid, call: SimulatedCall, shown: Shown): Change[] | null {
  if (!shown.has(call.contact)) look(contacts, shown, call.contact);
  const seen = shown.get(call.contact);
  if (seen === undefined) return null;
  const found = findAgain(seen.identity, indexOf(contacts));
  const { name } = seen.identity;
  if (found.kind === "none") return null;
  if (found.kind === "several") throw new Failure("conflict.contact-doubled", { name });
  const { row } = found.contact;
  if (!holds(contacts.cell(row, column.next), seen.due)) throw new Failure("conflict.contact-gone", { name });
  const before = (at: number) => contacts.cell(row, at);
  const attempts = before(column.attempts);
  const count = attempts.kind === "number" ? attempts.value : 0;
  const edit = (at: number, value: Value) => ({ column: at, before: before(at), value });
  return [
    {
      kind: "edit",
      sheet: "Contacts",
      row,
      cells: [
        edit(column.next, nextOf(call.id)),
        edit(column.attempts, { kind: "number", value: count + 1 }),
        edit(column.last, { kind: "text", text: call.id }),
      ],
      expect: [column.id, column.name, column.phone].map((at) => ({ column: at, cell: before(at) })),
    },
    {
      kind: "append",
      sheet: "Calls",
      headingRow: 1,
      cells: [
        { column: 1, value: { kind: "text", text: call.id } },
        { column: 2, value: { kind: "date", day: "2026-11-23", time: "10:15" } },
        { column: 3, value: { kind: "text", text: call.contact } },
      ],
      key: call.id,
    },
  ];
}

/** The person looks at the list, or at one contact of it. */
function look(grid: Grid, shown: Shown, only?: string): void {
  const index = indexOf(grid);
  for (const row of grid.rows) {
    const name = textAt(grid, row, column.name);
    const contact = name.replace("Contact ", "k");
    if (contact === name || (only !== undefined && contact !== only)) continue;
    shown.set(contact, { identity: index.identityOf(row), due: grid.cell(row, column.next) });
  }
}

/** The contacts as the program looks them up. */
function indexOf(grid: Grid): ContactIndex {
  const orNull = (row: number, at: number) => textAt(grid, row, at) || null;
  const rows = grid.rows.filter((row) => row > 1);
  const nothing = { company: null, value: null, source: null, note: null };
  const name = (row: number) => textAt(grid, row, column.name);
  const phone = (row: number) => orNull(row, column.phone);
  const id = (row: number) => orNull(row, column.id);
  return new ContactIndex({
    ...{ rows, name, phone, id, areIdsOurs: true, typedId: () => null, owner: () => null },
    likely: () => rows,
    described: (row) => ({ ...nothing, row, id: id(row), name: name(row), phone: phone(row) }),
  });
}

function textAt(grid: Grid, row: number, at: number): string {
  const cell = grid.cell(row, at);
  return cell.kind === "text" ? cell.text : "";
}

/** What is wrong with the spreadsheet after all calls. */
export interface Harm {
  /** Calls that are nowhere, without a conflict, or with one about a contact that is there all the same. */
  readonly lost: readonly string[];
  /** Calls that stand in the Calls sheet more than once. */
  readonly doubled: readonly string[];
  /** Contacts that show something of another contact's call, and ids that are gone or doubled where none may move. */
  readonly wrong: readonly string[];
  /** Ids that stand twice where rows were sorted without them: told by check, in nobody's way. */
  readonly doubledIds: readonly string[];
  /**
   * Contacts that show an older state of their own, or nothing where they were new. docs/google.md: a row that was hit by mistake is given back as it
   * was at the last look, and another followup may have written that very row after it.
   */
  readonly overtaken: readonly string[];
}

/** Looks through the spreadsheet. `conflicts`: calls of contacts that were deleted before. `idsMayMove`: rows were sorted without them. */
export function harmIn(
  document: SheetsDocument,
  calls: readonly SimulatedCall[],
  conflicts: ReadonlySet<string>,
  idsMayMove = false,
): Harm {
  const harm = {
    lost: [] as string[],
    doubled: [] as string[],
    wrong: [] as string[],
    overtaken: [] as string[],
    doubledIds: [] as string[],
  };
  const [headings, ...rows] = document.sheet("Calls").rows.filter((row) => plain(row[0]) !== "");
  if (plain(headings?.[0]) !== "Call id") harm.wrong.push("a call stands above the headings");
  const counts = new Map<string, number>();
  const byContact = new Map<string, string[]>();
  for (const row of rows) {
    const [id, contact] = [plain(row[0]), plain(row[2])];
    counts.set(id, (counts.get(id) ?? 0) + 1);
    byContact.set(contact, [...(byContact.get(contact) ?? []), id]);
  }
  const contacts = new Set(document.sheet("Contacts").rows.map((row) => plain(row[column.name - 1])));
  for (const { contact, id } of calls) {
    const count = counts.get(id) ?? 0;
    if (count > 1) harm.doubled.push(id);
    const isTold = conflicts.has(id) && !contacts.has(contact.replace("k", "Contact "));
    if (count === 0 && !isTold) harm.lost.push(id);
  }
  const ids = document.sheet("Contacts").rows.map((row) => plain(row[column.id - 1]));
  for (const id of new Set(ids.filter((one, at) => one !== "" && ids.indexOf(one) !== at)))
    (idsMayMove ? harm.doubledIds : harm.wrong).push(`the id ${id} stands twice`);
  for (const row of document.sheet("Contacts").rows.slice(1)) {
    const name = plain(row[column.name - 1]);
    const id = name.replace("Contact ", "k").replace("New ", "n");
    const its = byContact.get(id) ?? [];
    const attempts = Number(plain(row[column.attempts - 1]) || 0);
    const last = plain(row[column.last - 1]);
    const isDue = ["46346", ""].includes(plain(row[column.next - 1]));
    const isOwn =
      (idsMayMove || plain(row[column.id - 1]) === id) &&
      (last === "" || its.includes(last)) &&
      isDue === (attempts === 0);
    const isEmpty = row.slice(column.next - 1).every((cell) => plain(cell) === "");
    if (isEmpty && name.startsWith("New")) harm.overtaken.push(name);
    else if (!isOwn || attempts > its.length)
      harm.wrong.push(`${name}: ${row.map(plain).join(" | ")}, ${its.length} calls`);
    else if (attempts < its.length) harm.overtaken.push(`${name}: ${attempts} attempts, ${its.length} calls`);
  }
  return harm;
}
