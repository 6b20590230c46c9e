/** `followup report`: why clients refuse. */
import type { Command } from "commander";
import { reportDocument } from "../documents/report-json.ts";
import { currentBook } from "../journal/record.ts";
import type { WholeReport } from "../rules/whole-report.ts";
import { lookOf } from "../terminal/look.ts";
import { reportLines } from "../terminal/report-screen.ts";
import { reportCommandWords } from "../words/report-command.ts";
import type { Start } from "./command.ts";
import type { Context } from "./context.ts";
import { deskFor } from "./desk.ts";
import { reportOf } from "./report-data.ts";
import { neededOf, periodsOf, type ReportOptions } from "./report-options.ts";
import { tellDelivery } from "./tell-delivery.ts";

/** Adds the options of report. */
export function attachReport(command: Command, start: Start, work = report): void {
  const { options } = reportCommandWords[start.language];
  command
    .option("--week <week>", options.week)
    .option("--since <day>", options.since)
    .option("--until <day>", options.until)
    .option("--all", options.all)
    .option("--by <column>", options.by)
    .option("--min <n>", options.min)
    .option("--out <file>", options.out)
    .option("--into-sheet", options.intoSheet)
    .option("--sort", options.sort)
    .option("--force", options.force)
    .action(async (chosen: ReportOptions) => work(await start.context(), chosen));
}

/** Prints the report, or writes it where it was asked for. */
export async function report(context: Context, options: ReportOptions): Promise<void> {
  const workbook = await context.workbook();
  const { day } = context.now(workbook.timeZone);
  const question = {
    periods: periodsOf(options, day, context.language),
    needed: neededOf(options, context.language),
    today: day,
    by: options.by ?? null,
    language: context.language,
  };
  const { book, delivery } = await currentBook(await deskFor(context, workbook));
  await tellDelivery(context, delivery);
  const whole = await reportOf(book, question);
  if (context.json) context.output.json(reportDocument(whole));
  else printReport(context, whole);
}

function printReport({ language, output }: Context, whole: WholeReport): void {
  for (const line of reportLines(whole, lookOf(output, language))) output.line(line);
}
