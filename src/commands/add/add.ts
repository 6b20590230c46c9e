/** `followup add`: puts an inbound contact into the sheet. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { type NewContact, newRowOf } from "../../book/plans/plan-contact.ts";
import { currentBook } from "../../journal/delivery/record.ts";
import { type Added, recordContact } from "../../journal/delivery/record-contact.ts";
import type { Obstacle } from "../../journal/story/events.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import { withPhone } from "../../rules/contacts/who.ts";
import { readAmount } from "../../rules/typed/amount.ts";
import { styled } from "../../terminal/output.ts";
import { addWords } from "../../words/commands/add.ts";
import { logWords } from "../../words/commands/log.ts";
import { fullMoment } from "../../words/dates.ts";
import { failureFrom, tell as tellProblem } from "../../words/problems/problems.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { tellDelivery } from "../day/tell-delivery.ts";
import { readNext } from "../log/call-choices.ts";
import { everybody } from "../log/meant-contact.ts";

/** The options of add. */
export interface AddOptions {
  readonly phone?: string;
  readonly company?: string;
  readonly owner?: string;
  readonly value?: string;
  readonly source?: string;
  readonly note?: string;
  readonly next?: string;
  readonly anyway?: boolean;
  readonly force?: boolean;
}

/** Adds the words and options of add. */
export function attachAdd(command: Command, start: Start, work = add): void {
  const { options, name, usage } = addWords[start.language];
  command
    .usage(usage)
    .argument("[name...]", name)
    .option("--phone <phone>", options.phone)
    .option("--company <name>", options.company)
    .option("--owner <name>", options.owner)
    .option("--value <n>", options.value)
    .option("--source <text>", options.source)
    .option("--note <text>", options.note)
    .option("--next <when>", options.next)
    .option("--anyway", options.anyway)
    .option("--force", options.force)
    .action(async (words: string[], chosen: AddOptions) =>
      work(await start.context(), words.join(" "), chosen),
    );
}

/** Adds one contact. */
export async function add(context: Context, name: string, options: AddOptions): Promise<void> {
  const workbook = await context.workbook();
  const desk = await deskFor(context, workbook);
  const { book, delivery, opened } = await currentBook(desk);
  await tellDelivery(context, delivery);
  const asked = await askedFor(context, name, options);
  if (options.anyway !== true) verifyNew(book, asked.options.phone);
  const contact = await contactOf(context, book, asked.name, asked.options);
  const added = await recordContact(desk, opened, book, contact, options.force === true);
  if (added.refused !== null) throw refusal(added.refused, workbook.place);
  tell(context, book, contact, added);
}

/** The problem as it was thrown: what was kept of it says enough. */
function refusal({ code, data }: Obstacle, place: string): Failure {
  return failureFrom({ code, data }) ?? new Failure("waiting.failed", { place, detail: code });
}

interface Asked {
  readonly name: string;
  readonly options: AddOptions;
}

/** What was typed, and on a terminal what is still missing. Throws Failure when there is neither a name nor a phone. */
async function askedFor({ language, prompt }: Context, name: string, options: AddOptions): Promise<Asked> {
  const typed = { name: name.trim(), options };
  if (typed.name !== "" && (options.phone !== undefined || prompt === null)) return typed;
  if (prompt === null) {
    if (options.phone !== undefined) return typed;
    throw new Failure("usage.missing-argument", { name: addWords[language].missing });
  }
  const { questions } = addWords[language];
  const answered = typed.name === "" ? await prompt.text(questions.name) : typed.name;
  const phone = options.phone ?? (await prompt.text(questions.phone));
  const next = options.next ?? (await prompt.text(questions.next, { suggested: questions.today }));
  return { name: answered, options: { ...options, phone, next } };
}

/** Throws Failure usage.phone-is-there when somebody in the sheet has this phone already, in whatever spelling. */
function verifyNew(book: Book, phone: string | undefined): void {
  if (phone === undefined || phone.replace(/\D/g, "").length < 5) return;
  const [there] = withPhone(everybody(book), phone);
  if (there === undefined) return;
  const { row, name, phone: found, company } = there;
  const candidate = { ...book.contacts.place(row), name, phone: found, company, number: null };
  const sheet = book.contacts.part(row).title;
  throw new Failure("usage.phone-is-there", { phone, sheet, candidates: [candidate] });
}

async function contactOf(
  context: Context,
  book: Book,
  name: string,
  options: AddOptions,
): Promise<NewContact> {
  const value = options.value === undefined ? null : readAmount(options.value);
  if (value === null && options.value !== undefined) {
    throw new Failure("usage.unreadable-amount", { text: options.value });
  }
  return {
    ...{ name, value },
    phone: options.phone ?? null,
    company: options.company ?? null,
    owner: options.owner ?? null,
    source: options.source ?? null,
    note: options.note ?? null,
    nextContact: await nextOf(context, book, options.next),
  };
}

/** The day to call: what was said, else today, so that nobody is forgotten. */
async function nextOf(context: Context, book: Book, text: string | undefined): Promise<Moment> {
  const now = context.now(book.workbook.timeZone);
  if (text === undefined || text.trim() === "") return { day: now.day, time: null };
  return readNext(context, { now }, text, await book.settings()).next ?? { day: now.day, time: null };
}

function tell(context: Context, book: Book, contact: NewContact, { row, why }: Added): void {
  const { name, phone, company, owner, value, source, note, nextContact } = contact;
  const waiting = why === null ? null : tellProblem(why, context.language).message;
  if (context.json) {
    const { day, time } = nextContact;
    context.output.json({
      added: true,
      written: why === null,
      waiting,
      contact: { row, name, phone, company, owner, value, source, note, nextContact: day, time },
    });
    return;
  }
  const words = addWords[context.language];
  const who = name === "" ? (phone ?? "") : name;
  context.output.line(
    waiting === null ? words.added(who, newRowOf(book, contact).part.title, row) : words.saved(who),
  );
  context.output.line(words.next(fullMoment(nextContact, context.language)));
  if (waiting !== null) context.output.line([styled("warning", logWords[context.language].waiting(waiting))]);
}
