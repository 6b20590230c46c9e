/** A workbook file that other programs hold, or whose drive is away. */
import { Failure } from "../../../src/base/errors.ts";
import type { Applied, Change } from "../../../src/workbook/changes.ts";
import type { Grid, Wanted } from "../../../src/workbook/workbook.ts";
import { FileWorkbook } from "./file-workbook.ts";

/** How it stands with the workbook: free, open in another program, or on a drive that is away. */
export type State = "quiet" | "open" | "away";

/** The workbook as another program leaves it: free, open there, or on a drive that is away. */
export class OfficeWorkbook extends FileWorkbook {
  state: State = "quiet";

  override async read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    if (this.state === "away") throw new Failure("workbook.missing", { place: this.place });
    return super.read(wanted);
  }

  override async apply(changes: readonly Change[], options = {}): Promise<Applied> {
    if (this.state !== "quiet") throw new Failure("waiting.open", { place: this.place, by: null });
    return super.apply(changes, options);
  }
}
