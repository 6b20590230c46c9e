/** A local Google Sheets: the few methods that the adapter uses, over HTTP, with faults at a test's word. No emulator exists. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { sheets_v4 } from "@googleapis/sheets";
import { batchUpdate } from "./sheets-batch-update.ts";
import { discovery } from "./sheets-discovery.ts";
import type { SheetsDocument } from "./sheets-document.ts";
import { type Fault, type FaultPlan, faultBody, type SeenRequest } from "./sheets-faults.ts";
import { masked, maskOf } from "./sheets-mask.ts";
import { ApiError, invalid } from "./sheets-ranges.ts";
import { batchGet, notFound, searchMetadata, spreadsheet } from "./sheets-reading.ts";

interface Answer {
  readonly code: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something else that answers on the same address, such as the sign-in. */
export type OtherRoute = (request: SeenRequest) => Answer | null;

const schemas = new Map([
  ["spreadsheets.get", { answer: "Spreadsheet" }],
  ["spreadsheets.values.batchGet", { answer: "BatchGetValuesResponse" }],
  [
    "spreadsheets.batchUpdate",
    { answer: "BatchUpdateSpreadsheetResponse", body: "BatchUpdateSpreadsheetRequest" },
  ],
  [
    "spreadsheets.developerMetadata.search",
    { answer: "SearchDeveloperMetadataResponse", body: "SearchDeveloperMetadataRequest" },
  ],
]);

/** The server. */
export class SheetsServer {
  readonly documents = new Map<string, SheetsDocument>();
  /** The access tokens that are let in. */
  readonly tokens = new Set(["test-token"]);
  /** Every request so far. */
  readonly requests: SeenRequest[] = [];
  /** What did not fit the discovery document; a test expects none. */
  readonly violations: string[] = [];
  faults: FaultPlan = () => null;
  /** Called before each request is carried out: where a test edits rows between a read and a write. */
  before: (request: SeenRequest) => void = () => {};
  /** The same for what takes its time, such as another machine's requests: they are carried out in between. */
  meanwhile: (request: SeenRequest) => Promise<void> = () => Promise.resolve();
  /** Looks at each request of a batch; throws to refuse it. */
  refuse: (request: sheets_v4.Schema$Request) => void = () => {};
  otherRoute: OtherRoute = () => null;
  private readonly server: Server;
  private readonly late: { at: number; run: () => void }[] = [];
  private readonly discovery = discovery();

