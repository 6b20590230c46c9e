/** `followup init --adopt`: shows how a table is understood, asks what it does not say, adds what is missing. */
import { randomBytes } from "node:crypto";
import { planAdoption } from "../../book/plans/plan-adoption.ts";
import { planDecisions } from "../../book/plans/plan-decisions.ts";
import { canHoldDay, spreadDays } from "../../book/plans/plan-next-contact.ts";
import { wayIn as wayInto } from "../../book/tables/way-in.ts";
import { type WriteNowOptions, writeNow } from "../../journal/delivery/write-now.ts";
import { workWords } from "../../words/commands/work.ts";
import { adoptWords } from "../../words/upkeep/adopt.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { DecidedBook, foundAgain } from "./adopt-decisions.ts";
import { type AdoptOptions, decisionsFrom, spreadFrom } from "./adopt-options.ts";
import { columnMeant, orderOfDates, perDayMeant, servingColumn } from "./adopt-questions.ts";
import { addedThings, documentOf, type Proposal, tellChanges, tellColumns } from "./adopt-told.ts";
import { nextCommands, tellNext } from "./next-commands.ts";
import { offerToRemember } from "./remember.ts";

/**
 * Adopts a workbook. Throws Failure workbook.* when there is nobody to call, or several sheets could be meant and nobody
 * can be asked; usage.* for an option that says nothing about this table.
 */
export async function adopt(
  started: Context,
  workbook: ReadableWorkbook,
  options: AdoptOptions,
): Promise<void> {
  const context = options.yes === true ? { ...started, prompt: null } : started;
  const { json, language, output } = context;
  const proposal = await proposalFor(context, workbook, options);
  const isNeeded = proposal.changes.length > 0;
  if (!json) tellChanges(context, proposal);
  const isAgreed = isNeeded && (options.yes === true || (await agrees(context)));
  const cells = isAgreed
    ? await carryOut(context, workbook, proposal, { force: options.force === true, copy: "must" })
    : null;
  if (json) {
    output.json(documentOf(proposal, isAgreed || !isNeeded, cells));
    return;
  }
  const words = adoptWords[language];
  if (isNeeded && !isAgreed) {
    output.line(context.prompt === null ? words.notYet : words.left);
    return;
  }
  if (isAgreed) output.line(words.added);
  const isRemembered = await offerToRemember(context, workbook);
  tellNext(context, nextCommands(language, isRemembered ? null : workbook.place, "filled"));
}

/** What makes a table ready that was made just now, without asking whether to write: the proposal, and the cells of new columns. */
export async function completeNew(
  context: Context,
  workbook: ReadableWorkbook,
  options: AdoptOptions,
): Promise<{ readonly proposal: Proposal; readonly cells: readonly string[] }> {
  const asking = options.yes === true ? { ...context, prompt: null } : context;
  const proposal = await proposalFor(asking, workbook, options, true);
  return { proposal, cells: await carryOut(asking, workbook, proposal, { force: false, copy: "none" }) };
}

/** What is to be done: what was said beforehand, what the person answers, and for the rest the proposals. */
async function proposalFor(
  context: Context,
  workbook: ReadableWorkbook,
  options: AdoptOptions,
  isNew = false,
): Promise<Proposal> {
  const asked = spreadFrom(options);
  const decided = new DecidedBook(context, workbook, decisionsFrom(options));
  const first = await decided.open();
  if (!context.json) tellColumns(context, first);
  await decided.decide({ nextContactColumn: await columnMeant(context, first) });
  const { day } = context.now(workbook.timeZone);
  const found = await wayInto(decided.book, day);
  const serving = await servingColumn(context, found);
  await decided.decide({ nextContactColumn: serving });
  if (decided.decisions.dateOrder === null) {
    await decided.decide({ dateOrder: await orderOfDates(context, decided.book) });
  }
  const { book, decisions } = decided;
  const wayIn = book === first ? found : await wayInto(book, day);
  const undated = wayIn.undated.filter((key) => canHoldDay(book, key));
  const perDay = asked ?? (await perDayMeant(context, undated.length));
  const days = spreadDays(undated, perDay, day, await book.settings());
  const kept = await planDecisions(workbook, book.language, decisions, isNew);
  const changes = await planAdoption(book, { wayIn, days, decisions: kept }, newId);
  await foundAgain(workbook, changes, await decided.named(), day);
  return { first, book, wayIn, decisions, spread: { undated: undated.length, perDay, days }, changes };
}

async function agrees({ language, output, prompt }: Context): Promise<boolean> {
  if (prompt === null) return false;
  output.line();
  return prompt.yes(adoptWords[language].add, true);
}

/** Writes it, and gives the cells in which the new columns are found afterwards. */
async function carryOut(
  context: Context,
  workbook: ReadableWorkbook,
  proposal: Proposal,
  how: WriteNowOptions,
): Promise<readonly string[]> {
  const desk = await deskFor(context, workbook);
  const { changes } = proposal;
  const record = { what: addedThings(proposal).join(", "), changes, former: null };
  await context.output.during(workWords[context.language].writing, () =>
    writeNow(desk, "adoption", record, how),
  );
  const sheets = changes.flatMap((change) =>
    change.kind === "add-column" && change.dates !== undefined ? [change.sheet] : [],
  );
  if (sheets.length === 0) return [];
  const { parts } = (await desk.open(await context.workbook({ place: workbook.place }))).understanding;
  return parts.flatMap(({ headingRow, nextContact, title }) =>
    nextContact === null || !sheets.includes(title) ? [] : [cellName(title, headingRow, nextContact.column)],
  );
}

/** A name for a row: ten letters and digits that are hard to confuse, fifty random bits. */
function newId(): string {
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  return Array.from(randomBytes(10), (byte) => letters[byte & 31] ?? "0").join("");
}
