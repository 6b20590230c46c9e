/** One request to the Sheets API: a time limit, and what came of it. Repeats nothing by itself. */
import { field } from "./sign-in/json-field.ts";
import { loopback } from "./sign-in/loopback.ts";
import type { SignedIn } from "./sign-in/signed-in.ts";
import { retryAfterOf, type TimeLimits, type Waiting } from "./waiting.ts";

/** A request to the API. */
export interface ApiRequest {
  readonly method: "GET" | "POST";
  /** Under /v4/spreadsheets/, such as "ID:batchUpdate". */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly body?: unknown;
}

/** What a request has come to. */
export type Reply<Body> =
  | { readonly kind: "answered"; readonly body: Body }
  /** An answer that says no: nothing was done, and why. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Too many requests: nothing was done. */
  | { readonly kind: "too-many"; readonly retryAfter: number | null }
  /** Nobody could be reached: nothing was done. */
  | { readonly kind: "offline" }
  /** No answer, half an answer, or an error of the server: it may have been done or not, or be done later. */
  | { readonly kind: "unknown"; readonly retryAfter: number | null };

/** An answer of 4xx. */
export interface Refusal {
  readonly status: number;
  /** Google's name for it, such as PERMISSION_DENIED. */
  readonly name: string;
  /** The reason in the details, such as SERVICE_DISABLED; "" where there is none. */
  readonly reason: string;
  /** For people who write programs; never shown as it is. */
  readonly message: string;
  /** The link that Google adds for help; null where there is none. */
  readonly link: string | null;
}

/** Where the API is and who asks. */
export interface Access {
  readonly signedIn: SignedIn;
  /** Ends with a slash: Google's, or a loopback one. */
  readonly endpoint: string;
  readonly waiting: Waiting;
  readonly timeLimits: TimeLimits;
  /** How long reading is tried again, in milliseconds. */
  readonly readingPatience: number;
}

/** Sends a request once; with a new token once more when the token was not taken. Throws the Failures of signing in. */
export async function send<Body>(access: Access, request: ApiRequest, timeout: number): Promise<Reply<Body>> {
  const outcome = await sendWith<Body>(access, request, timeout, false);
  const isOldToken = outcome.kind === "refused" && outcome.refusal.status === 401;
  return isOldToken ? sendWith<Body>(access, request, timeout, true) : outcome;
}

async function sendWith<Body>(
  { endpoint, signedIn, waiting }: Access,
  request: ApiRequest,
  timeout: number,
  anew: boolean,
): Promise<Reply<Body>> {
  const token = await signedIn.token(anew);
  if (token === null) return { kind: "offline" };
  const url = new URL(`v4/spreadsheets/${request.path}`, endpoint);
  for (const [name, value] of request.query ?? []) url.searchParams.append(name, value);
  try {
    const { data } = await signedIn.transport.request<Body>({
      url: url.href,
      method: request.method,
      ...(request.body === undefined ? {} : { data: request.body }),
      responseType: "json",
      retry: false,
      timeout,
      // Google compresses only for clients that say so twice (developers.google.com/…/performance#gzip).
      noProxy: loopback,
      headers: { authorization: `Bearer ${token}`, "user-agent": "followup (gzip)", ...paidBy(signedIn) },
    });
    // A text where JSON was due is some other server's page, or half an answer.
    if (typeof data !== "object" || data === null) return { kind: "unknown", retryAfter: null };
    return { kind: "answered", body: data };
  } catch (error) {
    return failed(error, waiting.now());
  }
}

/** Without it Google refuses the default credentials of a person (cloud.google.com/docs/quotas/set-quota-project). */
function paidBy({ project }: SignedIn): Record<string, string> {
  return project === null ? {} : { "x-goog-user-project": project };
}

const neverSent = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "ENETDOWN",
]);

function failed(error: unknown, now: number): Reply<never> {
  const response = field(error, "response");
  const status = field(response, "status");
  if (typeof status !== "number") {
    return isNeverSent(error) ? { kind: "offline" } : { kind: "unknown", retryAfter: null };
  }
  const headers = field(response, "headers");
  const retryAfter = retryAfterOf(headers instanceof Headers ? headers.get("retry-after") : null, now);
  if (status === 429) return { kind: "too-many", retryAfter };
  if (status >= 500 || status === 408) return { kind: "unknown", retryAfter };
  return { kind: "refused", refusal: refusalOf(status, field(response, "data")) };
}

/** True when a request failed before anything of it could reach a server. */
export function isNeverSent(error: unknown): boolean {
  return (
    neverSent.has(String(field(error, "code"))) || neverSent.has(String(field(field(error, "cause"), "code")))
  );
}

/** Reads an error body (google.aip.dev/193): {"error":{code,message,status,details:[{reason},{links:[{url}]}]}}. */
function refusalOf(status: number, data: unknown): Refusal {
  const body = field(data, "error");
  const details = field(body, "details");
  const list: readonly unknown[] = Array.isArray(details) ? details : [];
  const reason = list.map((one) => field(one, "reason")).find((one) => typeof one === "string");
  const links = list.map((one) => field(one, "links")).find(Array.isArray);
  const link = field(links?.[0], "url");
  return {
    status,
    name: String(field(body, "status") ?? ""),
    reason: typeof reason === "string" ? reason : "",
    message: String(field(body, "message") ?? ""),
    link: typeof link === "string" ? link : null,
  };
}
