/**
 * What people do to their own sheet, at random, between random commands: calls archived, deleted at the end and in the
 * middle, the heading or the column of the ids taken away, rows inserted among the contacts, an older copy saved over the
 * workbook. No call is lost, none is written twice, and what is said of it is true. FOLLOWUP_PEOPLE=20000 for more.
 */
import { expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { type Delivery, deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { currentBook, recordCalls } from "../../src/journal/delivery/record.ts";
import { callIn } from "../../src/journal/kinds/kinds.ts";
import { conflictsOf, settle } from "../../src/journal/story/conflicts.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";
import { callTo, day } from "../support/desks.ts";
import { seeded } from "../support/seeded.ts";
import { sheetsOf } from "../support/workbooks/file-workbook.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { deskOn, place, untouched } from "../support/workbooks/model-office.ts";

const runs = Number(process.env.FOLLOWUP_PEOPLE ?? 60);
const contacts = 4;
const headings = ["Name", "Phone", "Next contact date", "Attempts", "Status", "Notes"];
const outcomes: readonly Outcome[] = ["later", "won", "no-answer"];

/** One run: a workbook, a journal, and what has really happened. */
class Story {
  readonly disk: ModelDisk;
  readonly random: () => number;
  /** How many calls were saved with each contact. */
  readonly called = new Map<number, number>();
  readonly saved: string[] = [];
  older: Buffer | null = null;
  /** True once an older copy was saved over the workbook, or a person has taken calls out. */
  hadOlder = false;
  hadTaken = false;
  isOlderNow = false;

  constructor(seed: number) {
    this.random = seeded(seed);
    const rows = Array.from({ length: contacts }, (_row, index) => [
      ...[`C${index + 1}`, `+3736900000${index + 1}`, "@2026-11-23", null, null, "old note"],
    ]);
    const bytes = Buffer.from(JSON.stringify([{ title: "Contacts", rows: [headings, ...rows] }]));
    this.disk = new ModelDisk({ ...untouched, files: new Map([[place, bytes]]) });
  }

  pick(count: number): number {
    return Math.floor(this.random() * count);
  }

  async byHand(work: (memory: MemoryWorkbook) => Promise<void> | void): Promise<void> {
    const memory = new MemoryWorkbook(JSON.parse(this.disk.read(place).toString()), place);
    await work(memory);
    this.disk.put(place, Buffer.from(JSON.stringify(await sheetsOf(memory))));
  }

  /** The rows of the sheet of calls, from the first call on. */
  async callRows(memory: MemoryWorkbook): Promise<readonly number[]> {
    const calls = await (await openBook(memory, { today: day })).calls();
    return calls?.rows ?? [];
  }

  /** Takes these rows out of the sheet of calls. */
  async take(choose: (rows: readonly number[]) => readonly number[]): Promise<void> {
    await this.byHand(async (memory) => {
      const rows = choose(await this.callRows(memory));
      for (const row of [...rows].sort((left, right) => right - left)) memory.deleteRow("Calls", row);
      this.hadTaken ||= rows.length > 0;
    });
  }

  /** A person or another program does something. */
  async meddle(): Promise<void> {
    switch (this.pick(8)) {
      case 0:
        return this.take((rows) => rows);
      case 1:
        return this.take((rows) => rows.slice(-1 - this.pick(2)));
      case 2:
        return this.take((rows) => rows.slice(this.pick(rows.length), 1 + this.pick(rows.length)));
      case 3:
        return this.byHand(async (memory) => {
          if ((await this.callRows(memory)).length > 0)
            memory.set("Calls", 1, 1, this.pick(2) === 0 ? "Ref" : null);
        });
      case 4:
        return this.byHand(async (memory) => {
          for (const row of [1, ...(await this.callRows(memory))]) memory.set("Calls", row, 1, null);
        });
      case 5:
        return this.byHand((memory) => memory.insertRow("Contacts", 2 + this.pick(contacts)));
      case 6:
        this.older = this.disk.read(place);
        return;
      default:
        if (this.older === null) return;
        this.disk.put(place, this.older);
        this.isOlderNow = true;
        this.hadOlder = true;
    }
  }

  async command(number: number): Promise<void> {
    const desk = deskOn(this.disk.machine());
    const { book, delivery, opened } = await currentBook(desk);
    this.verifyTold(delivery);
    const conflicts = conflictsOf(desk).filter(({ kind }) => kind === "row-deleted");
    if (conflicts.length > 0 && this.pick(2) === 0) {
      settle(desk, conflicts, { how: this.pick(2) === 0 ? "ours" : "forget" });
      await deliverWaiting(desk);
      return;
    }
    const contact = 1 + this.pick(contacts);
    const row = book.contacts.rows.find((one) => book.contacts.contact(one).name === `C${contact}`);
    if (row === undefined) throw new Error(`C${contact} is not there`);
    const outcome = outcomes[this.pick(outcomes.length)] ?? "later";
    const id = `261123-1015-${String(number).padStart(8, "a")}`;
    const call = callTo(contact, id, {
      contact: book.contacts.index.identityOf(row),
      due: book.contacts.nextContact(row),
      outcome,
      next: outcome === "won" ? null : { day: "2026-12-01", time: null },
      at: { day, time: "10:15" },
      number: number + 1,
      note: `note ${number}`,
    });
    await recordCalls(desk, [call], () => this.saved.push(id), { opened });
    this.called.set(contact, (this.called.get(contact) ?? 0) + 1);
  }

  /** Calls are called put back only where an older copy had been saved over the workbook. */
  verifyTold({ putBack }: Delivery): void {
    if (putBack.length > 0) expect(this.isOlderNow).toBe(true);
    this.isOlderNow = false;
  }

  async verify(): Promise<void> {
    const desk = deskOn(this.disk.machine());
    this.verifyTold(await deliverWaiting(desk));
    const book = await desk.open(desk.workbook);
    expect((await book.workbook.tabs()).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Contacts"]),
    );
    expect((await book.workbook.tabs()).length).toBeLessThanOrEqual(2);
    const calls = await book.calls();
    const ids = calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    const { entries } =
      desk.journal.wholeStory().entries.size === 0 ? desk.journal.story() : desk.journal.wholeStory();
    const unwritten = new Map<number, number>();
    for (const id of this.saved) {
      const entry = entries.get(id);
      expect(entry?.state, id).toMatch(/written|conflict|forgotten/);
      const isUnwritten = entry?.state === "conflict" && entry.obstacle?.code !== "conflict.row-deleted";
      const name = entry === undefined ? "" : (callIn(entry)?.contact.name ?? "");
      const contact = Number(name.slice(1));
      if (isUnwritten) unwritten.set(contact, (unwritten.get(contact) ?? 0) + 1);
    }
    expect(calls?.rows.length ?? 0).toBeLessThanOrEqual(this.saved.length);
    for (const row of book.contacts.rows) {
      const { attempts, name, note } = book.contacts.contact(row);
      const contact = Number(name.slice(1));
      const called = this.called.get(contact) ?? 0;
      expect(attempts ?? 0, `${name} at most`).toBeLessThanOrEqual(called);
      const notes = note?.match(/note \d+/g) ?? [];
      expect(new Set(notes).size, `${name}: ${note}`).toBe(notes.length);
      // A person who archives and an older copy that comes after it leave less: it is told, and asked about.
      if (!this.hadOlder || !this.hadTaken)
        expect((attempts ?? 0) + (unwritten.get(contact) ?? 0), name).toBe(called);
    }
  }
}

test(`${runs} times: nothing lost, nothing twice, nothing said that is not true`, {
  timeout: 3_600_000,
}, async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const story = new Story(seed);
    try {
      for (let step = 0; step < 10; step += 1) {
        await story.command(step);
        if (story.pick(2) === 0) await story.meddle();
      }
      await story.verify();
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});
