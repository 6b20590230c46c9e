/** The running process as a world: what it can't print, a folder that has gone, how a command ends. */
import { EventEmitter } from "node:events";
import { homedir } from "node:os";
import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../src/program/main.ts";
import { realWorld } from "../../src/program/real-world.ts";
import { runProgram } from "../support/terminal/program.ts";
import { systemError } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

/** This process with other streams and folders. */
function processWith(changes: object): NodeJS.Process {
  const running = Object.create(process);
  for (const [name, value] of Object.entries(changes)) Object.defineProperty(running, name, { value });
  return running;
}

function streams() {
  return { stdout: new PassThrough(), stderr: new PassThrough() };
}

describe("what can't be printed", () => {
  test.each<[string | null, string | null]>([
    ["ENOSPC", "ENOSPC"],
    ["EPIPE", null],
    [null, null],
  ])("%s is told at the end as %s", async (code, told) => {
    const { stderr, stdout } = streams();
    const world = realWorld(processWith({ stdout, stderr }));
    if (code !== null) stdout.emit("error", systemError(code, "write"));
    expect(await world.lost()).toBe(told);
    stderr.emit("error", systemError("EIO", "write"));
  });

  test("the first fault is told, and what is still on its way is waited for", async () => {
    let letGo: (() => void) | null = null;
    const slow = new Writable({
      write(_, __, done) {
        letGo = () => done(systemError("ENOSPC", "write"));
      },
    });
    const world = realWorld(processWith({ stdout: slow, stderr: new PassThrough() }));
    world.stdout.write("a");
    const lost = world.lost();
    setImmediate(() => letGo?.());
    expect(await lost).toBe("ENOSPC");
  });
});

test.each([
  ["/gone", "/gone"],
  ["gone", homedir()],
  [undefined, homedir()],
])("of a folder that was removed the shell's name is taken (%s)", (PWD, folder) => {
  const cwd = () => {
    throw systemError("ENOENT", "uv_cwd");
  };
  const running = processWith({ ...streams(), cwd, env: { PWD } });
  expect(realWorld(running).folder).toBe(folder);
  const broken = () => {
    throw new TypeError("broken");
  };
  expect(() => realWorld(processWith({ ...streams(), cwd: broken, env: {} }))).toThrow("broken");
});

test("words, environment and locale are those of the process", () => {
  const argv = ["node", "followup.js", "log", "1"];
  const world = realWorld(processWith({ ...streams(), argv, env: { LANG: "ro" }, platform: "win32" }));
  expect(world.words).toEqual(["log", "1"]);
  expect(world.ownCommand).toEqual([process.execPath, "followup.js"]);
  expect(world.environment).toEqual({ LANG: "ro" });
  expect(world.locale()).toBe(new Intl.DateTimeFormat().resolvedOptions().locale);
  expect(world.stdout.isTerminal).toBe(false);
  expect(world.stdout.height).toBeUndefined();
});

test("what waits can be called off", async () => {
  const world = realWorld(processWith(streams()));
  const done = new EventEmitter();
  const called: string[] = [];
  const stop = world.after(1, () => void called.push("called"));
  stop();
  world.after(2, () => done.emit("done"));
  await new Promise<void>((resolve) => void done.once("done", resolve));
  await world.sleep(1);
  expect(called).toEqual([]);
});

describe("how a command ends", () => {
  test.each<[string[], number, "out" | "err"]>([
    [["--version"], 0, "out"],
    [["today"], 3, "err"],
    [["today", "--json"], 3, "out"],
    [["nonsense"], 2, "err"],
    [["today", "--date", "soon"], 2, "err"],
    [["today", "--lang", "de"], 2, "err"],
    [["login", "elsewhere"], 2, "err"],
  ])("%j ends with %i and is told on std%s", async (words, code, stream) => {
    const ended = await runProgram(newFolder(), words);
    expect(ended.code).toBe(code);
    expect(ended[stream]).not.toBe("");
    expect(ended[stream === "out" ? "err" : "out"]).toBe("");
  });

  test("with a fault of ours it is 1, and with lost output 2, told on stderr also for a program", async () => {
    const broken = () => {
      throw new TypeError("broken");
    };
    const bug = await runProgram(newFolder(), ["init", "a.xlsx"], { template: broken });
    expect(bug.code).toBe(1);
    expect(bug.err).not.toContain("broken");
    const lost = await runProgram(newFolder(), ["--version"], { lost: () => Promise.resolve("ENOSPC") });
    expect(lost).toMatchObject({ code: 2, err: expect.stringContaining("ENOSPC") });
    const json = await runProgram(newFolder(), ["today", "--json"], {
      lost: () => Promise.resolve("ENOSPC"),
    });
    expect(json.err).toContain("ENOSPC");
  });

  test("a newcomer without a workbook is shown the help, a program the problem", async () => {
    const shown = await runProgram(newFolder(), []);
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toMatch(/^Usage: followup/);
    expect((await runProgram(newFolder(), ["today"])).out).toBe("");
  });

  test("a shell's question is answered, and problems are not told to it", async () => {
    const ask = (...words: string[]) => runProgram(newFolder(), ["complete", "--", ...words]);
    expect((await ask("lo")).out).toContain("login");
    expect((await ask("log", "--help", "--re")).out).toContain("--reason");
    expect((await ask("log", "-h", "--re")).out).toContain("--reason");
    expect((await ask("help", "lo")).out).toContain("logout");
    expect(await ask("nonsense", "")).toMatchObject({ code: 0, err: "" });
    expect((await runProgram(newFolder(), ["complete"])).code).toBe(2);
  });

  test("nothing is thrown out of it", async () => {
    const sink = { write: () => undefined, isTerminal: false, width: 80 };
    const world = { ...realWorld(processWith(streams())), words: ["nonsense"], stdout: sink, stderr: sink };
    expect(await run(world)).toBe(2);
  });
});
