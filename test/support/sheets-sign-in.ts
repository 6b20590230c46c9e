/** Google's side of signing in, for the local Sheets server: consent is given at once, tokens are counted. */
import { createHash } from "node:crypto";
import type { SeenRequest } from "./sheets-faults.ts";
import type { OtherRoute, SheetsServer } from "./sheets-server.ts";

const scope = "https://www.googleapis.com/auth/spreadsheets";

/** What a test may change, and what it may look at. */
export interface SignInServer {
  /** What Google answers instead of tokens, such as invalid_grant. */
  refuses: string | null;
  /** The scope that the person agrees to. */
  scope: string;
  readonly revoked: string[];
  refreshes: number;
}

/** Answers /token and /revoke. RFC 6749 (tokens), RFC 7636 (PKCE), RFC 7009 (revocation). */
export function withSignIn(server: SheetsServer): SignInServer {
  const state: SignInServer = { refuses: null, scope, revoked: [], refreshes: 0 };
  const route: OtherRoute = (request) => {
    if (request.method === "/token") return tokens(request, state, server);
    if (request.method !== "/revoke") return null;
    state.revoked.push(new URLSearchParams(request.body).get("token") ?? request.url);
    return { code: 200, body: {} };
  };
  server.otherRoute = route;
  return state;
}

/** The challenge that fits the verifier "code_verifier" of a token request (RFC 7636, 4.6). */
export function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function tokens(request: SeenRequest, state: SignInServer, server: SheetsServer) {
  const body = new URLSearchParams(request.body);
  if (state.refuses !== null) return { code: 400, body: { error: state.refuses, error_description: "no" } };
  const isRefresh = body.get("grant_type") === "refresh_token";
  if (isRefresh) state.refreshes += 1;
  const isFitting =
    isRefresh || body.get("code") === `code-for-${challengeOf(body.get("code_verifier") ?? "")}`;
  if (!isFitting) return { code: 400, body: { error: "invalid_grant" } };
  const access = isRefresh ? `secret-access-${state.refreshes}` : "secret-access";
  server.tokens.add(access);
  return {
    code: 200,
    body: {
      access_token: access,
      expires_in: 3599,
      token_type: "Bearer",
      scope: state.scope,
      ...(isRefresh ? {} : { refresh_token: "secret-refresh" }),
    },
  };
}
