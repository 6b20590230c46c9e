/** The sheets of a contacts table, read with the columns that mean something. */
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { dateOrderOf } from "../../rules/when/cell-date.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Assigned } from "../headings/assigned.ts";
import { sameHeading } from "../headings/named-column.ts";
import { type ChosenColumn, chooseNextContact } from "../headings/next-contact-column.ts";
import { typedIdColumns } from "../headings/typed-id-columns.ts";
import { isBlank, oneLine } from "../sheets/cell-value.ts";
import type { ReadPart } from "../sheets/contacts.ts";
import type { TableSheet } from "./table-sheet.ts";

/** Every column that says something. */
function columnsOf(assigned: Assigned): ReadonlySet<number> {
  const { candidates, columns, doNotCall, names, phones, renewal, time } = assigned;
  const more = [doNotCall, renewal, time].filter((column) => column !== null);
  const all = [...columns.values(), ...phones, ...more, ...otherStatusesIn(assigned)].concat(
    names.map(({ column }) => column),
    candidates.map(({ column }) => column),
  );
  return new Set(all);
}

/** Statuses beside the one that is written: "Deal stage" beside "Lead status". */
function otherStatusesIn({ left }: Assigned): readonly number[] {
  return left.filter(({ field, why }) => field === "status" && why === "taken").map(({ column }) => column);
}

/** Every column of a sheet that says something, and the ids that people gave themselves, ascending. */
export function columnsRead(table: TableSheet): readonly number[] {
  return [...columnsOf(table.assigned), ...typedIdsIn(table)].sort((left, right) => left - right);
}

function typedIdsIn(table: TableSheet): readonly number[] {
  return typedIdColumns(headingsOf(table), columnsOf(table.assigned));
}

/** A sheet of the table with its cells. */
export interface ReadTable {
  readonly table: TableSheet;
  readonly grid: Grid;
  readonly chosen: ChosenColumn | null;
  readonly orderIn: (column: number) => DateOrder;
}

/** The column of the next contact chosen by what stands in it. Throws Failure workbook.doubled-heading. */
export function readTable(
  table: TableSheet,
  grid: Grid,
  orderIn: (column: number) => DateOrder,
  today: Day | null,
): ReadTable {
  const chosen = chooseNextContact(table.assigned.candidates, grid, table.heading.row, orderIn, today);
  if (chosen !== null) refuseDoubled(table, chosen);
  return { table, grid, chosen, orderIn };
}

/** Two next-contact columns with the same heading: reading one and writing the other would lose promises. */
function refuseDoubled({ heading, title }: TableSheet, chosen: ChosenColumn): void {
  const same = sameHeading(heading, chosen.column);
  if (chosen.why === "named" || same.length < 2) return;
  throw new Failure("workbook.doubled-heading", {
    sheet: title,
    heading: oneLine(heading.headings.get(chosen.column)?.text ?? ""),
    cells: same.map((column) => cellName(title, heading.row, column)),
  });
}

/** What the rules need of the sheet. `owner` is the manager whose sheet it is, where no column says so. */
export function partOf(
  { chosen, grid, orderIn, table }: ReadTable,
  owner: string | null,
): Omit<ReadPart, "near"> {
  const { beside, columns: fields, doNotCall, names, phones, readOnly, renewal, time } = table.assigned;
  const next = chosen?.column ?? null;
  const columns = new Map<ContactField, number>(next === null ? [] : [["nextContact", next]]);
  for (const [field, column] of fields) if (column !== next) columns.set(field, column);
  return {
    ...{ title: table.title, headingRow: table.heading.row, headings: headingsOf(table), columns, grid },
    ...{ names: names.filter(({ column }) => column !== next), phones: phones.filter((one) => one !== next) },
    ...{
      beside,
      typedIds: typedIdsIn(table),
      doNotCall,
      otherStatuses: otherStatusesIn(table.assigned).filter((column) => column !== next),
      readOnly,
      renewal: renewal === next ? null : renewal,
    },
    ...{ owner: fields.has("owner") ? null : owner },
    time: time !== null && next !== null && Math.abs(time - next) === 1 ? time : null,
    order: () => orderIn(next ?? 0),
  };
}

/** Every heading as it stands, by column. */
export function headingsOf({ heading }: TableSheet): ReadonlyMap<number, string> {
  return new Map([...heading.headings].map(([column, { text }]) => [column, text]));
}

/** How the dates of each column are written, worked out once from its own texts. */
export function columnOrders(
  grid: Grid,
  headingRow: number,
  language: Language,
  told: DateOrder | null,
): (column: number) => DateOrder {
  const known = new Map<number, DateOrder>();
  return (column) => {
    const order = told ?? known.get(column) ?? dateOrderOf(textsIn(grid, headingRow, column), language);
    known.set(column, order);
    return order;
  };
}

function* textsIn(grid: Grid, headingRow: number, column: number): Iterable<string> {
  for (const row of grid.rows) {
    const cell = row > headingRow ? grid.cell(row, column) : null;
    if (cell?.kind === "text" && !isBlank(cell)) yield cell.text;
  }
}
