/** A workbook package opened: its sheets and the parts they need, found through the relationships only. */
import { damaged, XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { rootTag, Tags } from "../xml/xml.ts";
import { toUtf8 } from "../xml/xml-text.ts";
import type { Zip } from "../zip/zip.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { formatOfPackage } from "./format.ts";
import { type Relationship, readRelationships } from "./relationships.ts";

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly title: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** "worksheet" holds cells; others ("chartsheet", "dialogsheet", "xlMacrosheet"…, "module" without a part) don't. */
  readonly type: string;
  readonly path: string;
  /** The part; null only when it is no worksheet and the package lacks it. */
  readonly entry: ZipEntry | null;
  readonly sheetId: string;
  readonly relationshipId: string;
}

/** An open package. */
export interface Package {
  readonly zip: Zip;
  /** The workbook part's path, bytes in UTF-8, and the prefix of its elements ("x:" or ""). */
  readonly workbookPath: string;
  readonly workbook: Buffer;
  readonly prefix: string;
  readonly relationships: readonly Relationship[];
  /** Left to right. */
  readonly sheets: readonly SheetPart[];
  /** Null where the package has none. */
  readonly styles: ZipEntry | null;
  readonly strings: ZipEntry | null;
  /** Serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** The strict namespace (ISO 29500): dates may stand as text. */
  readonly strict: boolean;
  readonly signed: boolean;
}

/** The namespace of spreadsheets: usual, and strict. */
export const namespaces = {
  usual: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

/** Opens the package in a zip. Throws XlsxError for anything that is not a sound .xlsx or .xlsm. */
export function openPackage(zip: Zip): Package {
  const root = readRelationships(zip, "");
  const workbookPath = root.find((relationship) => relationship.type === "officeDocument")?.path;
  const entry = workbookPath === undefined ? null : zip.entry(workbookPath);
  const other = formatOfPackage(zip, workbookPath ?? "");
  if (other !== null) throw new XlsxError("other-format", { format: other });
  if (workbookPath === undefined || entry === null) throw damaged("the package has no workbook");
  const workbook = toUtf8(zip.bytes(entry, limits.small));
  const relationships = readRelationships(zip, workbookPath);
  const partOf = (type: string) => relationships.find((one) => one.type === type && !one.external)?.path;
  const { prefix, strict } = rootOf(workbook);
  return {
    zip,
    workbookPath,
    workbook,
    prefix,
    relationships,
    ...readWorkbook(zip, workbook, prefix, relationships),
    styles: stylesAt(zip, partOf("styles")),
    strings: entryAt(zip, partOf("sharedStrings")),
    strict,
    signed: root.some(({ typeAddress }) => typeAddress.includes("/digital-signature/")),
  };
}

/** The sheet of a title, exactly as it stands. Throws XlsxError when there is none. */
export function sheetNamed(book: Package, title: string): SheetPart {
  const sheet = book.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new XlsxError("no-sheet", { sheet: title });
  return sheet;
}

/** True for "1", "true", "on": how XML spells yes. */
export function isYes(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

function entryAt(zip: Zip, path: string | undefined): ZipEntry | null {
  return path === undefined ? null : zip.entry(path);
}

/** Styles that are announced but not there would turn every date into a number, silently. */
function stylesAt(zip: Zip, path: string | undefined): ZipEntry | null {
  const entry = entryAt(zip, path);
  if (path !== undefined && entry === null) throw damaged(`the package lacks ${path}`);
  return entry;
}

function rootOf(workbook: Buffer): { prefix: string; strict: boolean } {
  const root = rootTag(workbook);
  if (root.localName !== "workbook") throw damaged(`the workbook part holds <${root.name}>`);
  const { prefix } = root;
  const namespace = root.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  return { prefix, strict: namespace === namespaces.strict };
}

/** Sheets and date system of the workbook part. */
function readWorkbook(zip: Zip, workbook: Buffer, prefix: string, relationships: readonly Relationship[]) {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  const tags = new Tags(workbook);
  while (tags.next()) {
    if (tags.kind === "close") continue;
    if (tags.name === `${prefix}workbookPr`) date1904 = isYes(tags.attribute("date1904"));
    else if (tags.name === `${prefix}sheet`) sheets.push(readSheet(zip, tags, byId));
  }
  return { sheets, date1904 };
}

const oldModule = { path: "", type: "module" };

function readSheet(zip: Zip, tags: Tags, byId: ReadonlyMap<string, Relationship>): SheetPart {
  const relationshipId = relationshipIdOf(tags);
  const title = tags.attribute("name") ?? "";
  // Excel lists modules of its old macros so; their code stands with the other macros.
  const relationship = relationshipId === "" ? oldModule : byId.get(relationshipId);
  if (relationship === undefined) throw damaged(`nothing leads to the sheet ${title}`);
  const { path, type } = relationship;
  const entry = path === "" ? null : zip.entry(path);
  if (entry === null && type === "worksheet") throw damaged(`the package lacks ${path}`);
  const state = tags.attribute("state");
  return {
    title,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    type,
    path,
    entry,
    sheetId: tags.attribute("sheetId") ?? "",
    relationshipId,
  };
}

/** "r:id", whatever its prefix is here. */
function relationshipIdOf(tags: Tags): string {
  for (const { name } of tags.attributes()) if (/^[^:]+:id$/.test(name)) return tags.attribute(name) ?? "";
  return "";
}
