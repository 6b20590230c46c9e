// npm run bench [-- name…] [--rounds n]: compares followup with other tools in one run and prints ratios.
// Tools that are not here are left out. For SheetJS: npm install --prefix .bench xlsx
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { workbookOf } from "./make-workbook.mjs";
import { measure } from "./measure.mjs";
import { scenarios } from "./scenarios.mjs";
import { tableOf } from "./table.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, largest: { type: "string", default: "1000000" } },
});
const chosen = scenarios.filter(
  ({ file, name }) =>
    (positionals.length === 0 || positionals.includes(name)) &&
    Math.max(0, ...Object.values(file ?? {}).filter(Number.isFinite)) <= Number(values.largest),
);

const lines = [machine(), ""];
console.log(lines.join("\n"));
let differ = false;
for (const { beside, file, goal, title, tools } of chosen) {
  const path = file === undefined ? null : await workbookOf(file);
  // Another workbook that the same is asked of.
  const other = beside === undefined ? null : await workbookOf(beside);
  const results = measure(tools(path, other), Number(values.rounds));
  const table = tableOf(title, results, goal);
  differ ||= table.differ;
  lines.push(...table.lines);
  console.log(table.lines.join("\n"));
}
mkdirSync(new URL("../.bench/", import.meta.url), { recursive: true });
writeFileSync(new URL("../.bench/results.md", import.meta.url), `${lines.join("\n")}\n`);
if (differ) {
  console.error("The answers differ: the comparison is worth nothing before they agree.");
  process.exitCode = 1;
}

function machine() {
  const [processor] = cpus();
  const version = (program, ...rest) => String(spawnSync(program, rest).stdout ?? "").trim();
  const parts = [
    `node ${process.version}`,
    version(
      "/usr/bin/python3",
      "-c",
      "import sys, openpyxl; print(f'python {sys.version.split()[0]}, openpyxl {openpyxl.__version__}')",
    ),
    `${cpus().length} × ${processor?.model.trim() ?? "processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release()}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
