/** Two people at one workbook file, each with a machine of their own, and a colleague without: who is meant, who is written. */
import { join } from "node:path";
import { Failure } from "../../src/base/errors.ts";
import { add } from "../../src/commands/add/add.ts";
import type { Context } from "../../src/commands/context.ts";
import { log } from "../../src/commands/log/log.ts";
import { move } from "../../src/commands/move/move.ts";
import { next } from "../../src/commands/next/next.ts";
import { restore } from "../../src/commands/restore/restore.ts";
import { sync } from "../../src/commands/sync/sync.ts";
import { today } from "../../src/commands/today/today.ts";
import { undo } from "../../src/commands/undo/undo.ts";
import { at, Colleague, pick, text } from "./colleague.ts";
import { seeded } from "./seeded.ts";
import { testRun } from "./terminal/command.ts";
import { objectOf, toldCalls } from "./told-calls.ts";
import { faultyMachine } from "./workbooks/faulty-machine.ts";
import { OfficeWorkbook, type State } from "./workbooks/office-workbook.ts";

/** An outcome that a person was told is saved. */
interface SavedOutcome {
  readonly id: string;
  /** Stands in its note, and nowhere else. */
  readonly word: string;
  /** Who was meant; several where nobody could have told them apart. */
  tags: readonly string[];
  readonly machine: number;
  /** The phone that named them while the workbook was away; null for anything else. */
  readonly phone: string | null;
  isTakenBack: boolean;
}

/** Who is named, in which words. */
interface Meant {
  readonly typed: readonly string[];
  readonly tags: readonly string[];
  /** The one whose row or phone was typed. */
  readonly exact: string | null;
}

interface Ran {
  readonly code: string | null;
  readonly document: Record<string, unknown> | null;
}

/** What one run came to: every line says a fault. */
export interface RunResult {
  readonly faults: readonly string[];
  readonly story: readonly string[];
  readonly saved: number;
  readonly refused: number;
  readonly conflicts: number;
}

/**
 * What else happens in a run: the sheet of calls is archived; people are named by name, and conflicts are settled; outcomes
 * are corrected and carry complaints, days are moved, clients ring, archived calls are settled, an older copy is restored.
 */
export interface Wider {
  readonly isWide?: boolean;
  readonly isArchiving?: boolean;
  readonly isSettling?: boolean;
}

/** Plays one book with so many steps. The folder is empty before. */
export async function playRun(
  folder: string,
  seed: number,
  steps: number,
  wider: Wider = {},
): Promise<RunResult> {
  const run = new Run(folder, seed, wider);
  for (let step = 0; step < steps; step++) await run.step();
  await run.finish();
  const { conflicts, faults, refused, saved, story } = run;
  return { faults, story, saved: saved.length, refused, conflicts };
}

class Run {
  readonly faults: string[] = [];
  readonly story: string[] = [];
  readonly saved: SavedOutcome[] = [];
  refused = 0;
  conflicts = 0;
  readonly #random: () => number;
  readonly #colleague: Colleague;
  readonly #isArchiving: boolean;
  readonly #isSettling: boolean;
  readonly #isWide: boolean;
  /** Minutes from one command to the next. */
  #step = 11;
  readonly #homes: readonly string[];
  /** Who each machine's numbers were shown for. */
  readonly #shown = [new Map<number, readonly string[]>(), new Map<number, readonly string[]>()];
  readonly #dealt: (readonly string[] | null)[] = [null, null];
  #minute = 0;
  #words = 0;

