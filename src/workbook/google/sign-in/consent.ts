/** Waits on this machine's own address for the browser to come back from Google with an answer. */
import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Failure } from "../../../base/errors.ts";

/** The page that the browser shows at the end. */
export interface ConsentPage {
  readonly done: string;
  readonly refused: string;
}

/** A listener for one answer. */
export interface Consent {
  /** Where Google is to send the browser back to. */
  readonly redirectUri: string;
  /** The code. Throws Failure access.refused. */
  readonly code: Promise<string>;
  stop(): void;
}

/** Listens on a free port of 127.0.0.1. An answer with another `state` is not ours and is turned away. */
export async function listenForConsent(state: string, page: ConsentPage): Promise<Consent> {
  const server = createServer();
  const code = new Promise<string>((resolve, reject) => {
    server.on("request", (request, response) => {
      const answer = answerOf(request, state);
      if (answer === null) return show(response, 404, "");
      show(response, 200, answer.code === null ? page.refused : page.done);
      if (answer.code === null) reject(refusedBecause(answer.error));
      else resolve(answer.code);
    });
  });
  // Whoever waits for it hears of it; until then it is nobody's error.
  code.catch(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    redirectUri: `http://127.0.0.1:${portOf(server)}/`,
    code,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Answer {
  readonly code: string | null;
  /** Google's word for a refusal. */
  readonly error: string;
}

function refusedBecause(word: string): Failure {
  return word === "admin_policy_enforced" || word === "org_internal"
    ? new Failure("access.organisation", { detail: word })
    : new Failure("access.refused", {});
}

function answerOf({ method, url }: IncomingMessage, state: string): Answer | null {
  const { pathname, searchParams } = new URL(url ?? "/", "http://127.0.0.1");
  if (method !== "GET" || pathname !== "/" || !isSame(searchParams.get("state") ?? "", state)) return null;
  if (searchParams.has("error")) return { code: null, error: searchParams.get("error") ?? "" };
  const code = searchParams.get("code");
  return code ? { code, error: "" } : null;
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
