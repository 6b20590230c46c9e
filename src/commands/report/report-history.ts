/** Reads the recorded calls of a book as the history that a report counts: clients, groups, and what groups are compared within. */
import type { Book, CallsSheet, NamedColumn } from "../../book/book.ts";
import { amountOf } from "../../book/sheets/cell-value.ts";
import type { Day } from "../../rules/calendar/day.ts";
import {
  contactFinder,
  type FindContact,
  nameKey,
  type ReportedContact,
} from "../../rules/contacts/contact-finder.ts";
import { foldPerson, oneNameEach } from "../../rules/contacts/same-person.ts";
import type { Folding } from "../../rules/refusals/folding.ts";
import { type Client, type History, type HistoryCall, historyOf } from "../../rules/report/history.ts";
import { outcomeInText } from "../../rules/report/outcome-text.ts";
import { phoneKey } from "../../rules/typed/phone.ts";
import { outcomeFromWords } from "../../words/outcomes.ts";
import { type BookCurrencies, bookCurrencies } from "./cell-currency.ts";

/** A column that calls are grouped by. */
export interface GroupColumn {
  readonly heading: string;
  /** True for the manager, whose name stands in the call itself. */
  readonly isOwner: boolean;
  readonly column: NamedColumn | null;
}

/** The history of a book, and the spelling that each group is shown under. */
export interface BookHistory {
  readonly history: History;
  groupName(group: string): string;
}

/** What decides how the calls are read. */
export interface HistoryQuestion {
  readonly today: Day;
  readonly folding: Folding;
  /** The places of catch-all reasons; where there is no list they are known once they have been folded. */
  readonly catchAlls: ReadonlySet<number>;
  /** null when the report isn't split. */
  readonly split: GroupColumn | null;
  /** What groups are compared within; null where there is no such column. */
  readonly stratum: GroupColumn | null;
}

/** Names whose folded spelling is kept. */
const mostFolds = 10_000;

interface Known {
  readonly client: Client;
  readonly contact: ReportedContact | null;
}

/** Reads all calls of the book once. */
export async function bookHistory(book: Book, question: HistoryQuestion): Promise<BookHistory> {
  const calls = await book.countedCalls();
  const find = lazily(() => contactFinder(reportedContacts(book)));
  const currencies = bookCurrencies(book);
  const known = new Map<string, Known>();
  const knownOf = ({ row }: HistoryCall): Known => {
    const { contact, phone } = calls?.callers(row) ?? { contact: null, phone: null };
    const key = `${contact ?? ""}\n${phone ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = knownClient(currencies, find()(contact, phone), { contact, phone, row });
    if (key !== "\n") known.set(key, made);
    return made;
  };
  const spellings = new Map<string, number>();
  const foldOf = rememberedFold();
  const textIn = (group: GroupColumn | null, call: HistoryCall): string | null => {
    if (group === null) return null;
    const owner = group.isOwner ? (calls?.callers(call.row).owner ?? null) : null;
    const { contact } = owner === null ? knownOf(call) : { contact: null };
    return owner ?? (contact === null ? null : (group.column?.text(contact.row) ?? null));
  };
  const history = historyOf(historyCalls(calls), {
    today: question.today,
    folding: question.folding,
    catchAlls: question.catchAlls,
    idOf: (row) => calls?.id(row) ?? null,
    clientOf: (call) => knownOf(call).client,
    currencyOf: ({ row }) => (calls === null ? null : currencies.ofAmount(calls, row)),
    groupOf: (call) => {
      const text = textIn(question.split, call);
      if (text === null) return null;
      spellings.set(text, (spellings.get(text) ?? 0) + 1);
      return foldOf(text);
    },
    stratumOf: (call) => {
      const text = textIn(question.stratum, call);
      return text === null ? null : foldOf(text);
    },
  });
  const names = oneNameEach(spellings);
  return { history, groupName: (group) => names.get(group) ?? group };
}

/** The calls as the report reads them; a cell such as «Отказ – дорого» is read as an outcome with its reason. */
function* historyCalls(calls: CallsSheet | null): Generator<HistoryCall> {
  if (calls === null) return;
  for (const row of calls.rows) {
    const counted = calls.counted(row);
    const id = calls.id(row);
    const read =
      counted.outcome === null && counted.outcomeText !== null
        ? outcomeInText(counted.outcomeText, outcomeFromWords)
        : null;
    if (read === null) yield { ...counted, id };
    else {
      const { amount, reason, said } = calls.call(row);
      yield { ...counted, id, ...{ amount, said }, outcome: read.outcome, reason: reason ?? read.reason };
    }
  }
}

/** Known by its row in the contacts sheet, else by its phone, else by its name; a call with neither is with nobody known. */
function knownClient(
  currencies: BookCurrencies,
  contact: ReportedContact | null,
  call: { readonly contact: string | null; readonly phone: string | null; readonly row: number },
): Known {
  const phone = call.phone === null ? null : phoneKey(call.phone);
  const name = nameKey(call.contact ?? "");
  const key =
    contact !== null
      ? `row ${contact.row}`
      : phone !== null
        ? `phone ${phone}`
        : name !== ""
          ? `name ${name}`
          : `call ${call.row}`;
  const currency = contact === null ? null : currencies.ofValue(contact.row);
  return { client: { key, value: contact?.value ?? null, currency }, contact };
}

function* reportedContacts({ contacts }: Book): Generator<ReportedContact> {
  for (const row of contacts.rows) {
    const { name, phone } = contacts.identity(row);
    yield { row, name, phone, value: amountOf(contacts.cell(row, "value")), group: null };
  }
}

/** A name or a source stands in thousands of rows, and is folded once. */
function rememberedFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldPerson(text);
    if (known.size < mostFolds) known.set(text, folded);
    return folded;
  };
}

function lazily(make: () => FindContact): () => FindContact {
  let made: FindContact | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
