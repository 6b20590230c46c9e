// A day's work with the package as it is published: packed, installed into an empty prefix without a network, and used.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "followup packed "));
const prefix = join(folder, "prefix");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const day = "2026-11-23T10:15";

try {
  mkdirSync(prefix, { recursive: true });
  run(npm, ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (packed === undefined) throw new Error("npm pack made no package");
  run(npm, [
    "install",
    "--global",
    "--offline",
    "--ignore-scripts",
    "--prefix",
    prefix,
    join(folder, packed),
  ]);
  const installed = [
    join(prefix, "lib", "node_modules", "followup"),
    join(prefix, "node_modules", "followup"),
  ].find((path) => existsSync(path));
  if (installed === undefined) throw new Error("nothing was installed");
  for (const page of ["README.md", "README.ru.md", "README.ro.md", "docs/google-setup.md", "docs/json.md"]) {
    if (!existsSync(join(installed, page))) throw new Error(`the package has no ${page}`);
  }
  const { documents } = createRequire(join(installed, "package.json"))("followup/schemas");
  playDay(join(installed, "bin", "followup.js"), documents);
  console.log("the package was installed without a network, and a day was worked with it");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function playDay(program, documents) {
  const followup = (...words) => run(process.execPath, [program, ...words, "--date", day], { cwd: folder });
  const json = (...words) => JSON.parse(followup(...words, "--json"));
  followup("init", "clients.xlsx", "--sample");
  const before = documents.today.parse(json("today"));
  followup("next");
  documents.log.parse(json("log", "3", "no-answer", "--note", "left a message"));
  documents.log.parse(json("log", "4", "refused", "--reason", "price"));
  documents.log.parse(json("log", "5", "later", "--next", "in 2 weeks"));
  documents.add.parse(json("add", "Jane Roe", "--phone", "07700 900123"));
  followup("undo");
  documents.remind.parse(json("remind"));
  documents.check.parse(json("check"));
  documents.report.parse(json("report"));
  followup("report", "--out", "report.html");
  const after = documents.today.parse(json("today"));
  if (after.counts.done !== before.counts.done + 3)
    throw new Error("three calls were logged, and not three are done");
}

function run(program, words, options = {}) {
  const env = {
    ...process.env,
    FOLLOWUP_HOME: join(folder, "home"),
    FOLLOWUP_WORKBOOK: "",
    LC_ALL: "en_GB.UTF-8",
  };
  const ended = spawnSync(program, words, {
    encoding: "utf8",
    env,
    shell: program.endsWith(".cmd"),
    ...options,
  });
  if (ended.status !== 0) throw new Error(`${program} ${words.join(" ")}: ${ended.stdout}${ended.stderr}`);
  return ended.stdout;
}
