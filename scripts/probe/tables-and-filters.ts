/** Whether rows go in where followup puts them: beside a filter's edge, in a Table and at its end, in typed columns. */
import { type Probe, tell, textCell as text } from "./asking.ts";

const inserted = (sheetId: number, row: number, inheritFromBefore = false) => ({
  insertDimension: {
    range: { sheetId, dimension: "ROWS", startIndex: row, endIndex: row + 1 },
    inheritFromBefore,
  },
});

/** A filter over A1:B4: rows under its headings, at its end, and what a sort of it takes along. */
export async function askAboutFilters({ ask, batch, cells, id, sheetId, values }: Probe): Promise<void> {
  await batch([
    {
      setBasicFilter: {
        filter: {
          range: { sheetId, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
        },
      },
    },
  ]);
  const filtered = await batch([inserted(sheetId, 1)]);
  tell("a row goes in while a filter is on", filtered.ok, filtered.text);

  const edgeOf = async () =>
    /"basicFilter":\{"range":\{[^}]*"endRowIndex":(\d+)/.exec(
      (await ask({ method: "GET", path: id, query: [["fields", "sheets(properties(sheetId),basicFilter)"]] }))
        .text,
    )?.[1] ?? "none";
  const before = await edgeOf();
  await batch([inserted(sheetId, Number(before), true), cells([[text("at the edge")]], Number(before))]);
  const after = await edgeOf();
  tell(
    "a row that goes in right below a filter's last row does not join the filter",
    before !== "none" && before === after,
    `the filter ended at row ${before}, now at ${after}`,
  );
  await batch([
    {
      sortRange: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }],
      },
    },
    { clearBasicFilter: { sheetId } },
  ]);
  const sorted = await values();
  tell(
    "a sort of the filter's range leaves the row below it where it is",
    sorted.includes('"at the edge"'),
    sorted,
  );
}

/** Google's Tables: rows under the headings and at the end, typed columns with and without a format. */
export async function askAboutTables({ ask, batch, cells, id, sheetId }: Probe): Promise<void> {
  const table = await batch([
    {
      addTable: {
        table: {
          name: `probe${sheetId}`,
          range: { sheetId, startRowIndex: 12, endRowIndex: 15, startColumnIndex: 0, endColumnIndex: 2 },
        },
      },
    },
  ]);
  const inTable = await batch([inserted(sheetId, 13)]);
  tell("a row goes in under the headings of a Table", table.ok && inTable.ok, inTable.text);

  const typed = await batch([
    {
      addTable: {
        table: {
          name: `typed${sheetId}`,
          range: { sheetId, startRowIndex: 16, endRowIndex: 19, startColumnIndex: 4, endColumnIndex: 6 },
          columnProperties: [{ columnIndex: 0, columnName: "Day", columnType: "DATE" }],
        },
      },
    },
  ]);
  const inTyped = (fields: string, cell: object) =>
    batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: 17, columnIndex: 4 },
          rows: [{ values: [cell] }],
          fields,
        },
      },
    ]);
  const moment = { userEnteredValue: { numberValue: 46_353.625 } };
  const plainly = await inTyped("userEnteredValue", moment);
  tell("a typed column of a Table takes a value without a format", typed.ok && plainly.ok, plainly.text);
  const format = { userEnteredFormat: { numberFormat: { type: "DATE_TIME" } } };
  const formatted = await inTyped("userEnteredValue,userEnteredFormat.numberFormat", {
    ...moment,
    ...format,
  });
  tell("and refuses one with a format", !formatted.ok, formatted.text);

  const endOf = async (name: string) =>
    new RegExp(`"name":"${name}"[^}]*"endRowIndex":(\\d+)`).exec(
      (await ask({ method: "GET", path: id, query: [["fields", "sheets(tables(name,range))"]] })).text,
    )?.[1] ?? "none";
  const name = `probe${sheetId}`;
  const before = table.ok ? await endOf(name) : "15";
  const below = await batch([
    inserted(sheetId, Number(before), true),
    cells([[text("below")]], Number(before)),
  ]);
  tell(
    "a row that goes in right below a Table's last row is taken, and does not join the Table",
    below.ok && (await endOf(name)) === before,
    `${below.text.slice(0, 120)}; the Table ended at row ${before}, now at ${await endOf(name)}`,
  );

  const last = Number(await endOf(name)) - 1;
  const joining = await batch([
    inserted(sheetId, last, true),
    {
      moveDimension: {
        source: { sheetId, dimension: "ROWS", startIndex: last + 1, endIndex: last + 2 },
        destinationIndex: last,
      },
    },
    cells([[text("inside")]], last + 1),
  ]);
  tell(
    "a row that goes in above a Table's last row, which is then moved above it, joins the Table",
    joining.ok && (await endOf(name)) === String(last + 2),
    `${joining.text.slice(0, 120)}; the Table ended at row ${last + 1}, now at ${await endOf(name)}`,
  );

  const column = (startIndex: number) => ({
    ...{ sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 },
  });
  const wider = await batch([
    { insertDimension: { range: column(1), inheritFromBefore: true } },
    { moveDimension: { source: column(2), destinationIndex: 1 } },
  ]);
  const answer = await ask({ method: "GET", path: id, query: [["fields", "sheets(tables(name,range))"]] });
  const right = new RegExp(`"name":"${name}"[^}]*"endColumnIndex":(\\d+)`).exec(answer.text)?.[1] ?? "none";
  tell(
    "a column that goes in before a Table's last one, which is then moved before it, joins the Table",
    wider.ok && right === "3",
    `${wider.text.slice(0, 120)}; the Table is ${right} columns wide`,
  );
}
