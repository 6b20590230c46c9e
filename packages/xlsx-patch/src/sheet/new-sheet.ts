/** The XML of a sheet and a table of our own. */
import { cellName } from "../base/cell-name.ts";
import { namespaces } from "../package/package.ts";
import { relationshipNamespace } from "../package/package-parts.ts";
import { type CellWrite, newCellXml } from "../style/cell-xml.ts";
import { encodeAttribute } from "../xml/xml-text.ts";
import { headingAttribute } from "./table.ts";

/** A sheet to be written. */
export interface NewSheet {
  /** Column widths in characters, from A. */
  readonly widths: readonly number[];
  /** Its cells, row by row. */
  readonly rows: readonly (readonly CellWrite[])[];
  /** The first row stays in sight when the sheet is scrolled. */
  readonly frozen: boolean;
  /** The range of a filter without a table. */
  readonly filter: string | null;
  /** The id of the relationship to its table. */
  readonly tableId: string | null;
  readonly strict: boolean;
}

/** The worksheet part. */
export function newSheetXml(sheet: NewSheet): string {
  const namespace = sheet.strict ? namespaces.strict : namespaces.usual;
  const parts = [
    sheet.frozen ? frozenView : "",
    columnsXml(sheet.widths),
    `<sheetData>${rowsXml(sheet.rows, "")}</sheetData>`,
    sheet.filter === null ? "" : `<autoFilter ref="${sheet.filter}"/>`,
    sheet.tableId === null ? "" : `<tableParts count="1"><tablePart r:id="${sheet.tableId}"/></tableParts>`,
  ];
  const relationships = `xmlns:r="${relationshipNamespace(sheet.strict)}"`;
  return `<worksheet xmlns="${namespace}" ${relationships}>${parts.join("")}</worksheet>`;
}

const frozenView =
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';

/** The <cols> element; empty when there are no widths. */
export function columnsXml(widths: readonly number[], prefix = ""): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, at) => `<${prefix}col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<${prefix}cols>${columns.join("")}</${prefix}cols>`;
}

/** The <row> elements; a row without cells is left out. */
export function rowsXml(rows: readonly (readonly CellWrite[])[], prefix: string): string {
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => {
      const inside = cells.map((cell) => newCellXml(cell, prefix)).join("");
      return `<${prefix}row r="${cells[0]?.row}">${inside}</${prefix}row>`;
    })
    .join("");
}

/** The table part over headings in row 1 and at least one row below, from column A. */
export function newTableXml(
  id: number,
  name: string,
  headings: readonly string[],
  rows: number,
  strict: boolean,
): string {
  const range = `A1:${cellName(1 + Math.max(1, rows), headings.length)}`;
  const columns = headings.map(
    (heading, at) => `<tableColumn id="${at + 1}" name="${headingAttribute(heading)}"/>`,
  );
  return (
    `<table xmlns="${strict ? namespaces.strict : namespaces.usual}" id="${id}" name="${encodeAttribute(name)}"` +
    ` displayName="${encodeAttribute(name)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1"' +
    ' showColumnStripes="0"/></table>'
  );
}
