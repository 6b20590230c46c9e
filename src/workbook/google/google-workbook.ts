/** The port on a Google spreadsheet. */

import type { Applied, ApplyOptions, Change } from "../changes.ts";
import type { Grid, Remark, SheetTab, Wanted, Workbook } from "../workbook.ts";
import type { SheetsApi } from "./api.ts";
import { Reader } from "./reading/reader.ts";
import { Batch } from "./writing/batch.ts";
import { forgetOldKeys } from "./writing/old-keys.ts";

/** A spreadsheet. */
export class GoogleWorkbook implements Workbook {
  readonly file = null;
  readonly newestFirst = true;
  readonly isFar = true;
  readonly needsIds = true;
  readonly tellsAfterWrite = true;
  readonly place: string;
  readonly identity: string;
  private readonly api: SheetsApi;
  private readonly reader: Reader;
  private zone: string | null = null;

  /** `rereads`: it will be read again after each write. */
  constructor(api: SheetsApi, rereads = false) {
    this.api = api;
    this.place = api.place;
    this.identity = `google:${api.id}`;
    this.reader = new Reader(api, rereads);
  }

  /** The spreadsheet's own time zone; null before anything was read. */
  get timeZone(): string | null {
    return this.zone;
  }

  async tabs(): Promise<readonly SheetTab[]> {
    const { sheets, timeZone } = await this.reader.layout();
    this.zone = timeZone;
    return sheets.map(({ hasCells, hidden, title }) => ({ title, hidden, hasCells }));
  }

  read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    return this.reader.read(wanted);
  }

  async apply(changes: readonly Change[], options: ApplyOptions = {}): Promise<Applied> {
    if (changes.length === 0) return { rows: [] };
    const { keys } = await this.reader.layout();
    const changesTabs = changes.some((change) =>
      change.kind === "append" ? change.newColumns !== undefined : change.kind !== "edit",
    );
    const batch = new Batch(this.api, this.reader, options.beforeReplace ?? (() => {}));
    try {
      const applied = await batch.deliver(changes);
      await forgetOldKeys(this.api, keys);
      return applied;
    } finally {
      this.reader.written(batch.left, changesTabs);
    }
  }

  async remarks(): Promise<readonly Remark[]> {
    const { sheets } = await this.reader.layout();
    const { account, address } = this.api.access.signedIn;
    const who = account ?? address;
    const remarks = sheets.flatMap(({ closed, title }): Remark[] =>
      closed.length > 0 ? [{ code: "protected-for-some", sheet: title }] : [],
    );
    return who === null ? remarks : [{ code: "signed-in", sheet: null, account: who }, ...remarks];
  }
}
