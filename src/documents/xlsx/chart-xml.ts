/** The XML of two native charts: bars with their intervals, and lines over weeks. Children stand in the schema's order. */
import { escaped } from "../html/html-text.ts";

/** A row or column of cells, such as Report!$A$8:$A$12, with the values as they stand there now. */
export interface Cells<Value extends string | number> {
  readonly ref: string;
  readonly values: readonly Value[];
}

/** Bars, one a name, each with how far its interval reaches to both sides. */
export interface BarChart {
  readonly title: string;
  readonly names: Cells<string>;
  readonly shares: Cells<number>;
  readonly below: Cells<number>;
  readonly above: Cells<number>;
  /** The end of the axis, which begins with 0. */
  readonly full: number;
}

/** Lines over the same days. */
export interface LineChart {
  readonly title: string;
  /** Serial numbers of days. */
  readonly days: Cells<number>;
  readonly dayFormat: string;
  readonly lines: readonly {
    readonly name: Cells<string>;
    readonly counts: Cells<number>;
    /** Places of days that are drawn hollow: what they count is not over. */
    readonly hollow: readonly number[];
  }[];
}

const colours = ["2F6FDE", "B42318", "157347", "7A4D00"] as const;

/** The chart part of bars. */
export function barChartXml({ above, below, full, names, shares, title }: BarChart): string {
  const errors = `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbers(above, "General")}</c:plus><c:minus>${numbers(below, "General")}</c:minus>${line("1B1F24", 12700)}</c:errBars>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${fill(colours[0])}<c:invertIfNegative val="0"/>${errors}<c:cat>${strings(names)}</c:cat><c:val>${numbers(shares, "0%")}</c:val></c:ser>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`;
  const names1 = axis("cat", "1001", "1002", "l", `<c:scaling><c:orientation val="maxMin"/></c:scaling>`, "");
  const scale = `<c:scaling><c:orientation val="minMax"/><c:max val="${full}"/><c:min val="0"/></c:scaling>`;
  const shares1 = axis("val", "1002", "1001", "b", scale, "0%");
  return chart(title, bars + names1 + shares1, { hasLegend: false, plotsHidden: true });
}

/** The chart part of lines. */
export function lineChartXml({ dayFormat, days, lines, title }: LineChart): string {
  const series = lines.map(({ counts, hollow, name }, index) => {
    const colour = colours[index % colours.length] ?? colours[0];
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="5"/>${fill(colour)}</c:marker>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(name)}</c:tx>${line(colour, 25400)}${marker}${hollow.map((place) => hollowPoint(place, colour)).join("")}<c:cat>${numbers(days, dayFormat)}</c:cat><c:val>${numbers(counts, "0")}</c:val><c:smooth val="0"/></c:ser>`;
  });
  const plot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/><c:axId val="2001"/><c:axId val="2002"/></c:lineChart>`;
  const plain = `<c:scaling><c:orientation val="minMax"/></c:scaling>`;
  const fromZero = `<c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`;
  return chart(
    title,
    plot +
      axis("cat", "2001", "2002", "b", plain, dayFormat) +
      axis("val", "2002", "2001", "l", fromZero, "0"),
    { hasLegend: true, plotsHidden: false },
  );
}

function hollowPoint(place: number, colour: string): string {
  const look = `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="15875"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/>${look}</c:marker>`;
  const way = `<c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="sysDash"/></a:ln></c:spPr>`;
  return `<c:dPt><c:idx val="${place}"/>${marker}<c:bubble3D val="0"/>${way}</c:dPt>`;
}

/** Where a chart stands on its sheet, and how big it is, in columns and rows from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** The drawing part that puts one chart onto a sheet. */
export function drawingXml({ column, columns, row, rows }: Place, title: string): string {
  const corner = (name: string, col: number, line: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingSpace}"><xdr:twoCellAnchor>${corner("from", column, row)}${corner("to", column + columns, row + rows)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" xmlns:r="${relationSpace}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `plotsHidden`: cells of hidden columns are drawn, too. */
function chart(
  title: string,
  plot: string,
  { hasLegend, plotsHidden }: { readonly hasLegend: boolean; readonly plotsHidden: boolean },
): string {
  const text = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = hasLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "";
  return `${declaration}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${drawingSpace}" xmlns:r="${relationSpace}"><c:roundedCorners val="0"/><c:chart>${text}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="${plotsHidden ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function axis(
  kind: "cat" | "val",
  id: string,
  crossed: string,
  side: string,
  scaling: string,
  format: string,
): string {
  const grid = kind === "val" ? `<c:majorGridlines>${line("D9DEE5", 6350)}</c:majorGridlines>` : "";
  const code = format === "" ? "" : `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`;
  const rest =
    kind === "val"
      ? `<c:crosses val="max"/><c:crossBetween val="between"/>`
      : `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>`;
  const crosses = side === "l" && kind === "val" ? rest.replace('"max"', '"autoZero"') : rest;
  return `<c:${kind}Ax><c:axId val="${id}"/>${scaling}<c:delete val="0"/><c:axPos val="${side}"/>${grid}${code}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crossed}"/>${crosses}</c:${kind}Ax>`;
}

function strings({ ref, values }: Cells<string>): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escaped(ref)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbers({ ref, values }: Cells<number>, format: string): string {
  return `<c:numRef><c:f>${escaped(ref)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
}

function points(values: readonly number[]): string {
  const each = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`);
  return `<c:ptCount val="${values.length}"/>${each.join("")}`;
}

function fill(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

function line(colour: string, width: number): string {
  return `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
}
