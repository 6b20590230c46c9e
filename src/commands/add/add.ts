/** `followup add`: puts an inbound contact into the sheet. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { candidateOf } from "../../book/everybody.ts";
import { type NewContact, newRowOf, withoutColumn } from "../../book/plans/plan-contact.ts";
import { currentBook } from "../../journal/delivery/record.ts";
import type { Added } from "../../journal/delivery/record-contact.ts";
import { isCall, type Outcome } from "../../rules/deck/outcome.ts";
import { styled } from "../../terminal/output.ts";
import { addWords } from "../../words/commands/add.ts";
import { addCallWords } from "../../words/commands/add-call.ts";
import { deckWords } from "../../words/commands/deck.ts";
import { logWords } from "../../words/commands/log.ts";
import { fullMoment } from "../../words/dates.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { tell as tellProblem } from "../../words/problems/problems.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { tellDelivery } from "../day/tell-delivery.ts";
import { verifyLength, verifyLengths } from "../log/typed-lengths.ts";
import { hasPhoneDigits, saveContact, withThisName, withThisPhone } from "./new-client.ts";
import { phoneInName } from "./phone-in-name.ts";
import { tellPlaces } from "./tell-places.ts";
import { type AddOptions, type Asked, contactOf } from "./typed-contact.ts";

/** Adds the words and options of add. */
export function attachAdd(command: Command, start: Start, work = add): void {
  const { options, name, usage } = addWords[start.language];
  const { name: who, usage: whole, ...call } = addCallWords[start.language];
  command
    .usage(`${usage} ${whole}`)
    .argument("[name...]", `${name}${who}`)
    .option("--phone <phone>", options.phone)
    .option("--company <name>", options.company)
    .option("--owner <name>", options.owner)
    .option("--value <n>", options.value)
    .option("--source <text>", options.source)
    .option("--note <text>", options.note)
    .option("--next <when>", options.next)
    .option("--reason <text>", call.reason)
    .option("--said <text>", call.said)
    .option("--amount <n>", call.amount)
    .option("--anyway", options.anyway)
    .option("--force", options.force)
    .action(async (words: string[], chosen: AddOptions) => work(await start.context(), words, chosen));
}

/** Adds one contact, and records the call with it where an outcome stands behind the name. */
export async function add(context: Context, typed: readonly string[], given: AddOptions): Promise<void> {
  const { outcome, ...words } = nameAndOutcome(typed);
  if (outcome === null) verifyNoCall(given);
  const { name, phone } =
    given.phone === undefined ? phoneInName(words.name) : { name: words.name, phone: null };
  const options = phone === null ? given : { ...given, phone };
  if (phone !== null) context.output.line(addWords[context.language].phone(phone));
  if (given.anyway !== true) verifyPhone(options.phone);
  verifyLength(addWords[context.language].questions.name, name);
  verifyLengths(options);
  const workbook = await context.workbook();
  const desk = await deskFor(context, workbook);
  const { book, delivery, opened } = await currentBook(desk);
  await tellDelivery(context, delivery);
  const asked = await askedFor(context, { name, options, outcome });
  if (options.anyway !== true) await verifyNew(context, book, asked);
  if (outcome !== null) {
    const { addWithCall } = await import("./add-with-call.ts");
    return addWithCall(context, { book, desk, opened }, { ...asked, outcome });
  }
  const contact = await contactOf(context, book, asked.name, asked.options);
  const added = await saveContact({ book, desk, opened }, contact, options.force === true);
  tell(context, book, contact, added);
}

/** The outcome stands behind the name in words of its own, without a capital: "Jane Roe" later, Sun Won. */
function nameAndOutcome(typed: readonly string[]): {
  readonly name: string;
  readonly outcome: Outcome | null;
} {
  for (let count = Math.min(4, typed.length - 1); count > 0; count -= 1) {
    const words = typed.slice(-count).join(" ");
    const outcome = words === words.toLowerCase() ? outcomeFromWords(words) : null;
    if (outcome !== null && isCall(outcome))
      return { name: typed.slice(0, -count).join(" ").trim(), outcome };
  }
  return { name: typed.join(" ").trim(), outcome: null };
}

/** Throws Failure usage.needs-outcome for what is said of a call where none is recorded: it would be lost. */
function verifyNoCall(given: AddOptions): void {
  const option = (["reason", "said", "amount"] as const).find((one) => given[one] !== undefined);
  if (option !== undefined) throw new Failure("usage.needs-outcome", { option: `--${option}` });
}

/** Throws Failure usage.no-phone for a text that has not the digits of a phone. */
function verifyPhone(phone: string | undefined): void {
  if (phone === undefined || phone.trim() === "" || hasPhoneDigits(phone)) return;
  throw new Failure("usage.no-phone", { text: phone });
}

/** Asks on a terminal for what is missing. Throws Failure when there is neither a name nor a phone. */
async function askedFor({ language, prompt }: Context, typed: Asked): Promise<Asked> {
  const { name, options, outcome } = typed;
  if (name !== "" && (options.phone !== undefined || prompt === null)) return typed;
  if (prompt === null) {
    if (options.phone !== undefined) return typed;
    const { example, missing } = addWords[language];
    throw new Failure("usage.missing-argument", { name: missing, example });
  }
  const { questions } = addWords[language];
  const answered = name === "" ? await prompt.text(questions.name) : name;
  const check = (text: string) => (hasPhoneDigits(text) ? null : deckWords[language].inbound.noPhone);
  const phone = options.phone ?? (await prompt.text(questions.phone, { suggested: "", check }));
  if (outcome !== null) return { name: answered, outcome, options: { ...options, phone } };
  const next = options.next ?? (await prompt.text(questions.next, { suggested: questions.today }));
  return { name: answered, outcome, options: { ...options, phone, next } };
}

/**
 * Throws Failure usage.phone-is-there when somebody in the sheet has this phone already, in whatever spelling, and
 * usage.name-is-there for a namesake, where nobody can be asked.
 */
async function verifyNew({ language, prompt }: Context, book: Book, { name, options }: Asked): Promise<void> {
  const { phone } = options;
  const [there] = phone === undefined ? [] : withThisPhone(book, phone);
  if (there !== undefined && phone !== undefined) {
    const sheet = book.contacts.part(there.row).title;
    throw new Failure("usage.phone-is-there", {
      phone,
      sheet,
      candidates: [candidateOf(book.contacts, there)],
    });
  }
  const [first, ...namesakes] = withThisName(book, name);
  if (first === undefined) return;
  if (prompt !== null && (await prompt.yes(deckWords[language].inbound.namesake(name), false))) return;
  if (prompt !== null) throw new Failure("cancelled.by-person", {});
  const candidates = [first, ...namesakes].slice(0, 10).map((one) => candidateOf(book.contacts, one));
  const sheet = book.contacts.part(first.row).title;
  throw new Failure("usage.name-is-there", { name, sheet, candidates });
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
      withoutColumn: [...withoutColumn(book, contact)],
    });
    return;
  }
  const words = addWords[context.language];
  const who = name === "" ? (phone ?? "") : name;
  context.output.line(
    waiting === null ? words.added(who, newRowOf(book, contact).part.title, row) : words.saved(who),
  );
  tellPlaces(context, book, contact);
  context.output.line(words.next(fullMoment(nextContact, context.language)));
  if (waiting !== null) context.output.line([styled("warning", logWords[context.language].waiting(waiting))]);
}
