/** While a person is in the browser, and afterwards: how long is waited, what ends with it, what is kept of earlier choices. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  keepSignIn,
  keptSignIn,
  type PersonSignIn,
} from "../../../../src/workbook/google/sign-in/kept-sign-in.ts";
import {
  type SignInOptions,
  signInPerson,
  signOut,
} from "../../../../src/workbook/google/sign-in/sign-in.ts";
import { type GoogleBench, googleBench } from "../../../support/google/google-bench.ts";
import { address, documentId } from "../../../support/google/google-waiting.ts";
import { agreed, browse, type SignInServer, withSignIn } from "../../../support/google/sheets-sign-in.ts";
import { problemOf } from "../../contract-cells.ts";

let bench: GoogleBench;
let google: SignInServer;
let folder: string;
/** The waits so far, in milliseconds. */
let slept: number[];
let lastUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "followup-browser-"));
  bench = await googleBench([{ title: "Clients", rows: [["Name"], ["Ann"]] }]);
  google = withSignIn(bench.server);
  google.account = "anna@example.com";
  [slept, lastUrl] = [[], ""];
  const installed = { client_id: "id", client_secret: "secret" };
  writeFileSync(join(folder, "client.json"), JSON.stringify({ installed }));
});

afterEach(async () => {
  await bench.server.stop();
  rmSync(folder, { recursive: true });
});

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const environment = () => ({ FOLLOWUP_GOOGLE_ENDPOINT: bench.server.endpoint });
const picking = (asked: URLSearchParams) => ({ ...agreed(asked), picked_file_ids: documentId });

function signedIn(answer: typeof agreed | null, more: Partial<SignInOptions> = {}) {
  return signInPerson({
    ...{ environment: environment(), configFolder: folder, clientFile: null, spreadsheet: null },
    publishersClient: join(folder, "client.json"),
    page: { done: "done", refused: "refused", notPicked: "not picked" },
    allSheets: false,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      await turn();
    },
    show: (url) => {
      lastUrl = url;
      if (answer !== null) void browse(url, answer);
    },
    ...more,
  });
}

const earlier = (more: Partial<PersonSignIn> = {}): PersonSignIn => ({
  ...{
    kind: "person",
    clientId: "id",
    clientSecret: "secret",
    refreshToken: "old",
    accessToken: null,
    expiry: 0,
  },
  ...{
    tokenEndpoint: `${bench.server.endpoint}token`,
    account: "anna@example.com",
    files: ["earlier"],
    ...more,
  },
});

it("waits ten minutes and no longer", async () => {
  const done = signedIn(null, {
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
  });
  const problem = await problemOf(done);
  expect([problem.code, problem.data]).toEqual(["access.timed-out", { minutes: 10 }]);
  expect(slept.reduce((sum, one) => sum + one, 0)).toBe(600_000);
});

it.each([
  ["signed in", picking],
  ["refused", (asked: URLSearchParams) => ({ state: asked.get("state") ?? "", error: "access_denied" })],
])("waits no more once the person has %s, and nobody is listened to", async (_what, answer) => {
  await signedIn(answer).catch(() => null);
  const before = slept.length;
  for (let count = 0; count < 50; count += 1) await turn();
  expect(slept.length - before).toBeLessThan(3);
  const back = new URL(lastUrl).searchParams.get("redirect_uri") ?? "";
  await expect(fetch(back)).rejects.toThrow("fetch failed");
});

it.each<[string, Partial<PersonSignIn>, readonly string[]]>([
  ["the same person by the same client", {}, ["earlier", documentId]],
  ["somebody else", { account: "boris@example.com" }, [documentId]],
  ["another client", { clientId: "another" }, [documentId]],
  ["somebody who might open all", { files: null }, [documentId]],
])("keeps what was chosen before by %s as far as Google still allows it", async (_who, before, files) => {
  keepSignIn(folder, earlier(before));
  expect(await signedIn(picking)).toEqual({ account: "anna@example.com", files: [documentId] });
  expect(keptSignIn(folder)).toMatchObject({ kind: "person", files, refreshToken: "secret-refresh" });
});

it("keeps when the access ends, so that no request is made without one", async () => {
  const now = Date.now();
  await signedIn(picking);
  const kept = keptSignIn(folder);
  expect(kept?.kind === "person" && kept.expiry > now + 3_000_000).toBe(true);
  expect(google.asked.get("access_type")).toBe("offline");
  expect(google.asked.get("trigger_onepick")).toBe("true");
});

it("asks of a folder's address before it listens to anybody", async () => {
  const spreadsheet = "https://drive.google.com/drive/folders/1AbCdEfGhIjKlMnOpQrStUvWxYz";
  const problem = await problemOf(signedIn(picking, { spreadsheet }));
  expect([problem.code, problem.data]).toEqual([
    "access.not-a-spreadsheet",
    { place: spreadsheet, what: "folder" },
  ]);
  expect(lastUrl).toBe("");
  await signedIn(picking, { spreadsheet: address });
});

it.each([
  ["where it was given out", (endpoint: string) => `${endpoint}token`, ["old"]],
  ["nowhere else", () => "https://oauth2.googleapis.com/token", []],
])("signing out takes a token back %s, and forgets it", async (_where, tokenEndpoint, revoked) => {
  keepSignIn(folder, earlier({ tokenEndpoint: tokenEndpoint(bench.server.endpoint) }));
  expect(await signOut({ environment: environment(), configFolder: folder })).toBe(true);
  expect(google.revoked.map((text) => new URL(text, "http://x").searchParams.get("token") ?? text)).toEqual(
    revoked,
  );
  expect(keptSignIn(folder)).toBeNull();
});
