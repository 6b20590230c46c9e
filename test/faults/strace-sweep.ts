/**
 * Kills the real program at every system call that touches its files, and lets each such call fail. Needs strace;
 * without it the sweep is skipped with a line that says so. `--all` tries every error at every call, `--every=12` one
 * call in twelve.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { CliOffice, doubled, inParallel, type Run, verify } from "./cli-office.ts";

/** A command that writes, and what has happened before it. */
interface Deed {
  readonly name: string;
  readonly words: readonly string[];
  prepare(office: CliOffice): Promise<void>;
  /** The contact whose call is expected once "Saved" was printed. */
  readonly contact: string | null;
}

const log = (number: number): string[] => ["log", `row:${number + 1}`, "later", "--next", "2026-12-01"];

async function mustRun(office: CliOffice, words: readonly string[]): Promise<void> {
  const { err, exit, out } = await office.run(words);
  verify(exit === 0, `${words.join(" ")}: ${exit} ${out} ${err}`);
}

const deeds: readonly Deed[] = [
  { name: "the first log of all", words: log(1), contact: "Client 1", prepare: async () => {} },
  { name: "a later log", words: log(2), contact: "Client 2", prepare: (office) => mustRun(office, log(1)) },
  {
    name: "undo",
    words: ["undo"],
    contact: null,
    prepare: async (office) => {
      await mustRun(office, log(1));
      await mustRun(office, log(2));
    },
  },
  {
    name: "sync after an older copy was saved over the workbook",
    words: ["sync"],
    contact: null,
    prepare: async (office) => {
      await mustRun(office, log(1));
      const old = readFileSync(office.place);
      await mustRun(office, log(2));
      await mustRun(office, log(3));
      writeFileSync(office.place, old);
    },
  },
  {
    name: "restore",
    words: ["restore", "2026-11-23"],
    contact: null,
    prepare: async (office) => {
      await mustRun(office, log(1));
      await mustRun(office, log(2));
    },
  },
  {
    name: "add",
    words: ["add", "Newcomer", "--phone", "+37322222222"],
    contact: null,
    prepare: async () => {},
  },
];

/** One system call of a run: its name, and which one of that name it is. */
interface Point {
  readonly call: string;
  readonly number: number;
}

const traced =
  "openat,open,read,pread64,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,ftruncate,fchmod,fchown,close,getdents64,statx,fstat,newfstatat,faccessat,faccessat2,access,copy_file_range";

const errors = ["EIO", "ENOSPC", "EACCES", "EBUSY", "EROFS"];
const isLong = process.argv.includes("--all");
const every = Number(process.argv.find((word) => word.startsWith("--every="))?.slice(8) ?? 1);

/** The calls of the main thread that touch the office's own files, in their order. */
async function pointsOf(office: CliOffice, deed: Deed): Promise<Point[]> {
  const trace = `${office.folder}-trace`;
  await office.run(deed.words, ["strace", "-f", "-y", "-qq", "-o", trace, "-e", `trace=${traced}`]);
  const lines = readFileSync(trace).toString("latin1").split("\n");
  rmSync(trace);
  const main = lines[0]?.split(" ")[0];
  const counts = new Map<string, number>();
  const points: Point[] = [];
  for (const line of lines) {
    const [, process, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (process !== main || call === undefined) continue;
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    // The folder that the program was started in stands before every path.
    if (line.replace(/AT_FDCWD<[^>]*>/g, "").includes(office.folder)) points.push({ call, number });
  }
  return points;
}

/** Everything that went wrong, told at the end. */
const problems: string[] = [];

/** The same folder is used for each run: a journal is found by the workbook's path. */
async function sweep(
  deed: Deed,
  inject: (point: Point, index: number) => readonly string[],
): Promise<string> {
  const prepared = await CliOffice.make(4);
  await deed.prepare(prepared);
  const kept = new CliOffice(`${prepared.folder}-kept`);
  prepared.copyTo(kept.folder);
  const before = await prepared.called();
  const points = await pointsOf(prepared, deed);
  verify(
    points.length > 40,
    `only ${points.length} calls of ${deed.name} were seen: nothing would be tested`,
  );
  let runs = 0;
  for (const [index, point] of points.entries()) {
    if (index % every !== 0) continue;
    for (const fault of inject(point, index)) {
      kept.copyTo(prepared.folder);
      const options = ["-f", "-qq", "-o", "/dev/null", "-e", `trace=${point.call}`];
      const run = await prepared.run(deed.words, [
        "strace",
        ...options,
        "-e",
        `inject=${point.call}:${fault}:when=${point.number}`,
      ]);
      await verifyAfter(
        prepared,
        deed,
        before,
        run,
        `${deed.name}: ${fault} at ${point.call} ${point.number}`,
      );
      runs += 1;
    }
  }
  prepared.remove();
  kept.remove();
  return `${deed.name}: ${points.length} calls, ${runs} runs`;
}

async function verifyAfter(
  office: CliOffice,
  deed: Deed,
  before: readonly string[],
  run: Run,
  at: string,
): Promise<void> {
  const said = `${at}\n${run.exit} ${run.out} ${run.err}`;
  verify(!/^\s+at .*:\d+/m.test(run.err), `a stack trace: ${said}`);
  verify(
    run.exit === null || run.exit === 137 || (run.exit < 128 && run.exit !== 1),
    `it broke down: ${said}`,
  );
  await office.called();
  const next = await office.run(["sync"]);
  verify(
    next.exit === 0 && next.out.includes("Everything is in the workbook."),
    `${said}\nthen ${next.out}${next.err}`,
  );
  const called = await office.called();
  verify(doubled(called).length === 0, `doubled: ${said}`);
  for (const name of before) verify(deed.name === "undo" || called.includes(name), `${name} lost: ${said}`);
  if (deed.contact !== null && run.out.startsWith("Saved")) {
    verify(called.includes(deed.contact), `${deed.contact} lost: ${said}`);
  }
}

async function main(): Promise<void> {
  if (spawnSync("strace", ["-V"]).status !== 0) {
    console.log("strace sweep: skipped, there is no strace here");
    return;
  }
  const kill = (): readonly string[] => ["signal=KILL"];
  const fail = (_point: Point, index: number): readonly string[] =>
    (isLong ? errors : errors.slice(index % errors.length, (index % errors.length) + 1)).map(
      (code) => `error=${code}`,
    );
  const only = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? null;
  const chosen = deeds.filter(({ name }) => only === null || name === only);
  await inParallel(chosen, 2, async (deed) => {
    console.log(`killed at each call, 0 lost, 0 doubled: ${await sweep(deed, kill)}`);
    console.log(`each call failing, 0 lost, no abort, no stack trace: ${await sweep(deed, fail)}`);
  });
  verify(problems.length === 0, `${problems.length} went wrong:\n${problems.slice(0, 20).join("\n\n")}`);
}

await main();
