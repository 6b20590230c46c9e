/** The tokens that Google gives for a person's consent, and whose they are. */
import type { Credentials, OAuth2Client } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import { field } from "./json-field.ts";
import { type Access, scopes } from "./picking.ts";

/** The address in an identity token. It comes from Google itself, by the request for the tokens, so its signature is not needed (OpenID Connect Core, 3.1.3.7). */
export function accountIn(identity: string): string | null {
  try {
    const email = field(
      JSON.parse(Buffer.from(identity.split(".")[1] ?? "", "base64url").toString("utf8")),
      "email",
    );
    return typeof email === "string" && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null;
  } catch {
    return null;
  }
}

/** The tokens for the code of a consent; there is a refresh token among them. Throws Failure waiting.offline, access.*. */
export async function tokensFor(
  client: OAuth2Client,
  code: string,
  codeVerifier: string,
  access: Access,
): Promise<Credentials> {
  const tokens = await client.getToken({ code, codeVerifier }).then(
    (answer) => answer.tokens,
    (error: unknown) => {
      if (field(field(error, "response"), "status") === undefined)
        throw new Failure("waiting.offline", { place: "Google" });
      throw refusedSignIn(reasonOf(error));
    },
  );
  // A person can untick a box in the browser.
  if (!(tokens.scope ?? "").split(" ").includes(scopes[access]))
    throw new Failure("access.scope", { place: "Google Sheets" });
  if (!tokens.refresh_token) throw new Failure("access.failed", { detail: "no refresh token" });
  return tokens;
}

function refusedSignIn(word: string): Failure {
  if (word === "admin_policy_enforced" || word === "org_internal")
    return new Failure("access.organisation", { detail: word });
  if (word === "deleted_client") return new Failure("access.client-gone", {});
  return new Failure("access.failed", { detail: word });
}

/** Google's own word for it and nothing else of the answer, which may hold secrets. */
function reasonOf(error: unknown): string {
  const word = field(field(field(error, "response"), "data"), "error");
  return typeof word === "string" && /^[a-z_]{1,40}$/.test(word) ? word : "no answer";
}
