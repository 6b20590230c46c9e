/**
 * Kills the real program at every system call that touches its files, and lets each such call fail with each error.
 * Needs strace; without it the sweep is skipped with a line that says so. Words: names of deeds, all otherwise;
 * `--only=kills` or `--only=errors`; `--seconds=60` ends each part after so long: kills then leave out the calls that
 * change nothing, and both try calls that are spread over the whole run; `--width=1` works on one part at a time.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { CliOffice, calledIn, doubled, inParallel, type Run, verify } from "./cli-office.ts";
import { type Deed, deeds } from "./deeds.ts";
import { type Point, pointsOf, spread, touches } from "./traced-points.ts";

const errors = ["EIO", "ENOSPC", "EACCES", "EBUSY", "EROFS"];

const flag = (name: string): string | null =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const only = flag("only");
const seconds = Number(flag("seconds") ?? Number.POSITIVE_INFINITY);
const isWhole = seconds === Number.POSITIVE_INFINITY;

/** A part of the sweep: one deed, with kills or with errors. */
interface Part {
  readonly deed: Deed;
  readonly kind: "kills" | "errors";
}

/** One run with a fault. */
interface Case {
  readonly point: Point;
  /** As strace names it: "signal=KILL", "error=EIO". */
  readonly fault: string;
}

/** The office that a deed is done in, and how it was before. */
interface Offices {
  readonly office: CliOffice;
  readonly kept: CliOffice;
}

/** What the runs of a part came to. */
interface Count {
  cases: number;
  runs: number;
  /** Cases in which the fault really happened to one of the office's files. */
  hits: number;
  /** Runs in which the command had said that it was done. */
  done: number;
  /** In seconds. */
  slowest: number;
}

/** Everything that went wrong, told at the end. */
const problems: string[] = [];

function casesOf({ kind }: Part, points: readonly Point[]): readonly Case[] {
  if (kind === "errors")
    return points.flatMap((point) => errors.map((code) => ({ point, fault: `error=${code}` })));
  // Between two calls that change something, the disk is the same wherever the process dies.
  return points.filter(({ changes }) => isWhole || changes).map((point) => ({ point, fault: "signal=KILL" }));
}

async function sweep(part: Part): Promise<string> {
  const { deed, kind } = part;
  // The same folder is used for each run: a journal is found by the workbook's path.
  const office = await CliOffice.make(4);
  await deed.prepare(office);
  const kept = new CliOffice(`${office.folder}-kept`);
  office.copyTo(kept.folder);
  const points = await pointsOf(office, deed.words);
  const cases = casesOf(part, points);
  const count: Count = { cases: 0, runs: 0, hits: 0, done: 0, slowest: 0 };
  const began = performance.now();
  for (const one of isWhole ? cases : spread(cases)) {
    if ((performance.now() - began) / 1000 > seconds) break;
    await tryCase({ kept, office }, deed, one, count);
  }
  rmSync(traceOf(office), { force: true });
  office.remove();
  kept.remove();
  verify(count.hits > 0 || count.cases === 0, `${deed.name}: no fault ever happened`);
  verify(
    kind === "kills" || count.cases === 0 || count.done > 0,
    `${deed.name}: no run ever said “${deed.said}”`,
  );
  const spent = ((performance.now() - began) / 1000).toFixed(0);
  return `${deed.name}, ${kind}: ${points.length} calls, ${count.cases} of ${cases.length} cases in ${count.runs} runs, ${count.hits} faults happened, ${count.done} runs said it was done; slowest ${count.slowest.toFixed(1)} s, together ${spent} s`;
}

function traceOf(office: CliOffice): string {
  return `${office.folder}-trace`;
}

/** A run may do one call more or less than the one that was counted; then another call fails, and it is tried again. */
const mostTries = 3;

async function tryCase(
  { kept, office }: Offices,
  deed: Deed,
  { fault, point }: Case,
  count: Count,
): Promise<void> {
  const trace = traceOf(office);
  for (let tries = 1, isHit = false; !isHit && tries <= mostTries; tries++) {
    kept.copyTo(office.folder);
    const began = performance.now();
    const run = await office.run(deed.words, [
      ...["strace", "-f", "-y", "-qq", "-o", trace, "-e", `trace=${point.call}`],
      ...["-e", `inject=${point.call}:${fault}:when=${point.number}`],
    ]);
    count.slowest = Math.max(count.slowest, (performance.now() - began) / 1000);
    count.runs += 1;
    const injected = readFileSync(trace).toString("latin1").split("\n");
    const hit = injected.filter((line) => line.includes("(INJECTED)"));
    isHit = run.exit === null || hit.some((line) => touches(line, office.folder));
    if (isHit) count.hits += 1;
    if (run.out.includes(deed.said)) count.done += 1;
    // Where the program's own code could not be read, it may say so as it likes; no outcome is lost for that.
    const isElsewhere = hit.length > 0 && !isHit;
    const said = `${run.exit} ${run.out} ${run.err}`.replace(/^.{1000,}$/gm, "…");
    try {
      if (!isElsewhere) verifyNoBreakdown(run);
      await verifyAfter(office, deed, run);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push(`${what}\n${deed.name}: ${fault} at ${point.call} ${point.number}\n${said}`);
      console.error(problems.at(-1));
    }
  }
  count.cases += 1;
}

function verifyNoBreakdown({ err, exit }: Run): void {
  verify(!/^\s+at .*:\d+/m.test(err), "a stack trace");
  verify(exit === null || (exit < 128 && exit !== 1), "it broke down");
}

async function verifyAfter(office: CliOffice, deed: Deed, run: Run): Promise<void> {
  // Old or new, but whole.
  await office.called();
  const next = await office.runHere(["sync"]);
  verify(
    next.exit === 0 && next.out.includes("Everything is in the workbook."),
    `then sync said ${next.exit} ${next.out}${next.err}`,
  );
  const book = await office.book();
  const called = await calledIn(book);
  const contacts = book.contacts.rows.map((row) => book.contacts.identity(row).name);
  verify(doubled(called).length === 0, `called twice: ${doubled(called).join(", ")}`);
  verify(doubled(contacts).length === 0, `there twice: ${doubled(contacts).join(", ")}`);
  for (let number = 1; number <= 4; number++) {
    verify(contacts.includes(`Client ${number}`), `the row of client ${number} is lost`);
  }
  for (const name of deed.kept) verify(called.includes(name), `the call to ${name} is lost`);
  if (run.out.includes(deed.said))
    verify(deed.holds({ called, contacts }), "what was said is not in the workbook");
}

async function main(): Promise<void> {
  if (spawnSync("strace", ["-V"]).status !== 0) {
    console.log("strace sweep: skipped, there is no strace here");
    return;
  }
  for (const name of named)
    verify(
      deeds.some((deed) => deed.name === name),
      `no such deed: ${name}`,
    );
  const parts = (["kills", "errors"] as const)
    .filter((kind) => only === null || only === kind)
    .flatMap((kind) => deeds.map((deed): Part => ({ deed, kind })))
    .filter(({ deed }) => named.length === 0 || named.includes(deed.name));
  await inParallel(parts, Number(flag("width") ?? 2), async (part) => {
    console.log(await sweep(part));
  });
  verify(problems.length === 0, `${problems.length} cases went wrong`);
  console.log("strace sweep: 0 lost, 0 doubled, no abort, no stack trace");
}

await main();
