/** `followup remind`: says when promised calls come. Made to be run every few minutes; nothing is written into the workbook. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { thisMachine } from "../../files/disk.ts";
import { ReminderFile, type ReminderMemory } from "../../journal/store/reminder-file.ts";
import { momentText } from "../../rules/calendar/day.ts";
import { type Clocked, dueReminders, knownPromises } from "../../rules/reminders/timed-promise.ts";
import { remindWords } from "../../words/commands/remind.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { ownerMeant } from "../day/owner.ts";
import { isGone, type Known, knownBefore, knownNow, seenNow } from "./known.ts";
import { morningLine, type Reminder, reminderDocument, reminderLine } from "./message.ts";
import type { RemindOptions } from "./options.ts";
import { readPromises } from "./promises.ts";

/** Adds the options of remind. */
export function attachRemind(command: Command, start: Start, work = remind): void {
  const { options } = remindWords[start.language];
  command
    .option("--owner <name>", options.owner)
    .option("--minutes <n>", options.minutes)
    .option("--run <command>", options.run)
    .option("--brief", options.brief)
    .option("--ics <file>", options.ics)
    .option("--force", options.force)
    .option("--recipe", options.recipe)
    .action(async (chosen: RemindOptions) => work(await start.context(), chosen));
}

/** Tells of promised calls, each once; or writes the calendar file, or shows the recipe. */
export async function remind(context: Context, options: RemindOptions): Promise<void> {
  const minutes = minutesOf(context, options.minutes);
  const meant = await ownerMeant(context, options.owner);
  if (options.recipe === true) {
    const { showRecipe } = await import("./recipe.ts");
    return showRecipe(context, options);
  }
  const file = new ReminderFile(context.home.state, thisMachine);
  const lock = file.lock();
  // The other one tells all there is.
  if (lock === "held") return tellNothing(context);
  try {
    const memory = file.read();
    const found = await readPromises(context, meant);
    const known = "why" in found ? await knownBefore(context, memory, found, meant) : knownNow(found);
    const seen = "why" in found ? memory.seen : seenNow(memory.seen, found);
    if (options.ics !== undefined) {
      const { writeCalendar } = await import("./calendar.ts");
      const calendar = await writeCalendar(context, known, memory.calendar, { ...options, ics: options.ics });
      file.write({ ...memory, seen, calendar }, known.now.day);
      return;
    }
    const told = await tellAll(context, known, memory, { ...options, minutes });
    const lost = file.write({ ...memory, seen, told }, known.now.day);
    if (lost !== null) context.output.aside(remindWords[context.language].notKept(lost));
  } finally {
    lock?.release();
  }
}

function tellNothing(context: Context): void {
  if (context.json)
    context.output.json({ now: momentText(context.now()), morning: null, due: [], asOf: null });
}

function minutesOf({ language }: Context, text: string | undefined): number {
  if (text === undefined) return 10;
  if (/^\d{1,4}$/.test(text.trim()) && Number(text) <= 1440) return Number(text);
  const expected = remindWords[language].expectedMinutes;
  throw new Failure("usage.unreadable-option", { option: "--minutes", text, expected });
}

/** How to tell: `minutes` ahead. */
type Telling = Pick<RemindOptions, "brief" | "run"> & { readonly minutes: number };

/** Tells what has not been told, and gives what has been told by then. */
async function tellAll(
  context: Context,
  known: Known,
  memory: ReminderMemory,
  { brief = false, minutes, run }: Telling,
): Promise<ReminderMemory["told"]> {
  const { language } = context;
  const { now } = known;
  const told = new Map(memory.told);
  const morning = isMorningTold(known, told) ? null : known.morning;
  const messages: Message[] = [];
  if (morning !== null)
    messages.push({ key: morningKey(known), text: morningLine(now.day, morning, language) });
  const due = dueReminders(knownPromises(known.promises), now, minutes).filter(({ key }) => !told.has(key));
  const reminders: Reminder[] = [];
  for (const promise of due) {
    const reminder = { promise, said: await known.said(promise) };
    reminders.push(reminder);
    messages.push({
      key: promise.key,
      text: reminderLine(reminder, now, { asOf: known.asOf, brief, language }),
    });
  }
  if (context.json) context.output.json(reminderDocument(known, morning, reminders, brief));
  await tellUnread(context, known, told);
  for (const { key, text } of messages) {
    if (run === undefined) context.output.line(text);
    else if (!(await handOver(context, run, text))) continue;
    told.set(key, now.day);
  }
  return told;
}

/** What is told, and the key by which it is remembered. */
interface Message {
  readonly key: string;
  readonly text: string;
}

/** The morning of a workbook that was moved since was told under its former name. */
function isMorningTold(known: Known, told: ReminderMemory["told"]): boolean {
  const own = morningKey(known);
  const others = own.slice(0, own.length - (known.identity ?? "").length);
  return [...told.keys()].some(
    (key) => key === own || (key.startsWith(others) && isGone(key.slice(others.length))),
  );
}

function morningKey({ identity, now, owner }: Known): string {
  return `morning|${now.day}|${owner ?? ""}|${identity ?? ""}`;
}

/** Once a day: why nothing newer is known. */
async function tellUnread(
  { language, output }: Context,
  { now, why }: Known,
  told: Map<string, Clocked["day"]>,
): Promise<void> {
  const key = `unread|${now.day}|${why?.code ?? ""}`;
  if (why === null || told.has(key)) return;
  told.set(key, now.day);
  const { tell } = await import("../../words/problems/problems.ts");
  output.aside(remindWords[language].unread(tell(why, language).message));
}

async function handOver(context: Context, command: string, text: string): Promise<boolean> {
  const { runCommand } = await import("./run-command.ts");
  const ended = await runCommand(command, text, context);
  if (ended === null) return true;
  const words = remindWords[context.language];
  const detail = typeof ended === "number" ? words.ended(String(ended)) : ended;
  context.output.aside(words.runFailed(command, detail));
  return false;
}
