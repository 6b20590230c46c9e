/** Logging while the workbook can't be read: today's list is remembered, so an outcome under its number can still be saved. */
import { Failure, isWaiting, type ProblemCode } from "../../base/errors.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { DayFile } from "../../journal/store/day-file.ts";
import { contactOf, type Entry } from "../../journal/story/entries.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import { isSameContact, isSamePhone } from "../../rules/contacts/same-contact.ts";
import { type Who, whoOf } from "../../rules/contacts/who.ts";
import type { Numbered } from "../../rules/deck/day-facts.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import { defaultSalesSettings } from "../../rules/deck/sales-settings.ts";
import { holdsWords } from "../../rules/typed/holds-words.ts";
import { plainWords } from "../../rules/typed/plain-words.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { buildUnreadCall, type Remembered, replacing } from "./build-call.ts";
import { type CallOptions, choicesOf } from "./call-choices.ts";
import { type EarlierOptions, replacedCall, takeEarlierBack } from "./earlier-call.ts";
import { recordedDocument, rememberNext, saveAndDeliver } from "./record.ts";
import { tellSaved, whereItStands } from "./tell-recorded.ts";

/** The file is not there, or holds nothing that can be read: half copied by a sync program, damaged, closed to this user. */
const unreadable: ReadonlySet<ProblemCode> = new Set([
  "workbook.missing",
  "workbook.damaged",
  "workbook.unreadable",
  "workbook.no-permission",
  "workbook.encrypted",
  "workbook.old-format",
  "workbook.too-large",
]);

/** The file can be read, but not understood: since the list was shown somebody has renamed a heading, or put in a second one. */
const puzzling: ReadonlySet<ProblemCode> = new Set([
  "workbook.no-headings",
  "workbook.no-name-or-phone",
  "workbook.no-next-contact",
  "workbook.no-sheet",
  "workbook.doubled-heading",
  "workbook.several-tables",
  "workbook.sideways",
]);

/** True for a workbook that can't be read for now: its drive, its network, its sign-in, the file itself, its headings. */
export function isAway(error: unknown): error is Failure {
  if (!(error instanceof Failure)) return false;
  const { code } = error;
  return isWaiting(error) || unreadable.has(code) || puzzling.has(code) || code.startsWith("access.");
}

/** A call as it was typed. */
export interface TypedCall {
  readonly who: string | null;
  readonly outcome: Outcome;
  readonly options: CallOptions & EarlierOptions;
}

/** Saves an outcome for a number of today's list, or for the dealt card. Throws `away`, the reason, for anybody else. */
export async function logUnread(
  context: Context,
  workbook: ReadableWorkbook,
  { options, outcome, who }: TypedCall,
  away: Failure,
): Promise<void> {
  const desk = await deskFor(context, workbook);
  const file = new DayFile(desk.journal, desk.now.day);
  const remembered = rememberedContact(file, who);
  if (remembered === null) throw notSaved(workbook, who, away, isKnown(desk, file));
  const choices = await choicesOf(
    context,
    {
      now: desk.now,
      ...{ name: remembered.contact.name, owner: null },
      // Whose the client is, and who the managers are, stands in the workbook alone.
      isUnread: true,
      managers: () => Promise.resolve([]),
      reasons: () => Promise.resolve([]),
      settings: () => Promise.resolve(defaultSalesSettings),
      unanswered: () => Promise.resolve(0),
    },
    outcome,
    options,
  );
  const earlier = await replacedCall(
    context,
    desk,
    { ...choices, name: remembered.contact.name, isSame: (entry) => isWith(entry, remembered) },
    options,
  );
  if (earlier !== null) await takeEarlierBack(desk, earlier, false);
  const numbered = earlier === null ? remembered : (rememberedContact(file, who) ?? remembered);
  const call = replacing(buildUnreadCall(numbered, choices), earlier?.id ?? null);
  const recorded = await saveAndDeliver(context, desk, call, {
    opened: null,
    force: false,
    saved: () => {
      rememberNext(file, call);
      tellSaved(context, call, choices);
    },
  });
  if (context.json) context.output.json(recordedDocument(recorded, choices.movedFrom));
  else context.output.line(whereItStands(context, workbook.place, recorded));
}

/** True for a call of the journal with the contact of a number. */
function isWith(entry: Entry, { contact, number }: Numbered): boolean {
  const call = callIn(entry);
  return call !== null && (call.number === number || isSameContact(contactOf(call, entry), contact));
}

/** Those of the list that the words name; a row of the sheet may hold anybody by now. */
function named(numbered: readonly Numbered[], who: Who): readonly Numbered[] {
  switch (who.kind) {
    case "number":
      return numbered.filter(({ number }) => number === who.number);
    case "phone":
      return aloneAmong(numbered.filter(({ contact }) => isSamePhone(contact.phone, who.text)));
    case "name":
      return aloneAmong(numbered.filter(({ contact }) => isCalled(contact, who.text)));
    case "row":
      return [];
  }
}

/** None where somebody who is not on the list had the same name or phone when it was shown. */
function aloneAmong(found: readonly Numbered[]): readonly Numbered[] {
  return found.every(({ contact }) => contact.others?.length === 0) ? found : [];
}

/** True for a name of which all typed words are parts. */
function isCalled({ name }: ContactIdentity, typed: string): boolean {
  const said = plainWords(name).join(" ");
  const words = plainWords(typed);
  return words.length > 0 && holdsWords(said, words);
}

/** That nothing was saved, for nobody can tell who is meant; of a place where this machine has never seen a workbook, that there is none. */
function notSaved({ place }: ReadableWorkbook, who: string | null, away: Failure, isKnown: boolean): Failure {
  const isOfFile = unreadable.has(away.code);
  if (who === null || (isOfFile && !isKnown) || !(isOfFile || isWaiting(away))) return away;
  const isMissing = away.code === "workbook.missing";
  return new Failure("waiting.not-saved", { who, place, isMissing }, { cause: away });
}

/** True for a workbook of which this machine has shown a list today, or has saved an outcome. */
function isKnown({ journal }: Desk, file: DayFile): boolean {
  return file.read().numbered.length > 0 || journal.story().entries.size > 0;
}

function rememberedContact(file: DayFile, who: string | null): Remembered | null {
  const { dealt, isDamaged, numbered, seen } = file.read();
  const meant: Who | null =
    who === null ? null : whoOf(who, (number) => numbered.some((entry) => entry.number === number));
  const [only, ...more] =
    meant === null ? numbered.filter(({ number }) => number === dealt) : named(numbered, meant);
  if (only === undefined || more.length > 0) return null;
  const { number } = only;
  // The number of yesterday's list, or of one that was destroyed, may be somebody else's.
  const isStrange = !seen.has(number) && (isDamaged || file.seenBefore(number) !== null);
  if (meant?.kind === "number" && isStrange) return null;
  return { ...only, typed: meant === null || meant.kind === "number" ? null : who };
}
