/**
 * Asks the real Google what the local Sheets server only assumes: npm run probe:google -- <address of a scratch spreadsheet>
 *
 * Run by a person who is signed in (followup login google). It makes tabs of its own whose names begin with "followup
 * probe", writes only there, and takes them away at the end.
 */
import { homedir } from "node:os";
import { homeOf } from "../src/program/home.ts";
import { realWorld } from "../src/program/real-world.ts";
import { spreadsheetIdOf } from "../src/workbook/google/address.ts";
import { type Access, type ApiRequest, send } from "../src/workbook/google/requests.ts";
import { apiEndpoint } from "../src/workbook/google/sign-in/endpoint.ts";
import { signedInFor } from "../src/workbook/google/sign-in/sign-in-kept.ts";
import { readingPatience, usualTimeLimits } from "../src/workbook/google/waiting.ts";

const [place = ""] = process.argv.slice(2);
const id = spreadsheetIdOf(place);
if (id === null) throw new Error("npm run probe:google -- <address of a spreadsheet that may be written to>");
const world = { ...realWorld(process), homeFolder: homedir() };
const endpoint = apiEndpoint(process.env);
const signedIn = await signedInFor(place, endpoint, {
  environment: process.env,
  configFolder: homeOf(world).config,
});
const access: Access = {
  signedIn,
  endpoint: endpoint.api,
  waiting: world,
  timeLimits: usualTimeLimits,
  readingPatience,
};

const sheetId = 1 + Math.floor(Math.random() * 1e9);
const title = `followup probe ${sheetId}`;
const metadataId = sheetId;

async function ask(request: ApiRequest): Promise<{ ok: boolean; text: string }> {
  const outcome = await send<unknown>(access, request, usualTimeLimits.reading);
  if (outcome.kind === "answered") return { ok: true, text: JSON.stringify(outcome.body) };
  const text =
    outcome.kind === "refused"
      ? `${outcome.refusal.status} ${outcome.refusal.name}: ${outcome.refusal.message}`
      : outcome.kind;
  return { ok: false, text };
}

const batch = (requests: readonly unknown[], more: object = {}, fields = "*") =>
  ask({
    method: "POST",
    path: `${id}:batchUpdate`,
    query: [["fields", fields]],
    body: { requests, ...more },
  });

const cells = (rows: readonly (readonly object[])[], rowIndex = 0, fields = "userEnteredValue") => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex: 0 },
    rows: rows.map((values) => ({ values })),
    fields,
  },
});
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const key = {
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: "followup probe",
      metadataValue: "1",
      visibility: "DOCUMENT",
      location: { spreadsheet: true },
    },
  },
};
const values = async () =>
  (
    await ask({
      method: "GET",
      path: `${id}/values:batchGet`,
      query: [
        ["ranges", `'${title}'`],
        ["valueRenderOption", "UNFORMATTED_VALUE"],
      ],
    })
  ).text;
const grid = (ranges: string, inner: string) =>
  ask({
    method: "GET",
    path: id,
    query: [
      ["ranges", `'${title}'!${ranges}`],
      ["fields", `sheets(properties(title),data(rowData(values(${inner}))))`],
    ],
  });

/** Prints one question, what was assumed and what Google said. */
function tell(question: string, asAssumed: boolean, answer: string): void {
  console.log(`${asAssumed ? "as assumed" : "DIFFERENT "}  ${question}\n            ${answer.slice(0, 300)}`);
}

