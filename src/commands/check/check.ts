/** `followup check`: how the workbook is understood, and what can't be read. It delivers what waits, as every command does. */
import type { Command } from "commander";
import type { Book } from "../../book/book.ts";
import { checkCalls, notKeptIn } from "../../book/checks/check-calls.ts";
import { checkContacts } from "../../book/checks/check-contacts.ts";
import { understood } from "../../book/headings/understood.ts";
import { firstDateDoubt } from "../../book/sheets/date-doubt.ts";
import { currentBook } from "../../journal/delivery/record.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { contactOf } from "../../journal/story/entries.ts";
import { lookOf } from "../../terminal/look.ts";
import { tell } from "../../words/problems/problems.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { tellDelivery } from "../day/tell-delivery.ts";
import { foldingOf } from "../report/report-data.ts";
import { conflictDocument, entryDocument } from "../sync/call-document.ts";
import { type Checked, checkedView, lostIdHeading } from "./checked-view.ts";
import { type JournalState, journalState } from "./journal-state.ts";

/** Adds check, which has no options of its own. */
export function attachCheck(command: Command, start: Start, work = check): void {
  command.action(async () => work(await start.context()));
}

/** Checks the workbook. */
export async function check(context: Context): Promise<void> {
  const { language, output } = context;
  const desk = await deskFor(context, await context.workbook(), { withCalls: true });
  const { delivery, opened } = await currentBook(desk);
  // What is still open stands among the findings, with the reason.
  await tellDelivery(context, { ...delivery, conflicts: [], waiting: null });
  // The workbook as it is: what waits is not in it.
  const { book } = opened;
  const called = [...desk.journal.story().entries.values()].flatMap((entry) => {
    const call = callIn(entry);
    return call === null ? [] : [contactOf(call, entry)];
  });
  const checked = {
    ...(await checkBook(book, desk.now.day, called)),
    journal: journalState(desk, delivery, book),
  };
  if (context.json) {
    output.json(documentOf(context, book, checked));
    return;
  }
  const { checkLines } = await import("../../terminal/screens/check-view.ts");
  const view = checkedView(book, checked, language);
  for (const line of checkLines(view, lookOf(output, language))) output.line(line);
}

async function checkBook(
  book: Book,
  today: Parameters<typeof checkContacts>[1],
  called: Parameters<typeof checkContacts>[2],
): Promise<Omit<Checked, "journal">> {
  const { folding, hasList, reasons } = await foldingOf(book);
  const names = hasList ? reasons.map(({ name }) => name) : [];
  return {
    understood: understood(book),
    contacts: await checkContacts(book, today, called),
    calls: checkCalls(await book.calls(), folding, names),
    hasCalls: (await book.calls()) !== null,
    hasReasons: hasList,
    dateDoubt: firstDateDoubt(book.contacts),
    settings: (await book.settingsSheet())?.unreadable ?? [],
    remarks: await book.workbook.remarks(),
  };
}

function documentOf(context: Context, book: Book, checked: Checked): object {
  const { calls, contacts, dateDoubt, journal, remarks, settings, understood: columns } = checked;
  return {
    place: book.workbook.place,
    language: book.language,
    ...columns,
    contacts,
    calls: {
      ...calls,
      // Nothing is suggested: what could be was not right often enough (docs/report.md).
      unknownReasons: calls.unknownReasons.map((word) => ({ ...word, suggestion: null })),
    },
    callsNotKept: notKeptIn(book),
    lostIdHeading: lostIdHeading(book),
    dateDoubt,
    unreadableSettings: settings,
    unreadableEntries: journal.unreadableEntries,
    remarks,
    journal: journalDocument(context, journal),
  };
}

function journalDocument(context: Context, { conflicts, delivery, ...state }: JournalState): object {
  const { putBack, undone, waiting, written } = delivery;
  return {
    written: written.length,
    putBack: putBack.length,
    undone: undone.length,
    waiting: waiting?.entries.length ?? 0,
    why: waiting === null ? null : tell(waiting.why, context.language).message,
    conflicts: conflicts.length,
    open: [
      ...(waiting?.entries ?? []).map(entryDocument),
      ...conflicts.map((conflict) => conflictDocument(context, conflict)),
    ],
    ...state,
  };
}
