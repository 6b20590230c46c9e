/** spreadsheets.batchUpdate of the local Sheets server: in order, all or nothing. */
import type { sheets_v4 } from "@googleapis/sheets";
import { copyFormats, copyRow, repeatCell, sheetWith, updateCells } from "./sheets-cells.ts";
import { appendDimension, insertDimension, moveDimension, ownRanges } from "./sheets-dimensions.ts";
import { putCell, type SheetsDocument, withoutValue } from "./sheets-document.ts";
import { ApiError, invalid } from "./sheets-ranges.ts";
import { matches, propertiesOf } from "./sheets-reading.ts";

/** Carries out the requests. Discovery: "If any request is not valid then the entire request will fail and nothing will be applied." */
export function batchUpdate(
  document: SheetsDocument,
  requests: readonly sheets_v4.Schema$Request[],
  refuse: (request: sheets_v4.Schema$Request) => void = () => {},
): sheets_v4.Schema$Response[] {
  const before = document.state;
  document.state = document.copy();
  try {
    if (requests.length === 0) throw invalid("Must specify at least one request.");
    return requests.map((request, index) => numbered(document, request, index, refuse));
  } catch (error) {
    document.state = before;
    throw error;
  }
}

/** "Invalid requests[1].insertDimension: …", as the errors in the issues of gspread and pygsheets begin. */
function numbered(
  document: SheetsDocument,
  request: sheets_v4.Schema$Request,
  index: number,
  refuse: (request: sheets_v4.Schema$Request) => void,
): sheets_v4.Schema$Response {
  try {
    refuse(request);
    return carriedOut(document, request);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw invalid(`Invalid requests[${index}].${Object.keys(request)[0]}: ${error.message}`);
  }
}

/** Only the requests that the adapter sends; any other is refused, so that nothing untested slips in. */
function carriedOut(document: SheetsDocument, request: sheets_v4.Schema$Request): sheets_v4.Schema$Response {
  if (request.createDeveloperMetadata) return createMetadata(document, request.createDeveloperMetadata);
  if (request.deleteDeveloperMetadata) return deleteMetadata(document, request.deleteDeveloperMetadata);
  if (request.addSheet) return addSheet(document, request.addSheet);
  if (request.updateCells) updateCells(document, request.updateCells);
  else if (request.repeatCell) repeatCell(document, request.repeatCell);
  else if (request.insertDimension) insertDimension(document, request.insertDimension);
  else if (request.moveDimension) moveDimension(document, request.moveDimension);
  else if (request.deleteDimension) deleteColumns(document, request.deleteDimension);
  else if (request.copyPaste?.pasteType === "PASTE_FORMAT") copyFormats(document, request.copyPaste);
  else if (request.copyPaste?.pasteType === "PASTE_NORMAL") copyRow(document, request.copyPaste);
  else if (request.copyPaste) copyColumn(document, request.copyPaste);
  else if (request.appendDimension) appendDimension(document, request.appendDimension);
  else if (request.updateDimensionProperties) hideColumns(document, request.updateDimensionProperties);
  else throw invalid("the local server does not know this request");
  return {};
}

/** Google's page on metadata: "If you specify an ID that's already in use, the request will be unsuccessful" and 30,000 characters a spreadsheet. The texts are not known. */
function createMetadata(
  document: SheetsDocument,
  { developerMetadata: wanted }: sheets_v4.Schema$CreateDeveloperMetadataRequest,
): sheets_v4.Schema$Response {
  const { metadata } = document.state;
  if (!wanted?.metadataKey || !wanted.visibility || !wanted.location?.spreadsheet) {
    throw invalid("Metadata needs a key, a visibility and a location.");
  }
  if (metadata.some(({ metadataId }) => metadataId === wanted.metadataId)) {
    throw invalid(`Developer metadata with id ${wanted.metadataId} already exists.`);
  }
  const characters = [...metadata, wanted]
    .map((one) => `${one.metadataKey}${one.metadataValue ?? ""}`)
    .join("");
  if (characters.length > 30_000) throw invalid("The spreadsheet holds too much developer metadata.");
  metadata.push(wanted);
  return { createDeveloperMetadata: { developerMetadata: wanted } };
}

