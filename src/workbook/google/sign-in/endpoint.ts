/** Where Google is: its own addresses, or a loopback one for tests and for people behind a gateway. */
import { Failure } from "../../../base/errors.ts";

/** The addresses that requests go to. */
export interface Endpoint {
  /** Ends with a slash. */
  readonly api: string;
  /** Where a person agrees to the access. */
  readonly consent: string;
  readonly token: string;
  readonly revoke: string;
  /** True for Google's own. */
  readonly isGoogle: boolean;
}

const google: Endpoint = {
  api: "https://sheets.googleapis.com/",
  consent: "https://accounts.google.com/o/oauth2/v2/auth",
  token: "https://oauth2.googleapis.com/token",
  revoke: "https://oauth2.googleapis.com/revoke",
  isGoogle: true,
};

/** FOLLOWUP_GOOGLE_ENDPOINT where it is set. Throws Failure access.endpoint unless it is a loopback address: tokens go nowhere else. */
export function apiEndpoint(environment: Readonly<Record<string, string | undefined>>): Endpoint {
  const own = environment.FOLLOWUP_GOOGLE_ENDPOINT;
  if (!own) return google;
  const url = URL.canParse(own) ? new URL(own) : null;
  if (url === null || !isLoopback(url)) throw new Failure("access.endpoint", { endpoint: own });
  const at = (path: string) => new URL(path, url.origin).href;
  return {
    api: at("/"),
    consent: at("/o/oauth2/v2/auth"),
    token: at("/token"),
    revoke: at("/revoke"),
    isGoogle: false,
  };
}

/** Only the loopback numbers: a name such as localhost may be made to lead elsewhere. */
function isLoopback({ hostname, password, protocol, username }: URL): boolean {
  const isPlain = username === "" && password === "" && (protocol === "http:" || protocol === "https:");
  return isPlain && (/^127(?:\.\d{1,3}){3}$/.test(hostname) || hostname === "[::1]");
}
