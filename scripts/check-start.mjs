// Checks what a command loads, by counting files and bytes instead of by a clock: a start gets slow one import at a time.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const kilobyte = 1000;

// The most that each start may load, a little above what it loads today, and what the whole of dist/ may weigh.
const budgets = [
  { words: ["--version"], files: 5, bytes: 125 * kilobyte },
  { words: ["--help"], files: 5, bytes: 125 * kilobyte },
  { words: ["today", "--json"], files: 7, bytes: 695 * kilobyte },
  { words: ["log", "row:2", "no-answer", "--json"], files: 8, bytes: 995 * kilobyte },
];
const wholeBudget = 5300 * kilobyte;

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "bin/followup.js");

let over = false;
for (const { words, files, bytes } of budgets) {
  const loaded = loadedBy(words);
  const total = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
  tell(`followup ${words.join(" ")}: ${loaded.length} files, ${round(total)} KB`, {
    isOver: loaded.length > files || total > bytes,
    budget: `${files} files, ${round(bytes)} KB`,
  });
}
const dist = new URL("../dist/", import.meta.url);
const whole = readdirSync(dist).reduce((sum, name) => sum + statSync(new URL(name, dist)).size, 0);
tell(`dist: ${round(whole)} KB`, { isOver: whole > wholeBudget, budget: `${round(wholeBudget)} KB` });
process.exitCode = over ? 1 : 0;

// The files of ours that node has loaded, as its own coverage tells.
function loadedBy(words) {
  const folder = mkdtempSync(join(tmpdir(), "followup-start-"));
  try {
    const workbook = join(folder, "clients.xlsx");
    const home = { ...process.env, FOLLOWUP_HOME: join(folder, "home") };
    const env = { ...home, NODE_V8_COVERAGE: join(folder, "coverage") };
    run(["init", workbook, "--sample"], home);
    run([...words, "-w", workbook], env);
    const [report] = readdirSync(env.NODE_V8_COVERAGE);
    const { result } = JSON.parse(readFileSync(join(env.NODE_V8_COVERAGE, report), "utf8"));
    // Compiled by node a file has an address, compiled by kept-code.js a path.
    return result
      .map(({ url }) => (url.startsWith("file:") ? fileURLToPath(url) : url))
      .filter((path) => path.startsWith(root))
      .filter((path, at, all) => all.indexOf(path) === at);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words, env) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { env });
  if (status !== 0) throw new Error(`followup ${words.join(" ")}: ${stderr}`);
}

function tell(what, { budget, isOver }) {
  over ||= isOver;
  console.log(isOver ? `${what} – over the budget of ${budget}` : what);
}

function round(bytes) {
  return Math.round(bytes / kilobyte);
}