/** What a deletion that matches nothing does is not documented: refused here, the harder case. */
function deleteMetadata(
  document: SheetsDocument,
  { dataFilter }: sheets_v4.Schema$DeleteDeveloperMetadataRequest,
): sheets_v4.Schema$Response {
  const { metadata } = document.state;
  const deleted = metadata.filter((one) => matches(one, dataFilter ?? {}));
  if (deleted.length === 0) throw invalid("No developer metadata matches.");
  document.state.metadata = metadata.filter((one) => !deleted.includes(one));
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
}

/** `A sheet with the name "X" already exists. Please enter another name.` as in gspread's and n8n's issues; 1000 × 26 by default. */
function addSheet(
  document: SheetsDocument,
  { properties }: sheets_v4.Schema$AddSheetRequest,
): sheets_v4.Schema$Response {
  const { sheets } = document.state;
  const title = properties?.title ?? `Sheet${sheets.length + 1}`;
  const sheetId = properties?.sheetId ?? 900_000 + sheets.length;
  if (sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase())) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  if (sheets.some((sheet) => sheet.sheetId === sheetId))
    throw invalid(`Sheet with id ${sheetId} already exists.`);
  const sheet = {
    sheetId,
    title,
    hidden: properties?.hidden ?? false,
    rows: [],
    rowCount: properties?.gridProperties?.rowCount ?? 1000,
    columnCount: properties?.gridProperties?.columnCount ?? 26,
    frozenRows: properties?.gridProperties?.frozenRowCount ?? 0,
    hiddenColumns: [],
    protectedRanges: [],
    merges: [],
  };
  sheets.push(sheet);
  return { addSheet: { properties: propertiesOf(sheet, sheets.length - 1) } };
}

/** Discovery, DeleteDimensionRequest; the adapter takes away columns only. */
function deleteColumns(document: SheetsDocument, { range }: sheets_v4.Schema$DeleteDimensionRequest): void {
  const sheet = sheetWith(document, range?.sheetId);
  const [start, end] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
  if (range?.dimension !== "COLUMNS") throw invalid("the local server deletes columns only");
  if (end <= start || end > sheet.columnCount) throw invalid("range is outside of the grid.");
  sheet.columnCount -= end - start;
  for (const range of ownRanges(sheet)) shrink(range, start, end - start);
  sheet.rows = sheet.rows.map((row) => [...row.slice(0, start), ...row.slice(end)]);
  sheet.hiddenColumns = sheet.hiddenColumns
    .filter((column) => column < start || column >= end)
    .map((column) => (column >= end ? column - (end - start) : column));
}

/** Columns that are taken away before a range move it to the left, and within it make it narrower. */
function shrink(range: sheets_v4.Schema$GridRange, start: number, count: number): void {
  if ((range.startColumnIndex ?? 0) > start)
    range.startColumnIndex = Math.max(start, (range.startColumnIndex ?? 0) - count);
  if ((range.endColumnIndex ?? 0) > start)
    range.endColumnIndex = Math.max(start, (range.endColumnIndex ?? 0) - count);
}

/** Discovery, CopyPasteRequest: of one whole column into another. */
function copyColumn(
  document: SheetsDocument,
  { destination, pasteType, source }: sheets_v4.Schema$CopyPasteRequest,
): void {
  const sheet = sheetWith(document, source?.sheetId);
  if (pasteType !== "PASTE_VALUES" || source?.sheetId !== destination?.sheetId)
    throw invalid("the local server pastes values within a sheet only");
  const [from, to] = [source?.startColumnIndex ?? 0, destination?.startColumnIndex ?? 0];
  for (const [index, row] of sheet.rows.entries()) {
    const copied = row[from];
    const next = { ...withoutValue(row[to]) };
    putCell(sheet, index, to, {
      ...next,
      ...(copied?.effectiveValue
        ? { userEnteredValue: copied.effectiveValue, effectiveValue: copied.effectiveValue }
        : {}),
    });
  }
}

function hideColumns(
  document: SheetsDocument,
  { properties, range }: sheets_v4.Schema$UpdateDimensionPropertiesRequest,
): void {
  const sheet = document.state.sheets.find(({ sheetId }) => sheetId === range?.sheetId);
  if (sheet === undefined) throw invalid(`No grid with id: ${range?.sheetId}`);
  if (properties?.hiddenByUser) sheet.hiddenColumns.push(range?.startIndex ?? 0);
}
