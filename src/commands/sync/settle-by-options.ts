/** What the options of `followup sync` settle: conflicts one by one, and calls that were taken out of the workbook. */
import { Failure } from "../../base/errors.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import { type Desk, type OpenedBook, openNow } from "../../journal/delivery/desk.ts";
import { deliverAll } from "../../journal/delivery/record.ts";
import { leftOutCalls } from "../../journal/delivery/taken-away.ts";
import {
  type Choice,
  type Conflict,
  chosenConflicts,
  conflictsOf,
  settle,
} from "../../journal/story/conflicts.ts";
import { syncWords } from "../../words/upkeep/sync.ts";
import type { Context } from "../context.ts";
import { choiceOfRow, type NamedRow, namedRow } from "./choice-of-row.ts";

/** The options of sync. */
export interface SyncOptions {
  readonly writeOurs?: readonly string[];
  readonly keepTheirs?: readonly string[];
  readonly forget?: readonly string[];
  readonly putBack?: readonly string[];
  readonly gone?: readonly string[];
  readonly row?: string;
  readonly from?: string;
  readonly force?: boolean;
}

/** What has gone is looked for before it is settled: `all` means that too. Null where nothing of the kind is settled. */
export async function foundGone(
  desk: Desk,
  { force = false, gone = [], putBack = [] }: SyncOptions,
  read: OpenedBook | Failure,
): Promise<Delivery | null> {
  if (read instanceof Failure || (gone.length === 0 && putBack.length === 0)) return null;
  return deliverAll(desk, { force, audit: true, opened: read });
}

/**
 * Calls that nobody was told of, and whose contacts don't say what came of them: an older copy may have been saved over the
 * workbook, so that "all" doesn't mean them.
 */
export async function unsurelyGone(desk: Desk, told: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const fresh = conflictsOf(desk).flatMap(({ entry }) => (told.has(entry.id) ? [] : entry));
  if (fresh.length === 0) return new Set();
  const standing = leftOutCalls((await openNow(desk)).book, fresh, "stands");
  return new Set(fresh.flatMap(({ id }) => (standing.has(id) ? [] : id)));
}

type Decision = readonly [chosen: readonly Conflict[], choice: Choice];

/** Notes what the options decide, all or nothing. Throws Failure usage.*. */
export function settleByOptions(
  context: Context,
  desk: Desk,
  options: SyncOptions,
  { read, unsure }: { readonly read: OpenedBook | Failure; readonly unsure: ReadonlySet<string> },
): void {
  const { gone = [], keepTheirs = [], putBack = [], writeOurs = [] } = options;
  const unread = desk.journal.unread().filter(({ id }) => options.forget?.includes(id));
  const forget = (options.forget ?? []).filter((id) => unread.every((entry) => entry.id !== id));
  const conflicts = conflictsOf(desk);
  const deleted = conflicts.filter(({ kind }) => kind === "row-deleted");
  const decisions: readonly Decision[] = [
    [chosenConflicts(conflicts, writeOurs), ourChoice(context, options, read)],
    [chosenConflicts(conflicts, keepTheirs), { how: "theirs" }],
    [chosenConflicts(conflicts, forget), { how: "forget" }],
    [chosenConflicts(deleted, putBack), { how: "ours" }],
    [
      chosenConflicts(
        gone.includes("all") ? deleted.filter(({ entry }) => !unsure.has(entry.id)) : deleted,
        gone,
      ),
      { how: "forget" },
    ],
  ];
  const known = new Set<string>();
  for (const { id } of decisions.flatMap(([chosen]) => chosen.map(({ entry }) => entry))) {
    if (known.has(id)) throw new Failure("usage.settled-twice", { id });
    known.add(id);
  }
  if (options.row !== undefined && decisions[0]?.[0].length !== 1) throw new Failure("usage.row-for-one", {});
  for (const [chosen, choice] of decisions) if (chosen.length > 0) settle(desk, chosen, choice);
  desk.journal.decide(
    unread.map(({ id }) => ({ event: "forgotten", id })),
    desk.now,
  );
}

/** Ours over theirs, perhaps in a row that the person names. Throws Failure usage.no-such-row where nobody stands in it, and why the workbook can't be read: the row may hold anybody then. */
function ourChoice({ language }: Context, { row }: SyncOptions, read: OpenedBook | Failure): Choice {
  if (row === undefined) return { how: "ours" };
  const named = rowIn(row, language);
  if (read instanceof Failure) throw read;
  return choiceOfRow(named, read.book);
}

function rowIn(text: string, language: Context["language"]): NamedRow {
  const named = namedRow(text);
  if (named !== null) return named;
  const expected = syncWords[language].rowExpected;
  throw new Failure("usage.unreadable-option", { option: "--row", text, expected });
}
