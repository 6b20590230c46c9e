/** Makes the workbook that `init` copies, in one language. */
import ExcelJS from "exceljs";
import type { Language } from "../../src/base/language.ts";
import { withFontsInOrder } from "../../src/documents/xlsx/font-order.ts";
import { packageOf, partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { templateWords } from "../../src/words/upkeep/template.ts";
import { addContacts } from "./contacts-sheet.ts";
import { addCalls, addReasons, addSettings } from "./other-sheets.ts";

const made = new Date(Date.UTC(2026, 0, 1));

/** The bytes of a template; the same every time. */
export async function makeTemplate(language: Language): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "followup";
  workbook.lastModifiedBy = "followup";
  workbook.title = templateWords[language].title;
  workbook.created = made;
  workbook.modified = made;
  addContacts(workbook, language);
  addCalls(workbook, language);
  addReasons(workbook, language);
  addSettings(workbook, language);
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return packageOf(new Map([...parts].map(([name, data]) => [name, finished(name, data)])));
}

/** What the library can't say: rows that fit now grow later with their text, and tables never had a totals row. */
function finished(name: string, data: Buffer): Buffer {
  if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) {
    return edited(data, (text) =>
      text.replace(/(<row r="(?!1")\d+" ht="\d+(?:\.\d+)?") customHeight="1"/g, "$1"),
    );
  }
  if (/^xl\/tables\/table\d+\.xml$/.test(name)) {
    return edited(data, (text) =>
      text
        .replace(/ totalsRow(?:Function|Label)="[^"]*"/g, "")
        .replace('totalsRowShown="1"', 'totalsRowShown="0"'),
    );
  }
  return name === "xl/styles.xml" ? edited(data, withFontsInOrder) : data;
}

function edited(data: Buffer, edit: (text: string) => string): Buffer {
  return Buffer.from(edit(data.toString("utf8")));
}
