/** A client rings while the deck is open: the phone first; whoever is known comes up, anybody else is added; then the outcome as always. */
import { Failure } from "../../base/errors.ts";
import { inSheetOrder } from "../../book/plans/plan-contact.ts";
import type { Somebody } from "../../rules/contacts/who.ts";
import { cardToDeal } from "../../rules/deck/dealt.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { lookOf } from "../../terminal/look.ts";
import { styled } from "../../terminal/output.ts";
import { contactLines } from "../../terminal/screens/contact.ts";
import { deckWords } from "../../words/commands/deck.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { shownName } from "../../words/shown-name.ts";
import { hasPhoneDigits, rowOfAdded, saveContact, withThisName, withThisPhone } from "../add/new-client.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import type { OwnerMeant } from "../day/owner.ts";
import { type Meant, meantRow } from "../log/meant-contact.ts";
import { recordMeant } from "../log/record-meant.ts";
import { knownOf } from "../show/known.ts";
import { askCall } from "./ask-call.ts";
import { toldIn } from "./ask-when.ts";

/** How the deck is played. */
interface Options {
  readonly owner: OwnerMeant | null;
  readonly force: boolean;
}

/**
 * Takes the call. A contact that is on the list becomes the dealt card, whose number is returned; of any other the
 * outcome is asked at once, and null is returned.
 */
export async function takeInbound(
  context: Context,
  prompt: Prompt,
  view: DayView,
  options: Options,
): Promise<number | null> {
  const words = deckWords[context.language].inbound;
  const phone = await prompt.textOrBack(words.phone, {
    check: (text) => (hasPhoneDigits(text) ? null : words.noPhone),
  });
  if (phone === null) return null;
  const known = withThisPhone(view.book, phone);
  if (known.length === 0) {
    await takeNew(context, prompt, view, phone, options);
    return null;
  }
  const row = await whichOf(context, prompt, known);
  if (row === null) return null;
  const meant = meantRow(view, row);
  const number = meant.card?.number ?? null;
  if (number !== null && cardToDeal(view.cards, number, view.now.time)?.number === number) {
    view.file.deal(number);
    return number;
  }
  await takeCall(context, prompt, view, meant, { ...options, title: words.known });
  return null;
}

/** The row of the one who rings; null after Esc. */
async function whichOf(
  { language }: Context,
  prompt: Prompt,
  known: readonly Somebody[],
): Promise<number | null> {
  const [only] = known;
  if (only !== undefined && known.length === 1) return only.row;
  const { back, several } = deckWords[language].inbound;
  return prompt.key<number | null>(
    several,
    [
      ...known.slice(0, 9).map((one, index) => ({
        key: String(index + 1),
        label: [shownName(language, one), one.company].filter((text) => text !== null).join(", "),
        answer: one.row,
      })),
      { key: "Esc", label: back, answer: null },
    ],
    { list: true },
  );
}

async function takeNew(
  context: Context,
  prompt: Prompt,
  view: DayView,
  phone: string,
  options: Options,
): Promise<void> {
  const words = deckWords[context.language].inbound;
  const name = await prompt.textOrBack(words.name, { suggested: "" });
  if (name === null) return;
  const isThere = withThisName(view.book, name).length > 0;
  if (isThere && !(await prompt.yes(words.namesake(name), true))) return;
  const contact = inSheetOrder(view.book, {
    ...{ name, phone, owner: ownerOf(view), company: null, value: null, source: null, note: null },
    nextContact: { day: view.now.day, time: null },
  });
  try {
    const added = await saveContact(view, contact, options.force);
    const now = await openDay(context, options.owner);
    const row = rowOfAdded(now.book, contact, added);
    if (row === null) return;
    await takeCall(context, prompt, now, meantRow(now, row), { ...options, title: words.isNew });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "cancelled.by-person") throw error;
    context.output.line([styled("bad", toldIn(context, error))]);
  }
}

/** The manager whose deck it is, as the sheet spells the name. */
function ownerOf({ cards, owner }: DayView): string | null {
  return owner === null ? null : (cards.find((card) => card.owner !== null)?.owner ?? owner);
}

/** Shows the contact, asks how the call ended, and records it; while that fails the person decides. */
async function takeCall(
  context: Context,
  prompt: Prompt,
  view: DayView,
  meant: Meant,
  { force, title }: { readonly force: boolean; readonly title: string },
): Promise<void> {
  const { language, output } = context;
  output.line([styled("quiet", title)]);
  const known = await knownOf(view, meant.contact);
  for (const line of contactLines(known, lookOf(output, language))) output.line(line);
  output.line();
  const answer = await askCall({
    ...{ prompt, output, language, now: view.now, contact: meant.contact, isInbound: true },
    settings: await view.book.settings(),
    reasons: (await view.book.reasons())?.reasons ?? [],
  });
  if (answer.kind !== "call") return;
  output.clear();
  for (;;) {
    try {
      await recordMeant(context, view, meant, { ...answer, force, isInbound: true });
      return;
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "cancelled.by-person") throw error;
      output.line([styled("bad", toldIn(context, error))]);
      const { answerAnew, notRecorded, tryAgain } = nextWords[language];
      const isAgain = await prompt.key(notRecorded(shownName(language, meant.contact)), [
        { key: "Enter", label: tryAgain, answer: true },
        { key: "Esc", label: answerAnew, answer: false },
      ]);
      if (!isAgain) return;
    }
  }
}
