/**
 * Asks the real Google what the local Sheets server only assumes: npm run probe:google -- <address of a scratch spreadsheet>
 *
 * Run by a person who is signed in (followup login google). `-- <address> --picker google-client.json` asks instead whether
 * a spreadsheet that somebody else has shared can be chosen on Google's list, in the browser. The probe makes tabs of its own whose names begin with "followup
 * probe", writes only there, and takes them away at the end.
 */
import { spreadsheetIdOf } from "../src/workbook/google/address.ts";
import { probeOf, tell, textCell as text } from "./probe/asking.ts";
import { askAboutChips, askAboutProtection } from "./probe/cells-of-people.ts";
import { askAboutCopiedRows } from "./probe/copied-rows.ts";
import { askWithPicker } from "./probe/picker.ts";
import { askAboutFilters, askAboutTables } from "./probe/tables-and-filters.ts";

const [place = "", option = "", clientFile = ""] = process.argv.slice(2);
const id = spreadsheetIdOf(place);
if (id === null) throw new Error("npm run probe:google -- <address of a spreadsheet that may be written to>");
if (option === "--picker") {
  await askWithPicker(place, id, clientFile);
  process.exit();
}
const probe = await probeOf(place, id);
const { ask, batch, cells, grid, sheetId, title, values } = probe;
const metadataId = sheetId;
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
const made = await batch([
  {
    addSheet: {
      properties: { sheetId, title, gridProperties: { rowCount: 60, columnCount: 12, frozenRowCount: 1 } },
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

  await askAboutCopiedRows(probe);
  await askAboutFilters(probe);
  await askAboutTables(probe);
  await askAboutChips(probe);
  await askAboutProtection(probe);
} finally {
  const cleaned = await batch([
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } },
    { deleteSheet: { sheetId } },
  ]);
  console.log(
    cleaned.ok ? "\nThe probe's tab is gone again." : `\nPlease delete the tab "${title}": ${cleaned.text}`,
  );
}
