/** `followup team --set-up`: adds the Team sheet, where there is none and the person says so. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { planTeam } from "../../book/plans/plan-team.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import { workWords } from "../../words/commands/work.ts";
import { teamCommandWords } from "../../words/team/team-command.ts";
import type { Context } from "../context.ts";

/** Adds the sheet. Throws Failure usage.unreadable-option without a terminal and without --yes. */
export async function setUpTeam(
  context: Context,
  desk: Desk,
  book: Book,
  { force, yes }: { readonly force?: boolean; readonly yes?: boolean },
): Promise<void> {
  const { json, language, output, prompt } = context;
  const words = teamCommandWords[language];
  if (book.teamPlace !== null) {
    if (json) output.json({ added: null, sheet: book.teamPlace.title });
    else output.line(words.there(book.teamPlace.title));
    return;
  }
  const { names, sheet } = await planTeam(book);
  if (names.length === 0) {
    throw new Failure("workbook.no-owner-column", { place: book.workbook.place, sheet: book.contacts.title });
  }
  if (yes !== true && prompt === null) throw new Failure("usage.needs-yes", { command: "team --set-up" });
  if (yes !== true && prompt !== null) {
    output.line(words.willAdd(sheet.title, names.join(", ")));
    if (!(await prompt.yes(words.ask, true))) return output.line(words.left);
  }
  const record = { what: sheet.title, changes: [sheet], former: null };
  await output.during(workWords[language].writing, () =>
    writeNow(desk, "adoption", record, { force: force === true, copy: "must" }),
  );
  if (json) output.json({ added: { sheet: sheet.title, managers: names } });
  else output.line(words.added(sheet.title));
}
