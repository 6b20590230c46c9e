/** A salesperson with a Google spreadsheet: the whole program in a folder of its own, against the local Sheets server. */
import type { World } from "../../../src/program/world.ts";
import { type Ended, runProgram } from "../terminal/program.ts";
import { newFolder } from "../workbooks/folders.ts";
import type { SheetFixture } from "../workbooks/memory-sheet.ts";
import { quickWorld, signedIn } from "./google-run.ts";
import { documentId, QuickWaiting } from "./google-waiting.ts";
import { plain, SheetsDocument } from "./sheets-document.ts";
import { SheetsServer } from "./sheets-server.ts";

/** The day of the tests is Monday, 23 November 2026, 10:15. */
export const clients: SheetFixture = {
  title: "Clients",
  rows: [
    ["Name", "Phone", "Next contact date", "Status", "Note", "followup id"],
    ["Ann Lee", "+373 69 111 222", "@2026-11-20", "new", "old note", "k-ann"],
    ["Bob Ray", "+373 69 333 444", "@2026-11-22", "new", null, "k-bob"],
    ["Cid Orr", "+373 69 555 666", "@2026-12-24", "new", null, "k-cid"],
  ],
};

/** A day's work on a spreadsheet. */
export interface GoogleOffice {
  readonly server: SheetsServer;
  readonly document: SheetsDocument;
  /** The person's folder; the program keeps its own things in home/ below it. */
  readonly folder: string;
  readonly waiting: QuickWaiting;
  /** Runs the program, signed in by a token unless the environment says otherwise. */
  run(words: readonly string[], world?: Partial<World>): Promise<Ended & { readonly requests: number }>;
  /** The environment of the program. */
  environment(more?: Readonly<Record<string, string | undefined>>): Record<string, string | undefined>;
  /** A sheet as text, a line for each row. */
  lines(title: string): string[];
}

/** Opens an office. The server is to be stopped at the end. */
export async function googleOffice(sheets: readonly SheetFixture[] = [clients]): Promise<GoogleOffice> {
  const document = new SheetsDocument(documentId, sheets);
  const server = await SheetsServer.start(document);
  const { endpoint } = server;
  const waiting = new QuickWaiting();
  const folder = newFolder();
  const environment: GoogleOffice["environment"] = (more = {}) => ({
    ...signedIn(`${folder}/home`, endpoint),
    ...more,
  });
  return {
    ...{ server, document, folder, waiting, environment },
    run: async (words, world = {}) => {
      const before = server.count();
      const ended = await runProgram(folder, words, {
        ...quickWorld(environment(), waiting),
        ...world,
      });
      return { ...ended, requests: server.count() - before };
    },
    lines: (title) => document.sheet(title).rows.map((row) => row.map(plain).join(" | ")),
  };
}
