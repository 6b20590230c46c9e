/** The documents of --json as zod schemas, by command: what the package exports as "followup/schemas". */
import { add, log, move, sync, undo } from "./calls.ts";
import { next, show, today } from "./day.ts";
import { completion, error, help, login, logout, remind, settings } from "./machine.ts";
import { report } from "./report.ts";
import { team } from "./team.ts";
import { check, init, restore } from "./workbook.ts";

/** By the name of the command; `help` and `error` are everybody's. */
export const documents = {
  ...{ today, next, log, show, move, remind, report, team, add, undo, sync, check, init, restore },
  ...{ settings, completion, login, logout, help, error },
};
