/** Documents that an ordinary day does not print: several sheets, conflicts, what another program saved over, a copy put back. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { check } from "../../../src/commands/check/check.ts";
import type { Context } from "../../../src/commands/context.ts";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { show } from "../../../src/commands/show/show.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { team } from "../../../src/commands/team/team.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { documents } from "../../../src/schemas/index.ts";
import { nowOf, testRun } from "../../support/terminal/command.ts";
import { runProgram } from "../../support/terminal/program.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

type Name = keyof typeof documents;

const headings = ["Name", "Phone", "Next contact date", "Owner"];
const part = (title: string, ...names: readonly string[]) => ({
  title,
  rows: [
    headings,
    ...names.map((name, index) => [name, `+1 555 ${title.length}0${index}`, "@2026-11-20", title]),
  ],
});

function scene(...parts: readonly ReturnType<typeof part>[]) {
  const workbook = new MemoryWorkbook([...parts]);
  const home = newFolder();
  /** Runs a command and holds its document to the schema. */
  const held = async (name: Name, command: (context: Context) => Promise<unknown>): Promise<unknown> => {
    const run = testRun({ workbook, home, json: true });
    await command(run.context);
    const document = run.document();
    expect([name, documents[name].safeParse(document).error?.issues ?? []]).toEqual([name, []]);
    return document;
  };
  return { workbook, held };
}

const friday = { next: "2026-12-04" };

describe("documents apart from an ordinary day", () => {
  test("of a table in several sheets", async () => {
    const { held } = scene(part("Anna", "Ivy Moss", "Ann Lee"), part("Boris", "Bob Pell", "Bea Ross"));
    expect(await held("today", (context) => today(context, {}))).toMatchObject({
      cards: expect.arrayContaining([expect.objectContaining({ sheet: "Boris" })]),
    });
    await held("next", (context) => next(context, {}));
    await held("check", check);
    await held("show", (context) => show(context, "row:Boris!2"));
    await held("log", (context) => log(context, ["row:Boris!2", "later"], friday));
    await held("log", (context) =>
      log(context, ["row:Anna!2", "later"], { ...friday, complaint: "rude to me" }),
    );
    await held("team", (context) => team(context, { all: true, rows: true }));
    await held("undo", (context) => undo(context, {}));
  });

  test("of outcomes that wait, that are in conflict, and that another program saved over", async () => {
    const { held, workbook } = scene(part("Anna", "Ivy Moss", "Ann Lee"));
    await held("today", (context) => today(context, {}));
    workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    await held("log", (context) => log(context, ["1", "later"], friday));
    workbook.away = null;
    workbook.set("Anna", 2, 3, "@2026-12-24");
    expect(await held("sync", (context) => sync(context, {}))).toMatchObject({ conflicts: [{}] });
    await held("check", check);
    await held("today", (context) => today(context, {}));
    await held("sync", (context) => sync(context, { writeOurs: ["all"] }));
  });

  test("of a copy that was put back", async () => {
    const folder = newFolder();
    const play = async (name: Name, typed: string) => {
      const { out } = await runProgram(folder, [...typed.split(" "), "--json"], {
        clock: () => nowOf("2026-11-23T10:15"),
      });
      const document: unknown = JSON.parse(out);
      expect([typed, documents[name].safeParse(document).error?.issues ?? []]).toEqual([typed, []]);
      return document;
    };
    await play("init", "init clients.xlsx --sample");
    copyFileSync(join(folder, "clients.xlsx"), join(folder, "older.xlsx-"));
    await play("log", "log 3 later --next friday");
    await play("add", "add Jane --phone 07700900999");
    expect(await play("restore", "restore 2026-11-23")).toMatchObject({ callsBack: 1, contactsBack: 1 });
    copyFileSync(join(folder, "older.xlsx-"), join(folder, "clients.xlsx"));
    expect(await play("sync", "sync")).toMatchObject({
      putBack: [{ record: "call" }, { record: "contact" }],
    });
    await play("error", "log row:99 won");
  });
});
