// Runs programs in turn and takes the median of their wall times and the peak of their memory.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const gnuTime = "/usr/bin/time";
const hasGnuTime = existsSync(gnuTime) && spawnSync(gnuTime, ["-f", "%M", "true"]).status === 0;

// A program that has taken so long in all is not run again.
const patience = 15_000;

// Runs each tool once in a round, so that a busy moment of the machine hits all of them. A tool is
// { name, command, before?, answer? }: `before` makes what a run needs and is not measured.
export function measure(tools, rounds) {
  const results = tools.map((tool) => ({
    tool,
    times: [],
    processor: [],
    peaks: [],
    answer: null,
    failed: null,
  }));
  for (let round = 0; round < rounds; round++) {
    for (const result of results) {
      const spent = result.times.reduce((sum, time) => sum + time, 0);
      if (result.failed === null && spent < patience) runOnce(result);
    }
  }
  return results.map(({ tool, times, processor, peaks, answer, failed }) => ({
    ...{ name: tool.name, answer, failed, runs: times.length },
    ...{
      median: median(times),
      processor: processor.length === 0 ? null : median(processor),
      peak: peaks.length === 0 ? null : Math.max(...peaks),
    },
  }));
}

function runOnce(result) {
  const { answer, before, command } = result.tool;
  const folder = mkdtempSync(join(tmpdir(), "followup-bench-"));
  try {
    const made = before?.(folder);
    const [program, ...rest] = typeof command === "function" ? command(made, folder) : command;
    const peakFile = join(folder, "peak");
    const wrapped = hasGnuTime
      ? [gnuTime, "-f", "%M %U %S", "-o", peakFile, program, ...rest]
      : [program, ...rest];
    const began = process.hrtime.bigint();
    const { error, status, stderr, stdout } = spawnSync(wrapped[0], wrapped.slice(1), {
      ...{ cwd: folder, maxBuffer: 1 << 30, timeout: 900_000 },
      env: { ...process.env, NO_COLOR: "1", FOLLOWUP_HOME: join(folder, "home"), ...result.tool.environment },
    });
    const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
    if (error !== undefined || status !== 0) {
      result.failed = `${error?.message ?? `exit ${status}`}: ${String(stderr).trim().split("\n").at(-1)}`;
      return;
    }
    result.times.push(milliseconds);
    if (hasGnuTime) noteResources(result, readFileSync(peakFile, "latin1"));
    if (result.answer === null) result.answer = answer?.(String(stdout), made) ?? null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The last line of GNU time: kilobytes, and seconds of processor time in the program and in the system.
function noteResources(result, text) {
  const [kilobytes, own, system] = text.trim().split("\n").at(-1).split(" ").map(Number);
  result.peaks.push(kilobytes / 1024);
  result.processor.push((own + system) * 1000);
}

function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
