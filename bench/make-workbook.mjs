// Makes a workbook as Excel and others lay it out: date styles, one part per sheet, shared strings or none. Kept in .bench/ for next time.
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { archiveRows, callRows, contactRows } from "./sheet-rows.mjs";
import { writers } from "./writers.mjs";
import { ZipFile } from "./zip-file.mjs";

// Counted up when what is written changes, so that old files are not used.
const version = 3;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

// The path of a workbook with so many contacts, archive rows and calls; null leaves a sheet out. `writer` is one of writers;
// `columns`: so many columns of contacts, made up but for the first twelve.
export async function workbookOf({
  contacts,
  archive = null,
  calls = null,
  writer = "Excel",
  columns = null,
}) {
  const folder = fileURLToPath(new URL("../.bench/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const kind = `${writer.replace(/\W+/g, "-")}${columns === null ? "" : `-${columns}-columns`}`;
  const path = `${folder}v${version}-${kind}-${contacts}-contacts-${archive ?? 0}-archive-${calls ?? "no"}-calls.xlsx`;
  if (existsSync(path)) return path;
  const sheets = [
    { title: "Контакты", rows: contactRows(contacts, columns) },
    ...(archive === null ? [] : [{ title: "Архив", rows: archiveRows(archive) }]),
    ...(calls === null ? [] : [{ title: "Звонки", rows: callRows(calls) }]),
  ];
  await write(`${path}.part`, sheets, writers[writer]);
  renameSync(`${path}.part`, path);
  return path;
}

async function write(path, sheets, writer) {
  const zip = new ZipFile(path);
  const strings = new Map();
  await zip.add("[Content_Types].xml", [contentTypes(sheets)]);
  await zip.add("_rels/.rels", [
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  await zip.add("xl/workbook.xml", [workbookXml(sheets)]);
  await zip.add("xl/_rels/workbook.xml.rels", [relations(sheets)]);
  for (const [at, { rows }] of sheets.entries()) {
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings, writer));
  }
  await zip.add("xl/styles.xml", [stylesXml()]);
  await zip.add("xl/sharedStrings.xml", sharedStringsXml(strings));
  zip.end();
}

function* sheetXml(rows, strings, writer) {
  yield `${head}<worksheet ${main} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let row = 0;
  for (const cells of rows) {
    row++;
    yield `${writer.row(row, cells.length)}${cells.map((cell, at) => cellXml(cell, row, at, strings, writer)).join("")}</row>`;
  }
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

function cellXml(cell, row, at, strings, writer) {
  const name = `${at < 26 ? "" : String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}${row}`;
  if (cell === null) return writer.empty?.(name) ?? "";
  if (cell.text === undefined) return writer.number(name, cell.number, cell.style);
  if (writer.inline === true) return writer.text(name, cell.text);
  let index = strings.get(cell.text);
  if (index === undefined) {
    index = strings.size;
    strings.set(cell.text, index);
  }
  return writer.shared(name, index);
}

function* sharedStringsXml(strings) {
  yield `${head}<sst ${main} uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
  yield "</sst>";
}

function contentTypes(sheets) {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${parts.join("")}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`;
}

function workbookXml(sheets) {
  const tabs = sheets.map(
    ({ title }, at) => `<sheet name="${title}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${head}<workbook ${main} xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`;
}

function relations(sheets) {
  const parts = [...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`])];
  parts.push(["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]);
  const all = parts.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${all.join("")}</Relationships>`;
}

function stylesXml() {
  const formats = [0, 14, 22].map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? "" : ' applyNumberFormat="1"'}/>`,
  );
  return `${head}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