  private constructor() {
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error) => {
        this.violations.push(String(error));
        response.destroy();
      });
    });
  }

  /** Starts on a free port of this machine. */
  static async start(...documents: readonly SheetsDocument[]): Promise<SheetsServer> {
    const made = new SheetsServer();
    for (const document of documents) made.documents.set(document.id, document);
    await new Promise<void>((done) => made.server.listen(0, "127.0.0.1", done));
    return made;
  }

  /** True when requests and answers are checked against the discovery document. */
  get checksShapes(): boolean {
    return this.discovery !== null;
  }

  /** What FOLLOWUP_GOOGLE_ENDPOINT is set to. */
  get endpoint(): string {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("the server is not listening");
    return `http://127.0.0.1:${address.port}/`;
  }

  /** Stops, whatever is still open. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** How many requests of a method came in; all without one. */
  count(method?: string): number {
    return this.requests.filter((request) => method === undefined || request.method === method).length;
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request = this.seen(incoming, Buffer.concat(chunks).toString());
    for (const { run } of this.late.filter(({ at }) => at === request.number)) run();
    this.before(request);
    await this.meanwhile(request);
    const fault = this.faults(request);
    if (fault === null) return send(response, this.answer(request));
    this.fail(fault, request, response);
  }

  private seen(incoming: IncomingMessage, body: string): SeenRequest {
    const url = incoming.url ?? "/";
    const token = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? "")?.[1] ?? null;
    const request = { number: this.requests.length + 1, method: methodOf(url), token, body, url };
    this.requests.push(request);
    return request;
  }

  private fail(fault: Fault, request: SeenRequest, response: ServerResponse): void {
    const isAfter = fault.kind === "half" || (fault.kind !== "late" && fault.when === "after");
    const answer = isAfter ? this.answer(request) : null;
    if (fault.kind === "late") {
      this.late.push({ at: request.number + fault.after, run: () => this.answer(request) });
    } else if (fault.kind === "status") {
      const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
      send(response, { code: fault.code, body: faultBody(fault.code), headers });
    } else if (fault.kind === "cut") {
      response.destroy();
    } else if (fault.kind === "half") {
      const text = JSON.stringify(answer?.body);
      response.writeHead(200, { "content-length": String(Buffer.byteLength(text)) });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    }
  }

  private answer(request: SeenRequest): Answer {
    const other = this.otherRoute(request);
    if (other !== null) return other;
    try {
      if (request.token === null || !this.tokens.has(request.token)) throw unauthenticated();
      return { code: 200, body: this.checked(request) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, details, message, status } = error;
      return {
        code,
        body: { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } },
      };
    }
  }

  private checked(request: SeenRequest): unknown {
    const { body: bodySchema, answer: answerSchema } = {
      body: null,
      answer: "",
      ...schemas.get(request.method),
    };
    const query = new URL(request.url, "http://localhost").searchParams;
    const mask = maskOf(query.get("fields") ?? "");
    const body = request.body === "" ? {} : JSON.parse(request.body);
    const wrong =
      this.discovery?.wrongQuery(request.method, query) ??
      (bodySchema === null ? null : this.discovery?.wrong(bodySchema, body)) ??
      this.discovery?.wrongMask(answerSchema, mask);
    if (wrong) {
      this.violations.push(wrong);
      throw invalid(`Invalid JSON payload received. ${wrong}`);
    }
    const answer = masked(this.handled(request, query, body), mask);
    const wrongAnswer = this.discovery?.wrong(answerSchema, answer);
    if (wrongAnswer) this.violations.push(wrongAnswer);
    return answer;
  }

  private handled(request: SeenRequest, query: URLSearchParams, body: Record<string, never>): unknown {
    const id = decodeURIComponent(/^\/v4\/spreadsheets\/([^/:?]+)/.exec(request.url)?.[1] ?? "");
    const document = this.documents.get(id);
    if (document === undefined) throw notFound();
    const withData = (query.get("fields") ?? "").includes("data(");
    switch (request.method) {
      case "spreadsheets.get":
        return spreadsheet(document, query.getAll("ranges"), withData);
      case "spreadsheets.values.batchGet":
        return batchGet(document, query);
      case "spreadsheets.developerMetadata.search":
        return searchMetadata(document, body);
      case "spreadsheets.batchUpdate": {
        const replies = batchUpdate(document, body.requests ?? [], (one) => this.refuse(one));
        const updated = spreadsheet(document, body.responseRanges ?? [], withData);
        return {
          spreadsheetId: id,
          replies,
          ...(body.includeSpreadsheetInResponse ? { updatedSpreadsheet: updated } : {}),
        };
      }
      default:
        throw new ApiError(404, "NOT_FOUND", "Not found.");
    }
  }
}

function methodOf(url: string): string {
  const path = new URL(url, "http://localhost").pathname;
  if (path.endsWith(":batchUpdate")) return "spreadsheets.batchUpdate";
  if (path.endsWith("/values:batchGet")) return "spreadsheets.values.batchGet";
  if (path.endsWith("/developerMetadata:search")) return "spreadsheets.developerMetadata.search";
  return /^\/v4\/spreadsheets\/[^/]+$/.test(path) ? "spreadsheets.get" : path;
}

/** The text of google-auth-library's issues with an expired token. */
function unauthenticated(): ApiError {
  return new ApiError(
    401,
    "UNAUTHENTICATED",
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
  );
}

function send(response: ServerResponse, { body, code, headers }: Answer): void {
  response.writeHead(code, { "content-type": "application/json; charset=UTF-8", ...headers });
  response.end(JSON.stringify(body));
}
