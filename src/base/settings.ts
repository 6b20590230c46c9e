/** The settings file of this machine (settings.json in the config folder): its schema and its reading. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./errors.ts";
import type { Language } from "./language.ts";

/** The settings of this machine. */
export interface Settings {
  /** The language of the messages. */
  readonly language?: Language | undefined;
  /** The workbook used when none is named: a path or a Google Sheets address. */
  readonly workbook?: string | undefined;
  /** The manager who works on this machine: what --owner is where it isn't given. */
  readonly owner?: string | undefined;
  /** Headings of the person's own sheet that stand for a field, where two could be meant: {"nextContact": "Когда связаться"}. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Whether notes also go into the contact's own note cell. */
  readonly noteInContact?: boolean | undefined;
}

/** Where the settings of this machine stand. */
export function settingsPath(configFolder: string): string {
  return join(configFolder, "settings.json");
}

/** The settings; empty without a file. Throws Failure workbook.settings-file for an unreadable file or a value that can't be. */
export async function readSettings(configFolder: string): Promise<Settings> {
  const path = settingsPath(configFolder);
  const text = textOf(path);
  if (text === null) return {};
  // zod takes longer to load than most commands to run: only those who have a settings file pay for it.
  const { settingsSchema } = await import("./settings-schema.ts");
  const result = settingsSchema.safeParse(jsonOf(text, path));
  if (result.success) {
    if (hasEscapedPath(result.data)) throw new Failure("workbook.settings-backslash", { place: path });
    return result.data;
  }
  const places = result.error.issues.map(({ path: keys }) => keys.join("."));
  throw new Failure("workbook.settings-file", { place: path, detail: places.join(", ") });
}

function textOf(path: string): string | null {
  let bytes: Buffer;
  try {
    // A pipe in its place would be waited for without end.
    if (!statSync(path).isFile()) return null;
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  // As Windows' own programs write it when they are asked for "Unicode"; no text of ours has a zero byte.
  if (bytes.includes(0)) throw new Failure("workbook.settings-encoding", { place: path });
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (hasLoneBackslash(text)) throw new Failure("workbook.settings-backslash", { place: path });
    throw new Failure("workbook.settings-file", { place: path, detail: null }, { cause: error });
  }
}

/** True when a backslash begins none of the escapes of JSON: then a Windows path was meant. */
function hasLoneBackslash(text: string): boolean {
  return /\\(?!["/bfnrt]|u[0-9a-f]{4})/i.test(text.replaceAll("\\\\", ""));
}

/** True for "C:\new" as JSON reads it: a path with a line break in it. */
function hasEscapedPath(settings: Settings): boolean {
  return Array.from(settings.workbook ?? "").some((sign) => sign < " ");
}
