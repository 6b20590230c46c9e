/** Real output of every command, held to the schemas that the package exports: an undocumented key fails. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandNames } from "../../../src/program/command-list.ts";
import { documents } from "../../../src/schemas/index.ts";
import { nowOf } from "../../support/terminal/command.ts";
import { runProgram } from "../../support/terminal/program.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

type Name = keyof typeof documents;

/** What is typed in order, and whose document it prints. */
const day: readonly (readonly [Name, string])[] = [
  ["init", "init clients.xlsx --sample"],
  ["error", "init clients.xlsx"],
  ["remind", "remind"],
  ["today", "today"],
  ["today", "today --limit 2"],
  ["next", "next"],
  ["show", "show 3"],
  ["log", "log 3 no-answer --note x"],
  ["log", "log 4 refused --reason price --dry-run"],
  ["log", "log 4 refused --reason price --said dear --amount 100"],
  ["log", "log 5 later --next 2026-12-05 --manner silent"],
  ["move", "move 6 friday --why holiday"],
  ["show", "show 6"],
  ["add", "add Jane --phone 07700900999"],
  ["undo", "undo"],
  ["undo", "undo"],
  ["log", "add Jim --phone 07700900998 later --next friday"],
  ["sync", "sync"],
  ["check", "check"],
  ["report", "report"],
  ["report", "report --all --min 1"],
  ["report", "report --all --min 1 --by owner"],
  ["report", "report --out report.html"],
  ["team", "team"],
  ["team", "team --set-up --yes"],
  ["team", "team --set-up --yes"],
  ["team", "team --rows"],
  ["init", "init --adopt clients.xlsx"],
  ["settings", "settings"],
  ["settings", "settings owner Anna"],
  ["settings", "settings owner --unset"],
  ["remind", "remind --ics calls.ics"],
  ["remind", "remind --recipe"],
  ["completion", "completion bash"],
  ["logout", "logout"],
  ["restore", "restore"],
  ["help", "--help"],
  ["help", "log --help"],
  ["error", "log o won"],
  ["error", "today -w none.xlsx"],
  ["error", "log 3"],
  ["error", "nonsense"],
  ["error", "login nowhere"],
];

/** While Excel has the workbook open. */
const busy: readonly (readonly [Name, string])[] = [
  ["log", "log 2 no-answer"],
  ["show", "show 2"],
  ["sync", "sync"],
  ["check", "check"],
  ["add", "add Jack --phone 07700900997"],
  ["next", "next"],
];

test("every document of a day is as it is documented", async () => {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "list.csv"), "Name;Phone\nJane Roe;07700900123\n");
  const play = async (typed: string) => {
    const { out } = await runProgram(folder, [...typed.split(" "), "--json"], {
      clock: () => nowOf("2026-11-23T10:15"),
    });
    const document: unknown = JSON.parse(out);
    return document;
  };
  const wrong: unknown[] = [];
  const hold = async ([name, typed]: readonly [Name, string]) => {
    const document = await play(typed);
    const result = documents[name].safeParse(document);
    if (!result.success) wrong.push([typed, result.error.issues]);
  };
  for (const step of day) await hold(step);
  writeFileSync(join(folder, "~$clients.xlsx"), Buffer.alloc(165, 4));
  for (const step of busy) await hold(step);
  // Last, for then the folder has two workbooks.
  await hold(["init", "init list.xlsx --from list.csv"]);
  expect(wrong).toEqual([]);
}, 120_000);

test("every command has a schema and a part of the page", () => {
  const page = readFileSync(new URL("../../../docs/json.md", import.meta.url), "utf8");
  for (const name of commandNames) {
    expect(Object.keys(documents)).toContain(name);
    expect(page).toContain(`## ${name}`);
  }
});

test("every key of a document stands on the page", () => {
  const page = readFileSync(new URL("../../../docs/json.md", import.meta.url), "utf8");
  const written = new Set(page.match(/\w+/g));
  for (const [name, { _zod }] of Object.entries(documents)) {
    const keys = "shape" in _zod.def ? Object.keys(_zod.def.shape) : [];
    expect([name, keys.filter((key) => !written.has(key))]).toEqual([name, []]);
  }
});

test("an undocumented key is refused", () => {
  expect(documents.logout.safeParse({ signedIn: false }).success).toBe(true);
  expect(documents.logout.safeParse({ signedIn: false, more: 1 }).success).toBe(false);
});
