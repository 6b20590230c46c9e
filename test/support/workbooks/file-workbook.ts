/** A workbook in a file of plain JSON, replaced as an Excel file is: for faults and for other programs that save over it. */
import { readFileSync, writeFileSync } from "node:fs";
import { Failure } from "../../../src/base/errors.ts";
import type { Machine } from "../../../src/files/file-system.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import type { Applied, ApplyOptions, Change } from "../../../src/workbook/changes.ts";
import { replaceFile } from "../../../src/workbook/excel/save.ts";
import { type FileSource, readSource, versionOf } from "../../../src/workbook/excel/source.ts";
import type { Grid, Remark, SheetTab, Wanted, Workbook } from "../../../src/workbook/workbook.ts";
import type { SheetFixture } from "./memory-sheet.ts";
import { MemoryWorkbook } from "./memory-workbook.ts";

/** Writes a workbook file that FileWorkbook reads. */
export function writeWorkbookFile(place: string, sheets: readonly SheetFixture[]): void {
  writeFileSync(place, JSON.stringify(sheets));
}

/** The workbook file in memory, to be looked at. */
export function readWorkbookFile(place: string): MemoryWorkbook {
  return new MemoryWorkbook(JSON.parse(readFileSync(place).toString()), place);
}

/** The sheets of a memory workbook as they are written to a file. */
export async function sheetsOf(workbook: MemoryWorkbook): Promise<SheetFixture[]> {
  const tabs = await workbook.tabs();
  const grids = await workbook.read(tabs.map(({ title }) => ({ sheet: title })));
  return grids.map((grid) => ({ title: grid.title, rows: rowsOf(grid) }));
}

function rowsOf(grid: Grid): Cell[][] {
  const last = grid.rows.at(-1) ?? 0;
  return Array.from({ length: last }, (_row, index) =>
    Array.from({ length: grid.lastColumn }, (_cell, column) => grid.cell(index + 1, column + 1)),
  );
}

/** A workbook in a file. */
export class FileWorkbook implements Workbook {
  readonly newestFirst = false;
  readonly isFar = false;
  readonly needsIds = false;
  readonly tellsAfterWrite = false;
  readonly file: string;
  readonly timeZone = null;
  readonly place: string;
  readonly identity: string;
  private readonly machine: Machine;
  private snapshot: { readonly version: string; readonly memory: MemoryWorkbook } | null = null;

  constructor(place: string, machine: Machine) {
    this.place = place;
    this.identity = place;
    this.file = place;
    this.machine = machine;
  }

  version(): string | null {
    try {
      return versionOf(this.machine.files.facts(this.place));
    } catch {
      return null;
    }
  }

  async tabs(): Promise<readonly SheetTab[]> {
    return this.current().tabs();
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    return this.current().read(wanted);
  }

  async apply(changes: readonly Change[], options: ApplyOptions = {}): Promise<Applied> {
    const source = readSource(this.place, this.machine);
    const { version = null } = options;
    if (version !== null && version !== versionOf(source.facts)) {
      throw new Failure("conflict.changed", { place: this.place });
    }
    const memory = memoryOf(source);
    const applied = await memory.apply(changes);
    const bytes = Buffer.from(JSON.stringify(await sheetsOf(memory)));
    const facts = replaceFile(
      source,
      [bytes],
      (written) => JSON.parse(written.toString()),
      options,
      this.machine,
    );
    return { ...applied, version: versionOf(facts) };
  }

  remarks(): Promise<readonly Remark[]> {
    return Promise.resolve([]);
  }

  private current(): MemoryWorkbook {
    const version = this.version();
    if (this.snapshot === null || this.snapshot.version !== version) {
      const source = readSource(this.place, this.machine);
      this.snapshot = { version: versionOf(source.facts), memory: memoryOf(source) };
    }
    return this.snapshot.memory;
  }
}

function memoryOf(source: FileSource): MemoryWorkbook {
  return new MemoryWorkbook(JSON.parse(source.bytes.toString()), source.place);
}
