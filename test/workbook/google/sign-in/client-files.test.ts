/** The files that a person can give to sign in, what else they may be, and where a browser has put them. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { opener } from "../../../../src/workbook/google/sign-in/browser.ts";
import { desktopClient, downloadedClients } from "../../../../src/workbook/google/sign-in/desktop-client.ts";
import { failureOf } from "../../../support/failure-of.ts";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "followup-clients-"));
});

afterEach(() => rmSync(home, { recursive: true }));

const client = (id: string, more: object = {}) =>
  JSON.stringify({ installed: { client_id: id, client_secret: "s", ...more } });

/** Puts a file there; it was changed so many seconds after 1970. */
function put(name: string, text: string, at = 1000): string {
  const path = join(home, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, at, at);
  return path;
}

describe("a client's file", () => {
  it("is read with all that the console writes into it", () => {
    const path = put("client.json", client("id", { project_id: "p", redirect_uris: ["http://localhost"] }));
    expect(desktopClient(path)).toEqual({ clientId: "id", clientSecret: "s" });
  });

  it.each([
    [
      "a client of a web page",
      JSON.stringify({ web: { client_id: "id", client_secret: "s" } }),
      "access.client-file",
    ],
    ["one without a secret", JSON.stringify({ installed: { client_id: "id" } }), "access.client-file"],
    ["one without an id", JSON.stringify({ installed: { client_secret: "s" } }), "access.client-file"],
    [
      "one of numbers",
      JSON.stringify({ installed: { client_id: 1, client_secret: 2 } }),
      "access.client-file",
    ],
    ["a file cut off", client("id").slice(0, -3), "access.client-file"],
    ["nothing", "", "access.client-file"],
    ["null", "null", "access.client-file"],
    ["a key", JSON.stringify({ type: "service_account", client_email: "a@b.example" }), "access.is-key"],
  ])("%s is told for what it is", (_what, text, code) => {
    const path = put("client.json", text);
    expect(failureOf(() => desktopClient(path))).toEqual([code, { path }]);
  });

  it("that isn't there is told by its path", () => {
    const path = join(home, "none.json");
    expect(failureOf(() => desktopClient(path))).toEqual(["access.client-file", { path }]);
  });
});

describe("downloads", () => {
  const found = (environment: Record<string, string> = {}) => downloadedClients(home, environment);

  it("are looked for in no folder that isn't there", () => {
    expect(found()).toEqual([]);
  });

  it("are clients of the console's name alone, the newest first", () => {
    const old = put("Downloads/client_secret_1.apps.json", client("old"), 1000);
    const newest = put("Downloads/CLIENT_SECRET_3.JSON", client("newest"), 3000);
    const between = put("Downloads/client_secret (1).json", client("between"), 2000);
    put("Downloads/my_client_secret.json", client("of another name"));
    put("Downloads/client_secret.json.part", client("not whole"));
    put("Downloads/client_secret_web.json", JSON.stringify({ web: {} }));
    put("client_secret_home.json", client("beside the folder"));
    expect(found()).toEqual([newest, between, old]);
  });

  it.each([
    ['XDG_DOWNLOAD_DIR="$HOME/Descărcări"', "Descărcări"],
    ['# a remark\nXDG_DESKTOP_DIR="$HOME/Birou"\nXDG_DOWNLOAD_DIR="$HOME/Загрузки"\n', "Загрузки"],
  ])("are where the desktop has its folder: %s", (dirs, folder) => {
    put(".config/user-dirs.dirs", dirs);
    const there = put(`${folder}/client_secret.json`, client("there"), 2000);
    const usual = put("Downloads/client_secret.json", client("usual"), 1000);
    expect(found()).toEqual([there, usual]);
  });

  it.each(['# XDG_DOWNLOAD_DIR="$HOME/elsewhere"', 'XDG_DOWNLOAD_DIR="$HOME/elsewhere" or so', ""])(
    "are not where a remark or a broken line says: %s",
    (dirs) => {
      put(".config/user-dirs.dirs", dirs);
      put("elsewhere/client_secret.json", client("there"));
      expect(found()).toEqual([]);
    },
  );

  it("are told once where both names are one folder, and by the settings of the environment", () => {
    put("own/user-dirs.dirs", 'XDG_DOWNLOAD_DIR="$HOME/Downloads"');
    const one = put("Downloads/client_secret.json", client("one"));
    expect(found({ XDG_CONFIG_HOME: join(home, "own") })).toEqual([one]);
  });
});

it.each([
  ["darwin", "open", []],
  ["win32", "rundll32", ["url.dll,FileProtocolHandler"]],
  ["linux", "xdg-open", []],
  ["freebsd", "xdg-open", []],
])("on %s an address is opened by %s, as one word and past any shell", (platform, program, before) => {
  const address = "https://accounts.google.com/o/oauth2/v2/auth?a=1&b=2 3";
  expect(opener(platform, address)).toEqual([program, [...before, address]]);
});
