import { describe, expect, it } from "vitest";
import { during } from "../../src/terminal/progress.ts";
import type { Sink } from "../../src/terminal/sink.ts";

const erase = "\r\u001b[K";

/** A terminal, and a clock that is turned by hand. */
function bench(isTerminal = true) {
  const waiting: (() => void)[] = [];
  let shown = "";
  const sink: Sink = {
    isTerminal,
    width: 80,
    write: (text) => {
      shown += text;
    },
  };
  const work = during(sink, (milliseconds, then) => {
    expect(milliseconds).toBe(1000);
    waiting.push(then);
    return () => {
      waiting.splice(waiting.indexOf(then), 1);
    };
  });
  const second = () => {
    for (const then of waiting.splice(0)) then();
  };
  return { work, second, waiting, shown: () => shown };
}

describe("work that takes seconds", () => {
  it("says nothing of work that is done at once", async () => {
    const { shown, waiting, work } = bench();
    expect(await work("Reading…", async () => 7)).toBe(7);
    expect(shown()).toBe("");
    expect(waiting).toEqual([]);
  });

  it("counts the seconds and takes the line away", async () => {
    const { second, shown, waiting, work } = bench();
    await work("Reading…", async () => {
      second();
      second();
    });
    expect(shown()).toBe(`${erase}Reading… 1 s${erase}Reading… 2 s${erase}`);
    expect(waiting).toEqual([]);
  });

  it("takes the line away before an error is told", async () => {
    const { second, shown, waiting, work } = bench();
    const failing = work("Reading…", async () => {
      second();
      throw new Error("gone");
    });
    await expect(failing).rejects.toThrow("gone");
    expect(shown()).toBe(`${erase}Reading… 1 s${erase}`);
    expect(waiting).toEqual([]);
  });

  it("shows one line for work inside other work", async () => {
    const { second, shown, work } = bench();
    await work("Writing…", () => work("Reading…", async () => second()));
    expect(shown()).toBe(`${erase}Writing… 1 s${erase}`);
  });

  it("says nothing where stderr is no terminal", async () => {
    const { second, shown, work } = bench(false);
    await work("Reading…", async () => second());
    expect(shown()).toBe("");
  });
});
