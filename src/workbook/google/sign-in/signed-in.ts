/** Someone who is signed in: tokens for the requests, and the transport they go by. */
import { type AuthClient, OAuth2Client } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import { field } from "./json-field.ts";

/** Who asks. */
export interface SignedIn {
  /** Carries requests, through the proxy of the environment where there is one. */
  readonly transport: AuthClient["transporter"];
  /** The address a spreadsheet is to be shared with; null for a person's own account. */
  readonly address: string | null;
  /** The person's Google account; null where it is not known. */
  readonly account?: string | null;
  /** The only spreadsheets that may be opened, by their ids; null for all. */
  readonly files?: readonly string[] | null;
  /** True for the default credentials of a person, which gcloud keeps. */
  readonly isDefault?: boolean;
  /** The Google project that pays for the requests of default credentials; null for the one of the client. */
  readonly project: string | null;
  /** An access token; a new one with `anew`. null when nobody can be reached. Throws Failure access.* when signing in is needed. */
  token(anew: boolean): Promise<string | null>;
}

/** Nobody is: whatever asks throws the problem. */
export function signedOut(problem: Failure): SignedIn {
  return {
    transport: new OAuth2Client().transporter,
    address: null,
    project: null,
    token: () => Promise.reject(problem),
  };
}

/** Signed in by one of google-auth-library's clients. `place` is named in the problems; `gcloud`: whose project pays, where the client is of its file. */
export function signedInBy(
  client: AuthClient,
  place: string,
  address: string | null,
  gcloud: { readonly project: string | null } | null = null,
): SignedIn {
  const isDefault = gcloud !== null && address === null;
  return {
    transport: client.transporter,
    address,
    isDefault,
    project: gcloud?.project ?? null,
    token: async (anew) => {
      // Without its access token every client fetches the next one.
      if (anew) client.setCredentials({ ...client.credentials, access_token: null });
      try {
        const { token } = await client.getAccessToken();
        if (token) return token;
      } catch (error) {
        const status = field(field(error, "response"), "status");
        // Too many or too slow says nothing about the sign-in, no more than a server's own error does.
        if (typeof status !== "number" || status >= 500 || status === 429 || status === 408) return null;
        const problem = signInProblem(field(field(error, "response"), "data"), place, address);
        const isEnded = isDefault && problem.code === "access.expired";
        throw isEnded ? new Failure("access.default-ended", { place }) : problem;
      }
      throw new Failure("access.signed-out", { place });
    },
  };
}

/** Signed in by a token that is ready (FOLLOWUP_GOOGLE_TOKEN) and can't be renewed. */
export function signedInWith(token: string, transport: AuthClient["transporter"], place: string): SignedIn {
  return {
    transport,
    address: null,
    project: null,
    token: async (anew) => {
      if (anew) throw new Failure("access.expired", { place });
      return token;
    },
  };
}

/** Why no token was given (RFC 6749, 5.2, with Google's own words): a service account has neither seven days nor a browser. */
export function signInProblem(answer: unknown, place: string, address: string | null): Failure {
  const word = String(field(answer, "error") ?? "");
  const said = String(field(answer, "error_description") ?? "");
  if (word === "admin_policy_enforced" || word === "org_internal")
    return new Failure("access.organisation", { detail: word });
  if (address !== null && word === "invalid_grant") {
    if (/short-lived|\biat\b/i.test(said)) return new Failure("access.clock", {});
    return /account not found/i.test(said)
      ? new Failure("access.account-gone", { address })
      : new Failure("access.key-refused", { address });
  }
  if (word === "deleted_client" || word === "invalid_client") return new Failure("access.client-gone", {});
  return new Failure("access.expired", { place });
}
