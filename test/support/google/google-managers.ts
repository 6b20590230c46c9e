/** Managers at work by the whole program in one spreadsheet, each on a machine of their own, and what they were told. */
import { join } from "node:path";
import { addDays } from "../../../src/rules/calendar/date.ts";
import { runProgram } from "../terminal/program.ts";
import { quickWorld, signedIn } from "./google-run.ts";
import type { QuickWaiting } from "./google-waiting.ts";

/** A call, a moved day or a skipped card that was told as saved. */
export interface Act {
  readonly id: string;
  readonly number: number;
  readonly client: string;
  /** True where a note with the number goes into the client's row. */
  readonly hasNote: boolean;
  /** note-only: the row of Calls alone was wanted. */
  fate: "kept" | "undone" | "gone" | "note-only" | "forgotten";
}

/** What the managers work with. */
export interface Work {
  readonly managers: readonly string[];
  readonly folder: string;
  readonly endpoint: string;
  readonly waiting: QuickWaiting;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Phones of all clients by their names; those that are added come in. */
  readonly phones: Map<string, string>;
}

interface Told {
  readonly error?: { readonly kind: string };
  readonly saved?: boolean;
  readonly added?: boolean;
  readonly undone?: boolean;
  readonly record?: string;
  readonly what?: string;
  readonly call?: { readonly id: string; readonly contact: { readonly name: string } };
  readonly card?: { readonly name: string } | null;
  readonly cards?: readonly { readonly number: number; readonly name: string; readonly done: boolean }[];
  readonly conflicts?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly record: string;
    readonly contact: { readonly name: string } | null;
  }[];
  readonly waiting?: unknown;
}

/** The managers, and what came of their commands. */
export class Managers {
  readonly acts: Act[] = [];
  /** Clients that were added and not taken back. */
  readonly added = new Set<string>();
  /** Clients that were added and taken back or left out since: an older version that is restored brings them back. */
  readonly takenBack = new Set<string>();
  /** Commands and how they ended. */
  readonly ended = new Map<string, number>();
  /** What sync asked about. */
  readonly asked = new Map<string, number>();
  /** Our own bugs, and numbers that were not who was listed. */
  readonly bugs: string[] = [];
  given = 0;
  private readonly work: Work;

  constructor(work: Work) {
    this.work = work;
  }

  /** One command, taken by chance. */
  async oneCommand(manager: string): Promise<void> {
    this.given += 1;
    const number = this.given;
    const own = [...this.work.phones.keys()].filter((name) => name.includes(` ${manager} `));
    const client = this.oneOf(own);
    const who = this.work.random() < 0.7 ? client : (this.work.phones.get(client) ?? client);
    const day = addDays("2026-12-01", number % 600);
    const noted = ["--note", `rings back #${number}.`, "--again"];
    const later = ["log", who, "later", "--next", day, ...noted];
    const what = this.work.random();
    if (what < 0.3) await this.log(manager, later, number);
    else if (what < 0.38)
      await this.log(manager, ["log", who, "refused", "--reason", "Price", ...noted], number);
    else if (what < 0.46) await this.log(manager, ["log", who, "no-answer", ...noted], number);
    else if (what < 0.52) await this.logByNumber(manager, noted, number);
    else if (what < 0.6) await this.log(manager, ["move", who, day, "--why", `away #${number}.`], number);
    else if (what < 0.68) await this.add(manager, number, day);
    else if (what < 0.78) await this.undo(manager);
    else if (what < 0.85) await this.skip(manager, number);
    else if (what < 0.9) await this.log(manager, [...later, "--complaint", `slow #${number}.`], number);
    else if (what < 0.95) await this.log(manager, [...later, "--to", this.oneOf(this.work.managers)], number);
    else await this.run(manager, ["sync"]);
  }

