/** The port over an Excel file. */

import { thisMachine } from "../../files/disk.ts";
import type { Machine } from "../../files/file-system.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Applied, ApplyOptions, Change } from "../changes.ts";
import type { Grid, Remark, SheetTab, Wanted, Workbook } from "../workbook.ts";
import { putBackFile } from "./put-back.ts";
import { readGrids } from "./read.ts";
import { readRemarks } from "./remarks.ts";
import { WorkbookFile } from "./workbook-file.ts";

/** An Excel workbook. */
export class ExcelWorkbook implements Workbook {
  readonly newestFirst = false;
  readonly isFar = false;
  readonly needsIds = false;
  readonly tellsAfterWrite = false;
  /** A file has no time zone: the person's clock counts. */
  readonly timeZone = null;
  readonly place: string;
  readonly #file: WorkbookFile;
  readonly #machine: Machine;

  constructor(path: string, place: string, machine: Machine) {
    this.place = place;
    this.#machine = machine;
    this.#file = new WorkbookFile(path, place, machine);
  }

  get identity(): string {
    return this.#file.identity;
  }

  get file(): string {
    return this.#file.identity;
  }

  version(): string | null {
    return this.#file.version();
  }

  savedOn(): Day | null {
    return this.#file.savedOn();
  }

  tabs(): Promise<readonly SheetTab[]> {
    return this.#file.use(async ({ workbook }) => workbook.tabs);
  }

  read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    return readGrids(this.#file, wanted);
  }

  async apply(changes: readonly Change[], options: ApplyOptions = {}): Promise<Applied> {
    const { saveChanges } = await import("./save-changes.ts");
    return saveChanges(this.#file.path, this.place, changes, options, this.#machine);
  }

  putBack(copy: Uint8Array, options: ApplyOptions = {}): void {
    putBackFile(this.#file.path, this.place, copy, options, this.#machine);
  }

  remarks(): Promise<readonly Remark[]> {
    return readRemarks(this.#file);
  }
}

/** The workbook at `path`, called `place` by the person. Nothing is opened yet. */
export function openExcel(path: string, place: string, machine: Machine = thisMachine): ExcelWorkbook {
  return new ExcelWorkbook(path, place, machine);
}
