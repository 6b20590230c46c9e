/** `followup restore`: lists the dated copies of the workbook, and puts one back. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { type Copy, copiesOf } from "../../journal/copies/copies.ts";
import { restoreCopy } from "../../journal/copies/restore.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { canPutBack } from "../../journal/door.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { momentText } from "../../rules/calendar/day.ts";
import { styled } from "../../terminal/output.ts";
import { fullMoment } from "../../words/dates.ts";
import { restoreWords } from "../../words/upkeep/restore.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";
import { deskFor } from "../day/desk.ts";
import { deliveryLines } from "../day/tell-delivery.ts";

/** The options of restore. */
export interface RestoreOptions {
  readonly force?: boolean;
}

/** Adds the argument and options of restore. */
export function attachRestore(command: Command, start: Start, work = restore): void {
  const { options, which } = restoreWords[start.language];
  command
    .argument("[day]", which)
    .option("--force", options.force)
    .action(async (day: string | undefined, chosen: RestoreOptions) =>
      work(await start.context(), day ?? null, chosen),
    );
}

/** Lists the copies, or puts back the one that is named. */
export async function restore(
  context: Context,
  named: string | null,
  options: RestoreOptions,
): Promise<void> {
  const desk = await deskFor(context, await context.workbook());
  if (!canPutBack(desk.workbook)) throw new Failure("usage.no-copies", { place: desk.workbook.place });
  const copies = copiesOf(desk.journal);
  if (named === null) list(context, desk, copies);
  else await putBack(context, desk, meant(copies, named), options.force === true);
}

function list(
  { json, language, output }: Context,
  { workbook: { place } }: Desk,
  copies: readonly Copy[],
): void {
  const words = restoreWords[language];
  if (json) {
    output.json({ copies: copies.map(copyDocument) });
    return;
  }
  if (copies.length === 0) {
    output.line(words.none);
    return;
  }
  output.line(words.title(place));
  for (const copy of copies) {
    const kind = copy.made.time === null ? "" : `  ${words.beforeRestoring}`;
    output.line(`${copy.name.padEnd(16)}  ${words.size(Math.ceil(copy.size / 1024))}${kind}`);
  }
  const [last] = copies;
  if (last !== undefined) output.line([styled("quiet", words.how(last.name))]);
}

/** The copy with this name, "2026-11-23", "2026-11-23T10:15" or, the second of that minute, "2026-11-23T10:15-2". */
function meant(copies: readonly Copy[], named: string): Copy {
  const found = copies.find(({ name }) => name === named.trim());
  if (found !== undefined) return found;
  throw new Failure("usage.no-such-copy", { text: named, days: copies.map(({ name }) => name) });
}

async function putBack(context: Context, desk: Desk, copy: Copy, force: boolean): Promise<void> {
  const { json, language, output } = context;
  const { delivery, kept } = await restoreCopy(desk, copy, force);
  const callsBack = delivery.putBack.filter((entry) => callIn(entry) !== null).length;
  const contactsBack = delivery.putBack.length - callsBack;
  if (json) {
    output.json({ restored: copyDocument(copy), kept, callsBack, contactsBack });
    return;
  }
  const words = restoreWords[language];
  output.line([styled("good", words.done(desk.workbook.place, fullMoment(copy.made, language)))]);
  if (kept !== null) output.line(words.kept(kept));
  if (contactsBack > 0) output.line(words.contactsBack(contactsBack));
  if (callsBack > 0) output.line(words.callsBack(callsBack));
  for (const line of await deliveryLines({ ...delivery, putBack: [] }, language)) output.line(line);
}

function copyDocument({ made, name, path, size }: Copy): object {
  const moment = momentText(made);
  return { name, made: moment, madeAt: moment, path, bytes: size };
}
