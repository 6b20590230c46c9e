/** Offers to remember a table that has no file in a folder, so that its address need not be typed again. */
import { changeSetting } from "../../base/settings-file.ts";
import { adoptWords } from "../../words/upkeep/adopt.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { quoted } from "./next-commands.ts";

/** True when the table is the one that commands use anyway, from before or by now. */
export async function offerToRemember(
  context: Context,
  { isFar, place }: ReadableWorkbook,
): Promise<boolean> {
  if (!isFar) return false;
  const { workbook } = await context.settings();
  if (workbook === place) return true;
  const { home, language, output, prompt } = context;
  const words = adoptWords[language];
  output.line();
  if (prompt === null) {
    output.line(words.howToRemember(`followup settings workbook ${quoted(place)}`));
    return false;
  }
  if (!(await prompt.yes(words.remember, true))) return false;
  await changeSetting(home.config, "workbook", place);
  return true;
}
