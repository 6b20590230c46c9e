/** A Google workbook on the local Sheets server, as tests open it: nothing sleeps, chance is counted. */
import { openGoogle } from "../../../src/workbook/google/open-google.ts";
import type { TimeLimits } from "../../../src/workbook/google/waiting.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import type { SheetFixture } from "../workbooks/memory-sheet.ts";
import { address, documentId, QuickWaiting } from "./google-waiting.ts";
import { SheetsDocument } from "./sheets-document.ts";
import { SheetsServer } from "./sheets-server.ts";

/** A server with one spreadsheet. */
export interface GoogleBench {
  readonly server: SheetsServer;
  readonly document: SheetsDocument;
  readonly waiting: QuickWaiting;
  /** Opens it anew; with time limits where a test lets answers fail to come, with a folder where this machine is to remember its size; as one that is read again after each write. */
  open(timeLimits?: TimeLimits, stateFolder?: string, rereads?: boolean): Promise<Workbook>;
}

/** Starts a server with a spreadsheet of these sheets. */
export async function googleBench(sheets: readonly SheetFixture[]): Promise<GoogleBench> {
  const document = new SheetsDocument(documentId, sheets);
  const server = await SheetsServer.start(document);
  const waiting = new QuickWaiting();
  const environment = { FOLLOWUP_GOOGLE_ENDPOINT: server.endpoint, FOLLOWUP_GOOGLE_TOKEN: "test-token" };
  const open = (timeLimits?: TimeLimits, stateFolder?: string, rereads = false) =>
    openGoogle(address, {
      environment,
      configFolder: "/nowhere",
      waiting,
      rereads,
      ...(timeLimits === undefined ? {} : { timeLimits }),
      ...(stateFolder === undefined ? {} : { stateFolder }),
    });
  return { server, document, waiting, open };
}
