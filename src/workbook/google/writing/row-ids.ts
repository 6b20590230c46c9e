/** Gives ids to rows that have none, right before they are written for the first time. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import type { Change, EditRow } from "../../changes.ts";
import { holds } from "../../same-value.ts";
import type { SheetsApi, Tries } from "../api.ts";
import { idAt } from "../reading/headings.ts";
import type { Reader } from "../reading/reader.ts";
import { isFree, isStillFree } from "./free-rows/free-rows.ts";
import { type Fresh, readFresh } from "./fresh.ts";
import { GuardedWrites } from "./guarded-writes.ts";
import { writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { newId } from "./rows/ids.ts";
import { lostId } from "./rows/lost-id.ts";
import { plannedId, rowsOf } from "./rows/row-search.ts";

/** Changes whose rows have ids, and the sheets as they were seen with them. */
export interface Identified {
  readonly changes: readonly Change[];
  readonly fresh: Fresh;
}

/** A row without an id: it is known by its other cells only. */
interface Nameless {
  readonly edit: EditRow;
  /** The edit without its expectation of an empty id. */
  readonly bare: EditRow;
  readonly idColumn: number;
  id: string;
  /** Every id that was written for it, null for one that was taken away: rows that show one of them may have been hit. */
  readonly written: Set<string | null>;
}

const mostRounds = 20;

/** Two requests when a row has no id; nothing at all otherwise. Throws Failure conflict.changed when rows keep moving. */
export async function withIds(
  api: SheetsApi,
  reader: Reader,
  changes: readonly Change[],
  before: Fresh,
  tries: Tries,
): Promise<Identified> {
  const random = () => api.access.waiting.random();
  const nameless = namelessRows(changes, before, random);
  const writes = new GuardedWrites(api, tries);
  let fresh = before;
  for (let round = 0; round < mostRounds; round += 1) {
    const requests = nameless.flatMap((one) => corrections(one, before, fresh, random));
    if (requests.length === 0 && !writes.isPending) return { changes: named(changes, nameless), fresh };
    await writes.send(requests);
    fresh = await readFresh(api, reader, changes, true);
  }
  throw new Failure("conflict.changed", { place: api.place });
}

function namelessRows(changes: readonly Change[], { sheets }: Fresh, random: () => number): Nameless[] {
  return changes.flatMap((change) => {
    const sheet = change.kind === "edit" ? sheets.get(change.sheet) : undefined;
    const idColumn = sheet?.headings.idColumn ?? null;
    if (change.kind !== "edit" || sheet === undefined || idColumn === null) return [];
    if (plannedId(change, sheet) !== null) return [];
    const expect = change.expect.filter(({ column }) => column !== idColumn);
    return [{ edit: change, bare: { ...change, expect }, idColumn, id: newId(random), written: new Set() }];
  });
}

/** What is still to be written so that the meant row, and no other, has the id. */
function corrections(
  one: Nameless,
  before: Fresh,
  now: Fresh,
  random: () => number,
): sheets_v4.Schema$Request[] {
  const { bare, idColumn } = one;
  const sheet = now.sheets.get(bare.sheet);
  const old = before.sheets.get(bare.sheet);
  if (sheet === undefined || old === undefined) return [];
  const isMeant = (row: number) =>
    bare.expect.every(({ cell, column }) => holds(sheet.cells.cell(row, column), cell)) &&
    (!isFree(bare) || isStillFree(bare, row, sheet));
  const rows = sheet.cells.filledRows().filter((row) => row !== sheet.headings.row);
  const given = rows.filter((row) => idAt(sheet.cells, row, sheet.headings) === one.id && isMeant(row));
  const put = (row: number, id: string | null): sheets_v4.Schema$Request[] => {
    one.written.add(id);
    return writeId(sheet, row, idColumn, id);
  };
  const mayBeOurs = (id: string | null) => id === one.id || one.written.has(id);
  const strays = rows.filter((row) => mayBeOurs(idAt(sheet.cells, row, sheet.headings)) && !isMeant(row));
  let isUsed = false;
  const back = strays.flatMap((row) => {
    const id = idBefore(one, row, sheet, old);
    const shown = idAt(sheet.cells, row, sheet.headings);
    if (id === undefined) isUsed ||= shown === one.id;
    return id === undefined || id === shown ? [] : put(row, id);
  });
  // An id that was to go back to another row, and has come into one like the meant one, would stand twice.
  const isBorrowed = (id: string | null) => id !== null && id !== one.id && one.written.has(id);
  const borrowed = rows.filter((row) => isMeant(row) && isBorrowed(idAt(sheet.cells, row, sheet.headings)));
  const [row, ...more] = rowsOf(bare, sheet);
  // A free row that is none any more: looked for anew, when the row is to be written.
  if (given.length > 0 || row === undefined || more.length > 0 || !isMeant(row))
    return [...back, ...borrowed.flatMap((other) => put(other, null))];
  const own = idAt(sheet.cells, row, sheet.headings);
  // The row that was given the id is somebody's by now, and goes by it.
  if (isUsed) one.id = newId(random);
  if (own === null || borrowed.includes(row)) return [...back, ...put(row, one.id)];
  // Another followup was quicker.
  one.id = own;
  return back;
}

/**
 * The id that a row had before ours came into it, null for none; undefined where the row is to be left as it is: nobody's
 * id is missing, so ours was put over none, and whoever has filled the free row since goes by it.
 */
function idBefore(
  { bare, id }: Nameless,
  row: number,
  now: FreshSheet,
  old: FreshSheet,
): string | null | undefined {
  const columns = [...bare.expect, ...bare.cells].map(({ column }) => column);
  const same = old.cells
    .filledRows()
    .filter((one) =>
      columns.every((column) => holds(old.cells.cell(one, column), now.cells.cell(row, column))),
    );
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0) return idAt(old.cells, only, old.headings);
  if (idAt(now.cells, row, now.headings) !== id) return undefined;
  const lost = lostId(old, now);
  return lost === null && only === undefined ? undefined : lost;
}

function writeId(
  sheet: FreshSheet,
  row: number,
  column: number,
  id: string | null,
): sheets_v4.Schema$Request[] {
  const entered = id === null ? undefined : { stringValue: id };
  return writeCells(sheet.layout.sheetId, row, [{ column, entered, format: "keep" }]);
}

/** The changes, expecting the ids that their rows have now. */
function named(changes: readonly Change[], nameless: readonly Nameless[]): readonly Change[] {
  const byEdit = new Map<Change, Nameless>(nameless.map((one) => [one.edit, one]));
  return changes.map((change) => {
    const one = byEdit.get(change);
    if (one === undefined) return change;
    const id = { column: one.idColumn, cell: { kind: "text" as const, text: one.id } };
    return { ...one.bare, expect: [...one.bare.expect, id] };
  });
}
