/** Tokens, client secrets and keys: in nothing that is printed, journaled, kept or written, whatever Google answers. */
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { login } from "../../../src/commands/login/login.ts";
import { logout } from "../../../src/commands/login/logout.ts";
import { tellError } from "../../../src/terminal/screens/error.ts";
import * as signIn from "../../../src/workbook/google/sign-in/sign-in.ts";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import type { Fault, SeenRequest } from "../../support/google/sheets-faults.ts";
import { type SignInServer, withSignIn } from "../../support/google/sheets-sign-in.ts";
import { testRun } from "../../support/terminal/command.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const readyToken = "secret-ready-token";
const { privateKey } = generateKeyPairSync("ed25519", {
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const secretOfKey = privateKey.split("\n")[1] ?? "";
const secrets = ["secret-client", "secret-access", "secret-refresh", readyToken, secretOfKey];

let office: GoogleOffice;
let google: SignInServer;
/** Everything that was printed. */
let printed: string[];

beforeEach(async () => {
  office = await googleOffice();
  google = withSignIn(office.server);
  office.server.tokens.add(readyToken);
  printed = [];
  const client = { installed: { client_id: "id", client_secret: "secret-client" } };
  writeFileSync(join(office.folder, "client.json"), JSON.stringify(client));
  const key = { type: "service_account", client_email: "bot@p.example", private_key: privateKey };
  writeFileSync(join(office.folder, "key.json"), JSON.stringify(key));
});

afterEach(() => office.server.stop());

const home = () => join(office.folder, "home");

/** The files that hold secrets by their nature: the person's own two, and the kept sign-in. */
const holders = new Set(["client.json", "key.json", "google-sign-in.json"]);

/** All files of the person's folder, the journal and the states among them. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function expectNoSecrets(): void {
  const files = filesIn(office.folder).filter((path) => !holders.has(path.split("/").at(-1) ?? ""));
  const kept = files.map((path) => `${path}\n${readFileSync(path).toString("latin1")}`);
  for (const text of [...printed, ...kept]) {
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
}

/** Runs commands in words, in JSON and with all details, signed in by what is kept or by a ready token. */
async function work(signedIn: "kept" | "ready"): Promise<void> {
  const token = signedIn === "ready" ? readyToken : undefined;
  const environment = office.environment({ FOLLOWUP_GOOGLE_TOKEN: token });
  for (const words of [
    ["today"],
    ["log", "1", "later", "--next", "2026-12-01", "--again"],
    ["next"],
    ["add", "Eva", "--phone", "069000222", "--anyway"],
    ["report", "--out", "report.html"],
    ["check"],
    ["undo"],
    ["sync"],
  ]) {
    for (const more of [["--debug"], ["--json", "--debug"]]) {
      const { err, out } = await office.run([...words, ...more], { environment });
      printed.push(out, err);
    }
  }
}

/** Signs in with a browser that agrees, or out; what goes wrong is told as the program does it. */
async function sign(how: "in" | "with a key" | "out"): Promise<void> {
  const { context, printed: told } = testRun({ workbook: new MemoryWorkbook([]), home: home() });
  const here = {
    ...context,
    folder: office.folder,
    // The browser answers at once: nobody waits for it.
    sleep: () => new Promise<void>(() => {}),
    environment: office.environment({ FOLLOWUP_GOOGLE_TOKEN: undefined }),
  };
  const access = { ...signIn, openInBrowser: (url: string) => void fetch(agreed(url)).catch(() => null) };
  const work =
    how === "out"
      ? logout(here, access)
      : login(here, "google", how === "in" ? { client: "client.json" } : { key: "key.json" }, access);
  const { output } = context;
  await work.catch((error: unknown) =>
    tellError(error, { language: "en", json: false, debug: true, output }),
  );
  printed.push(told().out, told().err);
}

/** Where the browser comes back to when the person agrees. */
function agreed(text: string): URL {
  const url = new URL(text);
  const back = new URL(url.searchParams.get("redirect_uri") ?? "");
  back.searchParams.set("state", url.searchParams.get("state") ?? "");
  back.searchParams.set("code", `code-for-${url.searchParams.get("code_challenge")}`);
  return back;
}

/** An answer that repeats everything secret it was sent. */
function parrot({ body, token }: SeenRequest): string {
  return `no: Bearer ${token} ${body} ${secrets.join(" ")}`;
}

it("shows none on a good day, signed in by a person, a ready token, or a key", async () => {
  await sign("in");
  await work("kept");
  expect(office.server.requests.some(({ token }) => token === "secret-access")).toBe(true);
  await work("ready");
  expect(statSync(join(home(), "google-sign-in.json")).mode & 0o777).toBe(0o600);
  await sign("out");
  await sign("with a key");
  await work("kept");
  expect(printed.join()).toContain("Ann Lee");
  expect(filesIn(home()).some((path) => path.includes("/workbooks/"))).toBe(true);
  expectNoSecrets();
});

it.each([400, 401, 403, 404, 409, 429, 500, 503])(
  "shows none when Google answers %i and repeats them",
  async (code) => {
    await sign("in");
    await work("ready");
    const signInRoute = office.server.otherRoute;
    office.server.otherRoute = (request) =>
      signInRoute(request) ?? {
        code,
        body: {
          error: {
            code,
            status: parrot(request),
            message: parrot(request),
            details: [{ reason: parrot(request) }],
          },
        },
      };
    await work("kept");
    await work("ready");
    google.refuses = parrot({ number: 0, method: "", token: "secret-access", body: "", url: "" });
    await work("kept");
    await sign("in");
    await sign("out");
    expectNoSecrets();
  },
);

it.each([400, 403])("shows none when only writing is answered with %i", async (code) => {
  await sign("in");
  const signInRoute = office.server.otherRoute;
  office.server.otherRoute = (request) => {
    if (!request.method.endsWith("batchUpdate")) return signInRoute(request);
    return { code, body: { error: { code, status: "INVALID_ARGUMENT", message: parrot(request) } } };
  };
  await work("kept");
  await work("ready");
  expectNoSecrets();
});

it.each<Fault>([{ kind: "cut", when: "before" }, { kind: "half" }])(
  "shows none with $kind answers",
  async (fault) => {
    await sign("in");
    await work("ready");
    office.server.faults = () => fault;
    await work("kept");
    await sign("in");
    await sign("out");
    expectNoSecrets();
  },
);

it("shows none when an answer is nonsense, and our own bug is told with all details", async () => {
  await sign("in");
  const signInRoute = office.server.otherRoute;
  office.server.otherRoute = (request) =>
    signInRoute(request) ?? { code: 200, body: { sheets: parrot(request), developerMetadata: 3 } };
  await work("kept");
  await work("ready");
  expect(printed.join()).toMatch(/\n\s+at /);
  expectNoSecrets();
});
