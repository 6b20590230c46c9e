/** A spreadsheet that answers in this process, and at once: what a write sends is carried out on it as the local server does. */
import type { sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import type { SheetsApi } from "../../../../src/workbook/google/api.ts";
import { GoogleWorkbook } from "../../../../src/workbook/google/google-workbook.ts";
import { problemOf } from "../../../../src/workbook/google/problems.ts";
import { signedInWith } from "../../../../src/workbook/google/sign-in/signed-in.ts";
import { readingPatience, usualTimeLimits } from "../../../../src/workbook/google/waiting.ts";
import { documentId, QuickWaiting } from "../../../support/google/google-waiting.ts";
import { batchUpdate } from "../../../support/google/sheets-batch-update.ts";
import { plain, type SheetRow, SheetsDocument } from "../../../support/google/sheets-document.ts";
import { masked, maskOf } from "../../../support/google/sheets-mask.ts";
import { ApiError } from "../../../support/google/sheets-ranges.ts";
import { batchGet, spreadsheet } from "../../../support/google/sheets-reading.ts";
import type { SheetFixture } from "../../../support/workbooks/memory-sheet.ts";

/** What becomes of a batch that is not simply answered: a status in place of the answer, carried out or not. */
export interface Mishap {
  readonly status: number;
  readonly isDone: boolean;
}

/** A spreadsheet and the workbook that writes into it. */
export class Desk {
  readonly document: SheetsDocument;
  readonly waiting = new QuickWaiting();
  readonly api: SheetsApi;
  readonly workbook: GoogleWorkbook;
  /** The batches that came in, from the first. */
  readonly batches: (readonly sheets_v4.Schema$Request[])[] = [];
  /** How often something was read. */
  looks = 0;
  /** Somebody at work right before batch `number` (from 1) is carried out. */
  meddle: (number: number) => void = () => {};
  /** Somebody at work right before a look, which comes after so many batches. */
  meddleAtLook: (batches: number) => void = () => {};
  mishapOf: (number: number) => Mishap | null = () => null;
  /** Throws ApiError for a request that is not allowed. */
  refuse: (request: sheets_v4.Schema$Request) => void = () => {};

  constructor(sheets: readonly SheetFixture[]) {
    this.document = new SheetsDocument(documentId, sheets);
    const { transporter } = new OAuth2Client({
      transporterOptions: {
        fetchImplementation: async (input, init) => this.answer(new URL(String(input)), init?.body),
      },
    });
    const signedIn = signedInWith("token", transporter, "Table");
    this.api = {
      access: {
        signedIn,
        endpoint: "https://sheets.test/",
        waiting: this.waiting,
        timeLimits: usualTimeLimits,
        readingPatience,
      },
      id: documentId,
      place: "Table",
      sizes: { last: () => null, keep: () => undefined },
      problem: (refusal, isWriting) =>
        problemOf(refusal, { place: "Table", address: null, account: null, isNotPicked: false, isWriting }),
    };
    this.workbook = new GoogleWorkbook(this.api, false);
  }

  /** Another one who works in the same spreadsheet. */
  another(): GoogleWorkbook {
    return new GoogleWorkbook(this.api, false);
  }

  /** What the cells of a sheet show, rows without anything left out. */
  rows(title: string): string[] {
    const rows = this.document.sheet(title).rows.map((row) => row.map(plain));
    return rows.map((row) => row.join("|").replace(/\|+$/, "")).filter((row) => row !== "");
  }

  /** The rows below the headings by their headings: what each cell shows, and how its number is shown. What says nothing under a heading is left out. */
  told(title: string): Record<string, string>[] {
    const [headings = [], ...rows] = this.document.sheet(title).rows;
    return rows
      .map((row) => {
        const cells = row.flatMap((cell, at): [string, string][] => {
          const format = cell?.userEnteredFormat?.numberFormat;
          const shown = `${plain(cell)} ${format?.pattern ?? format?.type ?? ""}`.trim();
          return shown === "" ? [] : [[plain(headings[at]) || `column ${at + 1}`, shown]];
        });
        return Object.fromEntries(cells);
      })
      .filter((row) => Object.keys(row).length > 0);
  }

  /** Somebody rearranges the cells of every row. */
  rearrange(title: string, columns: (row: SheetRow) => SheetRow): void {
    const sheet = this.document.sheet(title);
    sheet.rows = sheet.rows.map(columns);
  }

  private async answer(url: URL, body: unknown): Promise<Response> {
    try {
      const mask = maskOf(url.searchParams.get("fields") ?? "");
      return Response.json(masked(this.handled(url, body), mask));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, status } = error;
      return Response.json({ error: { code, message, status } }, { status: code });
    }
  }

  private handled({ pathname, searchParams }: URL, body: unknown): unknown {
    const isWhole = (searchParams.get("fields") ?? "").includes("data(");
    if (!pathname.endsWith(":batchUpdate")) {
      this.looks += 1;
      this.meddleAtLook(this.batches.length);
      return pathname.endsWith(":batchGet")
        ? batchGet(this.document, searchParams)
        : spreadsheet(this.document, searchParams.getAll("ranges"), isWhole);
    }
    const asked: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = JSON.parse(String(body));
    this.batches.push(asked.requests ?? []);
    this.meddle(this.batches.length);
    const mishap = this.mishapOf(this.batches.length);
    if (mishap?.isDone !== false) batchUpdate(this.document, asked.requests ?? [], this.refuse);
    if (mishap !== null) throw new ApiError(mishap.status, "ABORTED", "Something went wrong.");
    const updated = spreadsheet(this.document, asked.responseRanges ?? [], isWhole);
    return {
      spreadsheetId: documentId,
      ...(asked.includeSpreadsheetInResponse ? { updatedSpreadsheet: updated } : {}),
    };
  }
}
