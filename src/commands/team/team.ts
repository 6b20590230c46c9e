/** `followup team`: the head's page. */
import type { Command } from "commander";
import { currentBook } from "../../journal/delivery/record.ts";
import { usualTeamPeriod } from "../../rules/team/page/seen.ts";
import { lookOf } from "../../terminal/look.ts";
import { workWords } from "../../words/commands/work.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import { teamCommandWords } from "../../words/team/team-command.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { tellDelivery } from "../day/tell-delivery.ts";
import { periodsOf } from "../report/report-options.ts";
import { wholeTeamOf } from "./team-data.ts";
import { teamDestination, writeTeam } from "./team-out.ts";
import { setUpTeam } from "./team-set-up.ts";

/** The options of team. */
export interface TeamOptions {
  readonly owner?: string;
  readonly since?: string;
  readonly until?: string;
  readonly week?: string;
  readonly all?: boolean;
  readonly rows?: boolean;
  readonly out?: string;
  readonly setUp?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** Adds the options of team. */
export function attachTeam(command: Command, start: Start, work = team): void {
  const { options } = teamCommandWords[start.language];
  command
    .option("--owner <name>", options.owner)
    .option("--week <week>", options.week)
    .option("--since <day>", options.since)
    .option("--until <day>", options.until)
    .option("--all", options.all)
    .option("--rows", options.rows)
    .option("--out <file>", options.out)
    .option("--set-up", options.setUp)
    .option("--yes", options.yes)
    .option("--force", options.force)
    .action(async (chosen: TeamOptions) => work(await start.context(), chosen));
}

/** Prints the page, or writes it where it was asked for. Reads only, but for --set-up. */
export async function team(context: Context, options: TeamOptions): Promise<void> {
  const { json, language, output } = context;
  const workbook = await context.workbook();
  const today = context.now(workbook.timeZone).day;
  const { all, since, until, week } = options;
  const isUsual = all !== true && since === undefined && until === undefined && week === undefined;
  const period = isUsual ? usualTeamPeriod(today) : periodsOf({ ...options }, today, language).period;
  const destination = teamDestination(context, options, workbook);
  const desk = await deskFor(context, workbook, { withCalls: true });
  const { book, delivery } = await currentBook(desk);
  await tellDelivery(context, delivery);
  if (options.setUp === true) return setUpTeam(context, desk, book, options);
  const owner = options.owner ?? null;
  const whole = await output.during(workWords[language].reading, () =>
    wholeTeamOf(book, { period, today, owner, withRows: options.rows === true }),
  );
  if (destination !== null) await writeTeam(destination, whole, language);
  if (json) {
    const { teamDocument } = await import("../../documents/team/team-json.ts");
    output.json({ ...teamDocument(whole), ...(destination === null ? {} : { out: destination.place }) });
  } else if (destination === null) await printPage(context, whole);
  if (destination !== null) output.line(reportCommandWords[language].saved(destination.place));
}

async function printPage({ language, output }: Context, whole: WholeTeam): Promise<void> {
  const { teamText } = await import("../../words/team/team-text.ts");
  const { teamLines } = await import("../../terminal/screens/team-screen.ts");
  for (const line of teamLines(teamText(whole, language), lookOf(output, language))) output.line(line);
}