  /** Syncs, and settles what is asked. */
  async settle(manager: string): Promise<void> {
    for (let round = 0; round < 8; round += 1) {
      const { conflicts = [], waiting = null } = await this.run(manager, ["sync"]);
      if (conflicts.length === 0 && waiting === null) return;
      for (const { contact, id, kind, record } of conflicts) {
        count(this.asked, record === "contact" ? "client gone" : kind);
        const how = this.answerTo(kind, round);
        const { error } = await this.run(manager, ["sync", `--${how}`, id]);
        if (error === undefined && record === "contact" && how === "gone") this.leftOut(contact?.name ?? "");
        const act = this.acts.find((one) => one.id === id);
        if (error !== undefined || act === undefined || act.fate === "undone") continue;
        if (how === "gone") act.fate = "gone";
        if (how === "keep-theirs") act.fate = "note-only";
        if (how === "forget") act.fate = "forgotten";
      }
    }
  }

  /** Runs a command and gives its document. */
  async run(manager: string, words: readonly string[]): Promise<Told> {
    const { code, err, out } = await this.program(manager, [...words, "--json"]);
    const told: Told = JSON.parse(out || "{}");
    count(this.ended, `${words[0]} ${code}`);
    if (code === 1 || told.error?.kind === "bug") this.bugs.push(`${words.join(" ")}: ${out}${err}`);
    return told;
  }

  /** The last line of what sync says. */
  async lastLine(manager: string): Promise<string> {
    return (await this.program(manager, ["sync"])).out.trim().split("\n").at(-1) ?? "";
  }

  private program(manager: string, words: readonly string[]) {
    const { endpoint, folder, waiting } = this.work;
    return runProgram(folder, words, quickWorld(signedIn(join(folder, manager), endpoint), waiting));
  }

  private oneOf<One>(list: readonly One[]): One {
    const one = list[Math.floor(this.work.random() * list.length)];
    if (one === undefined) throw new Error("an empty list");
    return one;
  }

  private async log(manager: string, words: readonly string[], number: number): Promise<Told> {
    const told = await this.run(manager, words);
    if (told.saved !== true || told.call === undefined) return told;
    const { contact, id } = told.call;
    const hasNote = words[0] === "log";
    this.acts.push({ id, number, client: contact.name, hasNote, fate: "kept" });
    return told;
  }

  private async logByNumber(manager: string, noted: readonly string[], number: number): Promise<void> {
    const { cards = [] } = await this.run(manager, ["today", "--owner", manager]);
    const open = cards.filter(({ done }) => !done);
    if (open.length === 0) return;
    const card = this.oneOf(open);
    const { call } = await this.log(manager, ["log", String(card.number), "no-answer", ...noted], number);
    if (call !== undefined && call.contact.name !== card.name)
      this.bugs.push(`number ${card.number} was ${card.name}, and logged ${call.contact.name}`);
  }

  private async add(manager: string, number: number, day: string): Promise<void> {
    const name = `New ${manager} ${number}`;
    const phone = `+373 78 ${String(number).padStart(6, "0")}`;
    const words = ["add", name, "--phone", phone, "--owner", manager, "--next", day];
    if ((await this.run(manager, words)).added !== true) return;
    this.added.add(name);
    this.work.phones.set(name, phone);
  }

  private async undo(manager: string): Promise<void> {
    const { call, record, undone, what = "" } = await this.run(manager, ["undo", "--yes"]);
    if (undone !== true) return;
    const act = this.acts.find(({ id }) => id === call?.id);
    if (act !== undefined) act.fate = "undone";
    if (record !== "contact") return;
    for (const name of this.added) {
      if (what.endsWith(name)) this.leftOut(name);
    }
  }

  /** Of a client that was added and is wanted no more. */
  private leftOut(name: string): void {
    this.added.delete(name);
    this.takenBack.add(name);
    this.work.phones.delete(name);
  }

  private async skip(manager: string, number: number): Promise<void> {
    const { card = null } = await this.run(manager, ["next", "--owner", manager]);
    if (card === null) return;
    await this.log(manager, ["next", "--owner", manager, "--skip", `engaged #${number}.`], number);
  }

  private answerTo(
    kind: string,
    round: number,
  ): "gone" | "put-back" | "write-ours" | "keep-theirs" | "forget" {
    if (kind === "row-deleted") return this.work.random() < 0.5 ? "gone" : "put-back";
    if (round < 2) return "write-ours";
    return round < 5 ? "keep-theirs" : "forget";
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
