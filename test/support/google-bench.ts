/** A Google workbook on the local Sheets server, as tests open it: nothing sleeps, chance is counted. */
import { openGoogle } from "../../src/workbook/google/open-google.ts";
import type { TimeLimits, Waiting } from "../../src/workbook/google/waiting.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import type { SheetFixture } from "./memory-sheet.ts";
import { SheetsDocument } from "./sheets-document.ts";
import { SheetsServer } from "./sheets-server.ts";

/** An id as long as Google's. */
export const documentId = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcdef";

/** A person's address of it. */
export const address = `https://docs.google.com/spreadsheets/d/${documentId}/edit#gid=0`;

/** Waiting that takes no time: the clock goes on by what was slept. */
export class QuickWaiting implements Waiting {
  /** Everything that was slept, in milliseconds. */
  readonly slept: number[] = [];
  private time: number;
  private seed: number;

  constructor(seed = 1, time = 1_795_000_000_000) {
    this.seed = seed;
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  /** Time goes by. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }

  /** mulberry32. */
  random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** A server with one spreadsheet. */
export interface GoogleBench {
  readonly server: SheetsServer;
  readonly document: SheetsDocument;
  readonly waiting: QuickWaiting;
  /** Opens it anew; with time limits where a test lets answers fail to come. */
  open(timeLimits?: TimeLimits): Promise<Workbook>;
}

/** Starts a server with a spreadsheet of these sheets. */
export async function googleBench(sheets: readonly SheetFixture[]): Promise<GoogleBench> {
  const document = new SheetsDocument(documentId, sheets);
  const server = await SheetsServer.start(document);
  const waiting = new QuickWaiting();
  const environment = { FOLLOWUP_GOOGLE_ENDPOINT: server.endpoint, FOLLOWUP_GOOGLE_TOKEN: "test-token" };
  const open = (timeLimits?: TimeLimits) =>
    openGoogle(address, {
      environment,
      configFolder: "/nowhere",
      waiting,
      ...(timeLimits === undefined ? {} : { timeLimits }),
    });
  return { server, document, waiting, open };
}
