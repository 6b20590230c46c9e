/** `followup log`: records what came of a call. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { rowWords } from "../../base/row-words.ts";
import type { Book } from "../../book/book.ts";
import { rowNow } from "../../journal/delivery/taken-away.ts";
import { callColumn } from "../../records/call/fields.ts";
import { callTexts } from "../../records/call/typed-call.ts";
import { whoOf } from "../../rules/contacts/who.ts";
import { answerTo } from "../../rules/refusals/reason.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import { logWords } from "../../words/commands/log.ts";
import { shownOutcomes } from "../../words/outcomes.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { type DayView, openDayOf } from "../day/day-view.ts";
import type { Complete } from "./ask-missing.ts";
import { buildCall, replacing } from "./build-call.ts";
import { type CallOptions, choicesOf, factsOf, lacks } from "./call-choices.ts";
import { chosenContact } from "./choose-contact.ts";
import { replacedCall, takeEarlierBack, verifyNoRepeat } from "./earlier-call.ts";
import { isAway, logUnread } from "./log-unread.ts";
import { dealtContact, type Meant, verifyShown } from "./meant-contact.ts";
import { beforeRecording } from "./nothing-recorded.ts";
import { placedByHand } from "./place-call.ts";
import { recordCall } from "./record.ts";
import { warnKeptBack } from "./tell-recorded.ts";
import { type TypedCall, typedCall } from "./typed-words.ts";

/** The options of log. */
export interface LogOptions extends CallOptions {
  readonly dryRun?: boolean;
  readonly again?: boolean;
  readonly correct?: boolean;
  readonly force?: boolean;
}

/** Adds the words and options of log. */
export function attachLog(command: Command, start: Start, work = log): void {
  const { options, words, usage } = logWords[start.language];
  command
    .usage(usage)
    .argument("[words...]", words)
    .option("--reason <text>", options.reason)
    .option("--next <when>", options.next)
    .option("--amount <n>", options.amount);
  for (const text of callTexts) command.option(`--${text} ${callColumn(text).option}`, options[text]);
  command
    .option("--at <time>", options.at)
    .option("--asked", options.asked)
    .option("--complaint <text>", options.complaint)
    .option("--about <manager>", options.about)
    .option("--to <manager>", options.to)
    .option("--dry-run", options.dryRun)
    .option("--again", options.again)
    .option("--correct", options.correct)
    .option("--force", options.force)
    .action(async (typed: string[], chosen: LogOptions) => work(await start.context(), typed, chosen));
}

/** Records one call. */
export async function log(context: Context, typed: readonly string[], given: LogOptions): Promise<void> {
  if (typed.length === 0 && context.prompt === null) {
    const { example, missing } = logWords[context.language];
    throw new Failure("usage.missing-argument", { name: missing, example });
  }
  if (given.again === true && given.correct === true) {
    throw new Failure("usage.options-apart", { options: ["--again", "--correct"] });
  }
  const { who, outcome, options } = typedCall(typed, given);
  // An empty word is a name that was lost on the way, and the card that was dealt is somebody else.
  if (who === null && typed.some((word) => word.trim() === "")) {
    throw new Failure("usage.no-match", { who: "", near: null });
  }
  if (outcome === null) verifyLastWord(typed, context.prompt === null);
  // An outcome of somebody on today's list can be saved without the workbook.
  const workbook = await context.workbook({ isHurried: true });
  const opened = await openedOrAway(context, workbook);
  if (!(opened instanceof Failure)) return logIn(context, opened, { who, outcome, options });
  if (options.dryRun === true) throw opened;
  if (outcome === null) throw new Failure("usage.missing-outcome", { who });
  await logUnread(context, workbook, { who, outcome, options }, opened);
}

async function openedOrAway(context: Context, workbook: ReadableWorkbook): Promise<DayView | Failure> {
  try {
    return await openDayOf(context, workbook);
  } catch (error) {
    if (isAway(error)) return error;
    throw error;
  }
}

type Typed = TypedCall<LogOptions>;

