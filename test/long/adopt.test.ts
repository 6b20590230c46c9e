/**
 * `init --adopt` on a real terminal and real .xlsx files: six small tables, each of a kind, from the questions to the
 * first list of the day. Only with FOLLOWUP_LONG, where tmux is, and on the built program.
 */
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasTmux, TmuxWindow } from "../support/terminal/tmux.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const program = resolve(import.meta.dirname, "..", "..", "bin", "followup.js");
const cases = join(import.meta.dirname, "..", "tables", "cases");
const asked = process.env.FOLLOWUP_LONG !== undefined;
if (asked && !hasTmux) console.log("skipped: adopting on a real terminal needs tmux");

type Step = readonly [shown: string, typed: string];

interface Table {
  readonly name: string;
  /** What is waited for, and what is typed then; each with Enter behind it. */
  readonly steps: readonly Step[];
  readonly due: number;
}

const tables: readonly Table[] = [
  {
    name: "no-next-contact",
    steps: [
      ["how many a day?", "1"],
      ["Add this?", "y"],
    ],
    due: 1,
  },
  {
    name: "no-next-contact-ru",
    steps: [
      ["how many a day?", ""],
      ["Add this?", "y"],
    ],
    due: 2,
  },
  {
    name: "no-next-contact-table",
    steps: [
      ["how many a day?", "many"],
      ["A number, such as 10", "\u00152"],
      ["Add this?", "y"],
    ],
    due: 2,
  },
  { name: "camel-case", steps: [["Add this?", "y"]], due: 2 },
  { name: "two-contact-sheets", steps: [["Add this?", "y"]], due: 4 },
  { name: "us-export", steps: [["Add this?", "y"]], due: 1 },
];

describe.skipIf(!asked || !hasTmux)("adopting on a real terminal", () => {
  test.each(tables)("$name", async ({ due, name, steps }) => {
    const folder = newFolder();
    cpSync(join(cases, `${name}.xlsx`), join(folder, "clients.xlsx"));
    spawnSync("chmod", ["u+w", join(folder, "clients.xlsx")]);
    const window = new TmuxWindow({ width: 100, height: 50 }, folder, join(folder, "home"));
    onTestFinished(() => window.close());
    await window.shows(">");
    window.type(
      `clear; node ${program} init --adopt clients.xlsx --date 2026-11-23T10:00; echo "exit code $?"`,
    );
    window.press("Enter");
    for (const [shown, typed] of steps) {
      await window.shows(shown);
      if (typed !== "") window.type(typed);
      if (typed !== "y") window.press("Enter");
    }
    await window.shows("Added. The table is ready.", "exit code 0");
    expect(today(folder)).toMatchObject({ counts: { due } });
  });
});

/** Today's list as the program's JSON. */
function today(folder: string): unknown {
  const words = ["today", "--json", "--date", "2026-11-23T18:00", "-w", join(folder, "clients.xlsx")];
  const { stdout } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    env: { ...process.env, FOLLOWUP_HOME: join(folder, "home") },
  });
  return JSON.parse(stdout);
}
