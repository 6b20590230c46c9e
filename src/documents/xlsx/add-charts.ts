/** Puts native charts into a package that exceljs made, which can't draw any: a chart, a drawing and their relationships. */
import { drawingXml, type Place } from "./chart-xml.ts";

/** A chart for a sheet. */
export interface SheetChart {
  /** The number of the sheet in the workbook, from 1. */
  readonly sheet: number;
  readonly place: Place;
  readonly title: string;
  /** The chart part. */
  readonly xml: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The parts with the charts among them, at most one for each sheet. */
export function withCharts(
  parts: ReadonlyMap<string, Buffer>,
  charts: readonly SheetChart[],
): ReadonlyMap<string, Buffer> {
  const made = new Map(parts);
  for (const [index, chart] of charts.entries()) addChart(made, chart, index + 1);
  return made;
}

function addChart(
  parts: Map<string, Buffer>,
  { place, sheet, title, xml }: SheetChart,
  number: number,
): void {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const part = parts.get(path)?.toString("utf8");
  if (part === undefined) throw new RangeError(`no ${path} in a workbook of exceljs`);
  const id = addRelation(
    parts,
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    "drawing",
    `../drawings/drawing${number}.xml`,
  );
  parts.set(path, Buffer.from(withDrawing(part, id)));
  parts.set(`xl/drawings/drawing${number}.xml`, Buffer.from(drawingXml(place, title)));
  addRelation(parts, `xl/drawings/_rels/drawing${number}.xml.rels`, "chart", `../charts/chart${number}.xml`);
  parts.set(`xl/charts/chart${number}.xml`, Buffer.from(xml));
  addType(
    parts,
    `/xl/drawings/drawing${number}.xml`,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  );
  addType(
    parts,
    `/xl/charts/chart${number}.xml`,
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  );
}

/** The drawing stands after everything about printing and before tables and extensions (ECMA-376, CT_Worksheet). */
function withDrawing(sheet: string, id: string): string {
  // Rules of conditional formats have extensions of their own.
  const from = Math.max(sheet.lastIndexOf("</sheetData>"), sheet.lastIndexOf("</conditionalFormatting>"));
  const after =
    /<(?:legacyDrawing|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/g;
  after.lastIndex = Math.max(0, from);
  const at = after.exec(sheet)?.index ?? sheet.length;
  return `${sheet.slice(0, at)}<drawing r:id="${id}"/>${sheet.slice(at)}`;
}

/** Adds a relationship to a part that may not exist yet; its id. */
function addRelation(parts: Map<string, Buffer>, path: string, kind: string, target: string): string {
  const present =
    parts.get(path)?.toString("utf8") ?? `${declaration}<Relationships xmlns="${relations}"></Relationships>`;
  const id = `rIdChart${(present.match(/<Relationship /g)?.length ?? 0) + 1}`;
  const known = path.startsWith("xl/drawings/") ? "rId1" : id;
  const added = `<Relationship Id="${known}" Type="${office}/${kind}" Target="${target}"/>`;
  parts.set(path, Buffer.from(present.replace("</Relationships>", `${added}</Relationships>`)));
  return known;
}

function addType(parts: Map<string, Buffer>, name: string, type: string): void {
  const path = "[Content_Types].xml";
  const present = parts.get(path)?.toString("utf8") ?? "";
  const added = `<Override PartName="${name}" ContentType="${type}"/>`;
  parts.set(path, Buffer.from(present.replace("</Types>", `${added}</Types>`)));
}
