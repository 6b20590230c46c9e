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
  /** An access token; a new one with `anew`. null when nobody can be reached. Throws Failure access.* when signing in is needed. */
  token(anew: boolean): Promise<string | null>;
}

/** Nobody is: whatever asks throws the problem. */
export function signedOut(problem: Failure): SignedIn {
  return { transport: new OAuth2Client().transporter, address: null, token: () => Promise.reject(problem) };
}

/** Signed in by one of google-auth-library's clients. `place` is named in the problems. */
export function signedInBy(client: AuthClient, place: string, address: string | null): SignedIn {
  return {
    transport: client.transporter,
    address,
    token: async (anew) => {
      // Without its access token every client fetches the next one.
      if (anew) client.setCredentials({ ...client.credentials, access_token: null });
      try {
        const { token } = await client.getAccessToken();
        if (token) return token;
      } catch (error) {
        const status = field(field(error, "response"), "status");
        if (typeof status !== "number" || status >= 500) return null;
        throw new Failure("access.expired", { place });
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
    token: async (anew) => {
      if (anew) throw new Failure("access.expired", { place });
      return token;
    },
  };
}
