/** The clients of google-auth-library for each way of signing in. */
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { type AuthClient, GoogleAuth, JWT, OAuth2Client } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import type { Endpoint } from "./endpoint.ts";
import { field } from "./json-field.ts";
import { keepSignIn, type PersonSignIn } from "./kept-sign-in.ts";
import { loopback } from "./loopback.ts";
import { scopes } from "./picking.ts";

/** Service accounts and gcloud have no page to choose spreadsheets on. */
const scope = scopes.all;

/** No request for a token takes longer, in milliseconds; the library itself has no limit. */
const tokenTimeout = 20_000;

/** A desktop client of a person, signed in or not yet. */
export function personClient(
  { clientId, clientSecret }: Pick<PersonSignIn, "clientId" | "clientSecret">,
  endpoint: Endpoint,
  redirectUri?: string,
): OAuth2Client {
  return new OAuth2Client({
    clientId,
    clientSecret,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    endpoints: {
      oauth2AuthBaseUrl: endpoint.consent,
      oauth2TokenUrl: endpoint.token,
      oauth2RevokeUrl: endpoint.revoke,
    },
    transporterOptions: { timeout: tokenTimeout, noProxy: loopback },
  });
}

/** A person who is signed in; new tokens are kept as they come. */
export function signedInPerson(kept: PersonSignIn, endpoint: Endpoint, configFolder: string): OAuth2Client {
  const client = personClient(kept, endpoint);
  client.setCredentials({
    refresh_token: kept.refreshToken,
    access_token: kept.accessToken,
    expiry_date: kept.expiry,
  });
  client.on("tokens", ({ access_token, expiry_date, refresh_token }) => {
    keepWhereItCan(configFolder, {
      ...kept,
      accessToken: access_token ?? null,
      expiry: expiry_date ?? 0,
      refreshToken: refresh_token ?? kept.refreshToken,
    });
  });
  return client;
}

/** A token that can't be kept serves this command all the same; the next one fetches its own. */
function keepWhereItCan(configFolder: string, fresh: PersonSignIn): void {
  try {
    keepSignIn(configFolder, fresh);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** A service account and the address that spreadsheets are to be shared with. Throws Failure access.key-file. */
export function keyClient(path: string): { client: AuthClient; address: string } {
  const key = keyFile(path);
  if (field(key, "installed") !== undefined || field(key, "web") !== undefined)
    throw new Failure("access.is-client", { path });
  const [email, secret] = [field(key, "client_email"), field(key, "private_key")];
  const isKey =
    field(key, "type") === "service_account" && typeof secret === "string" && isPrivateKey(secret);
  if (typeof email !== "string" || !isKey) throw new Failure("access.key-file", { path });
  const client = new JWT({
    email,
    key: secret,
    scopes: [scope],
    transporterOptions: { timeout: tokenTimeout },
  });
  return { client, address: email };
}

/** Looked at here, because a key that can't sign looks like a missing network later on. */
function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).type === "private";
  } catch {
    return false;
  }
}

function keyFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path).toString("utf8"));
  } catch {
    throw new Failure("access.key-file", { path });
  }
}

/** The files that gcloud keeps, and no machine inside Google's cloud: to look for that is a wait and a warning everywhere else. */
class FilesOfGcloud extends GoogleAuth {
  override async _checkIsGCE(): Promise<boolean> {
    return false;
  }
}

/** Application Default Credentials. Throws Failure access.no-default. */
export async function defaultClient(): Promise<{ client: AuthClient; address: string | null }> {
  const auth = new FilesOfGcloud({ scopes: [scope] });
  try {
    const client = await auth.getClient();
    return { client, address: (await auth.getCredentials()).client_email ?? null };
  } catch {
    throw new Failure("access.no-default", {});
  }
}
