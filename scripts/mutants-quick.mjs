// A room's changes, counted in one process: npm run mutants -- quick rules/typed [tests …] (docs/testing.md).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { count } from "./mutants-quick/count.mjs";

const root = join(import.meta.dirname, "..");

/** Counts the files of `places` against `tests` (globs of each), prints what survived, and keeps all in .mutants. */
export async function quick(name, places, tests) {
  const started = performance.now();
  const files = found(places);
  const testFiles = found(tests);
  if (testFiles.length === 0) throw new Error(`No test is named ${tests.join(" or ")}`);
  const told = process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[K${text}`) : () => {};
  const counted = await count(files, testFiles, join(root, "node_modules/.cache/followup-mutants"), told);
  told("");
  const mutants = counted.mutants.map((mutant) => ({
    ...mutant,
    file: relative(root, mutant.fileName),
    line: mutant.location.start.line + 1,
    was: textOf(mutant),
  }));
  const seconds = Math.round((performance.now() - started) / 1000);
  print(mutants, counted, seconds);
  mkdirSync(join(root, ".mutants"), { recursive: true });
  const kept = mutants.map(({ id, file, line, was, replacement, mutatorName, status, reason, ofTests }) => {
    return { id, file, line, kind: mutatorName, was, becomes: replacement, status, reason, tests: ofTests };
  });
  writeFileSync(
    join(root, `.mutants/${name}.quick.json`),
    `${JSON.stringify({ places, tests, seconds, leftOut: counted.leftOut, mutants: kept }, null, 1)}\n`,
  );
}

/** The files that the globs name: `**` is any folders, `*` any part of a name, `{a,b}` either, `!(a)` any name but a. */
function found(globs) {
  const pattern = globs
    .map((glob) =>
      glob
        .replaceAll("\\", "/")
        .replace(/!\(([^)]*)\)/g, "\u0001$1\u0002")
        .replace(/[.()+^$|[\]]/g, "\\$&")
        .replaceAll("**/", "\0")
        .replaceAll("*", "[^/]*")
        .replaceAll("\0", "(?:.*/)?")
        .replaceAll("\u0001", "(?!")
        .replaceAll("\u0002", "\\.)[^/]*")
        .replaceAll("{", "(?:")
        .replaceAll("}", ")")
        .replaceAll(",", "|"),
    )
    .join("|");
  const named = new RegExp(`^(?:${pattern})$`);
  return ["src", "packages", "test"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((name) => named.test(name.replaceAll("\\", "/")) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(root, name));
}

function print(mutants, { leftOut, tests }, seconds) {
  const write = (line) => process.stdout.write(`${line}\n`);
  for (const one of mutants) {
    if (one.status !== "Survived" && one.status !== "NoCoverage") continue;
    const note = one.status === "NoCoverage" ? "no test comes by" : `${one.ofTests} tests`;
    write(`${one.file}:${one.line}  ${short(one.was)} → ${short(one.replacement)}  (${note})`);
  }
  write("");
  for (const { file, name, why } of leftOut) {
    write(
      `left out: ${relative(root, file)}${name === undefined ? "" : ` > ${name}`}: ${why.split("\n")[0]}`,
    );
  }
  const rows = new Map();
  for (const one of mutants) rows.set(one.file, [...(rows.get(one.file) ?? []), one]);
  for (const [file, own] of [...rows].sort()) write(`${figures(own)}  ${file}`);
  write(`${figures(mutants)}  all, ${tests} tests, ${seconds} s`);
}

function figures(mutants) {
  const many = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = many("Killed", "Timeout");
  const all = noticed + many("Survived", "NoCoverage");
  const score = all === 0 ? "   – " : ((noticed / all) * 100).toFixed(1).padStart(5);
  const unseen = String(many("NoCoverage")).padStart(4);
  return `${score} %  ${String(noticed).padStart(4)} of ${String(all).padStart(4)} noticed, ${unseen} without a test, ${String(many("Ignored")).padStart(4)} ignored`;
}

function textOf({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join("\n");
}

function short(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 110 ? `${line.slice(0, 107)}…` : line;
}
