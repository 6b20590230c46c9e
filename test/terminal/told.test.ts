/** Advice, candidates, errors, and what a library prints: what stands on which line. */
import { expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { makeOutput } from "../../src/terminal/output.ts";
import { printedBy } from "../../src/terminal/printed.ts";
import { adviceLines } from "../../src/terminal/screens/advice.ts";
import { candidateLine } from "../../src/terminal/screens/candidate.ts";
import { tellError } from "../../src/terminal/screens/error.ts";
import { marked } from "../support/terminal/marked.ts";

const advice = [
  { command: "followup next", purpose: "card by card" },
  { command: "followup today", purpose: "the list" },
];

test("what a command is for stands beside it where there is room, else below", () => {
  const lines = (width: number | null) =>
    marked(adviceLines("Now:", advice, { language: "en", width, unicode: true }));
  const beside = [
    "",
    "Now:",
    "  <key>followup next </key>   card by card",
    "  <key>followup today</key>   the list",
  ];
  expect(lines(null)).toEqual(beside);
  expect(lines(31)).toEqual(beside);
  expect(lines(30)).toEqual([
    "",
    "Now:",
    "  <key>followup next</key>",
    "    <quiet>card by card</quiet>",
    "  <key>followup today</key>",
    "    <quiet>the list</quiet>",
  ]);
});

const candidate = (at: number) => ({ row: at, name: `Ann ${at}`, phone: "020", company: null, number: null });

test("a candidate is told by its row and by each thing known of it once", () => {
  expect(candidateLine(candidate(7))).toBe("row:7  Ann 7, 020");
  expect(candidateLine({ ...candidate(7), name: "020", company: "Hill" })).toBe("row:7  020, Hill");
});

function told(error: unknown, differs: { json?: boolean; debug?: boolean } = {}) {
  const kept = { out: "", err: "" };
  const sink = (to: "out" | "err") => ({
    write: (text: string) => {
      kept[to] += text;
    },
    isTerminal: false,
    width: 80,
  });
  const { debug = false, json = false } = differs;
  const output = makeOutput({ out: sink("out"), err: sink("err") }, { json, colour: false, unicode: true });
  const kind = tellError(error, { language: "en", json, debug, output });
  return { kind, ...kept };
}

test("a conflict for which nothing was recorded says so; one that is kept is told without it", () => {
  const cell = { cell: "A!B2", expected: "1", found: "2" };
  const told1 = told(new Failure("conflict.cell", cell, { nothingRecorded: true }));
  expect(told1.err.split("\n")[0]).toMatch(/It was left as it is\. Nothing was recorded\.$/);
  expect(told(new Failure("conflict.cell", cell)).err).not.toContain("recorded");
});

function ambiguous(many: number): Failure {
  const candidates = Array.from({ length: many }, (_, at) => candidate(at + 2));
  return new Failure("usage.several-match", { who: "Ann", candidates });
}

test("of those who may be meant ten are shown, and how many there are", () => {
  const ten = told(ambiguous(10));
  expect(ten.kind).toBe("usage");
  expect(ten.out).toBe("");
  expect(ten.err.split("\n").filter((line) => line.startsWith("  row:"))).toHaveLength(10);
  expect(ten.err).not.toContain("10 of 10");
  const more = told(ambiguous(12));
  expect(more.err.split("\n").filter((line) => line.startsWith("  row:"))).toHaveLength(10);
  expect(more.err).toMatch(/12/);
});

test("with --json one document on stdout, with all who may be meant", () => {
  const { err, out } = told(ambiguous(12), { json: true });
  expect(err).toBe("");
  const { error } = JSON.parse(out);
  expect(Object.keys(error)).toEqual(["kind", "message", "hint", "candidates"]);
  expect(error.candidates).toHaveLength(12);
  const plain = JSON.parse(told(new Failure("cancelled.by-person", {}), { json: true }).out);
  expect(Object.keys(plain.error)).toEqual(["kind", "message", "hint"]);
});

test("anything else is our own fault, and says more of itself only with --debug", () => {
  const error = new Error("broken", { cause: new Error("the disk") });
  const quiet = told(error);
  expect(quiet.kind).toBe("bug");
  expect(quiet.err).not.toMatch(/broken|the disk/);
  const loud = told(error, { debug: true });
  expect(loud.err).toContain("Error: broken");
  expect(loud.err).toContain("Error: the disk");
  expect(told("a text", { debug: true }).err).toContain("a text");
});

test("what a library prints is kept, and the console is as it was, also after a throw", () => {
  const { console: former } = globalThis;
  expect(
    printedBy(() => {
      console.log("one");
      console.log("two");
    }),
  ).toBe("one\ntwo\n");
  expect(() =>
    printedBy(() => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(globalThis.console).toBe(former);
});
