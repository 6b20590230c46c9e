/** The files of desktop clients: a person's own, made in the Google console, or the publisher's, in the package. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../../base/errors.ts";
import { field } from "./json-field.ts";

/** What a desktop client is known by at Google. */
export interface DesktopClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Reads what the console calls client_secret_….json. Throws Failure access.client-file, access.is-key. */
export function desktopClient(path: string): DesktopClient {
  const file = jsonIn(path);
  if (field(file, "type") === "service_account") throw new Failure("access.is-key", { path });
  const client = clientIn(file);
  if (client === null) throw new Failure("access.client-file", { path });
  return client;
}

/** The files of desktop clients that a browser has downloaded on this machine, the newest first. */
export function downloadedClients(
  homeFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return downloadFolders(homeFolder, environment)
    .flatMap(clientFilesIn)
    .sort((left, right) => right.at - left.at)
    .map(({ path }) => path);
}

function clientFilesIn(folder: string): { readonly path: string; readonly at: number }[] {
  return namesIn(folder)
    .filter((name) => /^client_secret.*\.json$/i.test(name))
    .map((name) => join(folder, name))
    .filter((path) => clientIn(jsonIn(path)) !== null)
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
}

/** The folder of downloads: its usual name, and the one that a desktop on Linux gives it in the person's language. */
function downloadFolders(
  homeFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const config = environment.XDG_CONFIG_HOME || join(homeFolder, ".config");
  const named = /^XDG_DOWNLOAD_DIR="(.+)"$/m.exec(textIn(join(config, "user-dirs.dirs")) ?? "")?.[1];
  const usual = join(homeFolder, "Downloads");
  return [...new Set([usual, ...(named === undefined ? [] : [named.replace("$HOME", homeFolder)])])];
}

function clientIn(file: unknown): DesktopClient | null {
  const installed = field(file, "installed");
  const [clientId, clientSecret] = [field(installed, "client_id"), field(installed, "client_secret")];
  return typeof clientId === "string" && typeof clientSecret === "string" ? { clientId, clientSecret } : null;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(textIn(path) ?? "");
  } catch {
    return null;
  }
}

function textIn(path: string): string | null {
  try {
    return readFileSync(path).toString("utf8");
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
