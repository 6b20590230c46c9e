/** Changes one key of the settings file and leaves everything else in it as it stands. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { Failure } from "./errors.ts";
import { makeFolder } from "./make-folder.ts";
import { readSettings, settingsPath } from "./settings.ts";

/** The keys that a person sets with a word. */
export const settingKeys = ["owner", "language", "workbook", "noteInContact"] as const;

/** One of `settingKeys`. */
export type SettingKey = (typeof settingKeys)[number];

/** The file as it stands, unknown keys too. Throws Failure workbook.settings-file for one that can't be read. */
export async function wholeSettings(configFolder: string): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await readSettings(configFolder)) };
}

/**
 * Sets a key, or with null removes it. The file is replaced whole, so that it is never half written. Throws Failure
 * workbook.settings-file when the present file can't be read, workbook.settings-not-saved when the new one can't be written.
 */
export async function changeSetting(
  configFolder: string,
  key: SettingKey,
  value: string | boolean | null,
): Promise<void> {
  const { [key]: _, ...others } = await wholeSettings(configFolder);
  const settings = value === null ? others : { ...others, [key]: value };
  const path = settingsPath(configFolder);
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(configFolder);
    writeFileSync(fresh, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    renameSync(fresh, path);
  } catch (error) {
    removeLeftover(fresh);
    const detail = codeOf(error);
    throw new Failure("workbook.settings-not-saved", { place: path, detail }, { cause: error });
  }
}

function removeLeftover(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What it was to stand in is no folder: then nothing was left there.
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
