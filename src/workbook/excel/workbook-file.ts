/** A workbook file: opened for each question, so that nobody is kept from saving it; what was understood is kept while the file stays as it was. */
import { resolve } from "node:path";
import { damaged } from "../../../packages/xlsx-patch/src/base/errors.ts";
import type { Source } from "../../../packages/xlsx-patch/src/base/source.ts";
import { openSource } from "../../../packages/xlsx-patch/src/package/open.ts";
import type { Package } from "../../../packages/xlsx-patch/src/package/package.ts";
import { SharedStrings } from "../../../packages/xlsx-patch/src/read/strings.ts";
import { readCellFormats } from "../../../packages/xlsx-patch/src/style/cell-formats.ts";
import type { FormatKind } from "../../../packages/xlsx-patch/src/style/number-format.ts";
import { Failure } from "../../base/errors.ts";
import type { FileFacts, FileSystem, Machine } from "../../files/file-system.ts";
import { identityOf } from "../../files/real-path.ts";
import { readFrom, withFile } from "../../files/whole.ts";
import { asFailure, tellingProblems } from "./problems.ts";
import { isSameFile, versionOf, withOpenFile } from "./source.ts";

/** What cells need to be understood. */
export interface Understood {
  readonly package: Package;
  readonly strings: SharedStrings;
  /** What each style makes of a number. */
  readonly formats: readonly FormatKind[];
}

/** What is understood of a workbook in one state of its file. */
export interface OpenWorkbook extends Understood {
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

  /** Opens the file, does the work and closes it. Throws Failure. */
  async use<Result>(work: (workbook: OpenWorkbook) => Promise<Result>): Promise<Result> {
    try {
      return await withOpenFile(this.place, this.path, this.#machine, async (file, facts) => {
        return await work(this.#understand(file, facts));
      });
    } catch (error) {
      throw asFailure(error, this.place);
    }
  }

  /** The same at once, for a file that must still be as it was. Throws Failure conflict.changed when it isn't. */
  useAgain<Result>(before: OpenWorkbook, work: () => Result): Result {
    const { files } = this.#machine;
    return tellingProblems(this.place, () =>
      withFile(files, files.open(this.path, "read"), (file) => {
        if (!isSameFile(before.facts, files.factsOf(file)))
          throw new Failure("conflict.changed", { place: this.place });
        before.source.file = file;
        return work();
      }),
    );
  }

  #understand(file: number, facts: FileFacts): OpenWorkbook {
    const known = this.#known;
    if (known !== null && isSameFile(known.facts, facts)) {
      known.source.file = file;
      return known;
    }
    const source = new PositionSource(this.#machine.files, file, facts.size);
    this.#known = { ...understand(openSource(source)), facts, source };
    return this.#known;
  }
}

/** What the cells of a package need to be understood. */
export function understand(book: Package): Understood {
  return { package: book, strings: new SharedStrings(book), formats: readCellFormats(book) };
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
      throw damaged(`${length} bytes at ${offset} lie outside the file`);
    const bytes = readFrom(this.#files, this.file, offset, length);
    if (bytes.length < length) throw damaged(`the file ends before byte ${offset + length}`);
    return bytes;
  }
}
