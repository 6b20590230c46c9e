/** A contact that is new to the sheet, as it is typed. */
import type { Book } from "../../book/book.ts";
import { inSheetOrder, type NewContact } from "../../book/plans/plan-contact.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Context } from "../context.ts";
import { amountMeant } from "../log/amount.ts";
import { readNext } from "../log/call-choices.ts";

/** The options of add. */
export interface AddOptions {
  readonly phone?: string;
  readonly company?: string;
  readonly owner?: string;
  readonly value?: string;
  readonly source?: string;
  readonly note?: string;
  readonly next?: string;
  /** Of a call that is recorded with it. */
  readonly reason?: string;
  readonly said?: string;
  readonly amount?: string;
  readonly anyway?: boolean;
  readonly force?: boolean;
}

/** What was typed, and on a terminal what is still missing. */
export interface Asked {
  readonly name: string;
  readonly outcome: Outcome | null;
  readonly options: AddOptions;
}

/** The contact that was typed, its name as the sheet takes it. `next`: the day to call, today when nothing was said. Throws Failure usage.* for what can't be read. */
export async function contactOf(
  context: Context,
  book: Book,
  name: string,
  options: AddOptions,
): Promise<NewContact> {
  const value = options.value === undefined ? null : await amountMeant(context, options.value);
  return inSheetOrder(book, {
    ...{ name, value },
    phone: options.phone ?? null,
    company: options.company ?? null,
    owner: options.owner ?? null,
    source: options.source ?? null,
    note: options.note ?? null,
    nextContact: await nextOf(context, book, options.next),
  });
}

/** The day to call: what was said, else today, so that nobody is forgotten. */
async function nextOf(context: Context, book: Book, text: string | undefined): Promise<Moment> {
  const now = context.now(book.workbook.timeZone);
  if (text === undefined || text.trim() === "") return { day: now.day, time: null };
  return readNext(context, { now }, text, await book.settings()).next ?? { day: now.day, time: null };
}
