/** `followup next`: deals one card of today's deck; on a terminal, card after card with their outcomes. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import { lookOf } from "../../terminal/look.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { cardLines, lastTalk } from "../../terminal/screens/card.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import { isKept } from "../day/kept-day.ts";
import { listedCard } from "../day/listed-day.ts";
import { type OwnerMeant, ownerMeant } from "../day/owner.ts";
import { meantByNumber } from "../log/meant-contact.ts";
import { beforeRecording } from "../log/nothing-recorded.ts";
import { cardDocument } from "../today/list-json.ts";
import { type Deal, dealOf, screenOf } from "./deal.ts";
import { undatedLines } from "./deal-undated.ts";
import { playDeck } from "./deck-session.ts";
import { keptBackLines } from "./kept-back-lines.ts";
import { dealOrKept, tellKeptCard } from "./kept-card.ts";
import { happenedTo } from "./not-recorded.ts";
import { recordDealt } from "./record-dealt.ts";

/** The options of next. */
export interface NextOptions {
  readonly skip?: string;
  readonly owner?: string;
  readonly force?: boolean;
}

/** Adds the options of next. */
export function attachNext(command: Command, start: Start, work = next): void {
  const { options } = nextWords[start.language];
  command
    .option("--skip <why>", options.skip)
    .option("--owner <name>", options.owner)
    .option("--force", options.force)
    .action(async (chosen: NextOptions) => work(await start.context(), chosen));
}

/** Deals the top card. */
export async function next(context: Context, options: NextOptions): Promise<void> {
  const owner = await ownerMeant(context, options.owner);
  const force = options.force === true;
  const skipped = options.skip === undefined ? [] : await skip(context, options.skip, owner, force);
  const { output, prompt } = context;
  if (prompt !== null && output.isTerminal) return playDeck(context, prompt, { owner, force }, skipped);
  const table = await dealOrKept(context, owner);
  if (isKept(table)) return tellKeptCard(context, table);
  if (context.json) output.json(await nextDocument(table, context));
  else for (const line of [...skipped, ...(await tableLines(table, context))]) output.line(line);
}

/** Puts the dealt card to the end of the day's deck. Throws Failure usage.* for a junk reason and an empty deck. */
async function skip(context: Context, why: string, owner: OwnerMeant, force: boolean): Promise<Line[]> {
  if (isJunk(why)) throw new Failure("usage.junk-skip", { text: why });
  const { verifyLength } = await import("../log/typed-lengths.ts");
  verifyLength("--skip", why);
  const view = await openDay(context, owner);
  await beforeRecording(() => verifyStillDealt(view));
  const table = await dealOf(view);
  if (table.card === null) throw new Failure("usage.nothing-to-log", {});
  const name = shownName(context.language, table.card);
  const given = { outcome: "skipped", options: { note: why.trim() }, force } as const;
  const landed = await recordDealt(quiet(context), table, owner, given);
  const words = nextWords[context.language];
  if (landed.kind === "recorded") return [words.skipped(name), ""];
  return [[styled("warning", happenedTo(context.language, table.card, landed))], ""];
}

/**
 * Throws Failure conflict.* where the card that was dealt is on the list no more, because its contact has gone or has
 * another next contact now: the one that would come next was never shown.
 */
function verifyStillDealt(view: DayView): void {
  const { cards, dealt } = view;
  if (dealt !== null && cards.every(({ number }) => number !== dealt)) meantByNumber(view, dealt);
}

/** The same context with nothing printed: the skip is told above the next card. */
function quiet(context: Context): Context {
  const nothing = () => undefined;
  return { ...context, output: { ...context.output, line: nothing, json: nothing } };
}

async function nextDocument(table: Deal, { language }: Context): Promise<object> {
  const { card, left, view } = table;
  return {
    card:
      card === null ? null : { ...cardDocument(listedCard(view, card), language), ...(await pastOf(table)) },
    left,
    cardsLeft: left,
    keptBack: view.keptBack.length,
    undated: (await view.undated()).length,
    owner: view.owner,
    asOf: null,
  };
}

/** How the client was in their last talk, and who gave them to this manager. */
async function pastOf(table: Deal): Promise<object> {
  if (table.card === null) return {};
  const { calls, handedOver } = await screenOf(table);
  return { handedOver, manner: lastTalk(calls)?.manner ?? null };
}

async function tableLines(table: Deal, context: Context): Promise<Line[]> {
  const { language, output } = context;
  const words = nextWords[language];
  const held = keptBackLines(table.view, language);
  if (table.card === null) {
    const { view } = table;
    const empty = view.cards.length === 0 ? words.nobody : words.empty;
    return [...held, empty, ...(await undatedLines(context, view))];
  }
  const lines = [...held, ...cardLines(await screenOf(table), lookOf(output, language))];
  if (!output.isTerminal) return lines;
  return [...lines, "", ...words.howToLog.map((text): Line => [styled("key", text)])];
}
