/** Makes small workbook packages by hand, so that a test can write exactly the XML it is about. */
import { buildZip, type Part, type ZipShape } from "./zip-builder.ts";

/** A sheet: its `<sheetData>` content, or the whole part. */
export interface HandmadeSheet {
  readonly title: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly after?: string;
  /** The whole part instead. */
  readonly part?: string | Buffer;
  readonly state?: "hidden" | "veryHidden";
  readonly type?: string;
  /** Where it lies under "xl/". */
  readonly path?: string;
}

/** A workbook; what is not said is as Excel writes it. */
export interface HandmadeWorkbook {
  readonly sheets: readonly HandmadeSheet[];
  /** The `<si>` elements. */
  readonly strings?: string;
  /** Number formats by code, for the styles 1, 2, …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** More children of the workbook element, after the sheets. */
  readonly workbook?: string;
  readonly more?: readonly Part[];
  /** Parts in the place of those of the same name. */
  readonly instead?: readonly Part[];
  readonly shape?: ZipShape;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of a workbook. */
export function buildWorkbook(workbook: HandmadeWorkbook): Buffer {
  const { instead = [], shape } = workbook;
  const parts = workbookParts(workbook).map((part) => instead.find(({ name }) => name === part.name) ?? part);
  return buildZip(parts, shape);
}

/** A sheet's part around its rows. */
export function sheetXml(rows: string, after = ""): string {
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A row of cells, each in XML. */
export function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join("")}</row>`;
}

function workbookParts({
  date1904,
  formats = [],
  more = [],
  sheets,
  strings,
  workbook = "",
}: HandmadeWorkbook): Part[] {
  const list = sheets.map(({ state, title }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(title)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const links = sheets.map(({ path, type = "worksheet" }, index) =>
    relationship(`rId${index + 1}`, type, path ?? `worksheets/sheet${index + 1}.xml`),
  );
  if (strings !== undefined) links.push(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  links.push(relationship("rIdStyles", "styles", "styles.xml"));
  const system = date1904 === true ? '<workbookPr date1904="1"/>' : "";
  return [
    { name: "[Content_Types].xml", text: `${declaration}<Types/>` },
    { name: "_rels/.rels", text: relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]) },
    {
      name: "xl/workbook.xml",
      text: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${system}<sheets>${list.join("")}</sheets>${workbook}</workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relationships(links) },
    { name: "xl/styles.xml", text: stylesXml(formats) },
    ...(strings === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", text: `${declaration}<sst xmlns="${main}">${strings}</sst>` }]),
    ...sheets.map(({ after = "", part, path, rows = "" }, index) => ({
      name: `xl/${path ?? `worksheets/sheet${index + 1}.xml`}`,
      text: part ?? sheetXml(rows, after),
    })),
    ...more,
  ];
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packages}">${links.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
