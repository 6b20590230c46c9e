/** `followup report`: why clients refuse. */
import type { Command } from "commander";
import { reportDocument } from "../../documents/report-json.ts";
import { currentBook } from "../../journal/delivery/record.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { lookOf } from "../../terminal/look.ts";
import { workWords } from "../../words/commands/work.ts";
import { findingText } from "../../words/report/finding.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { tellDelivery } from "../day/tell-delivery.ts";
import { type ReportQuestion, reportOf } from "./report-data.ts";
import { writeIntoSheet } from "./report-into-sheet.ts";
import { changedOn, neededOf, periodsOf, type ReportOptions } from "./report-options.ts";
import { destinationOf, writeReport } from "./report-out.ts";
import { sortReasons } from "./sort-reasons.ts";

/** Adds the options of report. */
export function attachReport(command: Command, start: Start, work = report): void {
  const { options } = reportCommandWords[start.language];
  command
    .option("--week <week>", options.week)
    .option("--since <day>", options.since)
    .option("--until <day>", options.until)
    .option("--all", options.all)
    .option("--changed <day>", options.changed)
    .option("--reason <reason>", options.reason)
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
  const { json, language, output } = context;
  const words = reportCommandWords[language];
  const force = options.force === true;
  const workbook = await context.workbook();
  const question = questionOf(context, options, context.now(workbook.timeZone).day);
  const destination = destinationOf(context, options, workbook);
  const desk = await deskFor(context, workbook);
  const { book, delivery } = await currentBook(desk);
  await tellDelivery(context, delivery);
  const { reading, writing } = workWords[language];
  const whole = await output.during(reading, () => reportOf(book, question));
  if (options.sort === true) return sortReasons(context, desk, book, whole.report.unsorted, force);
  const sheet =
    options.intoSheet === true
      ? await output.during(writing, () => writeIntoSheet(desk, book, whole, force))
      : null;
  if (destination !== null) await writeReport(destination, whole, book, language);
  if (json) {
    output.json({
      ...reportDocument(whole, findingText(whole.report, language)),
      ...written(destination?.place ?? null, sheet),
    });
  } else if (sheet === null && destination === null) await printReport(context, whole);
  if (sheet !== null) output.line(words.intoSheet(sheet));
  if (destination !== null) output.line(words.saved(destination.place));
}

function questionOf(
  { language }: Context,
  options: ReportOptions,
  today: ReportQuestion["today"],
): ReportQuestion {
  const { all, since, sort, until, week } = options;
  // All that was ever said is sorted, unless days are named.
  const everything = sort === true && week === undefined && since === undefined && until === undefined;
  return {
    periods: periodsOf({ ...options, all: all === true || everything }, today, language),
    needed: neededOf(options, language),
    changed: changedOn(options, today, language),
    changedReason: options.reason ?? null,
    today,
    by: options.by ?? null,
    language,
  };
}

/** Where the report was written, for --json. */
function written(out: string | null, sheet: string | null): object {
  return { ...(out === null ? {} : { out }), ...(sheet === null ? {} : { sheet }) };
}

async function printReport({ language, output }: Context, whole: WholeReport): Promise<void> {
  const { reportLines } = await import("../../terminal/screens/report-screen.ts");
  for (const line of reportLines(whole, lookOf(output, language))) output.line(line);
}
