/** The sign-in that is kept: read as it was written, nothing that is half of one; keys; where requests may go. */
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JWT } from "google-auth-library";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultClient, keyClient, signedInPerson } from "../../../../src/workbook/google/sign-in/clients.ts";
import { apiEndpoint } from "../../../../src/workbook/google/sign-in/endpoint.ts";
import {
  forgetSignIn,
  keepSignIn,
  keptSignIn,
  type PersonSignIn,
  signInPath,
} from "../../../../src/workbook/google/sign-in/kept-sign-in.ts";
import { pickedFiles } from "../../../../src/workbook/google/sign-in/picking.ts";
import { signInWithKey } from "../../../../src/workbook/google/sign-in/sign-in.ts";
import { signedInFor } from "../../../../src/workbook/google/sign-in/sign-in-kept.ts";
import { failureOf } from "../../../support/failure-of.ts";
import { address, documentId } from "../../../support/google/google-waiting.ts";
import { problemOf } from "../../contract-cells.ts";

const person: PersonSignIn = {
  ...{
    kind: "person",
    clientId: "id",
    clientSecret: "secret",
    refreshToken: "refresh",
    accessToken: "access",
  },
  ...{ expiry: 1_795_000_000_000, tokenEndpoint: "https://oauth2.googleapis.com/token" },
  ...{ account: "anna@example.com", files: ["one", "two"] },
};
const { privateKey } = generateKeyPairSync("ed25519", {
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const key = { type: "service_account", client_email: "bot@p.example", private_key: privateKey };
const loopback = { FOLLOWUP_GOOGLE_ENDPOINT: "http://127.0.0.1:9/" };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "followup-kept-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function put(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

describe("what is kept", () => {
  it.each([
    [person],
    [{ ...person, accessToken: null, account: null, files: null, expiry: 0 }],
    [{ ...person, files: [] }],
    [{ kind: "key", path: "/home/anna/key.json" } as const],
    [{ kind: "default" } as const],
  ])("is read as it was written, from one file of its owner's: %j", (kept) => {
    keepSignIn(folder, kept);
    expect(keptSignIn(folder)).toEqual(kept);
    expect(readdirSync(folder)).toEqual(["google-sign-in.json"]);
    expect(statSync(signInPath(folder)).mode & 0o777).toBe(0o600);
    expect([forgetSignIn(folder), forgetSignIn(folder), keptSignIn(folder)]).toEqual([true, false, null]);
  });

  it.each([
    { ...person, clientId: "" },
    { ...person, refreshToken: "" },
    { ...person, clientId: 7 },
    { ...person, refreshToken: undefined },
    { ...person, kind: "people" },
    { kind: "key", path: "" },
    { kind: "key" },
    null,
    '{"kind": "pers',
  ])("is no sign-in where it is %j", (kept) => {
    put("google-sign-in.json", kept);
    expect(keptSignIn(folder)).toBeNull();
  });

  it("is read without what can't be understood of it", () => {
    put("google-sign-in.json", { ...person, expiry: "soon", files: ["one", 2, null], account: 7 });
    expect(keptSignIn(folder)).toEqual({ ...person, expiry: 0, files: ["one"], account: null });
  });

  it("is told as not kept, and by what", () => {
    const taken = put("taken", "a file where the folder is to be");
    mkdirSync(join(folder, "google-sign-in.json", "in the way"), { recursive: true });
    expect(failureOf(() => keepSignIn(folder, person))[1]).toEqual({
      folder,
      detail: expect.stringMatching(/^E[A-Z]+$/),
    });
    expect(failureOf(() => keepSignIn(join(taken, "in"), person))[0]).toBe("access.not-kept");
  });

  it("is asked anew of Google when its access token has ended", () => {
    const client = signedInPerson(person, apiEndpoint({}), folder);
    expect(client.credentials).toMatchObject({
      refresh_token: "refresh",
      access_token: "access",
      expiry_date: person.expiry,
    });
    client.emit("tokens", { access_token: "next", expiry_date: 5 });
    expect(keptSignIn(folder)).toEqual({ ...person, accessToken: "next", expiry: 5 });
    client.emit("tokens", { refresh_token: "later" });
    expect(keptSignIn(folder)).toEqual({ ...person, accessToken: null, expiry: 0, refreshToken: "later" });
  });
});

describe("a key", () => {
  it("signs in for all spreadsheets that are shared with it, and stays where it is", async () => {
    const path = put("key.json", key);
    expect(signInWithKey(path, folder)).toEqual({ address: "bot@p.example" });
    expect(keptSignIn(folder)).toEqual({ kind: "key", path });
    const { client } = keyClient(path);
    expect(client instanceof JWT && [client.email, client.key, client.scopes]).toEqual([
      "bot@p.example",
      privateKey,
      ["https://www.googleapis.com/auth/spreadsheets"],
    ]);
    const places = { environment: {}, configFolder: folder };
    expect(await signedInFor("Table", apiEndpoint({}), places)).toMatchObject({
      address: "bot@p.example",
      isDefault: false,
    });
    const elsewhere = await problemOf(signedInFor("Table", apiEndpoint(loopback), places));
    expect([elsewhere.code, elsewhere.data]).toEqual(["access.signed-out", { place: "Table" }]);
  });

  it.each([
    ["a client's file", { installed: { client_id: "id" } }, "access.is-client"],
    ["a web client's file", { web: { client_id: "id" } }, "access.is-client"],
    ["one of another type", { ...key, type: "authorized_user" }, "access.key-file"],
    ["one without an address", { ...key, client_email: undefined }, "access.key-file"],
    ["one without a key", { ...key, private_key: undefined }, "access.key-file"],
    ["one whose key is cut", { ...key, private_key: privateKey.slice(0, 60) }, "access.key-file"],
    ["one whose key is a list", { ...key, private_key: [privateKey] }, "access.key-file"],
    ["one cut off", JSON.stringify(key).slice(0, -5), "access.key-file"],
  ])("that is %s is told, and not kept", (_what, value, code) => {
    const path = put("key.json", value);
    expect(failureOf(() => signInWithKey(path, folder))).toEqual([code, { path }]);
    expect(keptSignIn(folder)).toBeNull();
  });

  it("that isn't there is told by its path", () => {
    const path = join(folder, "none.json");
    expect(failureOf(() => keyClient(path))).toEqual(["access.key-file", { path }]);
  });

  it("that gcloud keeps is a service account's: whom to share with, and for what", async () => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", put("adc.json", key));
    const { address: shared, client } = await defaultClient();
    expect(shared).toBe("bot@p.example");
    expect(client instanceof JWT && client.scopes).toEqual(["https://www.googleapis.com/auth/spreadsheets"]);
  });
});

describe("where requests may go", () => {
  it.each([
    ["http://127.0.0.1:8080/some/path?x=1", "http://127.0.0.1:8080"],
    ["https://127.0.0.1/", "https://127.0.0.1"],
    ["http://127.255.12.3:1", "http://127.255.12.3:1"],
    ["https://[::1]:9000", "https://[::1]:9000"],
  ])("%s stands in for all of Google's addresses", (own, origin) => {
    expect(apiEndpoint({ FOLLOWUP_GOOGLE_ENDPOINT: own })).toEqual({
      ...{ api: `${origin}/`, consent: `${origin}/o/oauth2/v2/auth`, isGoogle: false },
      ...{ token: `${origin}/token`, revoke: `${origin}/revoke` },
    });
  });

  it.each([
    "http://anna@127.0.0.1/",
    "http://:secret@127.0.0.1/",
    "http://anna:secret@127.0.0.1/",
    "ftp://127.0.0.1/",
    "http://1270.0.0.1.example.com/",
    "http://x127.0.0.1/",
    "http://127.0.0.1.2/",
  ])("not to %s", (endpoint) => {
    expect(failureOf(() => apiEndpoint({ FOLLOWUP_GOOGLE_ENDPOINT: endpoint }))).toEqual([
      "access.endpoint",
      { endpoint },
    ]);
  });

  it.each([undefined, ""])("to Google where none is named: %s", (own) => {
    expect(apiEndpoint({ FOLLOWUP_GOOGLE_ENDPOINT: own })).toMatchObject({
      isGoogle: true,
      api: "https://sheets.googleapis.com/",
    });
  });
});

describe("what was chosen on Google's list", () => {
  it.each([
    [" one , two,,", null, ["one", "two"]],
    [`other,${documentId}`, address, ["other", documentId]],
    ["any", "a place that is no address", ["any"]],
  ])("%j for %s", (ids, place, picked) => {
    expect(pickedFiles(ids, place)).toEqual(picked);
  });

  it.each([
    [" , ", address, "access.nothing-picked", {}],
    ["other", address, "access.wrong-file", { place: address }],
  ])("%j for the spreadsheet is refused", (ids, place, code, data) => {
    expect(failureOf(() => pickedFiles(ids, place))).toEqual([code, data]);
  });
});
