/** The port over an Excel file. */

import { thisMachine } from "../../files/disk.ts";
import type { Machine } from "../../files/file-system.ts";
import type { Grid, Remark, SheetTab, Wanted } from "../workbook.ts";
import { readGrids, tabsOf } from "./read.ts";
import { readRemarks } from "./remarks.ts";
import { WorkbookFile } from "./workbook-file.ts";

/** An Excel workbook as far as it is read. */
export class ExcelWorkbook {
  readonly kind = "excel";
  /** A file has no time zone: the person's clock counts. */
  readonly timeZone = null;
  readonly place: string;
  readonly #file: WorkbookFile;

  constructor(path: string, place: string, machine: Machine) {
    this.place = place;
    this.#file = new WorkbookFile(path, place, machine);
  }

  get identity(): string {
    return this.#file.identity;
  }

  version(): string | null {
    return this.#file.version();
  }

  tabs(): Promise<readonly SheetTab[]> {
    return this.#file.use(async (workbook) => tabsOf(workbook.package));
  }

  read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    return readGrids(this.#file, wanted);
  }

  remarks(): Promise<readonly Remark[]> {
    return readRemarks(this.#file);
  }
}

/** The workbook at `path`, called `place` by the person. Nothing is opened yet. */
export function openExcel(path: string, place: string, machine: Machine = thisMachine): ExcelWorkbook {
  return new ExcelWorkbook(path, place, machine);
}
