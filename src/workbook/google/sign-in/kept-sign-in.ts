/** The sign-in that is kept on this machine: one file, readable by its owner only. */

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../../../base/errors.ts";
import { makeFolder } from "../../../base/make-folder.ts";
import { field } from "./json-field.ts";

/** A person's own account, by their own desktop client. */
export interface PersonSignIn {
  readonly kind: "person";
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly accessToken: string | null;
  /** When the access token ends, milliseconds since 1970. */
  readonly expiry: number;
  /** Where it was given out: its tokens go nowhere else. */
  readonly tokenEndpoint: string;
  /** The address of the Google account; null where it is not known. */
  readonly account: string | null;
  /** The ids of the only spreadsheets that may be opened; null for all. */
  readonly files: readonly string[] | null;
}

/** A service account's key, which stays where it is. */
export interface KeySignIn {
  readonly kind: "key";
  readonly path: string;
}

/** Application Default Credentials. */
export interface DefaultSignIn {
  readonly kind: "default";
}

/** What is kept. */
export type KeptSignIn = PersonSignIn | KeySignIn | DefaultSignIn;

const fileName = "google-sign-in.json";

/** Where it is kept. */
export function signInPath(configFolder: string): string {
  return join(configFolder, fileName);
}

/** Reads it; null when there is none, or none that can be understood. */
export function keptSignIn(configFolder: string): KeptSignIn | null {
  try {
    return signInOf(JSON.parse(readFileSync(signInPath(configFolder)).toString("utf8")));
  } catch {
    return null;
  }
}

/** Keeps it, in place of another: never half written, never readable by others. Throws Failure access.not-kept. */
export function keepSignIn(configFolder: string, kept: KeptSignIn): void {
  try {
    write(configFolder, kept);
  } catch (error) {
    const detail = String(field(error, "code") ?? "");
    throw new Failure("access.not-kept", { folder: configFolder, detail });
  }
}

function write(configFolder: string, kept: KeptSignIn): void {
  makeFolder(configFolder);
  const path = signInPath(configFolder);
  const fresh = `${path}.${process.pid}`;
  rmSync(fresh, { force: true });
  const file = openSync(fresh, "wx", 0o600);
  try {
    writeSync(file, `${JSON.stringify(kept, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(fresh, 0o600);
  renameSync(fresh, path);
}

/** Forgets it. True when there was one. */
export function forgetSignIn(configFolder: string): boolean {
  const had = keptSignIn(configFolder) !== null;
  rmSync(signInPath(configFolder), { force: true });
  return had;
}

function signInOf(value: unknown): KeptSignIn | null {
  const text = (name: string) => {
    const one = field(value, name);
    return typeof one === "string" ? one : "";
  };
  switch (field(value, "kind")) {
    case "default":
      return { kind: "default" };
    case "key":
      return text("path") === "" ? null : { kind: "key", path: text("path") };
    case "person": {
      const expiry = field(value, "expiry");
      const kept = {
        kind: "person" as const,
        clientId: text("clientId"),
        clientSecret: text("clientSecret"),
        refreshToken: text("refreshToken"),
        accessToken: text("accessToken") || null,
        expiry: typeof expiry === "number" ? expiry : 0,
        tokenEndpoint: text("tokenEndpoint"),
        account: text("account") || null,
        files: filesOf(field(value, "files")),
      };
      return kept.clientId === "" || kept.refreshToken === "" ? null : kept;
    }
    default:
      return null;
  }
}

function filesOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : null;
}
