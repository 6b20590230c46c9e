/** Makes the Context of one command out of the world and the options that every command has. */

import { Failure } from "../base/errors.ts";
import { isLanguage, type Language, languageOfLocale } from "../base/language.ts";
import { readSettings, type Settings } from "../base/settings.ts";
import type { Context, Now } from "../commands/context.ts";
import { type Day, momentFromText } from "../rules/calendar/day.ts";
import { lazyPrompt } from "../terminal/asking/lazy-prompt.ts";
import type { Prompt } from "../terminal/asking/prompt.ts";
import type { Output } from "../terminal/output.ts";
import { programWords } from "../words/commands/program.ts";
import { waitWords } from "../words/wait.ts";
import { homeOf } from "./home.ts";
import type { GlobalOptions } from "./program.ts";
import type { World } from "./world.ts";

/**
 * The language of the messages: --lang, the settings, LC_ALL or LANG; where the environment names none (on Windows, in
 * a window of macOS), the operating system's own; English for one that we don't speak; null where nobody names any.
 * Throws Failure for a --lang we don't speak.
 */
export function languageOf(asked: string | null, settings: Settings, world: World): Language | null {
  if (asked !== null) {
    if (isLanguage(asked)) return asked;
    const { language } = programWords.en;
    throw new Failure("usage.unreadable-option", { option: "--lang", text: asked, expected: language });
  }
  if (settings.language !== undefined) return settings.language;
  const { LANG, LC_ALL, LC_MESSAGES } = world.environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || world.locale();
  return locale === null ? null : (languageOfLocale(locale) ?? "en");
}

/** The settings where they can be read: words are found for a broken settings file as well. */
export async function settingsOrNone(world: World): Promise<Settings> {
  try {
    return await readSettings(homeOf(world).config);
  } catch {
    return {};
  }
}

/** The context of one command. Nothing is opened here. */
export function makeContext(
  world: World,
  options: GlobalOptions,
  language: Language,
  output: Output,
): Context {
  const home = homeOf(world);
  const now = nowOf(world, options.date, language);
  let settings: Promise<Settings> | null = null;
  /** What is waited for, as far as the person has heard of it. */
  const told = new Set<string>();
  const context: Context = {
    language,
    json: options.json === true,
    output,
    prompt: options.json === true ? null : promptOf(world, output, language),
    home,
    folder: world.folder,
    ownCommand: world.ownCommand,
    template: world.template,
    publishersClient: world.publishersClient,
    homeFolder: world.homeFolder,
    environment: world.environment,
    platform: world.platform,
    now,
    sleep: world.sleep,
    settings() {
      settings ??= readSettings(home.config);
      return settings;
    },
    async workbook({ isHurried = false, place, rereads = false } = {}) {
      const { workbook } = await context.settings();
      const [{ openWorkbook }, { behindDoor }] = await Promise.all([
        import("../book/open.ts"),
        import("../journal/door.ts"),
      ]);
      const opened = await openWorkbook({
        place: place ?? options.workbook ?? (world.environment.FOLLOWUP_WORKBOOK || null) ?? workbook ?? null,
        isHurried,
        rereads,
        folder: world.folder,
        home,
        environment: world.environment,
        platform: world.platform,
        missingHere: async () => {
          const { missingHere } = await import("../journal/store/missing-here.ts");
          return missingHere(home.state, world.folder, now().day);
        },
        wasShown: async (workbook) => {
          const { wasShown } = await import("../journal/store/missing-here.ts");
          return wasShown(home.state, workbook, now().day);
        },
        waiting: {
          now: () => world.now(),
          sleep: (milliseconds) => world.sleep(milliseconds),
          random: () => world.random(),
          tell: (why) => {
            if (!told.has(why)) output.aside(waitWords[language][why]);
            told.add(why);
          },
        },
      });
      return behindDoor(opened);
    },
  };
  return context;
}

function promptOf({ after, terminal }: World, output: Output, language: Language): Prompt | null {
  if (terminal === null) return null;
  return lazyPrompt(() => ({ input: terminal.input, screen: terminal.screen, output, language, after }));
}

/** The moment taken as now: --date with the clock's time where it has none. Throws Failure usage.unreadable-option. */
function nowOf(world: World, date: string | undefined, language: Language): Context["now"] {
  if (date === undefined) return (timeZone = null) => world.clock(timeZone);
  const moment = momentFromText(date.trim());
  if (moment === null || !isLivedIn(moment.day)) {
    const expected = programWords[language].moment;
    throw new Failure("usage.unreadable-option", { option: "--date", text: date, expected });
  }
  return (timeZone = null): Now => ({
    day: moment.day,
    time: moment.time ?? world.clock(timeZone).time,
  });
}

/** True for a day with room in the calendar for all that is reckoned from it: weeks before, years ahead. */
function isLivedIn(day: Day): boolean {
  return day >= "1900-01-01" && day < "9000-01-01";
}
