/** `followup sync`: writes what waits, finds what has gone from the workbook, and settles conflicts. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import { type Desk, type OpenedBook, openNow } from "../../journal/delivery/desk.ts";
import { deliverAll } from "../../journal/delivery/record.ts";
import { type OtherJournal, otherJournals, takeOver } from "../../journal/store/other-journals.ts";
import { conflictsOf } from "../../journal/story/conflicts.ts";
import { tell } from "../../words/problems/problems.ts";
import { syncWords } from "../../words/upkeep/sync.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { deliveryLines } from "../day/tell-delivery.ts";
import { unreadLines } from "../day/tell-unread.ts";
import { askAboutConflicts } from "./ask-conflicts.ts";
import { conflictDocument, entryDocument } from "./call-document.ts";
import { conflictsNow } from "./conflicts-now.ts";
import { foundGone, type SyncOptions, settleByOptions, unsurelyGone } from "./settle-by-options.ts";
import { tellConflicts } from "./tell-conflicts.ts";

/** Adds the options of sync. */
export function attachSync(command: Command, start: Start, work = sync): void {
  const { options } = syncWords[start.language];
  command
    .option("--write-ours <id...>", options.ours)
    .option("--keep-theirs <id...>", options.theirs)
    .option("--forget <id...>", options.forget)
    .option("--put-back <id...>", options.putBack)
    .option("--gone <id...>", options.gone)
    .option("--row <n>", options.row)
    .option("--from <place>", options.from)
    .option("--force", options.force)
    .action(async (chosen: SyncOptions) => work(await start.context(), chosen));
}

/** Settles what the options say, delivers everything, then tells or asks about the conflicts that are left. */
export async function sync(context: Context, options: SyncOptions): Promise<void> {
  const desk = await deskFor(context, await context.workbook());
  if (options.from !== undefined) takeOverFrom(context, desk, options.from);
  const force = options.force === true;
  const read = await openedOrWhy(desk);
  const told = new Set(conflictsOf(desk).map(({ entry }) => entry.id));
  const found = await foundGone(desk, options, read);
  const unsure = found === null ? new Set<string>() : await unsurelyGone(desk, told);
  settleByOptions(context, desk, options, { read, unsure });
  const opened = read instanceof Failure || found?.changed === true ? null : read;
  const now = await deliverAll(desk, { force, audit: true, opened });
  const delivery = found === null ? now : both(found, now);
  const book = await bookForConflicts(desk, opened, delivery);
  if (context.json) {
    context.output.json(document(context, desk, delivery, book));
    return;
  }
  await tellDelivered(context, delivery);
  const { prompt } = context;
  const conflicts = conflictsNow(desk, book);
  if (prompt === null) tellConflicts(context, conflicts);
  else if (await askAboutConflicts(context, prompt, desk, { book, conflicts }))
    await tellDelivered(context, await deliverAll(desk, { force }));
  tellOthers(context, otherJournals(desk));
  const unread = desk.journal.unread();
  for (const line of unreadLines(unread, context.language)) context.output.line(line);
  if (delivery.waiting !== null) {
    const { hint } = tell(delivery.waiting.why, context.language);
    if (hint !== null) context.output.line(hint);
  }
  const isDone = delivery.waiting === null && conflictsOf(desk).length === 0 && unread.length === 0;
  if (isDone) context.output.line(syncWords[context.language].allDone);
}

function both(first: Delivery, then: Delivery): Delivery {
  return {
    ...then,
    written: [...first.written, ...then.written],
    putBack: [...first.putBack, ...then.putBack],
    undone: [...first.undone, ...then.undone],
    changed: first.changed || then.changed,
  };
}

/** A workbook that can't be read now is an error only when nothing waits for it; else why it can't. */
async function openedOrWhy(desk: Desk): Promise<OpenedBook | Failure> {
  try {
    return await openNow(desk);
  } catch (error) {
    if (error instanceof Failure && desk.journal.open().length > 0) return error;
    throw error;
  }
}

/** The book as it stands after a delivery, where conflicts are left to be told; null where it can't be read. */
async function bookForConflicts(
  desk: Desk,
  opened: OpenedBook | null,
  { changed }: Delivery,
): Promise<Book | null> {
  if (conflictsOf(desk).length === 0 || !changed) return opened?.book ?? null;
  const now = await openedOrWhy(desk);
  return now instanceof Failure ? null : now.book;
}

/** The journal of a workbook that was at another path, or of another spreadsheet. */
function takeOverFrom({ folder }: Context, desk: Desk, from: string): void {
  const known = otherJournals(desk).find(
    ({ identity }) => identity === from || isPath(identity, folder, from),
  );
  if (known === undefined) throw new Failure("usage.nothing-waits-there", { place: from });
  takeOver(desk, known.identity);
}

function isPath(identity: string, folder: string, from: string): boolean {
  return identity === `${folder}/${from}` || identity === `${folder}\\${from}`;
}

function document(context: Context, desk: Desk, delivery: Delivery, book: Book | null): object {
  const { conflicts: _told, putBack, undone, waiting, written } = delivery;
  return {
    written: written.map(entryDocument),
    putBack: putBack.map(entryDocument),
    undone: undone.map(entryDocument),
    waiting:
      waiting === null
        ? null
        : { why: tell(waiting.why, context.language).message, calls: waiting.entries.map(entryDocument) },
    conflicts: conflictsNow(desk, book).map((conflict) => conflictDocument(context, conflict)),
    unreadableEntries: desk.journal.unread(),
    elsewhere: otherJournals(desk).map(({ identity, isMissing, open }) => ({
      place: identity,
      calls: open,
      missing: isMissing,
    })),
  };
}

async function tellDelivered({ language, output }: Context, delivery: Delivery): Promise<void> {
  for (const line of await deliveryLines({ ...delivery, conflicts: [] }, language)) output.line(line);
}

function tellOthers({ language, output }: Context, others: readonly OtherJournal[]): void {
  const words = syncWords[language];
  for (const { identity, isMissing, open } of others) {
    output.line(isMissing ? words.moved(open, identity) : words.elsewhere(open, identity));
  }
}
