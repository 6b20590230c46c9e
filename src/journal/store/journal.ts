/** The journal of one workbook: every outcome that was saved on this machine, and what has become of it. */
import { Failure } from "../../base/errors.ts";
import { thisMachine } from "../../files/disk.ts";
import type { Machine } from "../../files/file-system.ts";
import { exists } from "../../files/whole.ts";
import { type Moment, momentText } from "../../rules/calendar/day.ts";
import type { NewRecord } from "../kinds/kinds.ts";
import { type Entry, isOpen, type Story, storyOf } from "../story/entries.ts";
import type { JournalEvent, RecordEvent } from "../story/events.ts";
import { type UnreadEntry, unreadEntries } from "../story/unread.ts";
import { workbookFolder } from "./folder.ts";
import { type JournalLine, lineOf } from "./lines.ts";
import { holderOf, type Lock, type Processes, tryLock } from "./lock.ts";
import type { Holder } from "./lock-token.ts";
import { processesHere } from "./processes.ts";
import { appendLines, newest, readSegments, segmentsIn } from "./segments.ts";
import { noteWorkbook } from "./workbook-note.ts";

/** What a journal is opened with. */
export interface JournalPlace {
  /** The folder of this machine for journals, day lists and copies. */
  readonly state: string;
  /** The workbook's identity. */
  readonly identity: string;
  readonly machine?: Machine;
  readonly processes?: Processes;
}

/** What was read of the newest lines. */
interface Reading {
  readonly story: Story;
  readonly unread: readonly UnreadEntry[];
  readonly damaged: number;
}

/** The journal of one workbook. Nothing is read before it is asked for. */
export class Journal {
  readonly folder: string;
  readonly machine: Machine;
  readonly identity: string;
  private knownProcesses: Processes | null;
  private read: Reading | null = null;
  private unsaved: readonly JournalLine[] = [];
  /** True once lines were seen: a journal does not go away while a command works. */
  private isThere = false;

  constructor({ identity, machine, processes, state }: JournalPlace) {
    this.folder = workbookFolder(state, identity);
    this.identity = identity;
    this.machine = machine ?? thisMachine;
    this.knownProcesses = processes ?? null;
  }

  /** What the newest lines tell: everything that is open, and the latest that is not. Throws Failure workbook.unreadable. */
  story(): Story {
    return this.reading().story;
  }

  /** How many of the newest lines can't be read, those included that say nothing. */
  unreadable(): number {
    return this.reading().damaged;
  }

  /** What was saved and can't be read by this version, until it is settled. */
  unread(): readonly UnreadEntry[] {
    return this.reading().unread;
  }

  /** What all lines tell, back to the first. */
  wholeStory(): Story {
    const { folder, machine } = this;
    return storyOf(readSegments(folder, this.segments(), machine).lines);
  }

  /** What is still to be done, in the order it was saved. */
  open(): readonly Entry[] {
    return [...this.story().entries.values()].filter(isOpen);
  }

  /** Forgets what was read, so that the lines of other followups are seen. */
  refresh(): void {
    this.read = null;
  }

  /** Puts records on this disk, all or none. `version`: that of the workbook now. Throws Failure workbook.not-saved. */
  save(records: readonly NewRecord[], now: Moment, version: string | null = null): void {
    const { entries, seen } = this.story();
    const last = Math.max(0, ...[...entries.values()].map(({ order }) => order));
    const events = records.map(
      (record, index): JournalEvent => ({ ...record, event: "saved", order: last + 1 + index }),
    );
    this.append(events, now, true);
    noteWorkbook(this.folder, this.identity, this.machine, version === seen ? null : version);
  }

  /** Puts a person's decision about calls on this disk. Throws Failure workbook.not-saved. */
  decide(events: readonly RecordEvent[], now: Moment): void {
    this.append(events, now, true);
  }

  /** Marks what has become of calls. A mark that can't be saved costs nothing but another look at the workbook. */
  mark(events: readonly JournalEvent[], now: Moment): void {
    try {
      this.append(events, now, false);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const lines = events.map((event) => ({ value: event, bytes: lineOf(event) }));
      this.unsaved = [...this.unsaved, ...lines];
      this.refresh();
    }
  }

  /** Takes the lock under which the workbook is written, or the day's numbers are given; null when another followup has it. */
  lock(name: "deliver" | "numbers" = "deliver"): Lock | null {
    if (!exists(this.folder, this.machine)) this.machine.files.makeFolder(this.folder);
    return tryLock(this.folder, name, this.machine, this.processes);
  }

  /** Who is writing the workbook now; null when nobody is. */
  holder(): Holder | null {
    return holderOf(this.folder, "deliver", this.machine, this.processes);
  }

  private get processes(): Processes {
    this.knownProcesses ??= processesHere();
    return this.knownProcesses;
  }

  private reading(): Reading {
    if (this.read === null) {
      const { folder, machine } = this;
      const { damaged, lines } = readSegments(folder, newest(this.segments()), machine);
      const story = storyOf([...lines, ...this.unsaved]);
      this.read = { story, unread: unreadEntries(lines, damaged, story), damaged: damaged.length };
    }
    return this.read;
  }

  private segments(): readonly number[] {
    const { folder, machine } = this;
    const numbers = segmentsIn(folder, machine);
    if (numbers.length === 0 && this.isThere)
      throw new Failure("workbook.unreadable", { place: folder, detail: "ENOENT" });
    this.isThere = numbers.length > 0;
    return numbers;
  }

  private append(events: readonly JournalEvent[], now: Moment, durable: boolean): void {
    if (events.length === 0) return;
    // A line that is cut short still tells by its beginning what it was.
    const lines = events.map(({ event, ...rest }) => lineOf({ event, when: momentText(now), ...rest }));
    appendLines(this.folder, lines, durable, this.machine, this.processes);
    this.refresh();
  }
}
