/** `followup check`: how the workbook is understood, and what can't be read. It changes nothing. */
import type { Command } from "commander";
import { checkLines } from "../terminal/check-view.ts";
import { lookOf } from "../terminal/look.ts";
import type { Book } from "../workbook/book.ts";
import { checkCalls } from "../workbook/check-calls.ts";
import { checkContacts } from "../workbook/check-contacts.ts";
import { firstDateDoubt } from "../workbook/date-doubt.ts";
import { openBook } from "../workbook/open-book.ts";
import { understood } from "../workbook/understood.ts";
import { type Checked, checkedView } from "./checked-view.ts";
import type { Start } from "./command.ts";
import type { Context } from "./context.ts";
import { deskFor } from "./desk.ts";
import { journalState } from "./journal-state.ts";
import { foldingOf } from "./report-data.ts";

/** Adds check, which has no options of its own. */
export function attachCheck(command: Command, start: Start, work = check): void {
  command.action(async () => work(await start.context()));
}

/** Checks the workbook. */
export async function check(context: Context): Promise<void> {
  const { language, output } = context;
  const workbook = await context.workbook();
  const desk = await deskFor(context, workbook);
  const { columns } = await context.settings();
  const { day } = desk.now;
  const book = await openBook(workbook, { columns, today: day, withCalls: true });
  const checked = { ...(await checkBook(book, day)), journal: journalState(desk) };
  if (context.json) output.json(documentOf(book, checked));
  else
    for (const line of checkLines(checkedView(book, checked, language), lookOf(output, language)))
      output.line(line);
}

async function checkBook(
  book: Book,
  today: Parameters<typeof checkContacts>[1],
): Promise<Omit<Checked, "journal">> {
  const { folding, hasList, reasons } = await foldingOf(book);
  const names = hasList ? reasons.map(({ name }) => name) : [];
  return {
    understood: understood(book),
    contacts: checkContacts(book, today),
    calls: checkCalls(await book.calls(), folding, names),
    hasCalls: (await book.calls()) !== null,
    hasReasons: hasList,
    dateDoubt: firstDateDoubt(book.contacts),
    settings: (await book.settingsSheet())?.unreadable ?? [],
    remarks: await book.workbook.remarks(),
  };
}

function documentOf(book: Book, checked: Checked): object {
  const { calls, contacts, dateDoubt, journal, remarks, settings, understood: columns } = checked;
  return {
    place: book.workbook.place,
    language: book.language,
    ...columns,
    contacts,
    calls,
    dateDoubt,
    unreadableSettings: settings,
    remarks,
    journal,
  };
}
