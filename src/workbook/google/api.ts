/** The four requests of the adapter, with tries: what is only read is asked again until the patience ends. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../base/errors.ts";
import type { KeptSizes } from "./reading/kept-sizes.ts";
import { layoutFields } from "./reading/layout.ts";
import { cellFields } from "./reading/sheet-cells.ts";
import { type Access, type ApiRequest, type Refusal, type Reply, send } from "./requests.ts";
import { waitBefore } from "./waiting.ts";

/** The API, for one spreadsheet. */
export interface SheetsApi {
  readonly access: Access;
  readonly id: string;
  /** The spreadsheet as the person named it. */
  readonly place: string;
  readonly sizes: KeptSizes;
  /** Tells a refusal in the person's words. */
  problem(refusal: Refusal, isWriting: boolean): Failure;
}

/** An answer, and when it was asked for: the try that succeeded, by the machine's clock. */
export interface Answered<Body> {
  readonly body: Body;
  readonly at: number;
}

/** The spreadsheet without its cells. */
export async function getLayout(api: SheetsApi): Promise<sheets_v4.Schema$Spreadsheet> {
  return (await reading<sheets_v4.Schema$Spreadsheet>(api, layoutOnly(api))).body;
}

/** The spreadsheet with all of its cells; without them (`hasCells`) when they did not come: it may have become too big. */
export async function getEverything(
  api: SheetsApi,
): Promise<Answered<sheets_v4.Schema$Spreadsheet> & { readonly hasCells: boolean }> {
  let hasCells = true;
  const answered = await reading<sheets_v4.Schema$Spreadsheet>(api, layoutWithCells(api, []), () => {
    hasCells = false;
    return layoutOnly(api);
  });
  return { ...answered, hasCells };
}

/** The cells of ranges, with the layout of the sheets they lie on. */
export function getCells(
  api: SheetsApi,
  ranges: readonly string[],
): Promise<Answered<sheets_v4.Schema$Spreadsheet>> {
  return reading(api, layoutWithCells(api, ranges));
}

function layoutOnly({ id }: SheetsApi): ApiRequest {
  return { method: "GET", path: id, query: [["fields", layoutFields]] };
}

/** Without ranges all cells of all sheets: a field mask that names cells asks for them (discovery: spreadsheets.get). */
function layoutWithCells({ id }: SheetsApi, ranges: readonly string[]): ApiRequest {
  const fields = `${layoutFields.slice(0, -1)},${cellFields})`;
  return { method: "GET", path: id, query: [...asRanges(ranges), ["fields", fields]] };
}

/** Plain values of ranges, column by column: numbers as numbers, dates as serial numbers. */
export async function getColumns(
  api: SheetsApi,
  ranges: readonly string[],
): Promise<sheets_v4.Schema$BatchGetValuesResponse> {
  const query: ApiRequest["query"] = [
    ...asRanges(ranges),
    ["majorDimension", "COLUMNS"],
    ["valueRenderOption", "UNFORMATTED_VALUE"],
    ["dateTimeRenderOption", "SERIAL_NUMBER"],
    ["fields", "valueRanges(range,values)"],
  ];
  const request: ApiRequest = { method: "GET", path: `${api.id}/values:batchGet`, query };
  return (await reading<sheets_v4.Schema$BatchGetValuesResponse>(api, request)).body;
}

/** Sends changes once: all of them are carried out or none. The answer has the cells of `ranges` afterwards. */
export function sendChanges(
  api: SheetsApi,
  requests: readonly sheets_v4.Schema$Request[],
  ranges: readonly string[],
): Promise<Reply<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>> {
  const body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = {
    requests: [...requests],
    includeSpreadsheetInResponse: ranges.length > 0,
    ...(ranges.length === 0 ? {} : { responseRanges: [...ranges] }),
  };
  const fields =
    ranges.length === 0
      ? "spreadsheetId"
      : `spreadsheetId,updatedSpreadsheet(sheets(properties(sheetId,title),${cellFields}))`;
  const request = {
    method: "POST",
    path: `${api.id}:batchUpdate`,
    query: [["fields", fields]],
    body,
  } as const;
  return send(api.access, request, api.access.timeLimits.writing);
}

function asRanges(ranges: readonly string[]): (readonly [string, string])[] {
  return ranges.map((range) => ["ranges", range] as const);
}

/** Asks until an answer comes; `instead` gives the request to go on with where one takes too long or fails again. */
async function reading<Body>(
  api: SheetsApi,
  first: ApiRequest,
  instead = () => first,
): Promise<Answered<Body>> {
  const { readingPatience, timeLimits, waiting } = api.access;
  const tries = new Tries(api, readingPatience);
  let request = first;
  for (let failures = 0; ; ) {
    const at = waiting.now();
    const outcome = await send<Body>(api.access, request, timeLimits.reading);
    if (outcome.kind === "answered") return { body: outcome.body, at };
    if (outcome.kind === "refused") throw api.problem(outcome.refusal, false);
    const isSlow = waiting.now() - at >= timeLimits.reading;
    if (outcome.kind === "unknown") failures += isSlow ? 2 : 1;
    await tries.wait(outcome);
    if (failures >= 2) request = instead();
  }
}

/** Milliseconds that nobody notices; a longer wait is told. */
const unnoticed = 2000;

/** Counts the tries of one request, or of one delivery, and the time that they may take together. */
export class Tries {
  private readonly api: SheetsApi;
  private readonly patience: number;
  private readonly start: number;
  private count = 0;
  private waited = 0;
  private isTold = false;

  constructor(api: SheetsApi, patience: number) {
    this.api = api;
    this.patience = patience;
    this.start = api.access.waiting.now();
  }

  /** Waits before the next try. Throws Failure waiting.* when there is to be none. */
  async wait(outcome: Exclude<Reply<never>, { kind: "answered" | "refused" }>): Promise<void> {
    const { access, place } = this.api;
    this.count += 1;
    // Without a network a second look is enough: nothing mends itself in a minute.
    if (outcome.kind === "offline" && this.count > 2) throw new Failure("waiting.offline", { place });
    const retryAfter = outcome.kind === "offline" ? null : outcome.retryAfter;
    const wait = waitBefore(this.count, retryAfter, access.waiting);
    const passed = Math.max(this.waited, access.waiting.now() - this.start);
    if (passed + wait > this.patience) {
      throw new Failure(outcome.kind === "too-many" ? "waiting.quota" : "waiting.offline", { place });
    }
    this.waited += wait;
    if (!this.isTold && passed + wait > unnoticed && outcome.kind !== "offline") {
      this.isTold = true;
      access.waiting.tell?.(outcome.kind === "too-many" ? "quota" : "server");
    }
    await access.waiting.sleep(wait);
  }
}
