/** `followup settings`: what is set on this machine, and setting it. */
import { isAbsolute, resolve } from "node:path";
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { isLanguage } from "../../base/language.ts";
import { settingsPath } from "../../base/settings.ts";
import { changeSetting, type SettingKey, settingKeys, wholeSettings } from "../../base/settings-file.ts";
import { addressToKeep } from "../../book/open.ts";
import { thisMachine } from "../../files/disk.ts";
import { exists } from "../../files/whole.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import { styled } from "../../terminal/output.ts";
import { settingsWords } from "../../words/upkeep/settings.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";

/** The options of settings. */
export interface SettingsOptions {
  readonly unset?: boolean;
}

/** Adds the words and options of settings. */
export function attachSettings(command: Command, start: Start, work = settings): void {
  const words = settingsWords[start.language];
  command
    .usage(words.usage)
    .argument("[key]", words.key)
    .argument("[value...]", words.value)
    .option("--unset", words.unset)
    .action(async (key: string | undefined, value: string[], options: SettingsOptions) =>
      work(await start.context(), key ?? null, value.length === 0 ? null : value.join(" ").trim(), options),
    );
}

/** Shows the settings, or changes one. `value`: null where none was typed. Throws Failure usage.* for a key or value that can't be. */
export async function settings(
  context: Context,
  typed: string | null,
  value: string | null,
  options: SettingsOptions,
): Promise<void> {
  if (typed === null) return list(context);
  const key = keyOf(typed);
  const { home, json, language, output } = context;
  const words = settingsWords[language];
  if (options.unset === true) {
    if (value !== null) throw new Failure("usage.options-apart", { options: [value || '""', "--unset"] });
    await changeSetting(home.config, key, null);
  } else if (value === null) return show(context, key);
  else await changeSetting(home.config, key, readValue(context, key, value));
  const set = (await wholeSettings(home.config))[key];
  if (json) output.json({ path: settingsPath(home.config), key, value: set ?? null });
  else {
    output.line(set === undefined ? words.removed(key) : words.set(key, shown(set)));
    if (key === "workbook" && typeof set === "string" && isAbsolute(set) && !exists(set, thisMachine))
      output.line([styled("warning", words.notThere(set))]);
  }
}

function keyOf(typed: string): SettingKey {
  const found = settingKeys.find((key) => key.toLowerCase() === typed.toLowerCase());
  if (found !== undefined) return found;
  const begun = settingKeys.find((key) => key.startsWith(typed.toLowerCase()));
  throw new Failure("usage.no-such-setting", { key: typed, near: begun ?? nearest(typed, settingKeys) });
}

function readValue({ folder, language }: Context, key: SettingKey, text: string): string | boolean {
  const { expected } = settingsWords[language];
  if (text === "")
    throw new Failure("usage.unreadable-option", { option: key, text, expected: expected.value });
  if (key === "language") {
    const code = text.toLowerCase();
    if (isLanguage(code)) return code;
    throw new Failure("usage.unreadable-option", { option: key, text, expected: expected.language });
  }
  if (key === "noteInContact") {
    if (/^(?:yes|true|да|da)$/iu.test(text)) return true;
    if (/^(?:no|false|нет|nu)$/iu.test(text)) return false;
    throw new Failure("usage.unreadable-option", { option: key, text, expected: expected.yesOrNo });
  }
  const address = key === "workbook" ? addressToKeep(text) : null;
  if (address !== null) return address;
  // A path is kept whole: the next command may be started in another folder.
  const isFile = key === "workbook" && /\.xls[xm]$/i.test(text) && !isAbsolute(text);
  return isFile ? resolve(folder, text) : text;
}

async function show({ home, json, language, output }: Context, key: SettingKey): Promise<void> {
  const value = (await wholeSettings(home.config))[key];
  if (json) output.json({ path: settingsPath(home.config), key, value: value ?? null });
  else output.line(value === undefined ? settingsWords[language].notSet : shown(value));
}

async function list({ home, json, language, output }: Context): Promise<void> {
  const words = settingsWords[language];
  const all = await wholeSettings(home.config);
  const path = settingsPath(home.config);
  const known: readonly string[] = [...settingKeys, "columns"];
  const unknown = Object.keys(all).filter((key) => !known.includes(key));
  if (json) {
    const entries = settingKeys.map((key): [string, unknown] => [key, all[key] ?? null]);
    return output.json({
      path,
      settings: { ...Object.fromEntries(entries), columns: all.columns ?? {} },
      unknown,
    });
  }
  for (const key of settingKeys) {
    const value = all[key];
    output.line([
      `${key}: `,
      value === undefined ? styled("quiet", words.notSet) : styled("strong", shown(value)),
    ]);
    output.line([styled("quiet", `  ${words.keys[key]}`)]);
  }
  output.line();
  if (unknown.length > 0) output.line(words.unknown(unknown.join(", ")));
  output.line(words.place(path));
  for (const example of words.examples) output.line([styled("key", `  ${example}`)]);
}

function shown(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}
