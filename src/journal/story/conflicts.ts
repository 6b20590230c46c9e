/** The conflicts that a person settles, and what each way of settling does. */
import { candidatesIn } from "../../base/candidates.ts";
import { Failure } from "../../base/errors.ts";
import type { Candidate } from "../../base/usage-problems.ts";
import { textOf } from "../../records/fields.ts";
import { momentText } from "../../rules/calendar/day.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import type { Desk } from "../delivery/desk.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry } from "./entries.ts";
import type { RecordEvent } from "./events.ts";
import { isContactGone } from "./gone.ts";

/** What a conflict is about: another date stands there · the contact can't be found, or found twice · the call's row was deleted · a cell can't be written. */
export type ConflictKind = "cell" | "contact" | "row-deleted" | "unwritable";

/** A conflict as both sides see it. */
export interface Conflict {
  readonly entry: Entry;
  readonly kind: ConflictKind;
  /** The cell it is about, "База!E11"; null when it is about no cell. */
  readonly cell: string | null;
  /** What that cell is headed; null where it is not known. */
  readonly heading: string | null;
  /** The next contact of the call, "2026-12-01"; null when it sets none. */
  readonly ours: string | null;
  /** What stands in the cell; null when it is about no cell. */
  readonly theirs: string | null;
  /** The rows that may have been meant, where it is about whom. */
  readonly candidates: readonly Candidate[];
}

/** How a person settles: ours is written over theirs · theirs stays and only the call is noted · it is not written at all. */
export type Choice =
  | { readonly how: "ours" }
  | { readonly how: "theirs" }
  | { readonly how: "row"; readonly row: number; readonly contact: ContactIdentity }
  | { readonly how: "forget" };

/** The conflicts of a journal, oldest first. */
export function conflictsOf({ journal }: Desk): readonly Conflict[] {
  return journal
    .open()
    .filter(({ state }) => state === "conflict")
    .map(conflictOf);
}

/** The conflicts with these ids, or all with "all". Throws Failure usage.no-such-conflict. */
export function chosenConflicts(conflicts: readonly Conflict[], ids: readonly string[]): readonly Conflict[] {
  if (ids.includes("all")) return conflicts;
  return ids.map((id) => {
    const found = conflicts.find(({ entry }) => entry.id === id);
    if (found === undefined) throw new Failure("usage.no-such-conflict", { id });
    return found;
  });
}

/** True for a record that the workbook doesn't take, whatever its row says: refused there, or a cell that can't be written. */
export function isUnwritable(entry: Entry): boolean {
  return conflictOf(entry).kind === "unwritable";
}

/** Notes the person's decision; the next delivery carries it out. Throws Failure workbook.not-saved. */
export function settle({ journal, now }: Desk, conflicts: readonly Conflict[], choice: Choice): void {
  const events = conflicts.map(({ entry, kind }): RecordEvent => {
    const { id } = entry;
    // Of a contact whose row has gone nothing is left to be noted.
    const isLeftOut = choice.how === "theirs" && isContactGone(entry);
    if (choice.how === "forget" || isLeftOut) return { event: "forgotten", id };
    const settlement = kind === "row-deleted" && choice.how === "ours" ? { how: "back" as const } : choice;
    return { event: "settled", id, settlement };
  });
  journal.decide(events, now);
}

function conflictOf(entry: Entry): Conflict {
  const { code = "", data = {} } = entry.obstacle ?? {};
  const call = callIn(entry);
  const next = call?.setsNext === true ? call.next : null;
  return {
    entry,
    kind: kinds.get(code) ?? "unwritable",
    cell: textOf(data.cell),
    heading: textOf(data.heading),
    ours: next !== null ? momentText(next) : null,
    theirs: textOf(data.found),
    candidates: candidatesIn(data.candidates),
  };
}

const kinds: ReadonlyMap<string, ConflictKind> = new Map([
  ["conflict.cell", "cell"],
  ["conflict.contact-gone", "contact"],
  ["conflict.contact-doubled", "contact"],
  ["conflict.typed-otherwise", "contact"],
  ["conflict.row-deleted", "row-deleted"],
]);
