// A sample of small faults from all of the code: npm run mutants -- sample [how many] [seed] (docs/testing.md).
// Which ones are taken is told by their own text, so that a change elsewhere leaves the sample as it was.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const root = join(import.meta.dirname, "..");

/** Words are looked at by their own tests; the rest of the code is what the sample is of. */
const rooms = ["src", "packages/xlsx-patch/src"];
const words = /^src\/(?:words|rules\/lexicon|schemas)\//;

/**
 * Kinds of change that the sample leaves out, by Stryker's names. What stays: a comparison turned round, a bound moved by
 * one, and/or exchanged, true/false, plus/minus.
 */
export const leftOut = [
  "ArrayDeclaration",
  "ArrowFunction",
  "AssignmentOperator",
  "BlockStatement",
  "MethodExpression",
  "ObjectLiteral",
  "OptionalChaining",
  "Regex",
  "StringLiteral",
  "UnaryOperator",
];

/** Mutants of one place: `a < b` alone has four. */
const mostAtPlace = 4;

/** Places to change, as Stryker is told of them ("src/a.ts:3:4-3:9"), with about as many mutants as asked for. */
export async function samplePlaces(count, seed) {
  const files = rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true }).map((name) =>
        `${room}/${name}`.replaceAll("\\", "/"),
      ),
    )
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !words.test(name))
    .sort();
  const silent = () => {};
  const log = { info: silent, debug: silent, trace: silent, warn: silent, error: silent, fatal: silent };
  const instrumenter = new Instrumenter({ ...log, isDebugEnabled: () => false, isTraceEnabled: () => false });
  const places = [];
  for (const name of files) {
    const content = readFileSync(join(root, name), "utf8");
    const instrumented = await instrumenter.instrument([{ name, content, mutate: true }], {
      plugins: null,
      excludedMutations: leftOut,
      ignorers: [],
    });
    // Those that are left out, or marked as equivalent, have that status from the start.
    const mutants = instrumented.mutants.filter(({ status }) => status !== "Ignored");
    const within = (outer) => mutants.filter(({ location }) => holds(outer, location)).length;
    for (const { location } of mutants) {
      const { start, end } = location;
      const place = `${name}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
      if (places.at(-1)?.place === place) continue;
      const rank = createHash("sha256")
        .update(`${seed}\n${name}\n${textOf(content, location)}`)
        .digest("hex");
      places.push({ place, rank, mutants: within(location) });
    }
  }
  const chosen = [];
  let mutants = 0;
  for (const place of places.sort((one, other) => (one.rank < other.rank ? -1 : 1))) {
    if (mutants >= count) break;
    // A condition around others would bring all of theirs.
    if (place.mutants > mostAtPlace) continue;
    chosen.push(place.place);
    mutants += place.mutants;
  }
  return chosen;
}

function holds(outer, inner) {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(one, other) {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function textOf(content, { start, end }) {
  const lines = content.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? "";
  lines[0] = lines[0]?.slice(start.column) ?? "";
  return lines.join("\n");
}
