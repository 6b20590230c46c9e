/** The desk of a command: its workbook with the journal that belongs to it. */

import type { Book } from "../../book/book.ts";
import { type OpenBookOptions, openBook } from "../../book/open-book.ts";
import { thisMachine } from "../../files/disk.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { Journal } from "../../journal/store/journal.ts";
import { lastTimeZone } from "../../journal/store/last-list.ts";
import { followMovedFile } from "../../journal/store/other-journals.ts";
import { workWords } from "../../words/commands/work.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";

/** The desk for a workbook; nothing is read yet. `withCalls`: the calls are read together with the contacts. */
export async function deskFor(
  context: Context,
  workbook: ReadableWorkbook,
  { withCalls = false }: Pick<OpenBookOptions, "withCalls"> = {},
): Promise<Desk> {
  const { columns, noteInContact } = await context.settings();
  followMovedFile(context.home.state, workbook, thisMachine);
  const journal = new Journal({ state: context.home.state, identity: workbook.identity });
  const now = context.now(workbook.timeZone ?? (workbook.isFar ? lastTimeZone(journal) : null));
  const { reading } = workWords[context.language];
  const open = async (one: ReadableWorkbook) => {
    // Far away a request costs more than the calls that it brings: they come with the contacts.
    const options = { columns, today: now.day, withCalls: withCalls || one.isFar };
    const book = await context.output.during(reading, () => openBook(one, options));
    return noteInContact === undefined ? book : withNoteSetting(book, noteInContact);
  };
  return { journal, workbook, now, open };
}

/** A machine's own setting counts more than the workbook's. */
function withNoteSetting(book: Book, noteInContact: boolean): Book {
  return { ...book, settings: async () => ({ ...(await book.settings()), noteInContact }) };
}