/** `replaces`: the earlier call that was taken back for this one. */
async function logIn(
  context: Context,
  view: DayView,
  typed: Typed,
  replaces: string | null = null,
): Promise<void> {
  const meant = await beforeRecording(() => whoIsMeant(context, view, typed));
  const { outcome, options } = await whole(context, view, meant, typed);
  const choices = await choicesOf(context, factsOf(view, meant.contact), outcome, options);
  const earlier = await replacedCall(
    context,
    view.desk,
    {
      ...choices,
      name: meant.contact.name,
      isSame: (entry) => rowNow(view.book, entry) === meant.contact.row,
    },
    options,
  );
  if (earlier !== null && options.dryRun !== true) {
    await takeEarlierBack(view.desk, earlier, options.force === true);
    // The row says again what it said before the earlier call.
    const now = await openDayOf(context, view.workbook);
    const row = rowNow(now.book, earlier);
    const who = row === null ? typed.who : rowWords(now.book.contacts.place(row));
    return logIn(context, now, { who, outcome, options: { ...options, again: true } }, earlier.id);
  }
  if (options.again !== true && earlier === null) verifyNoRepeat(view, meant.contact, choices);
  await beforeRecording(() => verifyShown(view, meant));
  const placed = placedByHand(view, meant, outcome, options.at !== undefined);
  const call = replacing(buildCall(view, meant, choices, placed), replaces);
  warnKeptBack(context, meant);
  if (options.dryRun === true) {
    const { showPlan } = await import("./dry-run.ts");
    return showPlan(context, view, call, choices);
  }
  await recordCall(context, view, call, { force: options.force === true, remark: choices });
  if (outcome === "refused") await tellAnswer(context, view.book, call.reason ?? "");
}

/** Shows what the firm has written down to answer this reason with. */
async function tellAnswer({ language, output }: Context, book: Book, reason: string): Promise<void> {
  const answer = answerTo((await book.reasons())?.reasons ?? [], reason);
  if (answer !== null) output.line(logWords[language].toAnswer(answer.replace(/\s+/g, " ")));
}

/** Throws Failure usage.unknown-outcome for a slip in an outcome ("3 refsed"), which is told without opening anything. */
function verifyLastWord(typed: readonly string[], isSure: boolean): void {
  const [first = "", ...rest] = typed;
  const text = rest.at(-1);
  // Two words can be a name: whoever can be asked is asked for the outcome.
  if (text === undefined || !(isSure || whoOf(first, () => true).kind !== "name")) return;
  const near = nearest(text, shownOutcomes());
  if (near !== null) throw new Failure("usage.unknown-outcome", { text, near });
}

/** Without an outcome the last word may have been meant for one: it is told so where it names nobody. */
async function whoIsMeant(context: Context, view: DayView, { outcome, who }: Typed): Promise<Meant> {
  if (who === null) return dealtContact(view);
  try {
    return await chosenContact(context, view, who);
  } catch (error) {
    const isNobody = error instanceof Failure && error.code === "usage.no-match";
    if (outcome !== null || !isNobody) throw error;
    const words = who.split(" ");
    const text = words.at(-1) ?? who;
    const near = nearest(text, shownOutcomes());
    if (near === null && words.length === 1) throw new Failure("usage.missing-outcome", { who });
    throw new Failure("usage.unknown-outcome", { text, near });
  }
}

/** All that the outcome needs: as typed, else asked for. Throws Failure usage.missing-outcome where nobody can be asked. */
async function whole(
  context: Context,
  view: DayView,
  { contact }: Meant,
  { options, outcome, who }: Typed,
): Promise<Complete<LogOptions>> {
  const { prompt } = context;
  if (prompt === null) {
    if (outcome === null) throw new Failure("usage.missing-outcome", { who });
    return { outcome, options };
  }
  if (outcome !== null && !lacks(outcome, options)) return { outcome, options };
  const { askMissing } = await import("./ask-missing.ts");
  return askMissing(context, prompt, { contact, view }, { outcome, options });
}
