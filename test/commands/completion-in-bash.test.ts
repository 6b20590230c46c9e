/** What the script for bash does in bash itself. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

test.skipIf(process.platform === "win32")(
  "the script for bash works without the package bash-completion, also when it is read twice",
  async () => {
    const { out } = await runProgram(newFolder(), ["completion", "bash"]);
    const typed = `followup() { printf 'today\\tthe list\\n:4\\n'; }
COMP_WORDS=(followup to); COMP_CWORD=1; __followup_complete; echo "offered $COMPREPLY"`;
    const { stderr, stdout } = spawnSync(
      "bash",
      ["--norc", "--noprofile", "-c", `${out}\n${out}\n${typed}`],
      {
        encoding: "utf8",
      },
    );
    expect(stdout).toBe("offered today\n");
    expect(stderr).not.toMatch(/not found|readonly/);
  },
);
