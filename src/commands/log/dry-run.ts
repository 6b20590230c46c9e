/** `log --dry-run`: everything that a call would record, under the headings of its columns. */
import type { PlannedCell } from "../../book/plans/contact-cells.ts";
import { type Plan, planCall } from "../../book/plans/plan-call.ts";
import { lineOf } from "../../book/sheets/cell-value.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { callColumn } from "../../records/call/fields.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { padEnd, widthOf } from "../../terminal/width.ts";
import { dryRunWords } from "../../words/commands/dry-run.ts";
import { leftCellWords } from "../../words/commands/left-cells.ts";
import { fullMoment } from "../../words/dates.ts";
import { numberText } from "../../words/numbers.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { AppendRow } from "../../workbook/changes.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { verifyHandOver } from "./complaint-and-hand-over.ts";
import { recordedDocument } from "./record.ts";
import { type NextRemark, remarkLines } from "./tell-recorded.ts";

/** Shows what a call would change and add; nothing is written. */
export async function showPlan(
  context: Context,
  view: DayView,
  call: LoggedCall,
  remark: NextRemark,
): Promise<void> {
  const plan = await planCall(view.book, call);
  verifyHandOver(view.book, call, plan);
  if (context.json) return context.output.json(await document(view, plan, call, remark));
  for (const line of await planLines(context, view, plan, call)) context.output.line(line);
  const said = call.next === null ? [] : remarkLines(context, call.next.day, remark);
  for (const line of said) context.output.line(`\n${line}`);
}

async function planLines(
  { language }: Context,
  view: DayView,
  plan: Plan,
  call: LoggedCall,
): Promise<Line[]> {
  const words = dryRunWords[language];
  const told = (cell: Cell | Value): string => valueText(cell, language) || words.empty;
  const lines: Line[] = [words.title, ""];
  const { part } = placeOf(view, call);
  const name = shownName(language, call.contact);
  lines.push([styled("strong", words.contact(name, part.title, rowOfKey(call.contact.row)))]);
  const changes = plan.cells.map((cell): [string, string] => [
    headingOf(view, call, cell),
    `${told(cell.before)} → ${told(cell.after)}`,
  ]);
  lines.push(...(changes.length === 0 ? [`  ${words.nothing}`] : labelled(changes)));
  for (const one of plan.left)
    lines.push([styled("warning", `  ${leftCellWords[language][one.why]({ ...one, isWritten: false })}`)]);
  for (const change of plan.changes) {
    if (change.kind === "add-sheet") lines.push("", words.newSheet(change.title));
    if (change.kind !== "append") continue;
    lines.push("", [styled("strong", words.newRow(change.sheet))]);
    const row = await rowOfCalls(view, plan, change);
    lines.push(...labelled(row.map(([heading, value]): [string, string] => [heading, told(value)])));
    for (const { heading } of change.newColumns ?? []) {
      lines.push(`  ${words.newColumn(heading, change.sheet)}`);
    }
  }
  return lines;
}

async function document(
  view: DayView,
  plan: Plan,
  call: LoggedCall,
  { movedFrom }: NextRemark,
): Promise<object> {
  const appended = plan.changes.filter((change) => change.kind === "append");
  const rows = await Promise.all(
    appended.map(async (change) => ({
      sheet: change.sheet,
      row: Object.fromEntries(
        (await rowOfCalls(view, plan, change)).map(([heading, value]) => [heading, cellText(value)]),
      ),
    })),
  );
  return {
    ...recordedDocument({ saved: false, written: false, waiting: null, call }, movedFrom, plan.left),
    changes: plan.cells.map((cell) => ({
      cell: cell.cell,
      heading: headingOf(view, call, cell),
      before: cellText(cell.before),
      after: cellText(cell.after),
    })),
    adds: rows,
  };
}

function placeOf({ book }: DayView, call: LoggedCall) {
  return { part: book.contacts.part(call.contact.row) };
}

function headingOf(view: DayView, call: LoggedCall, { cell, column }: PlannedCell): string {
  const heading = placeOf(view, call).part.headings.get(column) ?? "";
  return heading.replace(/\s+/g, " ").trim() || cell;
}

/** The cells of the new row under their headings: as they stand in the sheet of calls, else as they will. */
async function rowOfCalls(
  { book }: DayView,
  plan: Plan,
  change: AppendRow,
): Promise<[heading: string, value: Value][]> {
  const fresh = plan.changes.find((one) => one.kind === "add-sheet" && one.title === change.sheet);
  // A complaint stands in a sheet of its own.
  const isOfCalls = book.callsPlace?.title === change.sheet;
  const calls = isOfCalls ? await book.calls() : await book.complaints();
  const fields = isOfCalls ? (book.callsPlace?.columns ?? []) : [];
  const columns = new Map([...fields].map(([field, column]) => [column, field]));
  // The id is drawn anew when the call is recorded.
  const known = change.cells
    .filter(({ value }) => cellText(value) !== change.key)
    .map(({ column, value }): [string, Value] => {
      const written = calls === null ? null : lineOf(calls.grid.cell(calls.headingRow, column));
      const field = columns.get(column);
      const ours = field === undefined ? null : callColumn(field).headings[book.language][0];
      const planned = fresh?.kind === "add-sheet" ? (fresh.columns[column - 1]?.heading ?? null) : null;
      return [written ?? planned ?? ours ?? String(column), value];
    });
  return [
    ...known,
    ...(change.newColumns ?? []).map(({ heading, value }): [string, Value] => [heading, value]),
  ];
}

function labelled(rows: readonly (readonly [string, string])[]): Line[] {
  const width = rows.reduce((most, [label]) => Math.max(most, widthOf(label)), 0) + 2;
  return rows.map(([label, text]): Line => ["  ", styled("quiet", padEnd(label, width)), text]);
}

function valueText(value: Cell | Value, language: Context["language"]): string {
  if (value.kind === "date") return fullMoment(value, language);
  return value.kind === "number" ? numberText(value.value, language) : cellText(value);
}
