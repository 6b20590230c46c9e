/** Signing in to Google and out again. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { CodeChallengeMethod, type Credentials, type OAuth2Client } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import { defaultClient, keyClient, personClient, scope } from "./clients.ts";
import { type ConsentPage, listenForConsent } from "./consent.ts";
import { apiEndpoint } from "./endpoint.ts";
import { field } from "./json-field.ts";
import { forgetSignIn, keepSignIn, keptSignIn } from "./kept-sign-in.ts";

export { openInBrowser } from "./browser.ts";

/** What signing in needs from outside. */
export interface SignInOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly configFolder: string;
  readonly page: ConsentPage;
  /** The client file of the person's own Google project; null: the one of the last sign-in. */
  readonly clientFile: string | null;
  /** Shows and opens the address. */
  show(url: string): void;
  sleep(milliseconds: number): Promise<void>;
}

/** So long a person may take in the browser. */
const patienceMinutes = 10;
const step = 200;

interface DesktopClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A person signs in with their own account, in their browser (RFC 8252, with PKCE and state). Throws Failure access.*. */
export async function signInPerson(options: SignInOptions): Promise<void> {
  const endpoint = apiEndpoint(options.environment);
  const desktop = options.clientFile === null ? lastClient(options) : desktopClient(options.clientFile);
  const state = randomBytes(24).toString("base64url");
  const consent = await listenForConsent(state, options.page);
  try {
    const client = personClient(desktop, endpoint, consent.redirectUri);
    const { codeChallenge, codeVerifier } = await client.generateCodeVerifierAsync();
    const url = client.generateAuthUrl({
      access_type: "offline",
      prompt: "consent",
      scope,
      state,
      code_challenge_method: CodeChallengeMethod.S256,
      ...(codeChallenge === undefined ? {} : { code_challenge: codeChallenge }),
    });
    options.show(url);
    const code = await Promise.race([consent.code, tooLate(options, consent.code)]);
    const tokens = await tokensFor(client, code, codeVerifier);
    keepSignIn(options.configFolder, {
      kind: "person",
      ...desktop,
      refreshToken: tokens.refresh_token ?? "",
      accessToken: tokens.access_token ?? null,
      expiry: tokens.expiry_date ?? 0,
      tokenEndpoint: endpoint.token,
    });
  } finally {
    consent.stop();
  }
}

/** A service account signs in with its key file. The address that spreadsheets are to be shared with. Throws Failure access.key-file. */
export function signInWithKey(path: string, configFolder: string): { readonly address: string } {
  const { address } = keyClient(path);
  keepSignIn(configFolder, { kind: "key", path });
  return { address };
}

/** Application Default Credentials are used from now on. Throws Failure access.no-default. */
export async function signInByDefault(configFolder: string): Promise<void> {
  await defaultClient();
  keepSignIn(configFolder, { kind: "default" });
}

/** Forgets the sign-in, and tells Google so where it can be reached. False when there was none. */
export async function signOut({
  configFolder,
  environment,
}: Pick<SignInOptions, "configFolder" | "environment">): Promise<boolean> {
  const endpoint = apiEndpoint(environment);
  const kept = keptSignIn(configFolder);
  const had = forgetSignIn(configFolder);
  if (kept?.kind === "person" && kept.tokenEndpoint === endpoint.token) {
    // Offline, or revoked already: it is forgotten here all the same.
    await personClient(kept, endpoint)
      .revokeToken(kept.refreshToken)
      .catch(() => null);
  }
  return had;
}

/** Ends the waiting; in short steps, so that nothing keeps the program running once the code has come. */
async function tooLate({ sleep }: SignInOptions, code: Promise<string>): Promise<never> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  code.then(over, over);
  for (let waited = 0; waited < patienceMinutes * 60_000 && !isOver; waited += step) await sleep(step);
  throw new Failure("access.timed-out", { minutes: patienceMinutes });
}

async function tokensFor(client: OAuth2Client, code: string, codeVerifier: string): Promise<Credentials> {
  const tokens = await client.getToken({ code, codeVerifier }).then(
    (answer) => answer.tokens,
    (error: unknown) => {
      if (field(field(error, "response"), "status") === undefined)
        throw new Failure("waiting.offline", { place: "Google" });
      throw refusedSignIn(reasonOf(error));
    },
  );
  // A person can untick a box in the browser.
  if (!(tokens.scope ?? "").split(" ").includes(scope))
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

function lastClient({ configFolder }: SignInOptions): DesktopClient {
  const kept = keptSignIn(configFolder);
  if (kept?.kind !== "person") throw new Failure("access.no-client", {});
  return { clientId: kept.clientId, clientSecret: kept.clientSecret };
}

/** Reads what the console calls client_secret_….json. */
function desktopClient(path: string): DesktopClient {
  const file = jsonIn(path);
  if (field(file, "type") === "service_account") throw new Failure("access.is-key", { path });
  const installed = field(file, "installed");
  const [clientId, clientSecret] = [field(installed, "client_id"), field(installed, "client_secret")];
  if (typeof clientId !== "string" || typeof clientSecret !== "string") {
    throw new Failure("access.client-file", { path });
  }
  return { clientId, clientSecret };
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path).toString("utf8"));
  } catch {
    return null;
  }
}