const made = await batch([
  {
    addSheet: {
      properties: { sheetId, title, gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 1 } },
    },
  },
]);
if (!made.ok) throw new Error(`nothing could be asked: ${made.text}`);
try {
  await batch([
    key,
    cells([
      [text("Name"), text("Id")],
      [text("b"), text("1")],
      [text("a"), text("2")],
    ]),
  ]);
  const doubled = await batch([cells([[text("CHANGED")]], 0), key]);
  const after = await values();
  tell(
    "a metadata id that is taken is refused, and its whole batch with it",
    !doubled.ok && !after.includes("CHANGED"),
    doubled.text,
  );

  const inserted = await batch(
    [
      {
        insertDimension: {
          range: { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 2 },
          inheritFromBefore: false,
        },
      },
      cells([[text("new"), text("3")]], 1),
    ],
    { includeSpreadsheetInResponse: true, responseRanges: [`'${title}'!2:2`] },
    "updatedSpreadsheet(sheets(properties(title),data(startRow,rowData(values(userEnteredValue,effectiveValue,effectiveFormat(numberFormat))))))",
  );
  tell(
    "a row goes in under a frozen heading, and the answer shows it through a field mask",
    inserted.text.includes('"new"'),
    inserted.text,
  );

  await batch([
    {
      sortRange: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 4 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
      },
    },
  ]);
  tell(
    "sorting takes the ids along with their rows",
    (await values()).includes('["a","2"],["b","1"]'),
    await values(),
  );

  await batch([
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
    cells(
      ["b", "a"].map((name, at) => [
        text(name),
        text(`id ${name}`),
        text(String(at)),
        text(`behind ${name}`),
      ]),
      1,
    ),
    {
      sortRange: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
      },
    },
  ]);
  const bounded = await values();
  tell(
    "a sort with column bounds takes a hidden column inside along, and leaves the one behind it",
    bounded.includes('["a","id a","1","behind b"]'),
    bounded,
  );

  await batch([
    {
      setBasicFilter: {
        filter: {
          range: { sheetId, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
        },
      },
    },
  ]);
  const filtered = await batch([
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 2 },
        inheritFromBefore: false,
      },
    },
  ]);
  tell("a row goes in while a filter is on", filtered.ok, filtered.text);

  const date = {
    userEnteredValue: { numberValue: 46_357.5 },
    userEnteredFormat: { numberFormat: { type: "DATE_TIME" } },
  };
  await batch([
    cells(
      [[date, { userEnteredValue: { numberValue: 46_357 } }]],
      6,
      "userEnteredValue,userEnteredFormat.numberFormat",
    ),
  ]);
  const dates = (await grid("7:7", "effectiveValue,effectiveFormat(numberFormat),formattedValue")).text;
  tell(
    "a number under a date format reads back as that number with its format",
    dates.includes("DATE_TIME"),
    dates,
  );

  await batch([
    cells(
      [
        [
          {
            userEnteredValue: { numberValue: 1 },
            userEnteredFormat: { numberFormat: { type: "DATE", pattern: 'dd"."mm"."yyyy' } },
          },
        ],
      ],
      7,
      "userEnteredValue,userEnteredFormat.numberFormat",
    ),
  ]);
  tell(
    "a pattern of one's own keeps the type DATE",
    (await grid("8:8", "effectiveFormat(numberFormat)")).text.includes('"DATE"'),
    (await grid("8:8", "effectiveFormat(numberFormat)")).text,
  );

  await batch([cells([[{ userEnteredValue: { formulaValue: "=SEQUENCE(2)" } }]], 9)]);
  const spilled = (await grid("A10:A11", "userEnteredValue,effectiveValue")).text;
  tell(
    "a cell that a formula above fills has a result and no value of its own",
    /\{"effectiveValue"/.test(spilled),
    spilled,
  );

  const noMatch = await batch([
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: metadataId + 1 } } } },
  ]);
  tell("taking away metadata that is not there is refused", !noMatch.ok, noMatch.text);

  const end = await batch([
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 999, endIndex: 1000 },
        inheritFromBefore: false,
      },
    },
  ]);
  tell("a row beyond the end of the grid is refused", !end.ok, end.text);

  const beyond = await grid("1:999", "effectiveValue");
  tell("rows beyond the grid can't be asked for", !beyond.ok, beyond.text);

  const part = await ask({
    method: "GET",
    path: id,
    query: [
      ["ranges", `'${title}'!A1`],
      ["fields", "developerMetadata(metadataId),sheets(properties(title))"],
    ],
  });
  tell(
    "with ranges only their sheets are given, and the metadata of the spreadsheet all the same",
    part.text.includes(String(metadataId)) && part.text.split('"title"').length === 2,
    part.text,
  );

  const everything = await ask({
    method: "GET",
    path: id,
    query: [["fields", "sheets(properties(title),data(rowData(values(effectiveValue))))"]],
  });
  tell(
    "without ranges a field mask that names cells brings those of every tab",
    everything.text.includes(title) && everything.text.includes('"stringValue":"Name"'),
    `${everything.text.length} characters`,
  );

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
  const inTable = await batch([
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 13, endIndex: 14 },
        inheritFromBefore: false,
      },
    },
  ]);
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

  const guarded = await batch([
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId, startRowIndex: 0, endRowIndex: 1 }, editors: { users: [] } },
      },
    },
  ]);
  tell("a protected range tells whether I may edit it (the owner may)", guarded.ok, guarded.text);
} finally {
  const cleaned = await batch([
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } },
    { deleteSheet: { sheetId } },
  ]);
  console.log(
    cleaned.ok ? "\nThe probe's tab is gone again." : `\nPlease delete the tab "${title}": ${cleaned.text}`,
  );
}
