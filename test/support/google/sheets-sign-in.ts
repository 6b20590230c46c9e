/** Google's side of signing in, for the local Sheets server: consent is given at once, tokens are counted. */
import { createHash } from "node:crypto";
import type { SeenRequest } from "./sheets-faults.ts";
import type { OtherRoute, SheetsServer } from "./sheets-server.ts";

/** What a test may change, and what it may look at. */
export interface SignInServer {
  /** What Google answers instead of tokens, such as invalid_grant. */
  refuses: string | null;
  /** The scopes that the person agrees to; null: whatever is asked for. */
  scope: string | null;
  /** The account that the person chooses in the browser; null: Google does not tell. */
  account: string | null;
  /** The parameters that the last consent page was asked for with. */
  asked: URLSearchParams;
  readonly revoked: string[];
  refreshes: number;
}

/** Answers /token and /revoke. RFC 6749 (tokens), RFC 7636 (PKCE), RFC 7009 (revocation). */
export function withSignIn(server: SheetsServer): SignInServer {
  const state: SignInServer = {
    ...{ refuses: null, scope: null, account: null, asked: new URLSearchParams(), revoked: [], refreshes: 0 },
  };
  const route: OtherRoute = (request) => {
    if (request.url.startsWith("/o/oauth2/v2/auth")) {
      state.asked = new URL(request.url, "http://127.0.0.1").searchParams;
      return { code: 200, body: "consent" };
    }
    if (request.method === "/token") return tokens(request, state, server);
    if (request.method !== "/revoke") return null;
    state.revoked.push(new URLSearchParams(request.body).get("token") ?? request.url);
    return { code: 200, body: {} };
  };
  server.otherRoute = route;
  return state;
}

const spreadsheets = "https://www.googleapis.com/auth/spreadsheets";

/** An identity token (OpenID Connect Core, 2) that nobody has signed. */
function identityOf(email: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "none" }), part({ email, email_verified: true }), ""].join(".");
}

/** A person's browser: opens Google's page and comes back with an answer; what that shows at the end. */
export async function browse(
  text: string,
  answer: (asked: URLSearchParams) => Readonly<Record<string, string>> = agreed,
): Promise<string> {
  await fetch(text);
  const { searchParams } = new URL(text);
  const back = new URL(searchParams.get("redirect_uri") ?? "");
  for (const [name, value] of Object.entries(answer(searchParams))) back.searchParams.set(name, value);
  return (await fetch(back)).text();
}

/** What Google sends along when the person agrees. */
export function agreed(asked: URLSearchParams): Record<string, string> {
  return { state: asked.get("state") ?? "", code: `code-for-${asked.get("code_challenge")}` };
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
      scope: state.scope ?? state.asked.get("scope") ?? spreadsheets,
      ...(state.account === null ? {} : { id_token: identityOf(state.account) }),
      ...(isRefresh ? {} : { refresh_token: "secret-refresh" }),
    },
  };
}
