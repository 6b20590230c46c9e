/** `followup move`: another day for a contact, without a call. No attempt is counted, and nobody was talked to. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import { readWhen } from "../../rules/when/when.ts";
import { moveWords } from "../../words/commands/move.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay } from "../day/day-view.ts";
import { chosenContact } from "../log/choose-contact.ts";
import { type Meant, verifyShown } from "../log/meant-contact.ts";
import { beforeRecording } from "../log/nothing-recorded.ts";
import { recordMeant } from "../log/record-meant.ts";
import { verifyLengths } from "../log/typed-lengths.ts";

/** The options of move. */
export interface MoveOptions {
  readonly why?: string;
  readonly force?: boolean;
}

/** Adds the words and options of move. */
export function attachMove(command: Command, start: Start, work = move): void {
  const { force, usage, why, words } = moveWords[start.language];
  command
    .usage(usage)
    .argument("[words...]", words)
    .option("--why <text>", why)
    .option("--force", force)
    .action(async (typed: string[], options: MoveOptions) => work(await start.context(), typed, options));
}

/** Moves one contact. Throws Failure usage.* when it can't be told who or when is meant. */
export async function move(context: Context, typed: readonly string[], options: MoveOptions): Promise<void> {
  const { example, missingWho } = moveWords[context.language];
  if (typed.length === 0) throw new Failure("usage.missing-argument", { name: missingWho, example });
  verifyLengths({ why: options.why });
  if (options.why !== undefined && isJunk(options.why))
    throw new Failure("usage.junk-why", { text: options.why });
  const view = await openDay(context);
  const { meant, when } = await beforeRecording(async () => {
    const found = await whoAndWhen(context, view, typed);
    verifyShown(view, found.meant);
    return found;
  });
  await recordMeant(context, view, meant, {
    outcome: "moved",
    options: { next: when, ...(options.why === undefined ? {} : { note: options.why }) },
    force: options.force === true,
  });
}

/** The fewest words that say who, so that all the others say when: "jane roe | in 2 weeks". */
async function whoAndWhen(
  context: Context,
  view: DayView,
  typed: readonly string[],
): Promise<{ readonly meant: Meant; readonly when: string }> {
  const { daysOff, workingDays } = await view.book.settings();
  for (let count = 1; count < typed.length; count += 1) {
    const when = typed.slice(count).join(" ");
    if (readWhen(when, view.now, { daysOff, workingDays }).kind === "unreadable") continue;
    const who = typed.slice(0, count).join(" ");
    return { meant: await chosenContact(context, view, who), when };
  }
  if (typed.length > 1) throw new Failure("usage.unreadable-when", { text: typed.at(-1) ?? "" });
  const meant = await chosenContact(context, view, typed[0] ?? "");
  return { meant, when: await askedWhen(context, view, meant) };
}

/** On a terminal the day is asked for, as in the deck. */
async function askedWhen(context: Context, view: DayView, { contact }: Meant): Promise<string> {
  const { language, output, prompt } = context;
  if (prompt === null) {
    const { example, missingWhen } = moveWords[language];
    throw new Failure("usage.missing-argument", { name: missingWhen, example });
  }
  const { askWhen } = await import("../next/ask-when.ts");
  const when = await askWhen({
    ...{ prompt, output, language, now: view.now, contact, reasons: [] },
    settings: await view.book.settings(),
  });
  if (when === null) throw new Failure("cancelled.by-person", {});
  return when;
}
