/** Signing in with the browser, with tokens that end, and out again. */
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openGoogle } from "../../../src/workbook/google/open-google.ts";
import { apiEndpoint } from "../../../src/workbook/google/sign-in/endpoint.ts";
import { keepSignIn, keptSignIn, signInPath } from "../../../src/workbook/google/sign-in/kept-sign-in.ts";
import {
  signInByDefault,
  signInPerson,
  signInWithKey,
  signOut,
} from "../../../src/workbook/google/sign-in/sign-in.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { address } from "../../support/google/google-waiting.ts";
import { type SignInServer, withSignIn } from "../../support/google/sheets-sign-in.ts";
import { problemOf } from "../contract-cells.ts";

let bench: GoogleBench;
let google: SignInServer;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "followup-sign-in-"));
  bench = await googleBench([{ title: "Clients", rows: [["Name"], ["Ann"]] }]);
  google = withSignIn(bench.server);
  writeFileSync(
    clientFile(),
    JSON.stringify({ installed: { client_id: "id", client_secret: "secret-client" } }),
  );
});

afterEach(async () => {
  await bench.server.stop();
  rmSync(folder, { recursive: true });
});

const clientFile = () => join(folder, "client.json");
const configFolder = () => join(folder, "config");
const environment = () => ({ FOLLOWUP_GOOGLE_ENDPOINT: bench.server.endpoint });
const never = () => new Promise<void>(() => {});

/** Signs in as a person whose browser answers with these parameters. */
function signIn(
  answer: (url: URL) => Record<string, string>,
  client: string | null = clientFile(),
  sleep = never,
) {
  return signInPerson({
    environment: environment(),
    configFolder: configFolder(),
    clientFile: client,
    page: { done: "done", refused: "refused", notPicked: "not picked" },
    publishersClient: null,
    spreadsheet: null,
    allSheets: false,
    sleep,
    show: (text) => {
      const url = new URL(text);
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      for (const [name, value] of Object.entries(answer(url))) back.searchParams.set(name, value);
      fetch(back).catch(() => null);
    },
  });
}

const agreeing = (url: URL) => ({
  state: url.searchParams.get("state") ?? "",
  code: `code-for-${url.searchParams.get("code_challenge")}`,
});

const openKept = () =>
  openGoogle(address, { environment: environment(), configFolder: configFolder(), waiting: bench.waiting });

/** Opening gives a workbook in any case; its first use tells what is wrong. */
const tabsOfKept = async () => (await openKept()).tabs();

