/** What to paste so that the system runs `followup remind` every five minutes: --recipe. Nothing is installed. */

import { recipeWords } from "../../words/upkeep/recipe.ts";
import type { Context } from "../context.ts";
import type { RemindOptions } from "./options.ts";
import { launchd, type Scheduled, systemdAndCron, taskScheduler } from "./schedulers.ts";

/** Prints the recipe of this machine. Throws Failure workbook.* where no workbook is meant. */
export async function showRecipe(context: Context, options: RemindOptions): Promise<void> {
  const { environment, home, json, language, output, ownCommand, platform } = context;
  const workbook = await context.workbook();
  const run = options.run ?? notifiers[platform] ?? notifiers.linux ?? "";
  const minutes = options.minutes === undefined ? [] : ["--minutes", options.minutes];
  const owner = options.owner === undefined ? [] : ["--owner", options.owner];
  const brief = options.brief === true ? ["--brief"] : [];
  const scheduled: Scheduled = {
    words: [
      ...ownCommand,
      ...["remind", "--workbook", workbook.file ?? workbook.place, "--lang", language],
      ...owner,
      ...minutes,
      ...brief,
      ...["--run", run],
    ],
    environment: environment.FOLLOWUP_HOME ? { FOLLOWUP_HOME: home.state } : {},
  };
  const steps = stepsFor(platform, scheduled, recipeWords[language]);
  if (json) return output.json({ platform, command: scheduled.words, steps });
  for (const { say, paste } of steps) {
    output.line(say);
    output.raw(`\n${paste}\n\n`);
  }
  output.line(recipeWords[language].nothingInstalled);
}

/** A step: what to do, and the text to paste. */
interface Step {
  readonly say: string;
  readonly paste: string;
}

function stepsFor(platform: string, scheduled: Scheduled, words: RecipeWords): Step[] {
  if (platform === "win32") return [{ say: words.windows, paste: taskScheduler(scheduled) }];
  if (platform === "darwin") {
    const { file, load, path } = launchd(scheduled);
    return [
      { say: words.save(path), paste: file },
      { say: words.thenType, paste: load },
    ];
  }
  const { cron, enable, service, timer } = systemdAndCron(scheduled);
  return [
    { say: words.save("~/.config/systemd/user/followup-remind.service"), paste: service },
    { say: words.save("~/.config/systemd/user/followup-remind.timer"), paste: timer },
    { say: words.thenType, paste: enable },
    { say: words.orCron, paste: cron },
  ];
}

type RecipeWords = (typeof recipeWords)["en"];

/** What shows a message on a screen, where the person names nothing else. */
const notifiers: Readonly<Record<string, string>> = {
  linux: "notify-send followup",
  darwin: `osascript -e 'on run argv' -e 'display notification (item 1 of argv) with title "followup"' -e 'end run'`,
  win32: "msg *",
};
