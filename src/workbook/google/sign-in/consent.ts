/** Waits on this machine's own address for the browser to come back from Google with an answer. */
import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Failure } from "../../../base/errors.ts";

/** The page that the browser shows at the end. */
export interface ConsentPage {
  readonly done: string;
  readonly refused: string;
  /** Nothing, or another file than the meant one, was chosen in Google's list. */
  readonly notPicked: string;
}

/** What the browser brings back. */
export interface Consented {
  readonly code: string;
  /** The files that were chosen in Google's list; null where none was shown. */
  readonly picked: readonly string[] | null;
}

/** A listener for one answer. */
export interface Consent {
  /** Where Google is to send the browser back to. */
  readonly redirectUri: string;
  /** Throws Failure access.refused, access.organisation, and what `judge` throws. */
  readonly answer: Promise<Consented>;
  stop(): void;
}

/**
 * Listens on a free port of 127.0.0.1. An answer with another `state` is not ours and is turned away. `judge` looks at the
 * ids of the chosen files, separated by commas, before the browser is told that all is well; null where none are asked for.
 */
export async function listenForConsent(
  state: string,
  page: ConsentPage,
  judge: ((ids: string) => readonly string[]) | null,
): Promise<Consent> {
  const server = createServer();
  const answer = new Promise<Consented>((resolve, reject) => {
    server.on("request", (request, response) => {
      const parameters = parametersOf(request, state);
      if (parameters === null) return show(response, 404, "");
      try {
        const consented = consentedIn(parameters, judge);
        show(response, 200, page.done);
        resolve(consented);
      } catch (error) {
        const isAboutFiles = error instanceof Failure && !refusals.has(error.code);
        show(response, 200, isAboutFiles ? page.notPicked : page.refused);
        reject(error);
      }
    });
  });
  // Whoever waits for it hears of it; until then it is nobody's error.
  answer.catch(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    redirectUri: `http://127.0.0.1:${portOf(server)}/`,
    answer,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const ownAddress = "http://127.0.0.1";

const refusals: ReadonlySet<string> = new Set(["access.refused", "access.organisation"]);

function consentedIn(
  parameters: URLSearchParams,
  judge: ((ids: string) => readonly string[]) | null,
): Consented {
  const code = parameters.get("code");
  if (parameters.has("error") || !code) throw refusedBecause(parameters.get("error") ?? "");
  return { code, picked: judge === null ? null : judge(parameters.get("picked_file_ids") ?? "") };
}

function refusedBecause(word: string): Failure {
  return word === "admin_policy_enforced" || word === "org_internal"
    ? new Failure("access.organisation", { detail: word })
    : new Failure("access.refused", {});
}

/** What came with the browser; null for what is no answer of Google's to us. */
function parametersOf({ method, url }: IncomingMessage, state: string): URLSearchParams | null {
  // Any program of this machine may send anything here, such as the target "//".
  if (url === undefined || !URL.canParse(url, ownAddress)) return null;
  const { pathname, searchParams } = new URL(url, ownAddress);
  if (method !== "GET" || pathname !== "/" || !isSame(searchParams.get("state") ?? "", state)) return null;
  return searchParams.has("error") || searchParams.get("code") ? searchParams : null;
}

function isSame(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function show(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(text);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