it("asks for spreadsheets and who it is only, with PKCE and state, on a loopback address, and keeps the tokens to itself", async () => {
  let asked = new URL("http://nowhere");
  await signIn((url) => {
    asked = url;
    return agreeing(url);
  });
  const { searchParams } = asked;
  expect(searchParams.get("scope")).toBe("https://www.googleapis.com/auth/spreadsheets openid email");
  expect(searchParams.get("code_challenge_method")).toBe("S256");
  expect(searchParams.get("redirect_uri")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(searchParams.get("state")).toMatch(/^[\w-]{32}$/);
  expect(statSync(signInPath(configFolder())).mode & 0o777).toBe(0o600);
  expect(readdirSync(configFolder())).toHaveLength(1);
  expect(await (await openKept()).tabs()).toHaveLength(1);
});

it("turns an answer with another state away", async () => {
  const done = signIn(
    (url) => ({ ...agreeing(url), state: "somebody else's" }),
    clientFile(),
    async () => {},
  );
  expect((await problemOf(done)).code).toBe("access.timed-out");
  expect(keptSignIn(configFolder())).toBeNull();
});

it("says when the person refuses, and when a box was not ticked", async () => {
  const refusing = (url: URL) => ({ state: url.searchParams.get("state") ?? "", error: "access_denied" });
  expect((await problemOf(signIn(refusing))).code).toBe("access.refused");
  google.scope = "openid";
  expect((await problemOf(signIn(agreeing))).code).toBe("access.scope");
  expect(keptSignIn(configFolder())).toBeNull();
});

it("says when a client is not accepted, no client is known, or the file is of another kind", async () => {
  google.refuses = "invalid_client";
  const refused = await problemOf(signIn(agreeing));
  expect([refused.code, refused.data]).toEqual(["access.failed", { detail: "invalid_client" }]);
  expect((await problemOf(signIn(agreeing, null))).code).toBe("access.no-client");
  writeFileSync(clientFile(), JSON.stringify({ web: { client_id: "id", client_secret: "x" } }));
  expect((await problemOf(signIn(agreeing))).code).toBe("access.client-file");
});

it("fetches a new token when the old one has ended, or is not taken, and keeps it", async () => {
  await signIn(agreeing);
  const kept = keptSignIn(configFolder());
  if (kept?.kind !== "person") throw new Error("nobody is signed in");
  keepSignIn(configFolder(), { ...kept, expiry: 1 });
  await (await openKept()).tabs();
  expect(google.refreshes).toBe(1);
  bench.server.tokens.delete("secret-access-1");
  await (await openKept()).tabs();
  expect(google.refreshes).toBe(2);
  expect(keptSignIn(configFolder())).toMatchObject({
    accessToken: "secret-access-2",
    refreshToken: "secret-refresh",
  });
});

it("goes on with a new token that can't be kept, and says so when it is the sign-in itself", async () => {
  await signIn(agreeing);
  const kept = keptSignIn(configFolder());
  if (kept?.kind !== "person") throw new Error("nobody is signed in");
  keepSignIn(configFolder(), { ...kept, expiry: 1 });
  // A folder where the new file is to be written first: as good as a folder that may not be written to.
  mkdirSync(join(`${signInPath(configFolder())}.${process.pid}`, "in the way"), { recursive: true });
  expect(await tabsOfKept()).toHaveLength(1);
  expect(google.refreshes).toBe(1);
  const problem = await problemOf(signIn(agreeing));
  expect([problem.code, problem.data]).toMatchObject(["access.not-kept", { folder: configFolder() }]);
});

it("says that Google can't be reached when the sign-in gets no answer", async () => {
  bench.server.faults = ({ method }) => (method === "/token" ? { kind: "cut", when: "before" } : null);
  expect((await problemOf(signIn(agreeing))).code).toBe("waiting.offline");
});

it("says in plain words that a sign-in has ended", async () => {
  await signIn(agreeing);
  bench.server.tokens.clear();
  google.refuses = "invalid_grant";
  expect((await problemOf(tabsOfKept())).code).toBe("access.expired");
});

it("sends tokens only to where they were given out", async () => {
  await signIn(agreeing);
  const elsewhere = openGoogle(address, {
    environment: { FOLLOWUP_GOOGLE_ENDPOINT: "http://127.0.0.1:9/" },
    configFolder: configFolder(),
    waiting: bench.waiting,
  });
  expect((await problemOf((await elsewhere).tabs())).code).toBe("access.signed-out");
});

it("signs out: forgotten here, and revoked there", async () => {
  await signIn(agreeing);
  expect(await signOut({ environment: environment(), configFolder: configFolder() })).toBe(true);
  expect(google.revoked.join()).toContain("secret-refresh");
  expect((await problemOf(tabsOfKept())).code).toBe("access.signed-out");
  expect(await signOut({ environment: environment(), configFolder: configFolder() })).toBe(false);
});

it("takes a service account's key, and tells whom to share with", async () => {
  const path = join(folder, "key.json");
  const { privateKey } = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  writeFileSync(
    path,
    JSON.stringify({ type: "service_account", client_email: "bot@p.example", private_key: privateKey }),
  );
  expect(signInWithKey(path, configFolder())).toEqual({ address: "bot@p.example" });
  expect(readFileSync(signInPath(configFolder())).toString()).not.toContain("PRIVATE KEY");
  for (const wrong of [
    "{}",
    '{"type":"service_account","client_email":"bot@p.example","private_key":"cut"}',
  ]) {
    writeFileSync(path, wrong);
    expect(() => signInWithKey(path, configFolder())).toThrow("access.key-file");
  }
});

it("takes the sign-in of gcloud where there is one, and warns of nothing where there is none", async () => {
  const warnings: string[] = [];
  const hear = (warning: Error) => void warnings.push(warning.message);
  process.on("warning", hear);
  vi.stubEnv("HOME", folder);
  vi.stubEnv("APPDATA", folder);
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", "");
  expect((await problemOf(signInByDefault(configFolder()))).code).toBe("access.no-default");
  const path = join(folder, "adc.json");
  const credentials = { client_id: "id", client_secret: "secret", refresh_token: "secret-refresh" };
  writeFileSync(path, JSON.stringify({ type: "authorized_user", ...credentials }));
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  await signInByDefault(configFolder());
  expect(keptSignIn(configFolder())).toEqual({ kind: "default" });
  // These are for Google alone.
  expect((await problemOf(tabsOfKept())).code).toBe("access.signed-out");
  process.off("warning", hear);
  vi.unstubAllEnvs();
  expect(warnings).toEqual([]);
});

it.each([
  "https://sheets.example.com/",
  "http://localhost:8080/",
  "http://127.0.0.1.example.com/",
  "http://127.0.0.1@example.com/",
  "http://0.0.0.0:8080/",
  "http://10.0.0.1/",
  "file:///127.0.0.1",
  "nonsense",
])("refuses the endpoint %s", (endpoint) => {
  expect(() => apiEndpoint({ FOLLOWUP_GOOGLE_ENDPOINT: endpoint })).toThrow("access.endpoint");
});

it.each(["http://127.0.0.1:8080/", "http://127.8.0.1/", "http://[::1]:9000/"])(
  "takes the endpoint %s",
  (endpoint) => {
    expect(apiEndpoint({ FOLLOWUP_GOOGLE_ENDPOINT: endpoint }).isGoogle).toBe(false);
  },
);