  constructor(
    folder: string,
    seed: number,
    { isArchiving = false, isSettling = false, isWide = false }: Wider,
  ) {
    this.#random = seeded(seed);
    this.#isArchiving = isArchiving;
    this.#isSettling = isSettling;
    this.#isWide = isWide;
    this.#homes = [join(folder, "home-0"), join(folder, "home-1")];
    // One book in five has ids that people gave, one in five has its rows counted.
    const ids = (["own", "running"] as const)[seed % 5] ?? "none";
    this.#colleague = new Colleague(join(folder, "clients.xlsx"), this.#random, ids);
    this.story.push(this.#colleague.seen());
  }

  async step(): Promise<void> {
    const random = this.#random;
    if (random() < 0.45) {
      this.story.push(`colleague: ${this.#colleague.act(this.#isArchiving)}`);
      this.story.push(this.#colleague.seen());
      return;
    }
    const machine = random() < 0.65 ? 0 : 1;
    const chance = random();
    if (this.#isSettling && random() < 0.15) await this.#settle(machine);
    else if (this.#isWide && random() < 0.25) await this.#wide(machine);
    else if (chance < 0.28) await this.#today(machine);
    else if (chance < 0.36) await this.#deal(machine);
    else if (chance < 0.84) await this.#log(machine);
    else if (chance < 0.9) await this.#undo(machine);
    else if (chance < 0.93) await this.#add(machine);
    else await this.#sync(machine);
    this.#verifyRows();
  }

  /** Everything that was saved is in the workbook once, or is asked about. */
  async finish(): Promise<void> {
    const open = new Set<string>();
    for (const machine of [0, 1, 0, 1]) {
      const { code, document } = await this.#command(machine, "quiet", (context) => sync(context, {}));
      if (code !== null) this.#fault(`sync ended with ${code}`);
      for (const { id } of toldCalls(document?.conflicts)) open.add(id);
      this.conflicts = open.size;
    }
    this.#verifyRows();
    const ids = this.#callIds();
    const tags = new Set(this.#colleague.people().map(({ cells }) => text(cells[at("Tag")])));
    for (const one of this.saved) {
      const count = ids.filter((id) => id === one.id).length;
      if (count > 1) this.#fault(`${one.word} stands in Calls ${count} times`);
      if (open.has(one.id) || one.isTakenBack || this.#isArchiving) continue;
      if (count === 0)
        this.#fault(`${one.word} (${one.tags.join(" or ")}) is lost: neither in Calls nor asked about`);
      else if (one.tags.every((tag) => tags.has(tag)) && this.#rowsWith(one.word).length === 0)
        this.#fault(`${one.word} is in Calls, and the row of ${one.tags.join(" or ")} doesn't say it`);
    }
  }

  async #today(machine: number): Promise<void> {
    const { document } = await this.#command(machine, "quiet", (context) => today(context, {}));
    const shown = this.#shown[machine];
    for (const card of toldCalls(document?.cards)) {
      const tag = this.#colleague.tag(card.row);
      const before = shown?.get(card.number);
      if (before !== undefined && !before.includes(tag))
        this.#fault(`number ${card.number} was ${before.join(" or ")} and is ${tag} now`);
      shown?.set(card.number, this.#colleague.alike(card.row));
    }
  }

  async #deal(machine: number): Promise<void> {
    const { document } = await this.#command(machine, "quiet", (context) => next(context, {}));
    const [card] = toldCalls([document?.card]);
    if (card === undefined) return;
    const tags = this.#colleague.alike(card.row);
    this.#dealt[machine] = tags;
    this.#shown[machine]?.set(card.number, tags);
  }

  async #log(machine: number): Promise<void> {
    const random = this.#random;
    const state: State = random() < 0.75 ? "quiet" : random() < 0.6 ? "open" : "away";
    const who = this.#somebody(machine);
    if (who === null) return;
    this.#words += 1;
    const word = `word${this.#words}.`;
    const typed = [...who.typed, pick(random, ["won", "refused", "later", "no-answer"]) ?? "won"];
    const complaint = this.#isWide && random() < 0.2 ? { complaint: "never rang back" } : {};
    const options = { note: word, next: "2026-12-04", reason: "Too dear", ...complaint };
    const { code, document } = await this.#command(machine, state, (context) => log(context, typed, options));
    const [call] = toldCalls([document?.call]);
    this.story.push(
      `  ${word} for ${who.tags.join(" or ")} (${typed.join(" ")}): ${code ?? `written ${String(document?.written)}`}`,
    );
    if (code !== null) {
      this.refused += 1;
      if (code.startsWith("conflict.") || code.startsWith("usage.")) this.#verifyUnsaid(word);
      return;
    }
    if (call === undefined) return;
    const { tags } = who;
    const [first = ""] = who.typed;
    const phone = state === "away" && first.startsWith("+") ? first : null;
    this.saved.push({ id: call.id, word, tags, machine, phone, isTakenBack: false });
    const [written] = this.#rowsWith(word);
    if (written !== undefined && who.exact !== null && text(written.cells[at("Tag")]) !== who.exact)
      this.#fault(`${word} was for ${who.exact} by its row or phone, and stands elsewhere`);
    const isThere = this.#callIds().includes(call.id);
    if ((document?.written === true) !== isThere)
      this.#fault(`${word} is said to be ${document?.written === true ? "" : "not "}written`);
    if (document?.written === true && this.#rowsWith(word).length !== 1)
      this.#fault(`${word} is said to be written, and stands in ${this.#rowsWith(word).length} rows`);
    if (document?.written !== true && typeof document?.waiting !== "string")
      this.#fault(`${word} is not written, without a word why`);
    if (this.#isWide && random() < 0.25) await this.#correct(machine, state, who);
  }

  /** Corrects the outcome that was saved last, four minutes later. */
  async #correct(machine: number, state: State, who: Meant): Promise<void> {
    const earlier = this.saved.at(-1);
    if (earlier === undefined) return;
    this.#words += 1;
    const word = `word${this.#words}.`;
    const options = { note: word, next: "2026-12-05", reason: "Too dear", correct: true };
    this.#step = 4;
    const { code, document } = await this.#command(machine, state, (context) =>
      log(context, [...who.typed, "later"], options),
    );
    this.#step = 11;
    this.story.push(`  ${word} corrects ${earlier.word}: ${code ?? `written ${String(document?.written)}`}`);
    const [call] = toldCalls([document?.call]);
    if (code !== null || call === undefined) return;
    earlier.isTakenBack = true;
    const { machine: own, phone, tags } = earlier;
    this.saved.push({ id: call.id, word, tags, machine: own, phone, isTakenBack: false });
    const isWritten = document?.written === true;
    if (isWritten !== this.#callIds().includes(call.id))
      this.#fault(`${word} is said to be ${isWritten ? "" : "not "}written`);
    if (isWritten && this.#rowsWith(earlier.word).length > 0)
      this.#fault(`${word} is written, and ${earlier.word}, which it corrects, stands there still`);
  }

  async #wide(machine: number): Promise<void> {
    const random = this.#random;
    const chance = random();
    if (chance < 0.4) await this.#move(machine);
    else if (chance < 0.65) await this.#ring(machine);
    else if (chance < 0.85) {
      const options = random() < 0.5 ? { gone: ["all"] } : { putBack: ["all"] };
      this.story.push(`  ${JSON.stringify(options)}`);
      await this.#command(machine, "quiet", (context) => sync(context, options));
    } else await this.#command(machine, "quiet", (context) => restore(context, "2026-11-23", {}));
  }

  /** Another day for somebody, without a call. */
  async #move(machine: number): Promise<void> {
    const who = this.#somebody(machine);
    if (who === null || who.typed.length === 0) return;
    const typed = [...who.typed, "2026-12-10"];
    const { code, document } = await this.#command(machine, "quiet", (context) => move(context, typed, {}));
    const [call] = toldCalls([document?.call]);
    this.story.push(`  moves ${who.tags.join(" or ")} (${typed.join(" ")}): ${code ?? "moved"}`);
    if (code !== null || call === undefined || document?.written !== true) return;
    const tag = this.#colleague.tag(call.contact.row);
    if (!who.tags.includes(tag)) this.#fault(`${who.tags.join(" or ")} was to be moved, and ${tag} is`);
  }

  /** A new client rings: contact and call in one. */
  async #ring(machine: number): Promise<void> {
    this.#words += 1;
    const word = `word${this.#words}.`;
    const phone = `+3737800${1000 + this.#words}`;
    const { code, document } = await this.#command(machine, "quiet", (context) =>
      add(context, ["Vera", "later"], { phone, next: "2026-12-04", note: word }),
    );
    const [call] = toldCalls([document?.call]);
    this.story.push(`  ${word} of a new client: ${code ?? `written ${String(document?.written)}`}`);
    if (code !== null || call === undefined) return;
    this.saved.push({ id: call.id, word, tags: [`n${phone}`], machine, phone: null, isTakenBack: false });
  }

  /** Somebody in one of the ways of naming; who that is, null where the program's own answer says so. */
  #somebody(machine: number): Meant | null {
    const random = this.#random;
    const chance = random();
    if (chance < 0.5) {
      const shown = pick(random, [...(this.#shown[machine] ?? [])]);
      return shown === undefined ? null : { typed: [String(shown[0])], tags: shown[1], exact: null };
    }
    if (chance < 0.65) {
      const tags = this.#dealt[machine] ?? null;
      return tags === null ? null : { typed: [], tags, exact: null };
    }
    const person = pick(random, this.#colleague.people());
    if (person === undefined) return null;
    const tag = text(person.cells[at("Tag")]);
    const phone = text(person.cells[at("Phone")]);
    const tags = this.#colleague.alike(person.row);
    const name = text(person.cells[at("Name")]);
    if (this.#isSettling && name !== "" && random() < 0.4)
      return { exact: null, tags, typed: name.split(" ") };
    return { exact: tag, tags, typed: [chance < 0.85 || phone.length < 8 ? `row:${person.row}` : phone] };
  }

  /** Settles one conflict: in the row of whoever was meant, by the call alone, or not at all. */
  async #settle(machine: number): Promise<void> {
    const { document } = await this.#command(machine, "quiet", (context) => sync(context, {}));
    const told = toldCalls(document?.conflicts);
    const conflict = pick(this.#random, told);
    const one = this.saved.find(({ id }) => id === conflict?.id);
    if (one === undefined) return;
    const chance = this.#random();
    const meant = this.#colleague.people().find(({ cells }) => one.tags.includes(text(cells[at("Tag")])));
    const options =
      meant !== undefined && chance < 0.6
        ? { writeOurs: [one.id], row: String(meant.row) }
        : chance < 0.8
          ? { keepTheirs: [one.id] }
          : { forget: [one.id] };
    this.story.push(`  settles ${one.word}: ${JSON.stringify(options)}`);
    if ("row" in options) one.tags = [text(meant?.cells[at("Tag")])];
    else one.isTakenBack = true;
    await this.#command(machine, "quiet", (context) => sync(context, options));
  }

  async #undo(machine: number): Promise<void> {
    const { code, document } = await this.#command(machine, "quiet", (context) =>
      undo(context, { yes: true }),
    );
    const [call] = toldCalls([document?.call]);
    const saved = this.saved.find(({ id }) => id === call?.id);
    if (code === null && saved !== undefined) saved.isTakenBack = true;
  }

  async #add(machine: number): Promise<void> {
    const person = pick(this.#random, this.#colleague.people());
    const phone = text(person?.cells[at("Phone")]);
    if (phone.length < 8) return;
    const { code } = await this.#command(machine, "quiet", (context) => add(context, ["Twin"], { phone }));
    if (code !== "usage.phone-is-there") this.#fault(`add said ${code} to a phone that is there`);
  }

  async #sync(machine: number): Promise<void> {
    const { document } = await this.#command(machine, "quiet", (context) => sync(context, {}));
    const ids = this.#callIds();
    for (const { id } of toldCalls(document?.written))
      if (!ids.includes(id)) this.#fault(`sync says that ${id} is written`);
  }

  async #command(machine: number, state: State, work: (context: Context) => Promise<void>): Promise<Ran> {
    this.#minute += this.#step;
    const workbook = new OfficeWorkbook(this.#colleague.place, faultyMachine());
    workbook.state = state;
    const time = `${String(6 + Math.floor(this.#minute / 60)).padStart(2, "0")}:${String(this.#minute % 60).padStart(2, "0")}`;
    const run = testRun({
      workbook,
      home: this.#homes[machine] ?? "",
      json: true,
      now: `2026-11-23T${time}`,
    });
    this.story.push(
      `machine ${machine}, ${time}, ${state}: ${work.toString().replace(/\s+/g, " ").slice(0, 60)}`,
    );
    try {
      await work(run.context);
      return { code: null, document: objectOf(run.document()) };
    } catch (error) {
      if (error instanceof Failure) return { code: error.code, document: null };
      this.#fault(`a bug: ${error instanceof Error ? error.stack : String(error)}`);
      return { code: "bug", document: null };
    } finally {
      if (this.#isWide) this.#colleague.tagNew();
    }
  }

  /** No outcome stands in a row of anybody but the one who was meant, and none twice. */
  #verifyRows(): void {
    for (const { phone, tags, word } of this.saved) {
      const standing = this.#rowsWith(word);
      if (standing.length > 1) this.#fault(`${word} stands in ${standing.length} rows`);
      for (const { cells, times } of standing) {
        const found = text(cells[at("Tag")]);
        const meant = tags.join(" or ");
        if (!tags.includes(found) && !this.#isOnlyOne(found, phone))
          this.#fault(`${word} was for ${meant} and stands in the row of ${found}`);
        if (times > 1) this.#fault(`${word} stands ${times} times in the row of ${meant}`);
      }
    }
  }

  /**
   * True for the only one with this phone, whom the list that was shown knew by it too: two phones that were exchanged after
   * that list, and changed back before the outcome is written, nobody can know of.
   */
  #isOnlyOne(tag: string, phone: string | null): boolean {
    if (phone === null) return false;
    const people = this.#colleague.people().filter(({ cells }) => text(cells[at("Phone")]) === phone);
    return people.length === 1 && people.every(({ cells }) => text(cells[at("Tag")]) === tag);
  }

  #verifyUnsaid(word: string): void {
    if (JSON.stringify(this.#colleague.sheets()).includes(word))
      this.#fault(`${word} was refused and is written`);
  }

  #rowsWith(word: string) {
    return this.#colleague
      .people()
      .map(({ cells }) => ({ cells, times: text(cells[at("Notes")]).split(word).length - 1 }))
      .filter(({ times }) => times > 0);
  }

  #callIds(): string[] {
    const sheet = this.#colleague.sheets().find(({ title }) => title === "Calls");
    return (sheet?.rows ?? [])
      .slice(1)
      .map(([id]) => (typeof id === "object" && id !== null ? text(id) : ""));
  }

  #fault(what: string): void {
    this.faults.push(what);
    this.story.push(`FAULT: ${what}`);
  }
}
