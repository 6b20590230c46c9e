/** Whether the holder of a lock still runs: on this machine it is told by the process and by when it began, elsewhere it is believed. */
import { existsSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { expect, it } from "vitest";
import { processesHere } from "../../src/journal/store/processes.ts";

const hasProc = existsSync("/proc/self/stat");
/** More than the system ever gives out. */
const nobody = 4_194_304 + 1;

it("knows itself, the same each time", () => {
  const { isRunning, own, upSince } = processesHere();
  expect(own).toMatchObject({ process: process.pid, host: hostname() });
  expect(processesHere().own).toEqual(own);
  expect(isRunning(own)).toBe(true);
  expect(Math.abs(upSince() - uptime())).toBeLessThan(60);
});

it("believes another machine, whatever runs here", () => {
  const { isRunning } = processesHere();
  expect(isRunning({ process: process.pid, began: "long ago", host: `${hostname()}-2` })).toBe(true);
  expect(isRunning({ process: nobody, began: null, host: `${hostname()}-2` })).toBe(true);
});

it("tells a process that is none", () => {
  const { isRunning, own } = processesHere();
  expect(isRunning({ process: nobody, began: null, host: hostname() })).toBe(false);
  expect(isRunning({ process: nobody, began: own.began, host: hostname() })).toBe(false);
});

it("takes a process that runs for the holder where nobody knows when that began", () => {
  const { isRunning, own } = processesHere();
  expect(isRunning({ ...own, began: null })).toBe(true);
  expect(isRunning({ ...own, process: process.ppid, began: null })).toBe(true);
});

it.runIf(hasProc)("tells another process that has got the number since", () => {
  const { isRunning, own } = processesHere();
  expect(isRunning({ ...own, began: `${own.began}0` })).toBe(false);
  expect(isRunning({ ...own, process: process.ppid })).toBe(false);
});

it.runIf(hasProc)(
  "has the start of the system in it: the same number after a restart is another process",
  () => {
    expect(processesHere().own.began).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-\d+$/);
  },
);
