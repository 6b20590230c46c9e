/** `followup check`: how the workbook is understood, what can't be read, and what this machine keeps for it. */
import type { Command } from "commander";
import { currentBook } from "../journal/record.ts";
import { checkLines } from "../terminal/check-view.ts";
import { lookOf } from "../terminal/look.ts";
import { checkCalls } from "../workbook/check-calls.ts";
import { checkContacts } from "../workbook/check-contacts.ts";
import { understood } from "../workbook/understood.ts";
import type { Start } from "./command.ts";
import type { Context } from "./context.ts";
import { deskFor } from "./desk.ts";
import { machineState } from "./machine-state.ts";
import { foldingOf } from "./report-data.ts";
import { tellDelivery } from "./tell-delivery.ts";

/** Adds what check does. */
export function attachCheck(command: Command, start: Start, work = check): void {
  command.action(async () => work(await start.context()));
}

/** Looks at everything and tells it; changes nothing but what waits to be written. */
export async function check(context: Context): Promise<void> {
  const desk = await deskFor(context, await context.workbook());
  const { book, delivery } = await currentBook(desk, { audit: true });
  await tellDelivery(context, delivery);
  const calls = await book.calls();
  const { fold, hasList, reasons } = await foldingOf(book);
  const names = hasList ? reasons.map(({ name }) => name) : [];
  const found = {
    place: book.workbook.place,
    language: book.language,
    ...understood(book),
    contacts: checkContacts(book, desk.now.day),
    hasCalls: calls !== null,
    calls: checkCalls(calls, fold, names),
    settings: (await book.settingsSheet())?.unreadable ?? [],
    remarks: await book.workbook.remarks(),
    machine: machineState(desk),
  };
  if (context.json) context.output.json(found);
  else
    for (const line of checkLines(found, lookOf(context.output, context.language))) context.output.line(line);
}
