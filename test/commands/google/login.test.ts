/** `followup login google`, with a browser that goes to a consent page of this machine: own client, the publisher's with Google's list of files, and what goes wrong there. */
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { login } from "../../../src/commands/login/login.ts";
import { documents } from "../../../src/schemas/index.ts";
import * as signIn from "../../../src/workbook/google/sign-in/sign-in.ts";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address, documentId } from "../../support/google/google-waiting.ts";
import { agreed, browse, type SignInServer, withSignIn } from "../../support/google/sheets-sign-in.ts";
import { testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";
import { problemOf } from "../../workbook/contract-cells.ts";

let office: GoogleOffice;
let google: SignInServer;
/** What the browser showed at the end. */
let page: Promise<string>;

const home = () => join(office.folder, "home");
const inFolder = (name: string) => join(office.folder, name);
const client = (id: string) =>
  JSON.stringify({ installed: { client_id: id, client_secret: "secret-client" } });
const kept = () => JSON.parse(readFileSync(join(home(), "google-sign-in.json"), "utf8"));

beforeEach(async () => {
  office = await googleOffice();
  google = withSignIn(office.server);
  google.account = "anna@example.com";
  writeFileSync(inFolder("client.json"), client("own"));
  page = Promise.resolve("");
});

afterEach(() => office.server.stop());

interface Wish {
  readonly options?: Parameters<typeof login>[2];
  readonly publishers?: boolean;
  readonly answer?: (asked: URLSearchParams) => Readonly<Record<string, string>>;
  readonly prompt?: ScriptedPrompt;
  readonly json?: boolean;
}

/** Signs in; what was printed. */
async function signedIn({ answer, json = false, options = {}, prompt, publishers = false }: Wish) {
  if (publishers) writeFileSync(inFolder("google-client.json"), client("publisher"));
  const run = testRun({
    ...{ workbook: new MemoryWorkbook([]), home: home(), json },
    ...(prompt === undefined ? {} : { prompt }),
  });
  const context = {
    ...run.context,
    folder: office.folder,
    homeFolder: office.folder,
    publishersClient: () => (publishers ? inFolder("google-client.json") : null),
    sleep: () => new Promise<void>(() => {}),
    environment: office.environment({ FOLLOWUP_GOOGLE_TOKEN: undefined }),
  };
  const access = {
    ...signIn,
    openInBrowser: (url: string) => {
      page = browse(url, answer);
    },
  };
  await login(context, "google", options, access);
  return { ...run.printed(), document: json ? run.document() : null };
}

const picking = (ids: string) => (asked: URLSearchParams) => ({ ...agreed(asked), picked_file_ids: ids });
const otherId = documentId.replace("1Ab", "9Zz");

describe("by the publisher's client", () => {
  it("asks for one spreadsheet, on Google's list, and opens that one", async () => {
    const { err, out } = await signedIn({
      publishers: true,
      options: { address },
      answer: picking(documentId),
    });
    const asked = Object.fromEntries(google.asked);
    expect(asked).toMatchObject({
      client_id: "publisher",
      scope: "https://www.googleapis.com/auth/drive.file openid email",
      trigger_onepick: "true",
      prompt: "consent",
      mimetypes: "application/vnd.google-apps.spreadsheet",
      file_ids: documentId,
      code_challenge_method: "S256",
    });
    expect(asked.code_challenge).toMatch(/^[\w-]{43}$/);
    expect(asked.state).toMatch(/^[\w-]{32}$/);
    expect(asked.redirect_uri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(err).toContain("Choose the spreadsheet");
    expect(out).toContain("as anna@example.com");
    expect(out).toContain(`https://docs.google.com/spreadsheets/d/${documentId}/edit`);
    expect(await page).toContain("You are signed in");
    expect(kept()).toMatchObject({ files: [documentId], account: "anna@example.com" });
    const environment = office.environment({ FOLLOWUP_GOOGLE_TOKEN: undefined });
    expect(await office.run(["today"], { environment })).toMatchObject({ code: 0, err: "" });
  });

  it("without an address takes whichever spreadsheet is chosen, and says which", async () => {
    const { document } = await signedIn({ publishers: true, answer: picking(documentId), json: true });
    expect(google.asked.has("file_ids")).toBe(false);
    expect(document).toEqual({
      ...{ signedIn: true, as: "anna@example.com", shareWith: null },
      spreadsheets: [`https://docs.google.com/spreadsheets/d/${documentId}/edit`],
    });
    expect(documents.login.safeParse(document).success).toBe(true);
  });

  it("keeps what was chosen before by the same person", async () => {
    await signedIn({ publishers: true, answer: picking(otherId) });
    await signedIn({ publishers: true, options: { address }, answer: picking(documentId) });
    expect(kept().files).toEqual([otherId, documentId]);
    google.account = "boris@example.com";
    await signedIn({ publishers: true, options: { address }, answer: picking(documentId) });
    expect(kept().files).toEqual([documentId]);
  });

  it.each([
    ["another file", picking(otherId), "access.wrong-file"],
    ["no file", picking(""), "access.nothing-picked"],
    ["no list at all", agreed, "access.nothing-picked"],
    [
      "a refusal",
      (asked: URLSearchParams) => ({ state: asked.get("state") ?? "", error: "access_denied" }),
      "access.refused",
    ],
    [
      "an organisation's refusal",
      (asked: URLSearchParams) => ({ state: asked.get("state") ?? "", error: "admin_policy_enforced" }),
      "access.organisation",
    ],
  ])("keeps nothing after %s", async (_what, answer, code) => {
    const problem = await problemOf(signedIn({ publishers: true, options: { address }, answer }));
    expect(problem.code).toBe(code);
    expect(await page).toContain("start again in followup");
    expect(() => kept()).toThrow("ENOENT");
    expect(google.asked.get("client_id")).toBe("publisher");
    expect(office.server.requests.some(({ method }) => method === "/token")).toBe(false);
  });

  it("hears no answer that has another state, and takes the right one after it", async () => {
    await signedIn({
      publishers: true,
      options: { address },
      answer: (asked) => {
        const back = new URL(asked.get("redirect_uri") ?? "");
        back.search = new URLSearchParams({
          ...picking(otherId)(asked),
          state: "somebody-else",
        }).toString();
        void fetch(back);
        return picking(documentId)(asked);
      },
    });
    expect(kept().files).toEqual([documentId]);
  });

  it("says when the box for files was not ticked, and when the code is not for our verifier", async () => {
    google.scope = "openid email";
    const unticked = signedIn({ publishers: true, options: { address }, answer: picking(documentId) });
    expect((await problemOf(unticked)).code).toBe("access.scope");
    google.scope = null;
    const stolen = (asked: URLSearchParams) => ({ ...picking(documentId)(asked), code: "code-for-another" });
    const problem = await problemOf(signedIn({ publishers: true, options: { address }, answer: stolen }));
    expect([problem.code, problem.data]).toEqual(["access.failed", { detail: "invalid_grant" }]);
    expect(() => kept()).toThrow("ENOENT");
  });

  it("with --all-sheets asks for all spreadsheets, without a list", async () => {
    const { out } = await signedIn({ publishers: true, options: { address, allSheets: true } });
    expect(google.asked.get("scope")).toBe("https://www.googleapis.com/auth/spreadsheets openid email");
    expect(google.asked.has("trigger_onepick")).toBe(false);
    expect(kept().files).toBeNull();
    expect(out).toContain(`followup today -w ${address}`);
  });

  it("tells how to add a spreadsheet that was not chosen", async () => {
    await signedIn({ publishers: true, answer: picking(otherId) });
    office.server.faults = ({ method }) =>
      method.startsWith("spreadsheets") ? { kind: "status", code: 404, when: "before" } : null;
    const environment = office.environment({ FOLLOWUP_GOOGLE_TOKEN: undefined });
    const ended = await office.run(["today"], { environment });
    expect(ended.code).toBe(4);
    expect(ended.err).toContain(`followup login google ${address}`);
  });

  it("takes no address of a folder or a form", async () => {
    const folder = "https://drive.google.com/drive/folders/1AbCdEfGhIjKlMnOpQrStUvWxYz";
    const problem = await problemOf(signedIn({ publishers: true, options: { address: folder } }));
    expect(problem.code).toBe("access.not-a-spreadsheet");
  });
});

describe("by a client of one's own", () => {
  it("asks for all spreadsheets, tells who is signed in, and which file the colleagues need", async () => {
    const { out } = await signedIn({ options: { client: "client.json" } });
    expect(google.asked.get("client_id")).toBe("own");
    expect(google.asked.get("scope")).toBe("https://www.googleapis.com/auth/spreadsheets openid email");
    expect(out).toContain("as anna@example.com");
    expect(out).toContain(inFolder("client.json"));
    google.account = null;
    expect((await signedIn({})).out).toContain("You are signed in to Google.");
  });

  it("is preferred to the publisher's where it is named", async () => {
    await signedIn({ publishers: true, options: { client: "client.json", address } });
    expect(google.asked.get("client_id")).toBe("own");
  });
});

describe("a client file among the downloads", () => {
  beforeEach(() => {
    mkdirSync(inFolder("Downloads"));
    mkdirSync(inFolder("Загрузки"));
    mkdirSync(inFolder(".config"));
    writeFileSync(inFolder(".config/user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/Загрузки"\n');
    writeFileSync(inFolder("Downloads/client_secret_old.json"), client("old"));
    writeFileSync(inFolder("Downloads/client_secret_web.json"), JSON.stringify({ web: { client_id: "x" } }));
    writeFileSync(inFolder("Загрузки/client_secret_new.json"), client("new"));
    utimesSync(inFolder("Downloads/client_secret_old.json"), 1, 1);
  });

  it("is offered, the newest first, and used when the person agrees", async () => {
    const prompt = new ScriptedPrompt("y");
    await signedIn({ prompt });
    expect(prompt.asked[0]).toContain(inFolder("Загрузки/client_secret_new.json"));
    expect(google.asked.get("client_id")).toBe("new");
  });

  it("is only named off a terminal, and when the person does not want it", async () => {
    const path = inFolder("Загрузки/client_secret_new.json");
    for (const wish of [{}, { prompt: new ScriptedPrompt("n") }]) {
      const problem = await problemOf(signedIn(wish));
      expect([problem.code, problem.data]).toEqual(["access.no-client", { found: path }]);
    }
  });

  it("is not asked about where a client is known", async () => {
    await signedIn({ options: { client: "client.json" } });
    await signedIn({});
    expect(google.asked.get("client_id")).toBe("own");
  });
});
