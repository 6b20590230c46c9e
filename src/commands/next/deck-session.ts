/** The deck on a terminal: one card on the screen, its outcome, saved, then the next, until it is empty or the person leaves. */

import { Failure } from "../../base/errors.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { lookOf } from "../../terminal/look.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { cardLines } from "../../terminal/screens/card.ts";
import { wrap } from "../../terminal/width.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { shownName } from "../../words/shown-name.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { isKept } from "../day/kept-day.ts";
import type { OwnerMeant } from "../day/owner.ts";
import { type Answer, askCall } from "./ask-call.ts";
import { toldIn } from "./ask-when.ts";
import type { Begun } from "./asking.ts";
import { type Deal, type Dealt, deal, screenOf } from "./deal.ts";
import { dealUndated } from "./deal-undated.ts";
import { takeInbound } from "./inbound.ts";
import { keptBackLines } from "./kept-back-lines.ts";
import { dealOrKept, tellKeptCard } from "./kept-card.ts";
import { askAfterFailure, type Given, tellNotRecorded } from "./not-recorded.ts";
import { promisesComing } from "./promises-coming.ts";
import { recordDealt } from "./record-dealt.ts";
import { roomFor } from "./room.ts";
import { rereading, tellingOnce } from "./telling-once.ts";
import { undoLast } from "./undo-last.ts";

/** How the deck is played. */
export interface DeckOptions {
  readonly owner: OwnerMeant | null;
  readonly force: boolean;
}

interface CardOptions extends DeckOptions {
  /** True when the client of the card rang. */
  readonly isInbound: boolean;
}

/** Lines around a card: what was saved before it, and the menu under it. */
const linesAround = 12;

/** Deals card after card. `first`: lines to show above the first one. Throws Failure "cancelled.by-person" on Ctrl-C. */
export async function playDeck(
  started: Context,
  prompt: Prompt,
  options: DeckOptions,
  first: readonly Line[] = [],
): Promise<void> {
  const context = rereading(tellingOnce(started));
  const { output } = context;
  output.clear();
  for (const line of first) output.line(line);
  const told = new Set<number>();
  let workbook: ReadableWorkbook | null = null;
  const dealt = await dealOrKept(context, options.owner);
  if (isKept(dealt)) return tellKeptCard(context, dealt);
  let onTable: Deal | null = dealt;
  let rang: number | null = null;
  const begun = new Map<number, Begun>();
  for (;;) {
    const table: Deal = onTable ?? (await deal(context, options.owner, workbook));
    onTable = null;
    if (table.card === null) {
      if (!(await dealUndated(context, prompt, table.view, options.force))) {
        return tellEmpty(context, table.view);
      }
      workbook = null;
      continue;
    }
    for (const line of keptBackLines(table.view, context.language)) output.aside(line);
    const room = output.height === null ? Number.POSITIVE_INFINITY : output.height - linesAround;
    const lines = cardLines(await screenOf(table), lookOf(output, context.language), room);
    for (const line of lines) output.line(line);
    output.line();
    const answer = await ask(context, prompt, table, { begun, printed: lines.length + linesAround, told });
    if (answer.kind === "inbound") begun.set(table.card.number, answer.begun);
    if (answer.kind === "leave") {
      output.line(nextWords[context.language].leaving(table.left + 1));
      return;
    }
    const after = await follow(
      context,
      prompt,
      table,
      { ...options, isInbound: table.card.number === rang },
      answer,
    );
    if (after === "leave") return;
    workbook = after.workbook;
    rang = after.rang ?? rang;
    output.line();
  }
}

/** Does what was answered; "leave" when the deck is to be left. */
async function follow(
  context: Context,
  prompt: Prompt,
  table: Dealt,
  options: CardOptions,
  answer: Exclude<Answer, { kind: "leave" }>,
): Promise<DealFrom | "leave"> {
  if (answer.kind === "inbound") {
    context.output.clear();
    return { workbook: null, rang: await takeInbound(context, prompt, table.view, options) };
  }
  context.output.clear();
  if (answer.kind === "call") return record(context, prompt, table, options, answer);
  await undoLast(context, prompt, table.view, options);
  return { workbook: null };
}

/** What the questions at a card go by. */
interface AskedWith {
  /** What was noted at cards before another client rang, by their numbers. */
  readonly begun: ReadonlyMap<number, Begun>;
  /** Lines on the screen. */
  readonly printed: number;
  readonly told: Set<number>;
}

async function ask(
  context: Context,
  prompt: Prompt,
  { card, contact, view }: Dealt,
  { begun, printed, told }: AskedWith,
): Promise<Answer> {
  const { language, output } = context;
  const noted = begun.get(card.number);
  return askCall({
    ...(noted === undefined ? {} : { begun: noted }),
    ...{ prompt, output, language, now: view.now, contact },
    settings: await view.book.settings(),
    reasons: (await view.book.reasons())?.reasons ?? [],
    isDeck: true,
    makeRoom: roomFor(output, [shownName(language, contact), contact.phone], printed),
    meanwhile: promisesComing(context, view, { card, told }),
  });
}

/** The next card is dealt from this workbook; null: it is opened anew. */
interface DealFrom {
  readonly workbook: ReadableWorkbook | null;
  /** The card of a client who rang. */
  readonly rang?: number | null;
}

/** Records. While that fails the person decides, so that no answer is lost: try again, answer anew, or leave. */
async function record(
  context: Context,
  prompt: Prompt,
  dealt: Dealt,
  { force, isInbound, owner }: CardOptions,
  given: Given,
): Promise<DealFrom | "leave"> {
  for (;;) {
    try {
      const landed = await recordDealt(context, dealt, owner, { ...given, force, isInbound });
      if (landed.kind === "recorded") return landed;
      tellNotRecorded(context, dealt, given, landed);
      return { workbook: null };
    } catch (error) {
      if (error instanceof Failure && error.code === "cancelled.by-person") throw error;
      context.output.line([styled("bad", toldIn(context, error))]);
      const decided = await askAfterFailure(context, prompt, given);
      if (decided === "leave") return decided;
      if (decided === "deal") return { workbook: null };
    }
  }
}

function tellEmpty({ language, output }: Context, view: DayView): void {
  const words = nextWords[language];
  if (view.cards.length === 0) {
    output.line(words.nobody);
    return;
  }
  output.line([styled("strong", words.empty)]);
  const counts = new Map<Outcome, number>();
  for (const { outcome } of view.calls) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const tally = [...counts].map(([outcome, count]) => `${outcomeWords[language][outcome]} ${count}`);
  if (tally.length === 0) return;
  for (const text of wrap(words.made(tally.join(", ")), output.width)) output.line(text);
}
