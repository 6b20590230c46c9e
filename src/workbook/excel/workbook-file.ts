/** A workbook file: opened for each question, so that nobody is kept from saving it; what was understood is kept while the file stays as it was. */
import { resolve } from "node:path";
import { open, type Source, XlsxError, type XlsxWorkbook } from "#xlsx-patch";
import { Failure } from "../../base/errors.ts";
import type { FileFacts, FileSystem, Machine } from "../../files/file-system.ts";
import { identityOf } from "../../files/real-path.ts";
import { readFrom, withFile } from "../../files/whole.ts";
import { type Day, dayFromEpoch } from "../../rules/calendar/day.ts";
import { asFailure } from "./problems.ts";
import { isSameFile, toldReading, versionOf, withOpenFile } from "./source.ts";

const nanosecondsADay = 86_400_000_000_000n;

/** A workbook in one state of its file. */
export interface OpenWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly facts: FileFacts;
  readonly source: PositionSource;
}

/** The file of one workbook. */
export class WorkbookFile {
  /** As the person named it. */
  readonly place: string;
  /** Where that is, absolute; symbolic links not followed. */
  readonly path: string;
  readonly #machine: Machine;
  #known: OpenWorkbook | null = null;

  constructor(path: string, place: string, machine: Machine) {
    this.path = resolve(path);
    this.place = place;
    this.#machine = machine;
  }

  /** The path with symbolic links followed: the same for each name of the workbook, there or not. */
  get identity(): string {
    return identityOf(this.path, this.#machine);
  }

  /** Changes whenever the file does; null when it can't be looked at. */
  version(): string | null {
    try {
      return versionOf(this.#machine.files.facts(this.path));
    } catch {
      return null;
    }
  }

  /** The day of the file's own time, near enough for the year of a date; null when it can't be looked at. */
  savedOn(): Day | null {
    try {
      const { modified } = this.#machine.files.facts(this.path);
      return dayFromEpoch(Number(modified / nanosecondsADay));
    } catch {
      return null;
    }
  }

  /** Opens the file, does the work and closes it. Throws Failure. */
  async use<Result>(work: (opened: OpenWorkbook) => Promise<Result>): Promise<Result> {
    try {
      return await withOpenFile(this.place, this.path, this.#machine, async (file, facts) => {
        return await work(this.#opened(file, facts));
      });
    } catch (error) {
      throw asFailure(error, this.place);
    }
  }

  /** The same at once, for a file that must still be as it was. Throws Failure, conflict.changed when it isn't. */
  useAgain<Result>(before: OpenWorkbook, work: () => Result): Result {
    const { files } = this.#machine;
    try {
      return withFile(files, files.open(this.path, "read"), (file) => {
        if (!isSameFile(before.facts, files.factsOf(file)))
          throw new Failure("conflict.changed", { place: this.place });
        before.source.file = file;
        return work();
      });
    } catch (error) {
      throw asFailure(toldReading(this.place, error), this.place);
    }
  }

  #opened(file: number, facts: FileFacts): OpenWorkbook {
    const known = this.#known;
    if (known !== null && isSameFile(known.facts, facts)) {
      known.source.file = file;
      return known;
    }
    const source = new PositionSource(this.#machine.files, file, facts.size);
    this.#known = { workbook: open(source), facts, source };
    return this.#known;
  }
}

/** Bytes of an open file by position; the file may be closed and opened again between questions. */
export class PositionSource implements Source {
  readonly size: number;
  file: number;
  readonly #files: FileSystem;

  constructor(files: FileSystem, file: number, size: number) {
    this.#files = files;
    this.file = file;
    this.size = size;
  }

  read(offset: number, length: number): Buffer {
    if (offset < 0 || offset + length > this.size)
      throw tooShort(`${length} bytes at ${offset} lie outside the file`);
    const bytes = readFrom(this.#files, this.file, offset, length);
    if (bytes.length < length) throw tooShort(`the file ends before byte ${offset + length}`);
    return bytes;
  }
}

function tooShort(detail: string): XlsxError {
  return new XlsxError("damaged", { detail });
}
