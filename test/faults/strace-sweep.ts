/**
 * Kills the real program at every system call that touches its files, and lets each such call fail with each error.
 * Needs strace; without it the sweep is skipped with a line that says so. Words: names of deeds, all otherwise;
 * `--only=kills` or `--only=errors`; `--seconds=60` ends each part after so long: kills then leave out the calls that
 * change nothing, and both try calls that are spread over the whole run; `--width=1` works on one part at a time.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

/** What the runs of a part came to. */
interface Count {
  runs: number;
  /** Runs in which the fault really happened. */
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
  const count: Count = { runs: 0, hits: 0, done: 0, slowest: 0 };
  const began = performance.now();
  for (const one of isWhole ? cases : spread(cases)) {
    if ((performance.now() - began) / 1000 > seconds) break;
    kept.copyTo(office.folder);
    await tryCase(office, deed, one, count);
  }
  office.remove();
  kept.remove();
  verify(count.hits > 0 || count.runs === 0, `${deed.name}: no fault ever happened`);
  const spent = ((performance.now() - began) / 1000).toFixed(0);
  const share = isWhole ? "" : ` of ${cases.length}`;
  return `${deed.name}, ${kind}: ${points.length} calls, ${count.runs}${share} runs, ${count.hits} faults happened, ${count.done} after it had said it was done; slowest ${count.slowest.toFixed(1)} s, together ${spent} s`;
}

async function tryCase(office: CliOffice, deed: Deed, { fault, point }: Case, count: Count): Promise<void> {
  const trace = `${office.folder}-trace`;
  const began = performance.now();
  const run = await office.run(deed.words, [
    ...["strace", "-f", "-y", "-qq", "-o", trace, "-e", `trace=${point.call}`],
    ...["-e", `inject=${point.call}:${fault}:when=${point.number}`],
  ]);
  count.slowest = Math.max(count.slowest, (performance.now() - began) / 1000);
  count.runs += 1;
  if (run.exit === null || isHit(office, readFileSync(trace).toString("latin1"))) count.hits += 1;
  if (run.out.includes(deed.said)) count.done += 1;
  const said = `${run.exit} ${run.out} ${run.err}`.replace(/^.{1000,}$/gm, "…");
  const at = `${deed.name}: ${fault} at ${point.call} ${point.number}\n${said}`;
  try {
    await verifyAfter(office, deed, run);
  } catch (error) {
    problems.push(`${error instanceof Error ? error.message : error}\n${at}`);
    console.error(problems.at(-1));
  }
}

/** A run may do one call more or less than the one that was counted; then another call fails, of what is printed for one. */
function isHit(office: CliOffice, trace: string): boolean {
  return trace.split("\n").some((line) => line.includes("(INJECTED)") && touches(line, office.folder));
}

async function verifyAfter(office: CliOffice, deed: Deed, run: Run): Promise<void> {
  verify(!/^\s+at .*:\d+/m.test(run.err), "a stack trace");
  verify(run.exit === null || (run.exit < 128 && run.exit !== 1), "it broke down");
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
