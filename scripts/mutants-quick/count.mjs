// Tries every change of a room against the tests that come by there, all in one process (docs/testing.md, "Mutants").
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scriptOfTests, withMutants } from "./bundle.mjs";
import { testProcess } from "./runner.mjs";

/** Milliseconds of the processor for the tests that one change is tried against, the quickest first. */
const mostTests = Number(process.env.MUTANTS_MILLISECONDS ?? 2_000);
/** Of a large room each so many-th change can be taken: a sample, spread over all of its files. */
const every = Number(process.env.MUTANTS_EVERY ?? 1);
/** Of the tests that noticed a change, so many are tried first with the next ones: neighbours are noticed by the same. */
const remembered = 6;
/** A process that says nothing for so many milliseconds, beside ten times what its tests take, hangs. */
const longestWait = Number(process.env.MUTANTS_HANGING ?? 10_000);
/** An endless loop is told from a long one by how often it comes by the change, against how often it did before. */
const hitFactor = 100;

/**
 * Counts the changes of `files` against `tests` (absolute paths). `keep` is a folder for the script.
 * Resolves with the mutants, each with a status ("Killed", "Timeout", "Survived", "NoCoverage", "Ignored") and a reason,
 * and with the tests that were left out.
 */
export async function count(files, tests, keep, told) {
  const { code, mutants } = await withMutants(files);
  mkdirSync(keep, { recursive: true });
  const place = join(keep, `${process.pid}.cjs`);
  const { script, starting } = await scriptOfTests(tests, code);
  writeFileSync(place, script);
  const runner = testProcess(place);
  const known = await lookAt(
    runner,
    tests.filter((test) => !starting.includes(test)),
    told,
  );
  for (const file of starting) known.leftOut.push({ file, why: "starts other programs" });
  const counted = [];
  for (const mutant of mutants.filter((_, index) => index % every === 0)) {
    counted.push({ ...mutant, ...(await fate(runner, mutant, known)) });
    told(`${counted.length} of ${Math.ceil(mutants.length / every)}`);
  }
  runner.stop();
  rmSync(place);
  return { mutants: counted, leftOut: known.leftOut, tests: known.many };
}

async function lookAt(runner, files, told) {
  const known = {
    covering: new Map(),
    hits: new Map(),
    atLoad: new Map(),
    usable: new Map(),
    loading: new Map(),
    leftOut: [],
    many: 0,
    noticing: [],
  };
  for (const [done, file] of files.entries()) {
    told(`${done} of ${files.length} test files looked at`);
    const seen = await runner.ask("look", { file }, 120_000);
    if (seen === null || seen.broken !== undefined) {
      known.leftOut.push({ file, why: seen?.broken ?? "takes too long" });
      continue;
    }
    const usable = (test) => test.failed === null && test.milliseconds < mostTests;
    for (const { name, failed } of seen.tests.filter((test) => !usable(test))) {
      known.leftOut.push({ file, name, why: failed ?? "takes too long" });
    }
    known.many += seen.tests.filter(usable).length;
    known.loading.set(file, seen.milliseconds);
    const { static: atLoad, perTest } = seen.coverage;
    for (const id of Object.keys(atLoad)) known.atLoad.set(id, [...(known.atLoad.get(id) ?? []), file]);
    known.usable.set(file, []);
    for (const [index, test] of seen.tests.entries()) {
      if (!usable(test)) continue;
      known.usable.get(file).push({ file, index, name: test.name, milliseconds: test.milliseconds });
      for (const [id, hits] of Object.entries({ ...perTest.all, ...perTest[index] })) {
        const covering = known.covering.get(id) ?? [];
        covering.push({ file, index, name: test.name, milliseconds: test.milliseconds });
        known.covering.set(id, covering);
        known.hits.set(id, (known.hits.get(id) ?? 0) + hits);
      }
    }
  }
  return known;
}

async function fate(runner, mutant, known) {
  if (mutant.status !== undefined) return { status: mutant.status, reason: mutant.statusReason };
  const covering = known.covering.get(mutant.id);
  if (covering === undefined) {
    return known.atLoad.has(mutant.id)
      ? { status: "Ignored", reason: "worked out when the file is loaded" }
      : { status: "NoCoverage" };
  }
  // What one test loads by import() is worked out before all tests in another file, which then notice it as well.
  const others = (known.atLoad.get(mutant.id) ?? []).flatMap((file) => known.usable.get(file));
  const all = others.filter((one) => !covering.some((other) => isSame(one, other)));
  const { tests: quickest, milliseconds } = chosen([...covering, ...all], known.loading);
  const tests = promisingFirst(quickest, known.noticing);
  const mostHits = known.hits.get(mutant.id) * hitFactor;
  const limit = longestWait + 10 * milliseconds;
  const answer = await runner.ask("try", { mutant: mutant.id, tests, mostHits }, limit);
  const tried = { tests: tests.length, ofTests: covering.length + all.length };
  if (answer === null) return { status: "Timeout", ...tried };
  if (answer.broken !== undefined) return { status: "Killed", reason: answer.broken, ...tried };
  const { noticed } = answer;
  if (noticed === null) return { status: "Survived", ...tried };
  const before = known.noticing.filter((one) => !isSame(one, noticed));
  known.noticing = [noticed, ...before].slice(0, remembered);
  return {
    status: noticed.endless ? "Timeout" : "Killed",
    reason: `${noticed.name}: ${noticed.failed}`,
    ...tried,
  };
}

const isSame = (one, other) => one.file === other.file && one.index === other.index;

/** The same tests, those that noticed the changes before this one at the beginning. */
function promisingFirst(tests, noticing) {
  const placeOf = (test) => {
    const place = noticing.findIndex((one) => isSame(one, test));
    return place === -1 ? remembered : place;
  };
  return [...tests].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The quickest of the tests, with what it takes to load their files, as many as there is time for. */
function chosen(covering, loading) {
  const inFile = new Map();
  for (const { file } of covering) inFile.set(file, (inFile.get(file) ?? 0) + 1);
  const costs = covering.map((test) => ({
    test,
    cost: test.milliseconds + loading.get(test.file) / inFile.get(test.file),
  }));
  const tests = [];
  const loaded = new Set();
  let milliseconds = 0;
  for (const { test } of costs.sort((one, other) => one.cost - other.cost)) {
    const more = test.milliseconds + (loaded.has(test.file) ? 0 : loading.get(test.file));
    if (tests.length > 0 && milliseconds + more > mostTests) continue;
    milliseconds += more;
    loaded.add(test.file);
    tests.push(test);
  }
  return { tests, milliseconds };
}
