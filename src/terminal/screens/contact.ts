/** One contact as lines of text, with everything known: what its row says, all calls and promises, what waits. */
import type { LoggedCall, RecordedCall } from "../../records/call/call.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import type { PromiseFate } from "../../rules/deck/promise-fate.ts";
import { showWords } from "../../words/commands/show.ts";
import { fullMoment } from "../../words/dates.ts";
import { amountText } from "../../words/numbers.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { shownName } from "../../words/shown-name.ts";
import { harmless, oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { wrap } from "../width.ts";
import { type Fact, labelled } from "./card.ts";
import { callText, isCallOrUnknown } from "./past-calls.ts";

/** A call with what became of the day that was agreed in it. */
export interface KnownCall extends RecordedCall {
  readonly fate: PromiseFate | null;
}

/** A contact with everything known about it. */
export interface KnownContact {
  readonly contact: Contact;
  readonly today: Day;
  /** All calls, the oldest first. */
  readonly calls: readonly KnownCall[];
  /** What is saved here and not in the workbook yet. */
  readonly waiting: readonly LoggedCall[];
}

/** The contact, top to bottom. */
export function contactLines(known: KnownContact, look: Look): Line[] {
  const { contact } = known;
  const width = look.width ?? Number.POSITIVE_INFINITY;
  const lines: Line[] = wrap(oneLine(shownName(look.language, contact)), width).map(
    (text): Line => [styled("strong", text)],
  );
  if (contact.phone !== null && oneLine(contact.phone) !== oneLine(contact.name))
    lines.push([styled("key", oneLine(contact.phone))]);
  if (contact.company !== null) lines.push(...wrap(oneLine(contact.company), width));
  return [...lines, "", ...labelled(facts(known, look), look)];
}

function facts({ calls, contact, today, waiting }: KnownContact, look: Look): Fact[] {
  const { labels, noCalls, none } = showWords[look.language];
  const one = (label: string, text: string | null): Fact => ({ label, texts: text === null ? [] : [text] });
  const { attempts, nextContact, note, owner, reason, source, status, value } = contact;
  const next = nextContact.kind === "set" ? fullMoment(nextContact, look.language) : null;
  const told = (rows: readonly KnownCall[]): string[] =>
    rows.map((call) => callWithFate(call, today, look)).reverse();
  const made = told(calls.filter(isCallOrUnknown));
  return [
    one(labels.next, nextContact.kind === "unreadable" ? nextContact.found : (next ?? none)),
    one(labels.value, value === null ? null : amountText(value, look.language)),
    one(labels.owner, owner),
    one(labels.status, status),
    one(labels.reason, reason),
    one(labels.source, source),
    one(labels.attempts, attempts === null ? null : String(attempts)),
    { label: labels.notes, texts: noteLines(note) },
    { label: labels.calls, texts: made.length === 0 ? [noCalls] : made },
    { label: labels.noCall, texts: told(calls.filter((call) => !isCallOrUnknown(call))) },
    {
      ...{ label: labels.waiting, warning: true },
      texts: waiting.map(({ at, outcome, reason: why }) =>
        [fullMoment(at, look.language), outcomeWords[look.language][outcome], why]
          .filter((text) => text !== null)
          .join(", "),
      ),
    },
  ].filter(({ texts }) => texts.length > 0);
}

function callWithFate(call: KnownCall, today: Day, look: Look): string {
  const { fates } = showWords[look.language];
  const told = callText(call, today, look);
  const amount = call.amount === null ? "" : `, ${amountText(call.amount, look.language)}`;
  return `${told}${amount}${call.fate === null ? "" : ` (${fates[call.fate]})`}`;
}

function noteLines(note: string | null): string[] {
  return harmless(note ?? "")
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "");
}
