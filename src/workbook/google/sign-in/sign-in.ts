/** Signing in to Google and out again. */
import { randomBytes } from "node:crypto";
import { CodeChallengeMethod } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import { foreignAddressOf, spreadsheetIdOf } from "../address.ts";
import { defaultClient, keyClient, personClient } from "./clients.ts";
import { type ConsentPage, listenForConsent } from "./consent.ts";
import { type DesktopClient, desktopClient } from "./desktop-client.ts";
import { apiEndpoint } from "./endpoint.ts";
import { forgetSignIn, keepSignIn, keptSignIn } from "./kept-sign-in.ts";
import { type Access, pickedFiles, scopes, whoScopes, withPicker } from "./picking.ts";
import { accountIn, tokensFor } from "./tokens.ts";

export { openInBrowser } from "./browser.ts";
export { downloadedClients } from "./desktop-client.ts";

/** What signing in needs from outside. */
export interface SignInOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly configFolder: string;
  readonly page: ConsentPage;
  /** The client file of a Google project of the person's own or of their team; null: the publisher's, else the one of the last sign-in. */
  readonly clientFile: string | null;
  /** The publisher's client file; null where the package has none. */
  readonly publishersClient: string | null;
  /** The address of the spreadsheet that is meant; null for none. */
  readonly spreadsheet: string | null;
  /** Access to all spreadsheets, not only to what is chosen. */
  readonly allSheets: boolean;
  /** Shows and opens the address. */
  show(url: string): void;
  sleep(milliseconds: number): Promise<void>;
}

/** Who has signed in, and for what. */
export interface SignedInPerson {
  /** The address of the Google account; null where Google did not tell. */
  readonly account: string | null;
  /** The ids of the spreadsheets that were chosen just now; null when all may be opened. */
  readonly files: readonly string[] | null;
}

/** So long a person may take in the browser. */
const patienceMinutes = 10;
const step = 200;

/** True when a client is known from the last sign-in. */
export function knowsClient(configFolder: string): boolean {
  return keptSignIn(configFolder)?.kind === "person";
}

/** A person signs in with their own account, in their browser (RFC 8252, with PKCE and state). Throws Failure access.*. */
export async function signInPerson(options: SignInOptions): Promise<SignedInPerson> {
  const { configFolder, spreadsheet } = options;
  const foreign = spreadsheet === null ? null : foreignAddressOf(spreadsheet);
  if (spreadsheet !== null && foreign !== null)
    throw new Failure("access.not-a-spreadsheet", { place: spreadsheet, what: foreign });
  const endpoint = apiEndpoint(options.environment);
  const { access, client: desktop } = clientFor(options);
  const state = randomBytes(24).toString("base64url");
  const judge = access === "picked" ? (ids: string) => pickedFiles(ids, spreadsheet) : null;
  const consent = await listenForConsent(state, options.page, judge);
  try {
    const client = personClient(desktop, endpoint, consent.redirectUri);
    const { codeChallenge, codeVerifier } = await client.generateCodeVerifierAsync();
    const url = client.generateAuthUrl({
      access_type: "offline",
      prompt: "consent",
      scope: [scopes[access], ...whoScopes],
      state,
      code_challenge_method: CodeChallengeMethod.S256,
      ...(codeChallenge === undefined ? {} : { code_challenge: codeChallenge }),
    });
    const wanted = spreadsheet === null ? null : spreadsheetIdOf(spreadsheet);
    options.show(access === "picked" ? withPicker(url, wanted) : url);
    const { code, picked } = await Promise.race([consent.answer, tooLate(options, consent.answer)]);
    const tokens = await tokensFor(client, code, codeVerifier, access);
    const account = accountIn(tokens.id_token ?? "");
    keepSignIn(configFolder, {
      kind: "person",
      ...desktop,
      refreshToken: tokens.refresh_token ?? "",
      accessToken: tokens.access_token ?? null,
      expiry: tokens.expiry_date ?? 0,
      tokenEndpoint: endpoint.token,
      account,
      files: picked === null ? null : [...new Set([...filesBefore(options, desktop, account), ...picked])],
    });
    return { account, files: picked };
  } finally {
    consent.stop();
  }
}

/** Whose client asks, and for what. Throws Failure access.no-client and what its file is instead. */
function clientFor(options: SignInOptions): { readonly client: DesktopClient; readonly access: Access } {
  const { allSheets, clientFile, configFolder, publishersClient } = options;
  if (clientFile !== null) return { client: desktopClient(clientFile), access: "all" };
  if (publishersClient !== null)
    return { client: desktopClient(publishersClient), access: allSheets ? "all" : "picked" };
  const kept = keptSignIn(configFolder);
  if (kept?.kind !== "person") throw new Failure("access.no-client", {});
  return { client: { clientId: kept.clientId, clientSecret: kept.clientSecret }, access: "all" };
}

/** What the same person chose before by the same client: Google goes on allowing it. */
function filesBefore(
  { configFolder }: SignInOptions,
  { clientId }: DesktopClient,
  account: string | null,
): readonly string[] {
  const kept = keptSignIn(configFolder);
  const isSame = kept?.kind === "person" && kept.clientId === clientId && kept.account === account;
  return isSame ? (kept.files ?? []) : [];
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

/** Ends the waiting; in short steps, so that nothing keeps the program running once the answer has come. */
async function tooLate({ sleep }: SignInOptions, answer: Promise<unknown>): Promise<never> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  answer.then(over, over);
  for (let waited = 0; waited < patienceMinutes * 60_000 && !isOver; waited += step) await sleep(step);
  throw new Failure("access.timed-out", { minutes: patienceMinutes });
}
