// The demo: a sample workbook in a temporary folder, today's checklist from it, one logged call, and what to type next.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(import.meta.dirname, "..", "bin", "followup.js");
const folder = mkdtempSync(join(tmpdir(), "followup-demo-"));
const environment = { ...process.env, FOLLOWUP_HOME: join(folder, "home"), FOLLOWUP_WORKBOOK: "" };

/** Shows a command as it is typed and runs it in the demo's folder. */
function show(...words) {
  const typed = words.map((word) => (/[\s"]/.test(word) ? `"${word}"` : word)).join(" ");
  console.log(`\n$ followup ${typed}\n`);
  const { status } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

show("init", "clients.xlsx", "--sample");
show("today");
show("log", "3", "no-answer", "--note", "left a message");
// As the shell in use writes it; a shell is told by what it leaves in its environment.
function inShell() {
  const home = environment.FOLLOWUP_HOME;
  if (process.platform !== "win32") {
    return /fish$/.test(process.env.SHELL ?? "")
      ? { set: `set -x FOLLOWUP_HOME "${home}"` }
      : { set: `export FOLLOWUP_HOME="${home}"` };
  }
  // cmd.exe sets PROMPT; in PowerShell it is not there.
  return process.env.PROMPT === undefined
    ? { set: `$env:FOLLOWUP_HOME = "${home}"` }
    : { set: `set "FOLLOWUP_HOME=${home}"` };
}

const { set } = inShell();
console.log(`
The workbook is ${join(folder, "clients.xlsx")}. Go on with it:

  cd "${folder}"
  ${set}
  node "${program}" next
  node "${program}" log 4 later --next "in 2 weeks"
  node "${program}" report
`);
if (process.platform === "win32") {
  console.log(`Where PowerShell forbids followup.ps1, type followup.cmd, or allow scripts of your own once:

  Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
`);
}
