/** `followup init --from`: a new workbook of another file's table, complete with our sheets; the file itself is only read. */
import { rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Failure } from "../../base/errors.ts";
import { importedXlsx } from "../../documents/import/imported-xlsx.ts";
import { type Imported, readImport } from "../../documents/import/read-import.ts";
import { initWords } from "../../words/upkeep/init.ts";
import type { Context } from "../context.ts";
import { completeNew } from "./adopt.ts";
import type { AdoptOptions } from "./adopt-options.ts";
import { documentOf, type Proposal, tellSpread } from "./adopt-told.ts";
import { writeNew } from "./new-file.ts";
import { nextCommands, tellNext } from "./next-commands.ts";

/** Makes the workbook at `place` of `file`. Throws Failure when either can't be, and leaves no half of one. */
export async function makeFrom(
  context: Context,
  place: string,
  file: string,
  options: AdoptOptions,
): Promise<void> {
  const imported = await readImport(resolve(context.folder, file), file);
  const path = resolve(context.folder, place);
  writeNew(await importedXlsx(imported.sheets, context.language), path, place);
  try {
    const { cells, proposal } = await completeNew(context, await context.workbook({ place }), options);
    tellMade(context, place, file, imported, proposal, cells);
  } catch (error) {
    rmSync(path, { force: true });
    // The new workbook has gone again: it is the file's table that has none.
    const isHeadless = error instanceof Failure && error.code === "workbook.no-headings";
    throw isHeadless ? new Failure("workbook.no-headings", { place: file }, { cause: error }) : error;
  }
}

function tellMade(
  context: Context,
  place: string,
  file: string,
  { encoding, separator }: Imported,
  proposal: Proposal,
  cells: readonly string[],
): void {
  const { json, language, output } = context;
  const words = initWords[language];
  const next = nextCommands(language, place, "filled");
  if (json) {
    output.json({
      ...documentOf(proposal, true, cells),
      ...{ made: place, file: place, sample: null, next: next.map(({ command }) => command) },
      from: { file, encoding, separator, contacts: proposal.book.contacts.rows.length },
    });
    return;
  }
  output.line();
  output.line(words.madeFrom(basename(place), basename(file), proposal.book.contacts.rows.length));
  if (encoding !== null && separator !== null) {
    output.line(words.readAs(encoding, separator === "\t" ? words.tab : words.sign(separator)));
  }
  tellSpread(context, proposal);
  tellNext(context, next);
}
